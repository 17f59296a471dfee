// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

QString languageCode(Language language)
{
    return language == Language::Dutch ? u"nl"_s : u"en"_s;
}

std::optional<Language> languageFromCode(const QString &code)
{
    const QString start = code.left(2).toLower();
    const bool isWholeWord = code.size() == 2 || (code.size() > 2 && !code.at(2).isLetter());
    for (const Language language : allLanguages) {
        if (isWholeWord && start == languageCode(language))
            return language;
    }
    return std::nullopt;
}

QLocale localeOf(Language language)
{
    return language == Language::Dutch ? QLocale(QLocale::Dutch, QLocale::Belgium)
                                       : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString Wording::text(const char *context, const char *source, const char *disambiguation, int count) const
{
    if (!m_translator)
        return QCoreApplication::translate(context, source, disambiguation, count);
    QString translated = m_translator->translate(context, source, disambiguation, count);
    if (translated.isEmpty())
        translated = QString::fromUtf8(source);
    if (count >= 0)
        translated.replace(u"%n"_s, QString::number(count));
    return translated;
}

} // namespace klankbord
