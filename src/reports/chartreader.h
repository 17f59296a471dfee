// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/workspacecharts.h"
#include "storage/readerthread.h"

#include <QObject>
#include <functional>

namespace klankbord
{

/// Makes charts in a thread and on a connection of its own, so that the window stays alive while a large
/// workspace is counted.
///
/// Only the last question counts. The signals come in the asker's thread.
class ChartReader final : public QObject
{
    Q_OBJECT

public:
    /// Runs in the thread.
    using Maker = std::function<Result<Chart>(const WorkspaceCharts &charts)>;

    /// Reads from the workspace at @p location, which exists and is up to date.
    explicit ChartReader(const QString &location, QObject *parent = nullptr);

    /// Makes a chart with each of @p makers, one after the other.
    void ask(const QList<Maker> &makers);
    /// Nothing more is made until the next question.
    void cancel() { m_thread.cancel(); }

Q_SIGNALS:
    /// The chart of the maker in this place of the list.
    void made(int place, const klankbord::Chart &chart);
    void failed(const klankbord::Error &error);

private:
    void make(Database &database, const QList<Maker> &makers, int request);

    ReaderThread m_thread;
};

} // namespace klankbord
