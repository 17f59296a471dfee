// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panelregistry.h"

#include "domain/document.h"
#include "domain/group.h"
#include "gui/chartpanel.h"
#include "gui/documentspanel.h"
#include "gui/grouppanel.h"
#include "gui/privacypanel.h"

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

PanelKind documents(const FieldInfo &owner, const LanguageSwitch &language)
{
    const RelatedRecords related{&owner.owner(), &owner};
    return {LiveText([related, &language] { return related.label(language.wording()); }), u"documents"_s,
            [related](const PageContext &context, QWidget *parent) -> RecordPanel * {
                return new DocumentsPanel(related, context, parent);
            },
            &owner};
}

PanelKind privacy()
{
    return {LiveText("PanelRegistry", QT_TRANSLATE_NOOP("PanelRegistry", "Privacy")), u"privacy"_s,
            [](const PageContext &context, QWidget *parent) -> RecordPanel * {
                return new PrivacyPanel(context, parent);
            },
            nullptr};
}

/// What only some types have.
QList<PanelKind> workPlaces(const RecordType &type)
{
    using Subject = ChartBoard::Subject;
    if (&type == &Project::type())
        return {groups(Group::type().project),
                charts({Subject::FundingByPartner, Subject::FundingBySource, Subject::EventsByMonth})};
    if (&type == &Network::type())
        return {groups(Group::type().network), charts({Subject::EventsByMonth})};
    if (&type == &Person::type())
        return {privacy()};
    return {};
}

} // namespace

QList<PanelKind> registeredPanels(const RecordType &type, const LanguageSwitch &language)
{
    QList<PanelKind> kinds = workPlaces(type);
    for (const FieldInfo *owner : documentOwners()) {
        if (owner->target() == &type)
            kinds.append(documents(*owner, language));
    }
    return kinds;
}

} // namespace klankbord
