// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"

#include "storage/dialect.h"
#include "storage/viewindexes.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

bool hasWords(const FieldInfo &field)
{
    const QList<ColumnSpec> columns = field.columns();
    return !columns.isEmpty() && columns.first().type == ColumnType::Words;
}

void addField(TableLayout &layout, const FieldInfo &field)
{
    const QList<ColumnSpec> specs = field.columns();
    layout.fields.push_back(
        {&field, static_cast<int>(layout.columns.size()), static_cast<int>(specs.size()), -1, -1});
    for (const ColumnSpec &spec : specs)
        layout.columns.append(QString(field.name()) + QLatin1StringView(spec.suffix));
    if (field.kind() == ValueKind::ReferenceList)
        layout.lists.push_back(&field);
    else if (field.is(Rule::Searchable) && !field.target())
        layout.searched.push_back(&field);
}

void addKeys(TableLayout &layout, TableLayout::FieldColumns &columns)
{
    const FieldInfo &field = *columns.field;
    if (!hasWords(field) || field.is(Rule::Long))
        return;
    columns.dutchKey = columns.englishKey = static_cast<int>(layout.columns.size());
    if (!field.sortsByLanguage()) {
        layout.columns.append(field.name() + u"_key"_s);
        return;
    }
    layout.columns.append(field.name() + u"_nl_key"_s);
    ++columns.englishKey;
    layout.columns.append(field.name() + u"_en_key"_s);
}

TableLayout layoutFor(const RecordType &type)
{
    TableLayout layout;
    layout.type = &type;
    layout.table = type.code();
    layout.searchTable = type.code() + u"_search"_s;
    layout.columns = {u"id"_s,         u"stamp"_s,      u"created_at"_s,
                      u"created_by"_s, u"changed_at"_s, u"changed_by"_s};
    Q_ASSERT(layout.columns.size() == headColumns);
    for (const FieldInfo *field : type.fields())
        addField(layout, *field);
    layout.valueColumns = static_cast<int>(layout.columns.size());
    for (TableLayout::FieldColumns &columns : layout.fields)
        addKeys(layout, columns);
    return layout;
}

QString createTable(const TableLayout &layout, const Dialect &dialect)
{
    const QString integer = dialect.columnType(ColumnType::Integer);
    const QString text = dialect.columnType(ColumnType::Text);
    QStringList lines{u"id "_s + dialect.keyType(), u"stamp "_s + integer + u" NOT NULL"_s,
                      u"created_at "_s + integer,   u"created_by "_s + text,
                      u"changed_at "_s + integer,   u"changed_by "_s + text};
    // Keys in front: a database walks over what stands before the column that it needs.
    for (int at = layout.valueColumns; at < layout.columns.size(); ++at)
        lines.append(quoted(layout.columns.at(at)) + u' ' + dialect.bytesType() + u" NOT NULL"_s);
    for (const TableLayout::FieldColumns &columns : layout.fields) {
        int at = columns.first;
        for (const ColumnSpec &spec : columns.field->columns()) {
            QString line = quoted(layout.columns.at(at++)) + u' ' + dialect.columnType(spec.type);
            if (spec.type == ColumnType::Reference)
                line += u" REFERENCES "_s + quoted(QString(columns.field->target()->code())) +
                        u"(id) DEFERRABLE INITIALLY DEFERRED"_s;
            lines.append(line);
        }
    }
    return u"CREATE TABLE "_s + quoted(layout.table) + u" (\n  "_s + lines.join(u",\n  "_s) + u")"_s +
           dialect.tableOptions();
}

QStringList createIndexes(const TableLayout &layout, const Dialect &dialect)
{
    QStringList statements;
    const auto add = [&](const QString &name, const QString &expressions, const QString &condition = {}) {
        statements.append(u"CREATE INDEX "_s + quoted(QString(layout.table + u"_by_"_s + name)) + u" ON "_s +
                          quoted(layout.table) + u" ("_s + expressions + dialect.indexTail() + u')' +
                          condition);
    };
    for (const TableLayout::FieldColumns &columns : layout.fields) {
        const FieldInfo &field = *columns.field;
        if (field.kind() == ValueKind::Reference) {
            const QString column = quoted(layout.columns.at(columns.first));
            add(layout.columns.at(columns.first), column, u" WHERE "_s + column + u" IS NOT NULL"_s);
        } else if (columns.dutchKey >= 0 && (field.is(Rule::Title) || field.is(Rule::Indexed))) {
            add(layout.columns.at(columns.dutchKey), quoted(layout.columns.at(columns.dutchKey)));
            if (columns.englishKey != columns.dutchKey)
                add(layout.columns.at(columns.englishKey), quoted(layout.columns.at(columns.englishKey)));
        } else if (field.is(Rule::Indexed) && columns.count > 0 && !hasWords(field)) {
            add(QString(field.name()), orderExpressions(field, {}, dialect).join(u", "_s));
        }
    }
    return statements;
}

