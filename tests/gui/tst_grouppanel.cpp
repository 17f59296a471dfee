// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/grouppanel.h"

#include "groupsamples.h"
#include "gui/emptystate.h"
#include "gui/outlineview.h"
#include "gui/overlappanel.h"
#include "gui/recordtableview.h"
#include "gui/relatedpanel.h"
#include "models/recordtablemodel.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// The groups of the network.
struct ShownGroups {
    explicit ShownGroups(PageFixture &fixture)
        : sample(fixture), panel({&Group::type(), &Group::type().network}, fixture.context())
    {
        panel.setRecord(sample.network);
        showPanel(panel);
    }
    void showOverlaps() const
    {
        QTest::mouseClick(panel.findChild<QToolButton *>(u"showOverlaps"_s), Qt::LeftButton);
    }
    OutlineView *overlaps() const { return panel.findChild<OutlineView *>(u"overlaps"_s); }

    GroupSample sample;
    GroupPanel panel;
};

} // namespace

/// The groups of a network, and who sits in more than one of them.
class GroupPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsGroupsAndTheMembersOfTheFirst()
    {
        PageFixture fixture;
        const ShownGroups shown(fixture);
        QCOMPARE(shown.panel.countFor(shown.sample.network), 2);
        const auto rowsOf = [&shown](const QString &list) {
            return shown.panel.findChild<RelatedPanel *>(list)->table()->records().rowCount();
        };
        QCOMPARE(rowsOf(u"groups_network"_s), 2);
        QCOMPARE(rowsOf(u"memberships_group"_s), 4);
    }

    void whoSitsInMoreThanOneGroupOnADate()
    {
        PageFixture fixture;
        const ShownGroups shown(fixture);
        shown.showOverlaps();
        const QAbstractItemModel *model = shown.overlaps()->model();
        QTRY_COMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, 0).data().toString(), u"Jan Peeters (2)"_s);
        QCOMPARE(model->rowCount(model->index(0, 0)), 2);
        auto *line = shown.panel.findChild<OverlapPanel *>()->findChild<QLineEdit *>(u"asOf"_s);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, u"2013"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(model->rowCount(), 0);
        QVERIFY(shown.panel.findChild<OverlapPanel *>()->findChild<EmptyState *>()->isVisible());
    }

    void opensWhoAndWhere()
    {
        PageFixture fixture;
        const ShownGroups shown(fixture);
        shown.showOverlaps();
        QSignalSpy opened(&shown.panel, &RecordPanel::openRequested);
        OutlineView *view = shown.overlaps();
        QTRY_COMPARE(view->model()->rowCount(), 1);
        view->setFocus();
        view->selectRecord(shown.sample.jan.id);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(opened.last().at(1).value<RecordId>(), shown.sample.jan.id);
        view->selectRecord(shown.sample.experts.id);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(opened.last().at(1).value<RecordId>(), shown.sample.experts.id);
    }

    void followsWhatIsWrittenAndUndone()
    {
        PageFixture fixture;
        const ShownGroups shown(fixture);
        shown.showOverlaps();
        const auto count = [&shown] { return shown.overlaps()->model()->rowCount(); };
        QTRY_COMPARE(count(), 1);
        Record also(Membership::type());
        also.set(Membership::type().group, shown.sample.experts.id);
        also.set(Membership::type().organisation, shown.sample.velo.id);
        QVERIFY(fixture.session().commit(ChangeSet::adding(also)));
        QTRY_COMPARE(count(), 2);
        QVERIFY(fixture.session().undo());
        QTRY_COMPARE(count(), 1);
    }
};

QTEST_MAIN(GroupPanelTest)
#include "tst_grouppanel.moc"
