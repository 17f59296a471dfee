// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportsource.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

QList<Record> ReportSource::find(const RecordType &type, const FieldInfo &field,
                                 const QList<RecordId> &values, const FieldInfo &order) const
{
    if (values.isEmpty())
        return {};
    Query query(type);
    query.language = language();
    QVariantList wanted;
    for (const RecordId id : values)
        wanted.append(QVariant::fromValue(id));
    query.conditions = {{&field, Condition::Test::AnyOf, wanted}};
    query.order = {{&order, Qt::AscendingOrder}};
    const auto ids = m_store.ids(query);
    const auto records = ids ? m_store.load(type, *ids) : Result<QList<Record>>(QList<Record>());
    return records ? *records : QList<Record>();
}

QString ReportSource::shown(const Record &record, const FieldInfo &field) const
{
    const QVariant &value = record.value(field);
    QString text = field.display(value, m_wording, &m_titles);
    if (value.metaType() == QMetaType::fromType<std::optional<Count>>())
        text += mark(value.value<std::optional<Count>>().value_or(Count()).qualifier);
    else if (value.metaType() == QMetaType::fromType<std::optional<Amount>>())
        text += mark(value.value<std::optional<Amount>>().value_or(Amount()).qualifier);
    return text;
}

QString ReportSource::mark(Qualifier qualifier) const
{
    switch (qualifier) {
    case Qualifier::Exact:
        break;
    case Qualifier::Approximately:
        return noteMark(m_wording.text(
            "ReportSource", QT_TRANSLATE_NOOP("ReportSource", "~ approximately: nobody counted exactly.")));
    case Qualifier::AtLeast:
    case Qualifier::MoreThan:
        return noteMark(m_wording.text(
            "ReportSource",
            QT_TRANSLATE_NOOP("ReportSource", "≥ or >: at least, or more than, what the source counted.")));
    case Qualifier::AtMost:
        return noteMark(
            m_wording.text("ReportSource", QT_TRANSLATE_NOOP("ReportSource", "≤ at most, says the source.")));
    }
    return {};
}

QString ReportSource::text(const Record &record, const Field<LocalizedText> &field) const
{
    return record.get(field).shown(language());
}

PaperFact ReportSource::fact(const Record &record, const FieldInfo &field) const
{
    return {field.label(m_wording), shown(record, field)};
}

QList<PaperFact> ReportSource::facts(const Record &record, const QList<const FieldInfo *> &fields) const
{
    QList<PaperFact> facts;
    for (const FieldInfo *field : fields) {
        if (!record.isEmpty(*field))
            facts.append(fact(record, *field));
    }
    return facts;
}

QString ReportSource::notSpecified() const
{
    return m_wording.text("ReportSource", QT_TRANSLATE_NOOP("ReportSource", "not specified")) +
           noteMark(m_wording.text(
               "ReportSource", QT_TRANSLATE_NOOP("ReportSource", "Not specified: the sources do not tell. "
                                                                 "It is not zero.")));
}

PaperSettings ReportSource::settings(const QString &title, const QString &subject, const QDateTime &now) const
{
    PaperSettings settings;
    settings.notes = m_notes;
    settings.info.title = title;
    settings.info.subject = subject;
    settings.info.language = m_wording.locale().bcp47Name();
    settings.info.created = now;
    settings.header = title;
    const QString today = formatDate(*PartialDate::fromDay(now.date()), language());
    settings.asOf = m_wording.text("ReportSource", QT_TRANSLATE_NOOP("ReportSource", "As of %1")).arg(today);
    const QString pattern =
        m_wording.text("ReportSource", QT_TRANSLATE_NOOP("ReportSource", "page %1 of %2"));
    settings.pageLabel = [pattern](int page, int pages) { return pattern.arg(page).arg(pages); };
    return settings;
}

QString fileNamePart(const QString &name, const QString &otherwise)
{
    static const QRegularExpression refused(u"[^\\w.-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 80; // of 255 bytes, and a sign may take four
    const QString kept = QString(name).replace(refused, u"-"_s).left(longest);
    return kept.isEmpty() ? otherwise : kept;
}

} // namespace klankbord
