// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/scrollingpage.h"

#include <QEvent>

namespace klankbord
{

ScrollingPage::ScrollingPage(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

void ScrollingPage::setPage(QWidget &page)
{
    setWidget(&page);
    page.setAutoFillBackground(false);
    page.show(); // this page may be looked at already
    updateGeometry();
}

QSize ScrollingPage::minimumSizeHint() const
{
    constexpr int lowest = 120;
    return {widget() ? widget()->minimumSizeHint().width() : 0, lowest};
}

bool ScrollingPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace klankbord
