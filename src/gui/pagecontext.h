// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/valueeditor.h"
#include "storage/workspace.h"

class QSettings;

namespace klankbord
{

class Statistics;
class WindowTheme;

/// What the pages and panels of an open workspace work with; all borrowed, all outlive the window.
struct PageContext {
    Workspace &workspace;
    EditSession &session;
    LanguageSwitch &language;
    WindowTheme &theme;
    QSettings &settings;

    EditorContext editors() const { return {session, language, &workspace.files()}; }
};

} // namespace klankbord
