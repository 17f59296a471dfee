// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panelregistry.h"

#include "domain/group.h"
#include "domain/programmeitem.h"
#include "gui/chartpanel.h"
#include "gui/grouppanel.h"
#include "gui/programmepanel.h"

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

PanelKind programme()
{
    return {LiveText("PanelRegistry", QT_TRANSLATE_NOOP("PanelRegistry", "Programme")), u"clock"_s,
            [](const PageContext &context, QWidget *parent) -> RecordPanel * {
                return new ProgrammePanel(context, parent);
            },
            &ProgrammeItem::type().event};
}

} // namespace

QList<PanelKind> registeredPanels(const RecordType &type)
{
    using Subject = ChartBoard::Subject;
    if (&type == &Project::type())
        return {groups(Group::type().project),
                charts({Subject::FundingByPartner, Subject::FundingBySource, Subject::EventsByMonth})};
    if (&type == &Event::type())
        return {programme()};
    if (&type == &Network::type())
        return {groups(Group::type().network), charts({Subject::EventsByMonth})};
    return {};
}

} // namespace klankbord
