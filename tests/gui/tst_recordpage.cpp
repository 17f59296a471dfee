// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recordpage.h"

#include "domain/phase.h"
#include "gui/conditionbar.h"
#include "gui/messagebar.h"
#include "gui/recordform.h"
#include "gui/recordpanel.h"
#include "gui/recordtableview.h"
#include "models/recordtablemodel.h"
#include "pagefixture.h"
#include "support/pseudotranslator.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const Project &projects = Project::type();

/// A page of projects that is shown and has the keyboard.
struct ShownPage {
    explicit ShownPage(PageFixture &fixture, const RecordType &type = projects)
        : page(type, fixture.context())
    {
        page.resize(1100, 700);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the page did not come up");
    }

    template <typename T>
    T *child(const QString &name) const
    {
        T *found = page.findChild<T *>(name);
        if (!found)
            qFatal("no child %s", qPrintable(name));
        return found;
    }
    QToolButton *tool(const QString &name) const
    {
        return child<QWidget>(u"tools"_s)->findChild<QToolButton *>(name);
    }
    QLineEdit *filter() const { return child<QLineEdit>(u"filter"_s); }
    RecordForm *form() const { return child<RecordForm>(u"form"_s); }
    QLineEdit *line(const FieldInfo &field) const
    {
        auto *line = form()->findChild<ValueEditor *>(field.name())->findChild<QLineEdit *>();
        if (!line)
            qFatal("no line");
        return line;
    }
    /// The one button of what is shown where the table would be.
    QPushButton *emptyButton() const
    {
        const QList<QPushButton *> buttons = page.findChildren<QPushButton *>(u"emptyButton"_s);
        for (QPushButton *button : buttons) {
            if (button->isVisible())
                return button;
        }
        qFatal("no button");
    }
    QStringList acronyms() const
    {
        QStringList texts;
        for (int row = 0; row < page.model().rowCount(); ++row)
            texts.append(page.model().recordAt(row).get(projects.acronym));
        return texts;
    }
    QString shownAcronym() const { return form()->edited().get(projects.acronym); }

    RecordPage page;
};

/// Presses the button called @p name in the dialog that comes up next.
void answerNextDialog(const QString &name)
{
    QTimer::singleShot(0, qApp, [name] {
        QWidget *dialog = QApplication::activeModalWidget();
        auto *button = dialog ? dialog->findChild<QPushButton *>(name) : nullptr;
        if (button)
            QTest::mouseClick(button, Qt::LeftButton);
        else if (dialog)
            dialog->close();
    });
}

} // namespace

