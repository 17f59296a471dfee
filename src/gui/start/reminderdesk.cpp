// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/reminderdesk.h"

#include "gui/messagebar.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QSettings>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr auto toldKey = "reminders/told"_L1;
constexpr qsizetype mostTold = 500;
constexpr qsizetype mostLines = 2;

} // namespace

ReminderDesk::ReminderDesk(const PageContext &context, MessageBar &messages, Notify notify, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_messages(messages),
      m_notify(std::move(notify)),
      m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    connect(m_soon, &QTimer::timeout, this, &ReminderDesk::look);
    connect(&context.session.store(), &RecordStore::changed, m_soon, qOverload<>(&QTimer::start));
    connect(&messages, &MessageBar::dismissed, m_soon, qOverload<>(&QTimer::start));
    m_soon->start();
    // A window stays open for days.
    auto *hourly = new QTimer(this);
    connect(hourly, &QTimer::timeout, this, &ReminderDesk::look);
    hourly->start(std::chrono::hours(1));
}

ReminderDesk::Notify ReminderDesk::ofDesktop()
{
    return [](const QString &headline, const QString &lines) {
        const QString platform = QGuiApplication::platformName();
        const QDBusConnection bus = QDBusConnection::sessionBus();
        if ((platform != "xcb"_L1 && !platform.startsWith("wayland"_L1)) || !bus.isConnected())
            return;
        // https://specifications.freedesktop.org/notification-spec: nobody waits for the answer.
        QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
                                                           u"/org/freedesktop/Notifications"_s,
                                                           u"org.freedesktop.Notifications"_s, u"Notify"_s);
        constexpr int asTheDesktopLikes = -1;
        call.setArguments({u"Klankbord"_s, 0U, u"org.klankbord.Klankbord"_s, headline, lines.toHtmlEscaped(),
                           QStringList(), QVariantMap(), asTheDesktopLikes});
        bus.send(call);
    };
}

QList<Reminder> ReminderDesk::untold()
{
    const Result<QList<Reminder>> due =
        reminders(m_context.session.store(), m_context.language.wording(), QDate::currentDate());
    if (!due)
        return {}; // the page that reads the same says why it cannot
    QStringList told = m_context.settings.value(toldKey).toStringList();
    QList<Reminder> fresh;
    for (const Reminder &each : *due) {
        if (told.contains(each.key))
            continue;
        fresh.append(each);
        told.append(each.key);
    }
    if (!fresh.isEmpty())
        m_context.settings.setValue(toldKey, QStringList(told.mid(std::max(told.size() - mostTold, 0LL))));
    return fresh;
}

void ReminderDesk::look()
{
    // What the window says already stays; it is told when that is closed.
    if (m_messages.isShowing())
        return;
    if (const QList<Reminder> due = untold(); !due.isEmpty())
        tell(due);
}

QString ReminderDesk::linesOf(const QStringList &keys) const
{
    const Result<QList<Reminder>> due =
        reminders(m_context.session.store(), m_context.language.wording(), QDate::currentDate());
    if (!due)
        return {};
    QStringList lines;
    for (const Reminder &each : *due) {
        if (keys.contains(each.key))
            lines.append(each.record.title + u": "_s + each.why);
    }
    if (lines.size() > mostLines)
        lines = lines.mid(0, mostLines - 1) << lines.at(mostLines - 1) + u" …"_s;
    return lines.join(u'\n');
}

void ReminderDesk::tell(const QList<Reminder> &due)
{
    QStringList keys;
    for (const Reminder &each : due)
        keys.append(each.key);
    const auto headline = [count = static_cast<int>(due.size())] {
        return tr("%n thing(s) due", nullptr, count);
    };
    m_notify(headline(), linesOf(keys));
    const bool isOne = due.size() == 1;
    const RecordLink first = due.first().record;
    std::vector<MessageBar::Action> actions;
    actions.push_back({LiveText([isOne] { return isOne ? tr("Open it") : tr("Show what is to be done"); }),
                       [this, isOne, first] {
                           if (isOne)
                               Q_EMIT openRequested(*first.type, first.id);
                           else
                               Q_EMIT overviewRequested();
                       }});
    m_messages.announce(MessageBar::Kind::Info, LiveText(headline),
                        LiveText([this, keys] { return linesOf(keys); }), std::move(actions));
}

} // namespace klankbord
