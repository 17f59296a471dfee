// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "gui/colours.h"

#include <optional>

namespace klankbord
{

/// How a status is shown beside its word: an icon and a tone, so that it is never colour alone.
struct StatusLook {
    QString iconName;
    Tone tone = Tone::Muted;
};

/// Whether @p field says how far something is: a share that is shown as a bar.
bool isProgress(const FieldInfo &field);

/// The look of @p code when @p field is a status or a verdict ("running", "held", "rejected" …); nothing for
/// any other field.
std::optional<StatusLook> statusLook(const FieldInfo &field, const QString &code);

} // namespace klankbord
