// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace klankbord::bench
{

class Figures;

/// Starts the program's window and a bare one, each in a process of its own, in turn.
class Startup final
{
public:
    /// @p location is the workspace to open, @p folder is for settings and the like.
    Startup(QString location, QString folder);

    /// Process start to first painted window, without a workspace.
    void measureEmpty(Figures &figures) const;
    /// What opening the workspace adds until its first rows are painted.
    void measureOpening(Figures &figures) const;
    /// Memory at rest, without and with the workspace.
    void measureMemory(Figures &figures) const;

private:
    enum class Part { Bare, Welcome, Workspace };

    /// What one process told.
    struct Told {
        double paintedAfter = 0; ///< milliseconds
        double used = 0;         ///< milliseconds of processor until then
        double megabytes = 0;
    };

    /// Several runs of two parts in turn.
    struct Pair {
        QList<double> painted;
        QList<double> used;
        QList<double> otherPainted;
        QList<double> otherUsed;
    };

    Pair runInTurn(Part part, Part other) const;
    /// Ends the program when the process fails.
    Told run(Part part, int rest = 0) const;
    QString settingsFor(Part part) const;

    QString m_location;
    QString m_folder;
};

} // namespace klankbord::bench
