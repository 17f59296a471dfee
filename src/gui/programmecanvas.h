// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/programmescale.h"

#include <QWidget>

namespace klankbord
{

/// The paper of a programme's grid: lines for hours and columns, with the hours outside the event's own in
/// grey, and the place where what is dragged would come.
class ProgrammeCanvas final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgrammeCanvas(QWidget *parent);

    /// @p open are the event's own hours; nothing when any hour will do.
    void setScale(const ProgrammeScale &scale, const std::optional<MinuteSpan> &open);
    const ProgrammeScale &scale() const { return m_scale; }
    /// Shows where a card would come, with its hours as @p text.
    void showTarget(const ProgrammePlace &place, const QString &text);
    void hideTarget();

Q_SIGNALS:
    /// A double click on an empty place.
    void addRequested(const QPoint &position);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    ProgrammeScale m_scale;
    std::optional<MinuteSpan> m_open;
    QWidget *m_target;
};

} // namespace klankbord
