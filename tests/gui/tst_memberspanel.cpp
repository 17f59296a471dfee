// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/memberspanel.h"

#include "groupsamples.h"
#include "gui/chartcanvas.h"
#include "gui/chartview.h"
#include "gui/chip.h"
#include "gui/outlineview.h"
#include "gui/recordtableview.h"
#include "gui/recordwindow.h"
#include "gui/relatedpanel.h"
#include "models/memberoutline.h"
#include "models/recordtablemodel.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// The panel on the steering group.
struct ShownMembers {
    explicit ShownMembers(PageFixture &fixture) : sample(fixture), panel(fixture.context())
    {
        panel.setRecord(sample.steering);
        showPanel(panel);
    }

    OutlineView *view() const { return panel.findChild<OutlineView *>(u"members"_s); }
    Chip *chip(const QString &name) const { return panel.findChild<Chip *>(name); }
    QStringList headings() const
    {
        QStringList found;
        for (int row = 0; row < view()->model()->rowCount(); ++row)
            found.append(view()->model()->index(row, 0).data().toString());
        return found;
    }
    void typeDate(const QString &text) const
    {
        auto *line = panel.findChild<QLineEdit *>(u"asOf"_s);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    /// The line of @p record in this column.
    QModelIndex lineOf(RecordId record, int column = 0) const
    {
        for (int section = 0; section < view()->model()->rowCount(); ++section) {
            const QModelIndex heading = view()->model()->index(section, 0);
            for (int row = 0; row < view()->model()->rowCount(heading); ++row) {
                const QModelIndex index = view()->model()->index(row, column, heading);
                if (qobject_cast<OutlineModel *>(view()->model())->rowAt(index)->record.id == record)
                    return index;
            }
        }
        return {};
    }

    GroupSample sample;
    MembersPanel panel;
};

} // namespace

