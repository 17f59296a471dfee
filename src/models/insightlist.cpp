// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insightlist.h"

#include "models/loadall.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

const Insight &type()
{
    return Insight::type();
}

QString codeOf(Verdict verdict)
{
    return type().verdict.pack(verdict).toString();
}

} // namespace

InsightList::InsightList(EditSession &session, QObject *parent)
    : QAbstractListModel(parent), m_session(session)
{
}

void InsightList::setGroup(RecordId group)
{
    m_group = group;
}

void InsightList::setWording(const Wording &wording)
{
    m_wording = wording;
    m_session.titles().prepare(m_insights, m_wording);
    if (!m_insights.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

Result<> InsightList::refresh()
{
    Result<QList<Record>> found = m_group == RecordId::None
                                      ? QList<Record>()
                                      : loadAll(m_session.store(), queryFor(type().askedOf, {m_group}));
    if (!found)
        return found.error();
    m_session.titles().prepare(*found, m_wording);
    const bool hasSameRows = std::equal(found->begin(), found->end(), m_insights.begin(), m_insights.end(),
                                        [](const Record &a, const Record &b) { return a.id == b.id; });
    if (hasSameRows) {
        // The selection stays where it is.
        m_insights = *std::move(found);
        if (!m_insights.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return ok();
    }
    beginResetModel();
    m_insights = *std::move(found);
    endResetModel();
    return ok();
}

int InsightList::rowOf(RecordId id) const
{
    const auto found = std::find_if(m_insights.begin(), m_insights.end(),
                                    [id](const Record &insight) { return insight.id == id; });
    return found == m_insights.end() ? -1 : static_cast<int>(found - m_insights.begin());
}

int InsightList::countOf(Verdict verdict) const
{
    return static_cast<int>(
        std::count_if(m_insights.begin(), m_insights.end(),
                      [verdict](const Record &insight) { return verdictOf(insight) == verdict; }));
}

int InsightList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_insights.size());
}

QVariant InsightList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_insights.size())
        return {};
    const Record &insight = m_insights.at(index.row());
    const QString verdict = codeOf(verdictOf(insight));
    switch (role) {
    case Qt::DisplayRole:
        return type().text.display(insight.value(type().text), m_wording, nullptr);
    case Qt::AccessibleTextRole:
        return wordsOf(insight);
    case RecordIdRole:
        return QVariant::fromValue(insight.id);
    case VerdictRole:
        return verdict;
    case VerdictLabelRole:
        return type().verdict.optionLabel(verdict, m_wording);
    case ContextRole:
        return contextOf(insight);
    case OutcomeRole:
        return type().outcome.display(insight.value(type().outcome), m_wording, nullptr);
    default:
        return {};
    }
}

QString InsightList::contextOf(const Record &insight) const
{
    QStringList parts;
    for (const FieldInfo *field :
         {static_cast<const FieldInfo *>(&type().theme), static_cast<const FieldInfo *>(&type().sector),
          static_cast<const FieldInfo *>(&type().event), static_cast<const FieldInfo *>(&type().testedIn)}) {
        const QString title = field->display(insight.value(*field), m_wording, &m_session.titles());
        if (!title.isEmpty())
            parts.append(field->label(m_wording) + u": "_s + title);
    }
    return parts.join(u"  \u00b7  "_s);
}

QString InsightList::wordsOf(const Record &insight) const
{
    QStringList parts{type().text.display(insight.value(type().text), m_wording, nullptr),
                      type().verdict.optionLabel(codeOf(verdictOf(insight)), m_wording), contextOf(insight)};
    if (!insight.isEmpty(type().outcome))
        parts.append(type().outcome.label(m_wording) + u": "_s +
                     type().outcome.display(insight.value(type().outcome), m_wording, nullptr));
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

Verdict verdictOf(const Record &insight)
{
    return insight.get(type().verdict).value_or(Verdict::Open);
}

ChangeSet judging(const QList<Record> &insights, Verdict verdict, RecordId meeting)
{
    ChangeSet changes;
    for (const Record &insight : insights) {
        Record judged = insight;
        judged.set(type().verdict, verdict);
        if (meeting != RecordId::None)
            judged.set(type().testedIn, meeting);
        if (!judged.differingFields(insight).isEmpty())
            changes.append(Change::edit(insight, judged));
    }
    return changes;
}

ChangeSet asking(const QList<Record> &insights, RecordId group)
{
    ChangeSet changes;
    for (const Record &insight : insights) {
        Record asked = insight;
        asked.set(type().askedOf, group);
        asked.set(type().verdict, verdictOf(insight));
        changes.append(Change::edit(insight, asked));
    }
    return changes;
}

Result<QList<Record>> insightsToAsk(const Record &group, const RecordStore &store)
{
    const Group &groupType = Group::type();
    const Event &event = Event::type();
    QList<RecordId> events;
    const auto collect = [&](const FieldInfo &field, RecordId owner) -> Result<> {
        if (owner == RecordId::None)
            return ok();
        const Result<QList<RecordId>> found = store.ids(queryFor(field, {owner}));
        if (!found)
            return found.error();
        for (const RecordId id : *found) {
            if (!events.contains(id))
                events.append(id);
        }
        return ok();
    };
    if (const Result<> done = collect(event.network, group.get(groupType.network)); !done)
        return done.error();
    if (const Result<> done = collect(event.project, group.get(groupType.project)); !done)
        return done.error();
    if (events.isEmpty())
        return QList<Record>();
    Query query = queryFor(type().event, events);
    query.conditions.append({&type().askedOf, Condition::Test::IsEmpty, {}});
    return loadAll(store, query);
}

Result<QList<Record>> meetingsOf(RecordId group, const RecordStore &store)
{
    Query query = queryFor(Event::type().group, {group});
    query.order = {{&Event::type().when, Qt::DescendingOrder}};
    return loadAll(store, query);
}

} // namespace klankbord
