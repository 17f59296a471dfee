// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/budgetgrid.h"

#include "domain/appliedflatrate.h"
#include "domain/budgetline.h"
#include "domain/moneyarithmetic.h"
#include "domain/moneyexplanation.h"
#include "domain/periodspread.h"
#include "models/celltext.h"
#include "models/tabseparated.h"

#include <QMap>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// The label, before the periods.
constexpr int firstFigure = 1;

/// Whether a line is a figure alone, which can be typed over in its cell.
bool isPlain(const Record &line)
{
    return line.isEmpty(BudgetLine::type().units) && line.isEmpty(BudgetLine::type().yearlyCost);
}

bool changesRules(const Change &change)
{
    const RecordType *type = &change.type();
    return type == &FlatRateRule::type() || type == &Partnership::type() ||
           type == &ReportingPeriod::type() || type == &BudgetVersion::type() || type == &Project::type();
}

} // namespace

BudgetGrid::BudgetGrid(EditSession &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session)
{
    connect(&session.store(), &RecordStore::changed, this, &BudgetGrid::follow);
    connect(&session.titles(), &TitleCache::titlesChanged, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    });
}

Result<> BudgetGrid::setVersion(RecordId version)
{
    Result<> done = ok();
    beginResetModel();
    m_budget.reset();
    if (version != RecordId::None) {
        Result<StoredBudget> read = StoredBudget::read(m_session.store(), version);
        if (read)
            m_budget = std::move(*read);
        else
            done = read.error();
    }
    makeRows();
    endResetModel();
    Q_EMIT figuresChanged();
    return done;
}

Result<> BudgetGrid::setCompared(RecordId version)
{
    m_compared.reset();
    Result<> done = ok();
    if (version != RecordId::None) {
        Result<StoredBudget> read = StoredBudget::read(m_session.store(), version);
        if (read)
            m_compared = std::move(*read);
        else
            done = read.error();
    }
    retranslate();
    return done;
}

void BudgetGrid::makeRows()
{
    m_rows.clear();
    if (!m_budget)
        return;
    for (int partner = 0; partner < m_budget->partners().size(); ++partner) {
        m_rows.append({partner, std::nullopt});
        for (const CostCategory category : allCostCategories)
            m_rows.append({partner, category});
    }
    for (const CostCategory category : allCostCategories)
        m_rows.append({-1, category});
    m_rows.append({-1, std::nullopt});
}

int BudgetGrid::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BudgetGrid::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_budget)
        return 0;
    return firstFigure + m_budget->figures().columns() + 1;
}

std::optional<int> BudgetGrid::calculationColumn(int column) const
{
    if (!m_budget || column < firstFigure || column >= totalColumn())
        return std::nullopt;
    return column - firstFigure;
}

qint64 BudgetGrid::cents(const StoredBudget &budget, const Row &row, int column) const
{
    const ProjectBudget &figures = budget.figures();
    const std::optional<int> at = calculationColumn(column);
    if (row.partner < 0) {
        if (row.category)
            return at ? figures.cell(*row.category, *at) : figures.category(*row.category);
        return at ? figures.column(*at) : figures.total();
    }
    const PartnerBudget &partner = figures.partner(row.partner);
    if (!row.category)
        return at ? partner.column(*at) : partner.total();
    return at ? partner.cell(*row.category, *at) : partner.category(*row.category);
}

std::optional<qint64> BudgetGrid::comparedCents(const Row &row, int column) const
{
    if (!m_compared || column < firstFigure)
        return std::nullopt;
    // Versions of one project share its partners and periods.
    if (row.partner >= m_compared->partners().size() ||
        m_compared->figures().columns() != m_budget->figures().columns())
        return std::nullopt;
    return cents(*m_compared, row, column);
}

BudgetGrid::CellKind BudgetGrid::kindOf(const Row &row, int column) const
{
    if (column < firstFigure)
        return CellKind::Label;
    if (row.partner < 0 || !row.category)
        return CellKind::Sum;
    const PartnerBudget &partner = m_budget->figures().partner(row.partner);
    if (partner.flatRate(*row.category) || *row.category == CostCategory::OtherFlatRate)
        return CellKind::Flat;
    if (partner.isParked(*row.category))
        return CellKind::Parked;
    const auto isTyped = [&](int at) {
        const QList<Record> lines = m_budget->lines(row.partner, *row.category, at);
        return lines.isEmpty() || (lines.size() == 1 && isPlain(lines.first()));
    };
    if (const std::optional<int> at = calculationColumn(column))
        return isTyped(*at) ? CellKind::Typed : CellKind::Lines;
    for (int at = 0; at < m_budget->figures().columns(); ++at) {
        if (!isTyped(at))
            return CellKind::Sum;
    }
    return CellKind::Typed;
}

