// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

namespace klankbord
{

/// Which cost a simplified cost option calculates, and on what. The rates themselves are data (FlatRateRule).
enum class FlatRateKind {
    StaffOnOtherDirect, ///< staff on the other direct costs (2021/1060, art. 55.1)
    TravelOnStaff,      ///< travel and accommodation on staff (2021/1059, art. 41.5)
    OfficeOnStaff,      ///< indirect costs on staff (2021/1060, art. 54, b)
    OfficeOnDirect,     ///< indirect costs on all direct costs (2021/1060, art. 54, a and c)
    OtherOnStaff,       ///< all other costs on staff (2021/1060, art. 56.1)
    HourlyRate, ///< staff by the hour: the yearly cost over a number of hours (2021/1060, art. 55.2, a)
};

/// The kinds by code, in the order of the enumerators.
QList<Option> flatRateKindOptions();

/// What a kind is called.
QString flatRateKindLabel(FlatRateKind kind, const Wording &wording);

/// Whether two kinds cannot be applied to one partner together: the same one twice, office on staff with
/// office on direct costs, and all other costs on staff with any other (Regulation (EU) 2021/1060, art. 54
/// and 56).
bool excludeEachOther(FlatRateKind a, FlatRateKind b);

} // namespace klankbord
