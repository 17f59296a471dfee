// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/groupmembers.h"

#include "domain/affiliation.h"
#include "models/loadall.h"

#include <algorithm>

namespace klankbord
{

namespace
{

QList<RecordId> idsOf(const QList<Record> &records)
{
    QList<RecordId> ids;
    for (const Record &record : records)
        ids.append(record.id);
    return ids;
}

} // namespace

QList<Record> GroupMembers::membershipsOf(RecordId group) const
{
    QList<Record> found = memberships;
    found.removeIf([group](const Record &each) { return each.get(Membership::type().group) != group; });
    return found;
}

Result<GroupMembers> readGroupMembers(const QList<Record> &groups, EditSession &session,
                                      const Wording &wording)
{
    GroupMembers members{.groups = groups, .memberships = {}, .affiliations = {}};
    if (groups.isEmpty())
        return members;
    const Membership &membership = Membership::type();
    Result<QList<Record>> seats = loadAll(session.store(), queryFor(membership.group, idsOf(groups)));
    if (!seats)
        return seats.error();
    members.memberships = *std::move(seats);
    QList<RecordId> people;
    for (const Record &seat : std::as_const(members.memberships)) {
        const RecordId person = seat.get(membership.person);
        if (person != RecordId::None && !people.contains(person))
            people.append(person);
    }
    if (!people.isEmpty()) {
        Result<QList<Record>> functions =
            loadAll(session.store(), queryFor(Affiliation::type().person, people));
        if (!functions)
            return functions.error();
        members.affiliations = *std::move(functions);
    }
    session.titles().prepare(members.memberships, wording);
    session.titles().prepare(members.affiliations, wording);
    return members;
}

Result<QList<Record>> groupsBeside(const Record &group, const RecordStore &store)
{
    const Group &type = Group::type();
    QList<Record> groups{group};
    for (const SingleReferenceField *owner : {static_cast<const SingleReferenceField *>(&type.network),
                                              static_cast<const SingleReferenceField *>(&type.project)}) {
        if (group.isEmpty(*owner))
            continue;
        const Result<QList<Record>> found = loadAll(store, queryFor(*owner, {group.get(*owner)}));
        if (!found)
            return found.error();
        groups += *found;
    }
    QList<RecordId> seen;
    groups.removeIf([&seen](const Record &each) {
        const bool isKnown = seen.contains(each.id);
        seen.append(each.id);
        return isKnown;
    });
    return groups;
}

} // namespace klankbord
