// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordfinder.h"

#include "storage/begunwords.h"
#include "storage/database.h"
#include "storage/schema.h"
#include "storage/searchindex.h"
#include "storage/sortkey.h"

#include <QSet>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// Between which keys all texts lie that begin with the same letters, case and accents apart.
struct KeyRange {
    QByteArray first;
    QByteArray behind;
};

KeyRange rangeOf(const QString &text)
{
    // A key tells the letters first, then a 1 and what else tells texts apart (UTS #10, "form sort key").
    const QByteArray key = SortKeyMaker().key(text);
    const qsizetype end = key.indexOf('\x01');
    const QByteArray letters = end < 0 ? key : key.first(end);
    return {letters, letters + '\xff'};
}

/// The key columns of a type's first title field, quoted; empty where titles are borrowed.
QStringList titleKeys(const TableLayout &layout)
{
    const QList<const FieldInfo *> titles = layout.type->titleFields();
    QStringList keys;
    if (titles.isEmpty() || titles.first()->target())
        return keys;
    for (const Language language : allLanguages) {
        const QString key = layout.keyColumn(*titles.first(), language);
        if (!key.isEmpty() && !keys.contains(key))
            keys.append(key);
    }
    return keys;
}

/// Reads a few ids with each of two kinds of questions.
class Looker final
{
public:
    Looker(Database &database, const QString &text, int most)
        : m_database(database), m_range(rangeOf(text)), m_words(database, searchQuestion(text)), m_most(most)
    {
    }

    Result<> prepare() { return m_words.prepare(); }

    Result<> look(const TableLayout &layout)
    {
        m_wanted = m_most;
        for (const QString &key : titleKeys(layout)) {
            const QString sql = u"SELECT id FROM %1 WHERE %2 >= ? AND %2 < ? ORDER BY %2 LIMIT %3"_s.arg(
                quoted(layout.table), key, QString::number(m_most));
            if (const Result<> read =
                    take(layout, sql, {m_range.first, m_range.behind}, FoundRecord::By::Title);
                !read)
                return read;
        }
        if (m_wanted == 0)
            return ok();
        const Result<std::optional<QList<SoughtWord>>> words = m_words.in(layout);
        if (!words)
            return words.error();
        if (!*words)
            return ok();
        const Dialect &dialect = m_database.dialect();
        const QString sql = dialect.searchIds(layout.searchTable) + u" LIMIT "_s +
                            QString::number(2 * m_most); // some of them were found by title
        return take(layout, sql, {dialect.searchExpression(**words)}, FoundRecord::By::Words);
    }

    bool hasWords() const { return m_words.isAny(); }
    const QList<FoundRecord> &found() const { return m_found; }

private:
    Result<> take(const TableLayout &layout, const QString &sql, const QVariantList &values,
                  FoundRecord::By by)
    {
        const auto select = m_database.statement(sql);
        for (int at = 0; at < values.size(); ++at)
            select->bind(at, values.at(at));
        while (m_wanted > 0 && select->next()) {
            const auto id = static_cast<RecordId>(select->integer(0));
            if (m_known.contains(id))
                continue;
            m_known.insert(id);
            --m_wanted;
            m_found.append({layout.type, id, by});
        }
        return select->finish();
    }

    Database &m_database;
    const KeyRange m_range;
    BegunWords m_words;
    const int m_most;
    int m_wanted = 0; ///< how many more of the type
    QSet<RecordId> m_known;
    QList<FoundRecord> m_found;
};

} // namespace

Result<QList<FoundRecord>> RecordFinder::find(const QString &text, int mostOfAType) const
{
    Looker looker(m_database, text, mostOfAType);
    if (!looker.hasWords())
        return QList<FoundRecord>();
    if (const Result<> prepared = looker.prepare(); !prepared)
        return prepared.error();
    // Two questions of each of the types, seen in one state; a file is then locked once.
    Transaction reading(m_database, Transaction::Purpose::Reading);
    if (!reading.begun())
        return reading.begun().error();
    for (const RecordType *type : m_database.schema().types()) {
        if (const Result<> looked = looker.look(m_database.schema().table(*type)); !looked)
            return looked.error();
    }
    QList<FoundRecord> found = looker.found();
    std::stable_sort(found.begin(), found.end(),
                     [](const FoundRecord &a, const FoundRecord &b) { return a.by < b.by; });
    return found;
}

} // namespace klankbord
