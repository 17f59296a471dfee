// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/entrylook.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

StatusLook entryLook(const PlanningEntry &entry)
{
    if (entry.isLate)
        return {u"warning"_s, Tone::Danger};
    if (entry.source->status) {
        if (const auto look = statusLook(*entry.source->status, entry.statusCode))
            return *look;
    }
    if (entry.isFinished)
        return {u"check"_s, Tone::Good};
    return {QString(), Tone::Accent};
}

} // namespace klankbord
