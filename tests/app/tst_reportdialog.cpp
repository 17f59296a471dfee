// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowfixture.h"
#include "domain/project.h"
#include "gui/reportdialog.h"
#include "gui/reportoptions.h"

#include <QBuffer>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPdfDocument>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

namespace
{

/// All words of the document, as a reader would find them.
QString wordsOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QString words;
    for (int page = 0; page < document.pageCount(); ++page)
        words += document.getAllText(page).text();
    document.close();
    return words;
}

/// Chooses as with the keyboard: the choice counts only when the user made it.
void choose(QComboBox &box, int index)
{
    box.setCurrentIndex(index);
    Q_EMIT box.activated(index);
    WindowFixture::settle();
}

/// The document "project" or another one of the list.
void chooseReport(ReportDialog &dialog, const char *code)
{
    auto *box = dialog.findChild<QComboBox *>(u"report"_s);
    choose(*box, box->findData(QString::fromLatin1(code)));
}

/// Waits until the choices that were made are on the paper.
void wait(ReportDialog &dialog, const QString &word)
{
    QTRY_VERIFY2(wordsOf(dialog.document()).contains(word), qPrintable(word));
}

} // namespace

/// The dialog of documents, opened from the window as a user does.
class TstReportDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithWhatThePageShows();
    void beginsWithTheFirstRecord();
    void languageChangesTheDocument();
    void bothLanguagesStandBesideEachOther();
    void showsOnlyWhatTheDocumentAsksFor();
    void sectionsAndColumnsAreChosen();
    void printsTheTableOfThePage();
    void saysThatAPeriodCannotBeRead();
    void savesWhereTheUserSays();
    void keepsAFileThatNobodyAskedToReplace();
    void staysWhenTheUserChangesTheirMind();
    void saysThatItCannotWrite();
    void writesOneForEach();
    void presetsAreKept();
    void houseIsSetOnce();
    void saysThatThereIsNoProject();
    void followsTheLanguageOfTheWindow();

private:
    /// Opens the dialog from the menu and runs @p visit in it.
    template <typename Visit>
    static void open(WindowFixture &on, Visit visit)
    {
        bool isVisited = false;
        WindowFixture::inDialog([&](QWidget &dialog) {
            isVisited = true;
            visit(dynamic_cast<ReportDialog &>(dialog));
        });
        QCOMPARE(on.actions().report->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_P));
        on.actions().report->trigger();
        QVERIFY(isVisited);
    }
    static QPushButton *button(const QDialog &dialog, const QString &name)
    {
        return dialog.findChild<QPushButton *>(name);
    }
};

void TstReportDialog::beginsWithWhatThePageShows()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    on.view().showPlace(u"projects"_s);
    const RecordTableModel &model = on.page().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const Record project = model.recordAt(row);
        on.page().showRecord(project.id);
        WindowFixture::settle();
        open(on, [&](ReportDialog &dialog) {
            auto *box = dialog.findChild<QComboBox *>(u"subject"_s);
            QCOMPARE(box->count(), model.rowCount());
            QCOMPARE(box->currentData().toLongLong(), static_cast<qlonglong>(project.id));
            QVERIFY(dialog.document().startsWith("%PDF"));
            const QList<QWidget *> parts = dialog.findChildren<QWidget *>();
            QVERIFY(std::any_of(parts.cbegin(), parts.cend(), [](const QWidget *part) {
                return part->inherits("QPdfView") && part->isVisible() && !part->accessibleName().isEmpty();
            }));
            QVERIFY(button(dialog, u"print"_s)->isEnabled());
            const QString title = project.get(Project::type().fullTitle).in(Language::English);
            QVERIFY2(wordsOf(dialog.document()).simplified().contains(title.left(20)), qPrintable(title));
        });
    }
    on.view().showPlace(u"networks"_s);
    open(on, [](ReportDialog &dialog) {
        QCOMPARE(QLatin1StringView(dialog.options().report().code), "network"_L1);
    });
}

void TstReportDialog::beginsWithTheFirstRecord()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    open(on, [](ReportDialog &dialog) {
        QCOMPARE(dialog.findChild<QComboBox *>(u"subject"_s)->currentIndex(), 0);
        QVERIFY(!dialog.document().isEmpty());
        QVERIFY(button(dialog, u"save"_s)->isEnabled());
    });
}

