// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fileeditor.h"

#include "domain/document.h"
#include "gui/recordform.h"
#include "pagefixture.h"
#include "storage/filestore.h"

#include <QApplication>
#include <QBuffer>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const Document &document = Document::type();

/// The form of a stored document, with answers for what the desktop would ask and do.
struct ShownForm {
    explicit ShownForm(PageFixture &pages) : fixture(pages), form(document, pages.editors())
    {
        Record record(document);
        record.set(document.name, bothLanguages(u"Verslag"_s));
        stored = pages.add(record);
        form.setRecord(stored);
        form.resize(720, 900);
        form.show();
        form.activateWindow();
        if (!QTest::qWaitForWindowActive(&form))
            qFatal("the form did not come up");
        editor = form.findChild<FileEditor *>(u"file"_s);
        editor->setFileChooser(
            {.toOpen = [this](auto...) { return answer; },
             .toSave =
                 [this](QWidget *, const QString &, const QString &, const QString &suggested) {
                     suggestion = suggested;
                     return answer;
                 },
             .toOpenMany = {}});
        editor->setOpener([this](const QString &path) {
            opened.append(path);
            return opens;
        });
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }
    void click(const QString &name) const
    {
        auto *button = editor->findChild<QAbstractButton *>(name);
        QVERIFY2(button && button->isVisible(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void chooseFile(const QString &path)
    {
        answer = path;
        click(u"chooseFile"_s);
    }
    QString said(const QString &name) const { return editor->findChild<QLabel *>(name)->text(); }
    bool isShown(const QString &name) const { return editor->findChild<QWidget *>(name)->isVisible(); }
    StoredFile file() const { return fixture.found(document, stored.id).get(document.file); }

    PageFixture &fixture;
    RecordForm form;
    Record stored{document};
    FileEditor *editor = nullptr;
    QTemporaryDir folder;
    QString answer;
    QString suggestion;
    QStringList opened;
    bool opens = true;
};

} // namespace

/// A document's file in its form.
class FileEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheFileThatIsChosen()
    {
        PageFixture fixture;
        ShownForm shown(fixture);
        QVERIFY(!shown.isShown(u"openFile"_s) && !shown.isShown(u"removeFile"_s));
        shown.chooseFile(shown.write(u"verslag.pdf"_s, "%PDF-1.4 inhoud"));
        QCOMPARE(shown.said(u"fileName"_s), u"verslag.pdf"_s);
        QVERIFY(shown.said(u"fileSize"_s).startsWith(u"15"_s));
        QCOMPARE(shown.file().name, u"verslag.pdf"_s);
        QCOMPARE(shown.file().mediaType, u"application/pdf"_s);
        QVERIFY(*fixture.files().contains(shown.file().hash));
        QVERIFY(fixture.session().undo());
        QVERIFY(fixture.found(document, shown.stored.id) == shown.stored);
        QVERIFY(!shown.isShown(u"openFile"_s));
        QVERIFY(fixture.session().redo());
        QCOMPARE(shown.said(u"fileName"_s), u"verslag.pdf"_s);
    }

    void changesNothingWhenTheUserDoesNot()
    {
        PageFixture fixture;
        ShownForm shown(fixture);
        shown.chooseFile({});
        QVERIFY(!fixture.session().canUndo());
    }

    void saysWhyAFileIsNotTaken()
    {
        PageFixture fixture;
        ShownForm shown(fixture);
        shown.chooseFile(shown.folder.path());
        QVERIFY(shown.isShown(u"fileNotice"_s));
        QVERIFY2(shown.said(u"fileNotice"_s).contains(u"folder"_s), qPrintable(shown.said(u"fileNotice"_s)));
        QVERIFY(shown.file().isEmpty());
        shown.chooseFile(shown.write(u"goed.txt"_s, "goed"));
        QVERIFY(!shown.isShown(u"fileNotice"_s));
    }

    void takesAFileThatIsDropped()
    {
        PageFixture fixture;
        ShownForm shown(fixture);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(shown.write(u"foto.png"_s, "\x89PNG\r\n\x1a\n"))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(shown.editor, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(shown.editor, &drop);
        QVERIFY(drop.isAccepted());
        QTRY_COMPARE(shown.file().name, u"foto.png"_s);
        QMimeData two;
        two.setUrls({QUrl::fromLocalFile(u"/a"_s), QUrl::fromLocalFile(u"/b"_s)});
        QDragEnterEvent many(QPoint(5, 5), Qt::CopyAction, &two, Qt::LeftButton, Qt::NoModifier);
        many.ignore();
        QApplication::sendEvent(shown.editor, &many);
        QVERIFY(!many.isAccepted());
    }

    void opensACopyForReading()
    {
        PageFixture fixture;
        ShownForm shown(fixture);
        shown.chooseFile(shown.write(u"lees.txt"_s, "lees mij"));
        shown.click(u"openFile"_s);
        QCOMPARE(shown.opened.size(), 1);
        QFile copy(shown.opened.first());
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), "lees mij");
        QVERIFY(!(copy.permissions() & QFile::WriteOwner));
        QVERIFY(!shown.isShown(u"fileNotice"_s));
        shown.opens = false;
        shown.click(u"openFile"_s);
        QVERIFY(shown.said(u"fileNotice"_s).contains(u"lees.txt"_s));
    }

    void doesNotOpenWhatMayRun()
    {
        PageFixture fixture;
        ShownForm shown(fixture);
        shown.chooseFile(shown.write(u"doe.sh"_s, "#!/bin/sh\n"));
        shown.click(u"openFile"_s);
        QVERIFY(shown.opened.isEmpty());
        QVERIFY2(shown.said(u"fileNotice"_s).contains(u"could run"_s),
                 qPrintable(shown.said(u"fileNotice"_s)));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"saveFile"_s);
        shown.answer = shown.folder.filePath(u"bewaard.sh"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(shown.suggestion.endsWith(u"/doe.sh"_s));
        QFile saved(shown.answer);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), "#!/bin/sh\n");
    }

    void saysThatTheContentIsMissing()
    {
        PageFixture fixture;
        ShownForm shown(fixture);
        shown.editor->setValue(QVariant::fromValue(StoredFile{u"weg.pdf"_s, QString(64, u'a'), 3, {}}));
        shown.click(u"openFile"_s);
        QVERIFY(shown.opened.isEmpty());
        QVERIFY2(shown.said(u"fileNotice"_s).contains(u"not in the workspace"_s),
                 qPrintable(shown.said(u"fileNotice"_s)));
    }

    void removesTheFile()
    {
        PageFixture fixture;
        ShownForm shown(fixture);
        shown.chooseFile(shown.write(u"a.txt"_s, "a"));
        const StoredFile file = shown.file();
        shown.click(u"removeFile"_s);
        QVERIFY(shown.file().isEmpty());
        QVERIFY(fixture.session().undo());
        QCOMPARE(shown.file(), file);
        QVERIFY(*fixture.files().contains(file.hash));
    }

    void canOnlyBeReadWhenNotEditable()
    {
        PageFixture fixture;
        ShownForm shown(fixture);
        shown.chooseFile(shown.write(u"a.txt"_s, "a"));
        shown.editor->setEditable(false);
        QVERIFY(!shown.isShown(u"chooseFile"_s) && !shown.isShown(u"removeFile"_s));
        QVERIFY(shown.isShown(u"openFile"_s) && shown.isShown(u"saveFile"_s));
        QVERIFY(!shown.editor->acceptDrops());
    }
};

QTEST_MAIN(FileEditorTest)
#include "tst_fileeditor.moc"
