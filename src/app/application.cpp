// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/author.h"
#include "base/setting.h"
#include "exchange/sampleworkspace.h"
#include "storage/backup.h"

#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

Setting<QString> languageSetting(QSettings &settings)
{
    return {settings, u"window/language"_s};
}

Setting<QString> schemeSetting(QSettings &settings)
{
    return {settings, u"window/scheme"_s};
}

Setting<QString> lastWorkspace(QSettings &settings)
{
    return {settings, u"window/workspace"_s};
}

QString samplePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(u"klankbord/sample.klankbord"_s);
}

} // namespace

Application::Application(QSettings &settings, Language language, QObject *parent)
    : QObject(parent),
      m_settings(settings),
      m_language(languageFromCode(languageSetting(settings).get()).value_or(language)),
      m_recentFiles(settings)
{
    m_theme.setScheme(colourSchemeFromCode(schemeSetting(settings).get()));
    m_window = std::make_unique<MainWindow>(MainWindow::Parts{m_language, m_theme, settings, m_recentFiles});
    connectWindow();
}

Application::~Application()
{
    lastWorkspace(m_settings).set(m_open ? m_open->location() : QString());
    // The pages work on the open workspace: they go first.
    m_window->showWelcome();
}

void Application::connectWindow()
{
    connect(m_window.get(), &MainWindow::openRequested, this, &Application::open);
    connect(m_window.get(), &MainWindow::createRequested, this, &Application::create);
    connect(m_window.get(), &MainWindow::sampleRequested, this, &Application::openSample);
    connect(m_window.get(), &MainWindow::copyRequested, this, &Application::saveCopy);
    connect(m_window.get(), &MainWindow::restoreRequested, this, &Application::restore);
    connect(m_window.get(), &MainWindow::closeWorkspaceRequested, this, &Application::closeWorkspace);
    connect(&m_language, &LanguageSwitch::languageChanged, this, [this](Language language) {
        languageSetting(m_settings).set(languageCode(language));
        if (m_open)
            m_open->session().setWording(m_language.wording());
    });
    connect(&m_theme, &WindowTheme::schemeChosen, this,
            [this] { schemeSetting(m_settings).set(colourSchemeCode(m_theme.scheme())); });
}

void Application::start(const QString &location)
{
    m_window->show();
    const QString last = lastWorkspace(m_settings).get();
    if (!location.isEmpty())
        open(location);
    else if (!last.isEmpty() && m_recentFiles.locations().contains(last))
        open(last);
}

bool Application::open(const QString &location)
{
    // What is open already stays as it is, with all that can be undone.
    if (m_open && QFileInfo(location) == QFileInfo(m_open->location()))
        return true;
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(location);
    if (!workspace) {
        if (workspace.error().kind == Error::Kind::NotFound)
            m_recentFiles.remove(location);
        const std::optional<Backup> backup =
            workspace.error().kind == Error::Kind::Damaged ? newestBackup(location) : std::nullopt;
        m_refused = location;
        m_window->showError(workspace.error(), backup ? backup->path : QString());
        return false;
    }
    show(std::move(*workspace));
    return true;
}

void Application::create(const QString &location)
{
    Result<std::unique_ptr<Workspace>> workspace = Workspace::create(location);
    if (!workspace) {
        m_window->showError(workspace.error());
        return;
    }
    Result<ChangeSet> ready = readyRecords(m_language.wording());
    Result<> done = ready ? ok() : Result<>(ready.error());
    if (ready) {
        ready->sign(currentAuthor(), QDateTime::currentDateTimeUtc());
        done = (*workspace)->store().apply(*ready);
    }
    show(std::move(*workspace));
    if (!done)
        m_window->showError(done.error());
}

void Application::openSample()
{
    const QString path = samplePath();
    if (!QFile::exists(path)) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        if (const Result<int> made = createSampleWorkspace(path, currentAuthor(), m_language.wording());
            !made) {
            m_window->showError(made.error());
            return;
        }
    }
    open(path);
}

void Application::closeWorkspace()
{
    m_window->showWelcome();
    m_open.reset();
}

void Application::show(std::unique_ptr<Workspace> workspace)
{
    // The window lets go of the old workspace before that ends, and sees the new one when it is whole.
    m_window->showWelcome();
    m_open = std::make_unique<OpenWorkspace>(std::move(workspace), currentAuthor());
    m_open->session().setWording(m_language.wording());
    m_window->showWorkspace(m_open->context(m_language, m_theme, m_settings));
    m_recentFiles.add(m_open->location());
}

void Application::saveCopy(const QString &location)
{
    if (!m_open)
        return;
    if (const Result<> copied = copyWorkspace(m_open->location(), location); !copied)
        m_window->showError(copied.error());
    else
        m_window->showCopied(location);
}

void Application::restore(const QString &backup)
{
    const Result<QString> kept = restoreBackup(backup, m_refused);
    if (kept)
        open(m_refused);
    else
        m_window->showError(kept.error());
}

} // namespace klankbord
