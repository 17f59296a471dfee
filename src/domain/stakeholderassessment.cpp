// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stakeholderassessment.h"

#include "domain/record.h"

namespace klankbord
{

QList<Problem> StakeholderAssessment::problems(const Record &record, const Wording &wording) const
{
    if (!record.isEmpty(organisation) || !record.isEmpty(person))
        return {};
    return {{wording.text("StakeholderAssessment",
                          QT_TRANSLATE_NOOP("StakeholderAssessment",
                                            "Choose the organisation or the person that is assessed."))}};
}

const char *oneToFive(const std::optional<int> &score)
{
    return !score || (*score >= 1 && *score <= 5) ? nullptr
                                                  : QT_TRANSLATE_NOOP("Check", "The score goes from 1 to 5.");
}

const char *stanceProblem(const std::optional<int> &stance)
{
    return !stance || (*stance >= -2 && *stance <= 2)
               ? nullptr
               : QT_TRANSLATE_NOOP("Check", "The stance goes from −2 (against) to 2 (in favour).");
}

} // namespace klankbord
