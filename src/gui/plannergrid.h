// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "gui/sessioncommand.h"
#include "gui/sessiondrag.h"
#include "models/sessionplan.h"

#include <QTableView>

class QMenu;

namespace klankbord
{

class PlannerHeader;

/// A plan's matrix: a card for each session under its month, moved by the mouse or the keyboard.
class PlannerGrid final : public QTableView, public CardSurface
{
    Q_OBJECT

public:
    /// @p plan is borrowed. A plan of a workspace that is only read is shown and not changed.
    PlannerGrid(SessionPlan &plan, QWidget *parent = nullptr);

    RecordId currentCard() const { return m_card; }
    void setCurrentCard(RecordId card);
    /// Scrolls so far that @p month is at the left, and makes a cell of it the current one.
    void showMonth(const PartialDate &month);
    /// Where the card is in the viewport; empty when it is not in the grid.
    QRect cardRect(RecordId card) const;
    const QModelIndex &target() const { return m_target; }
    void run(SessionCommand command);

    QAbstractScrollArea &scrollArea() override { return *this; }
    RecordId cardAt(const QPoint &point) const override;
    void showTarget(const std::optional<QPoint> &point) override;
    Result<> drop(RecordId card, const QPoint &point) override;
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    void openCardRequested(klankbord::RecordId card);
    void newRequested(const klankbord::Record &draft);
    void failed(const klankbord::Error &error);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    /// What keeps its place while the plan is read again.
    struct Anchor {
        std::optional<PartialDate> left; ///< the first column that is seen
        int pixels = 0;                  ///< of it that are not
        int vertical = 0;
        std::optional<PartialDate> column;
        std::optional<QString> row; ///< its key
    };

    QRect cardRect(const QModelIndex &cell, int place) const;
    bool canRun(SessionCommand command) const;
    void choose(RecordId card);
    /// The next (−1: the former) card of the current cell; false when there is none.
    bool stepInCell(int step);
    void toggleDays(int column);
    void keep();
    void restore();
    void resizeSections();
    void addTo(QMenu &menu, SessionCommand command);
    void retranslate();

    SessionPlan &m_plan;
    PlannerHeader *m_months;
    PlannerHeader *m_rows;
    RecordId m_card = RecordId::None;
    QModelIndex m_target; ///< where a card would fall; only while one is dragged
    Anchor m_anchor;
    bool m_isRestoring = false;
    bool m_isGoingUp = false;
};

} // namespace klankbord
