// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace klankbord
{

/// A person's name in its two parts.
struct PersonName {
    QString first; ///< may be empty
    QString last;

    friend bool operator==(const PersonName &, const PersonName &) = default;
};

/// Takes a name apart as it is said at a desk: "An Van den Broeck" is An, and Van den Broeck; "Van den
/// Broeck, An" too. One word is a last name.
PersonName personNameFrom(const QString &typed);

} // namespace klankbord
