// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picture/picturepanel.h"

#include "domain/membership.h"
#include "gui/keeppicturebutton.h"
#include "gui/linktreeview.h"
#include "gui/picture/picturecanvas.h"
#include "pagefixture.h"

#include <QAction>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// A project with two partners and a group in which one of them sits, and its panel.
struct Shown {
    explicit Shown(PageFixture &pages)
        : fixture(pages),
          project(pages.addProject(u"ALFA <b> & \"co\""_s)),
          velo(pages.addOrganisation(u"Velo"_s)),
          serv(pages.addOrganisation(u"SERV"_s)),
          panel(pages.context()),
          canvas(panel.canvas())
    {
        fixture.addPartnership(project.id, velo.id);
        fixture.addPartnership(project.id, serv.id);
        Record record(Group::type());
        record.set(Group::type().name, {u"Klankbordgroep"_s, u"Sounding board"_s});
        record.set(Group::type().project, project.id);
        group = fixture.add(record);
        record = Record(Membership::type());
        record.set(Membership::type().group, group->id);
        record.set(Membership::type().organisation, velo.id);
        fixture.add(record);
        panel.resize(900, 600);
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("the panel did not come up");
        show(project);
    }
    void show(const Record &record)
    {
        QSignalSpy drawn(&panel, &PicturePanel::drawn);
        panel.setRecord(record);
        if (!drawn.wait(60'000))
            qFatal("nothing was drawn");
    }
    int nodeOf(const QString &title) const
    {
        const QList<NetworkPicture::Node> &nodes = canvas.picture().nodes;
        for (int i = 0; i < static_cast<int>(nodes.size()); ++i) {
            if (nodes.at(i).record.title == title)
                return i;
        }
        return -1;
    }

    PageFixture &fixture;
    Record project;
    Record velo;
    Record serv;
    std::optional<Record> group;
    PicturePanel panel;
    PictureCanvas &canvas;
};

} // namespace

/// The network picture by mouse, by keys and in words.
class TestPicturePanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhoTakesPart()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        QCOMPARE(shown.canvas.picture().nodes.size(), 4);
        for (int node = 0; node < 4; ++node)
            QVERIFY(shown.canvas.viewport()->rect().contains(shown.canvas.placeOf(node)));
    }
    void pictureHasMostOfTheRoom()
    {
        PageFixture fixture;
        Shown shown(fixture);
        const auto *words = shown.panel.findChild<LinkTreeView *>(u"pictureWords"_s);
        for (const QSize &size : {QSize(1400, 900), QSize(500, 900), QSize(1400, 900)}) {
            shown.panel.resize(size);
            QCoreApplication::processEvents();
            const bool isBeside = size.width() > size.height();
            QCOMPARE(words->mapTo(&shown.panel, QPoint()).x() > size.width() / 2, isBeside);
            if (isBeside)
                QVERIFY(shown.canvas.width() > 2 * words->width());
            else
                QVERIFY(shown.canvas.height() > 2 * words->height());
        }
    }
    void aClickChoosesAndADoubleClickOpens()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        QSignalSpy opened(&shown.panel, &RecordPanel::openRequested);
        const QPoint velo = shown.canvas.placeOf(shown.nodeOf(u"Velo"_s)).center();
        QTest::mouseClick(shown.canvas.viewport(), Qt::LeftButton, {}, velo);
        QCOMPARE(shown.canvas.current(), shown.nodeOf(u"Velo"_s));
        QVERIFY(shown.canvas.accessibleName().endsWith(u"Velo"_s));
        const auto *words = shown.panel.findChild<LinkTreeView *>(u"pictureWords"_s);
        QCOMPARE(words->currentIndex().data().toString(), u"Velo"_s);
        QVERIFY(opened.isEmpty());
        QTest::mouseDClick(shown.canvas.viewport(), Qt::LeftButton, {}, velo);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(1).value<RecordId>(), shown.velo.id);
    }
    void keysGoToTheNeighbourAndOpen()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        shown.canvas.setFocus();
        shown.canvas.setCurrent(0);
        QSet<int> reached{0};
        for (int step = 0; step < 40; ++step) {
            const std::array keys{Qt::Key_Left, Qt::Key_Up, Qt::Key_Right, Qt::Key_Down};
            QTest::keyClick(&shown.canvas, keys.at(static_cast<std::size_t>(step * 7 % 4)));
            reached.insert(shown.canvas.current());
        }
        QVERIFY(reached.size() > 1);
        QSignalSpy opened(&shown.panel, &RecordPanel::openRequested);
        QTest::keyClick(&shown.canvas, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }
    void tiesAreLeftOut()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        QSignalSpy drawn(&shown.panel, &PicturePanel::drawn);
        auto *ties = shown.panel.findChild<QToolButton *>(u"ties"_s);
        ties->menu()->actions().at(0)->trigger(); // partners
        QVERIFY(drawn.wait(60'000));
        QCOMPARE(shown.nodeOf(u"SERV"_s), -1);
        QVERIFY(shown.nodeOf(u"Velo"_s) >= 0); // as a member of the group
    }
    void followsWritesAndTheLanguage()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        QSignalSpy drawn(&shown.panel, &PicturePanel::drawn);
        fixture.addPartnership(shown.project.id, fixture.addOrganisation(u"New partner"_s).id);
        QVERIFY(drawn.wait(60'000));
        QVERIFY(shown.nodeOf(u"New partner"_s) >= 0);
        fixture.language().setLanguage(Language::Dutch);
        QTRY_VERIFY(shown.nodeOf(u"Klankbordgroep"_s) >= 0);
        QVERIFY(shown.canvas.accessibleName().startsWith(u"Netwerkbeeld"_s));
    }
    void isSavedAsSvg()
    {
        PageFixture fixture;
        Shown shown(fixture);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"picture"_s); // the ending is added
        shown.panel.findChild<KeepPictureButton *>()->setFileChooser(
            {{}, [path](QWidget *, const QString &, const QString &, const QString &) { return path; }});
        shown.panel.findChild<QAction *>(u"savePictureSvg"_s)->trigger();
        QFile file(path + u".svg"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        QXmlStreamReader xml(svg);
        QString texts;
        while (!xml.atEnd()) {
            xml.readNext();
            texts += xml.text();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(texts.contains(u"Velo"_s));
        QVERIFY(texts.contains(u"<b>"_s));
        // A folder that is not there is said, and nothing is lost.
        QSignalSpy failed(&shown.panel, &RecordPanel::failed);
        shown.panel.findChild<KeepPictureButton *>()->setFileChooser(
            {{}, [](auto...) { return u"/nowhere/picture.svg"_s; }});
        shown.panel.findChild<QAction *>(u"savePictureSvg"_s)->trigger();
        QCOMPARE(failed.size(), 1);
    }
    void replacesOnlyWhatWasChosen()
    {
        PageFixture fixture;
        Shown shown(fixture);
        const QTemporaryDir folder;
        const auto make = [&folder](const QString &name) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write("kept") == 4;
        };
        const auto isKept = [&folder](const QString &name) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::ReadOnly) && file.readAll() == "kept";
        };
        QVERIFY(make(u"picture.svg"_s) && make(u"chosen.svg"_s));
        QString chosen = folder.filePath(u"picture"_s);
        QString suggested;
        shown.panel.findChild<KeepPictureButton *>()->setFileChooser(
            {{}, [&](QWidget *, const QString &, const QString &, const QString &suggestion) {
                 suggested = suggestion;
                 return chosen;
             }});
        auto *save = shown.panel.findChild<QAction *>(u"savePictureSvg"_s);
        QSignalSpy failed(&shown.panel, &RecordPanel::failed);
        save->trigger();
        QCOMPARE(failed.size(), 1);
        QVERIFY(isKept(u"picture.svg"_s));
        QVERIFY(suggested.endsWith(u".svg"_s) && !suggested.contains(u'/'));
        chosen = folder.filePath(u"chosen.svg"_s); // the desktop has asked
        save->trigger();
        QCOMPARE(failed.size(), 1);
        QVERIFY(!isKept(u"chosen.svg"_s));
        chosen = folder.filePath(u"version 1.2"_s);
        save->trigger();
        QVERIFY(QFile::exists(folder.filePath(u"version 1.2.svg"_s)));
    }
    void saysWhenNobodyIsThere()
    {
        PageFixture fixture;
        Shown shown(fixture);
        const auto *pages = shown.panel.findChild<QStackedWidget *>();
        QCOMPARE(pages->currentIndex(), 0);
        shown.show(fixture.addProject(u"ALONE"_s));
        QCOMPARE(pages->currentIndex(), 1);
    }
};

QTEST_MAIN(TestPicturePanel)
#include "tst_picturepanel.moc"
