// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowfixture.h"
#include "domain/event.h"
#include "domain/funding.h"
#include "domain/project.h"
#include "gui/chartcanvas.h"
#include "gui/chartpanel.h"
#include "gui/chartview.h"
#include "gui/conditionbar.h"
#include "gui/emptystate.h"
#include "gui/linktreeview.h"
#include "gui/overviewpage.h"
#include "gui/recordtableview.h"
#include "gui/sectionheading.h"
#include "models/linktree.h"
#include "storage/filestore.h"
#include "storage/workspace.h"

#include <QBuffer>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;
using Subject = ChartBoard::Subject;

namespace
{

/// Goes to the figures of the overview; what is drawn there comes when events are handled.
void showFigures(WindowFixture &on)
{
    on.view().findChild<QTabWidget *>(u"overviewTabs"_s)->setCurrentIndex(1);
}

ChartView &viewOf(WindowFixture &on, Subject subject)
{
    const QList<ChartBoard *> boards = on.view().findChild<OverviewPage *>()->findChildren<ChartBoard *>();
    for (const ChartBoard *board : boards) {
        if (ChartView *view = board->view(subject))
            return *view;
    }
    qFatal("no such chart");
}

/// The chart as it is drawn by now.
ChartView &chart(WindowFixture &on, Subject subject)
{
    showFigures(on);
    WindowFixture::settle();
    return viewOf(on, subject);
}

/// The values of the chart's parts by their labels; -1 for a value that nobody knows.
QMap<QString, qint64> figures(const Chart &chart)
{
    QMap<QString, qint64> found;
    for (const ChartPart &part : chart.parts)
        found[part.label] += part.value.value_or(-1);
    return found;
}

qint64 sum(const Chart &chart)
{
    qint64 total = 0;
    for (const ChartPart &part : chart.parts)
        total += part.value.value_or(0);
    return total;
}

/// A place well inside the shape, whatever its form.
QPoint insideOf(const ChartMark &mark)
{
    const QRect box = mark.shape.boundingRect().toRect();
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x) {
            if (mark.shape.contains(QRectF(x - 2, y - 2, 5, 5)))
                return {x, y};
        }
    }
    return mark.area.boundingRect().center().toPoint();
}

/// Clicks on the first part for which @p isWanted holds.
template <typename IsWanted>
bool clickPart(ChartView &view, IsWanted isWanted)
{
    auto *canvas = view.findChild<ChartCanvas *>();
    const QList<ChartMark> marks = canvas->marks();
    for (const ChartMark &mark : marks) {
        if (!isWanted(mark.part))
            continue;
        QTest::mouseClick(canvas, Qt::LeftButton, {}, insideOf(mark));
        return true;
    }
    return false;
}

QString conditionText(WindowFixture &on)
{
    QStringList texts;
    const QList<QToolButton *> tags = on.page().findChild<ConditionBar *>()->findChildren<QToolButton *>();
    for (const QToolButton *tag : tags) {
        if (tag->isVisible())
            texts.append(tag->text());
    }
    return texts.join(u" | "_s);
}

/// What is to be done ("attention") or what comes ("coming").
LinkTreeView &listOf(WindowFixture &on, const char *name)
{
    return *on.view().findChild<OverviewPage *>()->findChild<LinkTreeView *>(QLatin1StringView(name));
}

QModelIndex lineOf(const LinkTreeView &list, const QString &text)
{
    const QAbstractItemModel &model = *list.model();
    return model.match(model.index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly | Qt::MatchRecursive)
        .value(0);
}

} // namespace

/// The overview and the charts beside a project: the sample's figures, filters behind a click, both
/// languages.
class TstOverview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithWhatIsToBeDone();
    void eachLineOpensItsRecord();
    void theRestLeadsToTheTable();
    void followsWhatIsWritten();
    void chartsHaveTheSamplesFigures();
    void chartsFollowTheLanguage();
    void chartsFollowWhatIsWritten();
    void largeWorkspaceIsDrawnLater();
    void agendaShowsEvents();
    void agendaOpensAnEvent();
    void clickingASourceFiltersMoney();
    void clickingUnspecifiedFiltersMoney();
    void clickingAMonthFiltersEvents();
    void emptyWorkspaceSaysSo();
    void panelFollowsSeveralProjects();
    void panelOfANetworkShowsItsEvents();
};

