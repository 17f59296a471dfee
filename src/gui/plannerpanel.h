// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/recordpanel.h"
#include "models/sessionplan.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace klankbord
{

class Chip;
class CoreAttendanceTable;
class PlannerGrid;
class PlannerTray;
class RelatedPanel;
class SectionHeading;

/// The work place of a network's sessions: months across and sectors down, a tray of what has no month, the
/// gaps, and how faithfully the fixed core comes; or the sessions as a plain list.
class PlannerPanel final : public RecordPanel
{
    Q_OBJECT

public:
    PlannerPanel(const PageContext &context, QWidget *parent = nullptr);
    ~PlannerPanel() override;

    void setRecord(const Record &record) override;
    int countFor(const Record &record) const override;
    SessionPlan &plan() { return m_plan; }
    PlannerGrid &grid() const { return *m_grid; }
    PlannerTray &tray() const { return *m_tray; }
    CoreAttendanceTable &attendance() const { return *m_attendance; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum View { PlanView, ListView };

    QWidget *makeTools();
    QWidget *makePlan();
    QWidget *makeTray();
    QWidget *makeAttendance();
    void connectPlan();
    void makeDraggable();
    void report(const Result<> &done);
    void showView(int view);
    /// The tray stands beside the plan, or above it where there is no room.
    void arrange();
    void fill();
    void refresh();
    void showToday();
    void begin(const Record &draft);
    void showGaps();
    void showNotice(const LiveText &notice);
    void retranslate();

    const PageContext m_context;
    SessionPlan m_plan;
    Record m_network;
    QToolButton *m_planButton;
    QToolButton *m_listButton;
    QComboBox *m_rowKind;
    QToolButton *m_earlier;
    QPushButton *m_today;
    QToolButton *m_later;
    QPushButton *m_add;
    Chip *m_monthGaps;
    Chip *m_rowGaps;
    PlannerGrid *m_grid;
    PlannerTray *m_tray;
    SectionHeading *m_trayHeading;
    CoreAttendanceTable *m_attendance;
    SectionHeading *m_attendanceHeading;
    QLabel *m_notice;
    LiveText m_noticeText;
    RelatedPanel *m_list;
    QSplitter *m_across = nullptr;
    QSplitter *m_down = nullptr;
    QStackedWidget *m_views;
    bool m_isStale = false; ///< something was written while nobody looked
};

} // namespace klankbord
