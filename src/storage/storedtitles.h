// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/recordstore.h"

#include <QHash>

namespace klankbord
{

/// Titles straight from a store, each looked up once: for a report or a list that is made in one go. A
/// window, whose records change while it is open, uses TitleCache instead. What leaves the workspace takes
/// its titles from here: a record without permission to leave (see outgoing()) is not called by its name.
class StoredTitles final : public TitleSource
{
public:
    /// @p store is borrowed and outlives this.
    explicit StoredTitles(const RecordStore &store) : m_store(store) {}

    /// Looks up, in one query per type, all titles that showing @p records asks for.
    void prepare(std::span<const Record> records, const Wording &wording);
    QString title(const RecordType &type, RecordId id, const Wording &wording) const override;

private:
    void add(const RecordType &type, const QList<RecordId> &ids, const Wording &wording) const;

    const RecordStore &m_store;
    mutable QHash<Language, QHash<RecordId, QString>> m_titles;
};

} // namespace klankbord
