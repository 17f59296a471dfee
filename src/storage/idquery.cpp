// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/idquery.h"

#include "storage/querytext.h"
#include "storage/searchindex.h"
#include "storage/searchquestion.h"
#include "storage/wordlook.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

using OnFirst = std::function<void(const QList<RecordId> &)>;

constexpr qsizetype firstIds = 200;
/// Of so few matches each one is looked up and put in order; for more it is quicker to walk through the whole
/// table in order and to skip what does not match.
constexpr qsizetype fewMatches = 4'000;

std::shared_ptr<Statement> boundStatement(Database &database, const QueryText &text)
{
    const std::shared_ptr<Statement> select = database.statement(text.sql);
    int parameter = 0;
    for (const QVariant &value : text.values)
        select->bind(parameter++, value);
    return select;
}

/// Reads ids until there are @p limit (all when negative) of those that @p isWanted.
template <typename IsWanted>
Result<QList<RecordId>> read(Statement &select, qint64 limit, const OnFirst &onFirst,
                             const IsWanted &isWanted)
{
    QList<RecordId> ids;
    while (ids.size() != limit && select.next()) {
        const RecordId id{select.integer(0)};
        if (!isWanted(id))
            continue;
        ids.append(id);
        if (ids.size() == firstIds && onFirst)
            onFirst(ids);
    }
    if (auto done = select.finish(); !done)
        return done.error();
    return ids;
}

Result<QList<RecordId>> read(Database &database, const QueryText &text, const OnFirst &onFirst)
{
    return read(*boundStatement(database, text), -1, onFirst, [](RecordId) { return true; });
}

/// Everything that has the words, in order of id; nothing when no words were asked for.
Result<std::optional<QList<RecordId>>> readMatches(Database &database, const Query &query)
{
    const Result<SearchQuestion> question =
        SearchQuestion::ask(database, database.schema().table(*query.type), query.search);
    if (!question)
        return question.error();
    if (question->isEmpty())
        return std::optional<QList<RecordId>>();
    std::optional<QList<RecordId>> matches;
    // Alone in its index, words come by id, and no more than needed.
    const bool isAlone = question->parts().size() == 1 && question->isInOneIndex() && query.limit >= 0 &&
                         query.order.isEmpty() && query.conditions.isEmpty();
    const QString limit = isAlone ? u" LIMIT %1"_s.arg(query.limit) : QString();
    qsizetype firstValue = 0;
    for (const SearchQuestion::Part &part : question->parts()) {
        Result<QList<RecordId>> found =
            read(database, {part.sql + limit, question->values().sliced(firstValue, part.parameters)}, {});
        if (!found)
            return found.error();
        firstValue += part.parameters;
        if (!std::is_sorted(found->cbegin(), found->cend()))
            std::sort(found->begin(), found->end());
        found->erase(std::unique(found->begin(), found->end()), found->end());
        if (!matches) {
            matches = *std::move(found);
            continue;
        }
        QList<RecordId> both;
        std::set_intersection(matches->cbegin(), matches->cend(), found->cbegin(), found->cend(),
                              std::back_inserter(both));
        matches = both;
    }
    return matches;
}

/// Whether an index gives the records in the query's order, so that the first ones come at once.
bool beginsAtOnce(const Query &query, const TableLayout &layout)
{
    if (!query.conditions.isEmpty() || query.limit >= 0)
        return false;
    if (query.order.isEmpty())
        return true;
    const FieldInfo &field = *query.order.first().field;
    const bool hasKeyIndex = field.is(Rule::Title) && !layout.keyColumn(field, query.language).isEmpty();
    return !field.target() && (field.is(Rule::Indexed) || hasKeyIndex);
}

/// The first screenful of an answer, by looking into the records in their order; nothing when the words are
/// too rare for that. The search index tells all or nothing about a frequent word, which takes longer.
Result<QList<RecordId>> lookForFirst(Database &database, const Query &query)
{
    constexpr qint64 mostLookedAt = 500;
    constexpr qsizetype tried = 50;
    constexpr qsizetype screenful = 100;
    const TableLayout &layout = database.schema().table(*query.type);
    const QStringList words = searchQuestion(query.search);
    if (words.isEmpty() || words.size() > WordLook::mostWords || !beginsAtOnce(query, layout))
        return QList<RecordId>();
    Query walk = query;
    walk.search.clear();
    walk.limit = mostLookedAt;
    const Result<QueryText> text = QueryWriter(database, walk).ids();
    if (!text)
        return text.error();
    const Result<QList<RecordId>> ids = read(database, *text, {});
    if (!ids)
        return ids.error();
    WordLook look(database, words);
    QList<RecordId> found;
    for (qsizetype at = 0; at < ids->size() && found.size() < screenful; ++at) {
        if (at >= tried && found.size() * mostLookedAt < screenful * at / 2)
            break;
        const Result<bool> has = look.hasAll(layout, ids->at(at));
        if (!has)
            return has.error();
        if (*has)
            found.append(ids->at(at));
    }
    return found.size() < screenful ? QList<RecordId>() : found;
}

/// Searching apart from ordering: a database that has to join the two decides badly between them.
Result<QList<RecordId>> readSearched(Database &database, const Query &query, OnFirst onFirst)
{
    if (onFirst) {
        const Result<QList<RecordId>> first = lookForFirst(database, query);
        if (!first)
            return first.error();
        if (!first->isEmpty()) {
            onFirst(*first);
            onFirst = {};
        }
    }
    const Result<std::optional<QList<RecordId>>> matches = readMatches(database, query);
    if (!matches)
        return matches.error();
    Query rest = query;
    rest.search.clear();
    if (!*matches)
        return readIds(database, rest, onFirst);
    const QList<RecordId> &wanted = **matches;
    if (query.conditions.isEmpty() && query.order.isEmpty())
        return query.limit < 0 ? wanted : wanted.first(qMin<qsizetype>(query.limit, wanted.size()));
    if (wanted.size() <= fewMatches) {
        QueryWriter writer(database, rest);
        const Result<QueryText> text = writer.ids(&wanted);
        if (!text)
            return text.error();
        return read(database, *text, onFirst);
    }
    rest.limit = -1;
    const Result<QueryText> text = QueryWriter(database, rest).ids();
    if (!text)
        return text.error();
    return read(*boundStatement(database, *text), query.limit, onFirst,
                [&wanted](RecordId id) { return std::binary_search(wanted.cbegin(), wanted.cend(), id); });
}

} // namespace

Result<QList<RecordId>> readIds(Database &database, const Query &query, const OnFirst &onFirst)
{
    if (!query.search.isEmpty() && database.dialect().searchesApart())
        return readSearched(database, query, onFirst);
    QueryWriter writer(database, query);
    const Result<QueryText> text = writer.ids();
    if (!text)
        return text.error();
    Result<QList<RecordId>> ids = read(database, *text, writer.isOrdered() ? onFirst : OnFirst());
    if (ids && !writer.isOrdered())
        std::sort(ids->begin(), ids->end());
    return ids;
}

Result<qint64> countIds(Database &database, const Query &query)
{
    Query all = query;
    all.limit = -1;
    if (!query.search.isEmpty() && query.conditions.isEmpty() && database.dialect().searchesApart()) {
        const Result<std::optional<QList<RecordId>>> matches = readMatches(database, all);
        if (!matches)
            return matches.error();
        if (*matches)
            return (*matches)->size();
    }
    const Result<QueryText> text = QueryWriter(database, query).count();
    if (!text)
        return text.error();
    return boundStatement(database, *text)->runForInteger();
}

} // namespace klankbord
