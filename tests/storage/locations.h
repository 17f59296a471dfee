// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/postgresserver.h"

#include <QTemporaryDir>
#include <memory>

namespace klankbord
{

/// Gives a test fresh places for workspaces, on both databases: the global data row says which.
class Locations final
{
public:
    /// For initTestCase_data(): every test runs on SQLite and on PostgreSQL.
    static void addRows();

    /// A place where nothing is yet, on the database of this run; empty when the server did not start (and
    /// the test failed).
    QString fresh();
    QString freshFile();
    QString freshServer();
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PostgresServer> m_server;
    int m_count = 0;
};

} // namespace klankbord
