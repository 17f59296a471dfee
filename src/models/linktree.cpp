// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/linktree.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

LinkTree::LinkTree(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>())
{
}

LinkTree::~LinkTree() = default;

LinkTree::Node &LinkTree::add(Node &parent, Kind kind)
{
    auto node = std::make_unique<Node>();
    node->parent = &parent;
    node->place = static_cast<int>(parent.children.size());
    node->kind = kind;
    parent.children.push_back(std::move(node));
    return *parent.children.back();
}

void LinkTree::fill(std::unique_ptr<Node> root)
{
    beginResetModel();
    m_root = std::move(root);
    endResetModel();
}

void LinkTree::readUnder(const Node &node, Node &into)
{
    Q_UNUSED(node)
    Q_UNUSED(into)
}

bool LinkTree::isEmpty() const
{
    return m_root->children.empty();
}

LinkTree::Node *LinkTree::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex LinkTree::indexOf(const Node &node) const
{
    return &node == m_root.get() ? QModelIndex() : createIndex(node.place, 0, &node);
}

LinkTree::Kind LinkTree::kindOf(const QModelIndex &index) const
{
    return nodeAt(index)->kind;
}

RecordLink LinkTree::record(const QModelIndex &index) const
{
    return nodeAt(index)->record;
}

RecordLink LinkTree::tie(const QModelIndex &index) const
{
    return nodeAt(index)->tie;
}

std::optional<Query> LinkTree::all(const QModelIndex &index) const
{
    return nodeAt(index)->all;
}

bool LinkTree::isOpenAtFirst(const QModelIndex &index) const
{
    constexpr std::size_t mostOpen = 8;
    const Node &node = *nodeAt(index);
    const bool isShortGroup = node.kind == Kind::Group && node.children.size() <= mostOpen;
    return !node.isClosed && (node.kind == Kind::Heading || isShortGroup);
}

QString LinkTree::key(const QModelIndex &index) const
{
    return nodeAt(index)->key;
}

QModelIndex LinkTree::index(int row, int column, const QModelIndex &parent) const
{
    const Node &node = *nodeAt(parent);
    if (column != 0 || row < 0 || row >= static_cast<int>(node.children.size()))
        return {};
    return createIndex(row, column, node.children.at(static_cast<std::size_t>(row)).get());
}

QModelIndex LinkTree::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(*nodeAt(child)->parent) : QModelIndex();
}

int LinkTree::rowCount(const QModelIndex &parent) const
{
    return static_cast<int>(nodeAt(parent)->children.size());
}

int LinkTree::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return 1;
}

bool LinkTree::hasChildren(const QModelIndex &parent) const
{
    // Whether there is anything is only known when it has been read.
    return rowCount(parent) > 0 || canFetchMore(parent);
}

bool LinkTree::canFetchMore(const QModelIndex &parent) const
{
    return !nodeAt(parent)->isRead;
}

void LinkTree::fetchMore(const QModelIndex &parent)
{
    Node &node = *nodeAt(parent);
    if (node.isRead)
        return;
    node.isRead = true;
    Node under;
    under.parent = node.parent;
    readUnder(node, under);
    if (under.children.empty()) {
        Q_EMIT dataChanged(parent, parent); // it opens to nothing
        return;
    }
    beginInsertRows(parent, 0, static_cast<int>(under.children.size()) - 1);
    for (const auto &child : under.children)
        child->parent = &node;
    node.children = std::move(under.children);
    endInsertRows();
}

QVariant LinkTree::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return node.text;
    case LeadRole:
        return node.lead;
    case FactsRole:
        return node.facts;
    case MarkRole:
        return QVariant::fromValue(node.mark);
    case ProgressRole:
        return node.progress;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{node.spoken.isEmpty() ? node.lead : node.spoken, node.text, node.facts};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

Qt::ItemFlags LinkTree::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace klankbord
