// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/locations.h"

#include <QTest>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

void Locations::addRows()
{
    QTest::addColumn<bool>("isOnServer");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

QString Locations::fresh()
{
    QFETCH_GLOBAL(bool, isOnServer);
    return isOnServer ? freshServer() : freshFile();
}

QString Locations::freshFile()
{
    return m_folder.filePath(u"workspace %1.klankbord"_s.arg(++m_count));
}

QString Locations::freshServer()
{
    if (!m_server) {
        auto started = PostgresServer::start();
        if (!started) {
            QTest::qFail(qPrintable(started.error().text()), __FILE__, __LINE__);
            return {};
        }
        m_server = std::move(started).value();
    }
    const Result<PostgresServer::Address> address = m_server->createDatabase();
    if (!address) {
        QTest::qFail(qPrintable(address.error().text()), __FILE__, __LINE__);
        return {};
    }
    QUrlQuery options;
    options.addQueryItem(u"host"_s, address->host);
    options.addQueryItem(u"port"_s, QString::number(address->port));
    options.addQueryItem(u"user"_s, address->user);
    return u"postgresql:///%1?%2"_s.arg(address->database, options.toString(QUrl::FullyEncoded));
}

} // namespace klankbord
