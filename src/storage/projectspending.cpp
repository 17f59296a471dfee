// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/projectspending.h"

#include "domain/expense.h"
#include "domain/moneychecks.h"
#include "storage/recordstore.h"
#include "storage/referringrecords.h"
#include "storage/storedbudget.h"

#include <QCoreApplication>
#include <algorithm>

namespace klankbord
{

namespace
{

constexpr auto categories = static_cast<int>(allCostCategories.size());

int placeOf(const QList<Record> &records, RecordId id)
{
    const auto found =
        std::find_if(records.cbegin(), records.cend(), [id](const Record &each) { return each.id == id; });
    return found == records.cend() ? -1 : static_cast<int>(found - records.cbegin());
}

} // namespace

SpendingSums &SpendingSums::operator+=(const SpendingSums &other)
{
    planned += other.planned;
    draft += other.draft;
    declared += other.declared;
    verified += other.verified;
    return *this;
}

ProjectSpending::ProjectSpending(Record project)
    : m_project(std::move(project)), m_currency(currencyOf(m_project))
{
}

Result<ProjectSpending> ProjectSpending::read(const RecordStore &store, RecordId project)
{
    const Result<std::optional<Record>> found = store.find(Project::type(), project);
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("ProjectSpending", "This project is not there any more."),
                     {},
                     {}};
    ProjectSpending spending(**found);
    Result<> done = spending.readPartners(store);
    if (done)
        done = spending.readPlan(store);
    if (done)
        done = spending.readExpenses(store);
    if (!done)
        return done.error();
    return spending;
}

Result<> ProjectSpending::readPartners(const RecordStore &store)
{
    const Result<QList<Record>> partners = partnersOf(store, m_project.id);
    const Result<QList<Record>> periods = reportingPeriodsOf(store, m_project.id);
    if (!partners)
        return partners.error();
    if (!periods)
        return periods.error();
    m_partners = *partners;
    m_periods = *periods;
    m_cells.assign(static_cast<std::size_t>(m_partners.size() * categories * columns()), {});
    return ok();
}

Result<> ProjectSpending::readPlan(const RecordStore &store)
{
    const Result<RecordId> version = StoredBudget::currentVersion(store, m_project.id);
    if (!version)
        return version.error();
    if (*version == RecordId::None)
        return ok();
    const Result<StoredBudget> budget = StoredBudget::read(store, *version);
    if (!budget)
        return budget.error();
    m_hasBudget = true;
    for (int partner = 0; partner < m_partners.size(); ++partner) {
        for (const CostCategory category : allCostCategories) {
            for (int column = 0; column < columns(); ++column)
                cell(partner, category, column).planned =
                    budget->figures().partner(partner).cell(category, column);
        }
    }
    return ok();
}

Result<> ProjectSpending::readExpenses(const RecordStore &store)
{
    QList<RecordId> ids;
    for (const Record &partner : std::as_const(m_partners))
        ids.append(partner.id);
    const Result<QList<Record>> expenses = recordsReferring(store, Expense::type().partner, ids);
    if (!expenses)
        return expenses.error();
    for (const Record &expense : *expenses)
        take(expense);
    return ok();
}

void ProjectSpending::take(const Record &expense)
{
    const Expense &type = Expense::type();
    const ExpenseStatus status = expense.get(type.status).value_or(ExpenseStatus::Draft);
    if (status == ExpenseStatus::Rejected)
        return;
    const std::optional<Amount> amount = expense.get(type.declaredInCurrency);
    const std::optional<CostCategory> category = expense.get(type.category);
    const int partner = placeOf(m_partners, expense.get(type.partner));
    if (!amount || amount->currency != m_currency || !category || partner < 0) {
        ++m_leftOut;
        return;
    }
    const int period = placeOf(m_periods, expense.get(type.period));
    SpendingSums &sums = cell(partner, *category, period < 0 ? columns() - 1 : period);
    (status == ExpenseStatus::Draft ? sums.draft : sums.declared) += amount->cents;
    if (status == ExpenseStatus::Verified) {
        const std::optional<Amount> verified = expense.get(type.verified);
        sums.verified += verified && verified->currency == m_currency ? verified->cents : amount->cents;
    }
    const std::optional<PartialDate> day = expense.get(type.invoicedOn);
    m_byMonth[day ? QDate(day->firstDay().year(), day->firstDay().month(), 1) : QDate()] += amount->cents;
    if (const RecordId event = expense.get(type.event); event != RecordId::None)
        m_byEvent[event] += amount->cents;
}

SpendingSums &ProjectSpending::cell(int partner, CostCategory category, int column)
{
    return m_cells[static_cast<std::size_t>((partner * categories + static_cast<int>(category)) * columns() +
                                            column)];
}

const SpendingSums &ProjectSpending::cell(int partner, CostCategory category, int column) const
{
    return m_cells[static_cast<std::size_t>((partner * categories + static_cast<int>(category)) * columns() +
                                            column)];
}

SpendingSums ProjectSpending::sums(std::optional<int> partner, std::optional<CostCategory> category,
                                   std::optional<int> column) const
{
    SpendingSums sums;
    for (int p = partner.value_or(0); p <= partner.value_or(static_cast<int>(m_partners.size()) - 1); ++p) {
        for (const CostCategory each : allCostCategories) {
            if (category && each != *category)
                continue;
            for (int c = column.value_or(0); c <= column.value_or(columns() - 1); ++c)
                sums += cell(p, each, c);
        }
    }
    return sums;
}

} // namespace klankbord
