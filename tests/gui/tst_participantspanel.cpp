// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/participantspanel.h"

#include "gui/attendanceboard.h"
#include "gui/chartview.h"
#include "gui/chip.h"
#include "gui/messagebar.h"
#include "gui/presencebar.h"
#include "gui/recordtableview.h"
#include "models/participantsfixture.h"
#include "models/recordtablemodel.h"
#include "pagefixture.h"
#include "support/pseudotranslator.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTableWidget>
#include <QTimeZone>
#include <QTimer>
#include <QToolButton>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const Participation &type = Participation::type();

QString today()
{
    return QDateTime::currentDateTimeUtc()
        .toTimeZone(QTimeZone("Europe/Brussels"))
        .date()
        .toString(Qt::ISODate);
}

/// An event of today with three places and two registered participants, and Mia who is known to nobody's
/// list.
struct ShownPanel {
    explicit ShownPanel(PageFixture &fixture)
        : fixture(fixture),
          event(fixture.add(participants::event(u"Session"_s, today(), 3))),
          els(fixture.add(participants::person(u"Els"_s, u"Peeters"_s))),
          jan(fixture.add(participants::person(u"Jan"_s, u"Maes"_s))),
          mia(fixture.add(participants::person(u"Mia"_s, u"Claes"_s))),
          serv(fixture.addOrganisation(u"SERV"_s)),
          panel(fixture.context())
    {
        Record coded = participants::participation(event.id, els.id);
        coded.set(type.code, u"ABC234"_s);
        coded.set(type.role, ParticipationRole::Core);
        coded.set(type.accessNeeds, u"wheelchair"_s);
        first = fixture.add(coded);
        second = fixture.add(participants::participation(event.id, jan.id));
        panel.resize(1100, 800);
        panel.setRecord(event);
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("the panel did not come up");
    }

    RecordTableModel &rows() const { return panel.table()->records(); }
    Record now(const Record &record) const { return fixture.found(type, record.id); }
    void focus(const Record &record) const
    {
        QVERIFY(panel.table()->selectRecord(record.id));
        panel.table()->setFocus();
    }
    void key(Qt::Key key) const { QTest::keyClick(panel.table(), key); }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        auto *found = panel.findChild<Widget *>(QLatin1StringView(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void click(const char *name) const { QTest::mouseClick(find<QToolButton>(name), Qt::LeftButton); }
    void enter(const char *line, const QString &text) const
    {
        auto *edit = find<QLineEdit>(line);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QString message() const
    {
        const auto *bar = find<MessageBar>("messages");
        return bar->isShowing() ? bar->headline() : QString();
    }
    void act(const char *bar) const
    {
        const QList<QPushButton *> buttons = find<MessageBar>(bar)->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        qFatal("the message has no button");
    }
    QString summary() const { return find<QLabel>("summary")->text(); }
    QString choice(const char *name) const { return find<QToolButton>(name)->text(); }
    /// The participation that was added last.
    Record newest() const
    {
        const auto ids = fixture.store().ids(Query(type));
        return fixture.found(type, *std::max_element(ids->cbegin(), ids->cend()));
    }

    PageFixture &fixture;
    Record event;
    Record els;
    Record jan;
    Record mia;
    Record serv;
    Record first{type};
    Record second{type};
    ParticipantsPanel panel;
};

/// Answers the question for a representative with @p name and the Enter key.
void answer(const QString &name)
{
    QTimer::singleShot(0, qApp, [name] {
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog)
            qFatal("no dialog");
        auto *line = dialog->findChild<QLineEdit *>(u"representative"_s);
        QTest::keyClicks(line, name);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok),
                          Qt::LeftButton);
    });
}

} // namespace

