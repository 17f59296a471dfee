// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/practicecoach.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr const char *context = "PracticeCoach";

const GoodPractice &type = GoodPractice::type();

LocalizedText textOf(const Record &practice, const FieldInfo &field)
{
    return practice.value(field).value<LocalizedText>();
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar sign) { return sign.isDigit(); });
}

QList<PracticeHint> textHints(const Record &practice, const FieldInfo &field)
{
    const LocalizedText text = textOf(practice, field);
    if (text.isEmpty())
        return {{PracticeHint::Kind::Missing, &field}};
    QList<PracticeHint> hints;
    const std::optional<int> limit = type.limitOf(field);
    for (const Language language : allLanguages) {
        const QString &words = text.in(language);
        if (words.isEmpty())
            hints.append({PracticeHint::Kind::MissingTranslation, &field, language});
        else if (limit && words.size() > *limit)
            hints.append({PracticeHint::Kind::TooLong, &field, language});
        if (&field == &type.evidence && !words.isEmpty() && !hasDigit(words))
            hints.append({PracticeHint::Kind::NoFigure, &field, language});
    }
    return hints;
}

/// Whether another field says what an empty @p field would: a region for a country, "ongoing" for a period.
bool isSaidElsewhere(const Record &practice, const FieldInfo &field)
{
    if (&field == &type.period)
        return practice.get(type.ongoing);
    const std::array<const FieldInfo *, 3> place{&type.country, &type.nuts, &type.place};
    if (std::find(place.begin(), place.end(), &field) == place.end())
        return false;
    return std::any_of(place.begin(), place.end(),
                       [&practice](const FieldInfo *each) { return !practice.isEmpty(*each); });
}

/// Of the three fields that say where, the first one speaks for all; a "no" is an answer.
bool isAskedFor(const FieldInfo &field)
{
    const std::array<const FieldInfo *, 5> silent{&type.nuts, &type.place, &type.ongoing, &type.opinionDate,
                                                  &type.enteredBy};
    return std::find(silent.begin(), silent.end(), &field) == silent.end();
}

QString languageName(Language language, const Wording &wording)
{
    return language == Language::Dutch ? wording.text(context, QT_TRANSLATE_NOOP("PracticeCoach", "Dutch"))
                                       : wording.text(context, QT_TRANSLATE_NOOP("PracticeCoach", "English"));
}

} // namespace

const FieldInfo *PracticeSection::text() const
{
    const FieldInfo *first = fields.first();
    const bool isText =
        first->kind() == ValueKind::LocalizedText || first->kind() == ValueKind::LongLocalizedText;
    return isText ? first : nullptr;
}

QString PracticeSection::titleText(const Wording &wording) const
{
    return wording.text(context, title);
}

const QList<PracticeSection> &practiceSections()
{
    using Need = PracticeSection::Need;
    static const QList<PracticeSection> sections{
        {QT_TRANSLATE_NOOP("PracticeCoach", "Title"), Need::Required, {&type.name}},
        {QT_TRANSLATE_NOOP("PracticeCoach", "Short summary"), Need::Required, {&type.summary}},
        {QT_TRANSLATE_NOOP("PracticeCoach", "Owner, place and period"),
         Need::Required,
         {&type.owner, &type.country, &type.nuts, &type.place, &type.level, &type.period, &type.ongoing,
          &type.themes}},
        {QT_TRANSLATE_NOOP("PracticeCoach", "Detailed information"), Need::Required, {&type.about}},
        {QT_TRANSLATE_NOOP("PracticeCoach", "Resources needed"), Need::Required, {&type.resources}},
        {QT_TRANSLATE_NOOP("PracticeCoach", "Evidence of success"), Need::Required, {&type.evidence}},
        {QT_TRANSLATE_NOOP("PracticeCoach", "Difficulties met"), Need::Required, {&type.difficulties}},
        {QT_TRANSLATE_NOOP("PracticeCoach", "Potential for learning or transfer"),
         Need::Required,
         {&type.potential}},
        {QT_TRANSLATE_NOOP("PracticeCoach", "Expert opinion"),
         Need::Optional,
         {&type.opinion, &type.expert, &type.opinionDate}},
        {QT_TRANSLATE_NOOP("PracticeCoach", "Further information"), Need::Optional, {&type.url}},
        {QT_TRANSLATE_NOOP("PracticeCoach", "Contact"), Need::Required, {&type.contact, &type.enteredBy}},
    };
    return sections;
}

