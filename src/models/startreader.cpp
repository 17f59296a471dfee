// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/startreader.h"

#include "models/editsession.h"
#include "storage/database.h"

namespace klankbord
{

StartReader::StartReader(EditSession &session, QObject *parent) : QObject(parent), m_session(session)
{
}

StartReader::~StartReader() = default;

void StartReader::ask(const Wording &wording, const QDate &today)
{
    if (!isLongToRead(m_session.location())) {
        readAtOnce(wording, today);
        return;
    }
    if (!m_thread)
        m_thread = std::make_unique<ReaderThread>(m_session.location());
    m_thread->ask([this, wording, today](Database &database,
                                         int request) { readIn(database, wording, today, request); },
                  [this, wording, today](const Error &, int request) {
                      m_thread->deliver(this, request,
                                        [this, wording, today] { readAtOnce(wording, today); });
                  });
}

void StartReader::readAtOnce(const Wording &wording, const QDate &today)
{
    const StartList list(m_session.store(), wording, today);
    for (const StartPart::Kind kind : StartPart::kinds) {
        const Result<StartPart> part = list.part(kind);
        if (!part) {
            Q_EMIT failed(part.error());
            return;
        }
        Q_EMIT partRead(*part);
    }
    Q_EMIT finished();
}

void StartReader::readIn(Database &database, const Wording &wording, const QDate &today, int request)
{
    const RecordStore store(database);
    const StartList list(store, wording, today);
    for (const StartPart::Kind kind : StartPart::kinds) {
        const Result<StartPart> part = list.part(kind);
        if (!m_thread->isCurrent(request))
            return;
        if (!part) {
            m_thread->deliver(this, request, [this, error = part.error()] { Q_EMIT failed(error); });
            return;
        }
        m_thread->deliver(this, request, [this, found = *part] { Q_EMIT partRead(found); });
    }
    m_thread->deliver(this, request, [this] { Q_EMIT finished(); });
}

} // namespace klankbord
