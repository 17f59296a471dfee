// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <memory>

namespace klankbord
{

/// What this user set and the program remembers, in one file for the window and the commands.
inline std::unique_ptr<QSettings> userSettings()
{
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                       QStringLiteral("klankbord"), QStringLiteral("klankbord"));
}

} // namespace klankbord
