// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referencelookup.h"

#include "domain/foldedtext.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// Of so many that hold the words, ordered by title, the one meant is among the first.
constexpr int mostCandidates = 500;

/// A title without the mark of a missing translation, which belongs to no title: "Samen werken [nl]".
QString withoutMark(const QString &title)
{
    for (const Language language : allLanguages) {
        const QString mark = u" ["_s + languageCode(language) + u']';
        if (title.endsWith(mark))
            return title.chopped(mark.size());
    }
    return title;
}

Error notFound(const RecordType &type, const QString &text, const Wording &wording)
{
    return {Error::Kind::NotFound,
            QCoreApplication::translate("ReferenceLookup", "There is no %1 called “%2”.")
                .arg(type.singularLabel(wording).toLower(), text),
            {},
            QCoreApplication::translate("ReferenceLookup", "Add it first, or choose another one.")};
}

Error ambiguous(const RecordType &type, const QString &text, qsizetype count, const Wording &wording)
{
    return {
        Error::Kind::Invalid,
        QCoreApplication::translate("ReferenceLookup", "“%1” can be any of %2 records (%3).")
            .arg(text)
            .arg(count)
            .arg(type.pluralLabel(wording)),
        {},
        QCoreApplication::translate("ReferenceLookup", "Choose the right one from the list in the cell.")};
}

} // namespace

Result<QList<ReferenceLookup::Match>> ReferenceLookup::search(const RecordType &type, const QString &text,
                                                              const Wording &wording, int limit) const
{
    Query query(type);
    query.search = text;
    query.language = wording.language();
    query.limit = limit;
    const QList<const FieldInfo *> titles = type.titleFields();
    for (const FieldInfo *field : titles)
        query.order.append({field, Qt::AscendingOrder});
    const Result<QList<RecordId>> ids = m_store.ids(query);
    if (!ids)
        return ids.error();
    m_titles.prepare(type, *ids, wording);
    QList<Match> matches;
    for (const RecordId id : *ids)
        matches.append({id, m_titles.title(type, id, wording)});
    return matches;
}

Result<QList<ReferenceLookup::Match>> ReferenceLookup::completions(const RecordType &type,
                                                                   const QString &text,
                                                                   const Wording &wording, int limit) const
{
    const QString wanted = foldedText(text);
    if (wanted.isEmpty() && !text.trimmed().isEmpty())
        return QList<Match>(); // signs only: no word to look for
    // More than asked for, since the database orders by title and not by how well it fits.
    Result<QList<Match>> found = search(type, text, wording, wanted.isEmpty() ? limit : std::max(limit, 100));
    if (!found || wanted.isEmpty())
        return found;
    std::stable_partition(found->begin(), found->end(), [&wanted](const Match &match) {
        return foldedText(match.title).startsWith(wanted);
    });
    if (found->size() > limit)
        found->resize(limit);
    return found;
}

Result<ReferenceLookup::Match> ReferenceLookup::exact(const RecordType &type, const QString &text,
                                                      const Wording &wording)
{
    const QString wanted = text.trimmed();
    const std::pair key(&type, wanted);
    const auto known = m_known.constFind(key);
    if (known != m_known.cend())
        return *known;
    const Result<Match> found = lookUp(type, wanted, wording);
    m_known.insert(key, found);
    return found;
}

Result<ReferenceLookup::Match> ReferenceLookup::lookUp(const RecordType &type, const QString &text,
                                                       const Wording &wording) const
{
    const QString wanted = withoutMark(text);
    const QString folded = foldedText(wanted);
    if (folded.isEmpty())
        return notFound(type, text, wording);
    const Result<QList<Match>> candidates = search(type, wanted, wording, mostCandidates);
    if (!candidates)
        return candidates.error();
    QList<Match> alike;
    QList<Match> same;
    for (const Match &match : *candidates) {
        const QString title = withoutMark(match.title);
        if (title == wanted)
            same.append(match);
        if (foldedText(title) == folded)
            alike.append(match);
    }
    const QList<Match> &best = same.isEmpty() ? alike : same;
    if (best.size() > 1)
        return ambiguous(type, text, best.size(), wording);
    if (best.isEmpty())
        return byId(type, text, wording);
    return best.first();
}

Result<ReferenceLookup::Match> ReferenceLookup::byId(const RecordType &type, const QString &text,
                                                     const Wording &wording) const
{
    const std::optional<RecordId> id = recordIdFromText(text);
    if (!id)
        return notFound(type, text, wording);
    const Result<std::optional<Record>> record = m_store.find(type, *id);
    if (!record)
        return record.error();
    if (!*record)
        return notFound(type, text, wording);
    return Match{*id, m_titles.title(type, *id, wording)};
}

} // namespace klankbord
