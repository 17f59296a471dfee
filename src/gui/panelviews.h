// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/livetext.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QStackedWidget;

namespace klankbord
{

/// The views of one panel, chosen with a row of buttons; what goes with all of them stands at the row's end.
class PanelViews final : public QWidget
{
    Q_OBJECT

public:
    explicit PanelViews(QWidget *parent = nullptr);

    /// Adds @p view, which becomes a child; the button that shows it is called @p name.
    void addView(const QString &name, const QString &iconName, const LiveText &title, QWidget *view);
    /// Puts @p tool at the end of the row of buttons, and owns it.
    void addTool(QWidget *tool);

    QWidget *current() const;
    void showView(QWidget *view);

Q_SIGNALS:
    void currentChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QHBoxLayout *m_row;
    QButtonGroup *m_buttons;
    QStackedWidget *m_pages;
    QList<LiveText> m_titles;
};

} // namespace klankbord
