// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/colours.h"

#include <QObject>
#include <QPalette>

namespace klankbord
{

/// Which colours the user wants: always light, always dark, or what the system asks for.
enum class ColourScheme { System, Light, Dark };

/// "system", "light" or "dark": how a scheme is remembered between starts.
QString colourSchemeCode(ColourScheme scheme);
/// The scheme of a remembered code; System for any other text.
ColourScheme colourSchemeFromCode(const QString &code);

/// Dresses the application: one style, and a palette for light and dark that can be switched while it runs.
///
/// Make one after the QApplication and before the first widget; it puts its style and palette on the
/// application. Widgets follow through their palette, so that few of them need to know of it.
class WindowTheme final : public QObject
{
    Q_OBJECT

public:
    /// Dresses the application as the system asks for.
    explicit WindowTheme(QObject *parent = nullptr);

    /// What the user chose.
    ColourScheme scheme() const { return m_scheme; }
    /// Repaints the whole application in @p scheme, at once.
    void setScheme(ColourScheme scheme);

    /// Tells what the system asks for, Light or Dark (System counts as Light). Called by the watcher of the
    /// desktop; counts only as long as scheme() is System.
    void setSystemScheme(ColourScheme scheme);

    /// Whether the window is dark now, whoever asked for it.
    bool isDark() const { return effective() == ColourScheme::Dark; }
    /// The named colours in use now.
    const Colours &colours() const { return isDark() ? darkColours() : lightColours(); }

    /// The palette that a WindowTheme puts on the application for @p colours.
    static QPalette paletteFor(const Colours &colours);

Q_SIGNALS:
    /// The user chose another scheme, whether or not the colours are others for it.
    void schemeChosen();
    /// The colours are others now; the application's palette is set already.
    void changed();

private:
    ColourScheme effective() const;
    void apply();

    ColourScheme m_scheme = ColourScheme::System;
    ColourScheme m_system = ColourScheme::Light;
};

} // namespace klankbord
