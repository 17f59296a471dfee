// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordtype.h"

namespace klankbord
{

/// On which side of a record another one stands along the thread from partner to euro.
enum class ThreadSide { LeadsTo, FollowsFrom };

/// How far along the thread records of @p type stand: partner, group, session, quote, finding,
/// recommendation, good practice, euro, with all other types between them. Smaller is earlier.
int threadPlace(const RecordType &type);

/// Where the record stands that @p reference names, seen from the record that names it. It was there before,
/// so it leads to it; but for the few that are named as what comes next, as a recommendation's addressee.
ThreadSide sideOfTarget(const FieldInfo &reference);

/// The references that name the ends of a type that does nothing but tie other records together, as a
/// membership ties a person to a group; empty for any other type.
QList<const FieldInfo *> tieEnds(const RecordType &type);

/// Where the end @p to of a tie stands, seen from the end @p from of the same tie.
ThreadSide sideAlongTie(const FieldInfo &from, const FieldInfo &to);

/// Where the end @p to of a tie stands, seen from the tie itself: the last end follows from it.
ThreadSide sideFromTie(const FieldInfo &to);

/// The fields that tell a record from its like in a line: what it is or does, when, and how much.
QList<const FieldInfo *> tellingFields(const RecordType &type);

} // namespace klankbord