QStringList createLinks(const TableLayout &layout, const Dialect &dialect)
{
    QStringList statements;
    const QString integer = dialect.columnType(ColumnType::Reference);
    for (const FieldInfo *field : layout.lists) {
        const QString table = linkTable(*field);
        statements.append(
            u"CREATE TABLE %1 (\n  record_id %2 NOT NULL REFERENCES %3(id) DEFERRABLE INITIALLY DEFERRED,\n"
            "  position %2 NOT NULL,\n  target_id %2 NOT NULL REFERENCES %4(id) DEFERRABLE INITIALLY "
            "DEFERRED,\n"
            "  PRIMARY KEY (record_id, position))%5"_s.arg(quoted(table), integer, quoted(layout.table),
                                                           quoted(QString(field->target()->code())),
                                                           dialect.tableOptions()));
        statements.append(u"CREATE INDEX %1 ON %2 (target_id, record_id)"_s.arg(
            quoted(QString(table + u"_by_target"_s)), quoted(table)));
    }
    return statements;
}

QStringList createHistory(const Dialect &dialect)
{
    const QString integer = dialect.columnType(ColumnType::Integer);
    const QString text = dialect.columnType(ColumnType::Text);
    return {
        u"CREATE TABLE meta (key %1 PRIMARY KEY, value %1 NOT NULL)%2"_s.arg(text, dialect.tableOptions()),
        u"CREATE TABLE change_set (id %1, kind %2 NOT NULL, at %3 NOT NULL, \"by\" %2)%4"_s.arg(
            dialect.keyType(), text, integer, dialect.tableOptions()),
        u"CREATE TABLE history (sequence %1, change_set %2 NOT NULL REFERENCES change_set(id) DEFERRABLE "
        "INITIALLY DEFERRED, record_type %3 NOT NULL, record_id %2 NOT NULL, action %3 NOT NULL, \"before\" "
        "%3, "
        "\"after\" %3)%4"_s.arg(dialect.sequenceType(), integer, text, dialect.tableOptions()),
        u"CREATE INDEX history_by_record ON history (record_id, sequence)"_s};
}

/// What the files of documents hold, once for each hash.
QString createFileContents(const Dialect &dialect)
{
    return u"CREATE TABLE file_content (hash %1 PRIMARY KEY, content %2 NOT NULL)%3"_s.arg(
        dialect.columnType(ColumnType::Text), dialect.bytesType(), dialect.tableOptions());
}

/// U+10FFFF is in no text and behind all others.
QString behindAllTexts()
{
    return u'\'' + QString::fromUcs4(U"\U0010FFFF", 1) + u'\'';
}

QString neverNull(const QString &column, ColumnType type, bool emptyFirst)
{
    if (type == ColumnType::Integer || type == ColumnType::Reference)
        return u"coalesce("_s + column + u", 9223372036854775807)"_s;
    return u"coalesce("_s + column + u", "_s + (emptyFirst ? u"''"_s : behindAllTexts()) + u')';
}

QString byOption(const FieldInfo &field, const QString &column)
{
    QString expression = u"(CASE "_s + column; // PostgreSQL wants the brackets in an index
    int position = 0;
    for (const Option &option : field.options())
        expression += u" WHEN '%1' THEN %2"_s.arg(QLatin1StringView(option.code)).arg(position++);
    return expression + u" ELSE %1 END)"_s.arg(position);
}

} // namespace

const TableLayout::FieldColumns &TableLayout::of(const FieldInfo &field) const
{
    Q_ASSERT(&field.owner() == type);
    return fields[static_cast<std::size_t>(field.index())];
}

