// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/programmescale.h"

#include <QWidget>

namespace klankbord
{

/// The hours at the left of a programme's grid, which move along up and down.
class ProgrammeHourRuler final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int wide = 56;

    explicit ProgrammeHourRuler(QWidget *parent);

    void setScale(const ProgrammeScale &scale);
    void setOffset(int offset);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ProgrammeScale m_scale;
    int m_offset = 0;
};

} // namespace klankbord
