// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/qualifier.h"

#include <QMetaType>
#include <compare>
#include <optional>

namespace klankbord
{

/// A number of people or things and how sure it is: "> 350 participants".
struct Count {
    qint64 number = 0;
    Qualifier qualifier = Qualifier::Exact;

    friend auto operator<=>(const Count &, const Count &) = default;
};

/// ">350", "~1.200" in Dutch, "~1,200" in English.
QString formatCount(const Count &count, Language language);

/// Reads a whole number of zero or more with an optional qualifier and grouping. Error: Invalid, and its
/// remedy names the accepted forms.
Result<Count> parseCount(const QString &text, Language language);

/// Reads as parseCount() does, where there may be no figure: nothing for an empty text, a dash, "not
/// specified" and the other words of saysNotSpecified().
Result<std::optional<Count>> parseOptionalCount(const QString &text, Language language);

} // namespace klankbord

Q_DECLARE_METATYPE(klankbord::Count)
