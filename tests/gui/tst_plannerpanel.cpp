// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plannerpanel.h"

#include "gui/chip.h"
#include "gui/coreattendancetable.h"
#include "gui/languageswitch.h"
#include "gui/plannergrid.h"
#include "gui/plannerheader.h"
#include "gui/plannertray.h"
#include "gui/recordform.h"
#include "gui/recordside.h"
#include "gui/recordtableview.h"
#include "gui/recordwindow.h"
#include "gui/relatedpanel.h"
#include "models/recordtablemodel.h"
#include "models/seriessamples.h"
#include "pagefixture.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const Event &type = Event::type();

PartialDate date(const QString &iso)
{
    return PartialDate::fromIso(iso).value();
}

/// A network of three sectors: a session in October and one in December 2014, and one without a month.
struct ShownPlanner {
    explicit ShownPlanner(PageFixture &page)
        : fixture(page),
          network(page.add(series::network(u"Learning network"_s, u"2014-10/2015-03"_s))),
          greenery(page.add(series::sector(u"Greenery"_s))),
          metal(page.add(series::sector(u"Metal"_s))),
          care(page.add(series::sector(u"Care"_s))),
          first(page.add(series::session(network.id, u"First"_s, u"2014-10-14T10:00/12:00[Europe/Brussels]"_s,
                                         greenery.id))),
          later(page.add(series::session(network.id, u"Later"_s, u"2014-12"_s, greenery.id))),
          undated(page.add(series::session(network.id, u"Some day"_s, {}, metal.id))),
          panel(page.context())
    {
        panel.resize(1200, 700);
        panel.setRecord(network);
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("the panel did not come up");
    }
    PlannerGrid &grid() const { return panel.grid(); }
    PlannerTray &tray() const { return panel.tray(); }
    int rowOf(const Record &sector) { return rowNamed(sector.title(Wording(Language::English))); }
    int rowNamed(const QString &title)
    {
        for (int row = 0; row < panel.plan().rowCount(); ++row) {
            if (panel.plan().rowAt(row).title == title)
                return row;
        }
        return -1;
    }
    QModelIndex cell(int row, const QString &iso)
    {
        return panel.plan().index(row, panel.plan().columnOf(date(iso)));
    }
    QPoint middleOf(const QModelIndex &cell) const { return grid().visualRect(cell).center(); }
    QPoint middleInTray(int item) const { return tray().visualItemRect(tray().item(item)).center(); }
    Record now(const Record &record) { return fixture.found(record.type(), record.id); }
    QString when(const Record &record) { return timeSlotToIso(now(record).get(type.when)); }
    QString word(const QString &chip) const { return panel.findChild<Chip *>(chip)->word(); }

    PageFixture &fixture;
    Record network;
    Record greenery;
    Record metal;
    Record care;
    Record first;
    Record later;
    Record undated;
    PlannerPanel panel;
};

void moveMouse(QWidget *widget, const QPoint &point)
{
    // With the button down, which QTest::mouseMove() does not say.
    QMouseEvent move(QEvent::MouseMove, point, widget->mapToGlobal(point), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &move);
}

/// As a hand does it: the view where the button went down hears of all of it.
void drag(const QWidget *from, const QPoint &start, const QWidget *to, const QPoint &end)
{
    auto *source = const_cast<QWidget *>(from);
    const QPoint there = source->mapFromGlobal(to->mapToGlobal(end));
    QTest::mousePress(source, Qt::LeftButton, {}, start);
    moveMouse(source, start + QPoint(4, 4));
    moveMouse(source, (start + there) / 2);
    moveMouse(source, there);
    QTest::mouseRelease(source, Qt::LeftButton, {}, there);
}

RecordWindow *openWindow()
{
    for (QWidget *each : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<RecordWindow *>(each);
        if (window && window->isVisible())
            return window;
    }
    return nullptr;
}

} // namespace

