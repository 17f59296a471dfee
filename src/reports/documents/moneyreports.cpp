// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/budgetversion.h"
#include "domain/partnership.h"
#include "domain/reportingperiod.h"
#include "reports/documents/documents.h"
#include "reports/moneycharts.h"
#include "reports/reportwriter.h"
#include "storage/projectspending.h"
#include "storage/storedbudget.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr qsizetype mostPeriodsUpright = 4;

/// Writes a document about the money of one project.
class MoneyWriter : public ReportWriter
{
public:
    MoneyWriter(const ReportJob &job, const char *what)
        : ReportWriter(
              job, job.data.wording.text("Report", what) + u": "_s + job.subject.get(Project::type().acronym),
              job.subject.get(Project::type().fullTitle).shown(job.data.wording.language()))
    {
    }

protected:
    QString amount(qint64 cents, const QString &currency) const
    {
        return formatAmount({.cents = cents, .currency = currency}, language());
    }
    QString partnerName(const Record &partner) const
    {
        const Partnership &p = Partnership::type();
        const QString name = shown(partner, p.organisation);
        const auto number = partner.get(p.number);
        return number ? QString(u"%1. %2"_s.arg(*number).arg(name)) : name;
    }
    /// "Period 1", and under it "1 Jan 2021 – 30 Jun 2021"; what has no period comes last.
    QString periodName(const QList<Record> &periods, int column) const
    {
        const ReportingPeriod &r = ReportingPeriod::type();
        if (column >= int(periods.size()))
            return say(QT_TRANSLATE_NOOP("Report", "No period"));
        const QString name =
            say(QT_TRANSLATE_NOOP("Report", "Period %1")).arg(shown(periods.at(column), r.number));
        // In a narrow column each date stays on its own line.
        QString dates = formatPeriod(periods.at(column).get(r.period), language(), DateStyle::Short);
        dates.replace(u' ', QChar::Nbsp).replace(u"–"_s + QChar(QChar::Nbsp), u"– "_s);
        return dates.isEmpty() ? name : QString(name + u'\n' + dates);
    }
    /// The columns whose period was asked for, and that of no period when none was.
    QList<int> columnsOf(const QList<Record> &periods, int columns) const;
};

QList<int> MoneyWriter::columnsOf(const QList<Record> &periods, int columns) const
{
    const ReportingPeriod &r = ReportingPeriod::type();
    QList<int> chosen;
    for (int column = 0; column < columns; ++column) {
        // What has no period of its own is in none that was asked for.
        const Period period = column < int(periods.size()) ? periods.at(column).get(r.period) : Period();
        if (isInPeriod(period))
            chosen.append(column);
    }
    return chosen;
}

Error noBudget(const Wording &wording)
{
    return {.kind = Error::Kind::Invalid,
            .what = wording.text("Report", QT_TRANSLATE_NOOP("Report", "This project has no budget yet.")),
            .why = {},
            .remedy = wording.text("Report",
                                   QT_TRANSLATE_NOOP("Report", "Begin one on the project's budget page."))};
}

/// Writes the current budget: each partner's cost categories over the reporting periods.
class BudgetWriter final : public MoneyWriter
{
public:
    explicit BudgetWriter(const ReportJob &job) : MoneyWriter(job, QT_TRANSLATE_NOOP("Report", "Budget")) {}

    Result<QByteArray> write(const StoredBudget &budget);

private:
    void writeTitle(const StoredBudget &budget);
    void writeTable(const StoredBudget &budget);
    void writeRates(const StoredBudget &budget);
    QStringList row(const QString &name, const QList<qint64> &cells, const QString &currency) const;
    template <typename Cell>
    QList<qint64> cellsOf(const QList<int> &columns, Cell cell) const
    {
        QList<qint64> cells;
        qint64 total = 0;
        for (const int column : columns) {
            cells.append(cell(column));
            total += cells.last();
        }
        cells.append(total);
        return cells;
    }
};

Result<QByteArray> BudgetWriter::write(const StoredBudget &budget)
{
    writeTitle(budget);
    writeTable(budget);
    if (has("rates"))
        writeRates(budget);
    if (has("charts"))
        addChart(MoneyCharts(store(), request().now.date()).budgetByCategory({subject().id}, wording()), 260);
    return finish();
}

void BudgetWriter::writeTitle(const StoredBudget &budget)
{
    const Project &p = Project::type();
    const QString version = budget.version().title(wording(), &source().titles());
    paper().addTitle({.title = subject().get(p.acronym),
                      .subtitle = say("Budget"),
                      .facts = {{BudgetVersion::type().singularLabel(wording()), version},
                                {say(QT_TRANSLATE_NOOP("Report", "Currency")), budget.currency()},
                                {say(QT_TRANSLATE_NOOP("Report", "Total")),
                                 amount(budget.figures().total(), budget.currency())}}});
}

QStringList BudgetWriter::row(const QString &name, const QList<qint64> &cells, const QString &currency) const
{
    QStringList row{name};
    for (const qint64 cents : cells)
        row.append(cents == 0 ? u"–"_s : amount(cents, currency));
    return row;
}

