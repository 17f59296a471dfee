// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/query.h"

namespace klankbord
{

/// A filter as a sentence: "Projects for which Status is Running and Period is before 2026". Without
/// conditions, the type's name alone. References are called by @p titles.
QString filterSentence(const RecordType &type, const QList<Condition> &conditions, const Wording &wording,
                       const TitleSource &titles);

/// One condition as a part of such a sentence, for records of @p type.
QString conditionClause(const Condition &condition, const RecordType &type, const Wording &wording,
                        const TitleSource &titles);

} // namespace klankbord
