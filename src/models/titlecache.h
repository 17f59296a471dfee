// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "storage/recordstore.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <array>

namespace klankbord
{

/// Titles of records that others refer to, looked up in blocks and kept until they change.
class TitleCache final : public QObject, public TitleSource
{
    Q_OBJECT

public:
    /// At most so many titles are kept in each language; the longest unused go first.
    static constexpr int capacity = 20'000;

    /// @p store is borrowed and outlives the cache.
    explicit TitleCache(RecordStore &store, QObject *parent = nullptr);

    /// Looks up all titles that showing @p records will ask for, in one query per type.
    void prepare(const QList<Record> &records, const Wording &wording);
    /// Looks up the titles of @p ids that are not known yet, in one query.
    void prepare(const RecordType &type, const QList<RecordId> &ids, const Wording &wording);
    /// Empty when there is no such record or it cannot be read now.
    QString title(const RecordType &type, RecordId id, const Wording &wording) const override;

    /// How often the store was asked.
    int lookups() const { return m_lookups; }

Q_SIGNALS:
    /// Records of this type are called something else; views that show references to it repaint.
    void titlesChanged(const klankbord::RecordType &type);

private:
    struct Key {
        const RecordType *type;
        RecordId id;

        friend bool operator==(const Key &, const Key &) = default;
        friend std::size_t qHash(const Key &key, std::size_t seed)
        {
            return qHashMulti(seed, key.type, static_cast<qint64>(key.id));
        }
    };
    using Titles = QCache<Key, QString>;

    Titles &titlesIn(Language language) const { return m_titles[static_cast<std::size_t>(language)]; }
    void lookUp(const RecordType &type, const QList<RecordId> &ids, const Wording &wording) const;
    void forget(const ChangeSet &changes);
    void forgetType(const RecordType &type);

    RecordStore &m_store;
    mutable std::array<Titles, allLanguages.size()> m_titles;
    mutable int m_lookups = 0;
};

/// The types whose titles are made of titles of @p type, directly or through others, in the order of
/// recordTypes(); without @p type itself.
QList<const RecordType *> typesTitledAfter(const RecordType &type);

} // namespace klankbord
