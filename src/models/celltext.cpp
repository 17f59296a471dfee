// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/celltext.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

QString amountText(const Amount &amount, const Wording &wording)
{
    const bool isPlain = amount.qualifier == Qualifier::Exact && amount.currency == "EUR"_L1;
    return isPlain ? formatCents(amount.cents, wording.language()) : formatAmount(amount, wording.language());
}

QString countText(const Count &count, const Wording &wording)
{
    return count.qualifier == Qualifier::Exact ? QString::number(count.number)
                                               : formatCount(count, wording.language());
}

QString dateText(const PartialDate &date, const Wording &wording)
{
    return date.precision() == PartialDate::Precision::Day ? date.toIso()
                                                           : formatDate(date, wording.language());
}

/// The titles of a list, split at ";" — which may also stand inside a title, so the longest that is one wins.
Result<QVariant> parsedReferences(const FieldInfo &field, const QString &text, const Wording &wording,
                                  ReferenceLookup &lookup)
{
    QList<RecordId> ids;
    const QStringList parts = text.split(u';');
    for (qsizetype first = 0; first < parts.size();) {
        std::optional<Error> error;
        qsizetype used = 0;
        for (qsizetype count = parts.size() - first; count > 0 && used == 0; --count) {
            const QString title = parts.mid(first, count).join(u';').trimmed();
            if (title.isEmpty()) {
                used = count;
                break;
            }
            const Result<ReferenceLookup::Match> match = lookup.exact(*field.target(), title, wording);
            if (match) {
                used = count;
                if (!ids.contains(match->id))
                    ids.append(match->id);
            } else {
                error = match.error(); // that of the shortest remains
            }
        }
        if (used == 0)
            return *error;
        first += used;
    }
    return QVariant::fromValue(ids);
}

bool isReference(const FieldInfo &field)
{
    return field.kind() == ValueKind::Reference || field.kind() == ValueKind::ReferenceList;
}

} // namespace

QString cellText(const FieldInfo &field, const QVariant &value, const Wording &wording,
                 const TitleSource &titles)
{
    switch (field.kind()) {
    case ValueKind::LocalizedText:
    case ValueKind::LongLocalizedText:
        return value.value<LocalizedText>().shown(wording.language());
    case ValueKind::Number: {
        const auto number = value.value<std::optional<int>>();
        return number ? QString::number(*number) : QString();
    }
    case ValueKind::Amount: {
        const auto amount = value.value<std::optional<Amount>>();
        return amount ? amountText(*amount, wording) : QString();
    }
    case ValueKind::Count: {
        const auto count = value.value<std::optional<Count>>();
        return count ? countText(*count, wording) : QString();
    }
    case ValueKind::Date: {
        const auto date = value.value<std::optional<PartialDate>>();
        return date ? dateText(*date, wording) : QString();
    }
    case ValueKind::Reference:
    case ValueKind::ReferenceList:
        return field.display(value, wording, &titles);
    default:
        return field.editText(value, wording);
    }
}

bool isFigure(const FieldInfo &field, const QVariant &value)
{
    switch (field.kind()) {
    case ValueKind::Number:
    case ValueKind::Share:
    case ValueKind::Decimal:
    case ValueKind::Date:
        return true;
    case ValueKind::Amount: {
        const auto amount = value.value<std::optional<Amount>>();
        return amount && amount->qualifier == Qualifier::Exact && amount->currency == "EUR"_L1;
    }
    case ValueKind::Count: {
        const auto count = value.value<std::optional<Count>>();
        return count && count->qualifier == Qualifier::Exact;
    }
    default:
        return false;
    }
}

Result<QVariant> parsedCell(const FieldInfo &field, const QString &text, const Wording &wording,
                            const QVariant &current, ReferenceLookup &lookup)
{
    if (isReference(field)) {
        if (text.trimmed().isEmpty())
            return field.emptyValue();
        // What stands there already is meant, also when several records are called so.
        if (text.trimmed() == field.display(current, wording, &lookup.titles()).trimmed())
            return current;
        if (field.kind() == ValueKind::ReferenceList)
            return parsedReferences(field, text, wording, lookup);
        const Result<ReferenceLookup::Match> match = lookup.exact(*field.target(), text, wording);
        if (!match)
            return match.error();
        return QVariant::fromValue(match->id);
    }
    switch (field.kind()) {
    case ValueKind::LocalizedText:
    case ValueKind::LongLocalizedText: {
        const auto now = current.value<LocalizedText>();
        if (now.isFallback(wording.language()) && text.trimmed() == now.shown(wording.language()).trimmed())
            return current;
        return field.parse(text, wording, current);
    }
    case ValueKind::Amount:
        return field.parse(text, wording, field.emptyValue());
    default:
        return field.parse(text, wording, current);
    }
}

// Signs that begin a formula: "=" and "@" always; "+" and "-" where it is more than a number or a telephone
// number. A text that begins with an apostrophe before such a sign gets one more, so that taking one off is
// always right.

namespace
{

bool looksLikeFormula(QStringView text)
{
    if (text.isEmpty())
        return false;
    const QChar first = text.front();
    if (first == u'=' || first == u'@')
        return true;
    if (first != u'+' && first != u'-')
        return false;
    return text.contains(u'(') || text.contains(u'!') || text.contains(u'|') || text.contains(u'*');
}

QStringView withoutApostrophes(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return text;
}

} // namespace

QString guarded(const QString &text)
{
    return looksLikeFormula(withoutApostrophes(text)) ? QString(u'\'' + text) : text;
}

QString unguarded(const QString &text)
{
    return text.startsWith(u'\'') && looksLikeFormula(withoutApostrophes(text)) ? text.mid(1) : text;
}

} // namespace klankbord
