// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/storedfile.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

bool isContentHash(QStringView text)
{
    constexpr qsizetype digits = 64;
    return text.size() == digits && std::all_of(text.cbegin(), text.cend(), [](QChar sign) {
               return (sign >= u'0' && sign <= u'9') || (sign >= u'a' && sign <= u'f');
           });
}

QString formatStoredFile(const StoredFile &file, Language language)
{
    if (file.isEmpty())
        return {};
    const QString size =
        localeOf(language).formattedDataSize(file.size, 1, QLocale::DataSizeTraditionalFormat);
    return file.name + u" ("_s + size + u')';
}

} // namespace klankbord
