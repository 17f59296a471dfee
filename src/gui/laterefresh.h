// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

class QTimer;
class QWidget;

namespace klankbord
{

/// Lets a widget read again what it shows: once for many writes in a row, and what nobody sees when somebody
/// looks.
class LateRefresh final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to @p widget. @p read is what reads.
    LateRefresh(QWidget &widget, std::function<void()> read);

    /// Soon, or when the widget is shown.
    void ask();
    /// At once, whether somebody looks or not.
    void now();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readIfSeen();

    QWidget &m_widget;
    std::function<void()> m_read;
    QTimer *m_timer;
    bool m_isStale = false;
};

} // namespace klankbord
