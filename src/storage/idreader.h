// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/query.h"
#include "storage/readerthread.h"

#include <QObject>

namespace klankbord
{

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
    /// question. Destroying it ends what is being read.
    explicit IdReader(const QString &location, QObject *parent = nullptr);

    /// Asks, and answers the number of the request. It is not looked into before @p pause has gone by.
    int ask(const Query &query, std::chrono::milliseconds pause = {});
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
    void answer(Database &database, const Query &query, int request);
    void fail(const Error &error, int request);

    bool m_isBusy = false;
    ReaderThread m_thread; ///< last: it uses the others
};

} // namespace klankbord
