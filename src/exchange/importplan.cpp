// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importplan.h"

#include "domain/catalogue.h"
#include "domain/referencefield.h"
#include "storage/changedrecords.h"
#include "storage/recordstore.h"

#include <QHash>
#include <algorithm>
#include <tuple>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// Resolves references between drafts, checks each record, and orders what is left.
class PlanMaker final
{
public:
    PlanMaker(ImportDrafts &drafts, const Wording &wording, const ExistingRecords &existing)
        : m_drafts(drafts.records),
          m_problems(drafts.problems),
          m_wording(wording),
          m_existing(existing),
          m_states(static_cast<std::size_t>(drafts.records.size()))
    {
    }

    Result<> check()
    {
        for (int i = 0; i < m_drafts.size(); ++i) {
            state(i).hasProblem = m_drafts.at(i).isRefused;
            state(i).badFields = m_drafts.at(i).unreadFields;
        }
        nameDrafts();
        if (const Result<> asked = askForIds(); !asked)
            return asked;
        for (int i = 0; i < m_drafts.size(); ++i) {
            refuseKnownId(i);
            resolveLinks(i);
            checkRecord(i);
        }
        checkAmongRecords();
        leaveOutWhatHangsOnProblems();
        return ok();
    }

    QList<Change> changesInOrder()
    {
        QList<Change> changes;
        for (const RecordType *type : recordTypes()) {
            for (int i = 0; i < m_drafts.size(); ++i) {
                if (&m_drafts.at(i).record.type() == type)
                    appendAfterTargets(i, changes);
            }
        }
        return changes;
    }

private:
    struct State {
        bool hasProblem = false;
        bool isVisited = false; ///< placed already, or waiting for its targets
        QSet<const FieldInfo *> badFields;
        std::vector<int> targets;   ///< drafts it refers to
        std::size_t nextTarget = 0; ///< the first that was not looked at when placing
    };
    struct Name {
        const RecordType *type;
        QString key;
        friend bool operator==(const Name &, const Name &) = default;
        friend size_t qHash(const Name &name, size_t seed)
        {
            return qHashMulti(seed, quintptr(name.type), name.key);
        }
    };

    State &state(int draft) { return m_states[static_cast<std::size_t>(draft)]; }

    void complain(int draft, const QString &field, const QString &reason)
    {
        m_problems.append({m_drafts.at(draft).source, field, reason});
        state(draft).hasProblem = true;
    }

    void nameDrafts()
    {
        for (int i = 0; i < m_drafts.size(); ++i) {
            RecordDraft &draft = m_drafts[i];
            const bool hasId = draft.record.id != RecordId::None;
            if (!hasId)
                draft.record.id = newRecordId();
            if (hasId)
                m_givenIds[&draft.record.type()].append(draft.record.id);
            if (m_byId.contains(draft.record.id))
                complain(i, u"id"_s, takenBy(m_byId.value(draft.record.id)));
            else
                m_byId.insert(draft.record.id, i);
            if (draft.key.isEmpty())
                continue;
            const Name name{&draft.record.type(), draft.key};
            if (m_byKey.contains(name))
                complain(i, u"key"_s, takenBy(m_byKey.value(name)));
            else
                m_byKey.insert(name, i);
        }
        for (const RecordDraft &draft : std::as_const(m_drafts)) {
            for (const RecordDraft::Link &link : draft.links) {
                for (const ImportedReference &target : link.targets) {
                    if (target.id != RecordId::None)
                        m_givenIds[link.field->target()].append(target.id);
                }
            }
        }
    }

    QString takenBy(int other) const
    {
        const ImportSource &source = m_drafts.at(other).source;
        return m_wording
            .text("Import",
                  QT_TRANSLATE_NOOP("Import", "Record %1 of %2 has the same one; it must be unique."))
            .arg(source.record)
            .arg(source.file);
    }

    Result<> askForIds()
    {
        for (auto [type, ids] : m_givenIds.asKeyValueRange()) {
            const Result<QSet<RecordId>> known = m_existing(*type, ids);
            if (!known)
                return known.error();
            m_known.insert(type, *known);
        }
        return ok();
    }

    void refuseKnownId(int i)
    {
        const Record &record = m_drafts.at(i).record;
        if (m_known.value(&record.type()).contains(record.id)) {
            complain(i, u"id"_s,
                     m_wording.text("Import",
                                    QT_TRANSLATE_NOOP("Import", "This record is in the workspace already.")));
        }
    }

    void resolveLinks(int i)
    {
        const QList<RecordDraft::Link> links = m_drafts.at(i).links;
        for (const RecordDraft::Link &link : links) {
            QList<RecordId> ids;
            for (const ImportedReference &target : link.targets) {
                const RecordId id = resolve(i, *link.field, target);
                if (id != RecordId::None && !ids.contains(id))
                    ids.append(id);
            }
            const QVariant value = link.field->kind() == ValueKind::ReferenceList
                                       ? QVariant::fromValue(ids)
                                       : QVariant::fromValue(ids.value(0, RecordId::None));
            m_drafts[i].record.setValue(*link.field, value);
        }
    }