QString BudgetGrid::reason(const Row &row, int column) const
{
    switch (kindOf(row, column)) {
    case CellKind::Label:
    case CellKind::Typed:
        break;
    case CellKind::Sum:
        return tr("This is a sum.");
    case CellKind::Lines:
        return tr(
            "This figure comes from lines with units and prices, or from several lines: change them below.");
    case CellKind::Flat:
        return *row.category == CostCategory::OtherFlatRate &&
                       !m_budget->figures().partner(row.partner).flatRate(*row.category)
                   ? tr("Other costs by flat rate are calculated once that flat rate is switched on.")
                   : tr("This figure is calculated by a flat rate.");
    case CellKind::Parked:
        return tr("These costs are parked: a flat rate stands for them.");
    }
    return {};
}

QString BudgetGrid::shown(qint64 cents) const
{
    return formatAmount({.cents = cents, .currency = m_budget->currency()}, wording().language());
}

QString BudgetGrid::labelOf(const Row &row) const
{
    if (row.partner < 0)
        return row.category ? costCategoryLabel(*row.category, wording()) : tr("Project");
    if (row.category) {
        const FlatRate *rate = m_budget->figures().partner(row.partner).flatRate(*row.category);
        const QString label = costCategoryLabel(*row.category, wording());
        return rate ? tr("%1 (%2 flat)").arg(label, formatShare(rate->rate, wording().language())) : label;
    }
    const Record &partner = m_budget->partners().at(row.partner);
    const QString abbreviation = partner.get(Partnership::type().abbreviation);
    return abbreviation.isEmpty()
               ? m_session.titles().title(Organisation::type(), partner.get(Partnership::type().organisation),
                                          wording())
               : abbreviation;
}

QString BudgetGrid::tooltip(const Row &row, int column) const
{
    QStringList lines;
    if (column < firstFigure)
        return {};
    if (const std::optional<qint64> other = comparedCents(row, column)) {
        const qint64 difference = cents(*m_budget, row, column) - *other;
        const QString name =
            m_session.titles().title(BudgetVersion::type(), m_compared->version().id, wording());
        lines.append(tr("%1: %2, difference %3").arg(name, shown(*other), shown(difference)));
    }
    if (row.partner >= 0 && row.category) {
        const PartnerBudget &partner = m_budget->figures().partner(row.partner);
        const std::optional<int> at = calculationColumn(column);
        const qint64 parked = at ? partner.parkedCell(*row.category, *at) : partner.parked(*row.category);
        if (parked > 0)
            lines.append(tr("Parked: %1").arg(shown(parked)));
    }
    if (const QString why = reason(row, column); !why.isEmpty() && row.category && row.partner >= 0)
        lines.append(why);
    return lines.join(u'\n');
}

QVariant BudgetGrid::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_budget)
        return {};
    const Row &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: {
        if (column < firstFigure)
            return labelOf(row);
        const qint64 figure = cents(*m_budget, row, column);
        const bool isEmpty = figure == 0 && row.category;
        return isEmpty ? QString() : groupedCents(figure, wording().language());
    }
    case Qt::EditRole: {
        const qint64 figure = column < firstFigure ? 0 : cents(*m_budget, row, column);
        return figure == 0 ? QString() : formatCents(figure, wording().language());
    }
    case Qt::TextAlignmentRole:
        return QVariant((column < firstFigure ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return tooltip(row, column);
    case Qt::AccessibleTextRole:
        return column < firstFigure ? QVariant() : QVariant(shown(cents(*m_budget, row, column)));
    case KindRole:
        return QVariant::fromValue(kindOf(row, column));
    case CentsRole:
        return column < firstFigure ? QVariant() : QVariant(cents(*m_budget, row, column));
    case DifferenceRole: {
        const std::optional<qint64> other = comparedCents(row, column);
        return other ? QVariant(cents(*m_budget, row, column) - *other) : QVariant();
    }
    case ReasonRole:
        return reason(row, column);
    case HeadingRole:
        return !row.category;
    default:
        return {};
    }
}

QVariant BudgetGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_budget || orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section < firstFigure ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const std::optional<int> at = calculationColumn(section);
    const bool isPeriod = at && *at < m_budget->periods().size();
    if (role == Qt::ToolTipRole && isPeriod)
        return formatPeriod(m_budget->periods().at(*at).get(ReportingPeriod::type().period),
                            wording().language());
    if (role != Qt::DisplayRole)
        return {};
    if (section < firstFigure)
        return tr("Partner and cost category");
    if (section == totalColumn())
        return tr("Total (%1)").arg(m_budget->currency());
    if (!isPeriod)
        return tr("No period");
    return tr("Period %1").arg(m_budget->periods().at(*at).get(ReportingPeriod::type().number).value_or(0));
}

