// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordblocks.h"

#include "workspacefixture.h"

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

/// Records come in blocks, and no more of them stay than is said.
class RecordBlocksTest : public QObject
{
    Q_OBJECT

private:
    const Wording m_wording{Language::English};

    static QStringList names(int count)
    {
        QStringList all;
        for (int i = 0; i < count; ++i)
            all.append(u"P%1"_s.arg(i, 6, 10, QChar(u'0')));
        return all;
    }
    static RowList rowsOf(const ChangeSet &changes)
    {
        QList<RecordId> ids;
        for (const Change &change : changes.changes())
            ids.append(change.id());
        return RowList(ids);
    }

private Q_SLOTS:
    void loadsABlockOnce()
    {
        WorkspaceFixture fixture;
        const ChangeSet changes = WorkspaceFixture::projects(names(300));
        QVERIFY(fixture.write(changes));
        const RowList rows = rowsOf(changes);
        RecordBlocks blocks(Project::type(), fixture.store(), fixture.titles());
        QCOMPARE(blocks.loads(), 0);
        for (int row = 0; row < RecordBlocks::blockSize; ++row)
            QCOMPARE(blocks.record(rows, row, m_wording).get(Project::type().acronym), names(300).at(row));
        QCOMPARE(blocks.loads(), 1);
        QCOMPARE(blocks.count(), RecordBlocks::blockSize);
        QCOMPARE(blocks.record(rows, 299, m_wording).id, rows.at(299));
        QCOMPARE(blocks.loads(), 2);
        QCOMPARE(blocks.count(), RecordBlocks::blockSize + 300 % RecordBlocks::blockSize);
    }

    void keepsABoundedNumber()
    {
        WorkspaceFixture fixture;
        const int total = RecordBlocks::capacity + 3 * RecordBlocks::blockSize;
        const ChangeSet changes = WorkspaceFixture::projects(names(total));
        QVERIFY(fixture.write(changes));
        const RowList rows = rowsOf(changes);
        RecordBlocks blocks(Project::type(), fixture.store(), fixture.titles());
        for (int row = 0; row < total; ++row)
            QCOMPARE(blocks.record(rows, row, m_wording).id, rows.at(row));
        QVERIFY(blocks.count() <= RecordBlocks::capacity);
        QCOMPARE(blocks.loads(), total / RecordBlocks::blockSize);
        blocks.record(rows, total - 1, m_wording); // the latest are still there
        QCOMPARE(blocks.loads(), total / RecordBlocks::blockSize);
        blocks.record(rows, 0, m_wording); // the first had to go
        QCOMPARE(blocks.loads(), total / RecordBlocks::blockSize + 1);
    }

    void whatHasGoneIsEmptyAndAskedForOnce()
    {
        WorkspaceFixture fixture;
        const Record kept = fixture.addProject(u"DIALOG"_s);
        const RowList rows({kept.id, RecordId{4711}});
        RecordBlocks blocks(Project::type(), fixture.store(), fixture.titles());
        QCOMPARE(blocks.record(rows, 1, m_wording).id, RecordId::None);
        QCOMPARE(blocks.record(rows, 1, m_wording).id, RecordId::None);
        QCOMPARE(blocks.record(rows, 0, m_wording).id, kept.id);
        QCOMPARE(blocks.loads(), 1);
        blocks.forgetMissing();
        QCOMPARE(blocks.record(rows, 1, m_wording).id, RecordId::None);
        QCOMPARE(blocks.loads(), 2);
        QCOMPARE(blocks.record(rows, 5, m_wording).id, RecordId::None);
        QCOMPARE(blocks.record(rows, -1, m_wording).id, RecordId::None);
    }

    void visitsWithoutKeeping()
    {
        WorkspaceFixture fixture;
        const ChangeSet changes = WorkspaceFixture::projects(names(1'200));
        QVERIFY(fixture.write(changes));
        const RowList rows = rowsOf(changes);
        RecordBlocks blocks(Project::type(), fixture.store(), fixture.titles());
        blocks.record(rows, 0, m_wording);
        QList<RecordId> wanted(rows.ids().crbegin(), rows.ids().crend());
        wanted.insert(600, RecordId{4711}); // not there
        QList<RecordId> visited;
        QVERIFY(blocks.visit(std::span<const RecordId>(wanted.constData(), 1'201),
                             [&](const Record &record) { visited.append(record.id); }));
        wanted.removeAt(600);
        QCOMPARE(visited, wanted);
        QCOMPARE(blocks.count(), RecordBlocks::blockSize);
    }

    void takesANewContentOverWhereItIsHere()
    {
        WorkspaceFixture fixture;
        Record record = fixture.addProject(u"DIALOG"_s);
        const RowList rows({record.id});
        RecordBlocks blocks(Project::type(), fixture.store(), fixture.titles());
        record.set(Project::type().acronym, u"NEW"_s);
        blocks.replace(record);
        QCOMPARE(blocks.count(), 0);
        QCOMPARE(blocks.record(rows, 0, m_wording).get(Project::type().acronym), u"DIALOG"_s);
        blocks.replace(record);
        QCOMPARE(blocks.record(rows, 0, m_wording).get(Project::type().acronym), u"NEW"_s);
    }
};

QTEST_GUILESS_MAIN(RecordBlocksTest)
#include "tst_recordblocks.moc"
