// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/documentspanel.h"

#include "domain/document.h"
#include "gui/panelregistry.h"
#include "gui/recordtableview.h"
#include "gui/relatedpanel.h"
#include "models/recordtablemodel.h"
#include "pagefixture.h"
#include "storage/filestore.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const Document &document = Document::type();

/// The documents of a project that has none.
struct ShownPanel {
    explicit ShownPanel(PageFixture &pages)
        : fixture(pages),
          project(pages.addProject(u"ALFA"_s)),
          panel({&document, &document.project}, pages.context()),
          failed(&panel, &RecordPanel::failed)
    {
        panel.resize(900, 400);
        panel.setRecord(project);
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("the panel did not come up");
    }
    QUrl write(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return QUrl::fromLocalFile(file.fileName());
    }
    bool drop(const QList<QUrl> &urls)
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(&panel, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent dropped(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&panel, &dropped);
        return dropped.isAccepted();
    }
    int rows() const { return panel.list().table()->records().rowCount(); }
    QList<Record> documents() const
    {
        const auto ids = fixture.store().ids(Query(document)).value();
        return fixture.store().load(document, ids).value();
    }
    Record called(const QString &title) const
    {
        for (const Record &record : documents()) {
            if (record.title(fixture.language().wording()) == title)
                return record;
        }
        qFatal("no document of that title");
    }

    PageFixture &fixture;
    Record project;
    DocumentsPanel panel;
    QSignalSpy failed;
    QTemporaryDir folder;
};

} // namespace

/// Files that become documents.
class DocumentsPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesADocumentOfEachFile()
    {
        PageFixture fixture;
        ShownPanel shown(fixture);
        QVERIFY(shown.drop({shown.write(u"Verslag_stuurgroep 1.pdf"_s, "%PDF-1.4"),
                            shown.write(u"foto.png"_s, "\x89PNG\r\n\x1a\n")}));
        QTRY_COMPARE(shown.rows(), 2);
        const Record report = shown.called(u"Verslag stuurgroep 1"_s);
        QCOMPARE(report.get(document.name).en, u"Verslag stuurgroep 1"_s);
        QVERIFY(report.get(document.name).nl.isEmpty());
        QCOMPARE(report.get(document.kind), DocumentKind::Report);
        QCOMPARE(report.get(document.project), shown.project.id);
        QCOMPARE(report.get(document.file).name, u"Verslag_stuurgroep 1.pdf"_s);
        QCOMPARE(shown.called(u"foto"_s).get(document.kind), DocumentKind::Photo);
        QVERIFY(*fixture.files().contains(report.get(document.file).hash));
        QVERIFY(shown.failed.isEmpty());
        QVERIFY(fixture.session().undo()); // one step
        QCOMPARE(shown.rows(), 0);
        QVERIFY(!fixture.session().canUndo());
        QVERIFY(fixture.session().redo());
        QCOMPARE(shown.rows(), 2);
    }

    void namesTheFilesThatFail()
    {
        PageFixture fixture;
        ShownPanel shown(fixture);
        QVERIFY(shown.drop({shown.write(u"goed.txt"_s, "goed"), QUrl::fromLocalFile(shown.folder.path()),
                            QUrl::fromLocalFile(shown.folder.filePath(u"weg.txt"_s))}));
        QTRY_COMPARE(shown.failed.count(), 1);
        const auto error = shown.failed.first().first().value<Error>();
        QVERIFY2(error.why.contains(u"weg.txt"_s) && error.why.contains(u"folder"_s),
                 qPrintable(error.text()));
        QVERIFY(!error.why.contains(u"goed.txt"_s));
        QCOMPARE(shown.rows(), 1);
        QVERIFY(fixture.session().undo());
        QCOMPARE(shown.rows(), 0);
    }

    void choosesFiles()
    {
        PageFixture fixture(PageFixture::Contents::None, Language::Dutch);
        ShownPanel shown(fixture);
        QStringList answer{shown.write(u"Nota.docx"_s, "PK").toLocalFile()};
        shown.panel.setFileChooser(
            {.toOpen = {}, .toSave = {}, .toOpenMany = [&answer](auto...) { return answer; }});
        auto *button = shown.panel.findChild<QPushButton *>(u"addFiles"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(shown.rows(), 1);
        QCOMPARE(shown.called(u"Nota"_s).get(document.name).nl, u"Nota"_s);
        answer.clear(); // changed their mind
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(shown.rows(), 1);
    }

    void keepsLargeFilesWhileTheWindowLives()
    {
        PageFixture fixture;
        ShownPanel shown(fixture);
        QFile film(shown.folder.filePath(u"film.mp4"_s));
        QVERIFY(film.open(QIODevice::WriteOnly) && film.resize(32 << 20));
        film.close();
        QVERIFY(shown.drop({QUrl::fromLocalFile(film.fileName())}));
        QTRY_COMPARE_WITH_TIMEOUT(shown.rows(), 1, 60'000);
        QCOMPARE(fixture.files().totalSize().value(), 32 << 20);
    }

    void leavesWorkspacesToTheWindow()
    {
        PageFixture fixture;
        ShownPanel shown(fixture);
        QVERIFY(!shown.drop({QUrl::fromLocalFile(u"/x/ander.klankbord"_s)}));
        QVERIFY(!shown.drop({QUrl(u"https://example.org/verslag.pdf"_s)}));
    }

    void takesNothingWithoutARecord()
    {
        PageFixture fixture;
        ShownPanel shown(fixture);
        shown.panel.setRecord(Record(Project::type()));
        QVERIFY(!shown.drop({shown.write(u"a.txt"_s, "a")}));
        QVERIFY(!shown.panel.findChild<QPushButton *>(u"addFiles"_s)->isEnabled());
    }

    void isThereForEveryOwner()
    {
        PageFixture fixture;
        for (const FieldInfo *owner : documentOwners()) {
            const QList<PanelKind> kinds = registeredPanels(*owner->target(), fixture.language());
            const auto count = std::count_if(kinds.cbegin(), kinds.cend(), [owner](const PanelKind &kind) {
                return kind.replaces == owner;
            });
            QCOMPARE(count, 1);
        }
    }
};

QTEST_MAIN(DocumentsPanelTest)
#include "tst_documentspanel.moc"
