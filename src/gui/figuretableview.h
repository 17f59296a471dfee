// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace klankbord
{

class FigureTable;

/// Shows calculated figures: sums in bold, remarks with an icon beside their colour, copied as cells with
/// Ctrl+C; Return or a double click opens the record behind a row.
class FigureTableView final : public QTableView
{
    Q_OBJECT

public:
    /// @p table is borrowed and outlives the view.
    explicit FigureTableView(FigureTable &table, QWidget *parent = nullptr);

    /// As high as its rows, so that it needs no scroll bar of its own.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The row of a record was chosen.
    void rowActivated(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();

    FigureTable &m_table;
};

} // namespace klankbord
