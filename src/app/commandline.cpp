// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/commands/checkcommand.h"
#include "app/commands/listcommand.h"
#include "app/commands/reportcommand.h"
#include "app/commands/samplecommand.h"
#include "base/translations.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

const QList<OptionSpec> commonOptions{
    {.name = "lang",
     .value = "nl|en",
     .help =
         QT_TRANSLATE_NOOP("CommandLine", "Dutch or English; else as the environment says (LC_ALL, LANG).")},
    {.name = "help",
     .value = nullptr,
     .help = QT_TRANSLATE_NOOP("CommandLine", "Show this help."),
     .letter = 'h'},
};

const QList<OptionSpec> programOptions =
    commonOptions + QList<OptionSpec>{{.name = "version",
                                       .value = nullptr,
                                       .help = QT_TRANSLATE_NOOP("CommandLine", "Show the version."),
                                       .letter = 'v'}};

bool asksForProgram(const QString &argument)
{
    return QStringList{u"--help"_s, u"-h"_s, u"--version"_s, u"-v"_s}.contains(argument);
}

/// The first argument that is neither an option nor the value of --lang.
qsizetype firstWord(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == "--lang"_L1)
            ++i;
        else if (!arguments.at(i).startsWith(u'-'))
            return i;
    }
    return -1;
}

/// The language that is asked for; nothing when there is no such language.
std::optional<Language> languageAsked(const QStringList &arguments)
{
    QString code;
    for (qsizetype i = 0; i < arguments.size() && arguments.at(i) != "--"_L1; ++i) {
        if (arguments.at(i).startsWith(u"--lang="_s))
            code = arguments.at(i).mid(7);
        else if (arguments.at(i) == "--lang"_L1)
            code = arguments.value(i + 1);
    }
    const bool isShort = code.size() == 2;
    return isShort ? languageFromCode(code.toLower()) : std::nullopt;
}

Error unknownLanguage(const QString &code, const Wording &wording)
{
    return {
        Error::Kind::Invalid,
        wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "There is no language “%1”.")).arg(code),
        {},
        wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "Choose one of: %1.")).arg(u"nl, en"_s)};
}

bool hasUnknownLanguage(const Arguments &arguments)
{
    const QString code = arguments.value(u"lang");
    return arguments.has(u"lang") && (code.size() != 2 || !languageFromCode(code.toLower()));
}

/// "  --lang nl|en   Dutch or English …", one line for each.
QString optionLines(const QList<OptionSpec> &options, const Wording &wording)
{
    QStringList names;
    qsizetype width = 0;
    for (const OptionSpec &option : options) {
        QString name = u"--"_s + QLatin1StringView(option.name);
        if (option.letter != '\0')
            name = u"-"_s + QLatin1Char(option.letter) + u", "_s + name;
        if (option.value)
            name += u' ' + QString::fromLatin1(option.value);
        names.append(name);
        width = std::max(width, name.size());
    }
    QString lines;
    for (qsizetype i = 0; i < options.size(); ++i)
        lines += u"  "_s + names.at(i).leftJustified(width + 2) +
                 wording.text("CommandLine", options.at(i).help) + u'\n';
    return lines;
}

QString commandHelp(const Command &command, const Wording &wording)
{
    QString text = wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "Usage: %1"))
                       .arg(u"klankbord "_s + command.name() + u' ' + command.usage());
    text += u"\n\n"_s + command.summary(wording) + u"\n\n"_s +
            optionLines(command.options() + commonOptions, wording);
    const QString details = command.details(wording);
    if (!details.isEmpty())
        text += u'\n' + details + u'\n';
    return text;
}

} // namespace

CommandLine::CommandLine()
{
    m_commands.push_back(std::make_unique<ReportCommand>());
    m_commands.push_back(std::make_unique<ListCommand>());
    m_commands.push_back(std::make_unique<CheckCommand>());
    m_commands.push_back(std::make_unique<SampleCommand>());
}

CommandLine::~CommandLine() = default;

bool CommandLine::isMeant(const QStringList &arguments) const
{
    const QStringList options = arguments.mid(0, arguments.indexOf(u"--"_s));
    return commandIn(arguments) || std::any_of(options.cbegin(), options.cend(), asksForProgram);
}

const Command *CommandLine::commandIn(const QStringList &arguments) const
{
    const QString word = arguments.value(firstWord(arguments));
    const auto found = std::find_if(m_commands.cbegin(), m_commands.cend(),
                                    [&word](const auto &command) { return command->name() == word; });
    return found == m_commands.cend() ? nullptr : found->get();
}

