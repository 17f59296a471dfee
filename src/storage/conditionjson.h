// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/query.h"

#include <QJsonArray>

namespace klankbord
{

class Wording;

/// @p conditions by the codes and names of their fields, so that they can be kept and shared.
QJsonArray conditionsToJson(const QList<Condition> &conditions);

/// Reads conditionsToJson()'s form for records of @p type. Errors, in the words of @p wording: Invalid when
/// it asks for a field or in a way that this version does not know, or when it lies deeper than a person
/// builds.
Result<QList<Condition>> conditionsFromJson(const QJsonArray &json, const RecordType &type,
                                            const Wording &wording);

} // namespace klankbord
