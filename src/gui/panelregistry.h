// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/recordpanel.h"

namespace klankbord
{

/// The panels that only some record types have: charts, work places. The one list to add such a panel to.
QList<PanelKind> registeredPanels(const RecordType &type, const LanguageSwitch &language);

} // namespace klankbord
