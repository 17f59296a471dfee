// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue.h"

#include "domain/affiliation.h"
#include "domain/agendaitem.h"
#include "domain/appliedflatrate.h"
#include "domain/budgetline.h"
#include "domain/contribution.h"
#include "domain/decision.h"
#include "domain/deliverable.h"
#include "domain/expense.h"
#include "domain/funding.h"
#include "domain/indicatorvalue.h"
#include "domain/insight.h"
#include "domain/membership.h"
#include "domain/participation.h"
#include "domain/partnership.h"
#include "domain/payment.h"
#include "domain/practicelink.h"
#include "domain/savedview.h"
#include "domain/stakeholderassessment.h"
#include "domain/task.h"
#include "domain/transfer.h"

#include <algorithm>

namespace klankbord
{

const QList<const RecordType *> &recordTypes()
{
    static const QList<const RecordType *> types{
        &Sector::type(),
        &Theme::type(),
        &Organisation::type(),
        &Person::type(),
        &Affiliation::type(),
        &FlatRateProfile::type(),
        &FlatRateRule::type(),
        &Programme::type(),
        &Project::type(),
        &Partnership::type(),
        &Network::type(),
        &Group::type(),
        &Membership::type(),
        &Phase::type(),
        &Venue::type(),
        &Event::type(),
        &Room::type(),
        &ProgrammeItem::type(),
        &Contribution::type(),
        &Participation::type(),
        &AgendaItem::type(),
        &Decision::type(),
        &Action::type(),
        &GoodPractice::type(),
        &PracticeLink::type(),
        &Transfer::type(),
        &Interview::type(),
        &Document::type(),
        &Deliverable::type(),
        &Funding::type(),
        &ReportingPeriod::type(),
        &BudgetVersion::type(),
        &AppliedFlatRate::type(),
        &BudgetLine::type(),
        &ExchangeRate::type(),
        &Expense::type(),
        &Payment::type(),
        &Recognition::type(),
        &Indicator::type(),
        &IndicatorValue::type(),
        &StakeholderAssessment::type(),
        &Insight::type(),
        &Finding::type(),
        &Quote::type(),
        &Recommendation::type(),
        &Task::type(),
        &SavedView::type(),
    };
    return types;
}

namespace
{

template <typename Matches>
const RecordType *firstType(Matches matches)
{
    const auto found = std::find_if(recordTypes().cbegin(), recordTypes().cend(), matches);
    return found == recordTypes().cend() ? nullptr : *found;
}

} // namespace

const RecordType *recordTypeByCode(QStringView code)
{
    return firstType([code](const RecordType *type) { return code == type->code(); });
}

const RecordType *recordTypeByPlural(QStringView plural)
{
    return firstType([plural](const RecordType *type) { return plural == type->plural(); });
}

QList<const FieldInfo *> referencesTo(const RecordType &target)
{
    QList<const FieldInfo *> references;
    for (const RecordType *type : recordTypes()) {
        for (const FieldInfo *field : type->fields()) {
            if (field->target() == &target)
                references.append(field);
        }
    }
    return references;
}

} // namespace klankbord
