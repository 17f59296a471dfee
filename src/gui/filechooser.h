// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
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

    /// The same for any number of files.
    using AskMany = std::function<QStringList(QWidget *parent, const QString &title, const QString &filter,
                                              const QString &suggestion)>;

    Ask toOpen;
    Ask toSave;
    AskMany toOpenMany = {};
    Ask toFolder = {}; ///< an existing folder; the filter says nothing

    /// The desktop's own dialogs.
    static FileChooser ofDesktop();
};

} // namespace klankbord
