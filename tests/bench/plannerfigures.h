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

namespace klankbord
{

class PlannerPanel;
struct PageContext;

} // namespace klankbord

namespace klankbord::bench
{

class Figures;

/// Measures the planner of a network of 500 sessions in 60 months and 20 sectors, of which a fixed core of 12
/// came to each.
class PlannerFigures final
{
public:
    /// Makes a workspace of its own in a folder that goes with it; ends the program when that fails.
    PlannerFigures();
    ~PlannerFigures();
    Q_DISABLE_COPY_MOVE(PlannerFigures)

    /// The network from chosen to painted, and the longest frame while a card is dragged over the grid.
    void measure(Figures &figures);

private:
    void fill();
    RecordId add(ChangeSet &changes, const Record &record);
    PageContext context();
    void drag(PlannerPanel &panel, QList<double> &frames) const;

    QTemporaryDir m_folder;
    QSettings m_settings;
    LanguageSwitch m_language{Language::Dutch};
    WindowTheme m_theme;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<TitleCache> m_titles;
    std::unique_ptr<EditSession> m_session;
    Record m_network;
    Record m_other;
};

} // namespace klankbord::bench
