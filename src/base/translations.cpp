// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/translations.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

Translations::Translations(Language language) : m_language(language)
{
    // A file that is missing leaves the English source texts; tests see to it that none is.
    static_cast<void>(m_own.load(u":/i18n/klankbord_"_s + languageCode(language) + u".qm"_s));
    if (language == Language::Dutch)
        static_cast<void>(m_qt.load(u":/i18n/qtbase_nl.qm"_s));
}

void Translations::install()
{
    for (QTranslator *translator : {&m_qt, &m_own}) {
        if (!translator->isEmpty())
            QCoreApplication::installTranslator(translator);
    }
}

void Translations::uninstall()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

Language languageOfEnvironment()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString locale = qEnvironmentVariable(name);
        if (!locale.isEmpty())
            return languageFromCode(locale).value_or(Language::English);
    }
    return Language::English;
}

} // namespace klankbord
