// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace klankbord
{

class LanguageSwitch;
class WindowActions;
class WindowTheme;

/// Lets the actions choose the language and the colours, whatever the window shows. All are borrowed; the
/// actions do not outlive the others.
void connectLook(const WindowActions &actions, LanguageSwitch &language, WindowTheme &theme);

/// Lets the actions open the help, the keys and what there is to say about the program, over @p window.
void connectHelp(const WindowActions &actions, LanguageSwitch &language, QWidget &window);

} // namespace klankbord
