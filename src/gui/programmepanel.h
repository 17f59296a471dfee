// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/programmecommand.h"
#include "gui/recordpanel.h"
#include "models/eventprogramme.h"

class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace klankbord
{

class EmptyState;
class ProgrammeCard;
class ProgrammeCards;
class ProgrammeDetails;
class ProgrammeDrag;
class ProgrammeEdits;
class ProgrammeGrid;
class ProgrammeTray;
class RelatedPanel;

/// The work place of an event's programme: a grid of rooms and hours for each day, a tray with what has no
/// time yet, the chosen item's details, and the plain list for those who want it.
class ProgrammePanel final : public RecordPanel
{
    Q_OBJECT

public:
    explicit ProgrammePanel(const PageContext &context, QWidget *parent = nullptr);
    ~ProgrammePanel() override;

    void setRecord(const Record &record) override;
    int countFor(const Record &record) const override;

    const EventProgramme &programme() const { return *m_programme; }
    ProgrammeGrid &grid() const { return *m_grid; }
    ProgrammeTray &tray() const { return *m_tray; }
    RecordId chosen() const { return m_chosen; }
    void choose(RecordId id);
    /// On which day, when there are more.
    void showDay(const QDate &day);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class View { Grid, List };

    QWidget *makeTools();
    QWidget *makeBoard();
    void connectParts();
    void listen(ProgrammeCard *card);
    void retranslate();
    void refresh();
    void showDays();
    void showClashCount();
    void orderTabs();
    void showView(View view);
    void setViewLook(View view);
    void goToClash();
    void perform(RecordId id, const ProgrammeCommand &command);
    void go(RecordId from, Qt::ArrowType direction);
    void focus(RecordId id);
    ProgrammeCard *cardOf(RecordId id) const;

    const PageContext m_context;
    EventProgramme *m_programme;
    ProgrammeEdits *m_edits;
    Record m_record;
    QDate m_day; ///< the one that is shown
    RecordId m_chosen = RecordId::None;
    bool m_isOther = true;       ///< another event, to be shown from its start
    bool m_isStale = false;      ///< something changed while nobody looked
    bool m_isRefreshing = false; ///< the keyboard moves as cards go: nobody chose that

    QPushButton *m_add;
    QPushButton *m_clashes;
    QToolButton *m_addDay;
    QToolButton *m_asGrid;
    QToolButton *m_asList;
    QStackedWidget *m_pages;
    QSplitter *m_splitter;
    ProgrammeTray *m_tray;
    QTabBar *m_days;
    ProgrammeGrid *m_grid;
    EmptyState *m_noDay;
    ProgrammeDetails *m_details;
    ProgrammeDrag *m_drag;
    RelatedPanel *m_list = nullptr; ///< made when it is first asked for
};

} // namespace klankbord
