// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/moneycharts.h"

#include "domain/budgetversion.h"
#include "domain/event.h"
#include "domain/moneyarithmetic.h"
#include "domain/partnership.h"
#include "domain/reportingperiod.h"
#include "storage/recordstore.h"
#include "storage/storedtitles.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr auto context = "MoneyCharts";

QString say(const Wording &wording, const char *source)
{
    return wording.text(context, source);
}

QVariant keyOf(RecordId id)
{
    return QVariant::fromValue(id);
}

QString codeOf(CostCategory category)
{
    return QString::fromLatin1(costCategoryOptions().at(static_cast<int>(category)).code);
}

ChartPalette categoryPalette()
{
    QList<QVariant> keys;
    for (const CostCategory category : allCostCategories)
        keys.append(codeOf(category));
    return ChartPalette(keys);
}

QString money(qint64 cents, const Chart &chart)
{
    return formatAmount({.cents = cents, .currency = chart.currency}, chart.wording.language());
}

/// Ids of the projects that have a budget.
Result<QList<RecordId>> projectsWithBudget(const RecordStore &store)
{
    const BudgetVersion &type = BudgetVersion::type();
    Query query(type);
    query.conditions = {{.field = &type.isCurrent, .values = {true}}};
    query.limit = MoneyCharts::mostProjects + 1;
    const Result<QList<RecordId>> ids = store.ids(query);
    if (!ids)
        return ids.error();
    const Result<QList<Record>> versions = store.load(type, *ids);
    if (!versions)
        return versions.error();
    QList<RecordId> projects;
    for (const Record &version : *versions)
        projects.append(version.get(type.project));
    return projects;
}

} // namespace

Result<MoneyCharts::Read> MoneyCharts::read(const QList<RecordId> &projects, const Wording &wording) const
{
    static constexpr auto otherCurrency =
        QT_TRANSLATE_N_NOOP("MoneyCharts", "%n project(s) in another currency are not drawn.");
    static constexpr auto withoutAmount =
        QT_TRANSLATE_N_NOOP("MoneyCharts", "%n expense(s) without an amount are not drawn.");
    const Result<QList<RecordId>> chosen =
        projects.isEmpty() ? projectsWithBudget(m_store) : Result<QList<RecordId>>(projects);
    if (!chosen)
        return chosen.error();
    Read read;
    int others = 0;
    int leftOut = 0;
    for (const RecordId id : chosen->first(std::min(mostProjects, chosen->size()))) {
        const Result<ProjectSpending> spending = ProjectSpending::read(m_store, id);
        if (!spending)
            return spending.error();
        if (read.currency.isEmpty())
            read.currency = spending->currency();
        leftOut += spending->leftOut();
        if (spending->currency() == read.currency)
            read.projects.append(*spending);
        else
            ++others;
    }
    if (others > 0)
        read.leftOut.append(wording.text(context, otherCurrency, nullptr, others));
    if (leftOut > 0)
        read.leftOut.append(wording.text(context, withoutAmount, nullptr, leftOut));
    if (chosen->size() > mostProjects)
        read.leftOut.append(
            say(wording, QT_TRANSLATE_NOOP("MoneyCharts", "Only the first %1 projects are drawn."))
                .arg(mostProjects));
    return read;
}

Chart MoneyCharts::begin(const Read &read, ChartKind kind, const char *subtitle, const Wording &wording) const
{
    Chart chart;
    chart.kind = kind;
    chart.unit = ChartUnit::Money;
    chart.currency = read.currency.isEmpty() ? u"EUR"_s : read.currency;
    chart.wording = wording;
    chart.subtitle = say(wording, subtitle);
    chart.title = chart.subtitle;
    chart.footnote = read.leftOut.join(u' ');
    return chart;
}

