// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/openparts.h"
#include "domain/record.h"

#include <QTemporaryDir>

namespace klankbord::bench
{

class Figures;

/// Measures a budget of 40 partners, 9 categories and 12 periods with 10 000 lines: its calculation after one
/// cell changed, and how long its editor takes to open.
class BudgetFigures final
{
public:
    /// Makes a workspace of its own in a folder that goes with it; ends the program when that fails.
    BudgetFigures();
    ~BudgetFigures();
    Q_DISABLE_COPY_MOVE(BudgetFigures)

    void measure(Figures &figures);

private:
    void fill();
    void measureCalculation(Figures &figures);
    void measureEditor(Figures &figures);

    QTemporaryDir m_folder;
    OpenParts m_open;
    Record m_project;
    Record m_other;
};

} // namespace klankbord::bench
