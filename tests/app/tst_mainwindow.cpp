// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowfixture.h"
#include "domain/project.h"
#include "gui/helpwindow.h"
#include "gui/recordtableview.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

namespace
{

/// The row of the project with this acronym; the page of projects is shown.
int rowOf(WindowFixture &on, const QString &acronym)
{
    on.view().showPlace(u"projects"_s);
    const RecordTableModel &model = on.page().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.recordAt(row).get(Project::type().acronym) == acronym)
            return row;
    }
    return -1;
}

Record recordOf(WindowFixture &on, const QString &acronym)
{
    const int row = rowOf(on, acronym);
    return on.page().model().recordAt(row);
}

void setPeriod(WindowFixture &on, const QString &text)
{
    const int row = rowOf(on, u"DIALOG"_s);
    RecordTableModel &model = on.page().model();
    const QModelIndex cell = model.index(row, model.columnOf(Project::type().period));
    QVERIFY(model.setData(cell, text));
    WindowFixture::settle();
}

QList<QAction *> inMenus(const QWidget &bar)
{
    QList<QAction *> found;
    const QList<QAction *> actions = bar.actions();
    for (QAction *action : actions) {
        if (action->menu())
            found.append(inMenus(*action->menu()));
        else if (!action->isSeparator())
            found.append(action);
    }
    return found;
}

} // namespace

/// The window, driven with keys and mouse: menus, places, languages, undo, and what is kept between two
/// starts.
class TstMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionHasNameTooltipAndPicture();
    void noKeysAreGivenTwice();
    void altAndAFigureGoToAPlace();
    void sidebarIsClicked();
    void languageIsSwitchedLive();
    void languageIsChosenInTheMenu();
    void undoSaysWhatItWillDo();
    void undoOfAnAmpersandIsReadable();
    void keysUndoAndRedoExactly();
    void whatIsTypedInACellIsUndone();
    void goesBackAndForward();
    void readOnlyDisablesEditing();
    void withoutAWorkspaceNothingIsOffered();
    void appearanceIsSwitched();
    void chosenSchemeIsKeptThoughTheColoursAreTheSame();
    void keepsItsStateBetweenStarts();
    void fitsASmallScreen();
    void shortcutsListEveryKey();
    void aboutNamesLicences();
    void helpExplainsInBothLanguages();
};

void TstMainWindow::everyActionHasNameTooltipAndPicture()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    const QList<QAction *> actions = inMenus(*on.window().menuBar());
    QVERIFY(actions.size() > 45);
    for (const QAction *action : actions) {
        const QString name = action->text().remove(u'&');
        QVERIFY2(!name.isEmpty(), qPrintable(action->objectName()));
        QVERIFY2(action->toolTip().contains(name) || action->objectName().isEmpty(),
                 qPrintable(action->toolTip()));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        QVERIFY2(action->toolTip().contains(keys), qPrintable(action->toolTip()));
        // A choice shows its mark where others show their picture.
        QVERIFY2(action->isCheckable() || !action->icon().isNull() || action->objectName().isEmpty(),
                 qPrintable(name));
    }
    QCOMPARE(on.actions().undo->toolTip(), u"Undo (Ctrl+Z)"_s);
    QCOMPARE(on.placeAction(u"projects"_s).toolTip(), u"Projects (Alt+2)"_s);
}

void TstMainWindow::noKeysAreGivenTwice()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    QHash<QKeySequence, QString> taken;
    const QList<QAction *> actions = inMenus(*on.window().menuBar());
    for (const QAction *action : actions) {
        const QKeySequence keys = action->shortcut();
        if (keys.isEmpty())
            continue;
        QVERIFY2(!taken.contains(keys), qPrintable(action->text() + u" and "_s + taken.value(keys)));
        taken.insert(keys, action->text());
    }
    QVERIFY(taken.size() > 20);
}

void TstMainWindow::altAndAFigureGoToAPlace()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    const QStringList places = WorkspaceView::placeIds();
    for (int i = 8; i >= 0; --i) {
        on.press(static_cast<Qt::Key>(Qt::Key_1 + i), Qt::AltModifier);
        QCOMPARE(on.view().currentPlace(), places.at(i));
    }
    QVERIFY(!on.view().currentPage()); // the overview
}

void TstMainWindow::sidebarIsClicked()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    on.placeAction(u"sectors"_s).trigger();
    QCOMPARE(on.view().currentPlace(), u"sectors"_s);
    QVERIFY(on.page().model().rowCount() > 0);
    QCOMPARE(on.window().windowTitle(), u"sample – Klankbord"_s);
}

