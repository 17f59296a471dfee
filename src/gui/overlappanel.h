// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/recordpanel.h"
#include "models/groupmembers.h"
#include "models/relatedrecords.h"

class QStackedWidget;

namespace klankbord
{

class AsOfEdit;
class EmptyState;
class LateRefresh;
class OutlineModel;
class OutlineView;

/// Which people and organisations sit in more than one group of a network or a project on a date, and in
/// which roles.
class OverlapPanel final : public RecordPanel
{
    Q_OBJECT

public:
    /// @p groups says by which field a group refers to the page's record.
    OverlapPanel(const RelatedRecords &groups, const PageContext &context, QWidget *parent = nullptr);

    void setRecord(const Record &record) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void showOverlaps();
    void retranslate();

    const RelatedRecords m_related;
    const PageContext m_context;
    RecordId m_owner = RecordId::None;
    GroupMembers m_members;
    AsOfEdit *m_asOf;
    OutlineModel *m_outline;
    OutlineView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_pages;
    LateRefresh *m_refresh;
};

} // namespace klankbord
