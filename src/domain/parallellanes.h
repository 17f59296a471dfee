// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <span>

namespace klankbord
{

/// A stretch of a day's clock in minutes after midnight, its end not included.
struct MinuteSpan {
    int from = 0;
    int to = 0;

    bool overlaps(const MinuteSpan &other) const { return from < other.to && other.from < to; }

    friend bool operator==(const MinuteSpan &, const MinuteSpan &) = default;
};

/// Where one of several spans is drawn when some go on at once: the how-manieth lane, and of how many.
struct Lane {
    int number = 0;
    int count = 1;

    friend bool operator==(const Lane &, const Lane &) = default;
};

/// A lane for each of @p spans, in their order, so that no two that overlap share one; those that hang
/// together by overlaps have the same count, which is as small as can be.
QList<Lane> parallelLanes(std::span<const MinuteSpan> spans);

} // namespace klankbord
