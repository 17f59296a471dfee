// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>

namespace klankbord::bench
{

/// Nanoseconds of a clock that all processes of this machine share.
inline qint64 nowInNanoseconds()
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

/// From @p start, of nowInNanoseconds(), until now.
inline double millisecondsSince(qint64 start)
{
    return static_cast<double>(nowInNanoseconds() - start) / 1e6;
}

/// Nanoseconds that all threads of this process have had a processor: on a busy machine the steadier figure.
inline qint64 processorNanoseconds()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return qint64(used.tv_sec) * 1'000'000'000 + used.tv_nsec;
}

/// Resident memory of this process in kB; 0 where the system does not say.
inline qint64 residentKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

/// Tells on standard output when the first widget that counts has been painted, waits until the program has
/// come to rest, tells its memory, and ends the program.
class PaintClock final : public QObject
{
public:
    /// @p restMilliseconds is how long it waits before it looks at the memory.
    PaintClock(std::function<bool(QObject &)> counts, int restMilliseconds)
        : m_counts(std::move(counts)), m_rest(restMilliseconds)
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_isPainted && m_counts(*watched)) {
            m_isPainted = true;
            QTimer::singleShot(0, this, &PaintClock::tell); // after the painting itself
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void tell()
    {
        std::printf("painted %lld\nused %lld\n", static_cast<long long>(nowInNanoseconds()),
                    static_cast<long long>(processorNanoseconds()));
        QTimer::singleShot(m_rest, this, [] {
            std::printf("resident %lld\n", static_cast<long long>(residentKilobytes()));
            std::fflush(stdout);
            QApplication::quit();
        });
    }

    std::function<bool(QObject &)> m_counts;
    int m_rest;
    bool m_isPainted = false;
};

} // namespace klankbord::bench
