// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pagecontext.h"
#include "models/reminders.h"

#include <functional>

class QTimer;

namespace klankbord
{

class MessageBar;

/// Tells of what is due, each thing once: on top of the window, and on the desktop where it takes
/// notifications.
class ReminderDesk final : public QObject
{
    Q_OBJECT

public:
    /// Shows a notification with this headline and these lines; does nothing where nobody takes it.
    using Notify = std::function<void(const QString &headline, const QString &lines)>;

    /// @p messages is borrowed and outlives this. Looks for the first time when the window has been painted.
    ReminderDesk(const PageContext &context, MessageBar &messages, Notify notify, QObject *parent = nullptr);

    /// Through the desktop's own service for notifications.
    static Notify ofDesktop();

    /// Looks what is due now, and tells of what was not told before.
    void look();

Q_SIGNALS:
    void openRequested(const klankbord::RecordType &type, klankbord::RecordId id);
    /// The user wants to see all that is to be done.
    void overviewRequested();

private:
    QList<Reminder> untold();
    void tell(const QList<Reminder> &due);
    /// What is said of those with these keys, in the window's language now.
    QString linesOf(const QStringList &keys) const;

    const PageContext m_context;
    MessageBar &m_messages;
    Notify m_notify;
    QTimer *m_soon;
};

} // namespace klankbord
