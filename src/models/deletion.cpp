// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deletion.h"

#include "domain/catalogue.h"

#include <algorithm>

namespace klankbord
{

namespace
{

std::span<const RecordId> spanOf(const QList<RecordId> &ids)
{
    return {ids.constData(), static_cast<std::size_t>(ids.size())};
}

qsizetype errorCount(const Record &record, const Wording &wording)
{
    const QList<Record::FieldProblem> problems = record.problems(wording);
    return std::count_if(problems.cbegin(), problems.cend(), [](const Record::FieldProblem &each) {
        return each.problem.severity == Problem::Severity::Error;
    });
}

} // namespace

Result<ChangeSet> Deletion::of(const QList<Record> &records)
{
    Ids ids;
    for (const Record &record : records)
        doom(record, 0, ids);
    for (int depth = 1; !ids.isEmpty(); ++depth) {
        Result<Ids> next = follow(ids, depth);
        if (!next)
            return next.error();
        ids = *next;
    }
    return changes();
}

Result<Deletion::Ids> Deletion::follow(const Ids &ids, int depth)
{
    Ids next;
    for (const RecordType *type : recordTypes()) {
        const QList<RecordId> targets = ids.value(type);
        if (targets.isEmpty())
            continue;
        const Result<QList<Dependents>> dependents = m_store.dependents(*type, spanOf(targets));
        if (!dependents)
            return dependents.error();
        for (const Dependents &each : *dependents) {
            if (auto done = unlink(each, targets, next, depth); !done)
                return done.error();
        }
    }
    return next;
}

Result<> Deletion::unlink(const Dependents &dependents, const QList<RecordId> &targets, Ids &next, int depth)
{
    const Result<QList<Record>> records = m_store.load(*dependents.type, spanOf(dependents.ids));
    if (!records)
        return records.error();
    const bool isSingle = dependents.field->kind() == ValueKind::Reference;
    for (const Record &record : *records) {
        if (m_doomed.contains(record.id))
            continue;
        const auto earlier = m_unlinked.constFind(record.id);
        const Record before = earlier == m_unlinked.cend() ? record : *earlier->before;
        const Record after = withoutReferences(earlier == m_unlinked.cend() ? record : *earlier->after,
                                               *dependents.field, targets);
        const bool isDoomed = (isSingle && m_policy == EditSession::DeletePolicy::DeleteAlong) ||
                              (isSingle && dependents.field->is(Rule::Required)) || !canStand(before, after);
        if (isDoomed)
            doom(before, depth, next);
        else
            m_unlinked.insert(record.id, Change::edit(before, after));
    }
    return ok();
}

void Deletion::doom(const Record &record, int depth, Ids &next)
{
    if (m_doomed.contains(record.id))
        return;
    m_unlinked.remove(record.id);
    m_doomed.insert(record.id, {record, depth});
    next[&record.type()].append(record.id);
}

Record Deletion::withoutReferences(Record record, const FieldInfo &field, const QList<RecordId> &targets)
{
    if (field.kind() == ValueKind::Reference) {
        record.setValue(field, field.emptyValue());
        return record;
    }
    auto ids = record.value(field).value<QList<RecordId>>();
    const QSet<RecordId> gone(targets.cbegin(), targets.cend());
    ids.removeIf([&gone](RecordId id) { return gone.contains(id); });
    record.setValue(field, QVariant::fromValue(ids));
    return record;
}

bool Deletion::canStand(const Record &before, const Record &after) const
{
    return errorCount(after, m_wording) <= errorCount(before, m_wording);
}

ChangeSet Deletion::changes() const
{
    QList<Change> unlinked = m_unlinked.values();
    std::sort(unlinked.begin(), unlinked.end(),
              [](const Change &a, const Change &b) { return a.id() < b.id(); });
    QList<Doomed> doomed = m_doomed.values();
    // A type refers only to itself and to types before it: the last types go first, and within a type what is
    // further away. What was asked for stands at the end.
    std::sort(doomed.begin(), doomed.end(), [](const Doomed &a, const Doomed &b) {
        const bool isAskedA = a.depth == 0;
        const bool isAskedB = b.depth == 0;
        if (isAskedA != isAskedB)
            return isAskedB;
        const qsizetype typeA = recordTypes().indexOf(&a.record.type());
        const qsizetype typeB = recordTypes().indexOf(&b.record.type());
        if (typeA != typeB)
            return typeA > typeB;
        return a.depth != b.depth ? a.depth > b.depth : a.record.id > b.record.id;
    });
    ChangeSet all(ChangeSet::Kind::Delete, unlinked);
    for (const Doomed &each : std::as_const(doomed))
        all.append(Change::remove(each.record));
    return all;
}

} // namespace klankbord
