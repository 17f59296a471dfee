// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/linktreeview.h"

namespace klankbord
{

/// Shows what leads to a record and what follows from it as one thread from top to bottom, with a knot at the
/// record.
class ThreadView final : public LinkTreeView
{
    Q_OBJECT

public:
    using LinkTreeView::LinkTreeView;

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
};

} // namespace klankbord
