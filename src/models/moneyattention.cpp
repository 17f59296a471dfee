// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/moneyattention.h"

#include "domain/budgetversion.h"
#include "domain/expense.h"
#include "domain/funding.h"
#include "domain/moneyarithmetic.h"
#include "storage/projectspending.h"
#include "storage/referringrecords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr auto context = "MoneyAttention";
constexpr qsizetype mostProjects = 200;

using Mark = FigureTable::Mark;

/// Goes through the projects and notes what a coordinator should look at.
class AttentionList final
{
public:
    AttentionList(EditSession &session, const QDate &today)
        : m_session(session), m_wording(session.wording()), m_today(today)
    {
    }

    Result<FigureTable::Content> make();

private:
    Result<> look(RecordId project);
    void lookAtReports(const ProjectSpending &spending);
    void lookAtBudget(const ProjectSpending &spending);
    void lookAtPeriods(const ProjectSpending &spending);
    Result<> lookAtDecisions(const Record &project);
    Result<> lookAtParked(const ProjectSpending &spending);
    void add(Mark mark, const QString &what, const QString &detail, const Record &project,
             const RecordType &type, RecordId record);
    QString say(const char *source) const { return m_wording.text(context, source); }
    QString money(qint64 cents, const ProjectSpending &spending) const
    {
        return formatAmount({.cents = cents, .currency = spending.currency()}, m_wording.language());
    }
    QString nameOf(const Record &partner) const
    {
        return m_session.titles().title(Organisation::type(), partner.get(Partnership::type().organisation),
                                        m_wording);
    }

    EditSession &m_session;
    const Wording &m_wording;
    QDate m_today;
    FigureTable::Content m_content;
};

void AttentionList::add(Mark mark, const QString &what, const QString &detail, const Record &project,
                        const RecordType &type, RecordId record)
{
    FigureTable::Row row;
    row.cells = {{.text = what, .mark = mark}, {.text = project.title(m_wording)}, {.text = detail}};
    row.type = &type;
    row.record = record;
    m_content.rows.append(row);
}

void AttentionList::lookAtReports(const ProjectSpending &spending)
{
    constexpr int soon = 62;
    const ReportingPeriod &type = ReportingPeriod::type();
    for (const Record &period : spending.periods()) {
        const std::optional<PartialDate> due = period.get(type.due);
        const bool isOpen = period.get(type.status).value_or(ReportingStatus::Open) == ReportingStatus::Open;
        if (!due || !isOpen || due->firstDay() > m_today.addDays(soon))
            continue;
        const bool isLate = due->lastDay() < m_today;
        const QString detail = (isLate ? say(QT_TRANSLATE_NOOP("MoneyAttention", "Period %1 was due on %2"))
                                       : say(QT_TRANSLATE_NOOP("MoneyAttention", "Period %1 is due on %2")))
                                   .arg(period.get(type.number).value_or(0))
                                   .arg(formatDate(*due, m_wording.language()));
        add(isLate ? Mark::Danger : Mark::Warning,
            isLate ? say(QT_TRANSLATE_NOOP("MoneyAttention", "Report overdue"))
                   : say(QT_TRANSLATE_NOOP("MoneyAttention", "Report due")),
            detail, spending.project(), type, period.id);
    }
}

void AttentionList::lookAtBudget(const ProjectSpending &spending)
{
    const Share limit = spending.project().get(Project::type().overspendingLimit).value_or(Share{});
    for (int partner = 0; partner < spending.partners().size(); ++partner) {
        for (const CostCategory category : allCostCategories) {
            const SpendingSums sums = spending.sums(partner, category);
            const std::optional<CutShare> more = cutShareOf(sums.planned, limit);
            if (sums.spent() <= sums.planned + (more ? more->cents : 0))
                continue;
            const Record &record = spending.partners().at(partner);
            add(Mark::Danger, say(QT_TRANSLATE_NOOP("MoneyAttention", "Over the budget")),
                say(QT_TRANSLATE_NOOP("MoneyAttention", "%1, %2: %3 spent of %4"))
                    .arg(nameOf(record), costCategoryLabel(category, m_wording),
                         money(sums.spent(), spending), money(sums.planned, spending)),
                spending.project(), Partnership::type(), record.id);
        }
    }
}

