// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/languageswitch.h"
#include "gui/pagecontext.h"
#include "gui/windowtheme.h"
#include "models/editsession.h"
#include "storage/workspace.h"

#include <QSettings>
#include <memory>

namespace klankbord::bench
{

/// An open workspace with what its pages need, without a window around them.
class OpenParts final
{
public:
    /// Remembers settings in the file @p settings; ends the program when there is no workspace.
    OpenParts(Result<std::unique_ptr<Workspace>> opened, const QString &settings)
        : m_settings(settings, QSettings::IniFormat)
    {
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().text()));
        m_workspace = std::move(opened).value();
        m_titles = std::make_unique<TitleCache>(m_workspace->store());
        m_session = std::make_unique<EditSession>(m_workspace->store(), *m_titles, QStringLiteral("Bench"));
        m_session->setWording(m_language.wording());
    }
    Q_DISABLE_COPY_MOVE(OpenParts)

    RecordStore &store() const { return m_workspace->store(); }
    const Statistics &statistics() const { return m_workspace->statistics(); }
    Wording wording() const { return m_language.wording(); }
    PageContext context() { return {*m_workspace, *m_session, m_language, m_theme, m_settings}; }

private:
    QSettings m_settings;
    LanguageSwitch m_language{Language::Dutch};
    WindowTheme m_theme;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<TitleCache> m_titles;
    std::unique_ptr<EditSession> m_session;
};

} // namespace klankbord::bench
