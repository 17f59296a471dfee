// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

/// Files that are written whole or not at all.
class TestWholeFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void existingFileIsKept();
    void refusedFolderLeavesTheOldFile();
    void fullDiskLeavesTheOldFile();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestWholeFile::existingFileIsKept()
{
    const QString path = file(u"mine.txt"_s);
    QVERIFY(saveWholeFile("first", path, false));
    const Result<> again = saveWholeFile("second", path, false);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Conflict);
    QFile kept(path);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("first"));
    kept.close();
    QVERIFY(saveWholeFile("second", path, true));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("second"));
}

void TestWholeFile::refusedFolderLeavesTheOldFile()
{
    const Result<> nowhere = saveWholeFile("x", file(u"nowhere/x.txt"_s), true);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, Error::Kind::System);
    QVERIFY(!nowhere.error().why.isEmpty() && !nowhere.error().remedy.isEmpty());
    QVERIFY(!QFileInfo::exists(file(u"nowhere"_s)));
    QVERIFY(QDir().mkpath(file(u"folder.txt"_s)));
    QVERIFY(!saveWholeFile("x", file(u"folder.txt"_s), true));
    QVERIFY(QDir(file(u"folder.txt"_s)).isEmpty());
    // A pipe or a device is not replaced by a file.
    const QString pipe = file(u"pipe.txt"_s);
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
    const Result<> piped = saveWholeFile("x", pipe, true);
    QVERIFY(!piped);
    QVERIFY(!piped.error().why.isEmpty());
    QVERIFY(!QFileInfo(pipe).isFile());
}

void TestWholeFile::fullDiskLeavesTheOldFile()
{
    const QString path = file(u"full.txt"_s);
    QVERIFY(saveWholeFile("old", path, true));
    // Files of at most a kilobyte from here on: to a program, as a disk that is full.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 1024;
    auto *const handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<> saved = saveWholeFile(QByteArray(1'000'000, 'x'), path, true);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    (void)std::signal(SIGXFSZ, handler);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::System);
    QVERIFY(!saved.error().why.isEmpty());
    QFile kept(path);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("old"));
    const QStringList left = QFileInfo(path).dir().entryList({u"full*"_s}, QDir::Files | QDir::Hidden);
    QCOMPARE(left, QStringList{u"full.txt"_s});
}

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
