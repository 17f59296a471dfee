// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/heapreserve.h"
#include "domain/permission.h"
#include "reports/documents/documents.h"
#include "reports/reportwriter.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr qsizetype rowsAtOnce = 2'000;
constexpr qsizetype rowsForTurn = 200;
constexpr qint64 bytesOfCell = 1'000; ///< of a document that is being made: text, marks and elements

PaperAlignment alignmentOf(const FieldInfo &field)
{
    return isFigure(field.kind()) ? PaperAlignment::Right : PaperAlignment::Left;
}

/// The rows, with no more of them than is printed; whole where it takes the whole record to know whether it
/// may leave.
Result<QList<Record>> read(const RecordStore &store, const ReportTable &table, const QList<RecordId> &rows)
{
    return permissionOf(*table.type) ? store.load(*table.type, rows)
                                     : store.loadFields(*table.type, rows, table.columns);
}

/// Whether the columns need pages wider than high, as far as the first rows tell.
PaperTurn turnFor(const ReportJob &job)
{
    const ReportTable &shown = job.request.table;
    const PaperStyle style((PaperFonts()));
    const ReportSource source(job.data.store, job.data.wording);
    QList<PaperColumn> titles;
    for (const FieldInfo *field : shown.columns)
        titles.append({field->label(job.data.wording), alignmentOf(*field)});
    PaperColumns columns;
    columns.begin(titles, style.strongCell);
    const auto records = read(job.data.store, shown, shown.rows.mid(0, rowsForTurn));
    for (const Record &record : records ? *records : QList<Record>()) {
        for (int column = 0; column < int(shown.columns.size()); ++column)
            columns.measure(column, source.shown(record, *shown.columns.at(column)), style.cell);
    }
    const PaperSheet upright = PaperSheet::of(job.request.size, PaperTurn::Portrait);
    return columns.comfortableWidth() > upright.body.width() ? PaperTurn::Landscape : PaperTurn::Portrait;
}

Error noTable(const Wording &wording)
{
    return {.kind = Error::Kind::Invalid,
            .what = wording.text("Report", QT_TRANSLATE_NOOP("Report", "There is no table to print.")),
            .why = {},
            .remedy =
                wording.text("Report", QT_TRANSLATE_NOOP("Report", "Open a table and choose its columns."))};
}

/// Writes rows of a table just as the screen shows them.
Result<QByteArray> writeTable(const ReportJob &job)
{
    const ReportTable &shown = job.request.table;
    if (!shown.type || shown.columns.isEmpty())
        return noTable(job.data.wording);
    const HeapReserve reserve(shown.rows.size() * shown.columns.size() * bytesOfCell);
    const QString title = shown.type->pluralLabel(job.data.wording);
    ReportRequest request = job.request;
    if (!request.turn)
        request.turn = turnFor(job);
    const ReportJob turned{
        .report = job.report, .request = request, .data = job.data, .subject = job.subject};
    ReportWriter writer(turned, title, title);
    writer.paper().addTitle({.title = title, .subtitle = shown.filter});
    QList<PaperColumn> columns;
    for (const FieldInfo *field : shown.columns)
        columns.append({writer.label(*field), alignmentOf(*field), true});
    qsizetype heldBack = 0;
    {
        PaperTable table(writer.paper(), columns);
        for (qsizetype from = 0; from < shown.rows.size(); from += rowsAtOnce) {
            const auto records = read(writer.store(), shown, shown.rows.mid(from, rowsAtOnce));
            if (!records)
                return records.error();
            writer.source().prepare(*records);
            for (const Record &stored : *records) {
                const auto record = outgoing(stored);
                if (!record) {
                    ++heldBack;
                    continue;
                }
                QStringList cells;
                for (const FieldInfo *field : shown.columns)
                    cells.append(writer.shown(*record, *field));
                table.addRow(cells);
            }
        }
    }
    const qsizetype printed = shown.rows.size() - heldBack;
    writer.paper().addNote(writer.say(QT_TRANSLATE_NOOP("Report", "Number of rows: %1."))
                               .arg(writer.wording().locale().toString(qlonglong(printed))));
    if (heldBack > 0)
        writer.paper().addNote(permissionOf(*shown.type)->heldBackText(heldBack, writer.wording()));
    return writer.finish();
}

} // namespace

Report tableReport()
{
    return {.code = "table",
            .title = QT_TRANSLATE_NOOP("Report", "Table as on the screen"),
            .about =
                QT_TRANSLATE_NOOP("Report", "The rows and columns of a table just as the screen shows them."),
            .isTable = true,
            .write = writeTable};
}

} // namespace klankbord
