// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/reminderdesk.h"

#include "domain/task.h"
#include "gui/messagebar.h"
#include "pagefixture.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// A desk over a workspace, with what it told the desktop.
struct Desk {
    explicit Desk(PageFixture &pages) : fixture(pages) { open(); }

    void open()
    {
        desk = std::make_unique<ReminderDesk>(
            fixture.context(), messages,
            [this](const QString &headline, const QString &lines) { told.append(headline + u'|' + lines); });
        QCoreApplication::processEvents();
    }
    Record addTask(const QString &name, int daysAgo) const
    {
        Record task(Task::type());
        task.set(Task::type().name, name);
        task.set(Task::type().due, PartialDate::fromDay(QDate::currentDate().addDays(-daysAgo)));
        const Record added = fixture.add(task);
        QCoreApplication::processEvents();
        return added;
    }
    void press() const
    {
        QTest::mouseClick(messages.findChild<QPushButton *>(), Qt::LeftButton);
        QCoreApplication::processEvents();
    }

    PageFixture &fixture;
    MessageBar messages;
    QStringList told;
    std::unique_ptr<ReminderDesk> desk;
};

} // namespace

/// What is due is told once, in the window and on the desktop.
class TestReminderDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsDue()
    {
        PageFixture fixture;
        const Desk on(fixture);
        QVERIFY(!on.messages.isShowing());
        const Record task = on.addTask(u"Write <b>report</b>"_s, 2);
        QVERIFY(on.messages.isShowing());
        QCOMPARE(on.messages.kind(), MessageBar::Kind::Info);
        QCOMPARE(on.messages.headline(), u"1 thing due"_s);
        QVERIFY(on.messages.details().startsWith(u"Write <b>report</b>: due "_s));
        QCOMPARE(on.told.size(), 1);
        QVERIFY(on.told.first().startsWith(u"1 thing due|Write <b>report</b>: due "_s));
        QSignalSpy opened(on.desk.get(), &ReminderDesk::openRequested);
        on.press();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(1).value<RecordId>(), task.id);
        QVERIFY(!on.messages.isShowing());
    }
    void tellsItOnce()
    {
        PageFixture fixture;
        Desk on(fixture);
        on.addTask(u"Write report"_s, 0);
        on.messages.dismiss();
        QCoreApplication::processEvents();
        QVERIFY(!on.messages.isShowing());
        on.open(); // the next start
        QVERIFY(!on.messages.isShowing());
        QCOMPARE(on.told.size(), 1);
        on.addTask(u"Call the venue"_s, 0);
        QCOMPARE(on.told.size(), 2);
        QVERIFY(!on.told.last().contains(u"Write report"_s));
    }
    void severalLeadToTheOverview()
    {
        PageFixture fixture;
        Record task(Task::type());
        task.set(Task::type().due, PartialDate::fromDay(QDate::currentDate()));
        ChangeSet tasks(ChangeSet::Kind::Import, {});
        for (int i = 0; i < 5; ++i) {
            task.set(Task::type().name, u"Task %1"_s.arg(i));
            tasks.append(Change::add(task));
        }
        fixture.write(tasks);
        const Desk on(fixture);
        QCOMPARE(on.messages.headline(), u"5 things due"_s);
        QCOMPARE(on.messages.details().split(u'\n').size(), 2);
        QVERIFY(on.messages.details().endsWith(u" …"_s)); // there are more // three and the rest
        QSignalSpy overview(on.desk.get(), &ReminderDesk::overviewRequested);
        on.press();
        QCOMPARE(overview.size(), 1);
    }
    void anotherMessageStays()
    {
        PageFixture fixture;
        Desk on(fixture);
        on.messages.announce(MessageBar::Kind::Error, LiveText::fixed(u"The disk is full"_s));
        on.addTask(u"Write report"_s, 0);
        QCOMPARE(on.messages.headline(), u"The disk is full"_s);
        QVERIFY(on.told.isEmpty());
        on.messages.dismiss();
        QCoreApplication::processEvents();
        QCOMPARE(on.messages.headline(), u"1 thing due"_s);
    }
    void followsTheLanguage()
    {
        PageFixture fixture;
        Desk on(fixture);
        on.addTask(u"Write report"_s, 1);
        fixture.language().setLanguage(Language::Dutch);
        QCoreApplication::sendPostedEvents();
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&on.messages, &change);
        QCOMPARE(on.messages.headline(), u"1 zaak te doen"_s);
        QVERIFY(on.messages.details().contains(u"1 dag te laat"_s));
    }
};

QTEST_MAIN(TestReminderDesk)
#include "tst_reminderdesk.moc"
