// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "models/outlinemodel.h"

#include <QDate>
#include <QSet>

namespace klankbord
{

class EditSession;

/// Who takes part in a project or a network, and how they are tied to each other.
struct NetworkPicture {
    /// What ties two of them together.
    enum class Tie {
        Partnership, ///< an organisation and the project; its contact
        Group,       ///< a group and what it belongs to
        Membership,  ///< a member and its group; whom it represents
        Affiliation, ///< a person and the organisation it works for
        Lead,        ///< who leads and coordinates
    };
    static constexpr std::array allTies{Tie::Partnership, Tie::Group, Tie::Membership, Tie::Affiliation,
                                        Tie::Lead};

    struct Node {
        RecordLink record;
        int ties = 0; ///< how many it has

        friend bool operator==(const Node &, const Node &) = default;
    };
    struct Edge {
        int from = 0; ///< index in nodes
        int to = 0;
        Tie tie = Tie::Partnership;
        QString role; ///< "lead partner", "chair"; may be empty

        friend bool operator==(const Edge &, const Edge &) = default;
    };

    QList<Node> nodes; ///< the project or network first
    QList<Edge> edges;

    friend bool operator==(const NetworkPicture &, const NetworkPicture &) = default;
};

/// The picture of @p owner, a project or a network, as it is on @p day, with the ties of @p shown alone; who
/// has none of them is not in it. Errors: those of RecordStore.
Result<NetworkPicture> networkPicture(EditSession &session, const Record &owner, const QDate &day,
                                      const QSet<NetworkPicture::Tie> &shown, const Wording &wording);

/// What a kind of ties is called.
QString tieLabel(NetworkPicture::Tie tie, const Wording &wording);

} // namespace klankbord