void TstOverview::startsWithWhatIsToBeDone()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    const LinkTreeView &attention = listOf(on, "attention");
    QVERIFY(attention.isVisible());
    QVERIFY(lineOf(attention, u"Money (3)"_s).isValid());
    QVERIFY(lineOf(attention, u"Quotes without approval (5)"_s).isValid());
    const QModelIndex tandem = lineOf(listOf(on, "coming"), u"TANDEM"_s);
    QVERIFY(tandem.data(LinkTree::ProgressRole).toInt() > 0);
    on.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(lineOf(attention, u"Citaten zonder goedkeuring (5)"_s).isValid());
    QVERIFY(lineOf(attention, u"Geld (3)"_s).isValid());
    QCOMPARE(attention.accessibleName(), u"Vandaag te doen, en waarom"_s);
}

void TstOverview::eachLineOpensItsRecord()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    LinkTreeView &coming = listOf(on, "coming");
    const QModelIndex tandem = lineOf(coming, u"TANDEM"_s);
    QTest::mouseClick(coming.viewport(), Qt::LeftButton, {}, coming.visualRect(tandem).center());
    WindowFixture::settle();
    QCOMPARE(on.view().currentPlace(), u"projects"_s);
    QVERIFY(on.page().currentRecord() != RecordId::None);
    QCOMPARE(on.page().findChild<SectionHeading *>(u"recordTitle"_s)->title(), u"TANDEM"_s);
    // Back, and by the keyboard to a quote.
    while (on.view().canGoBack())
        on.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(on.view().currentPlace(), u"overview"_s);
    LinkTreeView &attention = listOf(on, "attention");
    attention.setFocus();
    attention.setCurrentIndex(lineOf(attention, u"Quotes without approval (5)"_s));
    QTest::keyClick(&attention, Qt::Key_Down);
    QTest::keyClick(&attention, Qt::Key_Return);
    WindowFixture::settle();
    QCOMPARE(on.view().currentPlace(), u"quotes"_s);
}

void TstOverview::theRestLeadsToTheTable()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    LinkTreeView &attention = listOf(on, "attention");
    const QModelIndex group = lineOf(attention, u"All of them, in their tables"_s);
    QVERIFY(!attention.isExpanded(group));
    attention.expand(group);
    const QModelIndex all = attention.model()->index(0, 0, group);
    attention.scrollTo(all);
    QTest::mouseClick(attention.viewport(), Qt::LeftButton, {}, attention.visualRect(all).center());
    WindowFixture::settle();
    QCOMPARE(on.view().currentPlace(), u"projects"_s);
    QVERIFY(conditionText(on).contains(u"not specified"_s));
    QVERIFY(all.data().toString().endsWith(u"(%1)"_s.arg(on.page().model().rowCount())));
}

void TstOverview::followsWhatIsWritten()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    on.view().showPlace(u"events"_s);
    RecordTableModel &model = on.page().model();
    const QString day = QDate::currentDate().addDays(-3).toString(Qt::ISODate);
    const QString title = model.recordAt(0).title(Wording(Language::English));
    QVERIFY(model.recordAt(0).get(Event::type().status) == EventStatus::Held);
    QVERIFY(model.setData(model.index(0, model.columnOf(Event::type().when)), day));
    const auto row = [&] {
        for (int at = 0; at < model.rowCount(); ++at) {
            if (model.recordAt(at).title(Wording(Language::English)) == title)
                return at;
        }
        return -1;
    };
    QVERIFY(model.setData(model.index(row(), model.columnOf(Event::type().status)), u"Planned"_s));
    on.view().showPlace(u"overview"_s);
    WindowFixture::settle();
    const LinkTreeView &attention = listOf(on, "attention");
    const QModelIndex late = lineOf(attention, title);
    QVERIFY(late.isValid());
    QVERIFY(late.data(LinkTree::FactsRole).toString().endsWith(u"and still “Planned”"_s));
    on.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!lineOf(attention, title).isValid());
}

void TstOverview::chartsHaveTheSamplesFigures()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    const Chart sources = chart(on, Subject::FundingBySource).chart();
    QVERIFY2(sum(sources) == 191930409, qPrintable(QString::number(sum(sources))));
    QVERIFY(figures(sources).values().contains(131287200)); // INTERREG, for the whole of DIALOG
    QVERIFY(figures(sources).values().contains(15000000));  // ESF, 60 % of the fast track
    QVERIFY(!sources.title.isEmpty());
    const Chart partners = chart(on, Subject::FundingByPartner).chart();
    QVERIFY2(sum(partners) == 191930409, qPrintable(QString::number(sum(partners))));
    QVERIFY(figures(partners).values().contains(17891600));
    const auto unspecified = std::find_if(partners.parts.begin(), partners.parts.end(),
                                          [](const ChartPart &part) { return part.isUnspecified; });
    QVERIFY(unspecified != partners.parts.end());
    QCOMPARE(unspecified->value.value_or(0), 146287200 - 17891600);
    const Chart events = chart(on, Subject::EventsByMonth).chart();
    QVERIFY2(sum(events) >= 3, qPrintable(QString::number(sum(events)))); // three events have a date
}

