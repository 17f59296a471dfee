// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outlinemodel.h"

#include <QAbstractListModel>

namespace klankbord
{

class EditSession;

/// Something to go to or to do.
struct GotoEntry {
    enum class Kind { Place, Command, Record };

    Kind kind = Kind::Record;
    QString key;       ///< of a place or a command; what its owner knows it by
    QString title;     ///< what is matched
    QString other;     ///< matched too: its name in the other language; may be empty
    QString what;      ///< "Place", "Command", "Project"
    QString iconName;  ///< of a place or a command
    QString shortcut;  ///< of a command; may be empty
    RecordLink record; ///< of a record

    friend bool operator==(const GotoEntry &, const GotoEntry &) = default;
};

/// What answers a few letters among all places, commands and records, the likeliest first: the same title,
/// a title that begins so, one whose words begin so, and records that have the words elsewhere.
class GotoList final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// At most so many answers.
    static constexpr qsizetype most = 50;
    enum Role {
        WhatRole = Qt::UserRole,
        ShortcutRole,
        MatchesRole, ///< QList<QPair<int, int>>: start and length in the title of what was typed
    };

    explicit GotoList(QObject *parent = nullptr);

    /// Where records come from; null without a workspace. Borrowed.
    void setSession(EditSession *session) { m_session = session; }
    /// The places and commands that there are, in the order in which they press.
    void setEntries(const QList<GotoEntry> &entries) { m_entries = entries; }
    /// What stands there while nothing is typed: where the user was last, before all places.
    void setRecent(const QList<GotoEntry> &recent) { m_recent = recent; }
    /// Answers @p text. Errors of the database leave the places and commands.
    void setText(const QString &text);
    const GotoEntry &at(int row) const { return m_shown.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<GotoEntry> answers(const QString &text) const;
    QList<GotoEntry> records(const QString &text) const;
    QList<QPair<int, int>> matchesIn(const QString &title) const;

    EditSession *m_session = nullptr;
    QList<GotoEntry> m_entries;
    QList<GotoEntry> m_recent;
    QList<GotoEntry> m_shown;
    QString m_text;
};

} // namespace klankbord