/// Who sits in a group, and when.
class MembersPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhoSitsThereToday()
    {
        PageFixture fixture;
        const ShownMembers shown(fixture);
        QCOMPARE(shown.headings(),
                 (QStringList{u"Chair (1)"_s, u"Member (1)"_s, u"No longer a member (1)"_s}));
        QCOMPARE(shown.lineOf(shown.sample.jan.id, MemberOutline::Role).data().toString(), u"Chair, Lead"_s);
        QCOMPARE(shown.chip(u"memberCount"_s)->word(), u"Members: 2"_s);
        QCOMPARE(shown.chip(u"quorum"_s)->word(), u"Quorum: 2 of 2 needed"_s);
        QCOMPARE(shown.chip(u"vacant"_s)->word(), u"Vacant: Secretary"_s);
        QVERIFY(shown.chip(u"vacant"_s)->isVisible());
        QVERIFY(!shown.chip(u"coreCount"_s)->isVisible());
    }

    void anotherDateShowsOtherMembers()
    {
        PageFixture fixture;
        const ShownMembers shown(fixture);
        shown.typeDate(u"June 2013"_s);
        QCOMPARE(shown.headings(),
                 (QStringList{u"Secretary (1)"_s, u"Member (1)"_s, u"Not a member yet (1)"_s}));
        QVERIFY(!shown.chip(u"vacant"_s)->isVisible());
        QTest::mouseClick(shown.panel.findChild<QToolButton *>(u"later"_s), Qt::LeftButton);
        QCOMPARE(shown.panel.findChild<QLineEdit *>(u"asOf"_s)->text(), u"July 2013"_s);
        shown.typeDate(u"2012"_s);
        QTest::mouseClick(shown.panel.findChild<QToolButton *>(u"earlier"_s), Qt::LeftButton);
        QCOMPARE(shown.panel.findChild<QLineEdit *>(u"asOf"_s)->text(), u"2011"_s);
        QCOMPARE(shown.headings(), (QStringList{u"Member (1)"_s, u"Not a member yet (2)"_s}));
        QCOMPARE(shown.chip(u"quorum"_s)->word(), u"Quorum: 2 needed, only 1"_s);
        QTest::mouseClick(shown.panel.findChild<QPushButton *>(u"today"_s), Qt::LeftButton);
        QCOMPARE(shown.headings().first(), u"Chair (1)"_s);
    }

    void aDateThatIsNoneStaysToBeMended()
    {
        PageFixture fixture;
        const ShownMembers shown(fixture);
        shown.typeDate(u"2013"_s);
        const QStringList before = shown.headings();
        shown.typeDate(u"sometime"_s);
        auto *line = shown.panel.findChild<QLineEdit *>(u"asOf"_s);
        QCOMPARE(line->text(), u"sometime"_s);
        QVERIFY(line->property("problem").toBool());
        QVERIFY(!line->accessibleDescription().isEmpty());
        QCOMPARE(shown.headings(), before);
        shown.typeDate(u"2012"_s);
        QVERIFY(!line->property("problem").toBool());
    }

    void alsoInOpensTheOtherGroup()
    {
        PageFixture fixture;
        const ShownMembers shown(fixture);
        QSignalSpy opened(&shown.panel, &RecordPanel::openRequested);
        const QModelIndex also = shown.lineOf(shown.sample.jan.id, MemberOutline::AlsoIn);
        QCOMPARE(also.data().toString(), u"Expert group"_s);
        QTest::mouseClick(shown.view()->viewport(), Qt::LeftButton, {},
                          shown.view()->visualRect(also).center());
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().at(1).value<RecordId>(), shown.sample.experts.id);
        // By keyboard: Return to the person, and the menu to all that the line names.
        shown.view()->setFocus();
        QTest::keyClick(shown.view(), Qt::Key_Return);
        QCOMPARE(opened.last().at(1).value<RecordId>(), shown.sample.jan.id);
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(shown.view(), &asked);
        auto *menu = shown.view()->findChild<QMenu *>(u"outlineMenu"_s);
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 4); // the person, the other group, two memberships
        menu->actions().at(1)->trigger();
        QCOMPARE(opened.last().at(1).value<RecordId>(), shown.sample.experts.id);
    }

    void aBarChoosesItsMembership()
    {
        PageFixture fixture;
        ShownMembers shown(fixture);
        auto *canvas = shown.panel.findChild<ChartCanvas *>(u"chartCanvas"_s);
        QCOMPARE(canvas->marks().size(), 4);
        const auto mark =
            std::find_if(canvas->marks().begin(), canvas->marks().end(), [&shown](const ChartMark &each) {
                return each.part.key.value<RecordId>() == shown.sample.chair.id;
            });
        QVERIFY(mark != canvas->marks().end());
        QTest::mouseClick(canvas, Qt::LeftButton, {}, mark->shape.boundingRect().center().toPoint());
        QCOMPARE(shown.view()->selectedRecord(), shown.sample.jan.id);
        QTest::mouseClick(shown.panel.findChild<QToolButton *>(u"showList"_s), Qt::LeftButton);
        const auto *list = shown.panel.findChild<RelatedPanel *>();
        QVERIFY(list->isVisible());
        QCOMPARE(list->table()->selectedIds(), (QList{shown.sample.chair.id}));
    }

    void followsWhatIsWrittenAndUndone()
    {
        PageFixture fixture;
        const ShownMembers shown(fixture);
        const QStringList before = shown.headings();
        shown.view()->selectRecord(shown.sample.jan.id);
        Record ended = shown.sample.chair;
        ended.set(Membership::type().period, *periodFromIso(u"2014-10/2014-12"));
        QVERIFY(fixture.session().commit(ChangeSet::editing(shown.sample.chair, ended)));
        QTRY_COMPARE(shown.headings().first(), u"Lead (1)"_s);
        QCOMPARE(shown.view()->selectedRecord(), shown.sample.jan.id); // still chosen
        QVERIFY(fixture.session().undo());
        QTRY_COMPARE(shown.headings(), before);
        QCOMPARE(fixture.found(Membership::type(), shown.sample.chair.id), shown.sample.chair);
    }

    void addsAMember()
    {
        PageFixture fixture;
        const ShownMembers shown(fixture);
        QTest::mouseClick(shown.panel.findChild<QPushButton *>(u"addMember"_s), Qt::LeftButton);
        auto *window = shown.panel.findChild<RecordWindow *>();
        QVERIFY(window && window->isVisible());
        window->close();
    }

    void everyTextFollowsTheLanguage()
    {
        PageFixture fixture;
        const ShownMembers shown(fixture);
        PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        QCoreApplication::processEvents();
        const QStringList untranslated = untranslatedTexts(shown.panel);
        QVERIFY2(untranslated.isEmpty(), qPrintable(untranslated.join(u" | "_s)));
        const QStringList headings = shown.headings();
        for (const QString &heading : headings)
            QVERIFY2(PseudoTranslator::isTranslated(heading), qPrintable(heading));
        for (int column = 0; column < shown.view()->model()->columnCount(); ++column)
            QVERIFY(PseudoTranslator::isTranslated(
                shown.view()->model()->headerData(column, Qt::Horizontal).toString()));
        QVERIFY(shown.panel.findChild<ChartView *>()->chart().title.contains(u'«'));
        QCoreApplication::removeTranslator(&pseudo);
        QCoreApplication::processEvents();
        QCOMPARE(shown.headings().first(), u"Chair (1)"_s);
    }

    void readingAloneAddsNobody()
    {
        PageFixture fixture;
        const GroupSample sample(fixture);
        ReadOnlySight sight(fixture);
        MembersPanel panel(sight.context());
        panel.setRecord(sample.steering);
        QVERIFY(!panel.findChild<QPushButton *>(u"addMember"_s)->isEnabled());
        QCOMPARE(panel.countFor(sample.steering), 4);
    }
};

QTEST_MAIN(MembersPanelTest)
#include "tst_memberspanel.moc"
