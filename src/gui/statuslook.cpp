// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/statuslook.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

bool isProgress(const FieldInfo &field)
{
    return field.kind() == ValueKind::Share && field.name() == "progress"_L1;
}

std::optional<StatusLook> statusLook(const FieldInfo &field, const QString &code)
{
    static const QHash<QString, StatusLook> looks{
        {u"idea"_s, {u"edit"_s, Tone::Muted}},
        {u"draft"_s, {u"edit"_s, Tone::Muted}},
        {u"submitted"_s, {u"forward"_s, Tone::Accent}},
        {u"approved"_s, {u"check"_s, Tone::Accent}},
        {u"running"_s, {u"clock"_s, Tone::Accent}},
        {u"closed"_s, {u"check"_s, Tone::Good}},
        {u"rejected"_s, {u"close"_s, Tone::Danger}},
        {u"to_plan"_s, {u"edit"_s, Tone::Warning}},
        {u"planned"_s, {u"calendar"_s, Tone::Accent}},
        {u"confirmed"_s, {u"check"_s, Tone::Accent}},
        {u"held"_s, {u"check"_s, Tone::Good}},
        {u"cancelled"_s, {u"close"_s, Tone::Danger}},
        {u"moved"_s, {u"forward"_s, Tone::Warning}},
        {u"done"_s, {u"check"_s, Tone::Good}},
        {u"open"_s, {u"clock"_s, Tone::Muted}},
        {u"adjusted"_s, {u"edit"_s, Tone::Warning}},
        {u"information_requested"_s, {u"help"_s, Tone::Warning}},
        {u"validated"_s, {u"done"_s, Tone::Good}},
        {u"what_if"_s, {u"help"_s, Tone::Warning}},
        {u"reported"_s, {u"forward"_s, Tone::Accent}},
        {u"proposed"_s, {u"edit"_s, Tone::Muted}},
        {u"adopted"_s, {u"check"_s, Tone::Accent}},
        {u"in_progress"_s, {u"clock"_s, Tone::Accent}},
        {u"parked"_s, {u"clock"_s, Tone::Warning}},
        {u"verified"_s, {u"done"_s, Tone::Good}},
        {u"declined"_s, {u"close"_s, Tone::Danger}},
    };
    if (field.name() != "status"_L1 && field.name() != "verdict"_L1)
        return std::nullopt;
    const auto look = looks.constFind(code);
    return look == looks.cend() ? std::nullopt : std::optional(*look);
}

} // namespace klankbord
