// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/recordpanel.h"

namespace klankbord
{

class PlanningBoard;

/// The planning of one project or network.
class PlanningPanel final : public RecordPanel
{
    Q_OBJECT

public:
    explicit PlanningPanel(const PageContext &context, QWidget *parent = nullptr);

    void setRecord(const Record &record) override;

private:
    PlanningBoard *m_board;
};

} // namespace klankbord
