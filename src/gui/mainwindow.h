// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/filechooser.h"
#include "gui/pagecontext.h"

#include <QMainWindow>

class QLabel;
class QStackedWidget;

namespace klankbord
{

class GotoDesk;
class MessageBar;
class PlaceActions;
class RecentFiles;
class WelcomePage;
class WindowActions;
class WorkspaceView;

/// The window: menus, a title, and either the welcome page or an open workspace.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// All borrowed; all outlive the window.
    struct Parts {
        LanguageSwitch &language;
        WindowTheme &theme;
        QSettings &settings;
        RecentFiles &recentFiles;
    };

    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows an open workspace in place of what was there.
    void showWorkspace(const PageContext &context);
    /// Shows the welcome page; whatever belonged to a workspace is gone afterwards.
    void showWelcome();
    /// Tells what failed, on top of the page. When @p backup is not empty, offers to restore it.
    void showError(const Error &error, const QString &backup = {});
    /// Tells that the workspace was copied to @p location.
    void showCopied(const QString &location);

    WorkspaceView *workspaceView() const { return m_view; }
    WindowActions &actions() const { return *m_actions; }
    void setFileChooser(const FileChooser &chooser) { m_files = chooser; }

Q_SIGNALS:
    void openRequested(const QString &location);
    void createRequested(const QString &location);
    void sampleRequested();
    void copyRequested(const QString &location);
    void restoreRequested(const QString &backup);
    void closeWorkspaceRequested();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectFile();
    void connectEdit();
    void connectView();
    void connectGo();
    void retranslate();
    void showState();
    void finishEdit();
    void showReport();

    const Parts m_parts;
    FileChooser m_files;
    std::optional<PageContext> m_context;
    WindowActions *m_actions;
    PlaceActions *m_places;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    GotoDesk *m_goto;
    WorkspaceView *m_view = nullptr;
    QLabel *m_total;
    QLabel *m_access;
};

} // namespace klankbord
