// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "exchange/sampleworkspace.h"
#include "models/editsession.h"
#include "storage/workspace.h"

#include <QTemporaryDir>
#include <QTest>

namespace klankbord
{

/// The sample workspace in a folder that goes with it, and what models need around it.
class SampleFixture final
{
public:
    SampleFixture()
    {
        const QString location = m_folder.filePath(QStringLiteral("sample.klankbord"));
        if (const Result<int> made =
                createSampleWorkspace(location, QStringLiteral("Els"), Wording(Language::English));
            !made)
            qFatal("%s", qPrintable(made.error().text()));
        auto opened = Workspace::open(location);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        m_workspace = std::move(opened).value();
        m_titles = std::make_unique<TitleCache>(store());
        m_session = std::make_unique<EditSession>(store(), *m_titles, QStringLiteral("Els"));
    }
    ~SampleFixture()
    {
        m_session.reset();
        m_titles.reset();
    }
    Q_DISABLE_COPY_MOVE(SampleFixture)

    Workspace &workspace() { return *m_workspace; }
    RecordStore &store() { return m_workspace->store(); }
    EditSession &session() { return *m_session; }

    /// Those of a type whose @p field has this value.
    QList<Record> where(const FieldInfo &field, const QVariant &value)
    {
        Query query(field.owner());
        query.conditions = {{.field = &field, .values = {value}}};
        return store().load(field.owner(), *store().ids(query)).value();
    }
    Record found(const RecordType &type, RecordId id)
    {
        const auto record = store().find(type, id);
        if (!record || !*record)
            qFatal("a record is not there");
        return **record;
    }
    Record project(const QString &acronym)
    {
        const QList<Record> projects = where(*recordTypeByCode(u"project")->field(u"acronym"), acronym);
        if (projects.size() != 1)
            qFatal("there is no project of this acronym");
        return projects.first();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<TitleCache> m_titles;
    std::unique_ptr<EditSession> m_session;
};

} // namespace klankbord
