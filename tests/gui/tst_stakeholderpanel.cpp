// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stakes/stakeholderpanel.h"

#include "domain/stakeholdergrid.h"
#include "gui/figuretableview.h"
#include "gui/keeppicturebutton.h"
#include "gui/recordtableview.h"
#include "pagefixture.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const StakeholderAssessment &type = StakeholderAssessment::type();

/// A project with two stakeholders, and the panel of the project.
struct Shown {
    explicit Shown(PageFixture &pages)
        : fixture(pages),
          project(pages.addProject(u"ALFA"_s)),
          velo(pages.addOrganisation(u"Velo"_s)),
          serv(pages.addOrganisation(u"SERV"_s)),
          panel(pages.context()),
          canvas(panel.canvas())
    {
        ofVelo = add(velo, u"2025"_s, 2, 3);
        ofServ = add(serv, {}, {}, {});
        panel.resize(700, 800);
        panel.setRecord(project);
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("the panel did not come up");
        QCoreApplication::processEvents();
    }
    Record add(const Record &organisation, const QString &date, std::optional<int> power,
               std::optional<int> interest) const
    {
        Record record(type);
        record.set(type.project, project.id);
        record.set(type.organisation, organisation.id);
        record.set(type.date, PartialDate::fromIso(date));
        record.set(type.power, power);
        record.set(type.interest, interest);
        return fixture.add(record);
    }
    int indexOf(const QString &name) const
    {
        for (int i = 0; i < static_cast<int>(canvas.points().size()); ++i) {
            if (canvas.points().at(i).name == name)
                return i;
        }
        return -1;
    }
    /// Drags the mark to the middle of the cell of these scores.
    void drag(const QString &name, QPoint scores) const
    {
        const QPoint from = canvas.markOf(indexOf(name)).center();
        const QPoint to = canvas.cellOf(scores).center();
        QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
        QTest::mouseMove(&canvas, (from + to) / 2);
        QTest::mouseMove(&canvas, to);
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, to);
        QCoreApplication::processEvents();
    }
    QPoint scoresOf(const QString &name) const
    {
        return canvas.points().at(indexOf(name)).scores.value_or(QPoint());
    }

    PageFixture &fixture;
    Record project;
    Record velo;
    Record serv;
    std::optional<Record> ofVelo;
    std::optional<Record> ofServ;
    StakeholderPanel panel;
    StakeholderCanvas &canvas;
};

} // namespace

