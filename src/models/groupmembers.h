// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/grouproster.h"
#include "models/editsession.h"

namespace klankbord
{

/// Some groups, everybody who ever sat in them, and what these people do.
struct GroupMembers {
    QList<Record> groups;
    QList<Record> memberships;
    QList<Record> affiliations; ///< of the people among the members

    /// The memberships of one of the groups.
    QList<Record> membershipsOf(RecordId group) const;
};

/// Reads the members of @p groups in a fixed number of queries, and has the titles that they refer to at
/// hand.
Result<GroupMembers> readGroupMembers(const QList<Record> &groups, EditSession &session,
                                      const Wording &wording);

/// @p group and the other groups of its network and its project.
Result<QList<Record>> groupsBeside(const Record &group, const RecordStore &store);

} // namespace klankbord