void TstReportDialog::languageChangesTheDocument()
{
    WindowFixture on(Language::Dutch);
    QVERIFY(on.openSample());
    open(on, [](ReportDialog &dialog) {
        auto *language = dialog.findChild<QComboBox *>(u"language"_s);
        QCOMPARE(language->currentText(), u"Nederlands"_s);
        auto *project = dialog.findChild<QComboBox *>(u"subject"_s);
        choose(*project, project->findText(u"DIALOG"_s, Qt::MatchContains));
        wait(dialog, u"Beter meepraten"_s);
        choose(*language, language->findText(u"English"_s));
        wait(dialog, u"A better say"_s);
        QVERIFY(!wordsOf(dialog.document()).contains(u"Beter meepraten"_s));
        // The window goes on in its own language.
        QCOMPARE(button(dialog, u"close"_s)->text(), u"Sluiten"_s);
    });
}

void TstReportDialog::bothLanguagesStandBesideEachOther()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    open(on, [](ReportDialog &dialog) {
        chooseReport(dialog, "practice");
        auto *language = dialog.findChild<QComboBox *>(u"language"_s);
        QCOMPARE(language->count(), 4);
        choose(*language, language->findText(u"Nederlands · English"_s));
        QVERIFY(dialog.options().isSideBySide());
        QTRY_VERIFY(wordsOf(dialog.document()).contains(u" · "_s));
        // A document that cannot goes back to one language.
        chooseReport(dialog, "budget");
        QCOMPARE(language->currentText(), u"Nederlands"_s);
        QVERIFY(!dialog.options().isSideBySide());
    });
}

void TstReportDialog::showsOnlyWhatTheDocumentAsksFor()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    open(on, [](ReportDialog &dialog) {
        const auto shows = [&dialog](const char *name) {
            return dialog.findChild<QWidget *>(QString::fromLatin1(name))->isVisible();
        };
        chooseReport(dialog, "portfolio");
        QVERIFY(shows("sections") && shows("period") && shows("paper") && shows("landscape"));
        QVERIFY(!shows("subject") && !shows("columns") && !shows("blankRows"));
        chooseReport(dialog, "sign-in");
        QVERIFY(shows("subject") && shows("columns") && shows("blankRows") && !shows("period"));
        chooseReport(dialog, "badges");
        QVERIFY(shows("subject") && !shows("paper") && !shows("landscape"));
    });
}

void TstReportDialog::sectionsAndColumnsAreChosen()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    open(on, [](ReportDialog &dialog) {
        chooseReport(dialog, "portfolio");
        wait(dialog, u"Contents"_s);
        auto *sections = dialog.findChild<QListWidget *>(u"sections"_s);
        QCOMPARE(sections->count(), 3);
        sections->item(0)->setCheckState(Qt::Unchecked);
        QTRY_VERIFY(!wordsOf(dialog.document()).contains(u"Contents"_s));
        QCOMPARE(*dialog.options().request().sections, (QStringList{u"charts"_s, u"pages"_s}));
    });
}

void TstReportDialog::printsTheTableOfThePage()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    on.view().showPlace(u"organisations"_s);
    open(on, [&on](ReportDialog &dialog) {
        chooseReport(dialog, "table");
        QTRY_VERIFY(
            wordsOf(dialog.document()).contains(u"Number of rows: %1."_s.arg(on.page().model().rowCount())));
    });
}

void TstReportDialog::saysThatAPeriodCannotBeRead()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    open(on, [](ReportDialog &dialog) {
        chooseReport(dialog, "portfolio");
        auto *period = dialog.findChild<QLineEdit *>(u"period"_s);
        QTest::keyClicks(period, u"one day"_s);
        const auto *message = dialog.findChild<MessageBar *>();
        QTRY_VERIFY(message->isShowing());
        QVERIFY(dialog.document().isEmpty());
        QVERIFY(!button(dialog, u"save"_s)->isEnabled());
        period->clear();
        QTest::keyClicks(period, u"2026"_s);
        wait(dialog, u"TANDEM"_s);
        QVERIFY(!message->isShowing());
        QVERIFY(!wordsOf(dialog.document()).contains(u"DIALOG"_s));
    });
}

