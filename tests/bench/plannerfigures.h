// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/openparts.h"
#include "domain/record.h"

#include <QTemporaryDir>

namespace klankbord
{

class PlannerPanel;
struct PageContext;

} // namespace klankbord

namespace klankbord::bench
{

class Figures;

/// Measures the planner of a network of 500 sessions in 60 months and 20 sectors, of which a fixed core of 12
/// came to each.
class PlannerFigures final
{
public:
    /// Makes a workspace of its own in a folder that goes with it; ends the program when that fails.
    PlannerFigures();
    ~PlannerFigures();
    Q_DISABLE_COPY_MOVE(PlannerFigures)

    /// The network from chosen to painted, and the longest frame while a card is dragged over the grid.
    void measure(Figures &figures);

private:
    void fill();
    RecordId add(ChangeSet &changes, const Record &record);
    void drag(PlannerPanel &panel, QList<double> &frames) const;

    QTemporaryDir m_folder;
    OpenParts m_open;
    Record m_network;
    Record m_other;
};

} // namespace klankbord::bench
