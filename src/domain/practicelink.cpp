// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/practicelink.h"

#include "domain/record.h"

namespace klankbord
{

QList<Problem> PracticeLink::problems(const Record &record, const Wording &wording) const
{
    if (!record.isEmpty(project) || !record.isEmpty(event))
        return {};
    return {{wording.text(
        "PracticeLink",
        QT_TRANSLATE_NOOP("PracticeLink", "Choose the project or the event that uses the practice."))}};
}

} // namespace klankbord
