// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panelregistry.h"

#include "domain/budgetversion.h"
#include "domain/document.h"
#include "domain/funding.h"
#include "domain/insight.h"
#include "domain/membership.h"
#include "domain/participation.h"
#include "domain/practicecoach.h"
#include "domain/programmeitem.h"
#include "domain/quote.h"
#include "domain/recommendation.h"
#include "domain/reportingperiod.h"
#include "domain/stakeholderassessment.h"
#include "gui/budgetpanel.h"
#include "gui/chartpanel.h"
#include "gui/coachpanel.h"
#include "gui/documentspanel.h"
#include "gui/fundingpanel.h"
#include "gui/grouppanel.h"
#include "gui/insightpanel.h"
#include "gui/memberspanel.h"
#include "gui/participantspanel.h"
#include "gui/phasepanel.h"
#include "gui/picture/picturepanel.h"
#include "gui/plannerpanel.h"
#include "gui/planning/planningpanel.h"
#include "gui/privacypanel.h"
#include "gui/programmepanel.h"
#include "gui/quotespanel.h"
#include "gui/spendingpanel.h"
#include "gui/stakes/followuppanel.h"
#include "gui/stakes/stakeholderpanel.h"

#include <QHash>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

LiveText text(const char *source)
{
    return {"PanelRegistry", source};
}

/// A panel of one type alone, in the place of the plain table of what refers by @p field.
template <typename Panel>
PanelKind only(const LiveText &title, const QString &iconName, const FieldInfo &field)
{
    return {.title = title,
            .iconName = iconName,
            .make = [](const PageContext &context, QWidget *parent) -> RecordPanel * {
                return new Panel(context, parent);
            },
            .replaces = &field,
            .count = std::bind_front(referrers, std::cref(field))};
}

/// A panel that can stand on several types, told by which field the records refer that it shows.
template <typename Panel>
PanelKind related(const LiveText &title, const QString &iconName, const FieldInfo &field)
{
    const RelatedRecords records{&field.owner(), &field};
    return {.title = title,
            .iconName = iconName,
            .make = [records](const PageContext &context, QWidget *parent) -> RecordPanel * {
                return new Panel(records, context, parent);
            },
            .replaces = &field,
            .count = std::bind_front(referrers, std::cref(field))};
}

PanelKind charts(const QList<ChartBoard::Subject> &subjects)
{
    return {.title = text(QT_TRANSLATE_NOOP("PanelRegistry", "Charts")),
            .iconName = u"chart"_s,
            .make = [subjects](const PageContext &context, QWidget *parent) -> RecordPanel * {
                return new ChartPanel(subjects, context, parent);
            }};
}

PanelKind quotes(const FieldInfo &field)
{
    return related<QuotesPanel>(text(QT_TRANSLATE_NOOP("PanelRegistry", "Quotes")), u"insights"_s, field);
}

PanelKind followUp(const FieldInfo &field)
{
    const LiveText title = &field == &Recommendation::type().project
                               ? text(QT_TRANSLATE_NOOP("PanelRegistry", "Recommendations"))
                               : text(QT_TRANSLATE_NOOP("PanelRegistry", "Recommendations received"));
    return related<FollowUpPanel>(title, u"done"_s, field);
}

PanelKind spending()
{
    PanelKind kind = only<SpendingPanel>(text(QT_TRANSLATE_NOOP("PanelRegistry", "Spending")), u"money"_s,
                                         ReportingPeriod::type().project);
    kind.count = SpendingPanel::expensesOf;
    return kind;
}

PanelKind coach()
{
    return {.title = text(QT_TRANSLATE_NOOP("PanelRegistry", "Coach")),
            .iconName = u"done"_s,
            .make = [](const PageContext &context, QWidget *parent) -> RecordPanel * {
                return new CoachPanel(context, parent);
            },
            .place = PanelKind::Place::First,
            .count = [](const PageContext &,
                        const Record &practice) { return static_cast<int>(practiceHints(practice).size()); }};
}

PanelKind privacy()
{
    return {.title = text(QT_TRANSLATE_NOOP("PanelRegistry", "Privacy")),
            .iconName = u"privacy"_s,
            .make = [](const PageContext &context, QWidget *parent) -> RecordPanel * {
                return new PrivacyPanel(context, parent);
            }};
}

