// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readerthread.h"

#include "storage/database.h"
#include "storage/openlocation.h"

#include <QFileInfo>
#include <utility>

namespace klankbord
{

bool isLongToRead(const QString &location)
{
    constexpr qint64 small = qint64{8} * 1024 * 1024; // counted and added up within a few milliseconds
    return !location.isEmpty() && (isOnServer(location) || QFileInfo(location).size() > small);
}

ReaderThread::ReaderThread(QString location)
    : m_location(std::move(location)), m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

ReaderThread::~ReaderThread()
{
    cancel();
    m_thread.request_stop();
    m_thread.join();
}

int ReaderThread::ask(Job job, Failure failure, std::chrono::milliseconds pause)
{
    const std::lock_guard lock(m_mutex);
    const int request = ++m_latest;
    m_question = Question{request, std::move(job), std::move(failure), pause};
    interrupt();
    m_wake.notify_one();
    return request;
}

void ReaderThread::cancel()
{
    const std::lock_guard lock(m_mutex);
    ++m_latest;
    m_question.reset();
    interrupt();
}

void ReaderThread::interrupt()
{
    if (m_connection)
        m_connection->interrupt();
}

std::optional<ReaderThread::Question> ReaderThread::nextQuestion(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, stop, [this] { return m_question.has_value(); });
    if (m_question && m_question->pause.count() > 0) {
        m_wake.wait_for(lock, stop, m_question->pause, [this, request = m_question->request] {
            return !m_question || m_question->request != request;
        });
    }
    return std::exchange(m_question, std::nullopt);
}

void ReaderThread::run(const std::stop_token &stop)
{
    std::unique_ptr<Database> database;
    while (!stop.stop_requested()) {
        if (const std::optional<Question> question = nextQuestion(stop))
            answer(database, *question);
    }
    const std::lock_guard lock(m_mutex);
    m_connection = nullptr;
}

void ReaderThread::answer(std::unique_ptr<Database> &database, const Question &question)
{
    if (!database) {
        auto opened = openDatabase(m_location, Access::ReadOnly);
        if (!opened) {
            question.failure(opened.error(), question.request);
            return;
        }
        database = std::move(opened).value();
        const std::lock_guard lock(m_mutex);
        m_connection = &database->connection();
    }
    if (isCurrent(question.request))
        question.job(*database, question.request);
}

} // namespace klankbord
