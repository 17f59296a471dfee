// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filestore.h"

#include "domain/document.h"
#include "storage/backup.h"
#include "storage/locations.h"
#include "storage/openlocation.h"
#include "storage/recordstore.h"
#include "storage/samples.h"
#include "storage/workspace.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>
#include <future>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

namespace
{

const Document &document = Document::type();

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator generator(7);
    for (qsizetype at = 0; at + 4 <= size; at += 4) {
        const quint32 word = generator.generate();
        memcpy(bytes.data() + at, &word, 4);
    }
    for (qsizetype at = size - size % 4; at < size; ++at)
        bytes[at] = char(at);
    return bytes;
}

} // namespace

/// What the files of documents hold, on both databases.
class TestFileStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { Locations::addRows(); }
    void init();
    void cleanup() { m_workspace.reset(); }
    void givesBackWhatWasPutIn_data();
    void givesBackWhatWasPutIn();
    void keepsTheSameContentOnce();
    void readsFilesByPath();
    void refusesWhatIsNoFile();
    void refusesWhatIsTooLarge();
    void refusesAFileThatChanges();
    void tellsMissingFromDamaged();
    void copiesForReadingOnly();
    void tidiesUpWhenOpened();
    void keepsWhatUndoMayBringBack();
    void keepsFilesInAThread();
    void canBeStopped();
    void isInTheBackup();

private:
    FileStore &files() { return m_workspace->files(); }
    RecordStore &store() { return m_workspace->store(); }
    Result<StoredFile> put(const QByteArray &bytes, const QString &name = u"verslag.pdf"_s)
    {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        return files().put(buffer, name);
    }
    QByteArray contentOf(const StoredFile &file)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const Result<> done = files().get(file, buffer);
        return done ? buffer.data() : done.error().text().toUtf8();
    }
    Record documentWith(const StoredFile &file)
    {
        Record record = makeNamed(document, u"Verslag"_s);
        record.set(document.file, file);
        return record;
    }
    QString writeFile(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_locations.folder() + u'/' + name;
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    /// Past the store, as a failing disk would.
    void execute(const QString &sql)
    {
        const auto database = openDatabase(m_workspace->location(), Access::ReadWrite);
        QVERIFY(database);
        QVERIFY((*database)->execute({sql}));
    }

    Locations m_locations;
    std::unique_ptr<Workspace> m_workspace;
};

void TestFileStore::init()
{
    const QString location = m_locations.fresh();
    QVERIFY(!location.isEmpty());
    auto created = Workspace::create(location);
    QVERIFY2(bool(created), created ? "" : qPrintable(created.error().text()));
    m_workspace = std::move(created).value();
}

void TestFileStore::givesBackWhatWasPutIn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a line") << QByteArray("verslag\n");
    QTest::newRow("zeros and quotes") << QByteArray("a\0b'\\\"\xff\x00", 8);
    QTest::newRow("a piece to the byte") << noise(1 << 20);
    QTest::newRow("several pieces and a bit") << noise((9 << 20) + 3);
}

void TestFileStore::givesBackWhatWasPutIn()
{
    QFETCH(QByteArray, bytes);
    const auto file = put(bytes);
    QVERIFY2(bool(file), file ? "" : qPrintable(file.error().text()));
    QCOMPARE(file->size, bytes.size());
    QCOMPARE(file->hash,
             QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(file->mediaType, u"application/pdf"_s);
    QVERIFY(contentOf(*file) == bytes);
    QCOMPARE(files().totalSize().value(), bytes.size());
}

void TestFileStore::keepsTheSameContentOnce()
{
    const auto first = put("same", u"a.txt"_s);
    const auto second = put("same", u"../b\x01.txt"_s);
    const auto other = put("other");
    QVERIFY(first && second && other);
    QCOMPARE(second->hash, first->hash);
    QCOMPARE(second->name, u"b.txt"_s);
    QVERIFY(other->hash != first->hash);
    QCOMPARE(files().totalSize().value(), 9);
}

void TestFileStore::readsFilesByPath()
{
    const QString path = writeFile(u"Foto é.png"_s, QByteArray("\x89PNG\r\n\x1a\n", 8));
    const auto file = files().put(path);
    QVERIFY(file);
    QCOMPARE(file->name, u"Foto é.png"_s);
    QCOMPARE(file->mediaType, u"image/png"_s);
}

void TestFileStore::refusesWhatIsNoFile()
{
    const auto none = files().put(m_locations.folder() + u"/nowhere.pdf"_s);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::NotFound);
    QVERIFY(none.error().what.contains(u"nowhere.pdf"_s));
    const auto folder = files().put(m_locations.folder());
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, Error::Kind::Invalid);
    QVERIFY(!folder.error().why.isEmpty() && !folder.error().remedy.isEmpty());
}

