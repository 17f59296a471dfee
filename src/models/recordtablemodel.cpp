// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordtablemodel.h"

#include "models/cellclipboard.h"
#include "models/celltext.h"
#include "models/columntotal.h"
#include "models/deadlines.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// A long text in one line of a table: nobody reads more there, and painting would lay out all of it.
constexpr qsizetype longestCell = 300;

bool isLong(const FieldInfo &field)
{
    return field.kind() == ValueKind::LongText || field.kind() == ValueKind::LongLocalizedText;
}

bool isFallback(const FieldInfo &field, const QVariant &value, const Wording &wording)
{
    const bool hasLanguages =
        field.kind() == ValueKind::LocalizedText || field.kind() == ValueKind::LongLocalizedText;
    return hasLanguages && value.value<LocalizedText>().isFallback(wording.language());
}

QVariant alignment(const FieldInfo &field)
{
    const Qt::Alignment side = isFigure(field.kind()) ? Qt::AlignRight : Qt::AlignLeft;
    return QVariant(side | Qt::AlignVCenter);
}

bool isCode(const FieldInfo &field)
{
    return field.kind() == ValueKind::Choice || field.kind() == ValueKind::Code;
}

} // namespace

RecordTableModel::RecordTableModel(const RecordType &type, EditSession &session, const Query &base,
                                   QObject *parent)
    : RecordRowsModel(parent),
      m_session(session),
      m_base(base),
      m_query(type),
      m_wording(session.wording()),
      m_reader(type, session),
      m_blocks(type, session.store(), session.titles())
{
    Q_ASSERT(base.type == &type);
    m_query.search = base.search;
    m_query.order = base.order;
    m_query.language = m_wording.language();
    connect(&m_reader, &RowReader::begun, this, &RecordTableModel::showFirst);
    connect(&m_reader, &RowReader::answered, this, &RecordTableModel::showAll);
    connect(&m_reader, &RowReader::failed, this, &RecordTableModel::fail);
    connect(&session.store(), &RecordStore::changed, this, &RecordTableModel::onChanged);
    connect(&session.titles(), &TitleCache::titlesChanged, this, &RecordTableModel::onTitlesChanged);
    requery(Reason::Refiltered);
}

RecordTableModel::~RecordTableModel() = default;

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(type().fields().size());
}

const FieldInfo &RecordTableModel::fieldAt(int column) const
{
    return *type().fields().at(column);
}

Record RecordTableModel::recordAt(int row) const
{
    return m_blocks.record(rows(), row, m_wording);
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return {};
    const FieldInfo &field = fieldAt(index.column());
    switch (role) {
    case FieldRole:
        return QVariant::fromValue(&field);
    case RecordIdRole:
        return QVariant::fromValue(rows().at(index.row()));
    case Qt::TextAlignmentRole:
        return alignment(field);
    case ProblemRole:
        return m_refusals.value({rows().at(index.row()), index.column()}).reason;
    case RefusedTextRole:
        return m_refusals.value({rows().at(index.row()), index.column()}).typed;
    case RepeatsRole:
        return repeats(index.row(), field);
    case Qt::DisplayRole:
        if (repeats(index.row(), field))
            return {};
        [[fallthrough]];
    default:
        return cellData(m_blocks.record(rows(), index.row(), m_wording), field, role);
    }
}

bool RecordTableModel::repeats(int row, const FieldInfo &field) const
{
    return &field == m_grouping && row > 0 && recordAt(row - 1).value(field) == recordAt(row).value(field);
}

QVariant RecordTableModel::cellData(const Record &record, const FieldInfo &field, int role) const
{
    const QVariant &value = record.value(field);
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = field.display(value, m_wording, &m_session.titles());
        return isLong(field) ? text.left(longestCell).simplified() : text;
    }
    case Qt::EditRole:
    case ValueRole:
        return value;
    case FallbackRole:
        return isFallback(field, value, m_wording);
    case Qt::ToolTipRole:
        return tooltip(record, field);
    case LateRole:
        return lateness(record, field);
    case Qt::AccessibleTextRole: {
        const QString text = field.display(value, m_wording, &m_session.titles());
        const QString late = lateness(record, field);
        return QString(field.label(m_wording) + u": "_s + (text.isEmpty() ? tr("not specified") : text) +
                       (late.isEmpty() ? QString() : QString(u", "_s + late)));
    }
    case Qt::AccessibleDescriptionRole:
        return m_refusals.value({record.id, field.index()}).reason;
    default:
        return {};
    }
}

