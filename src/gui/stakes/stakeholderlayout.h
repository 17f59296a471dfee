// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordid.h"

#include <QFontMetrics>
#include <QList>
#include <QPoint>
#include <QRect>
#include <optional>

namespace klankbord
{

/// A stakeholder as the grid shows it.
struct StakeholderPoint {
    RecordId assessment = RecordId::None;
    RecordId stakeholder = RecordId::None;
    QString name;
    std::optional<QPoint> scores;       ///< interest and power, 1 to 5 each; nothing while they are not known
    std::optional<QPoint> scoresBefore; ///< on the day that is compared with
    std::optional<int> stance;          ///< −2 to 2
    std::optional<int> desiredStance;
    QString spoken; ///< all of it in words

    friend bool operator==(const StakeholderPoint &, const StakeholderPoint &) = default;
};

/// Where the grid of power and interest and its marks are: those with scores in their cells, the others in
/// lines below.
class StakeholderLayout final
{
public:
    static constexpr int lowest = 1;
    static constexpr int highest = 5;
    static constexpr int scale = highest - lowest + 1;
    static constexpr int axis = 24; ///< room for what an axis is called, and its figures
    static constexpr int markHeight = 20;
    static constexpr int sign = 12;

    StakeholderLayout() = default;
    StakeholderLayout(const QList<StakeholderPoint> &points, const QSize &size, const QFontMetrics &metrics);

    QRect plot() const;
    /// Of those without scores; empty when there are none.
    QRect tray() const;
    QRect cellOf(QPoint scores) const;
    /// The scores of a place in the plot.
    std::optional<QPoint> scoresAt(QPoint position) const;
    /// Where the mark of a point is; empty when there is no such point.
    QRect markOf(int index) const { return m_marks.value(index); }
    /// −1 where there is none.
    int pointAt(QPoint position) const;
    /// Where the sign of a mark is: where its scores are.
    static QRect signOf(const QRect &mark);

private:
    void arrangeTray(const QList<StakeholderPoint> &points, const QFontMetrics &metrics);
    void arrangeGrid(const QList<StakeholderPoint> &points, const QFontMetrics &metrics);
    /// Makes a mark as wide as its name wants, over empty cells behind it.
    void spread(qsizetype index, int wanted);

    QSize m_size;
    QList<QRect> m_marks; ///< of each point
    int m_trayLines = 0;
};

} // namespace klankbord
