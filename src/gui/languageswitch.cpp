// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/languageswitch.h"

#include <QApplication>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

LanguageSwitch::LanguageSwitch(Language language, QObject *parent) : QObject(parent), m_language(language)
{
    for (const Language each : allLanguages) {
        Translators &translators = m_translators.at(static_cast<std::size_t>(each));
        const QString code = languageCode(each);
        // English is the source: its file holds only plural forms, and Qt speaks it by itself.
        (void)translators.own.load(u":/i18n/klankbord_%1.qm"_s.arg(code));
        (void)translators.qt.load(u":/i18n/qtbase_%1.qm"_s.arg(code));
    }
    install();
}

LanguageSwitch::~LanguageSwitch()
{
    for (Translators &translators : m_translators) {
        QCoreApplication::removeTranslator(&translators.own);
        QCoreApplication::removeTranslator(&translators.qt);
    }
}

Wording LanguageSwitch::wordingIn(Language language) const
{
    return Wording(language, m_translators.at(static_cast<std::size_t>(language)).own);
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
    for (const Language each : allLanguages) {
        Translators &translators = m_translators.at(static_cast<std::size_t>(each));
        for (QTranslator *translator : {&translators.qt, &translators.own}) {
            if (each != m_language)
                QCoreApplication::removeTranslator(translator);
            else if (!translator->isEmpty())
                QCoreApplication::installTranslator(translator);
        }
    }
}

} // namespace klankbord
