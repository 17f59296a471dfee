// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/picturelist.h"

#include "domain/recordtype.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

void PictureList::setPicture(const NetworkPicture &picture, const Wording &wording)
{
    auto root = std::make_unique<Node>();
    QHash<const RecordType *, Node *> headings;
    m_nodes.clear();
    for (int i = 0; i < static_cast<int>(picture.nodes.size()); ++i) {
        const RecordLink &record = picture.nodes.at(i).record;
        m_nodes.append(record.id);
        Node *&heading = headings[record.type];
        if (!heading) {
            heading = &add(*root, Kind::Heading);
            heading->key = record.type->code();
            heading->text = record.type->pluralLabel(wording);
        }
        Node &node = add(*heading, Kind::Record);
        node.key = recordIdToText(record.id);
        node.text = record.title;
        node.spoken = record.type->singularLabel(wording);
        node.record = record;
        for (const NetworkPicture::Edge &edge : picture.edges) {
            if (edge.from != i && edge.to != i)
                continue;
            const RecordLink &other = picture.nodes.at(edge.from == i ? edge.to : edge.from).record;
            Node &tie = add(node, Kind::Record);
            tie.key = recordIdToText(other.id) + edge.role;
            tie.lead = edge.role.isEmpty() ? tieLabel(edge.tie, wording) : edge.role;
            tie.text = other.title;
            tie.record = other;
        }
    }
    fill(std::move(root));
}

QModelIndex PictureList::indexOfNode(int node) const
{
    const RecordId id = m_nodes.value(node, RecordId::None);
    for (int heading = 0; heading < rowCount(); ++heading) {
        const QModelIndex parent = index(heading, 0);
        for (int row = 0; row < rowCount(parent); ++row) {
            const QModelIndex line = index(row, 0, parent);
            if (record(line).id == id)
                return line;
        }
    }
    return {};
}

int PictureList::nodeOf(const QModelIndex &index) const
{
    QModelIndex line = index;
    while (line.isValid() && line.parent().isValid() && line.parent().parent().isValid())
        line = line.parent();
    return static_cast<int>(m_nodes.indexOf(record(line).id));
}

} // namespace klankbord
