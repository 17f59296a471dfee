// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

namespace klankbord
{

/// `klankbord list PLURAL FILE`: the records of one type, as a table, as CSV or as JSON.
class ListCommand final : public Command
{
public:
    QLatin1StringView name() const override;
    QString usage() const override;
    QString summary(const Wording &wording) const override;
    QString details(const Wording &wording) const override;
    QList<OptionSpec> options() const override;
    Result<> run(const Arguments &arguments, const Wording &wording, const Console &console) const override;
};

} // namespace klankbord
