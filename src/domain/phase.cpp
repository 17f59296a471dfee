// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phase.h"

#include "domain/record.h"

namespace klankbord
{

QList<Problem> Phase::problems(const Record &record, const Wording &wording) const
{
    if (!record.isEmpty(project) || !record.isEmpty(network))
        return {};
    return {{wording.text("Phase",
                          QT_TRANSLATE_NOOP("Phase", "Choose the project or the network of the phase."))}};
}

} // namespace klankbord
