// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordcounter.h"

#include "domain/catalogue.h"
#include "storage/idquery.h"

namespace klankbord
{

RecordCounter::RecordCounter(const RecordStore &store, const QString &location, QObject *parent)
    : QObject(parent), m_store(store), m_location(location)
{
}

RecordCounter::~RecordCounter() = default;

void RecordCounter::count()
{
    if (!isLongToRead(m_location)) {
        countAtOnce();
        return;
    }
    if (!m_thread)
        m_thread = std::make_unique<ReaderThread>(m_location);
    m_thread->ask(
        [this](Database &database, int request) { countIn(database, request); },
        [this](const Error &, int request) { m_thread->deliver(this, request, [this] { countAtOnce(); }); });
}

void RecordCounter::countAtOnce()
{
    for (const RecordType *type : recordTypes()) {
        if (const Result<qint64> records = m_store.count(Query(*type)))
            Q_EMIT counted(*type, *records);
    }
}

void RecordCounter::countIn(Database &database, int request)
{
    for (const RecordType *type : recordTypes()) {
        const Result<qint64> records = countIds(database, Query(*type));
        if (!records || !m_thread->isCurrent(request))
            return;
        m_thread->deliver(this, request, [this, type, found = *records] { Q_EMIT counted(*type, found); });
    }
}

} // namespace klankbord