QString RecordTableModel::lateness(const Record &record, const FieldInfo &field) const
{
    const Deadline *deadline = deadlineBy(field);
    return deadline && deadline->kind == Deadline::Kind::Due
               ? deadline->lateness(record, QDate::currentDate(), m_wording)
               : QString();
}

QString RecordTableModel::tooltip(const Record &record, const FieldInfo &field) const
{
    const QString problem = m_refusals.value({record.id, field.index()}).reason;
    if (!problem.isEmpty())
        return problem;
    const QVariant &value = record.value(field);
    const QString text = field.display(value, m_wording, &m_session.titles());
    if (!isFallback(field, value, m_wording))
        return text;
    return text + u'\n' + tr("Not translated yet: this is the text in the other language.");
}

bool RecordTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return false;
    const QPersistentModelIndex cell = index; // writing may move the row
    if (const Result<> done = edit(index.row(), fieldAt(index.column()), value); !done) {
        refuse(cell, value, done.error());
        return false;
    }
    m_lastError.reset();
    if (cell.isValid() && m_refusals.remove({idAt(cell.row()), cell.column()}) > 0)
        Q_EMIT dataChanged(cell, cell);
    return true;
}

Result<> RecordTableModel::edit(int row, const FieldInfo &field, const QVariant &value)
{
    const Record before = recordAt(row);
    if (before.id == RecordId::None) {
        return m_blocks.lastError().value_or(Error{Error::Kind::NotFound,
                                                   tr("This record is no longer there."),
                                                   tr("Somebody else deleted it in the meantime."),
                                                   {}});
    }
    const Result<QVariant> next = meant(field, value, before.value(field));
    if (!next)
        return next.error();
    if (const std::optional<Problem> problem = field.problemWith(*next, m_wording);
        problem && problem->severity == Problem::Severity::Error)
        return Error{Error::Kind::Invalid, problem->text, {}, {}};
    Record after = before;
    after.setValue(field, *next);
    return m_session.commit(ChangeSet::editing(before, after));
}

Result<QVariant> RecordTableModel::meant(const FieldInfo &field, const QVariant &value,
                                         const QVariant &current) const
{
    const bool isText = value.metaType() == QMetaType::fromType<QString>();
    if (!isText)
        return field.normalized(value);
    // A code stands for itself before it is read as somebody's label for another one.
    if (isCode(field) && !field.problemWith(value, m_wording))
        return value;
    ReferenceLookup lookup(m_session.store(), m_session.titles());
    return parsedCell(field, value.toString(), m_wording, current, lookup);
}

void RecordTableModel::refuse(const QModelIndex &index, const QVariant &value, const Error &error)
{
    const bool isText = value.metaType() == QMetaType::fromType<QString>();
    if (index.isValid()) {
        const RecordId id = idAt(index.row());
        m_refusals.insert({id, index.column()}, {isText ? value.toString() : QString(), error.text()});
        if (error.kind == Error::Kind::Conflict)
            m_blocks.forget(id); // what is there now shall be seen
        Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    }
    fail(error);
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return RecordRowsModel::headerData(section, orientation, role);
    const FieldInfo &field = fieldAt(section);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return field.label(m_wording);
    case Qt::ToolTipRole: {
        const QString part = type().sectionLabel(field.section(), m_wording);
        return part.isEmpty() ? field.label(m_wording) : QString(field.label(m_wording) + u" · "_s + part);
    }
    case Qt::TextAlignmentRole:
        return alignment(field);
    case FieldRole:
        return QVariant::fromValue(&field);
    default:
        return RecordRowsModel::headerData(section, orientation, role);
    }
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return m_session.store().isReadOnly() ? flags : flags | Qt::ItemIsEditable;
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        setOrder({});
    else
        setOrder({{&fieldAt(column), order}});
}

