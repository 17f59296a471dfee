// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filechooser.h"

#include <QFileDialog>

namespace klankbord
{

FileChooser FileChooser::ofDesktop()
{
    return {[](QWidget *parent, const QString &title, const QString &filter, const QString &suggestion) {
                return QFileDialog::getOpenFileName(parent, title, suggestion, filter);
            },
            [](QWidget *parent, const QString &title, const QString &filter, const QString &suggestion) {
                return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
            },
            [](QWidget *parent, const QString &title, const QString &filter, const QString &suggestion) {
                return QFileDialog::getOpenFileNames(parent, title, suggestion, filter);
            },
            [](QWidget *parent, const QString &title, const QString &, const QString &suggestion) {
                return QFileDialog::getExistingDirectory(parent, title, suggestion);
            }};
}

} // namespace klankbord
