// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stakeholderdifferences.h"

#include "domain/organisation.h"
#include "domain/person.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr auto context = "StakeholderDifferences";

const StakeholderAssessment &type = StakeholderAssessment::type();

std::array<const Field<std::optional<int>> *, 4> comparedFields()
{
    return {&type.power, &type.interest, &type.stance, &type.desiredStance};
}

FigureTable::Cell cellOf(const Field<std::optional<int>> &field, const Record &now,
                         const std::optional<Record> &before, const Wording &wording)
{
    const QString value = field.display(now.value(field), wording, nullptr);
    if (!before || before->value(field) == now.value(field))
        return {.text = value, .isFigure = true};
    const QString earlier = field.display(before->value(field), wording, nullptr);
    return {.text = u"%1 → %2"_s.arg(earlier.isEmpty() ? u"–"_s : earlier, value.isEmpty() ? u"–"_s : value),
            .isFigure = true};
}

} // namespace

QString stakeholderName(const Record &assessment, const Wording &wording, const TitleSource &titles)
{
    const bool isOrganisation = assessment.get(type.organisation) != RecordId::None;
    const RecordType &kind =
        isOrganisation ? static_cast<const RecordType &>(Organisation::type()) : Person::type();
    return titles.title(kind, stakeholderOf(assessment), wording);
}

std::optional<Record> assessmentOfSame(const QList<Record> &assessments, const Record &assessment)
{
    const auto found =
        std::find_if(assessments.cbegin(), assessments.cend(), [&assessment](const Record &each) {
            return stakeholderOf(each) == stakeholderOf(assessment);
        });
    return found == assessments.cend() ? std::nullopt : std::optional(*found);
}

FigureTable::Content stakeholderDifferences(const QList<Record> &now, const QList<Record> &before,
                                            const Wording &wording, const TitleSource &titles)
{
    FigureTable::Content content;
    content.headers = {wording.text(context, QT_TRANSLATE_NOOP("StakeholderDifferences", "Different now"))};
    for (const auto *field : comparedFields())
        content.headers.append(field->label(wording));
    for (const Record &each : now) {
        const std::optional<Record> earlier = assessmentOfSame(before, each);
        const auto fields = comparedFields();
        const bool isSame =
            earlier && std::all_of(fields.cbegin(), fields.cend(), [&](const FieldInfo *field) {
                return earlier->value(*field) == each.value(*field);
            });
        if (isSame)
            continue;
        const QString name = stakeholderName(each, wording, titles);
        FigureTable::Row row{
            .cells = {{.text = earlier ? name
                                       : wording
                                             .text(context, QT_TRANSLATE_NOOP("StakeholderDifferences",
                                                                              "%1 (new since then)"))
                                             .arg(name)}},
            .type = &type,
            .record = each.id};
        for (const auto *field : fields)
            row.cells.append(cellOf(*field, each, earlier, wording));
        content.rows.append(row);
    }
    if (content.rows.isEmpty())
        content.note = wording.text(
            context, QT_TRANSLATE_NOOP("StakeholderDifferences", "Nothing is different since then."));
    return content;
}

} // namespace klankbord
