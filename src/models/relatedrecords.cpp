// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/relatedrecords.h"

#include "domain/affiliation.h"
#include "domain/agendaitem.h"
#include "domain/appliedflatrate.h"
#include "domain/budgetline.h"
#include "domain/catalogue.h"
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
#include "domain/stakeholderassessment.h"
#include "domain/task.h"
#include "domain/transfer.h"

#include <algorithm>

namespace klankbord
{

namespace
{

/// Types in the order in which a coordinator looks for them; those not named here come behind.
qsizetype rank(const RecordType &type)
{
    static const QList<const RecordType *> order{
        &Partnership::type(),
        &ProgrammeItem::type(),
        &Participation::type(),
        &AgendaItem::type(),
        &Decision::type(),
        &Membership::type(),
        &Phase::type(),
        &Action::type(),
        &Group::type(),
        &Event::type(),
        &Funding::type(),
        &BudgetVersion::type(),
        &ReportingPeriod::type(),
        &BudgetLine::type(),
        &AppliedFlatRate::type(),
        &Expense::type(),
        &Payment::type(),
        &Affiliation::type(),
        &Network::type(),
        &Project::type(),
        &Programme::type(),
        &GoodPractice::type(),
        &PracticeLink::type(),
        &Transfer::type(),
        &Insight::type(),
        &Interview::type(),
        &Finding::type(),
        &Quote::type(),
        &Recommendation::type(),
        &Contribution::type(),
        &Deliverable::type(),
        &Document::type(),
        &Recognition::type(),
        &Indicator::type(),
        &IndicatorValue::type(),
        &StakeholderAssessment::type(),
        &Task::type(),
        &Organisation::type(),
        &Person::type(),
    };
    const qsizetype place = order.indexOf(&type);
    return place < 0 ? order.size() : place;
}

/// The value of a reference field that refers to @p id, whether it holds one or many.
QVariant referenceTo(const FieldInfo &field, RecordId id)
{
    return field.kind() == ValueKind::ReferenceList ? QVariant::fromValue(QList{id})
                                                    : QVariant::fromValue(id);
}

} // namespace

Query RelatedRecords::query(RecordId id) const
{
    Query related(*type);
    related.conditions = {{field, Condition::Test::AnyOf, {referenceTo(*field, id)}}};
    return related;
}

Record RelatedRecords::newRecord(RecordId id) const
{
    Record record(*type);
    record.setValue(*field, referenceTo(*field, id));
    return record;
}

QList<RelatedRecords> relatedRecords(const RecordType &type)
{
    QList<RelatedRecords> related;
    const QList<const FieldInfo *> references = referencesTo(type);
    for (const FieldInfo *field : references) {
        if (field->inverseSource())
            related.append({&field->owner(), field});
    }
    std::stable_sort(related.begin(), related.end(), [](const RelatedRecords &a, const RelatedRecords &b) {
        return rank(*a.type) < rank(*b.type);
    });
    return related;
}

} // namespace klankbord
