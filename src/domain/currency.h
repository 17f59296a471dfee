// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

namespace klankbord
{

/// The currencies of knownCurrencies(), with what they are called. Another code is not accepted.
QList<Option> currencyOptions();

} // namespace klankbord
