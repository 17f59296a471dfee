// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/keyfields.h"

#include "domain/event.h"
#include "domain/funding.h"
#include "domain/goodpractice.h"
#include "domain/quote.h"
#include "domain/recommendation.h"
#include "domain/task.h"

namespace klankbord
{

const QList<KeyField> &keyFields()
{
    static const QList<KeyField> fields{
        {&Project::type().period, QT_TRANSLATE_NOOP("KeyFields", "no period, so it stands in no planning")},
        {&Project::type().status,
         QT_TRANSLATE_NOOP("KeyFields", "no status, so nobody sees whether it runs")},
        {&Project::type().lead, QT_TRANSLATE_NOOP("KeyFields", "no lead organisation to answer for it")},
        {&Funding::type().amount, QT_TRANSLATE_NOOP("KeyFields", "no amount, so totals leave it out")},
        {&Event::type().when, QT_TRANSLATE_NOOP("KeyFields", "no date, so it stands in no calendar")},
        {&Task::type().due, QT_TRANSLATE_NOOP("KeyFields", "no day by which it is to be done")},
        {&Recommendation::type().addressee, QT_TRANSLATE_NOOP("KeyFields", "asked of nobody yet")},
        {&Recommendation::type().due, QT_TRANSLATE_NOOP("KeyFields", "no day by which it is to be done")},
        {&Quote::type().attribution,
         QT_TRANSLATE_NOOP("KeyFields", "nothing said about the name to print with it")},
        {&GoodPractice::type().summary,
         QT_TRANSLATE_NOOP("KeyFields", "no summary, which the database of practices asks for")},
    };
    return fields;
}

} // namespace klankbord