Qt::ItemFlags BudgetGrid::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && m_budget && !m_session.store().isReadOnly() &&
        kindOf(m_rows.at(index.row()), index.column()) == CellKind::Typed)
        flags |= Qt::ItemIsEditable;
    return flags;
}

std::optional<Change> BudgetGrid::changeOf(const Cell &cell, std::optional<qint64> cents) const
{
    const BudgetLine &type = BudgetLine::type();
    const QList<Record> lines = m_budget->lines(cell.partner, cell.category, cell.column);
    const std::optional<Amount> amount =
        cents ? std::optional(Amount{.cents = *cents, .currency = m_budget->currency()}) : std::nullopt;
    if (!lines.isEmpty()) {
        Record after = lines.first();
        if (after.get(type.total) == amount)
            return std::nullopt;
        // A line that says more than its figure stays, without one.
        const bool isBare = after.isEmpty(type.description) && after.isEmpty(type.action) &&
                            after.isEmpty(type.event) && after.isEmpty(type.tags);
        if (!amount && isBare)
            return Change::remove(lines.first());
        after.set(type.total, amount);
        return Change::edit(lines.first(), after);
    }
    if (!amount)
        return std::nullopt;
    Record line(type);
    line.set(type.version, m_budget->version().id);
    line.set(type.partner, m_budget->partners().at(cell.partner).id);
    line.set(type.category, cell.category);
    if (cell.column < m_budget->periods().size())
        line.set(type.period, m_budget->periods().at(cell.column).id);
    line.set(type.total, amount);
    return Change::add(line);
}

ChangeSet BudgetGrid::changesOf(const Row &row, int column, std::optional<qint64> cents) const
{
    ChangeSet changes(ChangeSet::Kind::Edit, {});
    const auto put = [&](int at, std::optional<qint64> part) {
        if (const std::optional<Change> change = changeOf({row.partner, *row.category, at}, part))
            changes.append(*change);
    };
    if (const std::optional<int> at = calculationColumn(column)) {
        put(*at, cents);
        return changes;
    }
    const int periods = m_budget->figures().periods();
    const QList<qint64> parts = cents ? spreadOver(*cents, std::max(periods, 1)) : QList<qint64>();
    for (int at = 0; at < periods; ++at)
        put(at, cents ? std::optional(parts.value(at)) : std::nullopt);
    put(periods, cents && periods == 0 ? cents : std::nullopt);
    return changes;
}

Result<std::optional<qint64>> BudgetGrid::figureIn(const QString &text) const
{
    const Result<std::optional<Amount>> typed =
        parseOptionalAmount(text, wording().language(), m_budget->currency());
    if (!typed)
        return typed.error();
    if (!*typed)
        return std::optional<qint64>();
    if ((*typed)->cents < 0)
        return Error{Error::Kind::Invalid, tr("The amount cannot be less than zero."), {}, {}};
    if ((*typed)->currency != m_budget->currency())
        return Error{Error::Kind::Invalid,
                     tr("The project’s currency is %1, and this is in %2.")
                         .arg(m_budget->currency(), (*typed)->currency),
                     {},
                     {}};
    return std::optional((*typed)->cents);
}

bool BudgetGrid::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Result<std::optional<qint64>> cents = figureIn(value.toString());
    if (!cents) {
        Q_EMIT failed(cents.error());
        return false;
    }
    const Result<> done = m_session.commit(changesOf(m_rows.at(index.row()), index.column(), *cents));
    if (!done)
        Q_EMIT failed(done.error());
    return static_cast<bool>(done);
}

QString BudgetGrid::nameOf(int row, int column) const
{
    const Row &about = m_rows.at(row);
    QStringList parts;
    if (about.partner >= 0 && about.category)
        parts.append(labelOf({about.partner, std::nullopt}));
    parts += {labelOf(about), headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()};
    return parts.join(u", "_s);
}

Result<> BudgetGrid::paste(const QList<int> &rows, const QList<int> &columns, const QString &text)
{
    ChangeSet changes(ChangeSet::Kind::Paste, {});
    const QList<QStringList> lines = fromTabSeparated(text);
    for (qsizetype line = 0; line < lines.size(); ++line) {
        for (qsizetype at = 0; at < lines.at(line).size(); ++at) {
            if (line >= rows.size() || at >= columns.size())
                return Error{
                    Error::Kind::Invalid, tr("There are more figures than cells below and beside."), {}, {}};
            const QModelIndex cell = index(rows.at(line), columns.at(at));
            const QString name = nameOf(cell.row(), cell.column());
            if (!(flags(cell) & Qt::ItemIsEditable))
                return Error{Error::Kind::Invalid, name, cell.data(ReasonRole).toString(),
                             tr("Nothing was pasted.")};
            const Result<std::optional<qint64>> cents = figureIn(lines.at(line).at(at));
            if (!cents)
                return Error{Error::Kind::Invalid, name, cents.error().text(), tr("Nothing was pasted.")};
            const ChangeSet part = changesOf(m_rows.at(cell.row()), cell.column(), *cents);
            for (const Change &change : part.changes())
                changes.append(change);
        }
    }
    return m_session.commit(changes);
}

