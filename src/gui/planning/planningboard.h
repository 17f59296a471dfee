// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pagecontext.h"
#include "models/planningtable.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QScrollBar;
class QStackedWidget;
class QToolButton;

namespace klankbord
{

class EmptyState;
class LateRefresh;
class MonthBoard;
class PlanningFilterBar;
class PlanningTray;
class SectionHeading;
class TimelineView;

/// What is planned as a timeline or as a month, with its filters and a tray of what has no date: of the whole
/// workspace, or of one project or network.
class PlanningBoard final : public QWidget
{
    Q_OBJECT

public:
    enum class Scope { Workspace, Record };
    enum class View { Timeline, Month };

    PlanningBoard(Scope scope, const PageContext &context, QWidget *parent = nullptr);
    ~PlanningBoard() override;

    /// Shows only what belongs to this project or network.
    void setOwner(RecordId owner);
    const PlanningTable &table() const { return m_table; }
    TimelineView &timeline() const { return *m_timeline; }
    MonthBoard &month() const { return *m_month; }
    PlanningTray &tray() const { return *m_tray; }
    void showView(View view);

Q_SIGNALS:
    void openRequested(const klankbord::RecordType &type, klankbord::RecordId id);
    void failed(const klankbord::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTools();
    void makeViews();
    void connectTimeline();
    void connectMonth();
    void connectTray();
    void place(const QDate &day);
    void showPage();
    void read();
    void applyFilter();
    void fillTray();
    void showScale();
    void finish(const Result<> &done);
    void retranslate();

    const Scope m_scope;
    const PageContext m_context;
    PlanningTable m_table;
    TimelineView *m_timeline;
    QScrollBar *m_time;
    MonthBoard *m_month;
    QStackedWidget *m_pages;      ///< as View, and the sentence for an empty timeline
    QList<QToolButton *> m_views; ///< in the order of View
    PlanningFilterBar *m_filter;
    QPushButton *m_today;
    QToolButton *m_zoomOut;
    QToolButton *m_zoomIn;
    QToolButton *m_fit;
    SectionHeading *m_trayHeading;
    PlanningTray *m_tray;
    EmptyState *m_empty;
    LateRefresh *m_refresh;
    QDate m_origin; ///< the day at the beginning of the scroll bar
    RecordId m_given = RecordId::None;
    View m_view = View::Timeline;
    bool m_isFitted = false;
    bool m_isScrolling = false;
};

} // namespace klankbord
