// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/recordstore.h"
#include "storage/statistics.h"

#include <QByteArray>
#include <QDateTime>

namespace klankbord
{

/// The summary of one project on paper, in the language of @p wording: title block, aim, partners, funding
/// with a chart, phases, events, groups, recognitions and documents. What a project does not have is left
/// out.
///
/// A tagged PDF/A-1b document; @p now dates it, with its offset. Needs a QApplication (the "offscreen"
/// platform will do). Errors: NotFound when there is no such project, and those of the store.
Result<QByteArray> projectSummary(const RecordStore &store, const Statistics &statistics, RecordId project,
                                  const Wording &wording, const QDateTime &now);

/// The same, written to @p path all or nothing. Errors also: System when it cannot be written.
Result<> saveProjectSummary(const RecordStore &store, const Statistics &statistics, RecordId project,
                            const Wording &wording, const QDateTime &now, const QString &path);

/// The name under which a summary is saved unless the user gives another: "DIALOG-nl.pdf", without signs that
/// a file system refuses.
QString projectSummaryFileName(const Record &project, Language language);

} // namespace klankbord
