// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "models/linktree.h"
#include "models/networkpicture.h"

namespace klankbord
{

/// A network picture in words: everybody in it by what they are, and under each what ties them to whom.
class PictureList final : public LinkTree
{
    Q_OBJECT

public:
    using LinkTree::LinkTree;

    void setPicture(const NetworkPicture &picture, const Wording &wording);
    /// The line of a node of the picture; invalid for one that is not there.
    QModelIndex indexOfNode(int node) const;
    /// The node that a line, or the one it stands under, is about; −1 for a heading.
    int nodeOf(const QModelIndex &index) const;

private:
    QList<RecordId> m_nodes; ///< in the order of the picture
};

} // namespace klankbord
