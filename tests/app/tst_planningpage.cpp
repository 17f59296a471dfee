// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowfixture.h"
#include "domain/action.h"
#include "domain/task.h"
#include "gui/planning/monthboard.h"
#include "gui/planning/monthview.h"
#include "gui/planning/planningboard.h"
#include "gui/planning/planningpage.h"
#include "gui/planning/planningtray.h"
#include "gui/planning/timelineview.h"
#include "storage/workspace.h"

#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

namespace
{

/// The window on the sample, at the place "Planning", with one action more that is known to the day.
struct Planned {
    Planned()
    {
        const QString path = on.makeSample("sample.klankbord");
        addAction(path);
        if (!on.application().open(path) || !WindowFixture::settle())
            qFatal("the sample does not open");
        on.view().showPlace(u"planning"_s);
        WindowFixture::settle();
        page = on.view().findChild<PlanningPage *>();
        view = &page->board().timeline();
    }
    const PlanningTable &table() const { return view->table(); }
    int rowOf(PlanningKind kind, const QString &title = {}) const
    {
        for (int row = 0; row < table().rowCount(); ++row) {
            const PlanningEntry *entry = table().entryAt(row);
            if (entry && entry->source->kind == kind && (title.isEmpty() || entry->title == title))
                return row;
        }
        qFatal("no such row");
    }
    int rowOfPeriod() const { return rowOf(PlanningKind::Action, u"Talks"_s); }
    /// An action of 2 to 20 March 2023, written before the window opens: no step to undo.
    static void addAction(const QString &path)
    {
        const auto workspace = Workspace::open(path);
        if (!workspace)
            qFatal("the sample does not open");
        RecordStore &store = (*workspace)->store();
        const Result<QList<RecordId>> projects = store.ids(Query(Project::type()));
        Record action(Action::type());
        action.set(Action::type().name, {u"Gesprekken"_s, u"Talks"_s});
        action.set(Action::type().project, projects->first());
        action.set(Action::type().period, *periodFromIso(u"2023-03-02/2023-03-20"));
        action.set(Action::type().status, ActionStatus::Running);
        ChangeSet changes = ChangeSet::adding(action);
        changes.sign(u"Jan"_s, QDateTime::currentDateTimeUtc());
        if (!store.apply(changes))
            qFatal("the action is not written");
    }
    void choose(int row) const
    {
        view->setCurrentIndex(table().index(row, PlanningTable::Name));
        view->setFocus();
        WindowFixture::settle();
    }
    /// Presses, moves in steps and releases, all in the viewport.
    void drag(const QPoint &from, const QPoint &to) const
    {
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view->viewport(), (from + to) / 2);
        QTest::mouseMove(view->viewport(), to);
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, to);
        WindowFixture::settle();
    }
    void zoomTo(int row) const
    {
        while (view->scale().pixelsPerDay() < 6)
            view->zoomIn();
        const Period &span = table().entryAt(row)->span;
        view->setFirstDay(span.from->firstDay().addDays(-20));
        view->scrollTo(table().index(row, 0));
        WindowFixture::settle();
    }
    /// The month with the first day of the action.
    MonthView &showMonth() const
    {
        QTest::mouseClick(page->findChild<QToolButton *>(u"planningMonth"_s), Qt::LeftButton);
        MonthView &month = page->board().month().view();
        month.showDay(QDate(2023, 3, 2));
        month.setFocus();
        WindowFixture::settle();
        return month;
    }
    /// Which line of the day the action is; −1 when it is not there.
    static int lineOfAction(const MonthView &month, const QDate &day)
    {
        const QList<PlanningMonth::Mark> marks = month.month().marksOn(day);
        for (int line = 0; line < marks.size(); ++line) {
            if (marks.at(line).entry->title == u"Talks")
                return line;
        }
        return -1;
    }
    QString span(int row) const { return periodToIso(table().entryAt(row)->span); }

    WindowFixture on;
    PlanningPage *page = nullptr;
    TimelineView *view = nullptr;
};

} // namespace

/// The place "Planning" of the real window, by mouse and keys.
class TstPlanningPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barIsDragged();
    void escapeGivesUp();
    void keysMoveAndUndo();
    void refusalIsTold();
    void zoomKeepsThePlace();
    void enterOpens();
    void filterComesBack();
    void languageIsFollowed();
    void whatIsOutOfViewIsPointedAt();
    void tasksAreStillThere();
    void monthIsShownAndComesBack();
    void dayIsChosenByKeys();
    void entryIsDraggedToAnotherDay();
    void entryIsMovedByKeysInTheMonth();
    void undatedIsPlaced_data();
    void undatedIsPlaced();
};

