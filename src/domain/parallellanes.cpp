// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parallellanes.h"

#include <algorithm>
#include <numeric>

namespace klankbord
{

QList<Lane> parallelLanes(std::span<const MinuteSpan> spans)
{
    QList<qsizetype> order(static_cast<qsizetype>(spans.size()));
    std::iota(order.begin(), order.end(), 0);
    const auto span = [spans](qsizetype index) { return spans[static_cast<std::size_t>(index)]; };
    std::stable_sort(order.begin(), order.end(), [&span](qsizetype a, qsizetype b) {
        return span(a).from != span(b).from ? span(a).from < span(b).from : span(a).to > span(b).to;
    });
    QList<Lane> lanes(order.size());
    QList<int> ends;        // of the last span in each lane of the group
    QList<qsizetype> group; // those that hang together
    const auto finish = [&] {
        for (const qsizetype each : std::as_const(group))
            lanes[each].count = static_cast<int>(ends.size());
        ends.clear();
        group.clear();
    };
    for (const qsizetype each : std::as_const(order)) {
        const MinuteSpan time = span(each);
        if (std::all_of(ends.cbegin(), ends.cend(), [&time](int end) { return end <= time.from; }))
            finish();
        const auto free =
            std::find_if(ends.begin(), ends.end(), [&time](int end) { return end <= time.from; });
        lanes[each].number = static_cast<int>(free - ends.begin());
        if (free == ends.end())
            ends.append(time.to);
        else
            *free = time.to;
        group.append(each);
    }
    finish();
    return lanes;
}

} // namespace klankbord
