// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/recordpanel.h"
#include "models/figuretable.h"

class QLabel;

namespace klankbord
{

class FigureTableView;
class LateRefresh;
class RelatedPanel;

/// Who pays what of a project: each partner's cost, funds, contributions and what is open or too much, and
/// below it the fundings themselves.
class FundingPanel final : public RecordPanel
{
    Q_OBJECT

public:
    explicit FundingPanel(const PageContext &context, QWidget *parent = nullptr);

    void setRecord(const Record &record) override;
    int countFor(const Record &record) const override;
    const FigureTable &table() const { return m_table; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();

    const PageContext m_context;
    RecordId m_project = RecordId::None;
    FigureTable m_table;
    FigureTableView *m_view;
    QLabel *m_note;
    RelatedPanel *m_fundings;
    LateRefresh *m_refresh;
};

} // namespace klankbord
