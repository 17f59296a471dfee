// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/period.h"
#include "domain/record.h"
#include "reports/paperhouse.h"
#include "reports/papersheet.h"
#include "storage/recordstore.h"
#include "storage/statistics.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSizeF>
#include <QString>
#include <QStringList>
#include <optional>

namespace klankbord
{

/// Of a list to sign.
inline constexpr int mostBlankRows = 500;

/// A section of a document or a column of its table: what its reader may want or not.
struct ReportPart {
    const char *code;     ///< on the command line and among the settings: "partners"
    const char *label;    ///< in the context "Report"
    bool isChosen = true; ///< unless somebody says otherwise
};

/// Rows of one type as a screen shows them, for the document "table".
struct ReportTable {
    const RecordType *type = nullptr;
    QList<RecordId> rows;             ///< in their order
    QList<const FieldInfo *> columns; ///< in their order
    QString filter;                   ///< what the rows have in common, for the reader; may be empty
};

/// What somebody asks of a document.
struct ReportRequest {
    RecordId subject = RecordId::None;     ///< of the report's subject type
    std::optional<QStringList> sections{}; ///< codes; as each part says when nothing
    std::optional<QStringList> columns{};  ///< codes; as each part says when nothing
    Period period{};                       ///< only what touches it; everything when empty
    int blankRows = 8;                     ///< of a list to sign, at its end
    PaperSize size = PaperSize::A4;
    std::optional<PaperTurn> turn{}; ///< as the report stands, or as its table needs, when nothing
    PaperHouse house{};
    QDateTime now; ///< dates the document, with its offset
    ReportTable table{};
};

/// Where the facts come from and whose words are spoken; all borrowed.
struct ReportData {
    const RecordStore &store;
    const Statistics &statistics;
    const Wording &wording;
    const Wording *beside = nullptr; ///< a second language, of a report that can stand in two side by side
};

struct Report;

/// One document to be made.
struct ReportJob {
    const Report &report;
    const ReportRequest &request;
    ReportData data;
    Record subject; ///< of the report's subject type; an empty project when it has none
};

/// A kind of document that Klankbord puts on paper.
struct Report {
    const char *code;                    ///< on the command line: "budget"
    const char *title;                   ///< in the context "Report"
    const char *about;                   ///< one sentence: what it holds; in the context "Report"
    const RecordType *subject = nullptr; ///< what one document is about; null: the whole workspace
    QList<ReportPart> sections{};
    QList<ReportPart> columns{};
    bool usesPeriod = false;
    bool usesBlankRows = false;
    bool canStandBeside = false; ///< in two languages side by side
    bool isTable = false;        ///< asks for ReportRequest::table
    PaperTurn turn = PaperTurn::Portrait;
    bool isForHanding = false; ///< every page goes to somebody else: without head, foot and numbers
    QSizeF cardSheet{};        ///< points: the sheet of a document of cards, whatever paper is asked for
    Result<QByteArray> (*write)(const ReportJob &job) = nullptr;

    QString titleText(const Wording &wording) const { return wording.text("Report", title); }
    QString aboutText(const Wording &wording) const { return wording.text("Report", about); }
};

/// Every kind, in the order of a menu.
const QList<Report> &reports();
/// Null when there is none with that code.
const Report *reportNamed(QStringView code);
/// Those whose subject is of @p type.
QList<const Report *> reportsAbout(const RecordType &type);

/// Makes the document: a tagged PDF/A-1b file. Needs a QApplication (the "offscreen" platform will do).
/// Errors: NotFound when there is no such subject, Invalid when nothing can be printed of it, and those of
/// the store.
Result<QByteArray> makeReport(const Report &report, const ReportRequest &request, const ReportData &data);

/// The name under which it is saved unless somebody gives another: "DIALOG-budget-nl.pdf", without signs that
/// a file system refuses.
QString reportFileName(const Report &report, const ReportRequest &request, const ReportData &data);

} // namespace klankbord
