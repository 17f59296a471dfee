// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phaseoverlap.h"

#include "domain/phase.h"

#include <algorithm>

namespace klankbord
{

namespace
{

bool share(const Record &a, const Record &b, const SingleReferenceField &owner)
{
    const RecordId id = owner.unpack(a.value(owner));
    return id != RecordId::None && id == owner.unpack(b.value(owner));
}

bool haveOneOwner(const Record &a, const Record &b)
{
    const Phase &type = Phase::type();
    return share(a, b, type.project) || share(a, b, type.network);
}

} // namespace

QList<PhaseOverlap> overlappingPhases(const QList<Record> &phases)
{
    const Phase &type = Phase::type();
    QList<Record> inOrder;
    std::copy_if(phases.cbegin(), phases.cend(), std::back_inserter(inOrder), [&type](const Record &phase) {
        return !phase.isEmpty(type.period) && phase.get(type.status) != PhaseStatus::Cancelled;
    });
    std::stable_sort(inOrder.begin(), inOrder.end(), [&type](const Record &a, const Record &b) {
        return a.get(type.period) < b.get(type.period);
    });
    QList<PhaseOverlap> pairs;
    for (qsizetype i = 0; i < inOrder.size(); ++i) {
        for (qsizetype j = i + 1; j < inOrder.size(); ++j) {
            const Record &a = inOrder.at(i);
            const Record &b = inOrder.at(j);
            if (haveOneOwner(a, b) && overlap(a.get(type.period), b.get(type.period)))
                pairs.append({a, b});
        }
    }
    return pairs;
}

} // namespace klankbord
