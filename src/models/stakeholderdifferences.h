// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stakeholdergrid.h"
#include "models/figuretable.h"

namespace klankbord
{

/// What the assessed organisation or person is called.
QString stakeholderName(const Record &assessment, const Wording &wording, const TitleSource &titles);

/// The one of @p assessments that is of the same stakeholder; nothing when none is.
std::optional<Record> assessmentOfSame(const QList<Record> &assessments, const Record &assessment);

/// A row for each stakeholder of @p now whose scores or stance are others than in @p before, or who was not
/// assessed then: each figure as it is, and what it was where that is another. Rows stand for the assessment.
FigureTable::Content stakeholderDifferences(const QList<Record> &now, const QList<Record> &before,
                                            const Wording &wording, const TitleSource &titles);

} // namespace klankbord
