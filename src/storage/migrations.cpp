// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "base/log.h"
#include "storage/migrationtoversion2.h"
#include "storage/migrationtoversion3.h"
#include "storage/migrationtoversion4.h"
#include "storage/migrationtoversion5.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

const QString versionKey = u"schema_version"_s;

} // namespace

QList<Migration> migrations()
{
    return {{2, takeInRoomsAndWords}, {3, takeInMoney}, {4, takeInViews}, {5, indexTheStartOfTheDay}};
}

Result<int> schemaVersion(Database &database)
{
    const Result<QString> version = database.meta(versionKey);
    if (!version)
        return version.error();
    return version->toInt();
}

Result<> setSchemaVersion(Database &database, int version)
{
    if (auto done = database.setMeta(versionKey, QString::number(version)); !done)
        return done;
    return database.execute({database.dialect().noteVersion(version)});
}

Result<> upgrade(Database &database, const QList<Migration> &steps)
{
    const Result<int> version = schemaVersion(database);
    if (!version)
        return version.error();
    int reached = *version;
    for (const Migration &step : steps) {
        if (step.to != reached + 1)
            continue;
        qCDebug(storageLog, "upgrade from version %d to %d", reached, step.to);
        Transaction transaction(database, Transaction::Purpose::Writing);
        if (!transaction.begun())
            return transaction.begun();
        Result<> done = step.run(database);
        if (done)
            done = setSchemaVersion(database, step.to);
        if (done)
            done = transaction.commit();
        if (!done)
            return done;
        reached = step.to;
    }
    return ok();
}

} // namespace klankbord
