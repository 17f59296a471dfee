// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/membership.h"
#include "domain/participation.h"
#include "domain/record.h"

namespace klankbord::series
{

/// Records of a network's series that are not stored yet.
inline Record network(const QString &name, const QString &period = {})
{
    const Network &type = Network::type();
    Record record(type);
    record.set(type.name, {name, name});
    record.set(type.period, periodFromIso(period).value_or(Period()));
    return record;
}

inline Record sector(const QString &name)
{
    Record record(Sector::type());
    record.set(Sector::type().name, {name, name});
    return record;
}

inline Record session(RecordId network, const QString &title, const QString &when, RecordId sector)
{
    const Event &type = Event::type();
    Record record(type);
    record.set(type.name, {title, title});
    record.set(type.network, network);
    record.set(type.when, timeSlotFromIso(when).value_or(TimeSlot()));
    record.set(type.sector, sector);
    record.set(type.status, EventStatus::Planned);
    return record;
}

inline Record coreGroup(RecordId network)
{
    const Group &type = Group::type();
    Record record(type);
    record.set(type.name, {QStringLiteral("Kern"), QStringLiteral("Core")});
    record.set(type.kind, GroupKind::Core);
    record.set(type.network, network);
    return record;
}

inline Record coreSeat(RecordId group, RecordId organisation)
{
    const Membership &type = Membership::type();
    Record record(type);
    record.set(type.group, group);
    record.set(type.organisation, organisation);
    return record;
}

inline Record participation(RecordId event, RecordId organisation, Presence presence)
{
    const Participation &type = Participation::type();
    Record record(type);
    record.set(type.event, event);
    record.set(type.organisation, organisation);
    record.set(type.presence, presence);
    return record;
}

} // namespace klankbord::series
