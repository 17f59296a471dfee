// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/localizedtext.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

void LocalizedText::set(Language language, const QString &text)
{
    (language == Language::Dutch ? nl : en) = text.isNull() ? u""_s : text;
}

const QString &LocalizedText::shown(Language language) const
{
    return in(isFallback(language) ? otherLanguage(language) : language);
}

bool LocalizedText::isFallback(Language language) const
{
    return in(language).isEmpty() && !in(otherLanguage(language)).isEmpty();
}

QString formatLocalizedText(const LocalizedText &text, Language language)
{
    if (!text.isFallback(language))
        return text.shown(language);
    return text.shown(language) + u" [" + languageCode(otherLanguage(language)) + u']';
}

} // namespace klankbord
