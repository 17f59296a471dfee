// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/flatratekind.h"

namespace klankbord
{

namespace
{

constexpr auto context = "FlatRateKind";

} // namespace

QList<Option> flatRateKindOptions()
{
    return {
        {"staff_on_other_direct", QT_TRANSLATE_NOOP("FlatRateKind", "Staff, on the other direct costs"),
         context},
        {"travel_on_staff", QT_TRANSLATE_NOOP("FlatRateKind", "Travel, on staff"), context},
        {"office_on_staff", QT_TRANSLATE_NOOP("FlatRateKind", "Office, on staff"), context},
        {"office_on_direct", QT_TRANSLATE_NOOP("FlatRateKind", "Office, on all direct costs"), context},
        {"other_on_staff", QT_TRANSLATE_NOOP("FlatRateKind", "All other costs, on staff"), context},
        {"hourly_rate", QT_TRANSLATE_NOOP("FlatRateKind", "Hourly rate of staff"), context},
    };
}

QString flatRateKindLabel(FlatRateKind kind, const Wording &wording)
{
    return wording.text(context, flatRateKindOptions().at(static_cast<int>(kind)).label);
}

bool excludeEachOther(FlatRateKind a, FlatRateKind b)
{
    if (a == FlatRateKind::HourlyRate || b == FlatRateKind::HourlyRate)
        return false;
    const auto isOffice = [](FlatRateKind kind) {
        return kind == FlatRateKind::OfficeOnStaff || kind == FlatRateKind::OfficeOnDirect;
    };
    return a == b || a == FlatRateKind::OtherOnStaff || b == FlatRateKind::OtherOnStaff ||
           (isOffice(a) && isOffice(b));
}

} // namespace klankbord