void TstMainWindow::languageIsSwitchedLive()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    on.view().showPlace(u"projects"_s);
    QVERIFY(on.actions().english->isChecked());
    QCOMPARE(on.placeAction(u"money"_s).text(), u"Money"_s);
    const QString name = on.actions().newRecord->text();
    on.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(on.actions().dutch->isChecked());
    QVERIFY(!on.actions().english->isChecked());
    QCOMPARE(on.placeAction(u"money"_s).text(), u"Geld"_s);
    QVERIFY(on.actions().newRecord->text() != name);
    QCOMPARE(on.page()
                 .model()
                 .headerData(on.page().model().columnOf(Project::type().period), Qt::Horizontal)
                 .toString(),
             u"Periode"_s);
    on.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(on.actions().english->isChecked());
    QCOMPARE(on.actions().newRecord->text(), name);
    QCOMPARE(on.placeAction(u"money"_s).text(), u"Money"_s);
}

void TstMainWindow::languageIsChosenInTheMenu()
{
    WindowFixture on;
    on.actions().dutch->trigger();
    WindowFixture::settle();
    QCOMPARE(on.window().findChild<QPushButton *>(u"sample"_s)->text(), u"Voorbeeld openen"_s);
    on.actions().dutch->trigger(); // again: stays
    WindowFixture::settle();
    QVERIFY(on.actions().dutch->isChecked());
    on.actions().english->trigger();
    WindowFixture::settle();
    QCOMPARE(on.window().findChild<QPushButton *>(u"sample"_s)->text(), u"Open the sample"_s);
}

void TstMainWindow::undoSaysWhatItWillDo()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    QVERIFY(!on.actions().undo->isEnabled());
    QCOMPARE(on.actions().undo->text(), u"&Undo"_s);
    setPeriod(on, u"2019-08-01 – 2023-08-31"_s);
    QCOMPARE(on.actions().undo->text(), u"&Undo: change period of DIALOG"_s);
    QCOMPARE(on.actions().undo->toolTip(), u"Undo: change period of DIALOG (Ctrl+Z)"_s);
    on.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(on.actions().undo->text(), u"&Ongedaan maken: wijziging van periode bij DIALOG"_s);
    on.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!on.actions().undo->isEnabled());
    QCOMPARE(on.actions().undo->text(), u"&Ongedaan maken"_s);
    QCOMPARE(on.actions().redo->text(), u"Op&nieuw: wijziging van periode bij DIALOG"_s);
    on.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(on.actions().redo->text(), u"&Redo: change period of DIALOG"_s);
}

void TstMainWindow::undoOfAnAmpersandIsReadable()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    const int row = rowOf(on, u"DIALOG"_s);
    RecordTableModel &model = on.page().model();
    QVERIFY(model.setData(model.index(row, model.columnOf(Project::type().acronym)), u"R&D"_s));
    WindowFixture::settle();
    QVERIFY2(on.actions().undo->text().endsWith(u"R&&D"_s), qPrintable(on.actions().undo->text()));
    QVERIFY2(on.actions().undo->toolTip().contains(u"R&D"_s), qPrintable(on.actions().undo->toolTip()));
}

void TstMainWindow::keysUndoAndRedoExactly()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    const Record before = recordOf(on, u"DIALOG"_s);
    setPeriod(on, u"2019-08-01 – 2023-08-31"_s);
    const Record after = recordOf(on, u"DIALOG"_s);
    QVERIFY(!after.differingFields(before).isEmpty());
    on.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(recordOf(on, u"DIALOG"_s).differingFields(before).isEmpty());
    on.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(recordOf(on, u"DIALOG"_s).differingFields(after).isEmpty());
    QVERIFY(!on.actions().redo->isEnabled());
}

void TstMainWindow::whatIsTypedInACellIsUndone()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    const int row = rowOf(on, u"DIALOG"_s);
    RecordPage &page = on.page();
    const RecordId id = page.model().idAt(row);
    const int column = page.model().columnOf(Project::type().acronym);
    page.table().setFocus();
    page.table().setCurrentIndex(page.model().index(row, column));
    QTest::keyClick(&page.table(), Qt::Key_F2);
    auto *editor = page.table().viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"DIALOGUE"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    WindowFixture::settle();
    QCOMPARE(page.model().recordAt(rowOf(on, u"DIALOGUE"_s)).id, id);
    on.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rowOf(on, u"DIALOGUE"_s), -1);
    QCOMPARE(page.model().recordAt(rowOf(on, u"DIALOG"_s)).id, id);
}