/// The work place of an event's participants, driven by keys and mouse.
class ParticipantsPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheEventsParticipants()
    {
        PageFixture fixture;
        const ShownPanel shown(fixture);
        QCOMPARE(shown.rows().rowCount(), 2);
        QCOMPARE(shown.panel.countFor(shown.event), 2);
        QCOMPARE(shown.summary(), u"2 on this list"_s);
        QCOMPARE(shown.find<Chip>("")->word(), u"2 of 3 places taken"_s);
        QCOMPARE(shown.choice("registered"), u"Registered 2"_s);
        QCOMPARE(shown.choice("core"), u"Fixed core: 0 of 1 present"_s);
    }

    void showsTheStatedNumberBesideTheList()
    {
        PageFixture fixture;
        ShownPanel shown(fixture);
        Record event = fixture.found(Event::type(), shown.event.id);
        const Record before = event;
        event.set(Event::type().participants, Count{350, Qualifier::MoreThan});
        QVERIFY(fixture.session().commit(ChangeSet::editing(before, event)));
        QCOMPARE(shown.summary(), u">350 participants stated, 2 on this list"_s);
    }

    void aKeyNotesPresenceAndGoesOn()
    {
        PageFixture fixture;
        const ShownPanel shown(fixture);
        shown.focus(shown.first);
        shown.key(Qt::Key_P);
        QCOMPARE(shown.now(shown.first).get(type.presence), std::optional(Presence::Present));
        QCOMPARE(shown.panel.table()->selectedIds(), QList{shown.second.id});
        shown.key(Qt::Key_A);
        QCOMPARE(shown.now(shown.second).get(type.presence), std::optional(Presence::Absent));
        QCOMPARE(shown.summary(), u"2 on this list · 1 present · 1 absent"_s);
        QCOMPARE(shown.choice("core"), u"Fixed core: 1 of 1 present"_s);
        shown.key(Qt::Key_E);
        QCOMPARE(shown.now(shown.second).get(type.presence), std::optional(Presence::Excused));
        shown.key(Qt::Key_U);
        QCOMPARE(shown.now(shown.second).get(type.presence), std::optional(Presence::Unknown));
        QVERIFY(fixture.session().undo() && fixture.session().undo() && fixture.session().undo() &&
                fixture.session().undo());
        QCOMPARE(shown.now(shown.first), shown.first);
        QCOMPARE(shown.now(shown.second), shown.second);
        QCOMPARE(shown.summary(), u"2 on this list"_s);
    }

    void aKeyInAnEditorIsALetter()
    {
        PageFixture fixture;
        const ShownPanel shown(fixture);
        shown.focus(shown.first);
        QTest::keyClick(shown.panel.table(), Qt::Key_P, Qt::ControlModifier);
        shown.enter("walkIn", u"p"_s);
        QVERIFY(!fixture.session().canUndo());
    }

    void theLegendDoesTheSameForAllThatIsSelected()
    {
        PageFixture fixture;
        const ShownPanel shown(fixture);
        shown.click("present");
        QCOMPARE(shown.message(), u"Choose in the list whom it is about."_s);
        shown.focus(shown.first);
        shown.panel.table()->selectAll();
        shown.click("present");
        QCOMPARE(shown.summary(), u"2 on this list · 2 present"_s);
        QVERIFY(fixture.session().undo());
        QVERIFY(!fixture.session().canUndo());
        QCOMPARE(shown.now(shown.second), shown.second);
    }

    void asksByWhomSomebodyIsRepresented()
    {
        PageFixture fixture;
        const ShownPanel shown(fixture);
        shown.focus(shown.first);
        answer(u"Mia Claes"_s);
        shown.key(Qt::Key_R);
        QCOMPARE(shown.now(shown.first).get(type.representedBy), shown.mia.id);
        QCOMPARE(shown.now(shown.first).get(type.presence), std::optional(Presence::Represented));
        shown.focus(shown.first);
        shown.key(Qt::Key_P);
        QVERIFY(shown.now(shown.first).isEmpty(type.representedBy));
        shown.focus(shown.second);
        answer(QString());
        shown.key(Qt::Key_R);
        QVERIFY(shown.now(shown.second).isEmpty(type.representedBy));
        QCOMPARE(shown.now(shown.second).get(type.presence), std::optional(Presence::Represented));
    }

    void aKnownPersonWalksIn()
    {
        PageFixture fixture;
        const ShownPanel shown(fixture);
        shown.enter("walkIn", u"mia claes"_s);
        QCOMPARE(shown.rows().rowCount(), 3);
        QCOMPARE(shown.newest().get(type.person), shown.mia.id);
        QCOMPARE(shown.newest().get(type.presence), std::optional(Presence::Present));
        QCOMPARE(shown.message(), u"Mia Claes is on the list now."_s);
        QCOMPARE(shown.panel.table()->selectedIds(), QList{shown.newest().id});
        QVERIFY(shown.find<QLineEdit>("walkIn")->text().isEmpty());
        QVERIFY(fixture.session().undo());
        QCOMPARE(shown.rows().rowCount(), 2);
        QVERIFY(shown.message().isEmpty());
    }

    void anOrganisationWalksIn()
    {
        PageFixture fixture;
        const ShownPanel shown(fixture);
        shown.enter("walkIn", u"SERV"_s);
        QCOMPARE(shown.newest().get(type.organisation), shown.serv.id);
    }

    void anUnknownPersonIsAddedByEnterAgain()
    {
        PageFixture fixture;
        const ShownPanel shown(fixture);
        const qint64 people = fixture.count(Person::type());
        shown.enter("walkIn", u"Bo Van Damme"_s);
        QCOMPARE(shown.message(), u"Nobody is called “Bo Van Damme” yet."_s);
        QCOMPARE(shown.rows().rowCount(), 2);
        QTest::keyClick(shown.find<QLineEdit>("walkIn"), Qt::Key_Return);
        QCOMPARE(shown.rows().rowCount(), 3);
        QCOMPARE(fixture.count(Person::type()), people + 1);
        const Record made = fixture.found(Person::type(), shown.newest().get(type.person));
        QCOMPARE(made.get(Person::type().lastName), u"Van Damme"_s);
        QVERIFY(fixture.session().undo());
        QCOMPARE(fixture.count(Person::type()), people);
        QCOMPARE(shown.rows().rowCount(), 2);
    }

    void anUnknownPersonIsAddedByTheMessage()
    {
        PageFixture fixture;
        const ShownPanel shown(fixture);
        shown.enter("walkIn", u"Bo Wouters"_s);
        shown.act("messages");
        QCOMPARE(shown.message(), u"Bo Wouters is on the list now."_s);
        QVERIFY(shown.find<QLineEdit>("walkIn")->text().isEmpty());
    }

    void severalOfANameAreNotGuessed()
    {
        PageFixture fixture;
        const ShownPanel shown(fixture);
        fixture.add(participants::person(u"Mia"_s, u"Wouters"_s));
        shown.enter("walkIn", u"mia"_s);
        QCOMPARE(shown.message(), u"“mia” can be any of several."_s);
        QCOMPARE(shown.rows().rowCount(), 2);
    }

    void aDuplicateLeadsToItsRow()
    {
        PageFixture fixture;
        const ShownPanel shown(fixture);
        shown.click("waiting_list"); // hides everybody
        QCOMPARE(shown.rows().rowCount(), 0);
        shown.enter("walkIn", u"Jan Maes"_s);
        QCOMPARE(shown.message(), u"Jan Maes is on the list already."_s);
        QCOMPARE(shown.panel.table()->selectedIds(), QList{shown.second.id});
        QVERIFY(!fixture.session().canUndo());
    }

    void checksInOnceByCode()
    {
        PageFixture fixture;
        const ShownPanel shown(fixture);
        shown.enter("checkIn", u"abc 234"_s);
        QVERIFY(shown.message().startsWith(u"Els Peeters is checked in ("_s));
        QCOMPARE(shown.now(shown.first).get(type.presence), std::optional(Presence::Present));
        QCOMPARE(shown.panel.table()->selectedIds(), QList{shown.first.id});
        shown.enter("checkIn", u"ABC234"_s);
        QCOMPARE(shown.message(), u"Els Peeters was checked in already."_s);
        QVERIFY(fixture.session().undo());
        QCOMPARE(shown.now(shown.first), shown.first);
        QVERIFY(!fixture.session().canUndo());
    }

    void saysWhatIsWrongWithACode()
    {
        PageFixture fixture;
        const ShownPanel shown(fixture);
        shown.enter("checkIn", u"XYZ234"_s);
        QCOMPARE(shown.message(), u"Nobody here has the code “XYZ234”."_s);
        QCOMPARE(shown.find<QLineEdit>("checkIn")->selectedText(), u"XYZ234"_s);
        shown.enter("checkIn", u"XYZ230"_s);
        QCOMPARE(shown.message(), u"No code has a sign of “0”."_s);
        shown.enter("checkIn", u"XYZ"_s);
        QCOMPARE(shown.message(), u"“XYZ” is not a code."_s);
        QVERIFY(!fixture.session().canUndo());
    }

    void checksInWhoCancelledOnlyAllTheSame()
    {
        PageFixture fixture;
        const ShownPanel shown(fixture);
        Record cancelled = shown.now(shown.first);
        const Record before = cancelled;
        cancelled.set(type.status, ParticipationStatus::Cancelled);
        fixture.write(ChangeSet::editing(before, cancelled));
        shown.enter("checkIn", u"ABC234"_s);
        QCOMPARE(shown.message(), u"Els Peeters had cancelled."_s);
        QVERIFY(shown.now(shown.first).isEmpty(type.presence));
        shown.act("messages");
        QCOMPARE(shown.now(shown.first).get(type.presence), std::optional(Presence::Present));
        QCOMPARE(shown.now(shown.first).get(type.status), std::optional(ParticipationStatus::Registered));
    }

    void aFullListHasAWaitingList()
    {
        PageFixture fixture;
        const ShownPanel shown(fixture);
        const auto *offer = shown.find<MessageBar>("placeOffer");
        shown.enter("walkIn", u"SERV"_s);
        shown.enter("walkIn", u"Mia Claes"_s);
        QCOMPARE(shown.message(), u"Mia Claes is on the waiting list."_s);
        const Record waiting = shown.newest();
        QCOMPARE(waiting.get(type.status), std::optional(ParticipationStatus::WaitingList));
        QVERIFY(!offer->isShowing());
        // A place comes free, and is offered to who is first.
        Record cancelled = shown.now(shown.second);
        const Record before = cancelled;
        cancelled.set(type.status, ParticipationStatus::Cancelled);
        QVERIFY(fixture.session().commit(ChangeSet::editing(before, cancelled)));
        QVERIFY(offer->isShowing());
        QCOMPARE(offer->headline(), u"A place is free: Mia Claes is first on the waiting list."_s);
        shown.act("placeOffer");
        QCOMPARE(shown.now(waiting).get(type.status), std::optional(ParticipationStatus::Registered));
        QVERIFY(!offer->isShowing());
        QVERIFY(fixture.session().undo());
        QCOMPARE(shown.now(waiting), waiting);
        QVERIFY(offer->isShowing());
        QVERIFY(fixture.session().undo());
        QVERIFY(!offer->isShowing());
    }

    void filtersByStatusAndRole()
    {
        PageFixture fixture;
        const ShownPanel shown(fixture);
        shown.click("core");
        QCOMPARE(shown.rows().rowCount(), 1);
        shown.click("confirmed");
        QCOMPARE(shown.rows().rowCount(), 0);
        shown.click("confirmed");
        QCOMPARE(shown.rows().rowCount(), 1);
        shown.click("all");
        QCOMPARE(shown.rows().rowCount(), 2);
        shown.click("registered");
        // Who leaves the status leaves the rows.
        Record confirmed = shown.now(shown.first);
        const Record before = confirmed;
        confirmed.set(type.status, ParticipationStatus::Confirmed);
        QVERIFY(fixture.session().commit(ChangeSet::editing(before, confirmed)));
        QCOMPARE(shown.rows().rowCount(), 1);
        QCOMPARE(shown.choice("confirmed"), u"Confirmed 1"_s);
    }

    void keepsNeedsOutOfSight()
    {
        PageFixture fixture;
        ShownPanel shown(fixture);
        QVERIFY(shown.panel.table()->isColumnHidden(type.accessNeeds.index()));
        QCOMPARE(shown.choice("needs"), u"1 with access needs, 0 with a diet"_s);
        shown.click("needs");
        QVERIFY(!shown.panel.table()->isColumnHidden(type.accessNeeds.index()));
        shown.panel.setRecord(fixture.add(participants::event(u"Another"_s)));
        QVERIFY(shown.panel.table()->isColumnHidden(type.accessNeeds.index()));
        QVERIFY(shown.panel.table()->isColumnHidden(type.diet.index()));
    }

    void givesCodes()
    {
        PageFixture fixture;
        const ShownPanel shown(fixture);
        shown.click("giveCodes");
        QVERIFY(!shown.now(shown.second).isEmpty(type.code));
        QCOMPARE(shown.now(shown.first), shown.first);
        QVERIFY(!shown.find<QToolButton>("giveCodes")->isEnabled());
        QVERIFY(fixture.session().undo());
        QCOMPARE(shown.now(shown.second), shown.second);
    }

    void theFiguresFollowAtOnce()
    {
        PageFixture fixture;
        const ShownPanel shown(fixture);
        fixture.add(participants::affiliation(shown.els.id, shown.serv.id));
        auto *board = shown.find<AttendanceBoard>("attendance");
        auto *counts = shown.find<QTableWidget>("counts");
        board->setDimension(EventParticipants::Dimension::Organisation);
        QTRY_COMPARE(counts->rowCount(), 2);
        QCOMPARE(counts->item(0, 0)->text(), u"SERV"_s);
        QCOMPARE(counts->item(0, 1)->text(), u"0"_s);
        shown.focus(shown.first);
        shown.key(Qt::Key_P);
        QTRY_COMPARE(counts->item(0, 1)->text(), u"1"_s);
        QTRY_COMPARE(shown.find<ChartView>("attendanceChart")->chart().title, u"SERV: 1 present, the most"_s);
        // A row shows whom it counts.
        QTest::mouseClick(counts->viewport(), Qt::LeftButton, {},
                          counts->visualItemRect(counts->item(1, 0)).center());
        QCOMPARE(shown.panel.table()->selectedIds(), QList{shown.second.id});
        shown.click("figures");
        QVERIFY(!board->isVisible());
    }

    void followsTheLanguage()
    {
        PageFixture fixture;
        ShownPanel shown(fixture);
        PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        QCoreApplication::sendPostedEvents();
        QVERIFY(shown.summary().contains(u'«'));
        QVERIFY(shown.choice("present").contains(u'«'));
        QVERIFY(shown.choice("registered").contains(u'«'));
        QVERIFY(shown.find<QLineEdit>("walkIn")->placeholderText().contains(u'«'));
        QVERIFY(shown.find<QLineEdit>("checkIn")->placeholderText().contains(u'«'));
        QVERIFY(shown.find<QComboBox>("countBy")->itemText(0).contains(u'«'));
        QVERIFY(shown.find<QToolButton>("columns")->toolTip().contains(u'«'));
        QCOMPARE(PresenceBar::keyOf(Presence::Present), u"P"_s);
        QCoreApplication::removeTranslator(&pseudo);
    }

    void theKeysAreDifferent()
    {
        PageFixture fixture(PageFixture::Contents::None, Language::Dutch);
        QSet<QString> keys;
        for (const Presence presence : {Presence::Present, Presence::Excused, Presence::Absent,
                                        Presence::Represented, Presence::Unknown})
            keys.insert(PresenceBar::keyOf(presence));
        QCOMPARE(keys.size(), 5);
    }

    void aReadOnlyListIsRead()
    {
        QTemporaryDir folder;
        const QString location = folder.filePath(u"read.klankbord"_s);
        RecordId id = RecordId::None;
        {
            auto made = Workspace::create(location);
            QVERIFY(made);
            ChangeSet changes = ChangeSet::adding(participants::event(u"Session"_s, today(), 3));
            id = changes.changes().first().id();
            changes.append(Change::add(participants::person(u"Els"_s, u"Peeters"_s)));
            changes.append(Change::add(participants::participation(id, changes.changes().last().id())));
            changes.sign(u"Jan"_s, QDateTime::currentDateTimeUtc());
            QVERIFY((*made)->store().apply(changes));
        }
        auto opened = Workspace::open(location, Workspace::Mode::ReadOnly);
        QVERIFY(opened);
        WindowTheme theme;
        LanguageSwitch language(Language::English);
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        TitleCache titles((*opened)->store());
        EditSession session((*opened)->store(), titles, u"Els"_s);
        ParticipantsPanel panel({**opened, session, language, theme, settings});
        panel.resize(1100, 800);
        panel.show();
        panel.setRecord(**(*opened)->store().find(Event::type(), id));
        QCOMPARE(panel.table()->records().rowCount(), 1);
        for (const char *name : {"walkIn", "checkIn", "present", "giveCodes"})
            QVERIFY2(!panel.findChild<QWidget *>(QLatin1StringView(name))->isEnabled(), name);
        panel.table()->selectRecord(panel.table()->records().idAt(0));
        panel.table()->setFocus();
        QTest::keyClick(panel.table(), Qt::Key_P);
        QCOMPARE(panel.participants().count().of(Presence::Present), 0);
        QVERIFY(!session.canUndo());
    }
};

QTEST_MAIN(ParticipantsPanelTest)
#include "tst_participantspanel.moc"
