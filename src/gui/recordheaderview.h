// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace klankbord
{

class RecordTableModel;

/// The header of a record table: shows by what the rows are ordered, also the second step.
class RecordHeaderView final : public QHeaderView
{
    Q_OBJECT

public:
    /// @p model is borrowed and outlives the header.
    RecordHeaderView(const RecordTableModel &model, QWidget *parent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    /// What a section looks like without its label, of which only @p room is painted.
    void paintGround(QPainter &painter, const QRect &section, const QRect &room) const;

    const RecordTableModel &m_model;
};

} // namespace klankbord