void BudgetWriter::writeTable(const StoredBudget &budget)
{
    const ProjectBudget &figures = budget.figures();
    QList<int> columns = columnsOf(budget.periods(), figures.columns());
    // The column of what has no period is there when something is in it.
    if (figures.column(figures.columns() - 1) == 0 && columns.size() > 1)
        columns.removeAll(figures.columns() - 1);
    QList<PaperColumn> titles{{say(QT_TRANSLATE_NOOP("Report", "Partner and cost category"))}};
    for (const int column : std::as_const(columns))
        titles.append({periodName(budget.periods(), column), PaperAlignment::Right});
    titles.append({say("Total"), PaperAlignment::Right});
    paper().addHeading(1, say(QT_TRANSLATE_NOOP("Report", "Per partner, cost category and period")));
    PaperTable table(paper(), titles);
    for (int partner = 0; partner < figures.partners(); ++partner) {
        const PartnerBudget &own = figures.partner(partner);
        table.addGroup(partnerName(budget.partners().at(partner)));
        for (const CostCategory category : allCostCategories) {
            if (own.category(category) == 0)
                continue;
            QString name = costCategoryLabel(category, wording());
            if (const FlatRate *rate = own.flatRate(category))
                name += u" ("_s + formatShare(rate->rate, language()) + u')';
            table.addRow(row(name, cellsOf(columns, [&](int column) { return own.cell(category, column); }),
                             budget.currency()));
        }
        table.addSubtotal(row(say(QT_TRANSLATE_NOOP("Report", "Subtotal")),
                              cellsOf(columns, [&](int column) { return own.column(column); }),
                              budget.currency()));
    }
    table.addGroup(say(QT_TRANSLATE_NOOP("Report", "All partners")));
    for (const CostCategory category : allCostCategories) {
        if (figures.category(category) != 0)
            table.addRow(row(costCategoryLabel(category, wording()),
                             cellsOf(columns, [&](int column) { return figures.cell(category, column); }),
                             budget.currency()));
    }
    table.addTotal(row(say("Total"), cellsOf(columns, [&](int column) { return figures.column(column); }),
                       budget.currency()));
}

void BudgetWriter::writeRates(const StoredBudget &budget)
{
    QStringList lines;
    for (int partner = 0; partner < budget.figures().partners(); ++partner) {
        for (const FlatRate &rate : budget.figures().partner(partner).rates()) {
            const auto category = calculatedCategory(rate.kind);
            QString line = partnerName(budget.partners().at(partner)) + u": "_s +
                           (category ? costCategoryLabel(*category, wording()) + u", "_s : QString()) +
                           formatShare(rate.rate, language());
            if (!rate.legalBasis.isEmpty())
                line += u" ("_s + rate.legalBasis + u')';
            lines.append(line);
        }
    }
    if (lines.isEmpty())
        return;
    paper().addHeading(1, say(QT_TRANSLATE_NOOP("Report", "Flat rates")));
    paper().addList(lines);
    paper().addNote(say(QT_TRANSLATE_NOOP(
        "Report", "Every flat rate is cut down to the cent, and periods add up to the whole.")));
}

Result<QByteArray> writeBudget(const ReportJob &job)
{
    const Result<RecordId> version = StoredBudget::currentVersion(job.data.store, job.subject.id);
    if (!version)
        return version.error();
    if (*version == RecordId::None)
        return noBudget(job.data.wording);
    const Result<StoredBudget> budget = StoredBudget::read(job.data.store, *version);
    if (!budget)
        return budget.error();
    ReportRequest request = job.request;
    if (!request.turn && budget->periods().size() > mostPeriodsUpright)
        request.turn = PaperTurn::Landscape;
    return BudgetWriter({.report = job.report, .request = request, .data = job.data, .subject = job.subject})
        .write(*budget);
}

/// Writes what was planned beside what was spent.
class SpendingWriter final : public MoneyWriter
{
public:
    explicit SpendingWriter(const ReportJob &job)
        : MoneyWriter(job, QT_TRANSLATE_NOOP("Report", "Planned and actual"))
    {
    }

    Result<QByteArray> write();

private:
    using Sums = std::function<SpendingSums(int index)>;

    void writeTable(const ProjectSpending &spending, const QString &heading, const QString &first,
                    const QStringList &names, const Sums &sums, const SpendingSums &total);
    QStringList row(const QString &name, const SpendingSums &sums, const QString &currency) const;
};

QStringList SpendingWriter::row(const QString &name, const SpendingSums &sums, const QString &currency) const
{
    const auto share = shareOf(sums.spent(), sums.planned);
    return {name,
            amount(sums.planned, currency),
            amount(sums.draft, currency),
            amount(sums.declared, currency),
            amount(sums.verified, currency),
            amount(sums.rest(), currency),
            share && sums.planned > 0 ? formatShare(*share, language()) : QString()};
}

