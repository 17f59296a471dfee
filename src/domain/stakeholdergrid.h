// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "domain/stakeholderassessment.h"

#include <QDate>

namespace klankbord
{

/// What power and interest together ask for (the power and interest grid of stakeholder analysis).
enum class StakeholderQuadrant { Monitor, KeepInformed, KeepSatisfied, ManageClosely };

/// The quadrant of these scores, 1 to 5; the middle, 3, counts as low.
StakeholderQuadrant quadrantOf(int power, int interest);

/// Whom the assessment is of: an organisation, or else a person.
RecordId stakeholderOf(const Record &assessment);

/// Of each stakeholder the assessment that stood on @p day: the last one of that day or before, where a year
/// comes before its months and a month before its days; one without a date is older than all others. In the
/// order in which the stakeholders first come.
QList<Record> assessmentsOn(const QList<Record> &assessments, const PartialDate &day);

/// The days on which something was assessed, each once, the last one first.
QList<PartialDate> assessmentDays(const QList<Record> &assessments);

/// @p assessment with other scores. One that is of another day is kept as it is, and the answer is a new one,
/// without an id, of @p today; an undated one or one of today itself is changed.
Record reassessed(const Record &assessment, int power, int interest, const QDate &today);

} // namespace klankbord