Result<Chart> MoneyCharts::budgetByCategory(const QList<RecordId> &projects, const Wording &wording) const
{
    const Result<Read> found = read(projects, wording);
    if (!found)
        return found.error();
    Chart chart = begin(*found, ChartKind::HorizontalBars,
                        QT_TRANSLATE_NOOP("MoneyCharts", "Budget by partner and cost category"), wording);
    chart.palette = categoryPalette();
    chart.partTitle = say(wording, QT_TRANSLATE_NOOP("MoneyCharts", "Cost category"));
    chart.categoryTitle = say(wording, QT_TRANSLATE_NOOP("MoneyCharts", "Partner"));
    const StoredTitles titles(m_store);
    const bool isOne = found->projects.size() == 1;
    CostCategory largest = CostCategory::Staff;
    qint64 most = -1;
    for (const CostCategory category : allCostCategories) {
        qint64 all = 0;
        for (const ProjectSpending &project : found->projects) {
            const int rows = isOne ? static_cast<int>(project.partners().size()) : 1;
            for (int row = 0; row < rows; ++row) {
                const SpendingSums sums =
                    drawnSums(project, isOne ? std::optional(row) : std::nullopt, category);
                if (sums.planned == 0)
                    continue;
                all += sums.planned;
                chart.parts.append(
                    {.key = codeOf(category),
                     .label = costCategoryLabel(category, wording),
                     .value = sums.planned,
                     .category = keyOf(isOne ? project.partners().at(row).id : project.project().id)});
            }
        }
        if (all > most) {
            most = all;
            largest = category;
        }
    }
    for (const ProjectSpending &project : found->projects) {
        if (!isOne) {
            chart.categories.append(
                {.key = keyOf(project.project().id), .label = project.project().title(wording)});
            continue;
        }
        for (const Record &partner : project.partners())
            chart.categories.append(
                {.key = keyOf(partner.id),
                 .label = titles.title(Organisation::type(), partner.get(Partnership::type().organisation),
                                       wording),
                 .shortLabel = partner.get(Partnership::type().abbreviation)});
    }
    const qint64 whole = drawnSums(found->projects).planned;
    if (whole > 0)
        chart.title = say(wording, QT_TRANSLATE_NOOP("MoneyCharts", "%1 of %2 is for: %3"))
                          .arg(formatShare(shareOf(most, whole).value_or(Share{}), wording.language()),
                               money(whole, chart), costCategoryLabel(largest, wording));
    return chart;
}

bool MoneyCharts::isDrawn(const ProjectSpending &project, int column) const
{
    if (!m_year)
        return true;
    if (column >= project.periods().size())
        return false;
    const Period time = project.periods().at(column).get(ReportingPeriod::type().period);
    return overlap(time, {PartialDate::fromYear(*m_year), PartialDate::fromYear(*m_year)});
}

SpendingSums MoneyCharts::drawnSums(const ProjectSpending &project, std::optional<int> partner,
                                    std::optional<CostCategory> category) const
{
    SpendingSums sums;
    for (int column = 0; column < project.columns(); ++column) {
        if (isDrawn(project, column))
            sums += project.sums(partner, category, column);
    }
    return sums;
}

SpendingSums MoneyCharts::drawnSums(const QList<ProjectSpending> &projects) const
{
    SpendingSums all;
    for (const ProjectSpending &project : projects)
        all += drawnSums(project);
    return all;
}

qint64 MoneyCharts::forecast(const SpendingSums &sums, const Record &period) const
{
    const Period time = period.get(ReportingPeriod::type().period);
    if (!time.from || !time.to || isLocked(period))
        return 0;
    const qint64 days = time.from->firstDay().daysTo(time.to->lastDay()) + 1;
    const qint64 gone = time.from->firstDay().daysTo(m_today);
    constexpr qint64 fewest = 30; // before, a forecast would be a guess
    if (gone < fewest || gone >= days)
        return 0;
    // Per day, in cents that are cut: a forecast is about.
    return sums.spent() / gone * (days - gone);
}

