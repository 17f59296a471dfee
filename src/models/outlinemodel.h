// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QAbstractItemModel>

namespace klankbord
{

/// A record that a reader can go to.
struct RecordLink {
    const RecordType *type = nullptr;
    RecordId id = RecordId::None;
    QString title;

    friend bool operator==(const RecordLink &, const RecordLink &) = default;
};

/// One cell of an outline: its words, and the records that they name.
struct OutlineCell {
    QString text;
    QList<RecordLink> links;

    friend bool operator==(const OutlineCell &, const OutlineCell &) = default;
};

/// One line of an outline.
struct OutlineRow {
    QList<OutlineCell> cells;
    RecordLink record;     ///< what the whole line stands for
    QList<RecordId> parts; ///< other records by which the line is found
    bool isQuiet = false;  ///< over or still to come: read second

    friend bool operator==(const OutlineRow &, const OutlineRow &) = default;
};

/// A heading of an outline and the lines under it.
struct OutlineSection {
    OutlineRow heading;
    QList<OutlineRow> rows;

    friend bool operator==(const OutlineSection &, const OutlineSection &) = default;
};

/// Lines under headings, made by whoever knows what they say.
class OutlineModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        LinksRole = Qt::UserRole, ///< true where the cell names records to go to
        QuietRole,                ///< true where the line is read second
        HeadingRole,              ///< true in a heading
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// One for each column.
    void setHeaders(const QStringList &headers);
    /// Nothing is said to have changed where nothing did.
    void setSections(const QList<OutlineSection> &sections);
    const QList<OutlineSection> &sections() const { return m_sections; }

    /// Null for an index that is none.
    const OutlineRow *rowAt(const QModelIndex &index) const;
    /// The line, or else the heading, that stands for @p id or has it among its parts.
    QModelIndex indexOf(RecordId id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_headers;
    QList<OutlineSection> m_sections;
};

} // namespace klankbord
