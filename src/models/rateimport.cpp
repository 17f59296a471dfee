// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rateimport.h"

#include "domain/exchangerate.h"

#include <QHash>

namespace klankbord
{

Result<RateImport> planRateImport(const RecordStore &store, const QList<PublishedRate> &rates,
                                  const QStringList &currencies, const QString &note)
{
    const ExchangeRate &type = ExchangeRate::type();
    const Result<QList<RecordId>> ids = store.ids(Query(type));
    if (!ids)
        return ids.error();
    const Result<QList<Record>> stored = store.load(type, *ids);
    if (!stored)
        return stored.error();
    QHash<QString, Record> known;
    const auto keyOf = [](const QString &currency, const PartialDate &month) -> QString {
        return currency + month.toIso();
    };
    for (const Record &record : *stored) {
        if (const std::optional<PartialDate> month = record.get(type.month))
            known.insert(keyOf(record.get(type.currency), *month), record);
    }
    RateImport plan;
    for (const PublishedRate &rate : rates) {
        if (!currencies.contains(rate.currency))
            continue;
        const auto before = known.constFind(keyOf(rate.currency, rate.date));
        const bool isKnown = before != known.cend();
        if (isKnown && before->get(type.source) == RateSource::Typed) {
            ++plan.keptTyped;
            continue;
        }
        Record after = isKnown ? *before : Record(type);
        after.set(type.currency, rate.currency);
        after.set(type.month, rate.date);
        after.set(type.rate, rate.rate);
        after.set(type.source, RateSource::CentralBank);
        if (isKnown && before->get(type.rate) == rate.rate) {
            ++plan.same;
            continue;
        }
        after.set(type.note, note);
        plan.changes.append(isKnown ? Change::edit(*before, after) : Change::add(after));
        ++(isKnown ? plan.changed : plan.added);
    }
    return plan;
}

} // namespace klankbord
