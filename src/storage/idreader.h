// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/query.h"

#include <QObject>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace klankbord
{

class Connection;
class Database;

/// Answers queries with ids in a thread and on a connection of its own, so that whoever asks is never
/// blocked.
///
/// Only the last question counts: asking again ends the one before, which is not answered any more. What was
/// committed before the question is seen. The signals come in the asker's thread.
class IdReader final : public QObject
{
    Q_OBJECT

public:
    /// Reads from the workspace at @p location, which exists and is up to date. It is opened at the first
    /// question.
    explicit IdReader(QString location, QObject *parent = nullptr);
    /// Ends what is being read.
    ~IdReader() override;

    /// Asks, and answers the number of the request.
    int ask(const Query &query);
    /// Ends what is being read; nothing more is answered until the next question.
    void cancel();
    bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    /// The first ids of a long answer, before the rest has been read.
    void begun(int request, const QList<klankbord::RecordId> &ids);
    /// The whole answer.
    void answered(int request, const QList<klankbord::RecordId> &ids);
    void failed(int request, const klankbord::Error &error);

private:
    struct Question {
        int request;
        Query query;
    };

    void run(const std::stop_token &stop);
    void answer(std::unique_ptr<Database> &database, const Question &question);
    bool isCurrent(int request) const { return request == m_latest; }
    /// Ends what runs now; the mutex is held.
    void interrupt();

    QString m_location;
    std::atomic_int m_latest = 0;
    bool m_isBusy = false;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Question> m_question; ///< guarded
    Connection *m_connection = nullptr; ///< guarded; the thread's, while it has one
    std::jthread m_thread;              ///< last: it uses the others
};

} // namespace klankbord
