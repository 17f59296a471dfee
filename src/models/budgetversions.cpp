// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/budgetversions.h"

#include "domain/appliedflatrate.h"
#include "domain/budgetline.h"
#include "storage/referringrecords.h"

#include <QCoreApplication>
#include <algorithm>

namespace klankbord
{

namespace
{

/// The same content as a new record.
Record freshCopy(const Record &record)
{
    Record copy(record.type());
    for (const FieldInfo *field : record.type().fields())
        copy.setValue(*field, record.value(*field));
    copy.id = newRecordId();
    return copy;
}

Result<Record> existing(const RecordStore &store, RecordId version)
{
    const Result<std::optional<Record>> found = store.find(BudgetVersion::type(), version);
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("BudgetVersions", "This version is not there any more."),
                     {},
                     {}};
    return **found;
}

} // namespace

Result<int> BudgetVersions::nextNumber(RecordId project) const
{
    const Result<QList<Record>> versions = StoredBudget::versions(m_session.store(), project);
    if (!versions)
        return versions.error();
    int number = 0;
    for (const Record &version : *versions)
        number = std::max(number, version.get(BudgetVersion::type().number).value_or(0));
    return number + 1;
}

Result<RecordId> BudgetVersions::addTo(RecordId project)
{
    const BudgetVersion &type = BudgetVersion::type();
    const Result<int> number = nextNumber(project);
    const Result<RecordId> current = StoredBudget::currentVersion(m_session.store(), project);
    if (!number)
        return number.error();
    if (!current)
        return current.error();
    Record version(type);
    version.id = newRecordId();
    version.set(type.project, project);
    version.set(type.number, *number);
    version.set(type.status, BudgetVersionStatus::Draft);
    version.set(type.isCurrent, *current == RecordId::None);
    if (const Result<> done = m_session.commit(ChangeSet::adding(version)); !done)
        return done.error();
    return version.id;
}

Result<RecordId> BudgetVersions::copyOf(RecordId version, BudgetVersionStatus status)
{
    const BudgetVersion &type = BudgetVersion::type();
    const Result<Record> original = existing(m_session.store(), version);
    if (!original)
        return original.error();
    const Result<int> number = nextNumber(original->get(type.project));
    const Result<QList<Record>> lines =
        recordsReferring(m_session.store(), BudgetLine::type().version, {version});
    const Result<QList<Record>> rates =
        recordsReferring(m_session.store(), AppliedFlatRate::type().version, {version});
    if (!number)
        return number.error();
    if (!lines)
        return lines.error();
    if (!rates)
        return rates.error();
    Record copy = freshCopy(*original);
    copy.set(type.number, *number);
    copy.set(type.status, status);
    copy.set(type.isCurrent, false);
    copy.set(type.approvedOn, std::nullopt);
    copy.set(type.reason, {});
    ChangeSet changes(ChangeSet::Kind::Duplicate, {Change::add(copy)});
    for (const Record &line : *lines) {
        Record another = freshCopy(line);
        another.set(BudgetLine::type().version, copy.id);
        changes.append(Change::add(another));
    }
    for (const Record &rate : *rates) {
        Record another = freshCopy(rate);
        another.set(AppliedFlatRate::type().version, copy.id);
        changes.append(Change::add(another));
    }
    if (const Result<> done = m_session.commit(changes); !done)
        return done.error();
    return copy.id;
}

Result<> BudgetVersions::adopt(RecordId version)
{
    const BudgetVersion &type = BudgetVersion::type();
    const Result<Record> chosen = existing(m_session.store(), version);
    if (!chosen)
        return chosen.error();
    const Result<QList<Record>> versions =
        StoredBudget::versions(m_session.store(), chosen->get(type.project));
    if (!versions)
        return versions.error();
    ChangeSet changes(ChangeSet::Kind::Edit, {});
    for (const Record &each : *versions) {
        Record after = each;
        after.set(type.isCurrent, each.id == version);
        if (each.id == version && after.get(type.status) == BudgetVersionStatus::WhatIf)
            after.set(type.status, BudgetVersionStatus::Draft);
        if (after.get(type.isCurrent) != each.get(type.isCurrent) || each.id == version)
            changes.append(Change::edit(each, after));
    }
    return m_session.commit(changes);
}

Result<> BudgetVersions::throwAway(RecordId version)
{
    const Result<Record> chosen = existing(m_session.store(), version);
    if (!chosen)
        return chosen.error();
    if (chosen->get(BudgetVersion::type().isCurrent))
        return Error{
            Error::Kind::Invalid,
            QCoreApplication::translate("BudgetVersions", "This is the current version."),
            {},
            QCoreApplication::translate("BudgetVersions", "Make another version the current one first.")};
    const Result<ChangeSet> changes = m_session.deletion({*chosen}, EditSession::DeletePolicy::DeleteAlong);
    return changes ? m_session.commit(*changes) : Result<>(changes.error());
}

Result<int> BudgetVersions::copyPeriod(RecordId version, RecordId from, RecordId to, RecordId partner)
{
    const BudgetLine &type = BudgetLine::type();
    const Result<QList<Record>> lines = recordsReferring(m_session.store(), type.version, {version});
    if (!lines)
        return lines.error();
    ChangeSet changes(ChangeSet::Kind::Duplicate, {});
    for (const Record &line : *lines) {
        if (line.get(type.period) != from || (partner != RecordId::None && line.get(type.partner) != partner))
            continue;
        Record copy = freshCopy(line);
        copy.set(type.period, to);
        changes.append(Change::add(copy));
    }
    if (changes.isEmpty())
        return 0;
    if (const Result<> done = m_session.commit(changes); !done)
        return done.error();
    return static_cast<int>(changes.changes().size());
}

} // namespace klankbord