void TstOverview::chartsFollowTheLanguage()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    const QString english = chart(on, Subject::FundingBySource).chart().title;
    on.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    const QString dutch = chart(on, Subject::FundingBySource).chart().title;
    QVERIFY(dutch != english);
    QCOMPARE(chart(on, Subject::EventsByMonth).chart().wording.language(), Language::Dutch);
    // Also when the switch is made elsewhere.
    on.view().showPlace(u"projects"_s);
    on.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    on.view().showPlace(u"overview"_s);
    WindowFixture::settle();
    QCOMPARE(chart(on, Subject::FundingBySource).chart().title, english);
}

void TstOverview::chartsFollowWhatIsWritten()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    on.view().showPlace(u"fundings"_s);
    RecordTableModel &model = on.page().model();
    int row = 0;
    while (row < model.rowCount() &&
           model.recordAt(row).get(Funding::type().amount).value_or(Amount{}).cents != 15000000)
        ++row;
    QVERIFY(row < model.rowCount());
    QVERIFY(model.setData(model.index(row, model.columnOf(Funding::type().amount)), u"160000"_s));
    on.view().showPlace(u"overview"_s);
    WindowFixture::settle();
    QCOMPARE(sum(chart(on, Subject::FundingBySource).chart()), 192930409);
    on.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(sum(chart(on, Subject::FundingBySource).chart()), 191930409);
}

void TstOverview::largeWorkspaceIsDrawnLater()
{
    WindowFixture on;
    const QString path = on.makeSample("large.klankbord");
    {
        auto workspace = Workspace::open(path);
        QVERIFY(workspace);
        QByteArray bytes(qsizetype(9) << 20, 'x');
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QVERIFY((*workspace)->files().put(buffer, u"large.txt"_s));
    }
    QVERIFY(on.application().open(path));
    WindowFixture::settle();
    on.message().dismiss(); // what is due comes into view when it likes
    showFigures(on);
    ChartView &sources = viewOf(on, Subject::FundingBySource);
    QVERIFY(sources.chart().isEmpty());
    const auto *empty = sources.findChild<EmptyState *>();
    QVERIFY(empty);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QRect place = sources.geometry();
    QTRY_COMPARE(sum(sources.chart()), 191930409);
    QCOMPARE(sources.geometry(), place); // nothing moves
    QTRY_VERIFY(!viewOf(on, Subject::EventsByMonth).chart().isEmpty());
    const QString english = sources.chart().title;
    on.actions().dutch->trigger();
    QTRY_VERIFY(sources.chart().title != english);
}

void TstOverview::agendaShowsEvents()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    showFigures(on);
    const auto *table = on.view().findChild<OverviewPage *>()->findChild<RecordTableView *>();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 14);
    const int column = Event::type().name.index();
    const QString english = table->model()->headerData(column, Qt::Horizontal).toString();
    on.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(table->model()->headerData(column, Qt::Horizontal).toString() != english);
}

void TstOverview::agendaOpensAnEvent()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    showFigures(on);
    auto *table = on.view().findChild<OverviewPage *>()->findChild<RecordTableView *>();
    const auto *model = qobject_cast<const RecordTableModel *>(table->model());
    const RecordId id = model->idAt(3);
    Q_EMIT table->openRequested(id);
    WindowFixture::settle();
    QCOMPARE(on.view().currentPlace(), u"events"_s);
    QCOMPARE(on.page().currentRecord(), id);
}

void TstOverview::clickingASourceFiltersMoney()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    ChartView &view = chart(on, Subject::FundingBySource);
    const auto isInterreg = [](const ChartPart &part) { return part.value == 131287200; };
    QVERIFY(clickPart(view, isInterreg));
    WindowFixture::settle();
    QCOMPARE(on.view().currentPlace(), u"fundings"_s);
    QVERIFY2(conditionText(on).contains(u"INTERREG"_s, Qt::CaseInsensitive), qPrintable(conditionText(on)));
    const RecordTableModel &model = on.page().model();
    QCOMPARE(model.rowCount(), 6);
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(!model.recordAt(row).isEmpty(Funding::type().programme));
    while (on.view().canGoBack())
        on.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(on.view().currentPlace(), u"overview"_s);
}