void RecordTableModel::setOrder(const QList<SortStep> &order)
{
    if (order == m_query.order)
        return;
    m_query.order = order;
    requery(Reason::Reordered);
}

void RecordTableModel::setGrouping(const FieldInfo *field)
{
    if (field == m_grouping)
        return;
    m_grouping = field;
    requery(Reason::Reordered);
    repaintAll();
}

void RecordTableModel::setSearch(const QString &text)
{
    const QString plain = text.simplified();
    if (plain == m_query.search)
        return;
    m_query.search = plain;
    requery(Reason::Refiltered);
}

void RecordTableModel::setConditions(const QList<Condition> &conditions)
{
    if (conditions == m_query.conditions)
        return;
    m_query.conditions = conditions;
    requery(Reason::Refiltered);
}

Query RecordTableModel::query() const
{
    Query whole = m_query;
    whole.conditions = m_base.conditions + m_query.conditions;
    whole.limit = m_base.limit;
    if (m_grouping) {
        whole.order.removeIf([this](const SortStep &step) { return step.field == m_grouping; });
        whole.order.prepend({m_grouping, Qt::AscendingOrder});
    }
    return whole;
}

void RecordTableModel::requery(Reason reason)
{
    // While an answer is on its way, the rows of now are neither the ones of before nor the ones to come.
    m_reason = m_reader.isBusy() ? std::max(m_reason, reason) : reason;
    m_reader.ask(query());
}

void RecordTableModel::showFirst(const QList<RecordId> &ids)
{
    switch (m_reason) {
    case Reason::Changed:
        return;
    case Reason::Reordered:
        bringToFront(ids);
        return;
    case Reason::Refiltered:
        setRows(ids);
        return;
    }
}

void RecordTableModel::showAll(const QList<RecordId> &ids)
{
    m_lastError.reset();
    m_blocks.forgetMissing();
    setRows(ids);
    Q_EMIT countChanged(rowCount());
}

void RecordTableModel::fail(const Error &error)
{
    m_lastError = error;
    Q_EMIT failed(error);
}

void RecordTableModel::setWording(const Wording &wording)
{
    const bool isOtherLanguage = wording.language() != m_wording.language();
    m_wording = wording;
    m_query.language = wording.language();
    m_blocks.prepareTitles(wording);
    retranslateRefusals();
    if (isOtherLanguage && ordersByLanguage())
        requery(Reason::Reordered);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    repaintAll();
}

void RecordTableModel::retranslateRefusals()
{
    const QHash<Cell, Refusal> before = std::exchange(m_refusals, {});
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (it->typed.isEmpty())
            continue; // what was said then cannot be found out again
        const FieldInfo &field = fieldAt(it.key().column);
        const Result<QVariant> value = meant(field, it->typed, field.emptyValue());
        if (!value)
            m_refusals.insert(it.key(), {it->typed, value.error().text()});
        else if (const std::optional<Problem> problem = field.problemWith(*value, m_wording))
            m_refusals.insert(it.key(), {it->typed, problem->text});
    }
}

bool RecordTableModel::ordersByLanguage() const
{
    return std::any_of(m_query.order.cbegin(), m_query.order.cend(), [](const SortStep &step) {
        return step.field->sortsByLanguage() || step.field->target();
    });
}

void RecordTableModel::onChanged(const ChangeSet &changes)
{
    QList<RecordId> edited;
    QSet<RecordId> removed;
    bool isOtherAnswer = false;
    for (const Change &change : changes.changes()) {
        if (&change.type() != &type()) {
            isOtherAnswer = isOtherAnswer || isSearchedThrough(change.type()) ||
                            relatedTypes(m_query.conditions).contains(&change.type());
            continue;
        }
        if (change.after) {
            m_blocks.replace(*change.after);
            edited.append(change.id());
            isOtherAnswer = isOtherAnswer || decidesRows(change);
        } else {
            m_blocks.forget(change.id());
            removed.insert(change.id());
        }
    }
    repaint(edited);
    const bool isOvertaken = m_reader.isBusy() && !(edited.isEmpty() && removed.isEmpty());
    if (isOtherAnswer || isOvertaken) {
        requery(Reason::Changed);
    } else if (!removed.isEmpty()) {
        QList<RecordId> left = rows().ids();
        left.removeIf([&removed](RecordId id) { return removed.contains(id); });
        setRows(left);
        Q_EMIT countChanged(rowCount());
    }
}

