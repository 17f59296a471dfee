// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/transfer.h"

#include "domain/record.h"

namespace klankbord
{

QList<Problem> Transfer::problems(const Record &record, const Wording &wording) const
{
    if (!record.isEmpty(organisation) || !record.isEmpty(region))
        return {};
    return {{wording.text(
        "Transfer", QT_TRANSLATE_NOOP(
                        "Transfer", "Choose the organisation or the region that takes the practice over."))}};
}

} // namespace klankbord
