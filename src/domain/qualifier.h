// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QStringView>
#include <array>
#include <optional>

namespace klankbord
{

/// How sure a published figure is; part of the fact, stored and printed with it.
enum class Qualifier { Exact, Approximately, AtLeast, MoreThan, AtMost };

inline constexpr std::array allQualifiers{Qualifier::Exact, Qualifier::Approximately, Qualifier::AtLeast,
                                          Qualifier::MoreThan, Qualifier::AtMost};

/// "exact", "approximately", "at_least", "more_than", "at_most": the code that is stored and exported.
QString qualifierCode(Qualifier qualifier);
std::optional<Qualifier> qualifierFromCode(QStringView code);

/// The sign before a figure: nothing, "~", "≥", ">" or "≤"; the same in both languages.
QString qualifierSign(Qualifier qualifier);

/// The word for it in a list of choices ("approximately", "ongeveer").
QString qualifierLabel(Qualifier qualifier, const Wording &wording);

/// Takes a leading sign or word ("~", "ca.", "circa", "ongeveer", "approximately", ">=", "≥", "at least",
/// "minstens", ">", "more than", "meer dan", "<=", "≤", "at most", "hoogstens") off @p text, in either
/// language and any case; Exact when there is none.
Qualifier takeQualifier(QString &text);

/// Whether a text in the place of a figure says that there is none: nothing at all, a dash, "not specified",
/// "niet opgegeven", "n/a", "n.v.t." and their like. That is the absence of a value and never zero.
bool saysNotSpecified(const QString &text);

} // namespace klankbord