Result<Chart> MoneyCharts::plannedAndSpent(const QList<RecordId> &projects, const Wording &wording) const
{
    const Result<Read> found = read(projects, wording);
    if (!found)
        return found.error();
    Chart chart = begin(*found, ChartKind::StackedColumns,
                        QT_TRANSLATE_NOOP("MoneyCharts", "Planned and spent by reporting period"), wording);
    chart.partTitle = say(wording, QT_TRANSLATE_NOOP("MoneyCharts", "Part"));
    chart.categoryTitle = say(wording, QT_TRANSLATE_NOOP("MoneyCharts", "Reporting period"));
    const QString planned = say(wording, QT_TRANSLATE_NOOP("MoneyCharts", "Planned"));
    const QString spent = say(wording, QT_TRANSLATE_NOOP("MoneyCharts", "Spent"));
    chart.palette = ChartPalette({u"planned"_s, u"draft"_s, u"verified"_s, u"declared"_s});
    for (const ProjectSpending &project : found->projects) {
        for (int column = 0; column < project.periods().size(); ++column) {
            if (!isDrawn(project, column))
                continue;
            const Record &period = project.periods().at(column);
            const SpendingSums sums = project.sums({}, {}, column);
            const QString id = recordIdToText(period.id);
            QString group = say(wording, QT_TRANSLATE_NOOP("MoneyCharts", "Period %1"))
                                .arg(period.get(ReportingPeriod::type().number).value_or(0));
            if (found->projects.size() > 1)
                group = project.project().title(wording) + u' ' + group;
            chart.categories.append({.key = QString(id + u'p'),
                                     .label = group + u": "_s + planned,
                                     .shortLabel = planned,
                                     .group = group});
            chart.categories.append({.key = QString(id + u's'),
                                     .label = group + u": "_s + spent,
                                     .shortLabel = spent,
                                     .group = group});
            const auto add = [&](const QString &key, const QString &label, qint64 value, QChar side) {
                if (value != 0)
                    chart.parts.append(
                        {.key = key, .label = label, .value = value, .category = QString(id + side)});
            };
            add(u"planned"_s, planned, sums.planned, u'p');
            add(u"verified"_s, say(wording, QT_TRANSLATE_NOOP("MoneyCharts", "Verified")), sums.verified,
                u's');
            add(u"declared"_s, say(wording, QT_TRANSLATE_NOOP("MoneyCharts", "Declared, not verified")),
                std::max<qint64>(0, sums.declared - sums.verified), u's');
            add(u"draft"_s, say(wording, QT_TRANSLATE_NOOP("MoneyCharts", "In draft")), sums.draft, u's');
            if (const qint64 more = forecast(sums, period); more > 0)
                chart.parts.append(
                    {.label = say(wording, QT_TRANSLATE_NOOP("MoneyCharts", "Forecast at this pace")),
                     .value = more,
                     .qualifier = Qualifier::Approximately,
                     .isUnspecified = true,
                     .category = QString(id + u's')});
        }
    }
    const SpendingSums all = drawnSums(found->projects);
    if (all.planned > 0)
        chart.title =
            say(wording, QT_TRANSLATE_NOOP("MoneyCharts", "%1 spent of %2 planned: %3"))
                .arg(money(all.spent(), chart), money(all.planned, chart),
                     formatShare(shareOf(all.spent(), all.planned).value_or(Share{}), wording.language()));
    return chart;
}

