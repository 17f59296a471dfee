// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/languageswitch.h"

#include <QApplication>
#include <QWidget>

namespace klankbord
{

LanguageSwitch::LanguageSwitch(Language language, QObject *parent)
    : QObject(parent),
      m_language(language),
      m_translations{Translations(Language::Dutch), Translations(Language::English)}
{
    install();
}

Wording LanguageSwitch::wordingIn(Language language) const
{
    return m_translations.at(static_cast<std::size_t>(language)).wording();
}

void LanguageSwitch::setLanguage(Language language)
{
    if (language == m_language)
        return;
    // Known before the first LanguageChange event arrives, so that no widget sees a mixture.
    m_language = language;
    install();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->setLocale(localeOf(language));
    Q_EMIT languageChanged(language);
}

void LanguageSwitch::install()
{
    QLocale::setDefault(localeOf(m_language));
    m_translations.at(static_cast<std::size_t>(otherLanguage(m_language))).uninstall();
    m_translations.at(static_cast<std::size_t>(m_language)).install();
}

} // namespace klankbord
