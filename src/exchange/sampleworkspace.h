// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"

namespace klankbord
{

/// The five cases that ship with the program, read and checked as any import: to be signed and applied to an
/// empty workspace. Error: Damaged when the program's own files are not in order, with the first problem.
Result<ChangeSet> sampleRecords(const Wording &wording);

/// Makes a new workspace with the five cases at @p location, a file that must not exist yet or an empty
/// database on a server; @p author stands in the history. A file appears when it is whole, or not at all.
/// Answers how many records it holds. Errors: those of Workspace::create() and RecordStore::apply().
Result<int> createSampleWorkspace(const QString &location, const QString &author, const Wording &wording);

/// What every new workspace begins with: the flat-rate profiles of the European funds and their rules, with
/// their legal source. Error: Damaged when they are not in order.
Result<ChangeSet> readyRecords(const Wording &wording);

} // namespace klankbord