/// Whether a change of one of our records can bring it into the rows, take it out or move it.
bool RecordTableModel::decidesRows(const Change &change) const
{
    if (!change.before)
        return true;
    const Query whole = query();
    const QList<const FieldInfo *> differing = change.after->differingFields(*change.before);
    return std::any_of(differing.cbegin(), differing.cend(), [&whole](const FieldInfo *field) {
        const auto isOrdering = [field](const SortStep &step) { return step.field == field; };
        return (!whole.search.isEmpty() && field->is(Rule::Searchable)) ||
               dependsOn(whole.conditions, *field) ||
               std::any_of(whole.order.cbegin(), whole.order.cend(), isOrdering);
    });
}

/// Whether the search also looks at the words of records of @p type, to which ours refer.
bool RecordTableModel::isSearchedThrough(const RecordType &type) const
{
    if (m_query.search.isEmpty())
        return false;
    const QList<const FieldInfo *> &fields = this->type().fields();
    return std::any_of(fields.cbegin(), fields.cend(), [&type](const FieldInfo *field) {
        return field->target() && field->is(Rule::Searchable) &&
               (field->target() == &type || typesTitledAfter(type).contains(field->target()));
    });
}

void RecordTableModel::onTitlesChanged(const RecordType &renamed)
{
    const bool isOrdering =
        std::any_of(m_query.order.cbegin(), m_query.order.cend(),
                    [&renamed](const SortStep &step) { return step.field->target() == &renamed; });
    if (isOrdering)
        requery(Reason::Changed);
    for (int column = 0; column < columnCount() && rowCount() > 0; ++column) {
        if (fieldAt(column).target() == &renamed)
            Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
    }
}

void RecordTableModel::repaint(const QList<RecordId> &ids)
{
    int first = rowCount();
    int last = -1;
    for (const RecordId id : ids) {
        const int row = rowOf(id);
        if (row < 0)
            continue;
        first = std::min(first, row);
        last = std::max(last, row);
    }
    // One signal for all: views repaint what is visible of it and ask for no more.
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void RecordTableModel::repaintAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

RecordTableModel::Clipboard RecordTableModel::copyCells(const QList<QModelIndex> &cells,
                                                        const QList<int> &visibleColumns) const
{
    const StoredTitles outgoingTitles(m_session.store());
    return CellCopy(*this, m_session.titles(), outgoingTitles).of(cells, visibleColumns);
}

Result<> RecordTableModel::pasteCells(const QModelIndex &start, const QList<int> &visibleColumns,
                                      const QString &text)
{
    ReferenceLookup lookup(m_session.store(), m_session.titles());
    const Result<ChangeSet> changes = CellPaste(*this, lookup).of(start, visibleColumns, text);
    Result<> done = changes ? m_session.commit(*changes) : Result<>(changes.error());
    if (done)
        m_lastError.reset();
    else
        fail(done.error());
    return done;
}

Result<> RecordTableModel::visit(std::span<const RecordId> ids,
                                 const std::function<void(const Record &)> &visitor) const
{
    return m_blocks.visit(ids, visitor);
}

std::optional<RecordTableModel::Total> RecordTableModel::total(int column, const QList<int> &rows) const
{
    if (column < 0 || column >= columnCount() || rows.size() > mostTotalled)
        return std::nullopt;
    const FieldInfo &field = fieldAt(column);
    if (!ColumnTotal::adds(field))
        return std::nullopt;
    QList<RecordId> ids;
    for (const int row : rows) {
        if (idAt(row) != RecordId::None)
            ids.append(idAt(row));
    }
    ColumnTotal total(field);
    const Result<> read = visit(std::span(ids.constData(), static_cast<std::size_t>(ids.size())),
                                [&](const Record &record) { total.add(record.value(field)); });
    if (!read || !total.isKnown())
        return std::nullopt;
    return Total{total.text(m_wording), total.counted(), total.unspecified()};
}

} // namespace klankbord
