// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reportingperiod.h"

#include "domain/change.h"
#include "domain/moneychecks.h"
#include "domain/recordsource.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

QString ReportingPeriod::title(const Record &record, const Wording &wording, const TitleSource *titles) const
{
    const QString name =
        wording.text("ReportingPeriod", QT_TRANSLATE_NOOP("ReportingPeriod", "reporting period %1"))
            .arg(number.display(record.value(number), wording, titles));
    const QString owner = project.display(record.value(project), wording, titles);
    return owner.isEmpty() ? name : owner + u" – "_s + name;
}

bool isLocked(const Record &reportingPeriod)
{
    return reportingPeriod.get(ReportingPeriod::type().status) == ReportingStatus::Closed;
}

QList<FieldProblem> ReportingPeriod::problemsAmong(const Change &change, const RecordSource &others,
                                                   const Wording &wording) const
{
    QList<FieldProblem> found;
    if (change.before && isLocked(*change.before) && !change.after)
        complain(found, status,
                 wording.text("ReportingPeriod",
                              QT_TRANSLATE_NOOP("ReportingPeriod",
                                                "A closed reporting period is reopened before it is "
                                                "deleted.")));
    if (!change.after)
        return found;
    const Record &after = *change.after;
    const bool isReopened = change.before && isLocked(*change.before) && !isLocked(after);
    if (isReopened && (after.isEmpty(reopenedOn) || after.isEmpty(reopenedBecause)))
        complain(found, reopenedBecause,
                 wording.text(
                     "ReportingPeriod",
                     QT_TRANSLATE_NOOP("ReportingPeriod", "Say when and why a closed period is reopened.")));
    const QList<Record> siblings = others.referring(project, after.get(project));
    for (const Record &sibling : siblings) {
        if (sibling.id == after.id)
            continue;
        if (sibling.get(number) == after.get(number))
            complain(found, number,
                     wording.text(
                         "ReportingPeriod",
                         QT_TRANSLATE_NOOP("ReportingPeriod", "There is a period of this number already.")));
        if (overlap(sibling.get(period), after.get(period)))
            complain(found, period,
                     wording
                         .text("ReportingPeriod",
                               QT_TRANSLATE_NOOP("ReportingPeriod", "It overlaps reporting period %1."))
                         .arg(number.display(sibling.value(number), wording, nullptr)));
    }
    return found;
}

} // namespace klankbord
