// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/querytext.h"

#include "domain/partialdate.h"
#include "storage/recordrows.h"
#include "storage/searchquestion.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// The table that is asked.
const QString mainAlias = u"t"_s;
/// A type may be called after another one, that after a third: beyond this nobody sees the order.
constexpr int deepestOrder = 4;

QString onMain(const QString &column)
{
    return mainAlias + u'.' + column;
}

/// How deep related records of related records are asked for; what a person builds stays far below.
constexpr int deepestRelation = 8;

QString bracketed(const QStringList &parts, const QString &word)
{
    return parts.size() == 1 ? parts.first() : QString(u'(' + parts.join(u' ' + word + u' ') + u')');
}

/// The ids in a condition on references: each value is one id or a list of them.
QList<RecordId> idsIn(const QVariantList &values)
{
    QList<RecordId> ids;
    for (const QVariant &value : values) {
        if (value.metaType() == QMetaType::fromType<QList<RecordId>>())
            ids.append(value.value<QList<RecordId>>());
        else
            ids.append(value.value<RecordId>());
    }
    return ids;
}

/// The day, month or year that a condition on dates is about; empty when it names none.
QString dayOf(const Condition &condition)
{
    const QVariant given = condition.values.value(0);
    return given.canConvert<PartialDate>() ? given.value<PartialDate>().toIso() : QString();
}

} // namespace

QueryWriter::QueryWriter(Database &database, const Query &query)
    : m_database(database),
      m_query(query),
      m_layout(database.schema().table(*query.type)),
      m_alias(mainAlias),
      m_at(&m_layout)
{
}

bool QueryWriter::isOrdered() const
{
    // All ids of a table are in any of its indexes, which are smaller than the table.
    return !m_query.order.isEmpty() || m_query.limit >= 0 || !m_query.conditions.isEmpty() ||
           !m_query.search.isEmpty();
}

Result<QueryText> QueryWriter::ids(const QList<RecordId> *only)
{
    const QString order = isOrdered() ? orderText() : QString(); // first: it makes the joins
    Result<QString> conditions = where();
    if (!conditions)
        return conditions.error();
    if (only) {
        *conditions += (conditions->isEmpty() ? u" WHERE "_s : u" AND "_s) + onMain(u"id"_s) +
                       m_database.dialect().inIdList();
        m_values.append(
            idListOf(m_database.dialect(), {only->constData(), static_cast<std::size_t>(only->size())}));
    }
    QString sql = u"SELECT "_s + onMain(u"id"_s) + u" FROM "_s + quoted(m_layout.table) + u" AS "_s +
                  mainAlias + m_joins + *conditions + order;
    if (m_query.limit >= 0) {
        sql += u" LIMIT ?"_s;
        m_values.append(QVariant::fromValue(m_query.limit));
    }
    return QueryText{sql, m_values};
}

Result<QueryText> QueryWriter::count()
{
    const Result<QString> conditions = where();
    if (!conditions)
        return conditions.error();
    return QueryText{
        u"SELECT count(*) FROM "_s + quoted(m_layout.table) + u" AS "_s + mainAlias + *conditions, m_values};
}

Result<QString> QueryWriter::where()
{
    QStringList parts;
    for (const Condition &condition : m_query.conditions) {
        parts.append(conditionText(condition));
    }
    if (!m_query.search.isEmpty())
        parts.append(words(m_query.search));
    if (m_error)
        return *m_error;
    return parts.isEmpty() ? QString() : QString(u" WHERE "_s + parts.join(u" AND "_s));
}

QString QueryWriter::conditionText(const Condition &condition)
{
    switch (condition.test) {
    case Condition::Test::AnyOf:
        return anyOf(condition);
    case Condition::Test::NoneOf:
        return u'(' + anyOf(condition) + u") IS NOT TRUE"_s;
    case Condition::Test::IsEmpty:
        return isEmpty(*condition.field);
    case Condition::Test::IsNotEmpty:
        return u"NOT "_s + isEmpty(*condition.field);
    case Condition::Test::During:
        return during(condition);
    case Condition::Test::Before:
        return overBefore(condition);
    case Condition::Test::From:
        return notOverBefore(condition);
    case Condition::Test::AtLeast:
        return compared(condition, u">="_s);
    case Condition::Test::AtMost:
        return compared(condition, u"<="_s);
    case Condition::Test::LacksLanguage:
        return lacksLanguage(condition);
    case Condition::Test::Words:
        return words(condition.values.value(0).toString());
    case Condition::Test::AllParts:
        return parts(condition, u"AND"_s);
    case Condition::Test::AnyPart:
        return parts(condition, u"OR"_s);
    case Condition::Test::NoPart:
        return u'(' + parts(condition, u"OR"_s) + u") IS NOT TRUE"_s;
    case Condition::Test::Related:
        return related(condition);
    }
    return u"1 = 0"_s;
}

