// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/startlist.h"
#include "storage/readerthread.h"

#include <QObject>

namespace klankbord
{

class EditSession;

/// Reads the start page: at once in a small workspace, in a thread where that would hold up the window, part
/// by part, what presses most first. Only the last question counts.
class StartReader final : public QObject
{
    Q_OBJECT

public:
    /// @p session is borrowed and outlives this.
    explicit StartReader(EditSession &session, QObject *parent = nullptr);
    ~StartReader() override;

    void ask(const Wording &wording, const QDate &today);

Q_SIGNALS:
    void partRead(const klankbord::StartPart &part);
    /// All parts of the last question have been told.
    void finished();
    void failed(const klankbord::Error &error);

private:
    void readAtOnce(const Wording &wording, const QDate &today);
    void readIn(Database &database, const Wording &wording, const QDate &today, int request);

    EditSession &m_session;
    std::unique_ptr<ReaderThread> m_thread; ///< last: it uses the others
};

} // namespace klankbord
