// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/chartboard.h"
#include "gui/recordpanel.h"

namespace klankbord
{

/// The charts of the chosen projects or networks, in a tab beside them.
class ChartPanel final : public RecordPanel
{
    Q_OBJECT

public:
    /// @p subjects in their order from the top.
    ChartPanel(const QList<ChartBoard::Subject> &subjects, const PageContext &context,
               QWidget *parent = nullptr);

    void setRecord(const Record &record) override;
    void setSelection(const QList<RecordId> &ids) override;
    ChartBoard &board() const { return *m_board; }

private:
    void setScope(const QList<RecordId> &ids);

    ChartBoard *m_board;
    bool m_isOfNetworks = false;
};

} // namespace klankbord
