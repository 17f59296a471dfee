// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>
#include <QThreadPool>
#include <algorithm>
#include <atomic>

namespace klankbord
{

/// Calls @p work with 0 to @p count − 1, on as many threads as the machine has, this one among them; returns
/// when all is done. A thread is begun only where there are @p enoughForThread calls for it. @p work must not
/// throw, and has nobody to lock out: what two of its calls may touch it only reads.
template <typename Work>
void sideBySide(size_t count, size_t enoughForThread, const Work &work)
{
    std::atomic<size_t> next = 0;
    const auto takeTurns = [&next, &work, count] {
        for (size_t number = next++; number < count; number = next++)
            work(number);
    };
    QThreadPool others;
    const size_t threads = std::min(size_t(QThread::idealThreadCount()), (count + 1) / enoughForThread);
    for (size_t thread = 1; thread < threads; ++thread)
        others.start(takeTurns);
    takeTurns();
    others.waitForDone();
}

} // namespace klankbord
