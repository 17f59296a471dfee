// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/networkpicture.h"

#include "domain/affiliation.h"
#include "domain/membership.h"
#include "domain/partnership.h"
#include "models/editsession.h"
#include "storage/referringrecords.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

using Tie = NetworkPicture::Tie;

/// Gathers one picture.
class Gatherer final
{
public:
    Gatherer(EditSession &session, const QDate &day, const QSet<Tie> &shown, const Wording &wording)
        : m_session(session), m_day(day), m_shown(shown), m_wording(wording)
    {
    }

    Result<NetworkPicture> gather(const Record &owner)
    {
        nodeOf(owner.type(), owner.id);
        Result<> done = addLeads(owner);
        if (done && &owner.type() == &Project::type())
            done = addPartners(owner.id);
        if (done)
            done = addGroups(owner);
        if (done)
            done = addAffiliations();
        if (!done)
            return done.error();
        nameNodes();
        return m_picture;
    }

private:
    int nodeOf(const RecordType &type, RecordId id)
    {
        for (int i = 0; i < static_cast<int>(m_picture.nodes.size()); ++i) {
            if (m_picture.nodes.at(i).record.id == id)
                return i;
        }
        m_picture.nodes.append({.record = {&type, id, {}}});
        return static_cast<int>(m_picture.nodes.size()) - 1;
    }

    /// Adds the tie when it is shown and both ends are there.
    void add(Tie tie, const RecordLink &from, const RecordLink &to, const QString &role)
    {
        if (!m_shown.contains(tie) || from.id == RecordId::None || to.id == RecordId::None ||
            from.id == to.id)
            return;
        const int first = nodeOf(*from.type, from.id);
        const int second = nodeOf(*to.type, to.id);
        m_picture.edges.append({first, second, tie, role});
        ++m_picture.nodes[first].ties;
        ++m_picture.nodes[second].ties;
    }

    template <typename F>
    static RecordLink target(const Record &record, const F &field)
    {
        return {field.target(), record.get(field), {}};
    }
    static RecordLink self(const Record &record) { return {&record.type(), record.id, {}}; }

    bool isNow(const Period &period) const { return contains(period, m_day); }

    Result<> addLeads(const Record &owner)
    {
        const auto lead = [this, &owner](const auto &field) {
            add(Tie::Lead, target(owner, field), self(owner), field.label(m_wording));
        };
        if (&owner.type() == &Project::type()) {
            lead(Project::type().lead);
            lead(Project::type().coordinator);
        } else if (const FieldInfo *coordinator = owner.type().field(u"coordinator")) {
            const RecordLink person{coordinator->target(), owner.value(*coordinator).value<RecordId>(), {}};
            add(Tie::Lead, person, self(owner), coordinator->label(m_wording));
        }
        return ok();
    }

    Result<> addPartners(RecordId project)
    {
        const Partnership &type = Partnership::type();
        const Result<QList<Record>> partners = recordsReferring(m_session.store(), type.project, {project});
        if (!partners)
            return partners.error();
        for (const Record &partner : *partners) {
            if (!isNow(partner.get(type.period)))
                continue;
            const RecordLink organisation = target(partner, type.organisation);
            add(Tie::Partnership, organisation, target(partner, type.project),
                type.role.display(partner.value(type.role), m_wording, nullptr));
            add(Tie::Partnership, target(partner, type.contact), organisation, type.contact.label(m_wording));
        }
        return ok();
    }

    Result<> addGroups(const Record &owner)
    {
        const bool isProject = &owner.type() == &Project::type();
        const FieldInfo &field =
            isProject ? static_cast<const FieldInfo &>(Group::type().project) : Group::type().network;
        const Result<QList<Record>> groups = recordsReferring(m_session.store(), field, {owner.id});
        if (!groups)
            return groups.error();
        QList<RecordId> ids;
        for (const Record &group : *groups) {
            add(Tie::Group, self(group), self(owner),
                Group::type().kind.display(group.value(Group::type().kind), m_wording, nullptr));
            ids.append(group.id);
        }
        const Membership &type = Membership::type();
        const Result<QList<Record>> members = recordsReferring(m_session.store(), type.group, ids);
        if (!members)
            return members.error();
        for (const Record &member : *members) {
            if (!isMemberOn(member, m_day))
                continue;
            const QString role = type.role.display(member.value(type.role), m_wording, nullptr);
            add(Tie::Membership, target(member, type.organisation), target(member, type.group), role);
            add(Tie::Membership, target(member, type.person), target(member, type.group), role);
            add(Tie::Membership, target(member, type.person), target(member, type.represents),
                type.represents.label(m_wording));
        }
        return ok();
    }

    /// Where those who are in the picture work.
    Result<> addAffiliations()
    {
        QList<RecordId> people;
        for (const NetworkPicture::Node &node : std::as_const(m_picture.nodes)) {
            if (node.record.type == &Person::type())
                people.append(node.record.id);
        }
        const Affiliation &type = Affiliation::type();
        const Result<QList<Record>> affiliations = recordsReferring(m_session.store(), type.person, people);
        if (!affiliations)
            return affiliations.error();
        for (const Record &affiliation : *affiliations) {
            if (isNow(affiliation.get(type.period)))
                add(Tie::Affiliation, target(affiliation, type.person),
                    target(affiliation, type.organisation),
                    type.function.display(affiliation.value(type.function), m_wording, nullptr));
        }
        return ok();
    }

    void nameNodes()
    {
        QHash<const RecordType *, QList<RecordId>> wanted;
        for (const NetworkPicture::Node &node : std::as_const(m_picture.nodes))
            wanted[node.record.type].append(node.record.id);
        for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
            m_session.titles().prepare(*it.key(), it.value(), m_wording);
        for (NetworkPicture::Node &node : m_picture.nodes)
            node.record.title =
                m_session.titles().title(*node.record.type, node.record.id, m_wording).simplified();
    }

    EditSession &m_session;
    const QDate m_day;
    const QSet<Tie> m_shown;
    const Wording &m_wording;
    NetworkPicture m_picture;
};

} // namespace

Result<NetworkPicture> networkPicture(EditSession &session, const Record &owner, const QDate &day,
                                      const QSet<NetworkPicture::Tie> &shown, const Wording &wording)
{
    return Gatherer(session, day, shown, wording).gather(owner);
}

QString tieLabel(NetworkPicture::Tie tie, const Wording &wording)
{
    switch (tie) {
    case Tie::Partnership:
        return wording.text("NetworkPicture", QT_TRANSLATE_NOOP("NetworkPicture", "Partners"));
    case Tie::Group:
        return wording.text("NetworkPicture", QT_TRANSLATE_NOOP("NetworkPicture", "Groups"));
    case Tie::Membership:
        return wording.text("NetworkPicture", QT_TRANSLATE_NOOP("NetworkPicture", "Members"));
    case Tie::Affiliation:
        return wording.text("NetworkPicture", QT_TRANSLATE_NOOP("NetworkPicture", "Functions"));
    case Tie::Lead:
        return wording.text("NetworkPicture", QT_TRANSLATE_NOOP("NetworkPicture", "Lead and coordination"));
    }
    return {};
}

} // namespace klankbord
