// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordthread.h"

#include "domain/catalogue.h"
#include "models/editsession.h"
#include "models/relatedrecords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

QList<RecordId> namedBy(const Record &record, const FieldInfo &field)
{
    if (field.kind() == ValueKind::ReferenceList)
        return record.value(field).value<QList<RecordId>>();
    const auto id = record.value(field).value<RecordId>();
    return id == RecordId::None ? QList<RecordId>() : QList{id};
}

} // namespace

/// One answer in the making.
class RecordThread::Reading final
{
public:
    Reading(EditSession &session, const Record &record, const Wording &wording)
        : m_session(session), m_record(record), m_wording(wording)
    {
    }

    Result<QList<ThreadBranch>> run()
    {
        for (const FieldInfo *field : m_record.type().fields()) {
            if (field->target() && !m_record.isEmpty(*field)) {
                if (const Result<> read = readNamed(*field); !read)
                    return read.error();
            }
        }
        const QList<const FieldInfo *> references = referencesTo(m_record.type());
        for (const FieldInfo *field : references) {
            if (const Result<> read = readReferring(*field); !read)
                return read.error();
        }
        nameRows();
        std::stable_sort(
            m_branches.begin(), m_branches.end(), [](const ThreadBranch &a, const ThreadBranch &b) {
                return threadPlace(*a.rows.first().record.type) < threadPlace(*b.rows.first().record.type);
            });
        return m_branches;
    }

private:
    /// What the record itself names.
    Result<> readNamed(const FieldInfo &field)
    {
        const Result<QList<Record>> records =
            m_session.store().load(*field.target(), namedBy(m_record, field));
        if (!records || records->isEmpty())
            return records ? ok() : records.error();
        const bool isEnd = tieEnds(field.owner()).contains(&field);
        const ThreadSide side = isEnd ? sideFromTie(field) : sideOfTarget(field);
        ThreadBranch &branch = branchOf(side, field, field.label(m_wording));
        for (const Record &each : *records)
            branch.rows.append(rowOf(each));
        return ok();
    }

    /// What names the record, or stands at the other end of what names it.
    Result<> readReferring(const FieldInfo &field)
    {
        const RelatedRecords related{&field.owner(), &field};
        Query query = related.query(m_record.id);
        const Result<qint64> count = m_session.store().count(query);
        if (!count || *count == 0)
            return count ? ok() : count.error();
        query.limit = mostRows;
        const Result<QList<RecordId>> ids = m_session.store().ids(query);
        if (!ids)
            return ids.error();
        const Result<QList<Record>> records = m_session.store().load(field.owner(), *ids);
        if (!records)
            return records.error();
        query.limit = -1;
        const qsizetype before = m_branches.size();
        for (const Record &each : *records)
            addReferring(field, each);
        for (qsizetype i = before; i < m_branches.size(); ++i)
            m_branches[i].all = query;
        if (m_branches.size() > before)
            m_branches.last().more = *count - ids->size();
        return ok();
    }

    void addReferring(const FieldInfo &field, const Record &referring)
    {
        const QString name =
            field.inverseSource() ? field.inverseLabel(m_wording) : field.owner().pluralLabel(m_wording);
        const QList<const FieldInfo *> ends = tieEnds(field.owner());
        bool isTied = false;
        for (const FieldInfo *end : ends) {
            if (end == &field || !ends.contains(&field) || referring.isEmpty(*end))
                continue;
            isTied = true;
            const auto id = referring.value(*end).value<RecordId>();
            branchOf(sideAlongTie(field, *end), field, name)
                .rows.append({.record = {end->target(), id, {}},
                              .tie = {&referring.type(), referring.id, {}},
                              .facts = factsOf(referring)});
        }
        if (isTied)
            return;
        const ThreadSide opposite =
            sideOfTarget(field) == ThreadSide::LeadsTo ? ThreadSide::FollowsFrom : ThreadSide::LeadsTo;
        branchOf(opposite, field, name).rows.append(rowOf(referring));
    }

    ThreadBranch &branchOf(ThreadSide side, const FieldInfo &by, const QString &name)
    {
        const auto found = std::find_if(m_branches.begin(), m_branches.end(), [&](const ThreadBranch &each) {
            return each.side == side && each.by == &by;
        });
        if (found != m_branches.end())
            return *found;
        m_branches.append({.side = side, .name = name, .rows = {}, .more = 0, .all = {}, .by = &by});
        return m_branches.last();
    }

    ThreadRow rowOf(const Record &record) const
    {
        return {.record = {&record.type(), record.id, {}}, .tie = {}, .facts = factsOf(record)};
    }

    QString factsOf(const Record &record) const
    {
        QStringList facts;
        for (const FieldInfo *field : tellingFields(record.type())) {
            if (!record.isEmpty(*field))
                facts.append(field->display(record.value(*field), m_wording, &m_session.titles()));
        }
        return facts.join(u" · "_s);
    }

    /// Looks up what the rows are called, in one query for each type.
    void nameRows()
    {
        QHash<const RecordType *, QList<RecordId>> wanted;
        const auto forEachLink = [this](auto visit) {
            for (ThreadBranch &branch : m_branches) {
                for (ThreadRow &row : branch.rows) {
                    visit(row.record);
                    if (row.tie.type)
                        visit(row.tie);
                }
            }
        };
        forEachLink([&wanted](const RecordLink &link) { wanted[link.type].append(link.id); });
        for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
            m_session.titles().prepare(*it.key(), it.value(), m_wording);
        forEachLink([this](RecordLink &link) {
            link.title = m_session.titles().title(*link.type, link.id, m_wording).simplified();
        });
    }

    EditSession &m_session;
    const Record &m_record;
    const Wording &m_wording;
    QList<ThreadBranch> m_branches;
};

Result<QList<ThreadBranch>> RecordThread::branches(const RecordType &type, RecordId id,
                                                   const Wording &wording) const
{
    const Result<std::optional<Record>> record = m_session.store().find(type, id);
    if (!record)
        return record.error();
    if (!record->has_value())
        return QList<ThreadBranch>();
    return Reading(m_session, **record, wording).run();
}

} // namespace klankbord
