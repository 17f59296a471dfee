// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

namespace klankbord
{

/// `klankbord check FILE`: looks through a workspace for faults; an error when there are any.
class CheckCommand final : public Command
{
public:
    QLatin1StringView name() const override;
    QString usage() const override;
    QString summary(const Wording &wording) const override;
    QList<OptionSpec> options() const override { return {}; }
    Result<> run(const Arguments &arguments, const Wording &wording, const Console &console) const override;
};

} // namespace klankbord
