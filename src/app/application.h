// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/openworkspace.h"
#include "gui/mainwindow.h"
#include "gui/recentfiles.h"
#include "gui/windowtheme.h"

#include <QObject>
#include <QSettings>

namespace klankbord
{

/// The only place where things are wired: makes the settings, the language, the theme, the window and, for
/// each workspace that is opened, the store and all that works on it.
class Application final : public QObject
{
    Q_OBJECT

public:
    /// @p settings is borrowed and outlives this. @p language is what the window speaks until the user has
    /// chosen.
    Application(QSettings &settings, Language language, QObject *parent = nullptr);
    ~Application() override;

    /// Shows the window: with @p location when it is not empty, else with what was open last, else with the
    /// welcome page.
    void start(const QString &location);
    MainWindow &window() { return *m_window; }
    bool hasWorkspace() const { return m_open != nullptr; }

    /// Opens a workspace in place of the one that is open; says in the window what failed and keeps what was
    /// there.
    bool open(const QString &location);
    void create(const QString &location);
    /// Opens the user's copy of the five cases, and makes it when there is none.
    void openSample();
    void closeWorkspace();

private:
    void connectWindow();
    void show(std::unique_ptr<Workspace> workspace);
    void saveCopy(const QString &location);
    void restore(const QString &backup);

    QSettings &m_settings;
    LanguageSwitch m_language;
    WindowTheme m_theme;
    RecentFiles m_recentFiles;
    QString m_refused; ///< the location that could not be opened, for which a backup was offered
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<OpenWorkspace> m_open;
};

} // namespace klankbord
