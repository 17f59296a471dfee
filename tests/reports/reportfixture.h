// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/wholefile.h"
#include "domain/event.h"
#include "domain/participation.h"
#include "domain/project.h"
#include "domain/record.h"
#include "exchange/sampleworkspace.h"
#include "reports/pdftools.h"
#include "reports/report.h"
#include "storage/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTranslator>
#include <functional>
#include <memory>

namespace klankbord
{

/// The sample workspace, and documents made of it.
class ReportFixture final
{
public:
    using Change = std::function<void(ReportRequest &request)>;

    ReportFixture()
    {
        const QString path = m_folder.filePath(QStringLiteral("sample.klankbord"));
        if (!createSampleWorkspace(path, QStringLiteral("test"), Wording(Language::English)))
            return;
        auto opened = Workspace::open(path);
        if (opened)
            m_workspace = std::move(*opened);
        isReady = m_workspace && m_dutch.load(QStringLiteral(":/i18n/klankbord_nl.qm"));
    }

    bool isReady = false;
    const QDateTime now{QDate(2026, 11, 22), QTime(12, 0), Qt::UTC};

    RecordStore &store() const { return m_workspace->store(); }
    const Statistics &statistics() const { return m_workspace->statistics(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    Wording wording(Language language) const
    {
        return language == Language::Dutch ? Wording(language, m_dutch) : Wording(language);
    }
    ReportData data(const Wording &wording, const Wording *beside = nullptr) const
    {
        return {.store = store(), .statistics = statistics(), .wording = wording, .beside = beside};
    }

    QList<RecordId> all(const RecordType &type) const
    {
        const auto ids = store().ids(Query(type));
        return ids ? *ids : QList<RecordId>();
    }
    /// The records of @p type that have all words of @p search, and the first of them.
    QList<Record> records(const RecordType &type, const QString &search) const
    {
        Query query(type);
        query.search = search;
        const auto ids = store().ids(query);
        const auto found = store().load(type, ids ? *ids : QList<RecordId>());
        return found ? *found : QList<Record>();
    }
    Record record(const RecordType &type, const QString &search) const
    {
        return records(type, search).value(0, Record(type));
    }

    /// What a document of this kind can be made about: with much in it.
    RecordId exampleFor(const Report &report) const
    {
        const QLatin1StringView code(report.code);
        if (!report.subject)
            return RecordId::None;
        if (code == QLatin1StringView("budget") || code == QLatin1StringView("spending"))
            return record(Project::type(), QStringLiteral("TANDEM")).id;
        if (report.subject == &Event::type())
            return record(Event::type(), QStringLiteral("lokaal voor werk")).id;
        const auto records = store().load(*report.subject, all(*report.subject));
        if (report.subject == &Participation::type() && records) {
            for (const Record &record : *records) {
                if (record.get(Participation::type().presence) == Presence::Present)
                    return record.id;
            }
        }
        return records && !records->isEmpty() ? records->first().id : RecordId::None;
    }

    Result<QByteArray> made(const char *kind, RecordId subject, Language language,
                            const Change &change = {}) const
    {
        const Report *report = reportNamed(QString::fromLatin1(kind));
        ReportRequest request;
        request.subject = subject;
        request.now = now;
        if (change)
            change(request);
        return makeReport(*report, request, data(wording(language)));
    }
    /// Where the document was saved; empty when it could not be made.
    QString saved(const char *kind, RecordId subject, Language language, const Change &change = {}) const
    {
        const Result<QByteArray> document = made(kind, subject, language, change);
        if (!document) {
            qWarning() << kind << document.error().text();
            return {};
        }
        const QString path =
            file(QStringLiteral("%1-%2.pdf").arg(QLatin1StringView(kind), languageCode(language)));
        return saveWholeFile(*document, path, true) ? path : QString();
    }
    /// All words of a document, every run of white space as one space.
    static QString words(const QString &path)
    {
        return run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")})
            .simplified();
    }
    /// A document as one line of text.
    QString text(const char *kind, RecordId subject, Language language, const Change &change = {}) const
    {
        return words(saved(kind, subject, language, change));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    QTranslator m_dutch;
};

} // namespace klankbord