/// The planner of a network's sessions, by mouse and by keyboard.
class PlannerPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhereSessionsAre()
    {
        PageFixture fixture;
        ShownPlanner shown(fixture);
        QCOMPARE(shown.panel.countFor(shown.network), 3);
        QCOMPARE(shown.tray().count(), 1);
        const QRect card = shown.grid().cardRect(shown.first.id);
        QVERIFY(
            shown.grid().visualRect(shown.cell(shown.rowOf(shown.greenery), u"2014-10"_s)).contains(card));
        QCOMPARE(shown.grid().cardAt(card.center()), shown.first.id);
        QCOMPARE(shown.grid().cardAt(shown.middleOf(shown.cell(0, u"2015-01"_s))), RecordId::None);
    }

    void dragsFromTheTrayToAMonth()
    {
        PageFixture fixture;
        ShownPlanner shown(fixture);
        const QModelIndex cell = shown.cell(shown.rowOf(shown.metal), u"2014-11"_s);
        drag(shown.tray().viewport(), shown.middleInTray(0), shown.grid().viewport(), shown.middleOf(cell));
        QCOMPARE(shown.when(shown.undated), u"2014-11"_s);
        QCOMPARE(shown.now(shown.undated).get(type.sector), shown.metal.id);
        QCOMPARE(shown.tray().count(), 0);
        QCOMPARE(shown.grid().currentCard(), shown.undated.id);
        QVERIFY(!shown.panel.findChild<QLabel *>(u"draggedCard"_s));
        QCOMPARE(fixture.session().undoText(fixture.language().wording()), u"change when of Some day"_s);
        QVERIFY(fixture.session().undo());
        QCOMPARE(shown.now(shown.undated), shown.undated);
        QCOMPARE(shown.tray().count(), 1);
        QVERIFY(!fixture.session().canUndo());
    }

    void dragsToAnotherRow()
    {
        PageFixture fixture;
        ShownPlanner shown(fixture);
        const QModelIndex cell = shown.cell(shown.rowOf(shown.care), u"2014-10"_s);
        drag(shown.grid().viewport(), shown.grid().cardRect(shown.first.id).center(), shown.grid().viewport(),
             shown.middleOf(cell));
        QCOMPARE(shown.now(shown.first).get(type.sector), shown.care.id);
        QCOMPARE(shown.when(shown.first), timeSlotToIso(shown.first.get(type.when)));
        QVERIFY(fixture.session().undo());
        QCOMPARE(shown.now(shown.first), shown.first);
    }

    void dragsToADay()
    {
        PageFixture fixture;
        ShownPlanner shown(fixture);
        QTest::mouseClick(shown.grid().horizontalHeader()->viewport(), Qt::LeftButton, {},
                          QPoint(shown.grid().horizontalHeader()->sectionViewportPosition(0) + 20, 10));
        QCOMPARE(shown.panel.plan().openMonth(), date(u"2014-10"_s));
        const QModelIndex cell = shown.cell(shown.rowOf(shown.metal), u"2014-10-03"_s);
        drag(shown.tray().viewport(), shown.middleInTray(0), shown.grid().viewport(), shown.middleOf(cell));
        QCOMPARE(shown.when(shown.undated), u"2014-10-03"_s);
    }

    void dragsBackToTheTray()
    {
        PageFixture fixture;
        ShownPlanner shown(fixture);
        drag(shown.grid().viewport(), shown.grid().cardRect(shown.later.id).center(), shown.tray().viewport(),
             QPoint(20, 120));
        QCOMPARE(shown.when(shown.later), u""_s);
        QCOMPARE(shown.now(shown.later).get(type.sector), shown.greenery.id);
        QCOMPARE(shown.tray().count(), 2);
        QVERIFY(fixture.session().undo());
        QCOMPARE(shown.now(shown.later), shown.later);
    }

    void escapeLetsGo()
    {
        PageFixture fixture;
        ShownPlanner shown(fixture);
        QWidget *viewport = shown.grid().viewport();
        const QPoint start = shown.grid().cardRect(shown.first.id).center();
        shown.grid().setFocus();
        QTest::mousePress(viewport, Qt::LeftButton, {}, start);
        moveMouse(viewport, start + QPoint(200, 60));
        QVERIFY(shown.panel.findChild<QLabel *>(u"draggedCard"_s));
        QTest::keyClick(&shown.grid(), Qt::Key_Escape);
        QVERIFY(!shown.panel.findChild<QLabel *>(u"draggedCard"_s));
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, start + QPoint(200, 60));
        QCOMPARE(shown.now(shown.first), shown.first);
        QVERIFY(!fixture.session().canUndo());
    }

    void keysMove_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("when");
        QTest::addColumn<QString>("sector");
        QTest::newRow("later") << Qt::Key_Right << u"2015-01"_s << u"Greenery"_s;
        QTest::newRow("earlier") << Qt::Key_Left << u"2014-11"_s << u"Greenery"_s;
        QTest::newRow("up") << Qt::Key_Up << u"2014-12"_s << u"Care"_s;
        QTest::newRow("down") << Qt::Key_Down << u"2014-12"_s << u"Metal"_s;
    }
    void keysMove()
    {
        QFETCH(Qt::Key, key);
        QFETCH(QString, when);
        QFETCH(QString, sector);
        PageFixture fixture;
        ShownPlanner shown(fixture);
        shown.grid().setFocus();
        shown.grid().setCurrentCard(shown.later.id);
        QTest::keyClick(&shown.grid(), key, Qt::AltModifier);
        QCOMPARE(shown.when(shown.later), when);
        const QModelIndex cell = shown.cell(shown.rowNamed(sector), when);
        QCOMPARE(shown.panel.plan().cellOf(shown.later.id), cell);
        QCOMPARE(shown.grid().currentIndex(), cell);
        QCOMPARE(shown.grid().currentCard(), shown.later.id);
        QVERIFY(fixture.session().undo());
        QCOMPARE(shown.now(shown.later), shown.later);
    }

    void keysGoFromCardToCard()
    {
        PageFixture fixture;
        ShownPlanner shown(fixture);
        const Record third =
            fixture.add(series::session(shown.network.id, u"Third"_s, u"2014-10-20"_s, shown.greenery.id));
        shown.grid().setFocus();
        shown.grid().setCurrentCard(shown.first.id);
        QTest::keyClick(&shown.grid(), Qt::Key_Down);
        QCOMPARE(shown.grid().currentCard(), third.id);
        QTest::keyClick(&shown.grid(), Qt::Key_Down);
        QCOMPARE(shown.grid().currentCard(), RecordId::None);
        QCOMPARE(shown.grid().currentIndex(), shown.cell(shown.rowOf(shown.metal), u"2014-10"_s));
        QTest::keyClick(&shown.grid(), Qt::Key_Up);
        QCOMPARE(shown.grid().currentCard(), third.id);
        QTest::keyClick(&shown.grid(), Qt::Key_Right);
        QTest::keyClick(&shown.grid(), Qt::Key_Right);
        QCOMPARE(shown.grid().currentCard(), shown.later.id);
        QTest::keyClick(&shown.grid(), Qt::Key_Space);
        QCOMPARE(shown.panel.plan().openMonth(), date(u"2014-12"_s));
    }

    void keysOpenAndPutBack()
    {
        PageFixture fixture;
        ShownPlanner shown(fixture);
        QSignalSpy opened(&shown.panel, &RecordPanel::openRequested);
        shown.grid().setFocus();
        shown.grid().setCurrentCard(shown.first.id);
        QTest::keyClick(&shown.grid(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().at(1).value<RecordId>(), shown.first.id);
        QTest::keyClick(&shown.grid(), Qt::Key_Backspace);
        QCOMPARE(shown.when(shown.first), u""_s);
        QCOMPARE(shown.tray().count(), 2);
        QVERIFY(fixture.session().undo());
        QCOMPARE(shown.now(shown.first), shown.first);
    }

    void keysPlaceFromTheTray()
    {
        PageFixture fixture;
        ShownPlanner shown(fixture);
        shown.grid().setCurrentIndex(shown.cell(0, u"2015-02"_s));
        shown.tray().setFocus();
        QTest::keyClick(&shown.tray(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(shown.when(shown.undated), u"2015-02"_s);
        QCOMPARE(shown.now(shown.undated).get(type.sector), shown.metal.id);
        QCOMPARE(shown.grid().currentCard(), shown.undated.id);
    }

    void addsASessionInItsCell()
    {
        PageFixture fixture;
        ShownPlanner shown(fixture);
        shown.grid().setFocus();
        shown.grid().setCurrentIndex(shown.cell(shown.rowOf(shown.care), u"2014-11"_s));
        QTest::keyClick(&shown.grid(), Qt::Key_N);
        RecordWindow *window = openWindow();
        QVERIFY(window);
        const Record &draft = window->side().form().edited();
        QCOMPARE(draft.get(type.network), shown.network.id);
        QCOMPARE(draft.get(type.sector), shown.care.id);
        QCOMPARE(timeSlotToIso(draft.get(type.when)), u"2014-11"_s);
        window->close();
    }

    void showsGaps()
    {
        PageFixture fixture;
        ShownPlanner shown(fixture);
        const auto *months = shown.panel.findChild<PlannerHeader *>(u"plannerMonths"_s);
        const auto *rows = shown.panel.findChild<PlannerHeader *>(u"plannerRows"_s);
        QCOMPARE(months->note(1), u"Gap"_s);
        QCOMPARE(months->note(3), QString());
        QCOMPARE(rows->note(shown.rowOf(shown.care)), u"No session"_s);
        QCOMPARE(rows->note(shown.rowOf(shown.metal)), u"Not dated yet"_s);
        QCOMPARE(shown.panel.plan().monthGaps(), 1);
        QVERIFY(shown.word(u"monthGaps"_s).startsWith(u"1 "_s));
        QVERIFY(shown.word(u"rowGaps"_s).startsWith(u"1 "_s));
        QVERIFY(
            shown.panel.plan().moveTo(shown.undated.id, shown.cell(shown.rowOf(shown.care), u"2014-11"_s)));
        QVERIFY(shown.panel.findChild<Chip *>(u"rowGaps"_s)->isVisible()); // metal has none now
        QCOMPARE(shown.panel.plan().monthGaps(), 0);
        QVERIFY(!shown.panel.findChild<Chip *>(u"monthGaps"_s)->isVisible());
    }

    void showsTheAttendance()
    {
        PageFixture fixture;
        ShownPlanner shown(fixture);
        const Record group = fixture.add(series::coreGroup(shown.network.id));
        const Record velo = fixture.addOrganisation(u"Velo"_s);
        fixture.add(series::coreSeat(group.id, velo.id));
        fixture.add(series::participation(shown.first.id, velo.id, Presence::Represented));
        const QTableView &table = shown.panel.attendance().table();
        QVERIFY(table.isVisible());
        QCOMPARE(table.model()->index(0, 1).data(Qt::ToolTipRole).toString(), u"Represented"_s);
        QCOMPARE(shown.panel.plan().card(shown.first.id).attendance, u"1/1"_s);
    }

    void saysThatADayFellAway()
    {
        PageFixture fixture;
        ShownPlanner shown(fixture);
        const auto *notice = shown.panel.findChild<QLabel *>(u"plannerNotice"_s);
        QVERIFY(!notice->isVisible());
        shown.grid().setFocus();
        shown.grid().setCurrentCard(shown.first.id);
        QTest::keyClick(&shown.grid(), Qt::Key_Right, Qt::AltModifier);
        QVERIFY(notice->isVisible());
        QVERIFY(notice->text().contains(u"November 2014"_s));
        QVERIFY(fixture.session().undo());
        QVERIFY(!notice->isVisible());
        QCOMPARE(shown.now(shown.first), shown.first);
    }

    void showsMoreMonthsAndToday()
    {
        PageFixture fixture;
        ShownPlanner shown(fixture);
        QTest::mouseClick(shown.panel.findChild<QToolButton *>(u"earlier"_s), Qt::LeftButton);
        QCOMPARE(shown.panel.plan().range().first, date(u"2014-07"_s));
        QTest::mouseClick(shown.panel.findChild<QToolButton *>(u"later"_s), Qt::LeftButton);
        QCOMPARE(shown.panel.plan().range().last, date(u"2015-06"_s));
        QTest::mouseClick(shown.panel.findChild<QPushButton *>(u"today"_s), Qt::LeftButton);
        QVERIFY(shown.panel.plan().range().holds(monthOf(QDate::currentDate())));
        QCOMPARE(shown.panel.plan().dateAt(shown.grid().currentIndex().column()),
                 monthOf(QDate::currentDate()));
    }

    void keepsTheListAndTheRegions()
    {
        PageFixture fixture;
        ShownPlanner shown(fixture);
        auto *kind = shown.panel.findChild<QComboBox *>(u"rowKind"_s);
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        QCOMPARE(shown.panel.plan().rowKind(), PlanRows::Regions);
        QTest::mouseClick(shown.panel.findChild<QToolButton *>(u"listView"_s), Qt::LeftButton);
        const auto *list = shown.panel.findChild<RelatedPanel *>(u"events_network"_s);
        QVERIFY(list->isVisible());
        QCOMPARE(list->table()->records().rowCount(), 3);
        QTest::mouseClick(shown.panel.findChild<QToolButton *>(u"planView"_s), Qt::LeftButton);
        QVERIFY(shown.grid().isVisible());
    }

    void speaksTheOtherLanguage()
    {
        PageFixture fixture;
        ShownPlanner shown(fixture);
        fixture.language().setLanguage(Language::Dutch);
        QTRY_COMPARE(shown.panel.plan().card(shown.first.id).date, u"14 okt"_s);
        QVERIFY(shown.panel.plan().headerData(1, Qt::Horizontal).toString().contains(u"november 2014"_s));
    }

    void changesNothingThatIsOnlyRead()
    {
        const QTemporaryDir folder;
        const QString location = folder.filePath(u"read.klankbord"_s);
        Record network = series::network(u"Learning network"_s);
        Record session = series::session(RecordId::None, u"First"_s, u"2014-10"_s, RecordId::None);
        {
            const auto workspace = Workspace::create(location);
            QVERIFY(workspace);
            ChangeSet changes = ChangeSet::adding(network);
            network.id = changes.changes().first().id();
            session.set(type.network, network.id);
            changes.append(Change::add(session));
            session.id = changes.changes().last().id();
            changes.sign(u"Els"_s, QDateTime::currentDateTimeUtc());
            QVERIFY((*workspace)->store().apply(changes));
        }
        const auto workspace = Workspace::open(location, Workspace::Mode::ReadOnly);
        QVERIFY(workspace);
        TitleCache titles((*workspace)->store());
        EditSession edits((*workspace)->store(), titles, u"Els"_s);
        LanguageSwitch language(Language::English);
        WindowTheme theme;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        PlannerPanel panel({**workspace, edits, language, theme, settings});
        panel.resize(1200, 700);
        panel.setRecord(network);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QSignalSpy failed(&panel, &RecordPanel::failed);
        const QRect card = panel.grid().cardRect(session.id);
        QVERIFY(!card.isEmpty());
        drag(panel.grid().viewport(), card.center(), panel.tray().viewport(), QPoint(20, 20));
        panel.grid().setCurrentCard(session.id);
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down})
            QTest::keyClick(&panel.grid(), key, Qt::AltModifier);
        QTest::keyClick(&panel.grid(), Qt::Key_Backspace);
        QTest::keyClick(&panel.grid(), Qt::Key_N);
        QVERIFY(!openWindow());
        QVERIFY(!panel.findChild<QPushButton *>(u"newSession"_s)->isEnabled());
        QVERIFY(panel.plan().cellOf(session.id).isValid());
        QVERIFY(!edits.canUndo());
        QCOMPARE(failed.count(), 0); // nothing was even tried
    }

    void followsWhatWasWrittenWhileHidden()
    {
        PageFixture fixture;
        ShownPlanner shown(fixture);
        shown.panel.hide();
        fixture.add(series::session(shown.network.id, u"New"_s, {}, shown.metal.id));
        shown.panel.show();
        QCOMPARE(shown.tray().count(), 2);
    }
};

QTEST_MAIN(PlannerPanelTest)
#include "tst_plannerpanel.moc"
