// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace klankbord::bench
{

class Figures;

/// The work place of an event with five thousand participants: opening it, scrolling, noting presence. A
/// process of its own measures, since it needs a window.
class ParticipantsFigures final
{
public:
    /// Makes its workspace in @p folder, which outlives it; ends the program when that fails.
    explicit ParticipantsFigures(const QString &folder);

    void measure(Figures &figures) const;

    /// What the process of its own does: prints a figure a line. @p location is the workspace.
    static int runChild(int argc, char **argv, const QString &location);

private:
    QString m_location;
};

} // namespace klankbord::bench
