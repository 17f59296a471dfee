// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/idreader.h"

#include "storage/database.h"
#include "storage/idquery.h"
#include "storage/openlocation.h"

namespace klankbord
{

IdReader::IdReader(QString location, QObject *parent)
    : QObject(parent),
      m_location(std::move(location)),
      m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

IdReader::~IdReader()
{
    cancel();
    m_thread.request_stop();
    m_thread.join();
}

int IdReader::ask(const Query &query)
{
    const std::lock_guard lock(m_mutex);
    const int request = ++m_latest;
    m_question = Question{request, query};
    m_isBusy = true;
    interrupt();
    m_wake.notify_one();
    return request;
}

void IdReader::cancel()
{
    const std::lock_guard lock(m_mutex);
    ++m_latest;
    m_question.reset();
    m_isBusy = false;
    interrupt();
}

void IdReader::interrupt()
{
    if (m_connection)
        m_connection->interrupt();
}

void IdReader::run(const std::stop_token &stop)
{
    std::unique_ptr<Database> database;
    while (!stop.stop_requested()) {
        std::optional<Question> question;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, stop, [this] { return m_question.has_value(); });
            question.swap(m_question);
        }
        if (question)
            answer(database, *question);
    }
    const std::lock_guard lock(m_mutex);
    m_connection = nullptr;
}

void IdReader::answer(std::unique_ptr<Database> &database, const Question &question)
{
    const int request = question.request;
    // The functions run in the asker's thread; by then another question may have been asked.
    const auto deliver = [this, request](auto tell) {
        QMetaObject::invokeMethod(
            this,
            [this, request, tell] {
                if (isCurrent(request))
                    tell();
            },
            Qt::QueuedConnection);
    };
    const auto fail = [this, request, deliver](const Error &error) {
        deliver([this, request, error] {
            m_isBusy = false;
            Q_EMIT failed(request, error);
        });
    };
    if (!database) {
        auto opened = openDatabase(m_location, Access::ReadOnly);
        if (!opened)
            return fail(opened.error());
        database = std::move(opened).value();
        const std::lock_guard lock(m_mutex);
        m_connection = &database->connection();
    }
    if (!isCurrent(request))
        return;
    const Result<QList<RecordId>> ids = readIds(*database, question.query, [&](const QList<RecordId> &first) {
        deliver([this, request, first] { Q_EMIT begun(request, first); });
    });
    if (!ids)
        return fail(ids.error());
    deliver([this, request, found = *ids] {
        m_isBusy = false;
        Q_EMIT answered(request, found);
    });
}

} // namespace klankbord
