// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QAbstractTableModel>

namespace klankbord
{

/// A table of calculated figures to be read and copied, not typed in: each row may stand for a record.
class FigureTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        MarkRole = Qt::UserRole, ///< Mark of the cell
        SumRole,                 ///< true in a row that sums up others
    };
    /// What a cell says beside its words.
    enum class Mark { None, Muted, Good, Warning, Danger };

    struct Cell {
        QString text{};
        Mark mark = Mark::None;
        QString hint{};
        bool isFigure = false; ///< stands at the right
    };
    struct Row {
        QList<Cell> cells{};
        bool isSum = false;
        const RecordType *type = nullptr; ///< of the record that the row stands for; null for none
        RecordId record = RecordId::None;
    };
    struct Content {
        QStringList headers{};
        QList<Row> rows{};
        QString note{}; ///< what the table leaves out, in one or two sentences; empty when that is nothing
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setContent(const Content &content);
    const Content &content() const { return m_content; }
    const Row &rowAt(int row) const { return m_content.rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The cells as tab-separated text with a line of headers, as a spreadsheet takes them.
    QString asText() const;

private:
    Content m_content;
};

} // namespace klankbord

Q_DECLARE_METATYPE(klankbord::FigureTable::Mark)
