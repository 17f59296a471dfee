// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pseudotranslator.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

bool PseudoTranslator::isEmpty() const
{
    return false;
}

QString PseudoTranslator::translate(const char *context, const char *sourceText, const char *, int) const
{
    const QString source = QString::fromUtf8(sourceText);
    if (source.isEmpty() || QLatin1StringView(context) == "QShortcut"_L1)
        return source;
    return u"«"_s + source + u"»"_s;
}

bool PseudoTranslator::isTranslated(const QString &text)
{
    if (std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); }))
        return true;
    return text.contains(u'«') && text.contains(u'»');
}

} // namespace klankbord