bool CommandLine::draws(const QStringList &arguments) const
{
    const Command *command = commandIn(arguments);
    return command && command->draws();
}

int CommandLine::run(const QStringList &arguments, const Console &console) const
{
    const Language language = languageAsked(arguments).value_or(languageOfEnvironment());
    Translations translations(language);
    translations.install();
    const Wording wording(language);

    QStringList rest = arguments;
    const Command *command = commandIn(arguments);
    if (command)
        rest.removeAt(firstWord(arguments));
    Result<> done = runCommand(command, rest, wording, console);
    const auto *file = qobject_cast<QFileDevice *>(&console.out);
    if (done && file && !const_cast<QFileDevice *>(file)->flush())
        done = outputError(console.out, wording);
    if (done)
        return EXIT_SUCCESS;
    print(done.error(), console.messages);
    return EXIT_FAILURE;
}

Result<> CommandLine::runCommand(const Command *command, const QStringList &arguments, const Wording &wording,
                                 const Console &console) const
{
    const Result<Arguments> parsed =
        Arguments::parse(arguments, command ? command->options() + commonOptions : programOptions, wording);
    if (!parsed)
        return parsed.error();
    if (hasUnknownLanguage(*parsed))
        return unknownLanguage(parsed->value(u"lang"), wording);
    QString text;
    if (parsed->has(u"help"))
        text = command ? commandHelp(*command, wording) : help(wording);
    else if (command)
        return command->run(*parsed, wording, console);
    else if (parsed->has(u"version"))
        text = u"Klankbord " KLANKBORD_VERSION "\n"_s;
    else if (const Result<WindowRequest> request = windowRequest(arguments, wording); !request)
        return request.error();
    else
        text = help(wording);
    if (console.out.write(text.toUtf8()) < 0)
        return outputError(console.out, wording);
    return ok();
}

QString CommandLine::help(const Wording &wording) const
{
    QString text =
        wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "Usage: %1")).arg(u"klankbord [FILE]"_s);
    text += u"\n       klankbord COMMAND …\n\n"_s;
    text += wording.text("CommandLine",
                         QT_TRANSLATE_NOOP("CommandLine",
                                           "Manages participation projects. Without a command, the "
                                           "window opens, with FILE in it. Commands need no display:"));
    text += u"\n\n"_s;
    for (const auto &command : m_commands)
        text += u"  "_s + QString(command->name()).leftJustified(9) + command->summary(wording) + u'\n';
    text += u'\n' + optionLines(programOptions, wording) + u'\n';
    text += wording.text(
        "CommandLine",
        QT_TRANSLATE_NOOP("CommandLine",
                          "klankbord COMMAND --help says more. FILE is a workspace: a .klankbord "
                          "file, or postgresql://user@host/database. Messages come on standard "
                          "error; the exit code is 0, or 1 after an error."));
    return text + u'\n';
}

Result<CommandLine::WindowRequest> CommandLine::windowRequest(const QStringList &arguments,
                                                              const Wording &wording)
{
    const Result<Arguments> parsed = Arguments::parse(arguments, commonOptions, wording);
    if (!parsed)
        return parsed.error();
    if (hasUnknownLanguage(*parsed))
        return unknownLanguage(parsed->value(u"lang"), wording);
    if (parsed->words().size() > 1) {
        return Error{
            Error::Kind::Invalid,
            wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "There is no command “%1”."))
                .arg(parsed->words().first()),
            {},
            wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "See klankbord --help."))};
    }
    return WindowRequest{parsed->words().value(0), languageAsked(arguments)};
}

Error CommandLine::noDisplay(const Wording &wording)
{
    return {Error::Kind::System,
            wording.text("CommandLine",
                         QT_TRANSLATE_NOOP("CommandLine", "There is no display to open a window on.")),
            {},
            wording.text("CommandLine",
                         QT_TRANSLATE_NOOP("CommandLine", "Commands need none: see klankbord --help."))};
}

void CommandLine::print(const Error &error, QIODevice &messages)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    QString text = u"klankbord: "_s + error.what;
    if (!error.why.isEmpty())
        text += u' ' + error.why;
    if (!error.remedy.isEmpty())
        text += u'\n' + error.remedy;
    messages.write(QString(text + u'\n').toUtf8());
}

} // namespace klankbord
