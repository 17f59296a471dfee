// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/recordpanel.h"
#include "models/relatedrecords.h"

namespace klankbord
{

class OverlapPanel;
class PanelViews;
class RelatedPanel;
class SectionHeading;

/// The groups of a network or a project, and below them who sits in the group that is chosen; in another view
/// who sits in more than one of them.
class GroupPanel final : public RecordPanel
{
    Q_OBJECT

public:
    /// @p groups says by which field a group refers to the page's record.
    GroupPanel(const RelatedRecords &groups, const PageContext &context, QWidget *parent = nullptr);

    void setRecord(const Record &record) override;
    int countFor(const Record &record) const override;

private:
    void showMembers(RecordId group);

    const PageContext m_context;
    RelatedPanel *m_groups;
    RelatedPanel *m_members;
    OverlapPanel *m_overlaps;
    PanelViews *m_views;
    SectionHeading *m_heading;
    Record m_group; ///< the one whose members are shown; without an id when none is chosen
};

} // namespace klankbord