Result<> BudgetGrid::clear(const QList<QModelIndex> &cells)
{
    ChangeSet changes(ChangeSet::Kind::Edit, {});
    for (const QModelIndex &cell : cells) {
        if (!(flags(cell) & Qt::ItemIsEditable) || !calculationColumn(cell.column()))
            continue;
        const ChangeSet part = changesOf(m_rows.at(cell.row()), cell.column(), std::nullopt);
        for (const Change &change : part.changes())
            changes.append(change);
    }
    return m_session.commit(changes);
}

QString BudgetGrid::asText(const QList<QModelIndex> &cells) const
{
    QMap<int, QMap<int, QString>> rows;
    for (const QModelIndex &cell : cells) {
        const QString text =
            cell.column() < firstFigure ? cell.data().toString() : cell.data(Qt::EditRole).toString();
        rows[cell.row()].insert(cell.column(), guarded(text));
    }
    QList<QStringList> lines;
    for (const QMap<int, QString> &row : std::as_const(rows))
        lines.append(QStringList(row.values()));
    return toTabSeparated(lines);
}

void BudgetGrid::follow(const ChangeSet &changes)
{
    if (!m_budget)
        return;
    const bool isReshaped = std::any_of(changes.changes().cbegin(), changes.changes().cend(), changesRules);
    if (m_compared && !takeIn(changes) && !isReshaped)
        return;
    if (isReshaped) {
        const RecordId other = m_compared ? m_compared->version().id : RecordId::None;
        // The version itself may be gone; the panel chooses another one then.
        if (const Result<> done = setVersion(m_budget->version().id);
            !done && done.error().kind != Error::Kind::NotFound)
            Q_EMIT failed(done.error());
        m_compared.reset();
        if (other != RecordId::None && m_budget)
            static_cast<void>(setCompared(other));
        return;
    }
    if (!m_compared && !takeIn(changes))
        return;
    retranslate();
    Q_EMIT figuresChanged();
}

bool BudgetGrid::takeIn(const ChangeSet &changes)
{
    bool isTouched = false;
    for (StoredBudget *budget : {&*m_budget, m_compared ? &*m_compared : nullptr}) {
        if (!budget)
            continue;
        for (const Change &change : changes.changes()) {
            Result<> done = ok();
            if (&change.type() == &BudgetLine::type())
                done = budget->takeLine(change.id(), change.after);
            else if (&change.type() == &AppliedFlatRate::type())
                done = budget->takeRate(change.id(), change.after);
            else
                continue;
            isTouched = true;
            if (!done)
                Q_EMIT failed(done.error());
        }
    }
    return isTouched;
}

void BudgetGrid::retranslate()
{
    if (m_rows.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QStringList BudgetGrid::explanation(const QModelIndex &index) const
{
    if (!index.isValid() || !m_budget || index.column() < firstFigure)
        return {};
    const Row &row = m_rows.at(index.row());
    const std::optional<int> at = calculationColumn(index.column());
    const QString &currency = m_budget->currency();
    if (row.partner < 0 || !row.category)
        return {tr("The sum of the rows above, and of the columns beside it: %1.")
                    .arg(shown(cents(*m_budget, row, index.column())))};
    const PartnerBudget &partner = m_budget->figures().partner(row.partner);
    if (partner.flatRate(*row.category))
        return at ? explainFlatCell(partner, *row.category, *at, currency, wording())
                  : explainFlatFigure(partner, *row.category, currency, wording());
    QStringList lines;
    const int first = at.value_or(0);
    const int last = at.value_or(m_budget->figures().columns() - 1);
    for (int column = first; column <= last; ++column) {
        const QList<Record> found = m_budget->lines(row.partner, *row.category, column);
        for (const Record &line : found) {
            const BudgetLine &type = BudgetLine::type();
            const std::optional<Quantity> units = line.get(type.units);
            const std::optional<Amount> price = line.get(type.price);
            const std::optional<Amount> yearly = line.get(type.yearlyCost);
            const auto rule = m_budget->rules().constFind(line.get(type.hourlyRule));
            if (yearly && rule != m_budget->rules().cend())
                lines += explainHourlyRate(yearly->cents, rule->get(FlatRateRule::type().hours).value_or(0),
                                           rule->get(FlatRateRule::type().legalBasis), currency, wording());
            if (units && price)
                lines += explainLine(*units, price->cents, currency, wording());
        }
    }
    if (partner.isParked(*row.category))
        lines.append(reason(row, index.column()));
    return lines;
}

} // namespace klankbord