QString TableLayout::keyColumn(const FieldInfo &field, Language language) const
{
    const FieldColumns &columns = of(field);
    const int at = language == Language::Dutch ? columns.dutchKey : columns.englishKey;
    return at < 0 ? QString() : quoted(this->columns.at(at));
}

QStringList TableLayout::columnsOf(const FieldInfo &field) const
{
    const FieldColumns &place = of(field);
    QStringList names;
    for (int at = place.first; at < place.first + place.count; ++at)
        names.append(quoted(columns.at(at)));
    return names;
}

QString linkTable(const FieldInfo &field)
{
    return field.owner().code() + u'_' + field.name();
}

Schema::Schema(const QList<const RecordType *> &types) : m_types(types)
{
    m_tables.reserve(static_cast<std::size_t>(types.size()));
    for (const RecordType *type : types) {
        m_positions.insert(type, static_cast<int>(m_tables.size()));
        m_tables.push_back(layoutFor(*type));
    }
}

const TableLayout &Schema::table(const RecordType &type) const
{
    Q_ASSERT(m_positions.contains(&type));
    return m_tables[static_cast<std::size_t>(m_positions.value(&type))];
}

QStringList Schema::createStatements(const Dialect &dialect) const
{
    QStringList statements = dialect.preparations();
    statements.append(createHistory(dialect));
    statements.append(createFileContents(dialect));
    for (const TableLayout &layout : m_tables)
        statements.append(createTable(layout, dialect));
    for (const TableLayout &layout : m_tables) {
        statements.append(createIndexes(layout, dialect));
        statements.append(createViewIndexes(layout, dialect));
        statements.append(createLinks(layout, dialect));
        statements.append(dialect.createSearchTable(layout.searchTable));
    }
    return statements;
}

QStringList orderExpressions(const FieldInfo &field, const QString &alias, const Dialect &dialect)
{
    const auto column = [&](const ColumnSpec &spec) {
        const QString name = quoted(QString(field.name() + QLatin1StringView(spec.suffix)));
        return alias.isEmpty() ? name : QString(alias + u'.' + name);
    };
    const QList<ColumnSpec> specs = field.columns();
    if (specs.isEmpty())
        return {};
    if (field.kind() == ValueKind::Choice && !field.options().isEmpty())
        return {byOption(field, column(specs.first()))};
    if (field.kind() == ValueKind::Period) {
        // An open start comes first, an open end last, and both open behind everything.
        const QString from = column(specs.at(0));
        const QString to = column(specs.at(1));
        return {u"coalesce(%1, CASE WHEN %2 IS NULL THEN %3 ELSE '' END)"_s.arg(from, to, behindAllTexts()),
                neverNull(to, ColumnType::Text, false)};
    }
    if (specs.first().type == ColumnType::Words)
        return {u"CASE WHEN %1 IS NULL THEN 1 ELSE 0 END"_s.arg(column(specs.first())),
                dialect.longTextOrder(column(specs.first()))};
    QStringList expressions;
    for (const ColumnSpec &spec : specs)
        expressions.append(neverNull(column(spec), spec.type, !expressions.isEmpty()));
    return expressions;
}

QString endExpression(const FieldInfo &field, const QString &alias, const Dialect &dialect)
{
    switch (field.kind()) {
    case ValueKind::Date:
    case ValueKind::TimeSlot:
        return orderExpressions(field, alias, dialect).first();
    case ValueKind::Period: {
        const QString to = quoted(QString(field.name() + QLatin1StringView(field.columns().at(1).suffix)));
        return alias.isEmpty() ? to : QString(alias + u'.' + to);
    }
    default:
        return {};
    }
}

QString emptyCondition(const QStringList &columns)
{
    QStringList parts;
    for (const QString &column : columns)
        parts.append(column + u" IS NULL"_s);
    return u'(' + parts.join(u" AND "_s) + u')';
}

QString lacksLanguageCondition(const QStringList &columns, Language language)
{
    const bool wantsDutch = language == Language::Dutch;
    return u"(%1 IS NULL AND %2 IS NOT NULL)"_s.arg(columns.at(wantsDutch ? 0 : 1),
                                                    columns.at(wantsDutch ? 1 : 0));
}

} // namespace klankbord