QString QueryWriter::on(const QString &column) const
{
    return m_alias + u'.' + column;
}

QStringList QueryWriter::columnsHere(const FieldInfo &field) const
{
    QStringList columns = m_at->columnsOf(field);
    for (QString &column : columns)
        column = on(column);
    return columns;
}

QString QueryWriter::words(const QString &text)
{
    const Result<SearchQuestion> question = SearchQuestion::ask(m_database, *m_at, text);
    if (!question) {
        m_error = question.error();
        return u"1 = 0"_s;
    }
    QStringList parts;
    for (const SearchQuestion::Part &part : question->parts())
        parts.append(on(u"id"_s) + u" IN ("_s + part.sql + u')');
    m_values.append(question->values());
    return parts.isEmpty() ? u"1 = 1"_s : bracketed(parts, u"AND"_s);
}

QString QueryWriter::parts(const Condition &condition, const QString &word)
{
    QStringList texts;
    for (const Condition &part : condition.parts)
        texts.append(u'(' + conditionText(part) + u')');
    // Of nothing, all is true and none is.
    return texts.isEmpty() ? (word == u"AND" ? u"1 = 1"_s : u"1 = 0"_s) : bracketed(texts, word);
}

QString QueryWriter::related(const Condition &condition)
{
    if (m_depth == deepestRelation)
        return u"1 = 0"_s;
    const FieldInfo &field = *condition.field;
    const bool isOurs = &field.owner() == m_at->type;
    const TableLayout &other = m_database.schema().table(otherSide(field, *m_at->type));
    const QString alias = u"q%1"_s.arg(++m_aliases);
    const QString id = alias + u".id"_s;
    QString from = quoted(other.table) + u" AS "_s + alias;
    QString link;
    if (field.kind() == ValueKind::ReferenceList) {
        const QString list = alias + u'l';
        from += u" JOIN "_s + quoted(linkTable(field)) + u" AS "_s + list + u" ON "_s + list +
                (isOurs ? u".target_id = "_s : u".record_id = "_s) + id;
        link = list + (isOurs ? u".record_id = "_s : u".target_id = "_s) + on(u"id"_s);
    } else {
        const QString reference = quoted(QString(field.name() + u"_id"_s));
        link = isOurs ? QString(id + u" = "_s + on(reference))
                      : QString(alias + u'.' + reference + u" = "_s + on(u"id"_s));
    }
    // What stands in the brackets is asked of the other record.
    const QString outerAlias = std::exchange(m_alias, alias);
    const TableLayout *outerLayout = std::exchange(m_at, &other);
    ++m_depth;
    const QString inner = parts(condition, u"AND"_s);
    --m_depth;
    m_at = outerLayout;
    m_alias = outerAlias;
    return u"EXISTS (SELECT 1 FROM "_s + from + u" WHERE "_s + link + u" AND "_s + inner + u')';
}

QString QueryWriter::compared(const Condition &condition, const QString &sign)
{
    const FieldInfo &field = *condition.field;
    const QStringList columns = m_at->columnsOf(field);
    const QVariantList limit = field.toColumns(field.normalized(condition.values.value(0)));
    if (!isFigure(field.kind()) || limit.value(0).isNull())
        return u"1 = 0"_s;
    QString test = on(columns.first()) + u' ' + sign + u" ?"_s;
    m_values.append(limit.first());
    if (field.kind() == ValueKind::Amount) {
        test += u" AND "_s + on(columns.at(1)) + u" = ?"_s;
        m_values.append(limit.at(1));
    }
    return u'(' + test + u')';
}

QString QueryWriter::isEmpty(const FieldInfo &field) const
{
    if (field.kind() == ValueKind::ReferenceList)
        return u"(NOT EXISTS (SELECT 1 FROM "_s + quoted(linkTable(field)) + u" AS l WHERE l.record_id = "_s +
               on(u"id"_s) + u"))"_s;
    return emptyCondition(columnsHere(field));
}

