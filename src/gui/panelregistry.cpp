// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panelregistry.h"

#include "domain/group.h"
#include "domain/quote.h"
#include "gui/chartpanel.h"
#include "gui/coachpanel.h"
#include "gui/grouppanel.h"
#include "gui/quotespanel.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

PanelKind charts(const QList<ChartBoard::Subject> &subjects)
{
    return {LiveText("PanelRegistry", QT_TRANSLATE_NOOP("PanelRegistry", "Charts")), u"chart"_s,
            [subjects](const PageContext &context, QWidget *parent) -> RecordPanel * {
                return new ChartPanel(subjects, context, parent);
            },
            nullptr};
}

PanelKind groups(const FieldInfo &field)
{
    const RelatedRecords related{&field.owner(), &field};
    return {LiveText("PanelRegistry", QT_TRANSLATE_NOOP("PanelRegistry", "Groups")), u"groups"_s,
            [related](const PageContext &context, QWidget *parent) -> RecordPanel * {
                return new GroupPanel(related, context, parent);
            },
            &field};
}

PanelKind coach()
{
    return {.title = LiveText("PanelRegistry", QT_TRANSLATE_NOOP("PanelRegistry", "Coach")),
            .iconName = u"done"_s,
            .make = [](const PageContext &context, QWidget *parent) -> RecordPanel * {
                return new CoachPanel(context, parent);
            },
            .place = PanelKind::Place::First};
}

PanelKind quotes(const FieldInfo &field)
{
    const RelatedRecords related{&field.owner(), &field};
    return {.title = LiveText("PanelRegistry", QT_TRANSLATE_NOOP("PanelRegistry", "Quotes")),
            .iconName = u"insights"_s,
            .make = [related](const PageContext &context, QWidget *parent) -> RecordPanel * {
                return new QuotesPanel(related, context, parent);
            },
            .replaces = &field};
}

} // namespace

QList<PanelKind> registeredPanels(const RecordType &type)
{
    using Subject = ChartBoard::Subject;
    if (&type == &Project::type())
        return {groups(Group::type().project), quotes(Quote::type().project),
                charts({Subject::FundingByPartner, Subject::FundingBySource, Subject::EventsByMonth})};
    if (&type == &Network::type())
        return {groups(Group::type().network), charts({Subject::EventsByMonth})};
    if (&type == &GoodPractice::type())
        return {coach(), quotes(Quote::type().practice)};
    if (&type == &Event::type())
        return {quotes(Quote::type().event)};
    if (&type == &Interview::type())
        return {quotes(Quote::type().interview)};
    if (&type == &Person::type())
        return {quotes(Quote::type().person)};
    return {};
}

} // namespace klankbord
