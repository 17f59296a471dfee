// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>
#include <QString>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace klankbord
{

class Connection;
class Database;

/// Whether reading all that stands at @p location would be noticed in a window; false without a location.
bool isLongToRead(const QString &location);

/// Reads from a workspace in a thread and on a connection of its own, so that whoever asks is never blocked.
///
/// Only the last question counts: asking again ends the one before. What was committed before the question is
/// seen.
class ReaderThread final
{
public:
    /// Runs in the thread, with the number of its request.
    using Job = std::function<void(Database &database, int request)>;
    /// Runs in the thread when the workspace cannot be opened.
    using Failure = std::function<void(const Error &error, int request)>;

    /// Reads from the workspace at @p location, which exists and is up to date. It is opened at the first
    /// question.
    explicit ReaderThread(QString location);
    /// Ends what is being read, and waits for it. Whatever a job uses must outlive this.
    ~ReaderThread();
    ReaderThread(const ReaderThread &) = delete;
    ReaderThread &operator=(const ReaderThread &) = delete;

    /// Asks, and answers the number of the request. It is not looked into before @p pause has gone by: for
    /// whoever has something to paint first.
    int ask(Job job, Failure failure, std::chrono::milliseconds pause = {});
    /// Ends what is being read.
    void cancel();
    /// Whether nothing else has been asked since; from any thread.
    bool isCurrent(int request) const { return request == m_latest; }
    /// Runs @p tell in the thread of @p receiver, which owns this, unless something else has been asked by
    /// then.
    template <typename Tell>
    void deliver(QObject *receiver, int request, Tell tell) const
    {
        QMetaObject::invokeMethod(
            receiver,
            [this, request, tell] {
                if (isCurrent(request))
                    tell();
            },
            Qt::QueuedConnection);
    }

private:
    struct Question {
        int request;
        Job job;
        Failure failure;
        std::chrono::milliseconds pause;
    };

    void run(const std::stop_token &stop);
    /// The last question, as soon as there is one; nothing when it was taken back or the thread is to end.
    std::optional<Question> nextQuestion(const std::stop_token &stop);
    void answer(std::unique_ptr<Database> &database, const Question &question);
    /// Ends what runs now; the mutex is held.
    void interrupt();

    QString m_location;
    std::atomic_int m_latest = 0;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Question> m_question; ///< guarded
    Connection *m_connection = nullptr; ///< guarded; the thread's, while it has one
    std::jthread m_thread;              ///< last: it uses the others
};

} // namespace klankbord