/// The grid of stakeholders, by mouse and by keys.
class TestStakeholderPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhoStandsWhere()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        QCOMPARE(shown.canvas.points().size(), 2);
        QCOMPARE(shown.scoresOf(u"Velo"_s), QPoint(3, 2)); // interest, power
        QVERIFY(shown.canvas.cellOf({3, 2}).contains(shown.canvas.markOf(shown.indexOf(u"Velo"_s))));
        QVERIFY(!shown.canvas.points().at(shown.indexOf(u"SERV"_s)).scores);
        QVERIFY(shown.canvas.markOf(shown.indexOf(u"SERV"_s)).top() > shown.canvas.cellOf({1, 1}).bottom());
        QCOMPARE(shown.panel.countFor(shown.project), 2);
    }
    void draggingKeepsWhatWasAssessedBefore()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        shown.drag(u"Velo"_s, {5, 4});
        QCOMPARE(shown.scoresOf(u"Velo"_s), QPoint(5, 4));
        QCOMPARE(fixture.count(type), 3);
        QCOMPARE(fixture.found(type, shown.ofVelo->id).get(type.power), std::optional(2));
        QVERIFY(fixture.session().undo());
        QCoreApplication::processEvents();
        QCOMPARE(fixture.count(type), 2);
        QCOMPARE(shown.scoresOf(u"Velo"_s), QPoint(3, 2));
        QVERIFY(fixture.session().redo());
        QCoreApplication::processEvents();
        QCOMPARE(shown.scoresOf(u"Velo"_s), QPoint(5, 4));
        // And again today: the same assessment.
        shown.drag(u"Velo"_s, {1, 1});
        QCOMPARE(fixture.count(type), 3);
        QCOMPARE(shown.scoresOf(u"Velo"_s), QPoint(1, 1));
    }
    void whatIsOnlyKnownByThisYearIsDraggedToo()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        const Record trust = fixture.addOrganisation(u"Trust"_s);
        const QString year = QString::number(QDate::currentDate().year());
        const std::optional<Record> before = shown.add(trust, year, 1, 2);
        QCoreApplication::processEvents();
        shown.drag(u"Trust"_s, {5, 4});
        QCOMPARE(shown.scoresOf(u"Trust"_s), QPoint(5, 4));
        shown.drag(u"Trust"_s, {4, 4});
        QCOMPARE(shown.scoresOf(u"Trust"_s), QPoint(4, 4));
        QCOMPARE(fixture.count(type), 4); // one of today, not one for each move
        auto *compare = shown.panel.findChild<QComboBox *>(u"compareWith"_s);
        const int entry = compare->findData(year);
        QVERIFY(entry > 0);
        compare->setCurrentIndex(entry);
        Q_EMIT compare->activated(entry);
        QCOMPARE(shown.canvas.points().at(shown.indexOf(u"Trust"_s)).scoresBefore,
                 std::optional(QPoint(2, 1)));
        QCOMPARE(fixture.found(type, before->id).get(type.power), std::optional(1));
    }
    void whoHasNoScoresIsDraggedIn()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        shown.drag(u"SERV"_s, {4, 5});
        QCOMPARE(shown.scoresOf(u"SERV"_s), QPoint(4, 5));
        QCOMPARE(fixture.found(type, shown.ofServ->id).get(type.power), std::optional(5));
        QCOMPARE(fixture.count(type), 2);
    }
    void outsideNothingChanges()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        const QPoint from = shown.canvas.markOf(shown.indexOf(u"Velo"_s)).center();
        QTest::mousePress(&shown.canvas, Qt::LeftButton, {}, from);
        QTest::mouseMove(&shown.canvas, {2, 2});
        QTest::mouseRelease(&shown.canvas, Qt::LeftButton, {}, {2, 2});
        QCOMPARE(fixture.count(type), 2);
        QVERIFY(!fixture.session().canUndo());
        // Escape lets go.
        QTest::mousePress(&shown.canvas, Qt::LeftButton, {}, from);
        QTest::mouseMove(&shown.canvas, shown.canvas.cellOf({5, 5}).center());
        QTest::keyClick(&shown.canvas, Qt::Key_Escape);
        QTest::mouseRelease(&shown.canvas, Qt::LeftButton, {}, shown.canvas.cellOf({5, 5}).center());
        QVERIFY(!fixture.session().canUndo());
    }
    void keysChooseMoveAndOpen()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        shown.canvas.setFocus();
        shown.canvas.setCurrent(shown.indexOf(u"Velo"_s));
        QVERIFY(shown.canvas.accessibleName().contains(u"Velo"_s));
        QTest::keyClick(&shown.canvas, Qt::Key_Up, Qt::AltModifier);
        QCoreApplication::processEvents();
        QCOMPARE(shown.scoresOf(u"Velo"_s), QPoint(3, 3));
        QCOMPARE(shown.canvas.current(), shown.indexOf(u"Velo"_s)); // still the chosen one
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(&shown.canvas, Qt::Key_Right, Qt::AltModifier);
            QCoreApplication::processEvents();
        }
        QCOMPARE(shown.scoresOf(u"Velo"_s), QPoint(5, 3)); // the grid ends there
        QSignalSpy opened(&shown.panel, &RecordPanel::openRequested);
        QTest::keyClick(&shown.canvas, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QTest::keyClick(&shown.canvas, Qt::Key_Up);
        QTest::keyClick(&shown.canvas, Qt::Key_Up);
        QCOMPARE(shown.canvas.current(), 0);
    }
    void daysAreCompared()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        shown.drag(u"Velo"_s, {5, 4});
        auto *compare = shown.panel.findChild<QComboBox *>(u"compareWith"_s);
        const auto *differences = shown.panel.findChild<FigureTableView *>(u"differences"_s);
        QVERIFY(!differences->isVisible());
        const int day = compare->findData(u"2025"_s);
        QVERIFY(day > 0);
        compare->setCurrentIndex(day);
        Q_EMIT compare->activated(day);
        QCOMPARE(shown.canvas.points().at(shown.indexOf(u"Velo"_s)).scoresBefore,
                 std::optional(QPoint(3, 2)));
        QVERIFY(differences->isVisible());
        // SERV is the same as then.
        QCOMPARE(differences->model()->rowCount(), 1);
        QVERIFY(differences->model()->index(0, 0).data().toString().contains(u"Velo"_s));
        QCOMPARE(differences->model()->index(0, 1).data().toString(), u"2 → 4"_s);
        QSignalSpy opened(&shown.panel, &RecordPanel::openRequested);
        Q_EMIT shown.panel.findChild<FigureTableView *>(u"differences"_s)->rowActivated(0);
        QCOMPARE(opened.size(), 1);
        // Compared with today, nothing is.
        compare->setCurrentIndex(1);
        Q_EMIT compare->activated(1);
        QVERIFY(!differences->isVisible());
        QVERIFY(shown.panel.findChild<QLabel *>(u"differencesNote"_s)->isVisible());
    }
    void markAndRowGoTogether()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        auto *table = shown.panel.findChild<RecordTableView *>();
        QVERIFY(table->selectRecord(shown.ofServ->id));
        QCOMPARE(shown.canvas.current(), shown.indexOf(u"SERV"_s));
        shown.canvas.setCurrent(shown.indexOf(u"Velo"_s));
        QCOMPARE(table->selectedIds(), QList<RecordId>{shown.ofVelo->id});
    }
    void olderRowShowsItsStakeholder()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        const Record older = shown.add(shown.velo, u"2020"_s, 1, 1);
        QCoreApplication::processEvents();
        shown.canvas.setCurrent(shown.indexOf(u"SERV"_s));
        auto *table = shown.panel.findChild<RecordTableView *>();
        QVERIFY(table->selectRecord(older.id));
        QCOMPARE(shown.canvas.current(), shown.indexOf(u"Velo"_s));
        QCOMPARE(table->selectedIds(), QList<RecordId>{older.id});
    }
    void gridIsSaved()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"grid.svg"_s);
        QString suggested;
        shown.panel.findChild<KeepPictureButton *>()->setFileChooser(
            {{}, [&](QWidget *, const QString &, const QString &, const QString &suggestion) {
                 suggested = suggestion;
                 return path;
             }});
        shown.panel.findChild<QAction *>(u"savePictureSvg"_s)->trigger();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        QVERIFY(svg.contains("Velo"));
        QVERIFY(svg.contains("Manage closely"));
        const QByteArray ground = QGuiApplication::palette().color(QPalette::Base).name().toLatin1();
        QVERIFY(svg.contains(QByteArray("fill=\"" + ground))); // readable on any page
        QCOMPARE(suggested, u"ALFA, stakeholders.svg");
    }
    void rightClickOffersToKeepIt()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        Q_EMIT shown.canvas.customContextMenuRequested({20, 20});
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(shown.panel.findChild<QAction *>(u"copyPicture"_s)));
        menu->close();
    }
    void followsTheLanguage()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        fixture.language().setLanguage(Language::Dutch);
        QCoreApplication::processEvents();
        QVERIFY(shown.canvas.accessibleName().startsWith(u"Invloed en belang"_s));
    }
};

QTEST_MAIN(TestStakeholderPanel)
#include "tst_stakeholderpanel.moc"
