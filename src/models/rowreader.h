// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editsession.h"

#include <memory>

namespace klankbord
{

class IdReader;

/// Answers a table's queries: at once where there are few records, and in a thread of its own where reading
/// them all would hold up the window.
///
/// Only the last question counts. What was committed before it is seen. Where the thread cannot read, the
/// question is answered through the store.
class RowReader final : public QObject
{
    Q_OBJECT

public:
    /// A type with more records than this is read in a thread.
    static constexpr qint64 mostAtOnce = 5'000;
    /// So many first ids are enough for a screen.
    static constexpr qint64 firstIds = 200;

    /// @p session is borrowed and outlives this. Without a location of the session everything is read at
    /// once.
    RowReader(const RecordType &type, EditSession &session, QObject *parent = nullptr);
    ~RowReader() override;

    /// Asks; the signals may come before this returns.
    void ask(const Query &query);
    bool isBusy() const;

Q_SIGNALS:
    /// The first ids of a long answer, before the rest has been read.
    void begun(const QList<klankbord::RecordId> &ids);
    /// The whole answer.
    void answered(const QList<klankbord::RecordId> &ids);
    void failed(const klankbord::Error &error);

private:
    void count(const ChangeSet &changes);
    bool isMany() const;
    /// Whether the first ids of an answer are found without looking at all records.
    static bool isQuick(const Query &query);
    void askAtOnce(const Query &query);
    void askReader(const Query &query);

    const RecordType &m_type;
    EditSession &m_session;
    qint64 m_count = 0; ///< of the type's records
    Query m_query;      ///< the last one
    std::unique_ptr<IdReader> m_reader;
    bool m_hasBegun = false;
};

} // namespace klankbord