void TstOverview::clickingUnspecifiedFiltersMoney()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    QVERIFY(clickPart(chart(on, Subject::FundingByPartner),
                      [](const ChartPart &part) { return part.isUnspecified; }));
    WindowFixture::settle();
    QCOMPARE(on.view().currentPlace(), u"fundings"_s);
    QVERIFY2(conditionText(on).contains(u"not specified"_s), qPrintable(conditionText(on)));
    QCOMPARE(on.page().model().rowCount(), 3);
    on.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(!conditionText(on).contains(u"not specified"_s), qPrintable(conditionText(on)));
}

void TstOverview::clickingAMonthFiltersEvents()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    ChartView &view = chart(on, Subject::EventsByMonth);
    const QDate october(2014, 10, 1);
    const auto isFirst = [october](const ChartPart &part) {
        return part.category.toDate() == october && part.value > 0;
    };
    QVERIFY(clickPart(view, isFirst));
    WindowFixture::settle();
    QCOMPARE(on.view().currentPlace(), u"events"_s);
    QCOMPARE(on.page().model().rowCount(), 1);
    QVERIFY2(conditionText(on).contains(u"October 2014"_s), qPrintable(conditionText(on)));
}

void TstOverview::emptyWorkspaceSaysSo()
{
    WindowFixture on;
    on.application().create(on.file("empty.klankbord"));
    WindowFixture::settle();
    for (const Subject subject :
         {Subject::FundingBySource, Subject::FundingByPartner, Subject::EventsByMonth}) {
        const auto *empty = chart(on, subject).findChild<QWidget *>(u"chartEmpty"_s);
        QVERIFY(empty && empty->isVisible());
    }
    QVERIFY(!on.view().findChild<OverviewPage *>()->findChild<RecordTableView *>()->isVisible());
    QVERIFY(!on.message().isShowing());
}

void TstOverview::panelFollowsSeveralProjects()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    on.view().showPlace(u"projects"_s);
    RecordTableModel &model = on.page().model();
    on.page().showRecord(model.idAt(0));
    auto *panel = on.showTab<ChartPanel>(u"Charts"_s);
    QVERIFY(panel);
    QMap<RecordId, qint64> alone;
    const auto shown = [panel] { return sum(panel->board().view(Subject::FundingBySource)->chart()); };
    for (int row = 0; row < model.rowCount(); ++row) {
        on.page().showRecord(model.idAt(row));
        WindowFixture::settle();
        alone.insert(model.idAt(row), shown());
    }
    const QList<qint64> sums = alone.values();
    QVERIFY(sums.contains(131287200));
    QVERIFY(sums.contains(15000000));
    // Keys choose them all: the charts hold the sum; one again, and they hold that one.
    RecordTableView &table = on.page().table();
    table.setFocus();
    table.selectAll();
    WindowFixture::settle();
    QCOMPARE(on.page().selectedIds().size(), model.rowCount());
    QCOMPARE(shown(), 191930409);
    const QModelIndex first = model.index(0, model.columnOf(Project::type().acronym));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(first).center());
    WindowFixture::settle();
    QCOMPARE(shown(), alone.value(model.idAt(0)));
}

void TstOverview::panelOfANetworkShowsItsEvents()
{
    WindowFixture on;
    QVERIFY(on.openSample());
    const qint64 all = sum(chart(on, Subject::EventsByMonth).chart());
    on.view().showPlace(u"networks"_s);
    on.page().showRecord(on.page().model().idAt(0));
    auto *panel = on.showTab<ChartPanel>(u"Charts"_s);
    QVERIFY(panel);
    qint64 most = 0;
    for (int row = 0; row < on.page().model().rowCount(); ++row) {
        on.page().showRecord(on.page().model().idAt(row));
        WindowFixture::settle();
        const Chart events = panel->board().view(Subject::EventsByMonth)->chart();
        most = qMax(most, sum(events));
        QVERIFY2(sum(events) < all, qPrintable(events.title));
    }
    QVERIFY(most > 0);
    QVERIFY(!panel->board().view(Subject::FundingBySource));
}

QTEST_MAIN(TstOverview)
#include "tst_overview.moc"
