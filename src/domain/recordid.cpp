// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordid.h"

#include <QRandomGenerator>
#include <atomic>
#include <chrono>

namespace klankbord
{

namespace
{

constexpr int randomBits = 22;
/// 1 January 2020, 00:00 UTC, in milliseconds since 1970.
constexpr qint64 epoch = 1'577'836'800'000;

} // namespace

RecordId newRecordId()
{
    static std::atomic<qint64> last{0};
    using namespace std::chrono;
    const qint64 now = duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count() - epoch;
    const qint64 noise = QRandomGenerator::global()->bounded(1 << randomBits);
    const qint64 fresh = (now << randomBits) | noise;
    qint64 previous = last.load();
    qint64 id = 0;
    do {
        // Within one millisecond, or when the clock is set back, ids still climb.
        id = fresh > previous ? fresh : previous + 1 + (noise & 0xff);
    } while (!last.compare_exchange_weak(previous, id));
    return RecordId{id};
}

qint64 newStamp()
{
    qint64 stamp = 0;
    while (stamp == 0)
        stamp = static_cast<qint64>(QRandomGenerator::global()->generate64());
    return stamp;
}

QString recordIdToText(RecordId id)
{
    return QString::number(static_cast<qint64>(id));
}

std::optional<RecordId> recordIdFromText(QStringView text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number <= 0)
        return std::nullopt;
    return RecordId{number};
}

} // namespace klankbord
