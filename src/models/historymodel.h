// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editsession.h"

#include <QAbstractTableModel>

namespace klankbord
{

/// What happened to one record, newest first: when, who, and what from what to what; one row per changed
/// field.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, WhoColumn, WhatColumn };
    enum Role {
        FieldRole = Qt::UserRole, ///< const FieldInfo* that was changed; null for "added" and "deleted"
        BeforeRole,               ///< the value as the field packs it
        AfterRole,
        ChangeSetRole,  ///< qint64: the same for all rows that were written together
        FirstOfSetRole, ///< true in the first row of those, where a view shows when and who
    };

    /// @p session is borrowed and outlives the model.
    explicit HistoryModel(EditSession &session, QObject *parent = nullptr);

    /// Shows the history of this record; nothing for RecordId::None.
    void setRecord(const RecordType &type, RecordId id);
    RecordId recordId() const { return m_id; }
    /// Words of the window's language; refreshes headers and cells.
    void setWording(const Wording &wording);
    /// Why the history could not be read; nothing when it could.
    const std::optional<Error> &lastError() const { return m_lastError; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// One line: a field of an entry, or the entry itself where no field is told.
    struct Line {
        qint64 sequence;
        qint64 changeSet;
        HistoryEntry::Action action;
        Signature signature;
        std::optional<HistoryEntry::FieldChange> change;
        bool isFirst;
    };

    enum class Length { Short, Full };

    static QList<Line> linesOf(const QList<HistoryEntry> &entries);
    void onChanged(const ChangeSet &changes);
    void addNewLines();
    std::optional<QList<Line>> readLines();
    QString text(const Line &line, int column, Length length) const;
    QString when(const Line &line) const;
    QString what(const Line &line, Length length) const;
    QString valueText(const FieldInfo &field, const QVariant &value, Length length) const;
    void repaint();

    EditSession &m_session;
    Wording m_wording;
    const RecordType *m_type = nullptr;
    RecordId m_id = RecordId::None;
    QList<Line> m_lines;
    std::optional<Error> m_lastError;
};

} // namespace klankbord
