// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowfixture.h"
#include "domain/project.h"
#include "gui/recentfiles.h"
#include "storage/backup.h"

#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

namespace
{

QList<QPushButton *> recentButtons(WindowFixture &on)
{
    return on.window().findChildren<QPushButton *>(u"recentFile"_s);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// Workspaces come and go in one window: made, opened, refused, copied, restored.
class TstApplication final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithoutWhatPaperNeeds();
    void makesAndOpensTheSample();
    void makesANewWorkspace();
    void opensTheChosenFile();
    void staysWhenTheUserChangesTheirMind();
    void remembersRecentFiles();
    void keepsRecentFilesAMomentLater();
    void forgetsAVanishedFile();
    void recentMenuFollows();
    void refusesAWrongFileAndKeepsTheOldOne_data();
    void refusesAWrongFileAndKeepsTheOldOne();
    void restoresTheNewestBackup();
    void openingTheSameFileKeepsWhatCanBeUndone();
    void savesACopy();
    void doesNotCopyOverAFile();
    void opensADroppedFile();
    void storesWhatIsBeingTypedBeforeItCloses();
    void startsWithTheFileOfTheCommandLine();
};

void TstApplication::startsWithoutWhatPaperNeeds()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    const QByteArray loaded = contentOf(u"/proc/self/maps"_s);
    QVERIFY(loaded.contains("/libQt6Widgets"));
    for (const auto *name : {"/libqpdf", "/libQt6Pdf", "/libQt6PrintSupport"})
        QVERIFY2(!loaded.contains(name), name);
}

void TstApplication::makesAndOpensTheSample()
{
    WindowFixture on;
    on.click("sample");
    QVERIFY(on.application().hasWorkspace());
    on.view().showPlace(u"projects"_s);
    QCOMPARE(on.page().model().rowCount(), 4);
    // The second time it is the same copy, with what was changed in it.
    on.press(Qt::Key_W, Qt::ControlModifier);
    on.click("sample");
    QVERIFY(on.application().hasWorkspace());
}

void TstApplication::makesANewWorkspace()
{
    WindowFixture on;
    on.answer = on.file("first");
    on.click("new");
    QVERIFY(QFile::exists(on.file("first.klankbord")));
    QVERIFY(on.application().hasWorkspace());
    QCOMPARE(on.window().windowTitle(), u"first – Klankbord"_s);
    on.view().showPlace(u"projects"_s);
    QCOMPARE(on.page().model().rowCount(), 0);
    // A file that is there already is no new workspace: it stays, and so does what is open.
    const QString there = on.makeSample("there.klankbord");
    const QByteArray before = contentOf(there);
    on.answer = there;
    on.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(on.isWarned());
    QCOMPARE(contentOf(there), before);
    QCOMPARE(on.window().windowTitle(), u"first – Klankbord"_s);
}

