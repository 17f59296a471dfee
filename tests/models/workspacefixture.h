// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/funding.h"
#include "domain/partnership.h"
#include "models/editsession.h"
#include "storage/workspace.h"

#include <QTemporaryDir>
#include <QTest>

namespace klankbord
{

/// A new workspace in a folder that goes with it, and what models need around it.
class WorkspaceFixture final
{
public:
    WorkspaceFixture()
    {
        auto created = Workspace::create(m_folder.filePath(QStringLiteral("test.klankbord")));
        if (!created)
            qFatal("%s", qPrintable(created.error().text()));
        m_workspace = std::move(created).value();
        m_titles = std::make_unique<TitleCache>(store());
        m_session = std::make_unique<EditSession>(store(), *m_titles, QStringLiteral("Els"));
    }
    ~WorkspaceFixture()
    {
        m_session.reset();
        m_titles.reset();
    }
    Q_DISABLE_COPY_MOVE(WorkspaceFixture)

    RecordStore &store() { return m_workspace->store(); }
    TitleCache &titles() { return *m_titles; }
    EditSession &session() { return *m_session; }
    QString location() const { return m_workspace->location(); }

    /// Writes past the session, as another program would.
    Result<> write(ChangeSet changes)
    {
        changes.sign(QStringLiteral("Jan"), QDateTime::currentDateTimeUtc());
        return store().apply(changes);
    }
    /// Adds the record past the session and gives it as it is kept.
    Record add(const Record &record)
    {
        ChangeSet changes = ChangeSet::adding(record);
        const RecordId id = changes.changes().first().id();
        if (const Result<> done = write(changes); !done)
            qFatal("%s", qPrintable(done.error().text()));
        return found(record.type(), id);
    }
    Record addOrganisation(const QString &name) { return add(organisation(name)); }
    Record addProject(const QString &acronym) { return add(project(acronym)); }
    Record addPartnership(RecordId project, RecordId organisation)
    {
        const Partnership &type = Partnership::type();
        Record record(type);
        record.set(type.project, project);
        record.set(type.organisation, organisation);
        record.set(type.role, PartnerRole::Partner);
        return add(record);
    }

    static Record organisation(const QString &name)
    {
        Record record(Organisation::type());
        record.set(Organisation::type().name, {name, name});
        return record;
    }
    static Record project(const QString &acronym)
    {
        Record record(Project::type());
        record.set(Project::type().acronym, acronym);
        return record;
    }
    /// Several new projects of these acronyms in one set, in this order.
    static ChangeSet projects(const QStringList &acronyms, ChangeSet::Kind kind = ChangeSet::Kind::Import)
    {
        ChangeSet changes(kind, {});
        for (const QString &acronym : acronyms)
            changes.append(Change::add(project(acronym)));
        return changes;
    }

    bool exists(const RecordType &type, RecordId id)
    {
        const auto record = store().find(type, id);
        return record && record->has_value();
    }
    Record found(const RecordType &type, RecordId id)
    {
        const auto record = store().find(type, id);
        if (!record || !*record)
            qFatal("a record is not there");
        return **record;
    }
    qint64 count(const RecordType &type) { return store().count(Query(type)).value(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<TitleCache> m_titles;
    std::unique_ptr<EditSession> m_session;
};

/// The same text in both languages.
inline LocalizedText bothLanguages(const QString &text)
{
    return {text, text};
}

} // namespace klankbord
