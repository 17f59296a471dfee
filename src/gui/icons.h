// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/colours.h"

#include <QIcon>
#include <QStringList>

class QPalette;

namespace klankbord
{

/// The outline icon @p name ("add", "undo" …; see iconNames()) in the colours of the application's palette:
/// sharp at any scale, drawn in @p tone, paler when disabled, and in the new colours as soon as the palette
/// changes. A checked state (QIcon::On) is drawn in the accent. A name that does not exist gives a null icon.
QIcon icon(const QString &name, Tone tone = Tone::Text);

/// The program's own icon, in its own colours.
QIcon applicationIcon();

/// The names that icon() knows, sorted.
QStringList iconNames();

/// The colour in which an icon of @p tone is drawn in @p mode and @p state with @p palette.
QColor iconColour(Tone tone, QIcon::Mode mode, QIcon::State state, const QPalette &palette);

} // namespace klankbord
