// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/documentfigures.h"

#include "base/wholefile.h"
#include "bench/figures.h"
#include "bench/paintclock.h"
#include "bench/samples.h"
#include "domain/project.h"
#include "gui/reportdialog.h"
#include "reports/report.h"
#include "storage/storedtitles.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace klankbord::bench
{

namespace
{

constexpr qsizetype rows = 60'000;
constexpr int summaries = 1'000;
constexpr int previews = 15;
/// A table is made so often, in turns with the yardstick: other work on the machine then meets both.
constexpr int rounds = 3;

QList<const FieldInfo *> columns()
{
    const Project &p = Project::type();
    return {&p.acronym, &p.code, &p.fullTitle, &p.status, &p.period, &p.totalCost};
}

/// LibreOffice Calc, which makes PDF of a CSV file without a window.
class Calc final
{
public:
    /// Writes in @p folder.
    explicit Calc(QString folder)
        : m_folder(std::move(folder)), m_program(QStandardPaths::findExecutable(u"soffice"_s))
    {
        if (!isThere())
            return;
        QFile row(smallest());
        if (!row.open(QIODevice::WriteOnly) || row.write("a,b\n") < 0)
            qFatal("%s", qUtf8Printable(smallest()));
        row.close();
        (void)convert(smallest(), plain); // the first time, it makes itself at home
    }

    static constexpr auto plain = "pdf";
    /// With the structure that a screen reader needs, as ours has.
    static constexpr auto tagged =
        R"(pdf:calc_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}})";

    bool isThere() const { return !m_program.isEmpty(); }
    /// Its start is not its work: that of one row is taken off.
    double seconds(const QString &path, const char *form) const
    {
        const double start = convert(smallest(), form);
        return convert(path, form) - start;
    }

private:
    QString smallest() const { return QDir(m_folder).filePath(u"row.csv"_s); }
    double convert(const QString &path, const char *form) const
    {
        QProcess process;
        const qint64 start = nowInNanoseconds();
        process.start(m_program, {u"--headless"_s,
                                  u"-env:UserInstallation=file://"_s + QDir(m_folder).filePath(u"office"_s),
                                  u"--convert-to"_s, QLatin1StringView(form), u"--outdir"_s, m_folder, path});
        process.waitForFinished(-1);
        if (process.exitCode() != 0)
            qFatal("LibreOffice could not convert %s", qUtf8Printable(path));
        return millisecondsSince(start) / 1'000;
    }

    QString m_folder;
    QString m_program;
};

} // namespace

DocumentFigures::DocumentFigures(const QString &location, QString folder)
    : m_folder(std::move(folder)),
      m_open(Workspace::open(location, Workspace::Mode::ReadOnly),
             QDir(m_folder).filePath(u"documents.ini"_s))
{
}

DocumentFigures::~DocumentFigures() = default;

QList<RecordId> DocumentFigures::projects(qsizetype count) const
{
    Query query(Project::type());
    query.limit = count;
    const auto ids = m_open.store().ids(query);
    if (!ids || ids->isEmpty())
        qFatal("there are no projects");
    // A smaller workspace is printed more than once.
    QList<RecordId> chosen = *ids;
    while (chosen.size() < count)
        chosen.append(chosen.mid(0, count - chosen.size()));
    return chosen;
}

void DocumentFigures::measureTable(Figures &figures) const
{
    const Calc calc(m_folder);
    const QString path = QDir(m_folder).filePath(u"table.csv"_s);
    if (calc.isThere())
        writeRows(path);
    QList<double> ours;
    QList<double> plain;
    QList<double> tagged;
    for (int round = 0; round < rounds; ++round) {
        ours.append(secondsOfTable());
        if (!calc.isThere())
            continue;
        plain.append(calc.seconds(path, Calc::plain));
        tagged.append(calc.seconds(path, Calc::tagged));
    }
    const QString what = u"a table of 60 000 rows as tagged PDF, read from the workspace, median"_s;
    if (!calc.isThere()) {
        figures.add({11, what, median(ours), u"s"_s, u"LibreOffice Calc is not installed"_s, 0,
                     Figure::Bar::None, 0});
        return;
    }
    figures.add({11, what, median(ours), u"s"_s, u"LibreOffice Calc, the same rows from CSV, not tagged"_s,
                 median(plain), Figure::Bar::Ratio, 0.2});
    figures.add({11, what, median(ours), u"s"_s, u"LibreOffice Calc, the same rows from CSV, tagged"_s,
                 median(tagged), Figure::Bar::None, 0});
}

double DocumentFigures::secondsOfTable() const
{
    ReportRequest request;
    request.now = QDateTime::currentDateTime();
    request.table = {.type = &Project::type(), .rows = projects(rows), .columns = columns(), .filter = {}};
    const Wording wording = m_open.wording();
    const ReportData data{.store = m_open.store(), .statistics = m_open.statistics(), .wording = wording};
    const qint64 start = nowInNanoseconds();
    const auto made = makeReport(*reportNamed(u"table"), request, data);
    if (!made)
        qFatal("%s", qUtf8Printable(made.error().text()));
    return millisecondsSince(start) / 1'000;
}

void DocumentFigures::writeRows(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qUtf8Printable(path));
    StoredTitles titles(m_open.store());
    const Wording wording = m_open.wording();
    const QList<RecordId> ids = projects(rows);
    for (qsizetype first = 0; first < ids.size(); first += 1'000) {
        const auto records = m_open.store().load(Project::type(), ids.mid(first, 1'000));
        for (const Record &record : *records) {
            QStringList cells;
            for (const FieldInfo *field : columns()) {
                const QString text = field->display(record.value(*field), wording, &titles);
                cells.append(u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"');
            }
            file.write(QString(cells.join(u',') + u'\n').toUtf8());
        }
    }
}

void DocumentFigures::measureSummaries(Figures &figures) const
{
    const Wording wording = m_open.wording();
    const ReportData data{.store = m_open.store(), .statistics = m_open.statistics(), .wording = wording};
    const Report &report = *reportNamed(u"project");
    const QList<RecordId> ids = projects(summaries);
    const qint64 start = nowInNanoseconds();
    qint64 highest = 0;
    for (const RecordId id : ids) {
        ReportRequest request;
        request.subject = id;
        request.now = QDateTime::currentDateTime();
        const auto made = makeReport(report, request, data);
        if (!made || !saveWholeFile(*made, QDir(m_folder).filePath(u"summary.pdf"_s), true))
            qFatal("a summary could not be made");
        highest = std::max(highest, residentKilobytes());
    }
    figures.add({12,
                 u"1 000 project summaries with charts, written"_s,
                 millisecondsSince(start) / 1'000,
                 u"s"_s,
                 {},
                 0,
                 Figure::Bar::Value,
                 20});
    figures.add({12,
                 u"memory while they were made, at most"_s,
                 static_cast<double>(highest) / 1024,
                 u"MB"_s,
                 {},
                 0,
                 Figure::Bar::Value,
                 300});
}

void DocumentFigures::measurePreview(Figures &figures)
{
    const PageContext context = m_open.context();
    QList<double> opened;
    for (int i = 0; i < previews; ++i) {
        const qint64 start = nowInNanoseconds();
        ReportDialog dialog(
            context, {.report = reportNamed(u"project"), .subject = projects(previews).at(i), .table = {}},
            FileChooser::ofDesktop());
        dialog.show();
        (void)dialog.grab();
        opened.append(millisecondsSince(start));
    }
    figures.add({13,
                 u"the dialog of documents with the first page of a project summary, median"_s,
                 median(opened),
                 u"ms"_s,
                 {},
                 0,
                 Figure::Bar::Value,
                 300});
}

void DocumentFigures::measure(Figures &figures)
{
    measureTable(figures);
    measureSummaries(figures);
    measurePreview(figures);
}

} // namespace klankbord::bench