QString PracticeHint::text(const Record &practice, const Wording &wording) const
{
    switch (kind) {
    case Kind::Missing:
        return wording.text(context, QT_TRANSLATE_NOOP("PracticeCoach", "%1: nothing filled in yet."))
            .arg(field->label(wording));
    case Kind::MissingTranslation:
        return wording.text(context, QT_TRANSLATE_NOOP("PracticeCoach", "%1: the text in %2 is missing."))
            .arg(field->label(wording), languageName(language, wording));
    case Kind::TooLong:
        return wording
            .text(context, QT_TRANSLATE_NOOP("PracticeCoach", "%1: the text in %2 is %3 signs too long."))
            .arg(field->label(wording), languageName(language, wording),
                 wording.locale().toString(textOf(practice, *field).in(language).size() -
                                           type.limitOf(*field).value_or(0)));
    case Kind::NoFigure:
        return wording
            .text(context,
                  QT_TRANSLATE_NOOP("PracticeCoach",
                                    "%1: the text in %2 has no figure. How many, how much, since when?"))
            .arg(field->label(wording), languageName(language, wording));
    }
    return {};
}

QList<PracticeHint> practiceHints(const Record &practice, const PracticeSection &section)
{
    if (section.need == PracticeSection::Need::Optional && isEmptySection(practice, section))
        return {};
    QList<PracticeHint> hints;
    const FieldInfo *text = section.text();
    if (text)
        hints = textHints(practice, *text);
    for (const FieldInfo *field : section.fields) {
        if (field == text)
            continue;
        if (isAskedFor(*field) && practice.isEmpty(*field) && !isSaidElsewhere(practice, *field))
            hints.append({PracticeHint::Kind::Missing, field});
    }
    return hints;
}

QList<PracticeHint> practiceHints(const Record &practice)
{
    QList<PracticeHint> hints;
    for (const PracticeSection &section : practiceSections())
        hints += practiceHints(practice, section);
    return hints;
}

QString PracticeProgress::text(const Wording &wording) const
{
    QStringList parts{wording.text(context, QT_TRANSLATE_NOOP("PracticeCoach", "%1 of %2 sections"))
                          .arg(complete)
                          .arg(needed)};
    if (lacksDutch > 0)
        parts.append(
            wording.text(context, QT_TRANSLATE_NOOP("PracticeCoach", "Dutch misses %1")).arg(lacksDutch));
    if (lacksEnglish > 0) {
        parts.append(
            wording.text(context, QT_TRANSLATE_NOOP("PracticeCoach", "English misses %1")).arg(lacksEnglish));
    }
    return parts.join(u"; "_s);
}

PracticeProgress practiceProgress(const Record &practice)
{
    PracticeProgress progress;
    for (const PracticeSection &section : practiceSections()) {
        if (section.need == PracticeSection::Need::Optional && isEmptySection(practice, section))
            continue;
        const QList<PracticeHint> hints = practiceHints(practice, section);
        ++progress.needed;
        progress.complete += hints.isEmpty() ? 1 : 0;
        for (const PracticeHint &hint : hints) {
            if (hint.kind == PracticeHint::Kind::MissingTranslation)
                ++(hint.language == Language::Dutch ? progress.lacksDutch : progress.lacksEnglish);
        }
    }
    return progress;
}

bool isEmptySection(const Record &practice, const PracticeSection &section)
{
    return std::all_of(section.fields.cbegin(), section.fields.cend(),
                       [&practice](const FieldInfo *field) { return practice.isEmpty(*field); });
}

PracticeStatus practiceStatus(const Record &practice)
{
    return practice.get(type.status).value_or(PracticeStatus::Draft);
}

QList<PracticeStatus> nextPracticeSteps(PracticeStatus status)
{
    switch (status) {
    case PracticeStatus::Draft:
        return {PracticeStatus::Submitted};
    case PracticeStatus::Submitted:
        return {PracticeStatus::Approved, PracticeStatus::InformationRequested, PracticeStatus::Declined};
    case PracticeStatus::InformationRequested:
        return {PracticeStatus::Submitted, PracticeStatus::Declined};
    case PracticeStatus::Approved:
        return {PracticeStatus::Validated, PracticeStatus::InformationRequested, PracticeStatus::Declined};
    case PracticeStatus::Declined:
        return {PracticeStatus::Draft};
    case PracticeStatus::Validated:
        break;
    }
    return {};
}

int practiceRank(PracticeStatus status)
{
    switch (status) {
    case PracticeStatus::Draft:
        return 0;
    case PracticeStatus::Submitted:
        return 1;
    case PracticeStatus::InformationRequested:
        return 2;
    case PracticeStatus::Approved:
        return 3;
    case PracticeStatus::Validated:
    case PracticeStatus::Declined:
        break;
    }
    return 4;
}

QList<PracticeStep> standingSteps(std::span<const PracticeStep> moves)
{
    QList<PracticeStep> steps;
    for (const PracticeStep &move : moves) {
        steps.removeIf([&move](const PracticeStep &step) {
            return practiceRank(step.status) >= practiceRank(move.status);
        });
        steps.append(move);
    }
    return steps;
}

} // namespace klankbord
