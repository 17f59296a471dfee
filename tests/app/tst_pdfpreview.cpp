// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowfixture.h"
#include "domain/project.h"
#include "gui/pdfpreview.h"

#include <QBuffer>
#include <QComboBox>
#include <QPdfDocument>

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

} // namespace

/// The preview of the PDF summary, opened from the window as a user does.
class TstPdfPreview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheChosenProject();
    void beginsWithTheFirstProject();
    void languageChangesTheDocument();
    void savesWhereTheUserSays();
    void staysWhenTheUserChangesTheirMind();
    void saysThatItCannotWrite();
    void saysThatThereIsNoProject();

private:
    /// Opens the preview from the menu and runs @p visit in it.
    template <typename Visit>
    static void preview(WindowFixture &on, Visit visit)
    {
        bool isVisited = false;
        WindowFixture::inDialog([&](QWidget &dialog) {
            isVisited = true;
            visit(dynamic_cast<PdfPreview &>(dialog));
        });
        QCOMPARE(on.actions().summary->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_P));
        on.actions().summary->trigger();
        QVERIFY(isVisited);
    }
};

void TstPdfPreview::showsTheChosenProject()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    on.view().showPlace(u"projects"_s);
    const RecordTableModel &model = on.page().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const Record project = model.recordAt(row);
        on.page().showRecord(project.id);
        WindowFixture::settle();
        preview(on, [&](PdfPreview &dialog) {
            auto *box = dialog.findChild<QComboBox *>(u"project"_s);
            QCOMPARE(box->count(), model.rowCount());
            QCOMPARE(box->currentData().toLongLong(), static_cast<qlonglong>(project.id));
            QVERIFY(dialog.document().startsWith("%PDF"));
            const QList<QWidget *> parts = dialog.findChildren<QWidget *>();
            QVERIFY(std::any_of(parts.cbegin(), parts.cend(), [](const QWidget *part) {
                return part->inherits("QPdfView") && part->isVisible() && !part->accessibleName().isEmpty();
            }));
            QVERIFY(dialog.findChild<QPushButton *>(u"print"_s)->isEnabled());
            const QString title = project.get(Project::type().fullTitle).in(Language::English);
            QVERIFY2(wordsOf(dialog.document()).simplified().contains(title.left(20)), qPrintable(title));
        });
    }
}

void TstPdfPreview::beginsWithTheFirstProject()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    preview(on, [](PdfPreview &dialog) {
        QCOMPARE(dialog.findChild<QComboBox *>(u"project"_s)->currentIndex(), 0);
        QVERIFY(!dialog.document().isEmpty());
        QVERIFY(dialog.findChild<QPushButton *>(u"save"_s)->isEnabled());
    });
}

void TstPdfPreview::languageChangesTheDocument()
{
    WindowFixture on(Language::Dutch);
    QVERIFY(on.openSample());
    preview(on, [](PdfPreview &dialog) {
        auto *language = dialog.findChild<QComboBox *>(u"language"_s);
        QCOMPARE(language->currentText(), u"Nederlands"_s);
        auto *project = dialog.findChild<QComboBox *>(u"project"_s);
        choose(*project, project->findText(u"DIALOG"_s, Qt::MatchContains));
        const QString dutch = wordsOf(dialog.document());
        QVERIFY2(dutch.contains(u"Beter meepraten"_s), qPrintable(dutch));
        choose(*language, language->findText(u"English"_s));
        const QString english = wordsOf(dialog.document());
        QVERIFY2(english.contains(u"A better say"_s), qPrintable(english));
        QVERIFY(!english.contains(u"Beter meepraten"_s));
        // The window goes on in its own language.
        QCOMPARE(dialog.findChild<QPushButton *>(u"close"_s)->text(), u"Sluiten"_s);
    });
}

void TstPdfPreview::savesWhereTheUserSays()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    preview(on, [&on](PdfPreview &dialog) {
        on.answer = on.file("summary");
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
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

void TstPdfPreview::staysWhenTheUserChangesTheirMind()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    preview(on, [](PdfPreview &dialog) {
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
        QVERIFY(!dialog.findChild<MessageBar *>()->isShowing());
    });
}

void TstPdfPreview::saysThatItCannotWrite()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    preview(on, [&on](PdfPreview &dialog) {
        on.answer = on.file("nowhere/summary.pdf");
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
        const auto *message = dialog.findChild<MessageBar *>();
        QVERIFY(message->isShowing());
        QCOMPARE(message->kind(), MessageBar::Kind::Error);
        QVERIFY2(message->headline().contains(u"nowhere/summary.pdf"_s), qPrintable(message->headline()));
        QVERIFY(!message->details().isEmpty());
    });
}

void TstPdfPreview::saysThatThereIsNoProject()
{
    WindowFixture on;
    on.application().create(on.file("empty.klankbord"));
    preview(on, [](PdfPreview &dialog) {
        const auto *message = dialog.findChild<MessageBar *>();
        QVERIFY(message->isShowing());
        QVERIFY(!message->headline().isEmpty());
        QVERIFY(dialog.document().isEmpty());
        QVERIFY(!dialog.findChild<QPushButton *>(u"save"_s)->isEnabled());
        QVERIFY(!dialog.findChild<QPushButton *>(u"print"_s)->isEnabled());
    });
}

QTEST_MAIN(TstPdfPreview)
#include "tst_pdfpreview.moc"
