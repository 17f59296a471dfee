// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/idreader.h"

#include "storage/idquery.h"

namespace klankbord
{

IdReader::IdReader(const QString &location, QObject *parent) : QObject(parent), m_thread(location)
{
}

int IdReader::ask(const Query &query, std::chrono::milliseconds pause)
{
    m_isBusy = true;
    return m_thread.ask([this, query](Database &database, int request) { answer(database, query, request); },
                        [this](const Error &error, int request) { fail(error, request); }, pause);
}

void IdReader::cancel()
{
    m_thread.cancel();
    m_isBusy = false;
}

void IdReader::answer(Database &database, const Query &query, int request)
{
    const Result<QList<RecordId>> ids =
        readIds(database, query, [this, request](const QList<RecordId> &first) {
            m_thread.deliver(this, request, [this, request, first] { Q_EMIT begun(request, first); });
        });
    if (!ids) {
        fail(ids.error(), request);
        return;
    }
    m_thread.deliver(this, request, [this, request, found = *ids] {
        m_isBusy = false;
        Q_EMIT answered(request, found);
    });
}

void IdReader::fail(const Error &error, int request)
{
    m_thread.deliver(this, request, [this, request, error] {
        m_isBusy = false;
        Q_EMIT failed(request, error);
    });
}

} // namespace klankbord