void TstMainWindow::goesBackAndForward()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    QVERIFY(!on.actions().back->isEnabled());
    const RecordId dialog = recordOf(on, u"DIALOG"_s).id;
    on.view().showRecord(Project::type(), dialog);
    on.press(Qt::Key_6, Qt::AltModifier);
    QCOMPARE(on.view().currentPlace(), u"events"_s);
    QVERIFY(!on.actions().forward->isEnabled());
    on.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(on.view().currentPlace(), u"projects"_s);
    QCOMPARE(on.page().currentRecord(), dialog);
    QVERIFY(on.actions().forward->isEnabled());
    on.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(on.view().currentPlace(), u"events"_s);
    while (on.actions().back->isEnabled())
        on.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(on.view().currentPlace(), u"overview"_s);
    // Another way from here: what was ahead is gone.
    on.press(Qt::Key_4, Qt::AltModifier);
    QVERIFY(!on.actions().forward->isEnabled());
}

void TstMainWindow::readOnlyDisablesEditing()
{
    // A window of its own: who runs the tests may have the right to write every file.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"kept.klankbord"_s);
    QVERIFY(createSampleWorkspace(path, u"Els"_s, Wording(Language::English)));
    auto workspace = Workspace::open(path, Workspace::Mode::ReadOnly);
    QVERIFY(workspace);
    OpenWorkspace open(std::move(*workspace), u"Els"_s);
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    LanguageSwitch language(Language::English);
    WindowTheme theme;
    RecentFiles recent(settings);
    MainWindow window({language, theme, settings, recent});
    window.showWorkspace(open.context(language, theme, settings));
    window.show();
    window.workspaceView()->showPlace(u"projects"_s);
    RecordPage &page = *window.workspaceView()->currentPage();
    page.showRecord(page.model().idAt(0));
    WindowFixture::settle();
    const WindowActions &actions = window.actions();
    QCOMPARE(window.findChild<QLabel *>(u"access"_s)->text(), u"Read-only"_s);
    for (const QAction *action :
         {actions.newRecord, actions.duplicate, actions.remove, actions.paste, actions.undo})
        QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
    for (const QAction *action : {actions.copy, actions.saveCopy, actions.report, actions.find})
        QVERIFY2(action->isEnabled(), qPrintable(action->text()));
    const QModelIndex cell = page.model().index(0, page.model().columnOf(Project::type().acronym));
    QVERIFY(!page.model().setData(cell, u"X"_s));
    actions.dutch->trigger();
    WindowFixture::settle();
    QCOMPARE(window.findChild<QLabel *>(u"access"_s)->text(), u"Alleen lezen"_s);
    window.showWelcome();
    QCOMPARE(window.findChild<QLabel *>(u"access"_s)->text(), QString());
}

void TstMainWindow::withoutAWorkspaceNothingIsOffered()
{
    WindowFixture on;
    const auto offered = [](const QAction &action) { return action.isEnabled() && action.isVisible(); };
    const auto nothing = [&] {
        for (const QAction *action : on.actions().ofWorkspace())
            QVERIFY2(!offered(*action), qPrintable(action->text()));
        QVERIFY(!offered(*on.actions().report));
        const QStringList places = WorkspaceView::placeIds();
        for (const QString &place : places)
            QVERIFY2(!offered(on.placeAction(place)), qPrintable(place));
        QVERIFY(!on.window().workspaceView());
        QVERIFY(on.window().findChild<QWidget *>(u"welcome"_s)->isVisible());
        QCOMPARE(on.window().windowTitle(), u"Klankbord"_s);
    };
    nothing();
    QVERIFY(on.openSample());
    QVERIFY(offered(*on.actions().saveCopy));
    QVERIFY(!on.window().findChild<QWidget *>(u"welcome"_s)->isVisible());
    on.press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!on.application().hasWorkspace());
    nothing();
}

void TstMainWindow::appearanceIsSwitched()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    on.actions().darkScheme->trigger();
    QVERIFY(on.window().palette().window().color().lightness() < 80);
    on.actions().lightScheme->trigger();
    QVERIFY(on.window().palette().window().color().lightness() > 200);
    QVERIFY(on.actions().lightScheme->isChecked());
    QVERIFY(!on.actions().darkScheme->isChecked());
}

void TstMainWindow::chosenSchemeIsKeptThoughTheColoursAreTheSame()
{
    WindowFixture on;
    QVERIFY(on.actions().systemScheme->isChecked());
    on.actions().lightScheme->trigger();
    on.begin();
    QVERIFY(on.actions().lightScheme->isChecked());
}