void TstApplication::opensTheChosenFile()
{
    WindowFixture on;
    on.answer = on.makeSample("cases.klankbord");
    on.click("open");
    QCOMPARE(on.window().windowTitle(), u"cases – Klankbord"_s);
    on.answer = on.makeSample("others.klankbord");
    on.press(Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(on.window().windowTitle(), u"others – Klankbord"_s);
    QVERIFY(!on.isWarned());
}

void TstApplication::staysWhenTheUserChangesTheirMind()
{
    WindowFixture on;
    on.click("open");
    on.click("new");
    QVERIFY(!on.application().hasWorkspace());
    QVERIFY(!on.isWarned());
}

void TstApplication::remembersRecentFiles()
{
    WindowFixture on;
    QVERIFY(recentButtons(on).isEmpty());
    QVERIFY(on.openSample("one.klankbord"));
    QVERIFY(on.openSample("R&D.klankbord"));
    on.press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(recentButtons(on).size(), 2);
    QCOMPARE(recentButtons(on).first()->text(), u"R&&D"_s);
    QTest::mouseClick(recentButtons(on).last(), Qt::LeftButton);
    WindowFixture::settle();
    QCOMPARE(on.window().windowTitle(), u"one – Klankbord"_s);
}

void TstApplication::keepsRecentFilesAMomentLater()
{
    const QTemporaryDir folder;
    const QString one = folder.filePath(u"one.klankbord"_s);
    const QString two = folder.filePath(u"two.klankbord"_s);
    write(one, "1");
    write(two, "2");
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const auto kept = [&settings] { return settings.value("recentFiles").toStringList(); };
    {
        RecentFiles files(settings);
        const QSignalSpy changed(&files, &RecentFiles::changed);
        files.add(one);
        files.add(two);
        files.add(two);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(files.locations(), (QStringList{two, one}));
        QVERIFY(kept().isEmpty()); // nobody waits for the disk
        QTRY_COMPARE(kept(), (QStringList{two, one}));
        files.add(one);
    }
    QCOMPARE(kept(), (QStringList{one, two}));
}

void TstApplication::forgetsAVanishedFile()
{
    WindowFixture on;
    QVERIFY(on.openSample("one.klankbord"));
    QVERIFY(on.openSample("two.klankbord"));
    on.press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(QFile::remove(on.file("two.klankbord")));
    // It went while its button was in view.
    QTest::mouseClick(recentButtons(on).first(), Qt::LeftButton);
    WindowFixture::settle();
    QVERIFY(on.isWarned());
    QVERIFY2(on.message().headline().contains(u"two"_s), qPrintable(on.message().headline()));
    QCOMPARE(recentButtons(on).size(), 1);
    // It goes while the window is closed.
    QVERIFY(on.application().open(on.file("one.klankbord")));
    on.end();
    QVERIFY(QFile::remove(on.file("one.klankbord")));
    on.begin();
    QVERIFY(!on.application().hasWorkspace());
    QVERIFY(recentButtons(on).isEmpty());
}

void TstApplication::recentMenuFollows()
{
    WindowFixture on;
    QMenu &menu = *on.actions().recent;
    QCOMPARE(menu.actions().size(), 1);
    QVERIFY(!menu.actions().first()->isEnabled());
    QVERIFY(on.openSample("R&D.klankbord"));
    QVERIFY(on.openSample("two.klankbord"));
    QCOMPARE(menu.actions().size(), 2);
    QVERIFY2(menu.actions().at(1)->text().endsWith(u"R&&D.klankbord"_s),
             qPrintable(menu.actions().at(1)->text()));
    menu.actions().at(1)->trigger();
    WindowFixture::settle();
    QCOMPARE(on.window().windowTitle(), u"R&D – Klankbord"_s);
    QCOMPARE(menu.actions().size(), 2);
}

void TstApplication::refusesAWrongFileAndKeepsTheOldOne_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("Just a letter, and quite a long one too: ").repeated(40);
    QTest::newRow("short") << QByteArray("x");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16);
}

void TstApplication::refusesAWrongFileAndKeepsTheOldOne()
{
    QFETCH(const QByteArray, content);
    WindowFixture on;
    QVERIFY(on.openSample());
    on.view().showPlace(u"events"_s);
    const QString wrong = on.file("wrong.klankbord");
    write(wrong, content);
    on.answer = wrong;
    on.press(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(on.isWarned());
    QVERIFY(on.message().isVisible());
    QVERIFY2(on.message().headline().contains(u"wrong"_s), qPrintable(on.message().headline()));
    QVERIFY(!on.message().details().isEmpty());
    QCOMPARE(on.view().currentPlace(), u"events"_s);
    QVERIFY(on.page().model().rowCount() > 0);
    QCOMPARE(contentOf(wrong), content);
    // It goes with the workspace it was told in.
    on.press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!on.message().isShowing());
    on.end();
    QVERIFY(!on.settings().value("recentFiles").toStringList().isEmpty());
    QVERIFY(!on.settings().value("recentFiles").toStringList().contains(wrong));
}

