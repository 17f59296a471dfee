// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/grouppanel.h"

#include "domain/membership.h"
#include "gui/overlappanel.h"
#include "gui/panelviews.h"
#include "gui/recordtableview.h"
#include "gui/relatedpanel.h"
#include "gui/sectionheading.h"
#include "models/recordtablemodel.h"

#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

GroupPanel::GroupPanel(const RelatedRecords &groups, const PageContext &context, QWidget *parent)
    : RecordPanel(parent),
      m_context(context),
      m_groups(new RelatedPanel(groups, context, this)),
      m_members(new RelatedPanel({&Membership::type(), &Membership::type().group}, context, this)),
      m_overlaps(new OverlapPanel(groups, context, this)),
      m_views(new PanelViews(this)),
      m_heading(new SectionHeading(SectionHeading::Level::Section, this)),
      m_group(Group::type())
{
    setObjectName(u"groupsAndMembers"_s);
    auto *below = new QWidget(this);
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_heading->setContentsMargins(16, 8, 16, 0);
    column->addWidget(m_heading);
    column->addWidget(m_members, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_groups);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_views);
    m_views->addView(u"showGroups"_s, u"groups"_s,
                     LiveText("GroupPanel", QT_TRANSLATE_NOOP("GroupPanel", "Groups and members")), splitter);
    m_views->addView(u"showOverlaps"_s, u"people"_s,
                     LiveText("GroupPanel", QT_TRANSLATE_NOOP("GroupPanel", "In more than one group")),
                     m_overlaps);
    for (RecordPanel *panel : {static_cast<RecordPanel *>(m_groups), static_cast<RecordPanel *>(m_members),
                               static_cast<RecordPanel *>(m_overlaps)}) {
        connect(panel, &RecordPanel::openRequested, this, &RecordPanel::openRequested);
        connect(panel, &RecordPanel::filterRequested, this, &RecordPanel::filterRequested);
        connect(panel, &RecordPanel::failed, this, &RecordPanel::failed);
    }
    connect(m_groups, &RelatedPanel::chosen, this, &GroupPanel::showMembers);
    showMembers(RecordId::None);
}

void GroupPanel::setRecord(const Record &record)
{
    m_groups->setRecord(record);
    m_overlaps->setRecord(record);
    RecordTableView *table = m_groups->table();
    if (table->records().rowCount() > 0)
        table->selectRecord(table->records().idAt(0));
    else
        showMembers(RecordId::None);
}

int GroupPanel::countFor(const Record &record) const
{
    return m_groups->countFor(record);
}

void GroupPanel::showMembers(RecordId group)
{
    Record shown(Group::type());
    if (group != RecordId::None) {
        const Result<std::optional<Record>> found = m_context.session.store().find(Group::type(), group);
        if (found && *found)
            shown = **found;
    }
    m_group = shown;
    m_members->setRecord(m_group);
    m_heading->setTitle(LiveText([this] {
        const QString name = m_group.title(m_context.language.wording(), &m_context.session.titles());
        return name.isEmpty() ? tr("Members") : tr("Members of %1").arg(name);
    }));
}

} // namespace klankbord
