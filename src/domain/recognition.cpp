// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recognition.h"

#include "domain/record.h"

namespace klankbord
{

QList<Problem> Recognition::problems(const Record &record, const Wording &wording) const
{
    if (!record.isEmpty(project) || !record.isEmpty(practice))
        return {};
    return {{wording.text(
        "Recognition",
        QT_TRANSLATE_NOOP("Recognition", "Choose the project or the good practice that is recognised."))}};
}

} // namespace klankbord