PanelKind planning()
{
    return {.title = text(QT_TRANSLATE_NOOP("PanelRegistry", "Planning")),
            .iconName = u"planning"_s,
            .make = [](const PageContext &context, QWidget *parent) -> RecordPanel * {
                return new PlanningPanel(context, parent);
            }};
}

PanelKind networkPicture()
{
    return {.title = text(QT_TRANSLATE_NOOP("PanelRegistry", "Network picture")),
            .iconName = u"networks"_s,
            .make = [](const PageContext &context, QWidget *parent) -> RecordPanel * {
                return new PicturePanel(context, parent);
            }};
}

/// The work places of each type that has any.
const QHash<const RecordType *, QList<PanelKind>> &workPlaces()
{
    using Subject = ChartBoard::Subject;
    static const QHash<const RecordType *, QList<PanelKind>> places{
        {&Project::type(),
         {related<GroupPanel>(text(QT_TRANSLATE_NOOP("PanelRegistry", "Groups")), u"groups"_s,
                              Group::type().project),
          related<PhasePanel>(text(QT_TRANSLATE_NOOP("PanelRegistry", "Phases")), u"phases"_s,
                              Phase::type().project),
          only<BudgetPanel>(text(QT_TRANSLATE_NOOP("PanelRegistry", "Budget")), u"money"_s,
                            BudgetVersion::type().project),
          only<FundingPanel>(text(QT_TRANSLATE_NOOP("PanelRegistry", "Funding")), u"money"_s,
                             Funding::type().project),
          spending(), planning(),
          only<StakeholderPanel>(text(QT_TRANSLATE_NOOP("PanelRegistry", "Stakeholders")), u"people"_s,
                                 StakeholderAssessment::type().project),
          quotes(Quote::type().project), followUp(Recommendation::type().project), networkPicture(),
          charts({Subject::FundingByPartner, Subject::FundingBySource, Subject::BudgetByCategory,
                  Subject::PlannedAndSpent, Subject::CumulativeSpending, Subject::CostPerParticipant,
                  Subject::EventsByMonth})}},
        {&Organisation::type(), {followUp(Recommendation::type().addressee)}},
        {&Network::type(),
         {related<GroupPanel>(text(QT_TRANSLATE_NOOP("PanelRegistry", "Groups")), u"groups"_s,
                              Group::type().network),
          related<PhasePanel>(text(QT_TRANSLATE_NOOP("PanelRegistry", "Phases")), u"phases"_s,
                              Phase::type().network),
          only<PlannerPanel>(text(QT_TRANSLATE_NOOP("PanelRegistry", "Planner")), u"planning"_s,
                             Event::type().network),
          planning(), networkPicture(), charts({Subject::EventsByMonth})}},
        {&Group::type(),
         {only<MembersPanel>(text(QT_TRANSLATE_NOOP("PanelRegistry", "Members")), u"people"_s,
                             Membership::type().group),
          only<InsightPanel>(text(QT_TRANSLATE_NOOP("PanelRegistry", "Insights to test")), u"insights"_s,
                             Insight::type().askedOf)}},
        {&GoodPractice::type(), {coach(), quotes(Quote::type().practice)}},
        {&Event::type(),
         {only<ProgrammePanel>(text(QT_TRANSLATE_NOOP("PanelRegistry", "Programme")), u"clock"_s,
                               ProgrammeItem::type().event),
          only<ParticipantsPanel>(text(QT_TRANSLATE_NOOP("PanelRegistry", "Participants")), u"people"_s,
                                  Participation::type().event),
          quotes(Quote::type().event)}},
        {&Interview::type(), {quotes(Quote::type().interview)}},
        {&Person::type(), {quotes(Quote::type().person), privacy()}},
    };
    return places;
}

} // namespace

QList<PanelKind> registeredPanels(const RecordType &type, const LanguageSwitch &language)
{
    QList<PanelKind> kinds = workPlaces().value(&type);
    for (const FieldInfo *owner : documentOwners()) {
        if (owner->target() != &type)
            continue;
        const LiveText title([owner, &language] { return owner->inverseLabel(language.wording()); });
        kinds.append(related<DocumentsPanel>(title, u"documents"_s, *owner));
    }
    return kinds;
}

} // namespace klankbord
