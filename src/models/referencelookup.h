// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/titlecache.h"

#include <QHash>

namespace klankbord
{

/// Finds the records that a person means by typed or pasted text: for completion, and for references in
/// pasted cells.
///
/// Keeps what it found, so that a column of the same name is looked up once; make a new one for every paste.
class ReferenceLookup final
{
public:
    struct Match {
        RecordId id = RecordId::None;
        QString title;

        friend bool operator==(const Match &, const Match &) = default;
    };

    /// @p store and @p titles are borrowed and outlive this.
    ReferenceLookup(RecordStore &store, TitleCache &titles) : m_store(store), m_titles(titles) {}

    /// Records of @p type for a list of completions, at most @p limit: those whose title begins with @p text
    /// first, then the others in which every word begins a word; the first ones by title when it is empty.
    Result<QList<Match>> completions(const RecordType &type, const QString &text, const Wording &wording,
                                     int limit = 20) const;

    /// The one record of @p type with this title, accents and case apart where that leaves one; else the one
    /// with this id. Errors: NotFound, Invalid when several are called so.
    Result<Match> exact(const RecordType &type, const QString &text, const Wording &wording);

    const TitleSource &titles() const { return m_titles; }

private:
    Result<QList<Match>> search(const RecordType &type, const QString &text, const Wording &wording,
                                int limit) const;
    Result<Match> lookUp(const RecordType &type, const QString &text, const Wording &wording) const;
    Result<Match> byId(const RecordType &type, const QString &text, const Wording &wording) const;

    RecordStore &m_store;
    TitleCache &m_titles;
    QHash<std::pair<const RecordType *, QString>, Result<Match>> m_known;
};

} // namespace klankbord
