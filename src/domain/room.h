// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/venue.h"

namespace klankbord
{

enum class RoomLayout { Theatre, Classroom, UShape, Boardroom, RoundTables, Standing, Other };

/// A room of a venue, in which the items of a programme take place.
struct Room final : RecordType {
    Room()
        : RecordType({"room", "rooms", "Room", QT_TRANSLATE_NOOP("Room", "Room"),
                      QT_TRANSLATE_NOOP("Room", "Rooms")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("Room", "Description")};
    Field<QString> name{this, "name", QT_TRANSLATE_NOOP("Room", "Name"),
                        Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title};
    ReferenceField<Venue> venue{this, "venue", QT_TRANSLATE_NOOP("Room", "Venue"),
                                Rule::Required | Rule::Searchable | Rule::InTable,
                                QT_TRANSLATE_NOOP("Room", "Rooms")};
    Field<std::optional<int>> capacity{this, "capacity", QT_TRANSLATE_NOOP("Room", "Capacity"), Rule::InTable,
                                       notNegative};
    Field<QString> floor{this, "floor", QT_TRANSLATE_NOOP("Room", "Floor"), Rule::InTable};
    ChoiceField<RoomLayout> layout{this,
                                   "layout",
                                   QT_TRANSLATE_NOOP("Room", "Layout"),
                                   Rule::InTable,
                                   {{"theatre", QT_TRANSLATE_NOOP("Room", "Theatre")},
                                    {"classroom", QT_TRANSLATE_NOOP("Room", "Classroom")},
                                    {"u_shape", QT_TRANSLATE_NOOP("Room", "U shape")},
                                    {"boardroom", QT_TRANSLATE_NOOP("Room", "Boardroom")},
                                    {"round_tables", QT_TRANSLATE_NOOP("Room", "Round tables")},
                                    {"standing", QT_TRANSLATE_NOOP("Room", "Standing")},
                                    {"other", QT_TRANSLATE_NOOP("Room", "Other")}}};

    static const Room &type()
    {
        static const Room room;
        return room;
    }
};

} // namespace klankbord
