// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "gui/languageswitch.h"
#include "gui/windowtheme.h"
#include "models/editsession.h"
#include "storage/workspace.h"

#include <QSettings>
#include <QTemporaryDir>
#include <memory>

namespace klankbord::bench
{

class Figures;

/// Measures a budget of 40 partners, 9 categories and 12 periods with 10 000 lines: its calculation after one
/// cell changed, and how long its editor takes to open.
class BudgetFigures final
{
public:
    /// Makes a workspace of its own in a folder that goes with it; ends the program when that fails.
    BudgetFigures();
    ~BudgetFigures();
    Q_DISABLE_COPY_MOVE(BudgetFigures)

    void measure(Figures &figures);

private:
    void fill();
    void measureCalculation(Figures &figures);
    void measureEditor(Figures &figures);

    QTemporaryDir m_folder;
    QSettings m_settings;
    LanguageSwitch m_language{Language::Dutch};
    WindowTheme m_theme;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<TitleCache> m_titles;
    std::unique_ptr<EditSession> m_session;
    Record m_project;
    Record m_other;
};

} // namespace klankbord::bench