void TstPlanningPage::barIsDragged()
{
    Planned on;
    const int row = on.rowOfPeriod();
    on.zoomTo(row);
    const QString before = on.span(row);
    const Period expected = moved(on.table().entryAt(row)->span, 10);
    const QRect bar = on.view->barRect(row);
    const QPoint from(bar.left() + 20, bar.center().y());
    on.drag(from, from + QPoint(qRound(10 * on.view->scale().pixelsPerDay()), 0));
    const int now = on.view->currentIndex().row();
    QCOMPARE(on.span(now), periodToIso(expected));
    on.on.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(on.span(on.view->currentIndex().row()), before);
}

void TstPlanningPage::escapeGivesUp()
{
    Planned on;
    const int row = on.rowOfPeriod();
    on.zoomTo(row);
    const QString before = on.span(row);
    const QRect bar = on.view->barRect(row);
    const QPoint from(bar.left() + 20, bar.center().y());
    QTest::mousePress(on.view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(on.view->viewport(), from + QPoint(80, 0));
    QVERIFY(on.view->isDragged(row));
    QTest::keyClick(on.view, Qt::Key_Escape);
    QTest::mouseRelease(on.view->viewport(), Qt::LeftButton, {}, from + QPoint(80, 0));
    WindowFixture::settle();
    QCOMPARE(on.span(row), before);
}

void TstPlanningPage::keysMoveAndUndo()
{
    Planned on;
    const int row = on.rowOfPeriod();
    on.choose(row);
    const Period before = on.table().entryAt(row)->span;
    QTest::keyClick(on.view, Qt::Key_Right, Qt::AltModifier);
    WindowFixture::settle();
    const auto current = [&on] { return on.span(on.view->currentIndex().row()); };
    QCOMPARE(current(), periodToIso(moved(before, 1)));
    QTest::keyClick(on.view, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    WindowFixture::settle();
    const Period longer = withEndMoved(moved(before, 1), PeriodEnd::To, 1);
    QCOMPARE(current(), periodToIso(longer));
    QTest::keyClick(on.view, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    WindowFixture::settle();
    QCOMPARE(current(), periodToIso(withEndMoved(longer, PeriodEnd::From, -1)));
    on.on.press(Qt::Key_Z, Qt::ControlModifier);
    on.on.press(Qt::Key_Z, Qt::ControlModifier);
    on.on.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(current(), periodToIso(before));
}

void TstPlanningPage::refusalIsTold()
{
    Planned on;
    // The periods of one project follow each other: none can go where the next one is.
    const int row = on.rowOf(PlanningKind::ReportingPeriod);
    on.zoomTo(row);
    const QString before = on.span(row);
    const QRect bar = on.view->barRect(row);
    const QPoint from(bar.left() + 40, bar.center().y());
    on.drag(from, from + QPoint(qRound(30 * on.view->scale().pixelsPerDay()), 0));
    auto *messages = on.page->findChild<MessageBar *>();
    QVERIFY(messages->isShowing());
    QVERIFY(!messages->headline().isEmpty());
    QCOMPARE(on.span(row), before);
}

void TstPlanningPage::zoomKeepsThePlace()
{
    Planned on;
    on.view->setFocus();
    const double before = on.view->scale().pixelsPerDay();
    const QDate middle = on.view->scale().dayAt(on.view->timeWidth() / 2.0);
    QTest::keyClick(on.view, Qt::Key_Plus);
    QVERIFY(on.view->scale().pixelsPerDay() > before);
    const QDate now = on.view->scale().dayAt(on.view->timeWidth() / 2.0);
    QVERIFY(std::abs(middle.daysTo(now)) <= std::max(2.0, 4 / before));
    QTest::keyClick(on.view, Qt::Key_0);
    const auto [first, last] = on.table().extent();
    QVERIFY(on.view->scale().xOf(first) >= 0);
    QVERIFY(on.view->scale().xOf(last) <= on.view->timeWidth());
}

void TstPlanningPage::enterOpens()
{
    Planned on;
    const int row = on.rowOfPeriod();
    const PlanningEntry entry = *on.table().entryAt(row);
    on.choose(row);
    QTest::keyClick(on.view, Qt::Key_Return);
    WindowFixture::settle();
    QCOMPARE(on.on.view().currentPlace(), QString(entry.source->type->plural()));
    QTRY_COMPARE(on.on.page().currentRecord(), entry.id);
}

void TstPlanningPage::filterComesBack()
{
    Planned on;
    const int all = on.table().rowCount();
    auto *state = on.page->findChild<QComboBox *>(u"planningState"_s);
    QTest::keyClick(state, Qt::Key_Down); // not finished
    WindowFixture::settle();
    const int open = on.table().rowCount();
    QVERIFY(open < all);
    on.on.begin(on.on.file("sample.klankbord"));
    on.on.view().showPlace(u"planning"_s);
    WindowFixture::settle();
    QCOMPARE(on.on.view().findChild<PlanningPage *>()->board().table().rowCount(), open);
}

void TstPlanningPage::languageIsFollowed()
{
    Planned on;
    QCOMPARE(on.table().headerData(0, Qt::Horizontal).toString(), u"What");
    on.on.actions().dutch->trigger();
    WindowFixture::settle();
    QCOMPARE(on.table().headerData(0, Qt::Horizontal).toString(), u"Wat");
    MonthView &view = on.showMonth();
    const PlanningMonth &month = view.month();
    QCOMPARE(month.headerData(0, Qt::Horizontal).toString(), u"maandag");
    view.resize(300, view.height()); // too narrow for that
    QCOMPARE(month.headerData(0, Qt::Horizontal).toString(), u"ma");
    QVERIFY(month.dayTitle(QDate(2026, 11, 27)) == u"vrijdag 27 november 2026");
}

void TstPlanningPage::whatIsOutOfViewIsPointedAt()
{
    Planned on;
    const int row = on.rowOfPeriod();
    on.zoomTo(row);
    QVERIFY(on.view->pointerRect(row).isEmpty());
    const int time = on.view->columnViewportPosition(PlanningTable::When);
    for (const int years : {-3, 3}) {
        on.view->setFirstDay(QDate(2023 + years, 3, 1));
        WindowFixture::settle();
        const QRect pointer = on.view->pointerRect(row);
        QVERIFY(!pointer.isEmpty());
        // Earlier than what is seen: at the left edge.
        QCOMPARE(pointer.left() == time, years > 0);
        QTest::mouseClick(on.view->viewport(), Qt::LeftButton, {}, pointer.center());
        QVERIFY(on.view->pointerRect(row).isEmpty());
        QVERIFY(on.view->viewport()->rect().contains(on.view->barRect(row)));
    }
    on.view->setFirstDay(QDate(2010, 1, 1));
    on.choose(row);
    QTest::keyClick(on.view, Qt::Key_Space);
    QVERIFY(on.view->viewport()->rect().contains(on.view->barRect(row)));
}

void TstPlanningPage::tasksAreStillThere()
{
    Planned on;
    on.on.click("taskList");
    QCOMPARE(on.on.view().currentPlace(), u"tasks");
    QCOMPARE(&on.on.page().type(), &Task::type());
}

void TstPlanningPage::monthIsShownAndComesBack()
{
    Planned on;
    const MonthView &month = on.showMonth();
    QVERIFY(month.isVisible());
    QVERIFY(!on.view->isVisible());
    QVERIFY(on.lineOfAction(month, QDate(2023, 3, 2)) >= 0);
    QVERIFY(on.lineOfAction(month, QDate(2023, 3, 20)) >= 0);
    QCOMPARE(on.lineOfAction(month, QDate(2023, 3, 10)), -1); // too long to stand on each of its days
    on.on.begin(on.on.file("sample.klankbord"));
    on.on.view().showPlace(u"planning"_s);
    WindowFixture::settle();
    QVERIFY(on.on.view().findChild<MonthView *>()->isVisible());
}

void TstPlanningPage::dayIsChosenByKeys()
{
    Planned on;
    MonthView &month = on.showMonth();
    QTest::keyClick(&month, Qt::Key_Left);
    QTest::keyClick(&month, Qt::Key_Left);
    QCOMPARE(month.day(), QDate(2023, 2, 28));
    QCOMPARE(month.month().month(), QDate(2023, 2, 1));
    QTest::keyClick(&month, Qt::Key_PageDown);
    QCOMPARE(month.day(), QDate(2023, 3, 28));
    month.showDay(QDate(2023, 3, 20));
    QTest::keyClick(&month, Qt::Key_Return);
    const QListWidget &list = on.page->board().month().dayList();
    QCOMPARE(list.currentRow(), 0);
    QVERIFY(list.currentItem()->text().contains(u"Talks"_s));
    QTest::keyClick(on.page->findChild<QListWidget *>(u"dayList"_s), Qt::Key_Return);
    WindowFixture::settle();
    QCOMPARE(on.on.view().currentPlace(), QString(Action::type().plural()));
}

void TstPlanningPage::entryIsDraggedToAnotherDay()
{
    Planned on;
    MonthView &month = on.showMonth();
    const QDate end(2023, 3, 20);
    const QPoint from = month.lineRect(end, on.lineOfAction(month, end)).center();
    const QDate later(2023, 3, 23);
    const QPoint to = month.visualRect(month.month().indexOf(later)).center();
    QTest::mousePress(month.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(month.viewport(), (from + to) / 2);
    QTest::mouseMove(month.viewport(), to);
    QCOMPARE(month.dropDay(), later);
    QTest::mouseRelease(month.viewport(), Qt::LeftButton, {}, to);
    WindowFixture::settle();
    QCOMPARE(on.span(on.rowOfPeriod()), u"2023-03-02/2023-03-23");
    QCOMPARE(month.day(), later);
    on.on.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(on.span(on.rowOfPeriod()), u"2023-03-02/2023-03-20");
}

void TstPlanningPage::entryIsMovedByKeysInTheMonth()
{
    Planned on;
    MonthView &month = on.showMonth();
    QTest::keyClick(&month, Qt::Key_Return);
    auto *list = on.page->findChild<QListWidget *>(u"dayList"_s);
    list->setCurrentRow(on.lineOfAction(month, month.day()));
    QTest::keyClick(list, Qt::Key_Right, Qt::AltModifier);
    WindowFixture::settle();
    QCOMPARE(on.span(on.rowOfPeriod()), u"2023-03-03/2023-03-20");
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    WindowFixture::settle();
    QCOMPARE(on.span(on.rowOfPeriod()), u"2023-03-10/2023-03-20");
    QCOMPARE(month.day(), QDate(2023, 3, 10));
}

void TstPlanningPage::undatedIsPlaced_data()
{
    QTest::addColumn<bool>("isMonth");
    QTest::newRow("on the timeline") << false;
    QTest::newRow("in the month") << true;
}

void TstPlanningPage::undatedIsPlaced()
{
    QFETCH(const bool, isMonth);
    Planned on;
    PlanningTray &tray = on.page->board().tray();
    const int before = tray.count();
    QVERIFY(before > 0);
    tray.setCurrentRow(0);
    const PlanningEntry entry = *on.table().undated().first();
    const QDate day(2023, 3, 9);
    QTableView *target = on.view;
    QPoint point;
    if (isMonth) {
        MonthView &month = on.showMonth();
        target = &month;
        point = month.visualRect(month.month().indexOf(day)).center();
    } else {
        on.zoomTo(on.rowOfPeriod());
        point = QPoint(
            on.view->columnViewportPosition(PlanningTable::When) + qRound(on.view->scale().xOf(day) + 1), 20);
    }
    QMimeData foreign;
    foreign.setText(u"words"_s);
    QDropEvent refused(point, Qt::CopyAction, &foreign, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target->viewport(), &refused);
    QCOMPARE(tray.count(), before);
    QMimeData dragged;
    dragged.setData(u"application/x-klankbord-undated"_s, "0");
    QDragEnterEvent entered(point, Qt::CopyAction, &dragged, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target->viewport(), &entered);
    QVERIFY(entered.isAccepted());
    QDropEvent dropped(point, Qt::CopyAction, &dragged, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target->viewport(), &dropped);
    WindowFixture::settle();
    QCOMPARE(tray.count(), before - 1);
    const PlanningEntry *placed = on.table().entryAt(on.table().rowOf(*entry.source, entry.id));
    QVERIFY(placed);
    QCOMPARE(placed->span.from->firstDay(), day);
    on.on.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(tray.count(), before);
}

QTEST_MAIN(TstPlanningPage)
#include "tst_planningpage.moc"
