// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/thread/threadpanel.h"

#include "domain/membership.h"
#include "gui/thread/threadview.h"
#include "models/threadmodel.h"
#include "pagefixture.h"

#include <QMenu>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// A project with a partner and a group in which the partner sits, and the panel of the group.
struct Shown {
    explicit Shown(PageFixture &pages)
        : fixture(pages),
          project(pages.addProject(u"ALFA"_s)),
          velo(pages.addOrganisation(u"Velo"_s)),
          group(addGroup()),
          membership(addMembership()),
          panel(pages.context()),
          view(*panel.findChild<ThreadView *>()),
          model(*panel.findChild<ThreadModel *>())
    {
        fixture.addPartnership(project.id, velo.id);
        panel.resize(500, 400);
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("the panel did not come up");
        show(group);
    }
    void show(const Record &record)
    {
        panel.setRecord(record);
        QCoreApplication::processEvents();
    }
    Record addGroup() const
    {
        Record record(Group::type());
        record.set(Group::type().name, {u"Klankbordgroep"_s, u"Sounding board"_s});
        record.set(Group::type().project, project.id);
        return fixture.add(record);
    }
    Record addMembership() const
    {
        Record record(Membership::type());
        record.set(Membership::type().group, group.id);
        record.set(Membership::type().organisation, velo.id);
        return fixture.add(record);
    }
    Record addSession(const QString &title) const
    {
        Record record(Event::type());
        record.set(Event::type().name, {title, title});
        record.set(Event::type().group, group.id);
        return fixture.add(record);
    }
    QModelIndex line(const QString &text) const
    {
        const QModelIndexList found =
            model.match(model.index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    }
    void click(const QModelIndex &index, Qt::MouseButton button = Qt::LeftButton) const
    {
        QTest::mouseClick(view.viewport(), button, Qt::NoModifier, view.visualRect(index).center());
    }

    PageFixture &fixture;
    Record project;
    Record velo;
    Record group;
    Record membership;
    ThreadPanel panel;
    ThreadView &view;
    ThreadModel &model;
};

} // namespace

/// The panel with the thread of a record.
class TestThreadPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickGoesThere()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        QSignalSpy opened(&shown.panel, &RecordPanel::openRequested);
        shown.click(shown.line(u"ALFA"_s));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(1).value<RecordId>(), shown.project.id);
        shown.click(shown.line(u"Sounding board"_s)); // where we are
        shown.click(shown.line(u"What leads to it"_s));
        QCOMPARE(opened.size(), 1);
    }
    void returnGoesThere()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        QSignalSpy opened(&shown.panel, &RecordPanel::openRequested);
        shown.view.setFocus();
        shown.view.setCurrentIndex(shown.line(u"Velo"_s));
        QTest::keyClick(&shown.view, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(1).value<RecordId>(), shown.velo.id);
    }
    void arrowsOpenTheNextStep()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        shown.view.setFocus();
        const QModelIndex project = shown.line(u"ALFA"_s);
        shown.view.setCurrentIndex(project);
        QTest::keyClick(&shown.view, Qt::Key_Right);
        QCOMPARE(shown.model.rowCount(project), 1);
        QVERIFY(shown.view.isExpanded(project));
        QTest::keyClick(&shown.view, Qt::Key_Down);
        QCOMPARE(shown.view.currentIndex().data().toString(), u"Velo"_s);
        QCOMPARE(shown.view.currentIndex().parent(), project);
    }
    void whatWasOpenedStaysOpen()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        shown.view.setFocus();
        shown.view.setCurrentIndex(shown.line(u"ALFA"_s));
        QTest::keyClick(&shown.view, Qt::Key_Right);
        QTest::keyClick(&shown.view, Qt::Key_Down);
        shown.addSession(u"First session"_s);
        QCoreApplication::processEvents();
        QVERIFY(shown.line(u"First session"_s).isValid());
        QVERIFY(shown.view.isExpanded(shown.line(u"ALFA"_s)));
        QCOMPARE(shown.view.currentIndex().data().toString(), u"Velo"_s);
        QCOMPARE(shown.view.currentIndex().parent().data().toString(), u"ALFA"_s);
    }
    void whatWasClosedStaysClosed()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        shown.view.collapse(shown.line(u"What leads to it"_s));
        shown.addSession(u"First session"_s);
        QCoreApplication::processEvents();
        QVERIFY(!shown.view.isExpanded(shown.line(u"What leads to it"_s)));
        QVERIFY(shown.view.isExpanded(shown.line(u"What follows from it"_s)));
    }
    void theMenuLeadsToTheTie()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        QSignalSpy opened(&shown.panel, &RecordPanel::openRequested);
        const QPoint at = shown.view.visualRect(shown.line(u"Velo"_s)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, shown.view.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(shown.view.viewport(), &event);
        auto *menu = shown.view.findChild<QMenu *>(u"linkMenu"_s);
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        QVERIFY(menu->actions().at(0)->text().contains(u"Velo"_s));
        menu->actions().at(1)->trigger();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(1).value<RecordId>(), shown.membership.id);
    }
    void moreGoesToTheTable()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        for (int i = 0; i <= RecordThread::mostRows; ++i)
            shown.addSession(u"Session %1"_s.arg(i));
        QCoreApplication::processEvents();
        QSignalSpy filtered(&shown.panel, &RecordPanel::filterRequested);
        const QModelIndex heading = shown.line(u"Meetings (25)"_s);
        QVERIFY(heading.isValid());
        QVERIFY(!shown.view.isExpanded(heading)); // too many to stand open at first
        shown.view.expand(heading);
        const QModelIndex more = shown.line(u"1 more, in the table"_s);
        shown.view.scrollTo(more);
        shown.click(more);
        QCOMPARE(filtered.size(), 1);
        const auto conditions = filtered.first().at(1).value<QList<Condition>>();
        QCOMPARE(conditions.size(), 1);
        QCOMPARE(conditions.first().field, static_cast<const FieldInfo *>(&Event::type().group));
    }
    void followsTheLanguage()
    {
        PageFixture fixture;
        const Shown shown(fixture);
        fixture.language().setLanguage(Language::Dutch);
        QCoreApplication::processEvents();
        QVERIFY(shown.line(u"Klankbordgroep"_s).isValid());
        QVERIFY(shown.line(u"Wat ertoe leidt"_s).isValid());
        QCOMPARE(shown.view.accessibleName(), u"Rode draad"_s);
    }
    void saysWhenThereIsNothing()
    {
        PageFixture fixture;
        Shown shown(fixture);
        const auto *pages = shown.panel.findChild<QStackedWidget *>();
        QCOMPARE(pages->currentWidget(), &shown.view);
        shown.show(fixture.addProject(u"ALONE"_s));
        QVERIFY(pages->currentWidget() != &shown.view);
        shown.show(shown.group);
        QCOMPARE(pages->currentWidget(), &shown.view);
    }
    void isReadWhenSomebodyLooks()
    {
        PageFixture fixture;
        Shown shown(fixture);
        shown.panel.hide();
        shown.show(shown.project);
        QCOMPARE(shown.model.record(shown.model.index(1, 0)).id, shown.group.id);
        shown.panel.show();
        QCoreApplication::processEvents();
        QCOMPARE(shown.model.record(shown.model.index(1, 0)).id, shown.project.id);
    }
};

QTEST_MAIN(TestThreadPanel)
#include "tst_threadpanel.moc"
