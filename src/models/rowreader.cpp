// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowreader.h"

#include "storage/idreader.h"

namespace klankbord
{

RowReader::RowReader(const RecordType &type, EditSession &session, QObject *parent)
    : QObject(parent), m_type(type), m_session(session), m_query(type)
{
    // Where there is much, every type is read as if it had many records: counting them would take longer.
    if (isLongToRead(session.location()))
        m_count = mostAtOnce + 1;
    else if (const Result<qint64> count = session.store().count(Query(type)))
        m_count = *count;
    connect(&session.store(), &RecordStore::changed, this, &RowReader::count);
}

RowReader::~RowReader() = default;

void RowReader::count(const ChangeSet &changes)
{
    for (const Change &change : changes.changes()) {
        if (&change.type() == &m_type)
            m_count += (change.after ? 1 : 0) - (change.before ? 1 : 0);
    }
}

bool RowReader::isBusy() const
{
    return m_reader && m_reader->isBusy();
}

bool RowReader::isMany() const
{
    const QString &location = m_session.location();
    return !location.isEmpty() && (m_count > mostAtOnce || isLongToRead(location));
}

bool RowReader::isQuick(const Query &query)
{
    if (!query.search.isEmpty())
        return false;
    // What hangs on one record is found by its reference, whatever the order.
    for (const Condition &condition : query.conditions) {
        if (condition.field && condition.field->target() && condition.test == Condition::Test::AnyOf)
            return true;
    }
    return query.conditions.isEmpty() &&
           (query.order.isEmpty() || query.order.first().field->is(Rule::Indexed));
}

void RowReader::ask(const Query &query)
{
    m_hasBegun = false;
    m_query = query;
    if (!isMany()) {
        askAtOnce(query);
        return;
    }
    if (isQuick(query) && query.limit < 0) {
        Query first = query;
        first.limit = firstIds;
        const Result<QList<RecordId>> ids = m_session.store().ids(first);
        if (ids && ids->size() < firstIds) {
            if (m_reader)
                m_reader->cancel();
            Q_EMIT answered(*ids);
            return;
        }
        if (ids) {
            m_hasBegun = true;
            askReader(query);
            Q_EMIT begun(*ids);
            return;
        }
    }
    askReader(query);
}

void RowReader::askAtOnce(const Query &query)
{
    if (m_reader)
        m_reader->cancel();
    const Result<QList<RecordId>> ids = m_session.store().ids(query);
    if (ids)
        Q_EMIT answered(*ids);
    else
        Q_EMIT failed(ids.error());
}

void RowReader::askReader(const Query &query)
{
    // A table that is just made is painted before the rest is read, which would take a processor from it.
    constexpr std::chrono::milliseconds painting{60};
    const bool isNew = !m_reader && m_hasBegun;
    if (!m_reader) {
        m_reader = std::make_unique<IdReader>(m_session.location());
        connect(m_reader.get(), &IdReader::begun, this, [this](int, const QList<RecordId> &ids) {
            if (!m_hasBegun)
                Q_EMIT begun(ids);
        });
        connect(m_reader.get(), &IdReader::answered, this,
                [this](int, const QList<RecordId> &ids) { Q_EMIT answered(ids); });
        connect(m_reader.get(), &IdReader::failed, this, [this] { askAtOnce(m_query); });
    }
    m_reader->ask(query, isNew ? painting : std::chrono::milliseconds());
}

} // namespace klankbord
