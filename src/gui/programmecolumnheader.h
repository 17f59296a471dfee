// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/programmescale.h"

#include <QStringList>
#include <QWidget>

namespace klankbord
{

/// The names of a programme's columns above its grid, which moves along sideways.
class ProgrammeColumnHeader final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int tall = 32;

    explicit ProgrammeColumnHeader(QWidget *parent);

    /// @p names and @p notes, such as how many a room holds, one for each column of @p scale.
    void setColumns(const ProgrammeScale &scale, const QStringList &names, const QStringList &notes);
    void setScale(const ProgrammeScale &scale);
    void setOffset(int offset);
    const QStringList &names() const { return m_names; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    ProgrammeScale m_scale;
    QStringList m_names;
    QStringList m_notes;
    int m_offset = 0;
};

} // namespace klankbord
