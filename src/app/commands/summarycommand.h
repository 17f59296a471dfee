// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

namespace klankbord
{

/// `klankbord summary WORKSPACE --project DIALOG`: the PDF summary of a project.
class SummaryCommand final : public Command
{
public:
    QLatin1StringView name() const override;
    QString usage() const override;
    QString summary(const Wording &wording) const override;
    QList<OptionSpec> options() const override;
    bool draws() const override { return true; }
    Result<> run(const Arguments &arguments, const Wording &wording, const Console &console) const override;
};

} // namespace klankbord
