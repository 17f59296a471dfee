// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/thread.h"

#include "domain/affiliation.h"
#include "domain/agendaitem.h"
#include "domain/appliedflatrate.h"
#include "domain/budgetline.h"
#include "domain/catalogue.h"
#include "domain/contribution.h"
#include "domain/decision.h"
#include "domain/deliverable.h"
#include "domain/exchangerate.h"
#include "domain/expense.h"
#include "domain/finding.h"
#include "domain/flatraterule.h"
#include "domain/funding.h"
#include "domain/indicatorvalue.h"
#include "domain/insight.h"
#include "domain/membership.h"
#include "domain/participation.h"
#include "domain/payment.h"
#include "domain/practicelink.h"
#include "domain/quote.h"
#include "domain/recognition.h"
#include "domain/recommendation.h"
#include "domain/savedview.h"
#include "domain/stakeholderassessment.h"
#include "domain/task.h"
#include "domain/transfer.h"

#include <algorithm>

namespace klankbord
{

namespace
{

const QList<const RecordType *> &alongTheThread()
{
    static const QList<const RecordType *> types{
        &Programme::type(),
        &FlatRateProfile::type(),
        &FlatRateRule::type(),
        &Theme::type(),
        &Sector::type(),
        &Organisation::type(),
        &Affiliation::type(),
        &Person::type(),
        &StakeholderAssessment::type(),
        &Partnership::type(),
        &Project::type(),
        &Network::type(),
        &Phase::type(),
        &Action::type(),
        &Membership::type(),
        &Group::type(),
        &Venue::type(),
        &Room::type(),
        &Participation::type(),
        &Event::type(),
        &AgendaItem::type(),
        &Contribution::type(),
        &ProgrammeItem::type(),
        &Interview::type(),
        &Quote::type(),
        &Insight::type(),
        &Finding::type(),
        &Decision::type(),
        &Recommendation::type(),
        &PracticeLink::type(),
        &GoodPractice::type(),
        &Transfer::type(),
        &Recognition::type(),
        &Indicator::type(),
        &IndicatorValue::type(),
        &Deliverable::type(),
        &Document::type(),
        &Task::type(),
        &Funding::type(),
        &BudgetVersion::type(),
        &AppliedFlatRate::type(),
        &ReportingPeriod::type(),
        &BudgetLine::type(),
        &Expense::type(),
        &Payment::type(),
        &ExchangeRate::type(),
        &SavedView::type(),
    };
    return types;
}

/// Euros are what the thread ends in: shown themselves, though they are called after what they tie.
bool isMoney(const RecordType &type)
{
    return threadPlace(type) >= threadPlace(Funding::type());
}

bool isWhen(const FieldInfo &field)
{
    return field.kind() == ValueKind::Date || field.kind() == ValueKind::Period ||
           field.kind() == ValueKind::TimeSlot;
}

} // namespace

int threadPlace(const RecordType &type)
{
    const qsizetype place = alongTheThread().indexOf(&type);
    Q_ASSERT(place >= 0);
    return static_cast<int>(place);
}

ThreadSide sideOfTarget(const FieldInfo &reference)
{
    static const QList<const FieldInfo *> namedAsNext{
        &Recommendation::type().addressee,
        &Insight::type().askedOf,
        &Insight::type().testedIn,
    };
    return namedAsNext.contains(&reference) ? ThreadSide::FollowsFrom : ThreadSide::LeadsTo;
}

QList<const FieldInfo *> tieEnds(const RecordType &type)
{
    if (isMoney(type))
        return {};
    QList<const FieldInfo *> ends = type.titleFields();
    // Its first title is the record's own name, or a place that is no record.
    const auto isText = [](const FieldInfo *field) { return !field->target(); };
    if (!ends.isEmpty() && isText(ends.first()))
        return {};
    ends.removeIf(isText);
    if (ends.size() < 2)
        return {};
    return ends;
}

ThreadSide sideAlongTie(const FieldInfo &from, const FieldInfo &to)
{
    // A practice goes to who takes it over; all other ties are read from partner to euro.
    const bool isTransfer = &from.owner() == &Transfer::type();
    const bool isEarlier = threadPlace(*to.target()) < threadPlace(*from.target());
    return isEarlier != isTransfer ? ThreadSide::LeadsTo : ThreadSide::FollowsFrom;
}

ThreadSide sideFromTie(const FieldInfo &to)
{
    const QList<const FieldInfo *> ends = tieEnds(to.owner());
    const bool isLast = std::all_of(ends.cbegin(), ends.cend(), [&to](const FieldInfo *end) {
        return end->target() == to.target() || sideAlongTie(*end, to) == ThreadSide::FollowsFrom;
    });
    return isLast ? ThreadSide::FollowsFrom : ThreadSide::LeadsTo;
}

QList<const FieldInfo *> tellingFields(const RecordType &type)
{
    QList<const FieldInfo *> telling;
    const auto addFirst = [&type, &telling](auto matches) {
        const auto &fields = type.fields();
        const auto found = std::find_if(fields.cbegin(), fields.cend(), [&matches](const FieldInfo *field) {
            return field->is(Rule::InTable) && !field->is(Rule::Title) && matches(*field);
        });
        if (found != fields.cend())
            telling.append(*found);
    };
    addFirst([](const FieldInfo &field) { return field.kind() == ValueKind::Choice; });
    addFirst(isWhen);
    addFirst([](const FieldInfo &field) { return field.kind() == ValueKind::Amount; });
    return telling;
}

} // namespace klankbord
