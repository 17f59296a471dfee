// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <optional>

namespace klankbord
{

/// Names a record: 64 bits made by the client, ordered by time, with a random part. None means "no record".
enum class RecordId : qint64 { None = 0 };

/// A new id, larger than every earlier one of this process. 41 bits of milliseconds since 2020, 22 random.
RecordId newRecordId();

/// A new random stamp for a content; never zero.
qint64 newStamp();

/// Decimal digits, as on the command line and in JSON (as text there: not every reader has 64-bit numbers).
QString recordIdToText(RecordId id);
std::optional<RecordId> recordIdFromText(QStringView text);

} // namespace klankbord

Q_DECLARE_METATYPE(klankbord::RecordId)
