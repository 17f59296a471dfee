// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pagecontext.h"
#include "models/editsession.h"
#include "models/titlecache.h"
#include "storage/workspace.h"

namespace klankbord
{

/// A workspace with all that works on it, made and ended together.
class OpenWorkspace final
{
public:
    OpenWorkspace(std::unique_ptr<Workspace> workspace, const QString &author)
        : m_workspace(std::move(workspace)),
          m_titles(m_workspace->store()),
          m_session(m_workspace->store(), m_titles, author)
    {
        m_session.setLocation(location());
    }

    const QString &location() const { return m_workspace->location(); }
    EditSession &session() { return m_session; }
    PageContext context(LanguageSwitch &language, WindowTheme &theme, QSettings &settings)
    {
        return {*m_workspace, m_session, language, theme, settings};
    }

private:
    std::unique_ptr<Workspace> m_workspace;
    TitleCache m_titles;
    EditSession m_session;
};

} // namespace klankbord
