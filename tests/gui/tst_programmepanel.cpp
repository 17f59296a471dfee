// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/programmepanel.h"

#include "gui/programmedetails.h"
#include "gui/programmegrid.h"
#include "gui/programmetray.h"
#include "gui/recordform.h"
#include "gui/recordside.h"
#include "gui/recordtableview.h"
#include "gui/recordwindow.h"
#include "gui/relatedpanel.h"
#include "models/programmesample.h"
#include "models/recordtablemodel.h"
#include "pagefixture.h"
#include "support/pseudotranslator.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

using Day = ConferenceDay<PageFixture>;
using Sample = ProgrammeSample;

const ProgrammeItem &itemType = ProgrammeItem::type();
constexpr int hour = 96; ///< pixels

/// The programme of a conference in two rooms, in a window.
struct ShownProgramme {
    explicit ShownProgramme(const QString &when = u"2023-06-13T10:00/16:00"_s)
        : day(fixture, when), panel(fixture.context())
    {
        panel.resize(1200, 900);
        panel.setRecord(day.event);
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("the panel did not come up");
    }
    ProgrammeCard *inGrid(const Record &item) const { return panel.grid().cards().card(item.id); }
    ProgrammeCard *inTray(const Record &item) const { return panel.tray().cards().card(item.id); }
    Record now(const Record &item) { return fixture.found(itemType, item.id); }
    TimeSlot when(const Record &item) { return now(item).get(itemType.when); }
    template <typename W>
    W *child(const QString &name) const
    {
        auto *found = panel.findChild<W *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    static RecordWindow *window()
    {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            auto *window = qobject_cast<RecordWindow *>(each);
            if (window && window->isVisible())
                return window;
        }
        return nullptr;
    }

    PageFixture fixture;
    Day day;
    ProgrammePanel panel;
};

/// Presses the mouse on a card, goes there in some moves and lets go.
void drag(ProgrammeCard *card, const QPoint &at, const QPoint &to)
{
    const QPoint from = card->mapToGlobal(at);
    QTest::mousePress(card, Qt::LeftButton, {}, at);
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(card, card->mapFromGlobal(from + (to - from) * step / 4));
    QTest::mouseRelease(card, Qt::LeftButton, {}, card->mapFromGlobal(to));
}

} // namespace

