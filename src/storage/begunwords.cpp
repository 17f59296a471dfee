// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/begunwords.h"

#include "storage/database.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// With more words than this, reading them one by one no longer wins.
constexpr qsizetype mostWords = 64;

/// Comes right behind a word: no word has this sign.
constexpr QChar behind = u'\x01';

} // namespace

Result<> BegunWords::prepare()
{
    const Dialect &dialect = m_database.dialect();
    const auto isLong = [&dialect](const QString &word) { return word.size() > dialect.quickBeginning(); };
    if (m_database.isReadOnly() || std::none_of(m_beginnings.begin(), m_beginnings.end(), isLong))
        return ok();
    for (const RecordType *type : m_database.schema().types()) {
        const QString sql = dialect.listWords(m_database.schema().table(*type).searchTable);
        if (const Result<> listed = m_database.statement(sql)->run(); !listed)
            return listed;
    }
    m_hasLists = true;
    return ok();
}

Result<std::optional<QList<SoughtWord>>> BegunWords::in(const TableLayout &layout) const
{
    QList<SoughtWord> words;
    for (const QString &beginning : m_beginnings) {
        Result<std::optional<SoughtWord>> word = completed(layout, beginning);
        if (!word)
            return word.error();
        if (!*word)
            return std::optional<QList<SoughtWord>>();
        words.append(**word);
    }
    return std::optional(words);
}

Result<std::optional<SoughtWord>> BegunWords::completed(const TableLayout &layout,
                                                        const QString &beginning) const
{
    SoughtWord word{.beginning = beginning};
    if (!m_hasLists || beginning.size() <= m_database.dialect().quickBeginning())
        return std::optional(word);
    const auto select = m_database.statement(m_database.dialect().nextWord(layout.searchTable));
    for (QString from = beginning; word.whole.size() <= mostWords;) {
        select->bind(0, from);
        const Result<QString> next = select->runForText();
        if (!next)
            return next.error();
        if (!next->startsWith(beginning))
            return word.whole.isEmpty() ? std::optional<SoughtWord>() : std::optional(word);
        word.whole.append(*next);
        from = *next + behind;
    }
    word.whole.clear();
    return std::optional(word);
}

} // namespace klankbord