/// The place of one record type.
class RecordPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatThereIsNothing()
    {
        PageFixture fixture;
        ShownPage shown(fixture);
        QVERIFY(!shown.page.table().isVisible());
        QTest::mouseClick(shown.emptyButton(), Qt::LeftButton);
        QVERIFY(shown.form()->isDraft());
        QTest::keyClicks(QApplication::focusWidget(), u"DIALOG"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(fixture.count(projects), 1);
        QVERIFY(shown.page.table().isVisible());
        QCOMPARE(shown.shownAcronym(), u"DIALOG"_s);
        QCOMPARE(shown.page.selectedIds().size(), 1);
    }

    void showsTheChosenRecord()
    {
        PageFixture fixture;
        fixture.addProject(u"BETA"_s);
        fixture.addProject(u"ALFA"_s);
        ShownPage shown(fixture);
        QCOMPARE(shown.acronyms(), (QStringList{u"ALFA"_s, u"BETA"_s}));
        const QRect cell =
            shown.page.table().visualRect(shown.page.model().index(1, projects.acronym.index()));
        QTest::mouseClick(shown.page.table().viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(shown.shownAcronym(), u"BETA"_s);
        QTest::keyClick(&shown.page.table(), Qt::Key_Up);
        QCOMPARE(shown.shownAcronym(), u"ALFA"_s);
        QTest::keyClick(&shown.page.table(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), shown.line(projects.acronym));
    }

    void makesAPanelWhenItsTabIsLookedAt()
    {
        PageFixture fixture;
        const Record project = fixture.addProject(u"DIALOG"_s);
        Record phase(Phase::type());
        phase.set(Phase::type().project, project.id);
        phase.set(Phase::type().name, {u"Start"_s, u"Start"_s});
        fixture.add(phase);
        ShownPage shown(fixture);
        shown.page.showRecord(project.id);
        auto *tabs = shown.child<QTabWidget>(u"tabs"_s);
        QVERIFY(tabs->count() > 5);
        QVERIFY(shown.page.findChildren<RecordPanel *>().isEmpty());
        int place = -1;
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->tabText(tab) == u"Phases (1)"_s) // counted without it
                place = tab;
        }
        QVERIFY(place > 0);
        tabs->setCurrentIndex(place);
        const QList<RecordPanel *> panels = tabs->findChildren<RecordPanel *>();
        const auto isOf = [](const QWidget &page, const QWidget *panel) { return page.isAncestorOf(panel); };
        QVERIFY(!panels.isEmpty());
        for (const RecordPanel *panel : panels)
            QVERIFY(isOf(*tabs->currentWidget(), panel));
        QVERIFY(panels.first()->isVisible());
        const auto *list = tabs->currentWidget()->findChild<RecordTableView *>();
        QVERIFY(list);
        QCOMPARE(list->records().rowCount(), 1);
        // It stays, and follows the page to another record.
        const Record other = fixture.addProject(u"ANDER"_s);
        shown.page.showRecord(other.id);
        QCOMPARE(tabs->tabText(place), u"Phases"_s);
        QCOMPARE(tabs->findChildren<RecordPanel *>(), panels);
    }

    void filtersOnEachKey()
    {
        PageFixture fixture;
        for (const QString &name : {u"ALFA"_s, u"BETA"_s, u"BEST"_s})
            fixture.addProject(name);
        ShownPage shown(fixture);
        shown.page.table().setFocus();
        // A letter in the table goes to the filter.
        QTest::keyClick(&shown.page.table(), 'b');
        QCOMPARE(QApplication::focusWidget(), shown.filter());
        QTest::keyClick(shown.filter(), 'e');
        QCOMPARE(shown.filter()->text(), u"be"_s);
        QCOMPARE(shown.acronyms(), (QStringList{u"BEST"_s, u"BETA"_s}));
        QTest::keyClick(shown.filter(), 't');
        QCOMPARE(shown.acronyms(), (QStringList{u"BETA"_s}));
        QTest::keyClick(shown.filter(), Qt::Key_Escape);
        QCOMPARE(shown.acronyms().size(), 3);
        QCOMPARE(QApplication::focusWidget(), shown.filter());
        QTest::keyClick(shown.filter(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), &shown.page.table());
    }

    void nothingFoundOffersToClear()
    {
        PageFixture fixture;
        fixture.addProject(u"ALFA"_s);
        ShownPage shown(fixture);
        shown.page.focusFilter();
        QTest::keyClicks(shown.filter(), u"zzz"_s);
        QVERIFY(!shown.page.table().isVisible());
        QTest::mouseClick(shown.emptyButton(), Qt::LeftButton);
        QCOMPARE(shown.filter()->text(), QString());
        QVERIFY(shown.page.table().isVisible());
        QCOMPARE(fixture.count(projects), 1);
    }

    void aDraftIsStoredWhenItIsComplete()
    {
        PageFixture fixture;
        fixture.addProject(u"ALFA"_s);
        ShownPage shown(fixture);
        QTest::mouseClick(shown.child<QPushButton>(u"new"_s), Qt::LeftButton);
        QVERIFY(shown.form()->isDraft());
        QLineEdit *code = shown.line(projects.code);
        code->setFocus();
        QTest::keyClicks(code, u"12"_s);
        QTest::keyClick(code, Qt::Key_Tab);
        QCOMPARE(fixture.count(projects), 1);
        QLineEdit *cost = shown.line(projects.totalCost);
        cost->setFocus();
        QTest::keyClicks(cost, u"a lot"_s);
        QLineEdit *acronym = shown.line(projects.acronym);
        acronym->setFocus();
        QTest::keyClicks(acronym, u"BETA"_s);
        QTest::keyClick(acronym, Qt::Key_Return);
        QCOMPARE(fixture.count(projects), 2);
        QVERIFY(!shown.form()->isDraft());
        QCOMPARE(shown.page.model().recordAt(1).get(projects.code), u"12"_s);
        QCOMPARE(shown.page.currentRecord(), shown.page.model().idAt(1));
        // What could not be read is still there to be mended, with the reason.
        QCOMPARE(cost->text(), u"a lot"_s);
        QVERIFY(cost->property("problem").toBool());
    }

    void aDraftThatIsLeftIsKept()
    {
        PageFixture fixture;
        fixture.addProject(u"ALFA"_s);
        ShownPage shown(fixture);
        shown.page.newRecord();
        QLineEdit *code = shown.line(projects.code);
        code->setFocus();
        QTest::keyClicks(code, u"unfinished"_s);
        shown.page.showRecord(shown.page.model().idAt(0));
        QCOMPARE(shown.shownAcronym(), u"ALFA"_s);
        auto *messages = shown.page.findChild<MessageBar *>(u"pageMessages"_s);
        QVERIFY(messages->isVisible());
        shown.page.newRecord();
        QCOMPARE(shown.line(projects.code)->text(), u"unfinished"_s);
        QCOMPARE(fixture.count(projects), 1);
    }

    void saysWhatWasLeftUnstored()
    {
        PageFixture fixture;
        fixture.addProject(u"ALFA"_s);
        fixture.addProject(u"BETA"_s);
        ShownPage shown(fixture);
        shown.page.showRecord(shown.page.model().idAt(0));
        QLineEdit *cost = shown.line(projects.totalCost);
        cost->setFocus();
        QTest::keyClicks(cost, u"a lot"_s);
        shown.page.showRecord(shown.page.model().idAt(1));
        auto *messages = shown.page.findChild<MessageBar *>(u"pageMessages"_s);
        QVERIFY(messages->isVisible());
        QVERIFY(messages->headline().contains(u"ALFA"_s) && messages->headline().contains(u"Total cost"_s));
        QCOMPARE(shown.line(projects.totalCost)->text(), QString());
    }

    void aRecordThatTheFilterHidesIsShown()
    {
        PageFixture fixture;
        const RecordId hidden = fixture.addProject(u"ALFA"_s).id;
        fixture.addProject(u"BETA"_s);
        ShownPage shown(fixture);
        shown.page.focusFilter();
        QTest::keyClicks(shown.filter(), u"beta"_s);
        QCOMPARE(shown.acronyms().size(), 1);
        shown.page.showRecord(hidden);
        QCOMPARE(shown.page.currentRecord(), hidden);
        QCOMPARE(shown.filter()->text(), QString());
        QCOMPARE(shown.shownAcronym(), u"ALFA"_s);
    }

    void conditionsCanBeTakenAway()
    {
        PageFixture fixture;
        Record running = WorkspaceFixture::project(u"ALFA"_s);
        running.set(projects.status, ProjectStatus::Running);
        fixture.add(running);
        fixture.addProject(u"BETA"_s);
        ShownPage shown(fixture);
        shown.page.setConditions({{&projects.status, Condition::Test::AnyOf, {u"running"_s}}});
        QCOMPARE(shown.acronyms(), (QStringList{u"ALFA"_s}));
        auto *bar = shown.page.findChild<ConditionBar *>();
        QVERIFY(bar->isVisible());
        auto *tag = bar->findChild<QToolButton *>();
        QCOMPARE(tag->text(), u"Status: Running"_s);
        QTest::mouseClick(tag, Qt::LeftButton);
        QCOMPARE(shown.acronyms().size(), 2);
        QVERIFY(!bar->isVisible());
    }

    void duplicates()
    {
        PageFixture fixture;
        fixture.addProject(u"ALFA"_s);
        ShownPage shown(fixture);
        QVERIFY(!shown.tool(u"duplicate"_s)->isEnabled());
        shown.page.showRecord(shown.page.model().idAt(0));
        QTest::mouseClick(shown.tool(u"duplicate"_s), Qt::LeftButton);
        QCOMPARE(shown.acronyms().size(), 2);
        QVERIFY(shown.shownAcronym().startsWith(u"ALFA"_s));
        QVERIFY(shown.shownAcronym() != u"ALFA"_s);
        QVERIFY(fixture.session().undo());
        QCOMPARE(shown.acronyms(), (QStringList{u"ALFA"_s}));
    }

    void deletesWithWhatHangsOnIt()
    {
        PageFixture fixture;
        const Record project = fixture.addProject(u"ALFA"_s);
        fixture.addProject(u"BETA"_s);
        fixture.addPartnership(project.id, fixture.addOrganisation(u"Verso"_s).id);
        ShownPage shown(fixture);
        shown.page.showRecord(project.id);
        answerNextDialog(u"deleteAlong"_s);
        QTest::mouseClick(shown.tool(u"delete"_s), Qt::LeftButton);
        QCOMPARE(shown.acronyms(), (QStringList{u"BETA"_s}));
        QCOMPARE(fixture.count(Partnership::type()), 0);
        QCOMPARE(shown.shownAcronym(), u"BETA"_s);
        QVERIFY(fixture.session().undo());
        QCOMPARE(shown.acronyms(), (QStringList{u"ALFA"_s, u"BETA"_s}));
        QCOMPARE(fixture.count(Partnership::type()), 1);
    }

    void cancellingDeletesNothing()
    {
        PageFixture fixture;
        fixture.addProject(u"ALFA"_s);
        ShownPage shown(fixture);
        shown.page.showRecord(shown.page.model().idAt(0));
        QTimer::singleShot(0, qApp, [] {
            if (QWidget *dialog = QApplication::activeModalWidget())
                QTest::keyClick(dialog, Qt::Key_Escape);
        });
        shown.page.deleteSelected();
        QCOMPARE(fixture.count(projects), 1);
    }

    void followsUndoInForm()
    {
        PageFixture fixture;
        fixture.addProject(u"ALFA"_s);
        ShownPage shown(fixture);
        shown.page.showRecord(shown.page.model().idAt(0));
        QLineEdit *acronym = shown.line(projects.acronym);
        acronym->setFocus();
        acronym->selectAll();
        QTest::keyClicks(acronym, u"GAMMA"_s);
        QTest::keyClick(acronym, Qt::Key_Return);
        QCOMPARE(shown.acronyms(), (QStringList{u"GAMMA"_s}));
        QVERIFY(fixture.session().undo());
        QCOMPARE(acronym->text(), u"ALFA"_s);
        QCOMPARE(shown.acronyms(), (QStringList{u"ALFA"_s}));
    }

    void countsStandOnTheTabs()
    {
        PageFixture fixture;
        const Record project = fixture.addProject(u"ALFA"_s);
        fixture.addProject(u"BETA"_s);
        const Record organisation = fixture.addOrganisation(u"Verso"_s);
        fixture.addPartnership(project.id, organisation.id);
        ShownPage shown(fixture);
        auto *tabs = shown.child<QTabWidget>(u"tabs"_s);
        shown.page.showRecord(project.id);
        QCOMPARE(tabs->tabText(2), u"Partners (1)"_s);
        shown.page.showRecord(shown.page.model().idAt(1));
        QCOMPARE(tabs->tabText(2), u"Partners"_s);
        fixture.addPartnership(shown.page.currentRecord(), organisation.id);
        QTRY_COMPARE(tabs->tabText(2), u"Partners (1)"_s);
    }

    void keepsPlaceBetweenStarts()
    {
        PageFixture fixture;
        fixture.addProject(u"ALFA"_s);
        const RecordId second = fixture.addProject(u"BETA"_s).id;
        QList<int> sizes;
        {
            ShownPage shown(fixture);
            shown.page.showRecord(second);
            shown.child<QTabWidget>(u"tabs"_s)->setCurrentIndex(2);
            auto *splitter = shown.child<QSplitter>(u"splitter"_s);
            splitter->setSizes({600, 480});
            shown.page.table().setColumnWidth(projects.acronym.index(), 222);
            sizes = splitter->sizes();
        }
        ShownPage shown(fixture);
        QCOMPARE(shown.page.currentRecord(), second);
        QCOMPARE(shown.child<QTabWidget>(u"tabs"_s)->currentIndex(), 2);
        QCOMPARE(shown.child<QSplitter>(u"splitter"_s)->sizes(), sizes);
        QCOMPARE(shown.page.table().columnWidth(projects.acronym.index()), 222);
    }

    void speaksTheOtherLanguageAtOnce()
    {
        PageFixture fixture;
        fixture.addProject(u"ALFA"_s);
        ShownPage shown(fixture);
        shown.page.showRecord(shown.page.model().idAt(0));
        PseudoTranslator pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        QCoreApplication::processEvents();
        const auto isTranslated = [](const QString &text) { return PseudoTranslator::isTranslated(text); };
        const QList<QAbstractButton *> buttons = shown.page.findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->isVisible())
                QVERIFY2(isTranslated(button->text()), qPrintable(button->objectName() + button->text()));
            if (button->isVisible())
                QVERIFY2(isTranslated(button->toolTip()), qPrintable(button->objectName()));
        }
        const auto *tabs = shown.child<QTabWidget>(u"tabs"_s);
        for (int i = 0; i < tabs->count(); ++i)
            QVERIFY2(isTranslated(tabs->tabText(i)), qPrintable(tabs->tabText(i)));
        const QList<QLabel *> labels = shown.form()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->text().size() > 2)
                QVERIFY2(isTranslated(label->text()), qPrintable(label->text()));
        }
        QVERIFY(isTranslated(shown.filter()->placeholderText()));
        for (int column = 0; column < shown.page.model().columnCount(); ++column)
            QVERIFY(isTranslated(shown.page.model().headerData(column, Qt::Horizontal).toString()));
        QCoreApplication::removeTranslator(&pseudo);
    }
};

QTEST_MAIN(RecordPageTest)
#include "tst_recordpage.moc"
