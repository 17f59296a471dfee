// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace klankbord::bench
{

/// The program's own window in a process of its own, as main() makes it; ends by itself.
struct WindowChild {
    QString location; ///< of the workspace that it opens; empty for the welcome page
    QString settings; ///< the file with its settings
    int rest = 0;     ///< milliseconds from the first paint to the look at the memory

    /// Runs until it has told everything; gives the exit code.
    int run(int argc, char **argv) const;
};

} // namespace klankbord::bench
