// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/yardstick.h"
#include "models/editsession.h"
#include "models/titlecache.h"
#include "storage/workspace.h"

#include <functional>

namespace klankbord
{
class RecordTableModel;
}

namespace klankbord::bench
{

class Figures;

/// The table of projects as the window has it, without the window: filtering, sorting, totals.
class TableFigures final
{
public:
    /// Opens the workspace at @p location; ends the program when that fails.
    explicit TableFigures(const QString &location);
    ~TableFigures();
    Q_DISABLE_COPY_MOVE(TableFigures)

    void measureSearch(Figures &figures);
    void measureSort(Figures &figures);
    void measureTotals(Figures &figures);

private:
    void measurePortfolio(Figures &figures);
    /// Milliseconds from an act of the user.
    struct Answer {
        double firstRows = 0; ///< until a screenful of rows is there, texts included
        double allRows = 0;   ///< until all ids are there
        double blocked = 0;   ///< the longest time in which the window could not have moved
    };

    Answer answerTo(const std::function<void()> &act);
    void readScreen() const;

    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<TitleCache> m_titles;
    std::unique_ptr<EditSession> m_session;
    std::unique_ptr<RecordTableModel> m_model;
    std::unique_ptr<Yardstick> m_sqlite;
};

} // namespace klankbord::bench
