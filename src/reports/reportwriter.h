// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paper.h"
#include "reports/papertable.h"
#include "reports/report.h"
#include "reports/reportsource.h"

namespace klankbord
{

struct Chart;

/// What every document is written with: its paper, the source of its facts and what was asked.
class ReportWriter
{
    Q_DISABLE_COPY_MOVE(ReportWriter)

public:
    /// @p title names the document, at its head and among its properties; @p subject says what it is about.
    ReportWriter(const ReportJob &job, const QString &title, const QString &subject);

    const ReportJob &job() const { return m_job; }
    const ReportRequest &request() const { return m_job.request; }
    const Record &subject() const { return m_job.subject; }
    ReportSource &source() { return m_source; }
    const RecordStore &store() const { return m_source.store(); }
    const Wording &wording() const { return m_source.wording(); }
    /// The language in which everything is said a second time; null when it is not.
    const Wording *beside() const { return m_job.report.canStandBeside ? m_job.data.beside : nullptr; }
    Language language() const { return m_source.language(); }
    Paper &paper() { return m_paper; }

    /// Whether a section, or a column, was chosen.
    bool has(const char *section) const;
    bool hasColumn(const char *column) const;
    /// A text of the documents, in the context "Report".
    QString say(const char *text) const { return wording().text("Report", text); }
    QString label(const FieldInfo &field) const { return field.label(wording()); }
    QString shown(const Record &record, const FieldInfo &field) const
    {
        return m_source.shown(record, field);
    }
    QString text(const Record &record, const Field<LocalizedText> &field) const
    {
        return m_source.text(record, field);
    }
    /// The records of @p type that refer to @p id by @p field, in the order of @p order.
    QList<Record> find(const RecordType &type, const FieldInfo &field, RecordId id,
                       const FieldInfo &order) const
    {
        return m_source.find(type, field, {id}, order);
    }
    /// The record, as it may leave the workspace; nothing where there is none.
    std::optional<Record> record(const RecordType &type, RecordId id) const;

    /// Whether it may touch the period that was asked for; what is not dated does only without one.
    bool isInPeriod(const Period &period) const;
    bool isInPeriod(const TimeSlot &slot) const { return isInPeriod(Period{slot.date, slot.date}); }

    /// A text in paragraphs, and a note where it has no translation yet. Nothing where it says nothing.
    void addText(const Record &record, const Field<LocalizedText> &field);
    /// The label of a heading: in both languages where both stand beside each other.
    QString headingLabel(const FieldInfo &field) const;
    void addHeadedText(int level, const Record &record, const Field<LocalizedText> &field);
    void addFacts(const Record &record, const QList<const FieldInfo *> &fields);
    /// A chart with its table of figures read aloud, as high as it asks for.
    void addChart(const Result<Chart> &chart, qreal height);

    Result<QByteArray> finish() { return m_paper.finish(); }

private:
    static bool isChosen(const std::optional<QStringList> &asked, const QList<ReportPart> &parts,
                         const char *code);
    PaperSettings settings(const QString &title, const QString &subject);

    const ReportJob &m_job;
    ReportSource m_source;
    Paper m_paper;
};

} // namespace klankbord
