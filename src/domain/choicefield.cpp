// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/choicefield.h"

#include "domain/foldedtext.h"
#include "domain/recordtype.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

Error unknownChoice(const QString &text, const CodedField &field, const Wording &wording)
{
    QStringList labels;
    for (const Option &option : field.options())
        labels.append(field.optionLabel(QString::fromLatin1(option.code), wording));
    constexpr qsizetype most = 12;
    const bool isLong = labels.size() > most;
    QString list = labels.mid(0, most).join(u", "_s);
    if (isLong)
        list += u", …"_s;
    return {Error::Kind::Invalid,
            wording.text("Field", QT_TRANSLATE_NOOP("Field", "“%1” is not one of the choices of “%2”."))
                .arg(text, field.label(wording)),
            {},
            wording.text("Field", QT_TRANSLATE_NOOP("Field", "Choose one of: %1.")).arg(list)};
}

/// The code that a person means by @p text: a code, or a label of the reader's language, or its source text.
std::optional<QString> codeMeant(const QString &text, const CodedField &field, const Wording &wording)
{
    for (const Option &option : field.options()) {
        const QString code = QString::fromLatin1(option.code);
        const QStringList names{code, field.optionLabel(code, wording), QString::fromUtf8(option.label)};
        if (names.contains(text, Qt::CaseInsensitive))
            return code;
    }
    // Only then without accents and signs: "M" and "M+" are two labels.
    const QString wanted = foldedText(text);
    for (const Option &option : field.options()) {
        const QString code = QString::fromLatin1(option.code);
        if (wanted == foldedText(field.optionLabel(code, wording)) ||
            wanted == foldedText(QString::fromUtf8(option.label)))
            return code;
    }
    // "BE213 Turnhout", as a code with its name is shown.
    const QString first = text.section(u' ', 0, 0).toUpper();
    if (field.kind() == ValueKind::Code && field.accepts(first) &&
        (first == text.toUpper() || text.contains(u' ')))
        return first;
    return std::nullopt;
}

} // namespace

CodedField::CodedField(RecordType *owner, const char *name, const char *label, Rule rules,
                       QList<Option> options)
    : FieldInfo(owner, name, label, rules), m_options(std::move(options))
{
}

QVariantList CodedField::toColumns(const QVariant &value) const
{
    const QString code = value.toString();
    return {code.isEmpty() ? QVariant() : QVariant(code)};
}

QVariant CodedField::fromColumns(const QVariantList &columns) const
{
    return normalized(columns.first());
}

QString CodedField::display(const QVariant &value, const Wording &wording, const TitleSource *) const
{
    return optionLabel(value.toString(), wording);
}

Result<QVariant> CodedField::parse(const QString &text, const Wording &wording, const QVariant &) const
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return normalized({});
    if (const std::optional<QString> code = codeMeant(trimmed, *this, wording))
        return QVariant(*code);
    return unknownChoice(trimmed, *this, wording);
}

QJsonValue CodedField::toJson(const QVariant &value, const Wording &, const TitleSource *) const
{
    return isEmpty(value) ? QJsonValue(QJsonValue::Null) : QJsonValue(value.toString());
}

Result<QVariant> CodedField::fromJson(const QJsonValue &json) const
{
    if (json.isNull() || json.isUndefined())
        return normalized({});
    if (!accepts(json.toString()))
        return unknownChoice(json.toVariant().toString(), *this, Wording(Language::English));
    return QVariant(json.toString());
}

bool CodedField::accepts(QStringView code) const
{
    return std::any_of(m_options.cbegin(), m_options.cend(),
                       [code](const Option &option) { return code == QLatin1StringView(option.code); });
}

std::optional<Problem> CodedField::ownProblem(const QVariant &value, const Wording &wording) const
{
    const QString code = value.toString();
    if (code.isEmpty() || accepts(code))
        return std::nullopt;
    return Problem{unknownChoice(code, *this, wording).text()};
}

bool CodeField::accepts(QStringView code) const
{
    return CodedField::accepts(code) || (m_form && m_form(code));
}

QVariantList ChoiceListField::toColumns(const QVariant &value) const
{
    const QString codes = value.toStringList().join(u'\n');
    return {codes.isEmpty() ? QVariant() : QVariant(codes)};
}

QVariant ChoiceListField::fromColumns(const QVariantList &columns) const
{
    return columns.first().toString().split(u'\n', Qt::SkipEmptyParts);
}

QString ChoiceListField::display(const QVariant &value, const Wording &wording, const TitleSource *) const
{
    QStringList labels;
    const QStringList codes = value.toStringList();
    for (const QString &code : codes)
        labels.append(optionLabel(code, wording));
    return labels.join(u"; "_s);
}

Result<QVariant> ChoiceListField::parse(const QString &text, const Wording &wording, const QVariant &) const
{
    static const QRegularExpression separator(u"[;\\n]"_s);
    QStringList codes;
    const QStringList parts = text.split(separator, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString trimmed = part.trimmed();
        if (trimmed.isEmpty())
            continue;
        const std::optional<QString> code = codeMeant(trimmed, *this, wording);
        if (!code)
            return unknownChoice(trimmed, *this, wording);
        if (!codes.contains(*code))
            codes.append(*code);
    }
    return QVariant(codes);
}

QJsonValue ChoiceListField::toJson(const QVariant &value, const Wording &, const TitleSource *) const
{
    return QJsonArray::fromStringList(value.toStringList());
}

Result<QVariant> ChoiceListField::fromJson(const QJsonValue &json) const
{
    QStringList codes;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &code : array) {
        if (!accepts(code.toString()))
            return unknownChoice(code.toVariant().toString(), *this, Wording(Language::English));
        codes.append(code.toString());
    }
    if (!json.isArray() && !json.isNull() && !json.isUndefined())
        return unknownChoice(json.toVariant().toString(), *this, Wording(Language::English));
    return QVariant(codes);
}

std::optional<Problem> ChoiceListField::ownProblem(const QVariant &value, const Wording &wording) const
{
    const QStringList codes = value.toStringList();
    for (const QString &code : codes) {
        if (!accepts(code))
            return Problem{unknownChoice(code, *this, wording).text()};
    }
    return std::nullopt;
}

} // namespace klankbord
