// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fundingtable.h"

#include "domain/cofinancing.h"
#include "domain/funding.h"
#include "domain/moneyarithmetic.h"
#include "domain/moneychecks.h"
#include "domain/moneyexplanation.h"
#include "storage/referringrecords.h"
#include "storage/storedbudget.h"

#include <QMap>
#include <QSet>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr auto context = "FundingTable";

using Cell = FigureTable::Cell;
using Mark = FigureTable::Mark;

/// The money of one source for one partner, or for the whole project.
struct Part {
    RecordId source = RecordId::None;
    const RecordType *sourceType = nullptr;
    std::optional<FundingKind> kind;
    std::optional<Amount> amount; ///< as it stands, or calculated from the rate
    std::optional<Share> rate;
    bool isCalculated = false;
    bool isDecided = false;
};

bool isContribution(const Part &part)
{
    return part.kind == FundingKind::OwnPublic || part.kind == FundingKind::OwnPrivate;
}

/// What a fund pays: each has a column of its own.
bool isSupport(const Part &part)
{
    return !isContribution(part) &&
           (!part.kind || part.kind == FundingKind::EuFund || part.sourceType == &Programme::type());
}

/// Makes the table, partner by partner.
class FundingSheet final
{
public:
    FundingSheet(EditSession &session, const Record &project)
        : m_session(session),
          m_wording(session.wording()),
          m_project(project),
          m_currency(currencyOf(project))
    {
    }

    Result<FigureTable::Content> make();

private:
    Result<> read();
    void take(const Record &funding);
    void addHeaders();
    void addPartner(const QString &name, RecordId partner, std::optional<qint64> cost);
    void addSum();
    Cell sumOf(const QList<Part> &parts, const std::function<bool(const Part &)> &belongs);
    QStringList remarks(const QList<Part> &parts, std::optional<qint64> cost, Mark &worst) const;
    std::optional<Share> maximumRate() const;
    /// Says in the cell how the amount of a fund came about.
    void explain(const Part &part, qint64 cost, Cell &cell) const;

    QString say(const char *source) const { return m_wording.text(context, source); }
    QString money(qint64 cents) const
    {
        return formatAmount({.cents = cents, .currency = m_currency}, m_wording.language());
    }

    EditSession &m_session;
    const Wording &m_wording;
    const Record &m_project;
    QString m_currency;
    QList<Record> m_partners;
    QHash<RecordId, qint64> m_costs; ///< of partners with a budget
    QMap<RecordId, QList<Part>> m_parts;
    QList<std::pair<const RecordType *, RecordId>> m_funds; ///< each a column
    FigureTable::Content m_content;
    bool m_hasBudget = false;
    int m_otherCurrencies = 0;
};

Result<> FundingSheet::read()
{
    const RecordStore &store = m_session.store();
    const Result<QList<Record>> partners = partnersOf(store, m_project.id);
    const Result<QList<Record>> fundings = recordsReferring(store, Funding::type().project, {m_project.id});
    const Result<RecordId> version = StoredBudget::currentVersion(store, m_project.id);
    if (!partners)
        return partners.error();
    if (!fundings)
        return fundings.error();
    if (!version)
        return version.error();
    m_partners = *partners;
    if (*version != RecordId::None) {
        const Result<StoredBudget> budget = StoredBudget::read(store, *version);
        if (!budget)
            return budget.error();
        m_hasBudget = true;
        for (int i = 0; i < m_partners.size(); ++i)
            m_costs.insert(m_partners.at(i).id, budget->figures().partner(i).total());
    }
    for (const Record &funding : *fundings)
        take(funding);
    return ok();
}

void FundingSheet::take(const Record &funding)
{
    const Funding &type = Funding::type();
    const RecordId partner = funding.get(type.partner);
    const RecordId programme = funding.get(type.programme);
    Part part{.source = programme != RecordId::None ? programme : funding.get(type.organisation),
              .sourceType = programme != RecordId::None ? static_cast<const RecordType *>(&Programme::type())
                                                        : &Organisation::type(),
              .kind = funding.get(type.kind),
              .amount = funding.get(type.amount),
              .rate = funding.get(type.rate),
              .isDecided = !funding.isEmpty(type.decidedOn)};
    if (!part.amount && part.rate && m_costs.contains(partner)) {
        if (const std::optional<CutShare> share = cutShareOf(m_costs.value(partner), *part.rate)) {
            part.amount = Amount{.cents = share->cents, .currency = m_currency};
            part.isCalculated = true;
        }
    }
    if (part.amount && part.amount->currency != m_currency) {
        ++m_otherCurrencies;
        part.amount.reset();
    }
    m_parts[partner].append(part);
    const std::pair fund(part.sourceType, part.source);
    if (isSupport(part) && !m_funds.contains(fund))
        m_funds.append(fund);
}

