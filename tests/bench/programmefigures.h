// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace klankbord::bench
{

class Figures;

/// The programme of a large event: 300 items in 10 rooms on one day, opened and dragged through.
class ProgrammeFigures final
{
public:
    /// Works on a workspace of its own in a temporary folder; ends the program when that fails.
    static void measure(Figures &figures);
};

} // namespace klankbord::bench
