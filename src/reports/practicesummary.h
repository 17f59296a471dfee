// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/recordstore.h"

#include <QByteArray>
#include <QDateTime>

namespace klankbord
{

/// One good practice on paper, in the language of @p wording and in the order of the Interreg Europe
/// good-practice database: what it is, its summary, the practice, resources, evidence, difficulties,
/// potential for transfer, expert opinion, contact. Below each text that has no translation a note says so.
///
/// A tagged PDF/A-1b document; @p now dates it, with its offset. Needs a QGuiApplication (the "offscreen"
/// platform will do). Errors: NotFound when there is no such practice, and those of the store.
Result<QByteArray> practiceSummary(const RecordStore &store, RecordId practice, const Wording &wording,
                                   const QDateTime &now);

/// The same, written to @p path all or nothing. Errors also: System when it cannot be written.
Result<> savePracticeSummary(const RecordStore &store, RecordId practice, const Wording &wording,
                             const QDateTime &now, const QString &path);

/// The name under which it is saved unless the user gives another.
QString practiceSummaryFileName(const Record &practice, Language language);

} // namespace klankbord
