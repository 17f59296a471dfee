// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

Error invalid(const QString &what, const Wording &wording)
{
    return {Error::Kind::Invalid,
            what,
            {},
            wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "See klankbord --help."))};
}

const OptionSpec *optionNamed(const QString &written, const QList<OptionSpec> &options)
{
    const auto found = std::find_if(options.cbegin(), options.cend(), [&](const OptionSpec &option) {
        if (written.startsWith(u"--"_s))
            return written.mid(2) == QLatin1StringView(option.name);
        return option.letter != '\0' && written.size() == 2 && written.at(1) == QLatin1Char(option.letter);
    });
    return found == options.cend() ? nullptr : &*found;
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList &arguments, const QList<OptionSpec> &options,
                                   const Wording &wording)
{
    Arguments parsed;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == "--"_L1) {
            parsed.m_words += arguments.mid(i + 1);
            break;
        }
        if (!argument.startsWith(u'-') || argument == "-"_L1) {
            parsed.m_words.append(argument);
            continue;
        }
        const bool isLong = argument.startsWith(u"--"_s);
        const qsizetype equals = isLong ? argument.indexOf(u'=') : -1;
        const QString written = argument.left(equals);
        const OptionSpec *option = optionNamed(written, options);
        if (!option) {
            return invalid(
                wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "There is no option %1."))
                    .arg(written),
                wording);
        }
        const QString name = QString::fromLatin1(option->name);
        if (parsed.m_values.contains(name) && !option->isRepeatable) {
            return invalid(
                wording
                    .text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "The option %1 may be given once."))
                    .arg(written),
                wording);
        }
        QStringList &values = parsed.m_values[name];
        if (!option->value && equals >= 0) {
            return invalid(
                wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "The option %1 takes no value."))
                    .arg(written),
                wording);
        }
        if (!option->value)
            continue;
        if (equals < 0 && i + 1 >= arguments.size()) {
            return invalid(
                wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "The option %1 needs a value."))
                    .arg(written),
                wording);
        }
        values.append(equals >= 0 ? argument.mid(equals + 1) : arguments.at(++i));
    }
    return parsed;
}

} // namespace klankbord
