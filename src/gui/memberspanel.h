// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/recordpanel.h"
#include "models/groupmembers.h"

class QPushButton;
class QSplitter;

namespace klankbord
{

class AsOfEdit;
class ChartView;
class EmptyState;
class LateRefresh;
class OutlineModel;
class OutlineView;
class PanelViews;
class RelatedPanel;
class RosterChips;

/// Who sits in a group on a date, with roles and functions, who sat there and who will, and all of it along
/// a calendar; the plain list of memberships is one click away.
class MembersPanel final : public RecordPanel
{
    Q_OBJECT

public:
    explicit MembersPanel(const PageContext &context, QWidget *parent = nullptr);

    void setRecord(const Record &record) override;
    int countFor(const Record &record) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeRoster();
    QWidget *makeChart();
    void follow(const ChangeSet &changes);
    void read();
    void showRoster();
    void showChart();
    void selectMembership(RecordId id);
    void add();
    void retranslate();

    const PageContext m_context;
    Record m_group;
    GroupMembers m_members;
    AsOfEdit *m_asOf;
    RosterChips *m_chips;
    OutlineModel *m_outline;
    OutlineView *m_view;
    ChartView *m_chart;
    RelatedPanel *m_list;
    PanelViews *m_views;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    QPushButton *m_add;
    LateRefresh *m_refresh;
};

} // namespace klankbord