QString QueryWriter::anyOf(const Condition &condition)
{
    const FieldInfo &field = *condition.field;
    const Dialect &dialect = m_database.dialect();
    if (field.kind() == ValueKind::Reference || field.kind() == ValueKind::ReferenceList) {
        QList<RecordId> ids = idsIn(condition.values);
        QStringList parts;
        if (ids.removeAll(RecordId::None) > 0)
            parts.append(isEmpty(field));
        const QString column =
            field.kind() == ValueKind::Reference ? on(m_at->columnsOf(field).first()) : u"l.target_id"_s;
        QString test = column + dialect.inIdList();
        m_values.append(idListOf(dialect, ids));
        if (field.kind() == ValueKind::ReferenceList)
            test = on(u"id"_s) + u" IN (SELECT l.record_id FROM "_s + quoted(linkTable(field)) +
                   u" AS l WHERE "_s + test + u')';
        parts.append(test);
        return bracketed(parts, u"OR"_s);
    }
    const bool isList = field.kind() == ValueKind::ChoiceList || field.kind() == ValueKind::TextList;
    return isList ? anyOfList(field, condition.values) : anyOfColumns(field, condition.values);
}

QString QueryWriter::anyOfColumns(const FieldInfo &field, const QVariantList &values)
{
    const QStringList columns = m_at->columnsOf(field);
    QStringList parts;
    for (const QVariant &value : values) {
        const QVariantList stored = field.toColumns(field.normalized(value));
        QStringList equal;
        for (qsizetype at = 0; at < columns.size(); ++at) {
            if (!stored.at(at).isValid() || stored.at(at).isNull()) {
                equal.append(on(columns.at(at)) + u" IS NULL"_s);
            } else {
                equal.append(on(columns.at(at)) + u" = ?"_s);
                m_values.append(stored.at(at));
            }
        }
        parts.append(u'(' + equal.join(u" AND "_s) + u')');
    }
    return parts.isEmpty() ? u"1 = 0"_s : bracketed(parts, u"OR"_s);
}

QString QueryWriter::anyOfList(const FieldInfo &field, const QVariantList &values)
{
    const QString column = on(m_at->columnsOf(field).first());
    const QString lines = u"'\n' || "_s + column + u" || '\n'"_s;
    QStringList parts;
    for (const QVariant &value : values) {
        const QStringList texts = value.toStringList();
        if (texts.isEmpty())
            parts.append(isEmpty(field));
        for (const QString &text : texts) {
            parts.append(u"coalesce("_s + m_database.dialect().positionOf(lines, u"CAST(? AS text)"_s) +
                         u", 0) > 0"_s);
            m_values.append(QString(u'\n' + text + u'\n'));
        }
    }
    return parts.isEmpty() ? u"1 = 0"_s : bracketed(parts, u"OR"_s);
}

QString QueryWriter::during(const Condition &condition)
{
    const QString iso = dayOf(condition);
    const QStringList columns = m_at->columnsOf(*condition.field);
    if (iso.isEmpty() || columns.isEmpty())
        return u"1 = 0"_s;
    // ISO texts: "2014" < "2014-10" < "2014-10-03" < "2014-10." < "2014-11", since "-" is before ".".
    const QString behind = iso + u'.';
    if (condition.field->kind() == ValueKind::Period) {
        const QString from = on(columns.at(0));
        const QString to = on(columns.at(1));
        m_values.append(behind);
        m_values.append(iso);
        return u"((%1 IS NULL OR %1 < ?) AND (%2 IS NULL OR %2 || '.' > ?) AND NOT (%1 IS NULL AND %2 IS NULL))"_s
            .arg(from, to);
    }
    m_values.append(iso);
    m_values.append(behind);
    return u"(%1 >= ? AND %1 < ?)"_s.arg(on(columns.first()));
}

QString QueryWriter::overBefore(const Condition &condition)
{
    const QString iso = dayOf(condition);
    const QString end = endColumn(*condition.field);
    if (iso.isEmpty() || end.isEmpty())
        return u"1 = 0"_s;
    // The first comparison is for an index; the second leaves out the month that the day is in.
    m_values.append(iso);
    m_values.append(iso);
    return u"(%1 < ? AND %2 || '.' < ?)"_s.arg(endExpression(*condition.field, m_alias, m_database.dialect()),
                                               end);
}

