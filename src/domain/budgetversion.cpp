// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/budgetversion.h"

#include "domain/change.h"
#include "domain/moneychecks.h"
#include "domain/recordsource.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

QString BudgetVersion::title(const Record &record, const Wording &wording, const TitleSource *titles) const
{
    QString name = wording.text("BudgetVersion", QT_TRANSLATE_NOOP("BudgetVersion", "version %1"))
                       .arg(number.display(record.value(number), wording, titles));
    if (const QString words = label.display(record.value(label), wording, titles); !words.isEmpty())
        name += u", "_s + words;
    const QString owner = project.display(record.value(project), wording, titles);
    return owner.isEmpty() ? name : owner + u" – "_s + name;
}

QList<FieldProblem> BudgetVersion::problemsAmong(const Change &change, const RecordSource &others,
                                                 const Wording &wording) const
{
    QList<FieldProblem> found;
    if (!change.after)
        return found;
    const Record &after = *change.after;
    if (after.get(isCurrent) && after.get(status) == BudgetVersionStatus::WhatIf)
        complain(found, isCurrent,
                 wording.text("BudgetVersion",
                              QT_TRANSLATE_NOOP("BudgetVersion",
                                                "A what-if is adopted before it is the current one.")));
    const QList<Record> siblings = others.referring(project, after.get(project));
    for (const Record &sibling : siblings) {
        if (sibling.id == after.id)
            continue;
        const QString other = number.display(sibling.value(number), wording, nullptr);
        if (sibling.get(number) == after.get(number))
            complain(found, number,
                     wording
                         .text("BudgetVersion",
                               QT_TRANSLATE_NOOP("BudgetVersion", "There is a version %1 already."))
                         .arg(other));
        if (sibling.get(isCurrent) && after.get(isCurrent))
            complain(found, isCurrent,
                     wording
                         .text("BudgetVersion",
                               QT_TRANSLATE_NOOP("BudgetVersion", "Version %1 is the current one."))
                         .arg(other));
    }
    return found;
}

} // namespace klankbord
