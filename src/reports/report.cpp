// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report.h"

#include "domain/permission.h"
#include "domain/project.h"
#include "reports/documents/documents.h"
#include "reports/reportsource.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

const QList<Report> &reports()
{
    static const QList<Report> all{
        projectPageReport(), projectReport(),         portfolioReport(),    networkReport(),
        programmeReport(),   speakersReport(),        minutesReport(),      signInReport(),
        badgesReport(),      badgeCardsReport(),      certificatesReport(), certificateReport(),
        practiceReport(),    organisationReport(),    budgetReport(),       spendingReport(),
        quotesReport(),      recommendationsReport(), tableReport()};
    return all;
}

const Report *reportNamed(QStringView code)
{
    const auto found = std::find_if(reports().cbegin(), reports().cend(), [code](const Report &report) {
        return code == QLatin1StringView(report.code);
    });
    return found == reports().cend() ? nullptr : &*found;
}

QList<const Report *> reportsAbout(const RecordType &type)
{
    QList<const Report *> about;
    for (const Report &report : reports()) {
        if (report.subject == &type)
            about.append(&report);
    }
    return about;
}

namespace
{

Result<Record> subjectOf(const Report &report, const ReportRequest &request, const ReportData &data)
{
    if (!report.subject)
        return Record(Project::type());
    const auto found = data.store.find(*report.subject, request.subject);
    if (!found)
        return found.error();
    if (!*found) {
        return Error{Error::Kind::NotFound,
                     data.wording.text("Report", QT_TRANSLATE_NOOP("Report", "What the document is about is "
                                                                             "not in this workspace.")),
                     {},
                     data.wording.text("Report", QT_TRANSLATE_NOOP("Report", "Choose another: %1."))
                         .arg(report.subject->pluralLabel(data.wording))};
    }
    const std::optional<Record> leaving = outgoing(**found);
    if (!leaving) {
        return Error{
            Error::Kind::Invalid, permissionOf(*report.subject)->heldBackText(1, data.wording), {}, {}};
    }
    return *leaving;
}

} // namespace

Result<QByteArray> makeReport(const Report &report, const ReportRequest &request, const ReportData &data)
{
    const Result<Record> subject = subjectOf(report, request, data);
    if (!subject)
        return subject.error();
    return report.write({.report = report, .request = request, .data = data, .subject = *subject});
}

QString reportFileName(const Report &report, const ReportRequest &request, const ReportData &data)
{
    QString name;
    if (const Result<Record> subject = subjectOf(report, request, data); report.subject && subject) {
        const StoredTitles titles(data.store);
        name = subject->title(data.wording, &titles);
    } else if (report.isTable && request.table.type) {
        name = request.table.type->pluralLabel(data.wording);
    }
    const QString code = QString::fromLatin1(report.code);
    const QString stem = name.isEmpty() ? code : QString(fileNamePart(name, code) + u'-' + code);
    return u"%1-%2.pdf"_s.arg(stem, languageCode(data.wording.language()));
}

} // namespace klankbord
