// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insight.h"
#include "models/editsession.h"

#include <QAbstractListModel>

namespace klankbord
{

/// What a group was asked to test, and its verdict on each.
class InsightList final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        RecordIdRole = Qt::UserRole, ///< RecordId
        VerdictRole,                 ///< the code; "open" where nothing is specified
        VerdictLabelRole,            ///< the same in words
        ContextRole,                 ///< theme, sector, where it surfaced and where it was tested, in a line
        OutcomeRole,                 ///< what the experts said
    };

    /// @p session is borrowed and outlives the list.
    explicit InsightList(EditSession &session, QObject *parent = nullptr);

    /// Shows what was asked of @p group, in the order in which it was noted.
    void setGroup(RecordId group);
    void setWording(const Wording &wording);
    /// Reads all of it again; does nothing where nothing changed. Error: what the store says.
    Result<> refresh();

    const QList<Record> &insights() const { return m_insights; }
    /// −1 when it is not in the list.
    int rowOf(RecordId id) const;
    /// How many have this verdict; open are those without one, too.
    int countOf(Verdict verdict) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString contextOf(const Record &insight) const;
    QString wordsOf(const Record &insight) const;

    EditSession &m_session;
    Wording m_wording{Language::English};
    RecordId m_group = RecordId::None;
    QList<Record> m_insights;
};

/// The verdict; open where none is specified.
Verdict verdictOf(const Record &insight);

/// Gives each of @p insights this verdict, and notes the meeting in which it was tested unless that is None.
ChangeSet judging(const QList<Record> &insights, Verdict verdict, RecordId meeting);

/// Asks @p group to test each of @p insights, whose verdict is open from then on where there was none.
ChangeSet asking(const QList<Record> &insights, RecordId group);

/// What came up in the events of the group's network or project and was asked of no group yet.
Result<QList<Record>> insightsToAsk(const Record &group, const RecordStore &store);

/// The events of the group, the latest first.
Result<QList<Record>> meetingsOf(RecordId group, const RecordStore &store);

} // namespace klankbord
