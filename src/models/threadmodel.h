// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/linktree.h"
#include "models/recordthread.h"

namespace klankbord
{

/// The thread of one record as a tree: what leads to it, the record itself, and what follows from it; each
/// record in it opens to the next step in the same direction, read when it is asked for.
class ThreadModel final : public LinkTree
{
    Q_OBJECT

public:
    explicit ThreadModel(EditSession &session, QObject *parent = nullptr);

    /// Reads the first step in both directions.
    void setRecord(const RecordType &type, RecordId id);
    /// Speaks @p wording from now on. What was opened is closed, as after read().
    void setWording(const Wording &wording);
    /// Reads again what stands there, the first step only.
    void read();

Q_SIGNALS:
    void failed(const klankbord::Error &error);

protected:
    void readUnder(const Node &node, Node &into) override;

private:
    std::unique_ptr<Node> firstStep();
    /// Puts the branches of one side under @p parent, without what leads back to where they were asked for.
    void addBranches(Node &parent, const Node &from, const QList<ThreadBranch> &branches, ThreadSide side);
    void addRow(Node &parent, const ThreadBranch &branch, const ThreadRow &row, const QString &lead);
    bool isOnTheWay(const Node &from, const RecordLink &record) const;

    EditSession &m_session;
    RecordThread m_thread;
    Wording m_wording;
    const RecordType *m_type = nullptr;
    RecordId m_id = RecordId::None;
};

} // namespace klankbord