void TstMainWindow::keepsItsStateBetweenStarts()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    on.window().resize(1111, 777);
    on.press(Qt::Key_5, Qt::AltModifier);
    on.actions().dutch->trigger();
    WindowFixture::settle();
    on.actions().darkScheme->trigger();
    WindowFixture::settle();
    on.actions().sideBelow->trigger();
    on.press(Qt::Key_F9);
    QVERIFY(on.actions().narrowSidebar->isChecked());
    on.begin();
    QVERIFY(on.application().hasWorkspace());
    QCOMPARE(on.window().size(), QSize(1111, 777));
    QCOMPARE(on.view().currentPlace(), u"networks"_s);
    QVERIFY(on.actions().dutch->isChecked());
    QVERIFY(on.actions().darkScheme->isChecked());
    QVERIFY(on.window().palette().window().color().lightness() < 80);
    QVERIFY(on.actions().sideBelow->isChecked());
    QVERIFY(on.actions().narrowSidebar->isChecked());
    QVERIFY(on.view().sidebar().shownWidth() == Sidebar::Width::Icons);
    on.press(Qt::Key_W, Qt::ControlModifier);
    on.begin();
    QVERIFY2(!on.application().hasWorkspace(), "what was closed stays closed");
    on.actions().systemScheme->trigger();
}

void TstMainWindow::fitsASmallScreen()
{
    constexpr QSize small(1280, 720);
    WindowFixture on;
    QVERIFY(on.openSample());
    QVERIFY(on.message().isShowing()); // takes its room, too
    const QList<QAction *> places = on.window().findChildren<QAction *>(QRegularExpression(u"^place_"_s));
    QVERIFY(places.size() > 40);
    for (QAction *place : places) {
        place->trigger();
        WindowFixture::settle();
        const QSize lowest = on.window().minimumSizeHint();
        QVERIFY2(
            lowest.width() <= small.width() && lowest.height() <= small.height(),
            qPrintable(u"%1: %2×%3"_s.arg(place->objectName()).arg(lowest.width()).arg(lowest.height())));
    }
    on.view().showPlace(u"projects"_s);
    on.page().showRecord(on.page().model().idAt(0));
    auto *tabs = on.page().findChild<QTabWidget *>(u"tabs"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        WindowFixture::settle();
        const QSize lowest = on.window().minimumSizeHint();
        QVERIFY2(lowest.width() <= small.width() && lowest.height() <= small.height(),
                 qPrintable(u"%1: %2×%3"_s.arg(tabs->tabText(tab)).arg(lowest.width()).arg(lowest.height())));
    }
}

void TstMainWindow::shortcutsListEveryKey()
{
    WindowFixture on;
    QString text;
    WindowFixture::inDialog([&text](const QWidget &dialog) { text = dialog.findChild<QLabel *>()->text(); });
    on.press(Qt::Key_F1);
    const QList<QAction *> all = on.actions().withShortcut();
    QVERIFY(all.size() > 15);
    for (const QAction *action : all)
        QVERIFY2(text.contains(action->shortcut().toString(QKeySequence::NativeText)),
                 qPrintable(action->text()));
    QVERIFY(text.contains(u"Alt+9"_s));
}

void TstMainWindow::helpExplainsInBothLanguages()
{
    WindowFixture on;
    for (const auto &[action, english, dutch] :
         {std::tuple(on.actions().dayHelp, u"Due within a week"_s, u"Te doen binnen een week"_s),
          std::tuple(on.actions().moneyHelp, u"total eligible cost"_s, u"totale subsidiabele kost"_s)}) {
        on.actions().english->trigger();
        action->trigger();
        WindowFixture::settle();
        const auto *help = on.window().findChild<HelpWindow *>();
        QVERIFY(help && help->isVisible());
        QVERIFY2(help->text().contains(english), qPrintable(help->text()));
        on.actions().dutch->trigger();
        WindowFixture::settle();
        QVERIFY2(help->text().contains(dutch), qPrintable(help->text()));
        delete help;
    }
}

void TstMainWindow::aboutNamesLicences()
{
    WindowFixture on(Language::Dutch);
    QString text;
    QString title;
    WindowFixture::inDialog([&](const QWidget &dialog) {
        text = dialog.findChild<QLabel *>()->text();
        title = dialog.windowTitle();
    });
    on.actions().about->trigger();
    QCOMPARE(title, u"Over Klankbord"_s);
    for (const auto &name :
         {u"Qt"_s, u"SQLite"_s, u"qpdf"_s, u"Noto Sans"_s, QStringLiteral(KLANKBORD_VERSION)})
        QVERIFY2(text.contains(name), qPrintable(name));
}

QTEST_MAIN(TstMainWindow)
#include "tst_mainwindow.moc"
