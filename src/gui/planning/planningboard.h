// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pagecontext.h"
#include "models/planningtable.h"

#include <QHash>
#include <QWidget>

class QAction;
class QComboBox;
class QListWidget;
class QPushButton;
class QScrollBar;
class QToolButton;

namespace klankbord
{

class EmptyState;
class LateRefresh;
class SectionHeading;
class TimelineView;

/// What is planned as a timeline, with its filters and a tray of what has no date: of the whole workspace, or
/// of one project or network.
class PlanningBoard final : public QWidget
{
    Q_OBJECT

public:
    enum class Scope { Workspace, Record };

    PlanningBoard(Scope scope, const PageContext &context, QWidget *parent = nullptr);
    ~PlanningBoard() override;

    /// Shows only what belongs to this project or network.
    void setOwner(RecordId owner);
    const PlanningTable &table() const { return m_table; }
    TimelineView &timeline() const { return *m_timeline; }
    QListWidget &tray() const { return *m_tray; }

Q_SIGNALS:
    void openRequested(const klankbord::RecordType &type, klankbord::RecordId id);
    void failed(const klankbord::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTools();
    void makeKinds();
    void connectTimeline();
    void read();
    void applyFilter();
    void fillOwners(const PlanningReading &reading);
    void fillTray();
    void showScale();
    void finish(const Result<> &done);
    void retranslate();

    const Scope m_scope;
    const PageContext m_context;
    PlanningTable m_table;
    TimelineView *m_timeline;
    QScrollBar *m_time;
    QToolButton *m_kinds;
    QList<QAction *> m_kindActions;
    QComboBox *m_state;
    QComboBox *m_owner;
    QPushButton *m_today;
    QToolButton *m_zoomOut;
    QToolButton *m_zoomIn;
    QToolButton *m_fit;
    SectionHeading *m_trayHeading;
    QListWidget *m_tray;
    EmptyState *m_empty;
    LateRefresh *m_refresh;
    QDate m_origin; ///< the day at the beginning of the scroll bar
    RecordId m_given = RecordId::None;
    bool m_isFitted = false;
    bool m_isScrolling = false;
};

} // namespace klankbord
