// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace klankbord
{

/// Asks the user for a file; a test gives its own answers.
struct FileChooser {
    /// Title, filter ("Workspaces (*.klankbord)") and suggestion to path; empty when the user changed their
    /// mind.
    using Ask = std::function<QString(QWidget *parent, const QString &title, const QString &filter,
                                      const QString &suggestion)>;

    Ask toOpen;
    Ask toSave;

    /// The desktop's own dialogs.
    static FileChooser ofDesktop();
};

} // namespace klankbord