void FundingSheet::addHeaders()
{
    m_content.headers = {say(QT_TRANSLATE_NOOP("FundingTable", "Partner")),
                         say(QT_TRANSLATE_NOOP("FundingTable", "Cost (%1)")).arg(m_currency)};
    for (const auto &[type, id] : std::as_const(m_funds))
        m_content.headers.append(m_session.titles().title(*type, id, m_wording));
    m_content.headers += {say(QT_TRANSLATE_NOOP("FundingTable", "Own contribution")),
                          say(QT_TRANSLATE_NOOP("FundingTable", "Other")),
                          say(QT_TRANSLATE_NOOP("FundingTable", "Support in the cost")),
                          say(QT_TRANSLATE_NOOP("FundingTable", "Remark"))};
}

Cell FundingSheet::sumOf(const QList<Part> &parts, const std::function<bool(const Part &)> &belongs)
{
    qint64 sum = 0;
    int given = 0;
    bool hasUnspecified = false;
    bool isCalculated = false;
    Qualifier qualifier = Qualifier::Exact;
    for (const Part &part : parts) {
        if (!belongs(part))
            continue;
        hasUnspecified |= !part.amount;
        if (!part.amount)
            continue;
        ++given;
        sum += part.amount->cents;
        isCalculated |= part.isCalculated;
        if (part.amount->qualifier != Qualifier::Exact)
            qualifier = part.amount->qualifier;
    }
    Cell cell{.isFigure = true};
    if (given > 0)
        cell.text = qualifierSign(qualifier) + groupedCents(sum, m_wording.language());
    else if (hasUnspecified)
        cell = {.text = say(QT_TRANSLATE_NOOP("FundingTable", "not specified")),
                .mark = Mark::Muted,
                .isFigure = true};
    if (isCalculated)
        cell.hint =
            say(QT_TRANSLATE_NOOP("FundingTable", "Calculated: the rate of the partner’s budget, cut down to "
                                                  "the cent."));
    return cell;
}

void FundingSheet::explain(const Part &part, qint64 cost, Cell &cell) const
{
    // Only where the amount is what the rate makes of this budget.
    const std::optional<CutShare> share = part.rate ? cutShareOf(cost, *part.rate) : std::nullopt;
    if (share && part.amount && part.amount->cents == share->cents)
        cell.hint = explainFund(cost, *part.rate, m_currency, m_wording).join(u'\n');
}

std::optional<Share> FundingSheet::maximumRate() const
{
    const RecordId id = m_project.get(Project::type().programme);
    const Result<std::optional<Record>> programme = m_session.store().find(Programme::type(), id);
    return programme && *programme ? (*programme)->get(Programme::type().maximumRate) : std::nullopt;
}

QStringList FundingSheet::remarks(const QList<Part> &parts, std::optional<qint64> cost, Mark &worst) const
{
    QStringList found;
    std::vector<std::optional<qint64>> amounts;
    bool isUndecided = false;
    for (const Part &part : parts) {
        amounts.push_back(part.amount ? std::optional(part.amount->cents) : std::nullopt);
        isUndecided |= isSupport(part) && part.amount && !part.isDecided && m_hasBudget;
    }
    if (cost) {
        const Coverage coverage = coverageOf(*cost, amounts);
        if (coverage.excess > 0) {
            found.append(
                say(QT_TRANSLATE_NOOP("FundingTable", "%1 more than the cost")).arg(money(coverage.excess)));
            worst = Mark::Danger;
        } else if (coverage.missing > 0) {
            found.append((coverage.hasUnspecified ? say(QT_TRANSLATE_NOOP("FundingTable", "%1 not specified"))
                                                  : say(QT_TRANSLATE_NOOP("FundingTable", "%1 not covered")))
                             .arg(money(coverage.missing)));
            worst = Mark::Warning;
        }
    }
    if (isUndecided) {
        found.append(say(QT_TRANSLATE_NOOP("FundingTable", "no decision yet")));
        worst = worst == Mark::Danger ? worst : Mark::Warning;
    }
    return found;
}

