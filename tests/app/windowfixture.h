// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "exchange/sampleworkspace.h"
#include "gui/messagebar.h"
#include "gui/recordpage.h"
#include "gui/sidebar.h"
#include "gui/windowactions.h"
#include "gui/workspaceview.h"
#include "models/recordtablemodel.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace klankbord
{

/// A folder with settings and workspaces of its own, and the program's window on it; the window can be ended
/// and begun again as between two starts.
class WindowFixture final
{
public:
    explicit WindowFixture(Language language = Language::English)
        : m_settings(file("settings.ini"), QSettings::IniFormat), m_language(language)
    {
        QStandardPaths::setTestModeEnabled(true);
        begin();
    }
    Q_DISABLE_COPY_MOVE(WindowFixture)

    /// Ends the window as a user does, if there is one, and begins another with the same settings.
    void begin(const QString &location = {})
    {
        end();
        m_application = std::make_unique<Application>(m_settings, m_language);
        window().setFileChooser(
            {[this](auto...) { return std::exchange(answer, {}); },
             [this](QWidget *, const QString &, const QString &, const QString &suggested) {
                 suggestion = suggested;
                 return std::exchange(answer, {});
             },
             {},
             [this](auto...) { return std::exchange(answer, {}); }});
        m_application->start(location);
        settle();
        window().activateWindow();
        settle();
    }
    void end()
    {
        if (m_application)
            window().close();
        m_application.reset();
    }

    QString file(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }
    /// Writes the five cases to a new file of that name and gives its path.
    QString makeSample(const char *name) const
    {
        const QString path = file(name);
        const Result<int> made =
            createSampleWorkspace(path, QStringLiteral("Els"), Wording(Language::English));
        if (!made)
            qFatal("%s", qPrintable(made.error().text()));
        return path;
    }
    bool openSample(const char *name = "sample.klankbord")
    {
        return m_application->open(makeSample(name)) && settle();
    }

    static bool settle()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        return true;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&window(), key, modifiers);
        settle();
    }
    void click(const char *button)
    {
        auto *found = window().findChild<QPushButton *>(QLatin1StringView(button));
        QVERIFY2(found && found->isVisible(), button);
        QTest::mouseClick(found, Qt::LeftButton);
        settle();
    }
    /// Runs @p visit in the next dialog, and closes that.
    template <typename Visit>
    static void inDialog(Visit visit)
    {
        QTimer::singleShot(0, qApp, [visit] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (!dialog) {
                inDialog(visit);
                return;
            }
            settle();
            visit(*dialog);
            dialog->close();
        });
    }

    Application &application() { return *m_application; }
    MainWindow &window() { return m_application->window(); }
    WindowActions &actions() { return window().actions(); }
    WorkspaceView &view() { return *window().workspaceView(); }
    RecordPage &page() { return *view().currentPage(); }
    QAction &placeAction(const QString &place) { return *window().findChild<QAction *>(u"place_" + place); }
    /// Goes to the tab of the record that is called @p title, and gives the panel that stands in it.
    template <typename Panel>
    Panel *showTab(const QString &title)
    {
        auto *tabs = page().findChild<QTabWidget *>(QStringLiteral("tabs"));
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->tabText(tab).startsWith(title))
                tabs->setCurrentIndex(tab);
        }
        settle();
        return tabs->currentWidget()->findChild<Panel *>();
    }
    /// The message on top of the window.
    MessageBar &message()
    {
        return *window().centralWidget()->findChild<MessageBar *>({}, Qt::FindDirectChildrenOnly);
    }
    /// Whether that message tells of something that went wrong; the sample's reminders do not.
    bool isWarned() { return message().isShowing() && message().kind() >= MessageBar::Kind::Warning; }
    QSettings &settings() { return m_settings; }

    QString answer;     ///< what the next question for a file gives; empty: the user changed their mind
    QString suggestion; ///< what was suggested

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    Language m_language;
    std::unique_ptr<Application> m_application;
};

} // namespace klankbord
