// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sortkey.h"

#include "base/log.h"

#include <array>
#include <unicode/ucol.h>
#include <unicode/uversion.h>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr qsizetype comparedLength = 100;
/// An index of PostgreSQL takes no longer ones; some single signs make forty bytes.
constexpr qsizetype longestKey = 1'000;
/// Changes when the way keys are made here does.
constexpr int ownVersion = 1;

QString versionText(const UVersionInfo &version)
{
    std::array<char, U_MAX_VERSION_STRING_LENGTH> text{};
    u_versionToString(version, text.data());
    return QString::fromLatin1(text.data());
}

UCollator *openCollator()
{
    UErrorCode status = U_ZERO_ERROR;
    UCollator *collator = ucol_open("nl", &status);
    if (U_FAILURE(status)) {
        qCWarning(storageLog, "no Dutch collator: %s", u_errorName(status));
        return nullptr;
    }
    ucol_setAttribute(collator, UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
    return collator;
}

} // namespace

void SortKeyMaker::Closer::operator()(UCollator *collator) const
{
    ucol_close(collator);
}

SortKeyMaker::SortKeyMaker() : m_collator(openCollator())
{
}

QByteArray SortKeyMaker::key(const QString &text) const
{
    if (text.isEmpty())
        return QByteArrayLiteral("\xff");
    qsizetype length = qMin(text.size(), comparedLength);
    if (length < text.size() && text.at(length - 1).isHighSurrogate())
        --length;
    if (!m_collator)
        return text.left(length).toCaseFolded().toUtf8();
    std::array<uint8_t, 1024> room;
    const auto *signs = reinterpret_cast<const UChar *>(text.utf16());
    const int32_t size = ucol_getSortKey(m_collator.get(), signs, static_cast<int32_t>(length), room.data(),
                                         static_cast<int32_t>(room.size()));
    if (size <= static_cast<int32_t>(room.size())) // its last byte is a zero
        return {reinterpret_cast<const char *>(room.data()), qMax(size - 1, 0)};
    QByteArray key(size, Qt::Uninitialized);
    ucol_getSortKey(m_collator.get(), signs, static_cast<int32_t>(length),
                    reinterpret_cast<uint8_t *>(key.data()), size);
    return key.left(longestKey);
}

QString SortKeyMaker::version()
{
    UVersionInfo icu;
    u_getVersion(icu);
    const SortKeyMaker maker;
    UVersionInfo rules = {};
    if (maker.m_collator)
        ucol_getVersion(maker.m_collator.get(), rules);
    return u"%1/%2/%3"_s.arg(versionText(icu), versionText(rules)).arg(ownVersion);
}

} // namespace klankbord
