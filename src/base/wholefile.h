// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace klankbord
{

/// Writes @p bytes to @p path, all or nothing. Errors: Conflict when the file exists and @p mayReplace is not
/// set, and System when it cannot be written; the old file is then as it was.
Result<> saveWholeFile(const QByteArray &bytes, const QString &path, bool mayReplace);

} // namespace klankbord