void FundingSheet::addPartner(const QString &name, RecordId partner, std::optional<qint64> cost)
{
    const QList<Part> parts = m_parts.value(partner);
    FigureTable::Row row;
    row.cells = {{.text = name},
                 {.text = cost ? groupedCents(*cost, m_wording.language()) : QString(), .isFigure = true}};
    qint64 support = 0;
    QList<qint64> others; // what is not the partner's own
    for (const auto &[type, id] : std::as_const(m_funds)) {
        row.cells.append(sumOf(
            parts, [&, source = id](const Part &part) { return isSupport(part) && part.source == source; }));
        for (const Part &part : parts) {
            if (cost && isSupport(part) && part.source == id)
                explain(part, *cost, row.cells.last());
        }
    }
    for (const Part &part : parts) {
        if (!isContribution(part) && part.amount)
            others.append(part.amount->cents);
    }
    for (const Part &part : parts) {
        if (!isContribution(part) && part.amount)
            support += part.amount->cents;
    }
    row.cells.append(sumOf(parts, [](const Part &part) { return isContribution(part); }));
    if (cost && !others.isEmpty() && row.cells.last().hint.isEmpty())
        row.cells.last().hint = explainContribution(*cost, others, m_currency, m_wording).join(u'\n');
    row.cells.append(
        sumOf(parts, [](const Part &part) { return !isContribution(part) && !isSupport(part); }));
    const std::optional<Share> share = cost ? shareOf(support, *cost) : std::nullopt;
    Mark mark = Mark::None;
    QStringList words = remarks(parts, cost, mark);
    const std::optional<Share> most = maximumRate();
    if (share && most && *share > *most) {
        words.prepend(say(QT_TRANSLATE_NOOP("FundingTable", "over the maximum of %1"))
                          .arg(formatShare(*most, m_wording.language())));
        mark = Mark::Danger;
    }
    row.cells.append(
        {.text = share ? formatShare(*share, m_wording.language()) : QString(), .isFigure = true});
    row.cells.append({.text = words.join(u"; "_s), .mark = mark});
    if (partner != RecordId::None) {
        row.type = &Partnership::type();
        row.record = partner;
    }
    m_content.rows.append(row);
}

void FundingSheet::addSum()
{
    QList<Part> all;
    qint64 cost = 0;
    qint64 support = 0;
    for (const Record &partner : std::as_const(m_partners)) {
        all += m_parts.value(partner.id);
        cost += m_costs.value(partner.id);
    }
    // What the whole project was given includes the parts of its partners: it is not added to them.
    const QList<Part> whole = m_parts.value(RecordId::None);
    for (const Part &part : std::as_const(all))
        support += !isContribution(part) && part.amount ? part.amount->cents : 0;
    FigureTable::Row row;
    row.isSum = true;
    row.cells = {
        {.text = say(QT_TRANSLATE_NOOP("FundingTable", "All partners"))},
        {.text = m_hasBudget ? groupedCents(cost, m_wording.language()) : QString(), .isFigure = true}};
    for (const auto &[type, id] : std::as_const(m_funds))
        row.cells.append(sumOf(
            all, [&, source = id](const Part &part) { return isSupport(part) && part.source == source; }));
    row.cells.append(sumOf(all, [](const Part &part) { return isContribution(part); }));
    row.cells.append(sumOf(all, [](const Part &part) { return !isContribution(part) && !isSupport(part); }));
    const std::optional<Share> share = m_hasBudget ? shareOf(support, cost) : std::nullopt;
    row.cells.append(
        {.text = share ? formatShare(*share, m_wording.language()) : QString(), .isFigure = true});
    row.cells.append(Cell{});
    m_content.rows.append(row);
    if (whole.isEmpty())
        return;
    addPartner(say(QT_TRANSLATE_NOOP("FundingTable", "Whole project, all partners together")), RecordId::None,
               std::nullopt);
    qint64 given = 0;
    for (const Part &part : whole)
        given += isSupport(part) && part.amount ? part.amount->cents : 0;
    FigureTable::Row &last = m_content.rows.last();
    if (given > support)
        last.cells.last() = {
            .text = say(QT_TRANSLATE_NOOP("FundingTable", "of which %1 for partners that are not specified"))
                        .arg(money(given - support)),
            .mark = Mark::Warning};
    else if (support > given && given > 0)
        last.cells.last() = {
            .text = say(QT_TRANSLATE_NOOP("FundingTable", "the partners’ parts are %1 more than that"))
                        .arg(money(support - given)),
            .mark = Mark::Danger};
}

Result<FigureTable::Content> FundingSheet::make()
{
    if (const Result<> done = read(); !done)
        return done.error();
    addHeaders();
    for (const Record &partner : std::as_const(m_partners)) {
        const QString name = m_session.titles().title(
            Organisation::type(), partner.get(Partnership::type().organisation), m_wording);
        addPartner(name, partner.id, m_hasBudget ? std::optional(m_costs.value(partner.id)) : std::nullopt);
    }
    addSum();
    static constexpr auto leftOut =
        QT_TRANSLATE_N_NOOP("FundingTable", "%n amount(s) in another currency are left out.");
    if (m_otherCurrencies > 0)
        m_content.note = m_wording.text(context, leftOut, nullptr, m_otherCurrencies);
    return m_content;
}

} // namespace

Result<FigureTable::Content> fundingTable(EditSession &session, RecordId project)
{
    const Result<std::optional<Record>> found = session.store().find(Project::type(), project);
    if (!found)
        return found.error();
    if (!*found)
        return FigureTable::Content{};
    return FundingSheet(session, **found).make();
}

} // namespace klankbord