void TstApplication::restoresTheNewestBackup()
{
    WindowFixture on(Language::Dutch);
    const QString path = on.makeSample("cases.klankbord");
    const auto backup = makeBackup(path);
    QVERIFY(backup);
    const QByteArray whole = contentOf(path);
    write(path, whole.left(whole.size() / 3));
    QVERIFY(!on.application().open(path));
    WindowFixture::settle();
    QPushButton *restore = nullptr;
    const QList<QPushButton *> buttons = on.message().findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible())
            restore = button;
    }
    QVERIFY(restore);
    QVERIFY2(restore->text().contains(u"terugzetten"_s), qPrintable(restore->text()));
    QTest::mouseClick(restore, Qt::LeftButton);
    WindowFixture::settle();
    QVERIFY(on.application().hasWorkspace());
    on.view().showPlace(u"projects"_s);
    QCOMPARE(on.page().model().rowCount(), 4);
    QVERIFY(!on.isWarned());
}

void TstApplication::openingTheSameFileKeepsWhatCanBeUndone()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    on.view().showPlace(u"projects"_s);
    RecordTableModel &model = on.page().model();
    QVERIFY(model.setData(model.index(0, model.columnOf(Project::type().acronym)), u"OTHER"_s));
    on.answer = on.file("sample.klankbord");
    on.press(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(on.actions().undo->isEnabled());
    QVERIFY(!on.isWarned());
}

void TstApplication::savesACopy()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    on.answer = on.file("copy");
    on.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(on.suggestion, on.file("sample copy.klankbord"));
    QVERIFY(on.message().isShowing());
    QCOMPARE(on.message().kind(), MessageBar::Kind::Good);
    QVERIFY2(on.message().headline().contains(on.file("copy.klankbord")),
             qPrintable(on.message().headline()));
    QCOMPARE(on.window().windowTitle(), u"sample – Klankbord"_s);
    QVERIFY(on.application().open(on.file("copy.klankbord")));
    on.view().showPlace(u"projects"_s);
    QCOMPARE(on.page().model().rowCount(), 4);
}

void TstApplication::doesNotCopyOverAFile()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    write(on.file("diary.klankbord"), "dear diary");
    on.answer = on.file("diary.klankbord");
    on.actions().saveCopy->trigger();
    QVERIFY(on.isWarned());
    QCOMPARE(contentOf(on.file("diary.klankbord")), QByteArray("dear diary"));
}

void TstApplication::opensADroppedFile()
{
    WindowFixture on;
    const auto drop = [&on](const QString &path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(&on.window(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&on.window(), &event);
        return true;
    };
    QVERIFY(!drop(on.file("picture.png")));
    QVERIFY(drop(on.makeSample("dropped.klankbord")));
    QCOMPARE(on.window().windowTitle(), u"dropped – Klankbord"_s);
}

void TstApplication::storesWhatIsBeingTypedBeforeItCloses()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    on.view().showPlace(u"organisations"_s);
    on.page().showRecord(on.page().model().idAt(0));
    WindowFixture::settle();
    auto *line = on.page().findChild<QWidget *>(u"form"_s)->findChild<QLineEdit *>();
    QVERIFY(line);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, u"Typed at the last moment"_s);
    on.press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!on.application().hasWorkspace());
    QVERIFY(on.application().open(on.file("sample.klankbord")));
    on.view().showPlace(u"organisations"_s);
    on.page().model().setSearch(u"Typed at the last moment"_s);
    QCOMPARE(on.page().model().rowCount(), 1);
}

void TstApplication::startsWithTheFileOfTheCommandLine()
{
    WindowFixture on;
    QVERIFY(on.openSample("last.klankbord"));
    const QString other = on.makeSample("asked.klankbord");
    on.begin(other);
    QCOMPARE(on.window().windowTitle(), u"asked – Klankbord"_s);
    on.begin(on.file("nowhere.klankbord"));
    QVERIFY(!on.application().hasWorkspace());
    QVERIFY(on.isWarned());
}

QTEST_MAIN(TstApplication)
#include "tst_application.moc"
