// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QHash>
#include <QStringList>

namespace klankbord
{

/// An option of a command: "--lang nl", "--lang=nl", "-o FILE".
struct OptionSpec {
    const char *name;          ///< without dashes
    const char *value;         ///< what its value is called in the help; null for a switch
    const char *help;          ///< source text in the context "CommandLine"
    char letter = '\0';        ///< a short form
    bool isRepeatable = false; ///< may be given several times
};

/// What stands behind a command on the command line, sorted into words and options.
class Arguments final
{
public:
    /// Errors: Invalid for an option that is unknown, given twice or without its value. What comes after "--"
    /// is no option.
    static Result<Arguments> parse(const QStringList &arguments, const QList<OptionSpec> &options,
                                   const Wording &wording);

    const QStringList &words() const { return m_words; }
    bool has(QStringView option) const { return m_values.contains(option.toString()); }
    /// The first value; empty when the option was not given.
    QString value(QStringView option) const { return m_values.value(option.toString()).value(0); }
    QStringList values(QStringView option) const { return m_values.value(option.toString()); }

private:
    QStringList m_words;
    QHash<QString, QStringList> m_values;
};

} // namespace klankbord