Result<Chart> MoneyCharts::cumulativeSpending(const QList<RecordId> &projects, const Wording &wording) const
{
    const Result<Read> found = read(projects, wording);
    if (!found)
        return found.error();
    Chart chart = begin(*found, ChartKind::StackedColumns,
                        QT_TRANSLATE_NOOP("MoneyCharts", "Spending until each month"), wording);
    chart.categoryTitle = say(wording, QT_TRANSLATE_NOOP("MoneyCharts", "Month"));
    chart.partTitle = say(wording, QT_TRANSLATE_NOOP("MoneyCharts", "Part"));
    QMap<QDate, qint64> months;
    for (const ProjectSpending &project : found->projects) {
        for (auto month = project.byMonth().cbegin(); month != project.byMonth().cend(); ++month)
            months[month.key()] += month.value();
    }
    const qint64 undated = months.take(QDate());
    if (months.isEmpty())
        return chart;
    chart.categories = monthCategories(months.firstKey(), months.lastKey(), wording.language());
    const QString label = say(wording, QT_TRANSLATE_NOOP("MoneyCharts", "Spent in all"));
    chart.palette = ChartPalette({u"spent"_s});
    qint64 sum = 0;
    const QList<ChartCategory> all = std::exchange(chart.categories, {});
    for (const ChartCategory &category : all) {
        sum += months.value(category.key.toDate());
        if (m_year && category.key.toDate().year() != *m_year)
            continue;
        chart.categories.append(category);
        chart.parts.append({.key = u"spent"_s, .label = label, .value = sum, .category = category.key});
    }
    if (chart.categories.isEmpty())
        return chart;
    // Of the whole budget, also in one year: what was spent is everything until then.
    qint64 planned = 0;
    for (const ProjectSpending &project : found->projects)
        planned += project.sums().planned;
    chart.title = planned > 0
                      ? say(wording, QT_TRANSLATE_NOOP("MoneyCharts", "%1 spent until %2, of a budget of %3"))
                            .arg(money(sum, chart), chart.categories.last().label, money(planned, chart))
                      : say(wording, QT_TRANSLATE_NOOP("MoneyCharts", "%1 spent until %2"))
                            .arg(money(sum, chart), chart.categories.last().label);
    if (undated != 0)
        chart.footnote += (chart.footnote.isEmpty() ? u""_s : u" "_s) +
                          say(wording, QT_TRANSLATE_NOOP("MoneyCharts", "%1 without a date is not drawn."))
                              .arg(money(undated, chart));
    return chart;
}

Result<Chart> MoneyCharts::costPerParticipant(const QList<RecordId> &projects, const Wording &wording) const
{
    const Result<Read> found = read(projects, wording);
    if (!found)
        return found.error();
    Chart chart = begin(*found, ChartKind::HorizontalBars,
                        QT_TRANSLATE_NOOP("MoneyCharts", "Cost per participant"), wording);
    chart.partTitle = say(wording, QT_TRANSLATE_NOOP("MoneyCharts", "Event"));
    QList<RecordId> ids;
    QHash<RecordId, qint64> costs;
    for (const ProjectSpending &project : found->projects) {
        for (auto event = project.byEvent().cbegin(); event != project.byEvent().cend(); ++event)
            costs[event.key()] += event.value();
    }
    ids = costs.keys();
    std::sort(ids.begin(), ids.end());
    const Result<QList<Record>> events = m_store.load(Event::type(), ids);
    if (!events)
        return events.error();
    QList<QVariant> keys;
    qint64 whole = 0;
    int uncounted = 0;
    int drawn = 0;
    for (const Record &event : *events) {
        const std::optional<PartialDate> day = event.get(Event::type().when).date;
        if (m_year && (!day || day->year() != *m_year))
            continue;
        ++drawn;
        const qint64 cost = costs.value(event.id);
        whole += cost;
        const std::optional<Count> people = event.get(Event::type().participants);
        if (!people || people->number <= 0) {
            ++uncounted;
            continue;
        }
        keys.append(keyOf(event.id));
        // Cut to the cent; it is an average.
        chart.parts.append({.key = keyOf(event.id),
                            .label = event.title(wording),
                            .value = cost / people->number,
                            .qualifier = people->qualifier == Qualifier::Exact ? Qualifier::Exact
                                                                               : Qualifier::Approximately});
    }
    chart.palette = ChartPalette(keys);
    if (drawn > 0)
        chart.title = say(wording, QT_TRANSLATE_NOOP("MoneyCharts", "A session costs %1 on average"))
                          .arg(money(whole / drawn, chart));
    static constexpr auto unknown = QT_TRANSLATE_N_NOOP(
        "MoneyCharts", "%n event(s) without a known number of participants are not drawn.");
    if (uncounted > 0)
        chart.footnote +=
            (chart.footnote.isEmpty() ? u""_s : u" "_s) + wording.text(context, unknown, nullptr, uncounted);
    return chart;
}

} // namespace klankbord