QString QueryWriter::notOverBefore(const Condition &condition)
{
    const QString iso = dayOf(condition);
    const QString end = endColumn(*condition.field);
    if (iso.isEmpty() || end.isEmpty())
        return u"1 = 0"_s;
    // The first comparison is for an index: the year, which may be all that is known, comes before its days.
    constexpr qsizetype year = 4;
    m_values.append(iso.left(year));
    m_values.append(iso);
    const QString later = u"%1 >= ? AND %2 || '.' > ?"_s.arg(
        endExpression(*condition.field, m_alias, m_database.dialect()), end);
    if (condition.field->kind() != ValueKind::Period)
        return u'(' + later + u')';
    // A period without an end goes on; one without anything is none.
    const QString from = on(m_at->columnsOf(*condition.field).at(0));
    return u"((%1) OR (%2 IS NULL AND %3 IS NOT NULL))"_s.arg(later, end, from);
}

QString QueryWriter::endColumn(const FieldInfo &field) const
{
    const QStringList columns = m_at->columnsOf(field);
    switch (field.kind()) {
    case ValueKind::Date:
    case ValueKind::TimeSlot:
        return on(columns.at(0));
    case ValueKind::Period:
        return on(columns.at(1));
    default:
        return {};
    }
}

QString QueryWriter::lacksLanguage(const Condition &condition) const
{
    const QStringList columns = columnsHere(*condition.field);
    const std::optional<Language> language = languageFromCode(condition.values.value(0).toString());
    return columns.size() == 2 && language ? lacksLanguageCondition(columns, *language) : u"1 = 0"_s;
}

QString QueryWriter::orderText()
{
    QStringList terms;
    for (const SortStep &step : m_query.order) {
        Q_ASSERT(step.field && &step.field->owner() == m_query.type);
        appendOrder(step, terms);
    }
    // The id in the first step's direction: so one index serves both.
    const bool isDescending = !m_query.order.isEmpty() && m_query.order.first().order == Qt::DescendingOrder;
    terms.append(onMain(u"id"_s) + (isDescending ? u" DESC"_s : QString()));
    return u" ORDER BY "_s + terms.join(u", "_s);
}

void QueryWriter::appendOrder(const SortStep &step, QStringList &terms)
{
    const FieldInfo &field = *step.field;
    QStringList expressions;
    if (step.by == SortStep::By::End && field.kind() == ValueKind::Period) {
        expressions.append(endExpression(field, mainAlias, m_database.dialect()));
    } else if (field.target()) {
        expressions = referenceOrder(field, mainAlias, 0);
    } else if (const QString key = m_layout.keyColumn(field, m_query.language); !key.isEmpty()) {
        expressions.append(onMain(key));
    } else {
        expressions = orderExpressions(field, mainAlias, m_database.dialect());
    }
    for (const QString &expression : expressions)
        terms.append(step.order == Qt::DescendingOrder ? QString(expression + u" DESC"_s) : expression);
}

QStringList QueryWriter::referenceOrder(const FieldInfo &field, const QString &alias, int depth)
{
    const TableLayout &target = m_database.schema().table(*field.target());
    const QString name = u"r%1"_s.arg(++m_aliases);
    QString reference = alias + u'.' + quoted(QString(field.name() + u"_id"_s));
    if (field.kind() == ValueKind::ReferenceList) {
        const QString link = name + u"_first"_s;
        m_joins += u" LEFT JOIN %1 AS %2 ON %2.record_id = %3.id AND %2.position = 0"_s.arg(
            quoted(linkTable(field)), link, alias);
        reference = link + u".target_id"_s;
    }
    m_joins += u" LEFT JOIN "_s + quoted(target.table) + u" AS "_s + name + u" ON "_s + name + u".id = "_s +
               reference;
    const QList<const FieldInfo *> titles = field.target()->titleFields();
    QStringList expressions{u"CASE WHEN "_s + name + u".id IS NULL THEN 1 ELSE 0 END"_s};
    if (titles.isEmpty() || depth >= deepestOrder)
        return expressions;
    const FieldInfo &title = *titles.first();
    if (title.target())
        expressions.append(referenceOrder(title, name, depth + 1));
    else if (const QString key = target.keyColumn(title, m_query.language); !key.isEmpty())
        expressions.append(name + u'.' + key);
    else
        expressions.append(orderExpressions(title, name, m_database.dialect()));
    return expressions;
}

} // namespace klankbord
