// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/project.h"
#include "storage/backup.h"
#include "storage/locations.h"
#include "storage/recordstore.h"
#include "storage/samples.h"
#include "storage/workspace.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

namespace
{

qint64 projectsIn(const QString &path)
{
    auto workspace = Workspace::open(path, Workspace::Mode::ReadOnly);
    return workspace ? *(*workspace)->store().count(Query(Project::type())) : -1;
}

} // namespace

/// Copies are made while the work goes on, checked, rotated and put back.
class TestBackup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesWhatIsCommitted();
    void comesOnceADay();
    void keepsTheTenNewest();
    void restoresAndTakesBack();
    void refusesToRestoreRubbish();
    void stopsWhenTold();
    void saysWhenItCannotWrite();

private:
    Locations m_locations;
};

void TestBackup::copiesWhatIsCommitted()
{
    const QString path = m_locations.freshFile();
    auto workspace = Workspace::create(path);
    QVERIFY((*workspace)->store().apply(addition({makeProject(u"A"_s)})));
    const auto backup = makeBackup(path); // what is still in the write-ahead log is copied too
    QVERIFY2(backup, backup ? "" : qPrintable(backup.error().text()));
    QVERIFY((*workspace)->store().apply(addition({makeProject(u"B"_s)})));
    QCOMPARE(projectsIn(backup->path), 1);
    QCOMPARE(newestBackup(path)->path, backup->path);
    QVERIFY(qAbs(newestBackup(path)->at.msecsTo(QDateTime::currentDateTimeUtc())) < 60'000);
    QCOMPARE(QDir(QFileInfo(backup->path).absolutePath()).entryList(QDir::Files).size(), 1);
    QVERIFY(backupsOf(u"postgresql:///work"_s).isEmpty());
}

void TestBackup::comesOnceADay()
{
    const QString path = m_locations.freshFile();
    QVERIFY(Workspace::create(path));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(isBackupDue(path, now));
    QVERIFY(Workspace::open(path));
    QCOMPARE(backupsOf(path).size(), 1);
    QVERIFY(Workspace::open(path));
    QCOMPARE(backupsOf(path).size(), 1);
    QVERIFY(!isBackupDue(path, now.addSecs(23 * 3600)));
    QVERIFY(isBackupDue(path, now.addSecs(25 * 3600)));
    QVERIFY(!isBackupDue(u"postgresql:///work"_s, now));
}

void TestBackup::keepsTheTenNewest()
{
    const QString path = m_locations.freshFile();
    QVERIFY(Workspace::create(path));
    QString first;
    for (int i = 0; i < 12; ++i) {
        const auto backup = makeBackup(path);
        QVERIFY(backup);
        if (i == 0)
            first = backup->path;
    }
    const QList<Backup> all = backupsOf(path);
    QCOMPARE(all.size(), 10);
    QVERIFY(!QFile::exists(first));
    QVERIFY(std::is_sorted(all.cbegin(), all.cend(),
                           [](const Backup &a, const Backup &b) { return a.at > b.at; }));
}

void TestBackup::restoresAndTakesBack()
{
    const QString path = m_locations.freshFile();
    {
        auto workspace = Workspace::create(path);
        QVERIFY((*workspace)->store().apply(addition({makeProject(u"A"_s)})));
        QVERIFY(makeBackup(path));
        QVERIFY((*workspace)->store().apply(addition({makeProject(u"B"_s)})));
    }
    const auto kept = restoreBackup(newestBackup(path)->path, path);
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().text()));
    QCOMPARE(projectsIn(path), 1);
    QCOMPARE(projectsIn(*kept), 2);
    QVERIFY(restoreBackup(*kept, path));
    QCOMPARE(projectsIn(path), 2);
    QCOMPARE(backupsOf(path).size(), 1); // what was replaced is no backup
}

void TestBackup::refusesToRestoreRubbish()
{
    const QString path = m_locations.freshFile();
    QVERIFY(Workspace::create(path));
    const QString rubbish = m_locations.freshFile();
    QFile file(rubbish);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("rubbish");
    file.close();
    const auto refused = restoreBackup(rubbish, path);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Foreign);
    QCOMPARE(projectsIn(path), 0);
}

void TestBackup::stopsWhenTold()
{
    const QString path = m_locations.freshFile();
    QVERIFY(Workspace::create(path));
    const std::atomic_bool stop = true;
    const auto stopped = makeBackup(path, stop);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    QVERIFY(backupsOf(path).isEmpty());
}

void TestBackup::saysWhenItCannotWrite()
{
    const QString path = m_locations.freshFile();
    QVERIFY(Workspace::create(path));
    QFile inTheWay(m_locations.folder() + u'/' + QFileInfo(path).completeBaseName() + u".backups"_s);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto made = makeBackup(path);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::System);
    QVERIFY(Workspace::open(path)); // work goes on without
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