void TestFileStore::refusesWhatIsTooLarge()
{
    // A hole in a file takes no room on the disk.
    const QString path = m_locations.folder() + u"/film.mp4"_s;
    QFile film(path);
    QVERIFY(film.open(QIODevice::WriteOnly) && film.resize(FileStore::largest + 1));
    const auto file = files().put(path);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, Error::Kind::Invalid);
    QVERIFY2(file.error().why.contains(u"512"_s), qPrintable(file.error().why));
    QCOMPARE(files().totalSize().value(), 0);
    QFile::remove(path);
}

void TestFileStore::refusesAFileThatChanges()
{
    /// Gives other bytes each time it is read.
    class Fickle final : public QIODevice
    {
    public:
        Fickle() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
        qint64 size() const override { return 100; }
        bool seek(qint64 at) override
        {
            m_at = at;
            ++m_round;
            return QIODevice::seek(at);
        }

    protected:
        qint64 readData(char *bytes, qint64 most) override
        {
            const qint64 count = qMin(most, 100 - m_at);
            memset(bytes, m_round, size_t(count));
            m_at += count;
            return count;
        }
        qint64 writeData(const char *, qint64) override { return -1; }

    private:
        qint64 m_at = 0;
        int m_round = 0;
    };
    Fickle source;
    const auto file = files().put(source, u"log.txt"_s);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, Error::Kind::Conflict);
    QCOMPARE(files().totalSize().value(), 0);
    QVERIFY(put("still works"));
}

void TestFileStore::tellsMissingFromDamaged()
{
    const auto good = put("goed");
    const auto bad = put("slecht");
    QVERIFY(good && bad);
    const StoredFile lost{u"weg.pdf"_s, QString(64, u'0'), 3, {}};
    QVERIFY(store().apply(addition({documentWith(*good)})));
    QCOMPARE(*m_workspace->check(), QStringList());
    QVERIFY(store().apply(addition({documentWith(*bad), documentWith(lost)})));
    execute(u"UPDATE file_content SET content = (SELECT content FROM file_content WHERE hash = '%1') "
            "WHERE hash = '%2'"_s.arg(good->hash, bad->hash));
    QBuffer target;
    target.open(QIODevice::WriteOnly);
    QCOMPARE(files().get(*bad, target).error().kind, Error::Kind::Damaged);
    QCOMPARE(files().get(lost, target).error().kind, Error::Kind::NotFound);
    const QStringList faults = m_workspace->check().value();
    QCOMPARE(faults.size(), 2);
    QVERIFY2(faults.first().contains(u"“Verslag"_s) && faults.first().contains(u"damaged"_s),
             qPrintable(faults.first()));
    QVERIFY2(faults.last().contains(u"weg.pdf"_s) && faults.last().contains(u"not in"_s),
             qPrintable(faults.last()));
    const QString path = m_locations.folder() + u"/out.pdf"_s;
    QVERIFY(!files().saveAs(*bad, path));
    QVERIFY2(!QFileInfo::exists(path), "half a file is no file");
}