void SpendingWriter::writeTable(const ProjectSpending &spending, const QString &heading, const QString &first,
                                const QStringList &names, const Sums &sums, const SpendingSums &total)
{
    paper().addHeading(1, heading);
    PaperTable table(paper(), {{first},
                               {say(QT_TRANSLATE_NOOP("Report", "Planned")), PaperAlignment::Right},
                               {say(QT_TRANSLATE_NOOP("Report", "In draft")), PaperAlignment::Right},
                               {say(QT_TRANSLATE_NOOP("Report", "Declared")), PaperAlignment::Right},
                               {say(QT_TRANSLATE_NOOP("Report", "of which verified")), PaperAlignment::Right},
                               {say(QT_TRANSLATE_NOOP("Report", "Rest")), PaperAlignment::Right},
                               {say(QT_TRANSLATE_NOOP("Report", "Spent")), PaperAlignment::Right}});
    for (int index = 0; index < int(names.size()); ++index) {
        const SpendingSums of = sums(index);
        if (of.planned != 0 || of.spent() != 0)
            table.addRow(row(names.at(index), of, spending.currency()));
    }
    table.addTotal(row(say("Total"), total, spending.currency()));
}

Result<QByteArray> SpendingWriter::write()
{
    const Result<ProjectSpending> read = ProjectSpending::read(store(), subject().id);
    if (!read)
        return read.error();
    const ProjectSpending &spending = *read;
    const SpendingSums all = spending.sums();
    if (!spending.hasBudget() && all.spent() == 0)
        return noBudget(wording());
    paper().addTitle({.title = subject().get(Project::type().acronym),
                      .subtitle = say("Planned and actual"),
                      .facts = {{say("Planned"), amount(all.planned, spending.currency())},
                                {say("Spent"), amount(all.spent(), spending.currency())},
                                {say("Rest"), amount(all.rest(), spending.currency())}}});
    const QList<int> columns = columnsOf(spending.periods(), spending.columns());
    QStringList periods;
    SpendingSums total;
    for (const int column : columns) {
        periods.append(periodName(spending.periods(), column));
        total += spending.sums({}, {}, column);
    }
    if (has("periods"))
        writeTable(
            spending, say(QT_TRANSLATE_NOOP("Report", "Per reporting period")),
            ReportingPeriod::type().singularLabel(wording()), periods,
            [&](int index) { return spending.sums({}, {}, columns.at(index)); }, total);
    // Of the periods that were asked for alone.
    const auto within = [&](std::optional<int> partner, std::optional<CostCategory> category) {
        SpendingSums sums;
        for (const int column : columns)
            sums += spending.sums(partner, category, column);
        return sums;
    };
    QStringList partners;
    for (const Record &partner : spending.partners())
        partners.append(partnerName(partner));
    if (has("partners"))
        writeTable(
            spending, say(QT_TRANSLATE_NOOP("Report", "Per partner")),
            say(QT_TRANSLATE_NOOP("Report", "Partner")), partners,
            [&](int index) { return within(index, {}); }, total);
    QStringList categories;
    for (const CostCategory category : allCostCategories)
        categories.append(costCategoryLabel(category, wording()));
    if (has("categories"))
        writeTable(
            spending, say(QT_TRANSLATE_NOOP("Report", "Per cost category")),
            say(QT_TRANSLATE_NOOP("Report", "Cost category")), categories,
            [&](int index) { return within({}, allCostCategories[size_t(index)]); }, total);
    if (spending.leftOut() > 0) {
        paper().addNote(
            say(QT_TRANSLATE_NOOP("Report", "Expenses without an amount in %1, which are in no sum: %2."))
                .arg(spending.currency())
                .arg(spending.leftOut()));
    }
    if (has("charts")) {
        const MoneyCharts charts(store(), request().now.date());
        addChart(charts.plannedAndSpent({subject().id}, wording()), 250);
        addChart(charts.cumulativeSpending({subject().id}, wording()), 250);
    }
    return finish();
}

} // namespace

Report budgetReport()
{
    return {.code = "budget",
            .title = QT_TRANSLATE_NOOP("Report", "Budget"),
            .about = QT_TRANSLATE_NOOP(
                "Report", "The current budget of one project per partner, cost category and period."),
            .subject = &Project::type(),
            .sections = {{"rates", QT_TRANSLATE_NOOP("Report", "Flat rates")},
                         {"charts", QT_TRANSLATE_NOOP("Report", "Charts")}},
            .usesPeriod = true,
            .write = writeBudget};
}

Report spendingReport()
{
    return {.code = "spending",
            .title = QT_TRANSLATE_NOOP("Report", "Planned and actual"),
            .about = QT_TRANSLATE_NOOP("Report", "What one project planned, spent and has left."),
            .subject = &Project::type(),
            .sections = {{"periods", QT_TRANSLATE_NOOP("Report", "Per reporting period")},
                         {"partners", QT_TRANSLATE_NOOP("Report", "Per partner")},
                         {"categories", QT_TRANSLATE_NOOP("Report", "Per cost category")},
                         {"charts", QT_TRANSLATE_NOOP("Report", "Charts")}},
            .usesPeriod = true,
            .write = [](const ReportJob &job) { return SpendingWriter(job).write(); }};
}

} // namespace klankbord
