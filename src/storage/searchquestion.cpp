// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchquestion.h"

#include "storage/searchindex.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// How far a word is looked for along references: the record, what it refers to, what that is called after, …
constexpr int deepestSearch = 3;

/// One way to find a word: every parameter is the word.
using Branch = SearchQuestion::Part;

/// Finds the ways to a word from one record type.
class BranchFinder final
{
public:
    BranchFinder(Database &database, QString word) : m_database(database), m_word(std::move(word)) {}

    /// A SELECT of the ids of @p layout that have the word in themselves or in what they refer to; references
    /// through which nothing can come are left out.
    Result<Branch> branch(const TableLayout &layout, int depth = 0)
    {
        Branch all{m_database.dialect().searchIds(layout.searchTable), 1};
        for (const FieldInfo *field : searchedReferences(layout, depth)) {
            const TableLayout &target = m_database.schema().table(*field->target());
            const Result<Branch> found = branch(target, depth + 1);
            if (!found)
                return found.error();
            const Result<bool> isUseful = answers(*found);
            if (!isUseful)
                return isUseful.error();
            if (*isUseful)
                append(all, layout, *field, *found);
        }
        return all;
    }

private:
    Result<bool> answers(const Branch &branch)
    {
        const auto look = m_database.statement(branch.sql + u" LIMIT 1"_s);
        for (int at = 0; at < branch.parameters; ++at)
            look->bind(at, m_word);
        const bool hasOne = look->next();
        if (auto done = look->finish(); !done)
            return done.error();
        return hasOne;
    }

    static void append(Branch &all, const TableLayout &layout, const FieldInfo &field, const Branch &found)
    {
        const bool isList = field.kind() == ValueKind::ReferenceList;
        const QString table = isList ? linkTable(field) : layout.table;
        const QString id = isList ? u"record_id"_s : u"id"_s;
        const QString reference = isList ? u"target_id"_s : layout.columnsOf(field).first();
        all.sql += u" UNION ALL SELECT "_s + id + u" FROM "_s + quoted(table) + u" WHERE "_s + reference +
                   u" IN ("_s + found.sql + u')';
        all.parameters += found.parameters;
    }

    Database &m_database;
    QString m_word;
};

} // namespace

QList<const FieldInfo *> searchedReferences(const TableLayout &layout, int depth)
{
    QList<const FieldInfo *> references;
    if (depth + 1 >= deepestSearch)
        return references;
    const Rule followed = depth == 0 ? Rule::Searchable : Rule::Title;
    for (const TableLayout::FieldColumns &columns : layout.fields) {
        if (columns.field->target() && columns.field->is(followed))
            references.append(columns.field);
    }
    return references;
}

Result<SearchQuestion> SearchQuestion::ask(Database &database, const TableLayout &layout, const QString &text)
{
    SearchQuestion question;
    const QStringList words = searchQuestion(text);
    const Dialect &dialect = database.dialect();
    const Branch plain{dialect.searchIds(layout.searchTable), 1};
    QList<SoughtWord> own; // words that are nowhere but in the records themselves
    for (const QString &word : words) {
        const QString expression = dialect.searchExpression({{.beginning = word}});
        Result<Branch> branch = BranchFinder(database, expression).branch(layout);
        if (!branch)
            return branch.error();
        if (branch->sql == plain.sql) {
            own.append({.beginning = word});
            continue;
        }
        question.m_parts.append(*branch);
        question.m_values.append(QVariantList(branch->parameters, expression));
    }
    if (!own.isEmpty()) {
        question.m_parts.prepend(plain);
        question.m_values.prepend(dialect.searchExpression(own));
    }
    return question;
}

} // namespace klankbord
