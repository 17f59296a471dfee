// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace klankbord
{

class RecordType;

/// The name of the icon that stands for records of @p type; see icon().
QString typeIcon(const RecordType &type);

} // namespace klankbord
