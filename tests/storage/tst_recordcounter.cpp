// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordcounter.h"

#include "domain/catalogue.h"
#include "domain/project.h"
#include "storage/filestore.h"
#include "storage/locations.h"
#include "storage/samples.h"
#include "storage/workspace.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

/// How many records there are: told at once where there is little, and later where there is much.
class TestRecordCounter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_workspace.reset(); }
    void countsAtOnceWhereThereIsLittle();
    void countsInAThreadWhereThereIsMuch();
    void countsThroughTheStoreWhereItCannotRead();

private:
    /// Makes the file larger than what is read at once.
    void fill()
    {
        QByteArray bytes(9 * 1024 * 1024, 'x');
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QVERIFY(m_workspace->files().put(buffer, u"large.txt"_s));
        QVERIFY(isLongToRead(m_workspace->location()));
    }
    /// Gathers what @p counter tells.
    void listenTo(const RecordCounter &counter)
    {
        m_counts.clear();
        connect(&counter, &RecordCounter::counted, this,
                [this](const RecordType &type, qint64 records) { m_counts.insert(&type, records); });
    }

    Locations m_locations;
    std::unique_ptr<Workspace> m_workspace;
    QHash<const RecordType *, qint64> m_counts;
};

void TestRecordCounter::init()
{
    auto made = Workspace::create(m_locations.freshFile());
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    m_workspace = std::move(made).value();
    QVERIFY(m_workspace->store().apply(addition({makeProject(u"A"_s), makeProject(u"B"_s)})));
}

void TestRecordCounter::countsAtOnceWhereThereIsLittle()
{
    RecordCounter counter(m_workspace->store(), m_workspace->location());
    listenTo(counter);
    counter.count();
    QCOMPARE(m_counts.size(), recordTypes().size());
    QCOMPARE(m_counts.value(&Project::type()), 2);
}

void TestRecordCounter::countsInAThreadWhereThereIsMuch()
{
    fill();
    RecordCounter counter(m_workspace->store(), m_workspace->location());
    listenTo(counter);
    counter.count();
    QVERIFY(m_counts.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(m_counts.size(), recordTypes().size(), 30'000);
    QCOMPARE(m_counts.value(&Project::type()), 2);
    QVERIFY(m_workspace->store().apply(addition({makeProject(u"C"_s)})));
    counter.count();
    QTRY_COMPARE_WITH_TIMEOUT(m_counts.value(&Project::type()), 3, 30'000);
}

void TestRecordCounter::countsThroughTheStoreWhereItCannotRead()
{
    const QString elsewhere = m_locations.folder() + u"/foreign"_s;
    QFile foreign(elsewhere);
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    QVERIFY(foreign.resize(9 * 1024 * 1024));
    RecordCounter counter(m_workspace->store(), elsewhere);
    listenTo(counter);
    counter.count();
    QTRY_COMPARE_WITH_TIMEOUT(m_counts.value(&Project::type()), 2, 30'000);
}

QTEST_GUILESS_MAIN(TestRecordCounter)
#include "tst_recordcounter.moc"
