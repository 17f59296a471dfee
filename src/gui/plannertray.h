// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/sessiondrag.h"
#include "models/sessionplan.h"

#include <QListWidget>

namespace klankbord
{

/// The sessions of a plan that have no month yet, to be dropped on one; and where one is put back.
class PlannerTray final : public QListWidget, public CardSurface
{
    Q_OBJECT

public:
    /// @p plan is borrowed.
    PlannerTray(SessionPlan &plan, QWidget *parent = nullptr);

    RecordId currentCard() const;
    /// Lays the cards below each other, or beside each other in a strip.
    void setDirection(Qt::Orientation direction);

    QAbstractScrollArea &scrollArea() override { return *this; }
    RecordId cardAt(const QPoint &point) const override;
    void showTarget(const std::optional<QPoint> &point) override;
    Result<> drop(RecordId card, const QPoint &point) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void openCardRequested(klankbord::RecordId card);
    void newRequested(const klankbord::Record &draft);
    /// The user wants the session in the month that is chosen in the grid.
    void placeRequested(klankbord::RecordId card);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();

    SessionPlan &m_plan;
    bool m_isTarget = false;
};

} // namespace klankbord