    RecordId resolve(int i, const FieldInfo &field, const ImportedReference &target)
    {
        const RecordType *type = field.target();
        const auto byKey = m_byKey.constFind({type, target.key});
        int other = !target.key.isEmpty() && byKey != m_byKey.cend() ? *byKey : -1;
        if (other < 0 && target.id != RecordId::None) {
            other = m_byId.value(target.id, -1);
            if (other >= 0 && &m_drafts.at(other).record.type() != type)
                other = -1;
            if (other < 0 && m_known.value(type).contains(target.id))
                return target.id;
        }
        if (other >= 0) {
            state(i).targets.push_back(other);
            return m_drafts.at(other).record.id;
        }
        state(i).badFields.insert(&field);
        complain(i, field.name(),
                 m_wording.text("Import", QT_TRANSLATE_NOOP("Import", "“%1” names no record among the %2."))
                     .arg(target.written, type->pluralLabel(m_wording)));
        return RecordId::None;
    }

    void checkRecord(int i)
    {
        const QList<Record::FieldProblem> found = m_drafts.at(i).record.problems(m_wording);
        for (const auto &[field, problem] : found) {
            if (problem.severity != Problem::Severity::Error || state(i).badFields.contains(field))
                continue;
            complain(i, field ? QString(field->name()) : QString(), problem.text);
        }
    }

    /// Completes the records that are in order by themselves, and checks them beside each other.
    void checkAmongRecords()
    {
        ChangeSet together;
        for (int i = 0; i < m_drafts.size(); ++i) {
            if (!state(i).hasProblem)
                together.append(Change::add(m_drafts.at(i).record));
        }
        const ChangedRecords others(nullptr, together);
        for (int i = 0; i < m_drafts.size(); ++i) {
            if (state(i).hasProblem)
                continue;
            Record &record = m_drafts[i].record;
            record.type().complete(record, others);
            const QList<FieldProblem> found =
                record.type().problemsAmong(Change::add(record), others, m_wording);
            for (const auto &[field, problem] : found) {
                if (problem.severity == Problem::Severity::Error)
                    complain(i, field ? QString(field->name()) : QString(), problem.text);
            }
        }
    }

    void leaveOutWhatHangsOnProblems()
    {
        std::vector<std::vector<int>> dependents(m_states.size());
        std::vector<int> open;
        for (int i = 0; i < m_drafts.size(); ++i) {
            for (const int target : state(i).targets)
                dependents[static_cast<std::size_t>(target)].push_back(i);
            if (state(i).hasProblem)
                open.push_back(i);
        }
        while (!open.empty()) {
            const int bad = open.back();
            open.pop_back();
            for (const int dependent : dependents[static_cast<std::size_t>(bad)]) {
                if (state(dependent).hasProblem)
                    continue;
                const ImportSource &source = m_drafts.at(bad).source;
                complain(
                    dependent, {},
                    m_wording
                        .text("Import", QT_TRANSLATE_NOOP("Import", "It refers to record %1 of %2, which "
                                                                    "cannot be imported."))
                        .arg(source.record)
                        .arg(source.file));
                open.push_back(dependent);
            }
        }
    }

    /// Depth first, without recursion: a chain of parents may be as long as the file. In a circle of
    /// references one must come before its target.
    void appendAfterTargets(int first, QList<Change> &changes)
    {
        std::vector<int> open;
        const auto visit = [&](int i) {
            if (!state(i).hasProblem && !state(i).isVisited) {
                state(i).isVisited = true;
                open.push_back(i);
            }
        };
        visit(first);
        while (!open.empty()) {
            const int i = open.back();
            State &current = state(i);
            if (current.nextTarget < current.targets.size()) {
                visit(current.targets[current.nextTarget++]);
                continue;
            }
            open.pop_back();
            changes.append(Change::add(m_drafts.at(i).record));
        }
    }

    QList<RecordDraft> &m_drafts;
    QList<ImportProblem> &m_problems;
    const Wording &m_wording;
    const ExistingRecords &m_existing;
    std::vector<State> m_states;
    QHash<Name, int> m_byKey;
    QHash<RecordId, int> m_byId;
    QHash<const RecordType *, QList<RecordId>> m_givenIds;
    QHash<const RecordType *, QSet<RecordId>> m_known;
};

} // namespace

QString ImportProblem::text(const Wording &wording) const
{
    QString place = source.file;
    if (source.record > 0) {
        place +=
            u", "_s + wording.text("Import", QT_TRANSLATE_NOOP("Import", "record %1")).arg(source.record);
    }
    if (!field.isEmpty())
        place += u", "_s + field;
    return place + u": "_s + reason;
}

ExistingRecords existingIn(const RecordStore &store)
{
    return [&store](const RecordType &type, const QList<RecordId> &ids) -> Result<QSet<RecordId>> {
        const Result<QList<Record>> records = store.load(type, ids);
        if (!records)
            return records.error();
        QSet<RecordId> found;
        for (const Record &record : *records)
            found.insert(record.id);
        return found;
    };
}

ExistingRecords nothingExists()
{
    return [](const RecordType &, const QList<RecordId> &) -> Result<QSet<RecordId>> {
        return QSet<RecordId>();
    };
}

Result<ImportPlan> ImportPlan::make(ImportDrafts drafts, const Wording &wording,
                                    const ExistingRecords &existing)
{
    PlanMaker maker(drafts, wording, existing);
    if (const Result<> checked = maker.check(); !checked)
        return checked.error();
    ImportPlan plan;
    plan.m_changes = ChangeSet(ChangeSet::Kind::Import, maker.changesInOrder());
    plan.m_problems = std::move(drafts.problems);
    std::stable_sort(
        plan.m_problems.begin(), plan.m_problems.end(), [](const ImportProblem &a, const ImportProblem &b) {
            return std::tie(a.source.file, a.source.record) < std::tie(b.source.file, b.source.record);
        });
    return plan;
}

} // namespace klankbord
