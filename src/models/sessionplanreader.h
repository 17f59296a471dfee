// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/coreattendance.h"
#include "storage/recordstore.h"

namespace klankbord
{

/// What the store knows of a network's series of sessions.
struct SeriesReading {
    QList<Record> sessions;  ///< by date, those without one last
    QList<RecordId> sectors; ///< all of them, by title
    CoreAttendance core;     ///< at the sessions that were not cancelled
};

/// Reads the series of @p network; titles are ordered in @p language.
Result<SeriesReading> readSeries(const RecordStore &store, RecordId network, Language language);

} // namespace klankbord
