// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace klankbord
{

/// A field on which something else rests, so that a coordinator wants to know where it is empty.
struct KeyField {
    const FieldInfo *field;
    const char *because; ///< what goes without it; source text in the context "KeyFields"
};

/// In the order in which they press.
const QList<KeyField> &keyFields();

} // namespace klankbord
