// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/threadmodel.h"

#include "models/editsession.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

const QString leadsKey = u"leads"_s;
const QString followsKey = u"follows"_s;

QString keyOf(const ThreadBranch &branch)
{
    return branch.by->owner().code() + u'.' + branch.by->name();
}

} // namespace

ThreadModel::ThreadModel(EditSession &session, QObject *parent)
    : LinkTree(parent), m_session(session), m_thread(session), m_wording(session.wording())
{
}

void ThreadModel::setRecord(const RecordType &type, RecordId id)
{
    m_type = &type;
    m_id = id;
    read();
}

void ThreadModel::setWording(const Wording &wording)
{
    m_wording = wording;
    read();
}

void ThreadModel::read()
{
    fill(m_type && m_id != RecordId::None ? firstStep() : std::make_unique<Node>());
}

std::unique_ptr<LinkTree::Node> ThreadModel::firstStep()
{
    auto root = std::make_unique<Node>();
    const Result<QList<ThreadBranch>> branches = m_thread.branches(*m_type, m_id, m_wording);
    if (!branches)
        Q_EMIT failed(branches.error());
    if (!branches || branches->isEmpty())
        return root;
    const auto addSide = [this, &branches, &root](ThreadSide side, const QString &key, const QString &text) {
        const auto isThere = [side](const ThreadBranch &branch) { return branch.side == side; };
        if (std::none_of(branches->cbegin(), branches->cend(), isThere))
            return;
        Node &heading = add(*root, Kind::Heading);
        heading.key = key;
        heading.text = text;
        addBranches(heading, heading, *branches, side);
    };
    addSide(ThreadSide::LeadsTo, leadsKey, tr("What leads to it"));
    Node &origin = add(*root, Kind::Origin);
    m_session.titles().prepare(*m_type, {m_id}, m_wording);
    origin.record = {m_type, m_id, m_session.titles().title(*m_type, m_id, m_wording).simplified()};
    origin.text = origin.record.title;
    origin.spoken = m_type->singularLabel(m_wording);
    addSide(ThreadSide::FollowsFrom, followsKey, tr("What follows from it"));
    return root;
}

void ThreadModel::readUnder(const Node &node, Node &into)
{
    const Result<QList<ThreadBranch>> branches =
        m_thread.branches(*node.record.type, node.record.id, m_wording);
    if (!branches) {
        Q_EMIT failed(branches.error());
        return;
    }
    const Node *side = &node;
    while (side->kind != Kind::Heading)
        side = side->parent;
    addBranches(into, node, *branches, side->key == leadsKey ? ThreadSide::LeadsTo : ThreadSide::FollowsFrom);
}

bool ThreadModel::isOnTheWay(const Node &from, const RecordLink &record) const
{
    if (record.type == m_type && record.id == m_id)
        return true;
    for (const Node *node = &from; node; node = node->parent) {
        if (node->record.type == record.type && node->record.id == record.id)
            return true;
    }
    return false;
}

void ThreadModel::addBranches(Node &parent, const Node &from, const QList<ThreadBranch> &branches,
                              ThreadSide side)
{
    for (ThreadBranch branch : branches) {
        branch.rows.removeIf([this, &from](const ThreadRow &row) { return isOnTheWay(from, row.record); });
        if (branch.side != side || branch.rows.isEmpty())
            continue;
        if (branch.rows.size() == 1 && branch.more == 0) {
            addRow(parent, branch, branch.rows.first(), branch.name);
            continue;
        }
        Node &group = add(parent, Kind::Group);
        group.key = keyOf(branch);
        group.text =
            tr("%1 (%2)").arg(branch.name, m_wording.locale().toString(branch.rows.size() + branch.more));
        for (const ThreadRow &row : std::as_const(branch.rows))
            addRow(group, branch, row, {});
        if (branch.more > 0) {
            Node &more = add(group, Kind::More);
            more.text = tr("%n more, in the table", nullptr, static_cast<int>(branch.more));
            more.all = branch.all;
        }
    }
}

void ThreadModel::addRow(Node &parent, const ThreadBranch &branch, const ThreadRow &row, const QString &lead)
{
    Node &node = add(parent, Kind::Record);
    node.isRead = false;
    node.text = row.record.title;
    node.lead = lead;
    node.facts = row.facts;
    if (lead.isEmpty())
        node.spoken = row.record.type->singularLabel(m_wording);
    node.record = row.record;
    node.tie = row.tie;
    node.key = u"%1 %2 %3"_s.arg(keyOf(branch))
                   .arg(static_cast<qint64>(row.record.id))
                   .arg(static_cast<qint64>(row.tie.id));
}

} // namespace klankbord
