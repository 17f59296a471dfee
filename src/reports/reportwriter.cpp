// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportwriter.h"

#include "domain/permission.h"
#include "reports/chartscene.h"
#include "reports/charttable.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

ReportWriter::ReportWriter(const ReportJob &job, const QString &title, const QString &subject)
    : m_job(job), m_source(job.data.store, job.data.wording), m_paper(settings(title, subject))
{
}

PaperSettings ReportWriter::settings(const QString &title, const QString &subject)
{
    PaperSettings settings = m_source.settings(title, subject, m_job.request.now);
    settings.house = m_job.request.house;
    settings.size = m_job.request.size;
    settings.turn = m_job.request.turn.value_or(m_job.report.turn);
    settings.bareSheet = m_job.report.cardSheet;
    settings.hasFurniture = !m_job.report.isForHanding && settings.bareSheet.isEmpty();
    return settings;
}

bool ReportWriter::isChosen(const std::optional<QStringList> &asked, const QList<ReportPart> &parts,
                            const char *code)
{
    if (asked)
        return asked->contains(QLatin1StringView(code));
    for (const ReportPart &part : parts) {
        if (QLatin1StringView(part.code) == QLatin1StringView(code))
            return part.isChosen;
    }
    Q_ASSERT_X(false, "ReportWriter", code);
    return false;
}

bool ReportWriter::has(const char *section) const
{
    return isChosen(request().sections, m_job.report.sections, section);
}

bool ReportWriter::hasColumn(const char *column) const
{
    return isChosen(request().columns, m_job.report.columns, column);
}

std::optional<Record> ReportWriter::record(const RecordType &type, RecordId id) const
{
    if (id == RecordId::None)
        return {};
    const auto found = store().find(type, id);
    return found && *found ? outgoing(**found) : std::nullopt;
}

bool ReportWriter::isInPeriod(const Period &period) const
{
    return request().period.isEmpty() || mayOverlap(request().period, period);
}

void ReportWriter::addText(const Record &record, const Field<LocalizedText> &field)
{
    if (record.isEmpty(field))
        return;
    if (const Wording *other = beside()) {
        const LocalizedText words = record.get(field);
        const auto in = [&words](const Wording &wording) {
            return words.isFallback(wording.language())
                       ? wording.text("Report",
                                      QT_TRANSLATE_NOOP("Report", "This text has no translation yet."))
                       : words.shown(wording.language());
        };
        m_paper.addParallel({{in(wording()), in(*other)}});
        return;
    }
    m_paper.addParagraph(text(record, field));
    if (record.get(field).isFallback(language()))
        m_paper.addNote(say(QT_TRANSLATE_NOOP("Report", "This text has no translation yet.")));
}

QString ReportWriter::headingLabel(const FieldInfo &field) const
{
    const QString here = label(field);
    if (!beside())
        return here;
    const QString there = field.label(*beside());
    return here == there ? here : QString(here + u" · "_s + there);
}

void ReportWriter::addHeadedText(int level, const Record &record, const Field<LocalizedText> &field)
{
    if (record.isEmpty(field))
        return;
    m_paper.addHeading(level, headingLabel(field));
    addText(record, field);
}

void ReportWriter::addFacts(const Record &record, const QList<const FieldInfo *> &fields)
{
    const QList<PaperFact> facts = m_source.facts(record, fields);
    if (!facts.isEmpty())
        m_paper.addFacts(facts);
}

void ReportWriter::addChart(const Result<Chart> &chart, qreal height)
{
    if (!chart || chart->isEmpty())
        return;
    // The footnote is a text of the page, which can be read aloud and copied.
    Chart drawn = *chart;
    drawn.footnote.clear();
    m_paper.addFigure({.height = height,
                       .paint =
                           [chart = drawn](QPainter &painter, const QRectF &area) {
                               ChartStyle style;
                               style.background = ChartStyle::Background::Transparent;
                               style.font = painter.font();
                               style.margin = 0;
                               ChartScene(chart, style, area.size()).paint(painter, area);
                           },
                       .alternative = chartDescription(*chart),
                       .caption = chart->footnote});
}

} // namespace klankbord
