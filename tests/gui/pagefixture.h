// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sampleworkspace.h"
#include "gui/pagecontext.h"
#include "gui/windowtheme.h"
#include "models/workspacefixture.h"

#include <QSettings>

namespace klankbord
{

/// What pages and panels work with, over a workspace of its own; the settings last as long as this does.
class PageFixture final
{
public:
    enum class Contents { None, Sample };

    explicit PageFixture(Contents contents = Contents::None, Language language = Language::English)
        : m_language(language)
    {
        const QString location = m_folder.filePath(QStringLiteral("test.klankbord"));
        if (contents == Contents::Sample) {
            const Result<int> made =
                createSampleWorkspace(location, QStringLiteral("Els"), m_language.wording());
            if (!made)
                qFatal("%s", qPrintable(made.error().text()));
        }
        auto opened = contents == Contents::Sample ? Workspace::open(location) : Workspace::create(location);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        m_workspace = std::move(opened).value();
        m_titles = std::make_unique<TitleCache>(store());
        m_session = std::make_unique<EditSession>(store(), *m_titles, QStringLiteral("Els"));
        m_session->setWording(m_language.wording());
    }
    ~PageFixture()
    {
        m_session.reset();
        m_titles.reset();
    }
    Q_DISABLE_COPY_MOVE(PageFixture)

    RecordStore &store() { return m_workspace->store(); }
    EditSession &session() { return *m_session; }
    LanguageSwitch &language() { return m_language; }
    WindowTheme &theme() { return m_theme; }
    PageContext context() { return {*m_workspace, *m_session, m_language, m_theme, m_settings}; }
    EditorContext editors() { return context().editors(); }
    FileStore &files() { return m_workspace->files(); }
    QString location() const { return m_workspace->location(); }

    /// Writes past the session, as another program would: no step to undo.
    void write(ChangeSet changes)
    {
        changes.sign(QStringLiteral("Jan"), QDateTime::currentDateTimeUtc());
        if (const Result<> done = store().apply(changes); !done)
            qFatal("%s", qPrintable(done.error().text()));
    }
    /// Adds the record past the session and gives it as it is kept.
    Record add(const Record &record)
    {
        ChangeSet changes = ChangeSet::adding(record);
        const RecordId id = changes.changes().first().id();
        write(changes);
        return found(record.type(), id);
    }
    Record addProject(const QString &acronym) { return add(WorkspaceFixture::project(acronym)); }
    Record addOrganisation(const QString &name) { return add(WorkspaceFixture::organisation(name)); }
    Record addPartnership(RecordId project, RecordId organisation)
    {
        const Partnership &type = Partnership::type();
        Record record(type);
        record.set(type.project, project);
        record.set(type.organisation, organisation);
        record.set(type.role, PartnerRole::Partner);
        return add(record);
    }
    Record found(const RecordType &type, RecordId id)
    {
        const auto record = store().find(type, id);
        if (!record || !*record)
            qFatal("a record is not there");
        return **record;
    }
    bool exists(const RecordType &type, RecordId id)
    {
        const auto record = store().find(type, id);
        return record && record->has_value();
    }
    qint64 count(const RecordType &type) { return store().count(Query(type)).value(); }

private:
    QTemporaryDir m_folder;
    WindowTheme m_theme;
    LanguageSwitch m_language;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<TitleCache> m_titles;
    std::unique_ptr<EditSession> m_session;
};

} // namespace klankbord
