// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/laterefresh.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>
#include <utility>

namespace klankbord
{

LateRefresh::LateRefresh(QWidget &widget, std::function<void()> read)
    : QObject(&widget), m_widget(widget), m_read(std::move(read)), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, &LateRefresh::readIfSeen);
    widget.installEventFilter(this);
}

void LateRefresh::ask()
{
    m_isStale = true;
    m_timer->start();
}

void LateRefresh::now()
{
    m_isStale = false;
    m_read();
}

void LateRefresh::readIfSeen()
{
    if (m_isStale && m_widget.isVisible())
        now();
}

bool LateRefresh::eventFilter(QObject *watched, QEvent *event)
{
    // Not in the middle of being shown: soon after.
    if (event->type() == QEvent::Show && m_isStale)
        m_timer->start();
    return QObject::eventFilter(watched, event);
}

} // namespace klankbord
