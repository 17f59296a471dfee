// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowtheme.h"

#include "gui/systemscheme.h"
#include "gui/themestyle.h"

#include <QApplication>
#include <QEvent>
#include <QToolTip>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

QString colourSchemeCode(ColourScheme scheme)
{
    switch (scheme) {
    case ColourScheme::Light:
        return u"light"_s;
    case ColourScheme::Dark:
        return u"dark"_s;
    case ColourScheme::System:
        break;
    }
    return u"system"_s;
}

ColourScheme colourSchemeFromCode(const QString &code)
{
    for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
        if (code == colourSchemeCode(scheme))
            return scheme;
    }
    return ColourScheme::System;
}

WindowTheme::WindowTheme(QObject *parent)
    : QObject(parent),
      m_system(klankbord::isDark(QApplication::palette()) ? ColourScheme::Dark : ColourScheme::Light)
{
    QApplication::setStyle(new ThemeStyle);
    apply();
    auto *desktop = new SystemScheme(this);
    connect(desktop, &SystemScheme::asked, this, &WindowTheme::setSystemScheme);
    desktop->watch();
}

void WindowTheme::setScheme(ColourScheme scheme)
{
    const ColourScheme before = effective();
    const bool isOther = scheme != m_scheme;
    m_scheme = scheme;
    if (effective() != before)
        apply();
    if (isOther)
        Q_EMIT schemeChosen();
}

void WindowTheme::setSystemScheme(ColourScheme scheme)
{
    const ColourScheme before = effective();
    m_system = scheme == ColourScheme::Dark ? ColourScheme::Dark : ColourScheme::Light;
    if (effective() != before)
        apply();
}

ColourScheme WindowTheme::effective() const
{
    return m_scheme == ColourScheme::System ? m_system : m_scheme;
}

void WindowTheme::apply()
{
    const QPalette palette = paletteFor(colours());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    // Qt tells the windows later, and those that were never shown not at all.
    for (QWidget *window : QApplication::topLevelWidgets()) {
        QEvent palettes(QEvent::ApplicationPaletteChange);
        QCoreApplication::sendEvent(window, &palettes);
    }
    Q_EMIT changed();
}

QPalette WindowTheme::paletteFor(const Colours &colours)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &usual, const QColor &disabled) {
        palette.setColor(QPalette::Active, role, usual);
        palette.setColor(QPalette::Inactive, role, usual);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, colours.window, colours.window);
    set(QPalette::WindowText, colours.text, colours.disabled);
    set(QPalette::Base, colours.base, colours.window);
    set(QPalette::AlternateBase, mixed(colours.base, colours.window, 0.6), colours.window);
    set(QPalette::Text, colours.text, colours.disabled);
    set(QPalette::PlaceholderText, colours.muted, colours.disabled);
    set(QPalette::Button, colours.base, colours.window);
    set(QPalette::ButtonText, colours.text, colours.disabled);
    set(QPalette::BrightText, colours.danger, colours.danger);
    set(QPalette::Light, colours.base, colours.base);
    set(QPalette::Midlight, colours.hover, colours.hover);
    set(QPalette::Mid, colours.line, colours.line);
    set(QPalette::Dark, colours.outline, colours.line);
    set(QPalette::Shadow, colours.outline, colours.outline);
    set(QPalette::Highlight, colours.selection, colours.line);
    set(QPalette::HighlightedText, colours.selectionText, colours.text);
    set(QPalette::Link, colours.accent, colours.disabled);
    set(QPalette::LinkVisited, colours.accent, colours.disabled);
    set(QPalette::ToolTipBase, colours.base, colours.base);
    set(QPalette::ToolTipText, colours.text, colours.text);
    return palette;
}

} // namespace klankbord