void AttentionList::lookAtPeriods(const ProjectSpending &spending)
{
    constexpr int enough = 7'500;
    for (int column = 0; column < spending.periods().size(); ++column) {
        const Record &period = spending.periods().at(column);
        const std::optional<PartialDate> end = period.get(ReportingPeriod::type().period).to;
        const SpendingSums sums = spending.sums({}, {}, column);
        const std::optional<Share> used = shareOf(sums.spent(), sums.planned);
        if (!end || end->lastDay() >= m_today || !used || used->basisPoints >= enough)
            continue;
        add(Mark::Warning, say(QT_TRANSLATE_NOOP("MoneyAttention", "Underspending")),
            say(QT_TRANSLATE_NOOP("MoneyAttention", "Period %1 ended with %2 of its budget spent"))
                .arg(period.get(ReportingPeriod::type().number).value_or(0))
                .arg(formatShare(*used, m_wording.language())),
            spending.project(), ReportingPeriod::type(), period.id);
    }
}

Result<> AttentionList::lookAtDecisions(const Record &project)
{
    const Funding &type = Funding::type();
    const Result<QList<Record>> fundings = recordsReferring(m_session.store(), type.project, {project.id});
    if (!fundings)
        return fundings.error();
    for (const Record &funding : *fundings) {
        const bool isSupport = funding.get(type.kind) == FundingKind::EuFund ||
                               funding.get(type.kind) == FundingKind::ThirdParty ||
                               funding.get(type.kind) == FundingKind::AutomaticPublic;
        if (!isSupport || !funding.isEmpty(type.decidedOn))
            continue;
        const RecordId programme = funding.get(type.programme);
        const QString source =
            programme != RecordId::None
                ? m_session.titles().title(Programme::type(), programme, m_wording)
                : m_session.titles().title(Organisation::type(), funding.get(type.organisation), m_wording);
        const std::optional<Amount> amount = funding.get(type.amount);
        add(Mark::Warning, say(QT_TRANSLATE_NOOP("MoneyAttention", "No decision")),
            amount ? source + u": "_s + formatAmount(*amount, m_wording.language()) : source, project, type,
            funding.id);
    }
    return ok();
}

Result<> AttentionList::lookAtParked(const ProjectSpending &spending)
{
    const Expense &type = Expense::type();
    QList<RecordId> partners;
    for (const Record &partner : spending.partners())
        partners.append(partner.id);
    const Result<QList<Record>> expenses = recordsReferring(m_session.store(), type.partner, partners);
    if (!expenses)
        return expenses.error();
    for (const Record &expense : *expenses) {
        if (expense.get(type.status) != ExpenseStatus::Parked)
            continue;
        const std::optional<Amount> amount = expense.get(type.declaredInCurrency);
        add(Mark::Warning, say(QT_TRANSLATE_NOOP("MoneyAttention", "Parked by the controllers")),
            expense.title(m_wording, &m_session.titles()) +
                (amount ? u": "_s + formatAmount(*amount, m_wording.language()) : QString()),
            spending.project(), type, expense.id);
    }
    return ok();
}

Result<> AttentionList::look(RecordId project)
{
    const Result<ProjectSpending> spending = ProjectSpending::read(m_session.store(), project);
    if (!spending)
        return spending.error();
    const std::optional<ProjectStatus> status = spending->project().get(Project::type().status);
    if (status == ProjectStatus::Closed || status == ProjectStatus::Rejected)
        return ok();
    lookAtReports(*spending);
    lookAtBudget(*spending);
    lookAtPeriods(*spending);
    if (const Result<> done = lookAtDecisions(spending->project()); !done)
        return done;
    return lookAtParked(*spending);
}

Result<FigureTable::Content> AttentionList::make()
{
    m_content.headers = {say(QT_TRANSLATE_NOOP("MoneyAttention", "Needs attention")),
                         say(QT_TRANSLATE_NOOP("MoneyAttention", "Project")),
                         say(QT_TRANSLATE_NOOP("MoneyAttention", "What"))};
    const BudgetVersion &type = BudgetVersion::type();
    Query query(type);
    query.conditions = {{.field = &type.isCurrent, .values = {true}}};
    query.limit = mostProjects;
    const Result<QList<RecordId>> ids = m_session.store().ids(query);
    if (!ids)
        return ids.error();
    const Result<QList<Record>> versions = m_session.store().load(type, *ids);
    if (!versions)
        return versions.error();
    for (const Record &version : *versions) {
        if (const Result<> done = look(version.get(type.project)); !done)
            return done.error();
    }
    std::stable_sort(m_content.rows.begin(), m_content.rows.end(),
                     [](const FigureTable::Row &a, const FigureTable::Row &b) {
                         return a.cells.first().mark > b.cells.first().mark;
                     });
    return m_content;
}

} // namespace

Result<FigureTable::Content> moneyAttention(EditSession &session, const QDate &today)
{
    return AttentionList(session, today).make();
}

} // namespace klankbord
