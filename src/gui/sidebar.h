// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/livetext.h"

#include <QFrame>
#include <QKeySequence>
#include <vector>

class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace klankbord
{

/// The list of places at the left of the window, in groups, each with an icon, a name and a count; it
/// collapses to the icons alone.
class Sidebar final : public QFrame
{
    Q_OBJECT

public:
    enum class Width { Full, Icons };

    /// Somewhere to go.
    struct Place {
        QString id; ///< what currentChanged() sends; unique in the list
        QString iconName;
        LiveText label;
        LiveText group = {};        ///< the heading above the first place of a group; empty for none
        QKeySequence shortcut = {}; ///< only told in the tooltip; the window makes it work
    };

    explicit Sidebar(QWidget *parent = nullptr);

    /// Replaces all places. The current one and the counts are kept where their id is still there; else the
    /// first place becomes current.
    void setPlaces(const std::vector<Place> &places);
    /// Shows @p count beside the place @p id; an unknown id is ignored.
    void setCount(const QString &id, qint64 count);
    /// Shows no count beside the place @p id.
    void clearCount(const QString &id);

    /// The id of the current place; empty while there are no places.
    QString current() const;
    /// Makes the place @p id current; an unknown id is ignored.
    void setCurrent(const QString &id);

    Width shownWidth() const { return m_width; }
    void setShownWidth(Width width);

    /// The ids of all places, from top to bottom.
    QStringList ids() const;
    /// What the place @p id is called now; empty for an unknown id.
    QString labelOf(const QString &id) const;
    /// The icon of the place @p id; empty for an unknown id.
    QString iconOf(const QString &id) const;

Q_SIGNALS:
    /// The user or setCurrent() went to the place @p id.
    void currentChanged(const QString &id);
    /// The sidebar was collapsed or expanded.
    void shownWidthChanged(klankbord::Sidebar::Width width);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QListWidgetItem *itemOf(const QString &id) const;
    void addRow(const Place &place);
    void rebuild(const std::vector<Place> &places);
    void retranslate();
    void retranslateRow(int row);
    void tell();

    /// What a row of the list is called in any language.
    struct Row {
        LiveText label;
        QKeySequence shortcut;
    };

    QListWidget *m_list;
    QToolButton *m_toggle;
    std::vector<Row> m_rows;
    Width m_width = Width::Full;
    QString m_told; ///< the last place that currentChanged() sent
};

} // namespace klankbord