/// The work place of an event's programme, by mouse and keyboard.
class ProgrammePanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsItemsInColumns()
    {
        ShownProgramme shown;
        QCOMPARE(shown.panel.countFor(shown.day.event), 4);
        ProgrammeCard *keynote = shown.inGrid(shown.day.keynote);
        ProgrammeCard *workshop = shown.inGrid(shown.day.workshop);
        QVERIFY(keynote && workshop && shown.inTray(shown.day.stand));
        QVERIFY(!shown.inGrid(shown.day.stand));
        QCOMPARE(workshop->height(), hour - 1);
        QCOMPARE(workshop->y() - keynote->y(), hour);
        QVERIFY(workshop->x() > keynote->geometry().right());
        QCOMPARE(keynote->accessibleName(), u"Keynote, 13:00–13:45, Room A"_s);
        QVERIFY(!shown.child<QPushButton>(u"clashes"_s)->isVisible());
        QVERIFY(!shown.child<QTabBar>(u"programmeDays"_s)->isVisible());
        QVERIFY(!keynote->visibleRegion().isEmpty()); // the first item is in view
    }

    void aDragMoves()
    {
        ShownProgramme shown;
        ProgrammeCard *keynote = shown.inGrid(shown.day.keynote);
        const QPoint aside = shown.inGrid(shown.day.workshop)->mapToGlobal(QPoint(40, 0));
        const QPoint at(20, 10);
        // Two pixels beside half past: goes to the nearest five minutes.
        drag(keynote, at, QPoint(aside.x(), keynote->mapToGlobal(at).y() - hour / 2 - 2));
        QCOMPARE(shown.when(shown.day.keynote), Sample::slot(u"2023-06-13T12:30/13:15"_s));
        QCOMPARE(shown.now(shown.day.keynote).get(itemType.room), shown.day.roomB.id);
        QCOMPARE(shown.inGrid(shown.day.keynote), keynote);
        QCOMPARE(keynote->x(), shown.inGrid(shown.day.workshop)->x());
        QVERIFY(shown.fixture.session().undo());
        QCOMPARE(shown.now(shown.day.keynote), shown.day.keynote);
        QVERIFY(keynote->x() < shown.inGrid(shown.day.workshop)->x());
        QVERIFY(!shown.fixture.session().canUndo());
    }

    void aDragAtTheEdgeResizes()
    {
        ShownProgramme shown;
        ProgrammeCard *keynote = shown.inGrid(shown.day.keynote);
        const QPoint edge(20, keynote->height() - 2);
        drag(keynote, edge, keynote->mapToGlobal(edge + QPoint(3, hour / 4)));
        QCOMPARE(shown.when(shown.day.keynote), Sample::slot(u"2023-06-13T13:00/14:00"_s));
        QVERIFY(shown.fixture.session().undo());
        QCOMPARE(shown.now(shown.day.keynote), shown.day.keynote);
        drag(keynote, edge, keynote->mapToGlobal(QPoint(20, -100)));
        QCOMPARE(shown.when(shown.day.keynote), Sample::slot(u"2023-06-13T13:00/13:05"_s)); // not less
    }

    void aDragIsGivenUp()
    {
        ShownProgramme shown;
        ProgrammeCard *keynote = shown.inGrid(shown.day.keynote);
        auto *target = shown.panel.findChild<QWidget *>(u"dropTarget"_s);
        QTest::mousePress(keynote, Qt::LeftButton, {}, {20, 10});
        QTest::mouseMove(keynote, {20, 10 + hour});
        QVERIFY(target->isVisible());
        QCOMPARE(target->accessibleName(), u"14:00–14:45"_s);
        QTest::keyClick(keynote, Qt::Key_Escape);
        QVERIFY(!target->isVisible());
        QTest::mouseRelease(keynote, Qt::LeftButton, {}, {20, 10 + hour});
        QCOMPARE(shown.now(shown.day.keynote), shown.day.keynote);
        // A click alone moves nothing either.
        QTest::mouseClick(keynote, Qt::LeftButton, {}, {20, 10});
        QCOMPARE(shown.panel.chosen(), shown.day.keynote.id);
        QVERIFY(!shown.fixture.session().canUndo());
    }

    void fromTheTrayAndBack()
    {
        ShownProgramme shown;
        ProgrammeCard *stand = shown.inTray(shown.day.stand);
        ProgrammeCard *keynote = shown.inGrid(shown.day.keynote);
        drag(stand, {20, 10}, keynote->mapToGlobal(QPoint(20, -hour)));
        QCOMPARE(shown.when(shown.day.stand), Sample::slot(u"2023-06-13T12:00/12:30"_s));
        QCOMPARE(shown.now(shown.day.stand).get(itemType.room), shown.day.roomA.id);
        QVERIFY(shown.inGrid(shown.day.stand) && !shown.inTray(shown.day.stand));
        drag(keynote, {20, 10}, shown.panel.tray().mapToGlobal(QPoint(100, 10)));
        QVERIFY(shown.when(shown.day.keynote).isEmpty());
        QVERIFY(shown.inTray(shown.day.keynote));
        QVERIFY(shown.fixture.session().undo());
        QVERIFY(shown.fixture.session().undo());
        QCOMPARE(shown.now(shown.day.stand), shown.day.stand);
        QCOMPARE(shown.now(shown.day.keynote), shown.day.keynote);
        QVERIFY(shown.inTray(shown.day.stand));
    }

    void keysMove_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("when");
        const auto row = [](const char *name, int key, Qt::KeyboardModifiers modifiers, const QString &when) {
            QTest::newRow(name) << key << modifiers << u"2023-06-13T"_s + when;
        };
        row("five minutes later", Qt::Key_Down, Qt::AltModifier, u"13:05/13:50"_s);
        row("five minutes earlier", Qt::Key_Up, Qt::AltModifier, u"12:55/13:40"_s);
        row("a quarter later", Qt::Key_Down, Qt::ControlModifier, u"13:15/14:00"_s);
        row("a quarter earlier", Qt::Key_Up, Qt::ControlModifier, u"12:45/13:30"_s);
        row("longer", Qt::Key_Down, Qt::ShiftModifier, u"13:00/13:50"_s);
        row("shorter", Qt::Key_Up, Qt::ShiftModifier, u"13:00/13:40"_s);
        row("much longer", Qt::Key_Down, Qt::ShiftModifier | Qt::ControlModifier, u"13:00/14:00"_s);
    }
    void keysMove()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(QString, when);
        ShownProgramme shown;
        ProgrammeCard *keynote = shown.inGrid(shown.day.keynote);
        keynote->setFocus();
        QTest::keyClick(keynote, static_cast<Qt::Key>(key), modifiers);
        QCOMPARE(shown.when(shown.day.keynote), Sample::slot(when));
        QVERIFY(keynote->hasFocus());
        QVERIFY(shown.fixture.session().undo());
        QCOMPARE(shown.now(shown.day.keynote), shown.day.keynote);
    }

    void keysChangeColumnAndPlace()
    {
        ShownProgramme shown;
        ProgrammeCard *keynote = shown.inGrid(shown.day.keynote);
        keynote->setFocus();
        QTest::keyClick(keynote, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(shown.now(shown.day.keynote).get(itemType.room), shown.day.roomB.id);
        QTest::keyClick(keynote, Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(keynote, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(shown.now(shown.day.keynote).get(itemType.room), RecordId::None);
        QTest::keyClick(keynote, Qt::Key_Backspace);
        QVERIFY(shown.when(shown.day.keynote).isEmpty());
        ProgrammeCard *inTray = shown.inTray(shown.day.keynote);
        QVERIFY(inTray);
        QCOMPARE(QApplication::focusWidget(), inTray);
        QTest::keyClick(inTray, Qt::Key_Down, Qt::ControlModifier); // to the event's first hour
        QCOMPARE(shown.when(shown.day.keynote), Sample::slot(u"2023-06-13T10:00/10:30"_s));
        QCOMPARE(QApplication::focusWidget(), shown.inGrid(shown.day.keynote));
    }

    void arrowsGoFromItemToItem()
    {
        ShownProgramme shown;
        const auto goes = [&shown](Qt::Key key, const Record &to) {
            QTest::keyClick(QApplication::focusWidget(), key);
            auto *card = qobject_cast<ProgrammeCard *>(QApplication::focusWidget());
            return card && card->id() == to.id && shown.panel.chosen() == to.id;
        };
        // Tab comes to the tray first, and to one item of the grid.
        shown.child<QToolButton>(u"asList"_s)->setFocus(Qt::TabFocusReason);
        QVERIFY(goes(Qt::Key_Tab, shown.day.stand));
        QVERIFY(goes(Qt::Key_Tab, shown.day.keynote));
        QVERIFY(goes(Qt::Key_Down, shown.day.panel));
        QVERIFY(goes(Qt::Key_Right, shown.day.workshop));
        QVERIFY(goes(Qt::Key_Left, shown.day.panel));
        QVERIFY(goes(Qt::Key_Up, shown.day.keynote));
        QVERIFY(goes(Qt::Key_Up, shown.day.stand));
        QVERIFY(goes(Qt::Key_Down, shown.day.keynote));
        QVERIFY(goes(Qt::Key_Down, shown.day.panel));
        QVERIFY(goes(Qt::Key_Down, shown.day.panel)); // the last
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(
            shown.child<ProgrammeDetails>(u"programmeDetails"_s)->isAncestorOf(QApplication::focusWidget()));
    }

    void opensAddsAndDeletes()
    {
        ShownProgramme shown;
        ProgrammeCard *keynote = shown.inGrid(shown.day.keynote);
        QTest::keyClick(keynote, Qt::Key_Return);
        QVERIFY(shown.window());
        QCOMPARE(shown.window()->side().currentRecord(), shown.day.keynote.id);
        shown.window()->close();
        QTest::keyClick(keynote, Qt::Key_N);
        QVERIFY(shown.window());
        QCOMPARE(shown.window()->side().form().edited().get(itemType.event), shown.day.event.id);
        shown.window()->close();
        // A double click in the empty grid gives it a time and a room.
        QWidget *canvas = keynote->parentWidget();
        const QPoint above = keynote->geometry().topLeft() + QPoint(10, -hour);
        QTest::mouseDClick(canvas, Qt::LeftButton, {}, above);
        QVERIFY(shown.window());
        QCOMPARE(shown.window()->side().form().edited().get(itemType.when),
                 Sample::slot(u"2023-06-13T12:00/12:30"_s));
        QCOMPARE(shown.window()->side().form().edited().get(itemType.room), shown.day.roomA.id);
        shown.window()->close();

        QTimer::singleShot(0, qApp, [] {
            if (QWidget *dialog = QApplication::activeModalWidget())
                QTest::mouseClick(dialog->findChild<QPushButton *>(u"deleteAlong"_s), Qt::LeftButton);
        });
        QTest::keyClick(keynote, Qt::Key_Delete);
        QVERIFY(!shown.fixture.exists(itemType, shown.day.keynote.id));
        QVERIFY(!shown.inGrid(shown.day.keynote));
        QVERIFY(shown.fixture.session().undo());
        QCOMPARE(shown.now(shown.day.keynote), shown.day.keynote);
        QVERIFY(shown.inGrid(shown.day.keynote));
    }

    void saysClashesAtOnce()
    {
        ShownProgramme shown;
        auto *clashes = shown.child<QPushButton>(u"clashes"_s);
        ProgrammeCard *workshop = shown.inGrid(shown.day.workshop);
        workshop->setFocus();
        QTest::keyClick(workshop, Qt::Key_Left, Qt::ControlModifier); // into the room of the panel
        QVERIFY(clashes->isVisible());
        const QString words = u"Room A is also taken by “Panel”, 14:00–15:00."_s;
        QVERIFY2(workshop->accessibleName().contains(words), qPrintable(workshop->accessibleName()));
        QVERIFY(workshop->toolTip().contains(words));
        QCOMPARE(shown.child<QLabel>(u"itemClashes"_s)->text(), words);
        QVERIFY(shown.child<QLabel>(u"itemClashes"_s)->isVisible());
        QVERIFY(!workshop->geometry().intersects(shown.inGrid(shown.day.panel)->geometry()));
        QTest::mouseClick(clashes, Qt::LeftButton);
        QCOMPARE(shown.panel.chosen(), shown.day.panel.id);
        QVERIFY(shown.fixture.session().undo());
        QVERIFY(!clashes->isVisible());
        QVERIFY(shown.inGrid(shown.day.panel)->toolTip().isEmpty());
    }

    void detailsTellWhoSpeaks()
    {
        ShownProgramme shown;
        const Record sarah = shown.fixture.add(Sample::person(u"Sarah"_s, u"Claes & co"_s));
        Record speaks = Sample::contribution(shown.day.keynote.id, sarah.id, ContributionRole::Speaker);
        speaks.set(Contribution::type().function, bothLanguages(u"professor"_s));
        speaks = shown.fixture.add(speaks);
        Record slides(Document::type());
        slides.set(Document::type().name, bothLanguages(u"Slides"_s));
        slides.set(Document::type().item, shown.day.keynote.id);
        shown.fixture.add(slides);
        shown.panel.choose(shown.day.keynote.id);
        QCOMPARE(shown.child<QLabel>(u"itemTitle"_s)->text(), u"Keynote"_s);
        QCOMPARE(shown.child<QLabel>(u"itemFacts"_s)->text(), u"13:00–13:45 · Room A"_s);
        auto *people = shown.child<QLabel>(u"contributions"_s);
        QVERIFY2(people->text().contains(u"Sarah Claes &amp; co, professor"_s), qPrintable(people->text()));
        QVERIFY(people->text().contains(u"Speaker"_s));
        QVERIFY(shown.child<QLabel>(u"itemDocuments"_s)->text().contains(u"Slides"_s));
        Q_EMIT people->linkActivated(QString::number(static_cast<qint64>(speaks.id)));
        QVERIFY(shown.window());
        QCOMPARE(shown.window()->side().currentRecord(), speaks.id);
        shown.window()->close();
        QTest::mouseClick(shown.child<QPushButton>(u"addContribution"_s), Qt::LeftButton);
        QVERIFY(shown.window());
        QCOMPARE(shown.window()->side().form().edited().get(Contribution::type().item), shown.day.keynote.id);
        shown.window()->close();
        QTest::mouseClick(shown.child<QToolButton>(u"unplaceItem"_s), Qt::LeftButton);
        QVERIFY(shown.when(shown.day.keynote).isEmpty());
    }

    void theListIsOneClickAway()
    {
        ShownProgramme shown;
        QTest::mouseClick(shown.child<QToolButton>(u"asList"_s), Qt::LeftButton);
        auto *list = shown.panel.findChild<RelatedPanel *>();
        QVERIFY(list && list->isVisible());
        QCOMPARE(list->table()->records().rowCount(), 4);
        QVERIFY(!shown.panel.grid().isVisible());
        QTest::mouseClick(shown.child<QToolButton>(u"asGrid"_s), Qt::LeftButton);
        QVERIFY(shown.panel.grid().isVisible());
    }

    void anEventWithoutADay()
    {
        PageFixture fixture;
        const Record event = fixture.add(Sample::event(RecordId::None, u"2023-06"_s));
        const Record talk = fixture.add(Sample::item(event.id, u"Talk"_s));
        ProgrammePanel panel(fixture.context());
        panel.resize(1000, 700);
        panel.setRecord(event);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        QVERIFY(!panel.grid().isVisible());
        auto *empty = panel.findChild<QWidget *>(u"noDay"_s);
        QVERIFY(empty->isVisible());
        QVERIFY(panel.tray().cards().card(talk.id)->isVisible());
        QTest::keyClick(panel.tray().cards().card(talk.id), Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(fixture.found(itemType, talk.id), talk);
        QSignalSpy asked(&panel, &RecordPanel::fieldRequested);
        QTest::mouseClick(empty->findChild<QPushButton *>(u"emptyButton"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        // With a day the grid is there.
        Record dated = event;
        dated.set(Event::type().when, Sample::slot(u"2023-06-13"_s));
        fixture.write(ChangeSet::editing(event, dated));
        QVERIFY(panel.grid().isVisible());
        QVERIFY(!empty->isVisible());
    }

    void theButtonGoesToTheForm()
    {
        PageFixture fixture;
        const Record event = fixture.add(Sample::event(RecordId::None, {}));
        RecordSide side(Event::type(), fixture.context());
        side.resize(1000, 700);
        side.setSelection({event.id});
        side.show();
        QVERIFY(QTest::qWaitForWindowActive(&side));
        auto *tabs = side.findChild<QTabWidget *>(u"tabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->tabText(tab).startsWith(u"Programme"_s))
                tabs->setCurrentIndex(tab);
        }
        auto *panel = side.findChild<ProgrammePanel *>();
        QVERIFY(panel);
        QVERIFY(panel->isVisible());
        QTest::mouseClick(panel->findChild<QPushButton *>(u"emptyButton"_s), Qt::LeftButton);
        QCOMPARE(tabs->currentWidget(), &side.form());
        QVERIFY(side.form().findChild<ValueEditor *>(u"when"_s)->isAncestorOf(QApplication::focusWidget()));
    }

    void moreDaysAreTabs()
    {
        ShownProgramme shown(u"2023-06-13"_s);
        auto *days = shown.child<QTabBar>(u"programmeDays"_s);
        QTest::mouseClick(shown.child<QToolButton>(u"addDay"_s), Qt::LeftButton);
        QVERIFY(days->isVisible());
        QCOMPARE(days->count(), 2);
        QCOMPARE(days->tabText(1), u"14 June 2023"_s);
        QCOMPARE(days->currentIndex(), 1);
        QVERIFY(!shown.inGrid(shown.day.keynote));
        QTest::keyClick(shown.inTray(shown.day.stand), Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(shown.when(shown.day.stand), Sample::slot(u"2023-06-14T09:00/09:30"_s));
        QTest::mouseClick(days, Qt::LeftButton, {}, days->tabRect(0).center());
        QVERIFY(shown.inGrid(shown.day.keynote) && !shown.inGrid(shown.day.stand));
    }

    void whatIsReadOnlyStays()
    {
        PageFixture fixture;
        const Day day(fixture);
        auto opened = Workspace::open(fixture.context().workspace.location(), Workspace::Mode::ReadOnly);
        QVERIFY(opened);
        const std::unique_ptr<Workspace> workspace = std::move(opened).value();
        TitleCache titles(workspace->store());
        EditSession session(workspace->store(), titles, u"Els"_s);
        PageContext context{*workspace, session, fixture.language(), fixture.theme(),
                            fixture.context().settings};
        ProgrammePanel panel(context);
        panel.resize(1200, 900);
        panel.setRecord(day.event);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        QVERIFY(session.store().isReadOnly());
        QSignalSpy failed(&panel, &RecordPanel::failed);
        ProgrammeCard *keynote = panel.grid().cards().card(day.keynote.id);
        drag(keynote, {20, 10}, keynote->mapToGlobal(QPoint(20, 10 + hour)));
        QTest::keyClick(keynote, Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(keynote, Qt::Key_Delete);
        QTest::keyClick(keynote, Qt::Key_N);
        QCOMPARE(failed.size(), 0);
        QVERIFY(!ShownProgramme::window());
        QCOMPARE(panel.programme().entry(day.keynote.id)->record, day.keynote);
        QVERIFY(!panel.findChild<QPushButton *>(u"addItem"_s)->isEnabled());
        QVERIFY(!panel.findChild<QToolButton *>(u"deleteItem"_s)->isEnabled());
        QCOMPARE(panel.chosen(), day.keynote.id); // but it can be looked at
    }

    void aFailureIsTold()
    {
        ShownProgramme shown;
        QSignalSpy failed(&shown.panel, &RecordPanel::failed);
        Record long10 = shown.now(shown.day.keynote);
        long10.set(itemType.when, Sample::slot(u"2023-06-13T10:00/23:30"_s));
        shown.fixture.write(ChangeSet::editing(shown.now(shown.day.keynote), long10));
        // An end after midnight over twelve hours later is refused.
        QTest::keyClick(shown.inGrid(shown.day.keynote), Qt::Key_Down,
                        Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(shown.inGrid(shown.day.keynote), Qt::Key_Down,
                        Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(shown.when(shown.day.keynote), Sample::slot(u"2023-06-13T10:00/23:45"_s));
    }

    void everythingFollowsTheLanguage()
    {
        ShownProgramme shown;
        Record talk = shown.now(shown.day.keynote);
        const Record before = talk;
        talk.set(itemType.kind, ProgrammeItemKind::Keynote);
        talk.set(itemType.name, {u"Rede"_s, u"Speech"_s});
        shown.fixture.write(ChangeSet::editing(before, talk));
        shown.panel.choose(talk.id);
        ProgrammeCard *card = shown.inGrid(talk);
        QCOMPARE(card->look().title, u"Speech"_s);
        shown.fixture.language().setLanguage(Language::Dutch);
        QTRY_COMPARE(card->look().title, u"Rede"_s);
        QCOMPARE(shown.child<QLabel>(u"itemTitle"_s)->text(), u"Rede"_s);
        QVERIFY(card->accessibleName().contains(u"Rede"_s));
        PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        QCoreApplication::processEvents();
        for (const QString &name : {u"addItem"_s, u"clashes"_s, u"addContribution"_s, u"addDocument"_s}) {
            const QString text = shown.child<QPushButton>(name)->text();
            QVERIFY2(PseudoTranslator::isTranslated(text), qPrintable(name + u": "_s + text));
        }
        for (const QString &name : {u"openItem"_s, u"unplaceItem"_s, u"deleteItem"_s})
            QVERIFY(PseudoTranslator::isTranslated(shown.child<QToolButton>(name)->accessibleName()));
        QVERIFY(shown.child<QLabel>(u"itemFacts"_s)->text().contains(u'«')); // the kind
        QVERIFY(shown.panel.tray().accessibleName().contains(u'«'));
        QCoreApplication::removeTranslator(&pseudo);
    }
};

QTEST_MAIN(ProgrammePanelTest)
#include "tst_programmepanel.moc"
