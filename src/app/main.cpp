// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commandline.h"
#include "app/usersettings.h"
#include "base/translations.h"

#include <QApplication>
#include <QFile>
#include <cstdio>
#include <memory>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace klankbord;

namespace
{

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// How wide the terminal is that reads standard output; 0 when that is no terminal.
int terminalColumns()
{
    winsize size{};
    const bool isTerminal = isatty(STDOUT_FILENO) != 0 && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0;
    return isTerminal ? size.ws_col : 0;
}

/// A command says itself what goes wrong; what Qt and our own log have to add is for who asks for it.
void keepQuiet(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(qFormatLogMessage(type, context, message)));
}

int runCommand(const CommandLine &commandLine, const QStringList &arguments, int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        qInstallMessageHandler(keepQuiet);
    std::unique_ptr<QCoreApplication> application;
    if (commandLine.draws(arguments)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QFile out;
    QFile messages;
    if (!out.open(stdout, QIODevice::WriteOnly) || !messages.open(stderr, QIODevice::WriteOnly))
        return EXIT_FAILURE;
    return commandLine.run(arguments, {out, messages, terminalColumns()});
}

/// Whether there is something to open a window on; without it Qt would end the program with a crash.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return false;
#else
    return true;
#endif
}

int fail(const Error &error)
{
    QFile messages;
    if (messages.open(stderr, QIODevice::WriteOnly))
        CommandLine::print(error, messages);
    return EXIT_FAILURE;
}

int runWindow(const QStringList &arguments, int argc, char **argv)
{
    const Language language = languageOfEnvironment();
    const Translations translations(language);
    const Wording wording = translations.wording();
    const Result<CommandLine::WindowRequest> request = CommandLine::windowRequest(arguments, wording);
    if (!request)
        return fail(request.error());
    if (!hasDisplay())
        return fail(CommandLine::noDisplay(wording));
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klankbord"));
    QApplication::setApplicationDisplayName(QStringLiteral("Klankbord"));
    QApplication::setApplicationVersion(QStringLiteral(KLANKBORD_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.klankbord.Klankbord"));
    const std::unique_ptr<QSettings> settings = userSettings();
    Application klankbord(*settings, request->language.value_or(language));
    klankbord.start(request->file);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const CommandLine commandLine;
    const QStringList arguments = argumentsOf(argc, argv);
    return commandLine.isMeant(arguments) ? runCommand(commandLine, arguments, argc, argv)
                                          : runWindow(arguments, argc, argv);
}
