// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pagecontext.h"
#include "models/eventparticipants.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QTableWidget;
class QTimer;

namespace klankbord
{

class ChartView;

/// The participants of an event in figures: a small table and a chart, by status, presence, role,
/// organisation, kind or sector; both follow the list at once.
class AttendanceBoard final : public QWidget
{
    Q_OBJECT

public:
    using Dimension = EventParticipants::Dimension;

    /// @p list is borrowed and outlives this.
    AttendanceBoard(const EventParticipants &list, const PageContext &context, QWidget *parent = nullptr);

    Dimension dimension() const;
    void setDimension(Dimension dimension);

Q_SIGNALS:
    /// The user wants to see whom a row or a bar counts.
    void chosen(const QList<klankbord::RecordId> &participations);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fill();
    void fillTable();
    void fillChart();
    void choose(const QVariantList &keys);
    QString labelOf(Dimension dimension) const;
    void retranslate();

    const PageContext m_context;
    const EventParticipants &m_list;
    QBoxLayout *m_halves;
    QComboBox *m_dimension;
    QTableWidget *m_table;
    ChartView *m_chart;
    QTimer *m_timer;
    QList<AttendanceShare> m_shares;
    bool m_isStale = true;
};

} // namespace klankbord
