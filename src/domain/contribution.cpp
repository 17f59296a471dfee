// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contribution.h"

#include "domain/record.h"

namespace klankbord
{

QList<Problem> Contribution::problems(const Record &record, const Wording &wording) const
{
    if (!record.isEmpty(person) || !record.isEmpty(organisation))
        return {};
    return {{wording.text(
        "Contribution",
        QT_TRANSLATE_NOOP("Contribution", "Choose the person or the organisation that contributes."))}};
}

} // namespace klankbord
