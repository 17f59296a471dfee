// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pagecontext.h"
#include "gui/windowtheme.h"
#include "models/workspacefixture.h"

#include <QSettings>

namespace klankbord
{

/// What pages and panels work with over a workspace that may only be read.
class ReadOnlyFixture final
{
public:
    /// @p contents are written first.
    explicit ReadOnlyFixture(ChangeSet contents)
    {
        const QString path = m_folder.filePath(QStringLiteral("closed.klankbord"));
        contents.sign(QStringLiteral("Els"), QDateTime::currentDateTimeUtc());
        {
            auto made = Workspace::create(path);
            if (!made || !(*made)->store().apply(contents))
                qFatal("no workspace to read");
        }
        auto opened = Workspace::open(path, Workspace::Mode::ReadOnly);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        m_workspace = std::move(opened).value();
        m_titles = std::make_unique<TitleCache>(m_workspace->store());
        m_session = std::make_unique<EditSession>(m_workspace->store(), *m_titles, QStringLiteral("Els"));
    }
    ~ReadOnlyFixture()
    {
        m_session.reset();
        m_titles.reset();
    }
    Q_DISABLE_COPY_MOVE(ReadOnlyFixture)

    PageContext context() { return {*m_workspace, *m_session, m_language, m_theme, m_settings}; }
    Record found(const RecordType &type, RecordId id)
    {
        const auto record = m_workspace->store().find(type, id);
        if (!record || !*record)
            qFatal("a record is not there");
        return **record;
    }

private:
    QTemporaryDir m_folder;
    WindowTheme m_theme;
    LanguageSwitch m_language{Language::English};
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<TitleCache> m_titles;
    std::unique_ptr<EditSession> m_session;
};

} // namespace klankbord