void TstReportDialog::savesWhereTheUserSays()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    open(on, [&on](ReportDialog &dialog) {
        on.answer = on.file("summary");
        QTest::mouseClick(button(dialog, u"save"_s), Qt::LeftButton);
        QVERIFY2(on.suggestion.endsWith(u"-en.pdf"_s), qPrintable(on.suggestion));
        QFile file(on.file("summary.pdf"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), dialog.document());
        const auto *message = dialog.findChild<MessageBar *>();
        QVERIFY(message->isShowing());
        QCOMPARE(message->kind(), MessageBar::Kind::Good);
        QVERIFY(message->headline().contains(u"summary.pdf"_s));
    });
}

void TstReportDialog::keepsAFileThatNobodyAskedToReplace()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    QFile mine(on.file("mine.pdf"));
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.write("mine");
    mine.close();
    open(on, [&](ReportDialog &dialog) {
        // The desktop asked about "mine", and there is no such file.
        on.answer = on.file("mine");
        QTest::mouseClick(button(dialog, u"save"_s), Qt::LeftButton);
        const auto *message = dialog.findChild<MessageBar *>();
        QCOMPARE(message->kind(), MessageBar::Kind::Error);
        QVERIFY(message->headline().contains(u"mine.pdf"_s));
        QVERIFY(mine.open(QIODevice::ReadOnly));
        QCOMPARE(mine.readAll(), QByteArray("mine"));
        mine.close();
        // It asked about "mine.pdf", and was told to.
        on.answer = on.file("mine.pdf");
        QTest::mouseClick(button(dialog, u"save"_s), Qt::LeftButton);
        QVERIFY(mine.open(QIODevice::ReadOnly));
        QCOMPARE(mine.readAll(), dialog.document());
    });
}

void TstReportDialog::staysWhenTheUserChangesTheirMind()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    open(on, [](ReportDialog &dialog) {
        QTest::mouseClick(button(dialog, u"save"_s), Qt::LeftButton);
        QTest::mouseClick(button(dialog, u"many"_s), Qt::LeftButton);
        QVERIFY(!dialog.findChild<MessageBar *>()->isShowing());
    });
}

void TstReportDialog::saysThatItCannotWrite()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    open(on, [&on](ReportDialog &dialog) {
        on.answer = on.file("nowhere/summary.pdf");
        QTest::mouseClick(button(dialog, u"save"_s), Qt::LeftButton);
        const auto *message = dialog.findChild<MessageBar *>();
        QVERIFY(message->isShowing());
        QCOMPARE(message->kind(), MessageBar::Kind::Error);
        QVERIFY2(message->headline().contains(u"nowhere/summary.pdf"_s), qPrintable(message->headline()));
        QVERIFY(!message->details().isEmpty());
    });
}

void TstReportDialog::writesOneForEach()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    QVERIFY(QDir().mkpath(on.file("many")));
    open(on, [&on](ReportDialog &dialog) {
        const auto *message = dialog.findChild<MessageBar *>();
        const QDir folder(on.file("many"));
        on.answer = folder.path();
        QTest::mouseClick(button(dialog, u"many"_s), Qt::LeftButton);
        QCOMPARE(folder.entryList(QDir::Files).size(), 4);
        QCOMPARE(message->kind(), MessageBar::Kind::Good);
        QVERIFY2(message->headline().contains(u"4"_s), qPrintable(message->headline()));
        // Again: what is there stays, and that is said.
        QFile first(folder.filePath(folder.entryList(QDir::Files).first()));
        QVERIFY(first.open(QIODevice::WriteOnly));
        first.close();
        on.answer = folder.path();
        QTest::mouseClick(button(dialog, u"many"_s), Qt::LeftButton);
        QCOMPARE(message->kind(), MessageBar::Kind::Warning);
        QVERIFY2(message->details().contains(u"4"_s), qPrintable(message->details()));
        QCOMPARE(QFileInfo(first).size(), 0);
        chooseReport(dialog, "portfolio");
        QTRY_VERIFY(!button(dialog, u"many"_s)->isVisible());
    });
}