void TestFileStore::copiesForReadingOnly()
{
    const auto file = put("lees mij", u"lees.txt"_s);
    QVERIFY(file);
    const auto path = files().temporaryCopy(*file);
    QVERIFY2(bool(path), path ? "" : qPrintable(path.error().text()));
    const QFileInfo info(*path);
    QCOMPARE(info.fileName(), u"lees.txt"_s);
    QCOMPARE(info.permissions() & (QFile::WriteOwner | QFile::ReadOther | QFile::ExeOwner),
             QFile::Permissions());
    QCOMPARE(QFileInfo(info.dir().absolutePath() + u"/.."_s).permissions() & QFile::ReadOther,
             QFile::Permissions());
    QCOMPARE(files().temporaryCopy(*file).value(), *path);
    m_workspace.reset();
    QVERIFY(!QFileInfo::exists(*path));
}

void TestFileStore::tidiesUpWhenOpened()
{
    const auto kept = put("blijft");
    const auto loose = put("gaat weg");
    QVERIFY(kept && loose);
    QVERIFY(store().apply(addition({documentWith(*kept)})));
    const QString location = m_workspace->location();
    m_workspace = std::move(Workspace::open(location)).value();
    QVERIFY2(*files().contains(loose->hash), "somebody else may just be about to name it");
    QCOMPARE(files().removeUnreferenced(QDateTime::currentDateTimeUtc().addSecs(2 * 60 * 60)).value(), 1);
    QVERIFY(!*files().contains(loose->hash));
    QCOMPARE(contentOf(*kept), "blijft");
}

void TestFileStore::keepsWhatUndoMayBringBack()
{
    const auto file = put("weg en terug");
    QVERIFY(file);
    const ChangeSet added = addition({documentWith(*file)});
    QVERIFY(store().apply(added));
    const ChangeSet removed =
        signedSet(ChangeSet::Kind::Delete, {Change::remove(*added.changes().first().after)});
    QVERIFY(store().apply(removed));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(files().removeUnreferenced(now.addSecs(2 * 60 * 60)).value(), 0);
    QVERIFY(store().apply(removed.reversed()));
    QCOMPARE(contentOf(*file), "weg en terug");
    QVERIFY(store().apply(removed));
    QCOMPARE(files().removeUnreferenced(now.addDays(2)).value(), 1);
}

void TestFileStore::keepsFilesInAThread()
{
    const QStringList paths{writeFile(u"een.txt"_s, "een"), writeFile(u"twee.txt"_s, "twee"),
                            m_locations.folder() + u"/drie.txt"_s};
    FileProgress progress;
    const QList<KeptFile> kept = std::async(std::launch::async, [&] {
                                     return keepFiles(m_workspace->location(), paths, progress);
                                 }).get();
    QCOMPARE(kept.size(), 3);
    QCOMPARE(contentOf(*kept.at(0).file), "een");
    QCOMPARE(contentOf(*kept.at(1).file), "twee");
    QCOMPARE(kept.at(2).path, paths.at(2));
    QCOMPARE(kept.at(2).file.error().kind, Error::Kind::NotFound);
    QCOMPARE(progress.bytes.load(), 7);
}

void TestFileStore::canBeStopped()
{
    FileProgress progress;
    progress.stop = true;
    const QList<KeptFile> kept =
        keepFiles(m_workspace->location(), {writeFile(u"een.txt"_s, "een")}, progress);
    QCOMPARE(kept.first().file.error().kind, Error::Kind::Cancelled);
    QCOMPARE(files().totalSize().value(), 0);
}

void TestFileStore::isInTheBackup()
{
    if (isOnServer(m_workspace->location()))
        QSKIP("its backups are the server's");
    const auto file = put(noise(3 << 20));
    QVERIFY(file);
    QVERIFY(store().apply(addition({documentWith(*file)})));
    const auto backup = makeBackup(m_workspace->location());
    QVERIFY(backup);
    auto copy = Workspace::open(backup->path, Workspace::Mode::ReadOnly);
    QVERIFY(copy);
    QBuffer target;
    target.open(QIODevice::WriteOnly);
    QVERIFY((*copy)->files().get(*file, target));
    QVERIFY(target.data() == noise(3 << 20));
    QCOMPARE((*copy)->files().put(target, u"x"_s).error().kind, Error::Kind::ReadOnly);
}

QTEST_GUILESS_MAIN(TestFileStore)
#include "tst_filestore.moc"
