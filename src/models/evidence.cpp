// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// The field by which a kind of evidence says of which project it is.
const FieldInfo &projectField(const RecordType &kind)
{
    const QList<const FieldInfo *> &fields = kind.fields();
    const auto found = std::find_if(fields.cbegin(), fields.cend(), [](const FieldInfo *field) {
        return field->target() == &Project::type();
    });
    Q_ASSERT(found != fields.cend());
    return **found;
}

/// What is offered beside what is named already.
std::optional<Query> offered(const Record &recommendation, const RecordType &kind, const QString &words)
{
    Query query(kind);
    if (!words.trimmed().isEmpty()) {
        query.search = words;
        return query;
    }
    const FieldInfo &project = Recommendation::type().project;
    if (recommendation.isEmpty(project))
        return {};
    query.conditions = {{&projectField(kind), Condition::Test::AnyOf, {recommendation.value(project)}}};
    return query;
}

} // namespace

std::array<const ManyReferencesField *, 4> evidenceFields()
{
    const Recommendation &type = Recommendation::type();
    return {&type.findings, &type.quotes, &type.events, &type.practices};
}

Result<QList<EvidenceChoices>> evidenceChoices(const Record &recommendation, const QString &words,
                                               int mostOfAKind, const RecordStore &store)
{
    QList<EvidenceChoices> choices;
    for (const ManyReferencesField *field : evidenceFields()) {
        EvidenceChoices kind{.field = field};
        QList<RecordId> ids;
        if (words.trimmed().isEmpty())
            ids = recommendation.value(*field).value<QList<RecordId>>();
        const qsizetype most = ids.size() + mostOfAKind;
        if (std::optional<Query> query = offered(recommendation, *field->target(), words)) {
            query->limit = most + 1;
            const Result<QList<RecordId>> found = store.ids(*query);
            if (!found)
                return found.error();
            for (const RecordId id : *found) {
                if (!ids.contains(id))
                    ids.append(id);
            }
        }
        kind.isCut = ids.size() > most;
        ids.resize(std::min(ids.size(), most));
        Result<QList<Record>> records = store.load(*field->target(), ids);
        if (!records)
            return records.error();
        kind.records = std::move(*records);
        choices.append(kind);
    }
    return choices;
}

QString evidenceNote(const Record &record, const Wording &wording, const TitleSource &titles)
{
    const std::array<const FieldInfo *, 4> telling{&Finding::type().kind, &Quote::type().approval,
                                                   &Event::type().when, &GoodPractice::type().owner};
    for (const FieldInfo *field : telling) {
        if (&field->owner() == &record.type() && !record.isEmpty(*field))
            return field->display(record.value(*field), wording, &titles);
    }
    return {};
}

} // namespace klankbord