void TstReportDialog::presetsAreKept()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    open(on, [](ReportDialog &dialog) {
        chooseReport(dialog, "sign-in");
        dialog.findChild<QSpinBox *>(u"blankRows"_s)->setValue(21);
        WindowFixture::inDialog([](QWidget &question) {
            auto &name = dynamic_cast<QInputDialog &>(question);
            QCOMPARE(name.textValue(), u"Sign-in sheet"_s);
            name.setTextValue(u"At the door"_s);
            name.accept();
        });
        QTest::mouseClick(dialog.findChild<QToolButton *>(u"keepPreset"_s), Qt::LeftButton);
    });
    open(on, [](ReportDialog &dialog) {
        auto *preset = dialog.findChild<QComboBox *>(u"preset"_s);
        choose(*preset, preset->findText(u"At the door"_s));
        QCOMPARE(QLatin1StringView(dialog.options().report().code), "sign-in"_L1);
        QCOMPARE(dialog.options().request().blankRows, 21);
        QTest::mouseClick(dialog.findChild<QToolButton *>(u"forgetPreset"_s), Qt::LeftButton);
        QCOMPARE(preset->count(), 1);
    });
}

void TstReportDialog::houseIsSetOnce()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    QImage logo(40, 20, QImage::Format_RGB32);
    logo.fill(Qt::red);
    QVERIFY(logo.save(on.file("logo.png")));
    QFile nonsense(on.file("nonsense.png"));
    QVERIFY(nonsense.open(QIODevice::WriteOnly));
    nonsense.write("no picture");
    nonsense.close();
    open(on, [&on](ReportDialog &dialog) {
        WindowFixture::inDialog([&on](QWidget &house) {
            house.findChild<QLineEdit *>(u"organisation"_s)->setText(u"Steunpunt"_s);
            house.findChild<QPlainTextEdit *>(u"mention"_s)->setPlainText(u"With the support of Europe"_s);
            on.answer = on.file("nonsense.png");
            QTest::mouseClick(house.findChild<QPushButton *>(u"logoChoose"_s), Qt::LeftButton);
            QVERIFY(house.findChild<MessageBar *>()->isShowing());
            on.answer = on.file("logo.png");
            QTest::mouseClick(house.findChild<QPushButton *>(u"logoChoose"_s), Qt::LeftButton);
            QVERIFY(!house.findChild<MessageBar *>()->isShowing());
            dynamic_cast<QDialog &>(house).accept();
        });
        QTest::mouseClick(button(dialog, u"look"_s), Qt::LeftButton);
        wait(dialog, u"With the support of Europe"_s);
    });
    // Every document wears it from then on.
    open(on, [](ReportDialog &dialog) {
        QVERIFY(wordsOf(dialog.document()).contains(u"With the support of Europe"_s));
        QVERIFY(dialog.document().contains("/Subtype /Image"));
    });
}

void TstReportDialog::saysThatThereIsNoProject()
{
    WindowFixture on;
    on.application().create(on.file("empty.klankbord"));
    open(on, [](ReportDialog &dialog) {
        const auto *message = dialog.findChild<MessageBar *>();
        QVERIFY(message->isShowing());
        QVERIFY(!message->headline().isEmpty());
        QVERIFY(dialog.document().isEmpty());
        QVERIFY(!button(dialog, u"save"_s)->isEnabled());
        QVERIFY(!button(dialog, u"print"_s)->isEnabled());
    });
}

void TstReportDialog::followsTheLanguageOfTheWindow()
{
    WindowFixture on(Language::English);
    QVERIFY(on.openSample());
    open(on, [&on](ReportDialog &dialog) {
        chooseReport(dialog, "portfolio");
        dialog.findChild<QListWidget *>(u"sections"_s)->item(1)->setCheckState(Qt::Unchecked);
        on.actions().otherLanguage->trigger();
        WindowFixture::settle();
        QCOMPARE(button(dialog, u"close"_s)->text(), u"Sluiten"_s);
        QCOMPARE(dialog.findChild<QComboBox *>(u"report"_s)->currentText(), u"Portefeuille"_s);
        // What was chosen stays chosen, and the document in its language.
        QCOMPARE(dialog.findChild<QListWidget *>(u"sections"_s)->item(1)->checkState(), Qt::Unchecked);
        QCOMPARE(dialog.findChild<QComboBox *>(u"language"_s)->currentText(), u"English"_s);
    });
}

QTEST_MAIN(TstReportDialog)
#include "tst_reportdialog.moc"
