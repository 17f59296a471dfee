// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordfinder.h"

#include "domain/event.h"
#include "storage/locations.h"
#include "storage/openlocation.h"
#include "storage/recordstore.h"
#include "storage/samples.h"
#include "storage/workspace.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

namespace
{

Record organisation(const QString &dutch, const QString &english)
{
    Record record(Organisation::type());
    record.id = newRecordId();
    record.set(Organisation::type().name, {dutch, english});
    return record;
}

} // namespace

/// A few records of any type by what was typed, in both databases.
class TestRecordFinder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { Locations::addRows(); }
    void init()
    {
        auto created = Workspace::create(m_locations.fresh());
        QVERIFY2(created, created ? "" : qPrintable(created.error().text()));
        m_workspace = std::move(created).value();
    }

    void titlesFirstAndEachOnce()
    {
        const Record begins = organisation(u"Élan vzw"_s, {});
        const Record inside = organisation(u"De elan"_s, {});
        const Record english = organisation(u"Andere"_s, u"ELANORA"_s);
        Record event(Event::type());
        event.id = newRecordId();
        event.set(Event::type().name, {u"Elanbijeenkomst"_s, {}});
        QVERIFY(m_workspace->store().apply(addition({inside, begins, english, event})));
        const QList<FoundRecord> found = *m_workspace->store().findAny(u"elan"_s, 8);
        QCOMPARE(found.size(), 4);
        const auto has = [&found](const Record &record, FoundRecord::By by) {
            return found.contains(FoundRecord{&record.type(), record.id, by});
        };
        QVERIFY(has(begins, FoundRecord::By::Title));
        QVERIFY(has(english, FoundRecord::By::Title));
        QVERIFY(has(event, FoundRecord::By::Title));
        QVERIFY(has(inside, FoundRecord::By::Words));
        QCOMPARE(found.last().id, inside.id);
    }
    void noMoreThanAsked()
    {
        QList<Record> records;
        for (int i = 0; i < 30; ++i)
            records.append(organisation(u"Velo %1"_s.arg(i), {}));
        QVERIFY(m_workspace->store().apply(addition(records)));
        QCOMPARE(m_workspace->store().findAny(u"velo"_s, 5)->size(), 5);
        QVERIFY(
            m_workspace->store()
                .findAny(u"velo 29"_s, 5)
                ->contains(FoundRecord{&Organisation::type(), records.last().id, FoundRecord::By::Title}));
    }
    void longBeginningsOfWords()
    {
        const Record reserve = organisation(u"Het natuurreservaat"_s, {});
        const Record plain = organisation(u"De natuur vlakbij"_s, {});
        const Record management = organisation(u"Over natuurbeheer"_s, {});
        QVERIFY(m_workspace->store().apply(addition({reserve, plain, management})));
        const auto found = [this](const QString &text) {
            QSet<RecordId> ids;
            const QList<FoundRecord> records = *m_workspace->store().findAny(text, 8);
            for (const FoundRecord &one : records)
                ids.insert(one.id);
            return ids;
        };
        QCOMPARE(found(u"natuu"_s), (QSet{reserve.id, plain.id, management.id}));
        QCOMPARE(found(u"NATUURB"_s), QSet{management.id});
        QCOMPARE(found(u"vlak natuur"_s), QSet{plain.id});
        QCOMPARE(found(u"vlakb natuurb"_s), QSet<RecordId>());
        QCOMPARE(found(u"natuurx"_s), QSet<RecordId>());
        // A record whose word is in the index for the first time, and one whose word is there no more.
        const Record park = organisation(u"Een natuurpark"_s, {});
        const ChangeSet added = addition({park});
        QVERIFY(m_workspace->store().apply(added));
        QCOMPARE(found(u"natuurp"_s), QSet{park.id});
        const Change removal = Change::remove(*added.changes().first().after);
        QVERIFY(m_workspace->store().apply(signedSet(ChangeSet::Kind::Delete, {removal})));
        QCOMPARE(found(u"natuurp"_s), QSet<RecordId>());
    }
    void moreWordsThanAreReadOneByOne()
    {
        QList<Record> records;
        for (int i = 0; i < 100; ++i)
            records.append(organisation(u"De werkplaats%1"_s.arg(i), {}));
        QVERIFY(m_workspace->store().apply(addition(records)));
        QCOMPARE(m_workspace->store().findAny(u"werkplaats"_s, 200)->size(), 100);
        QCOMPARE(m_workspace->store().findAny(u"werkplaats9"_s, 200)->size(), 11);
    }
    void whereNothingMayBeWritten()
    {
        const Record inside = organisation(u"De werkplaats"_s, {});
        QVERIFY(m_workspace->store().apply(addition({inside})));
        const QString location = m_workspace->location();
        m_workspace.reset();
        const auto reading = openDatabase(location, Access::ReadOnly);
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().text()));
        QCOMPARE(*RecordFinder(**reading).find(u"werkp"_s, 8),
                 (QList{FoundRecord{&Organisation::type(), inside.id, FoundRecord::By::Words}}));
    }
    void naughtyTexts_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {QString(), u"  "_s, u"'"_s, u"\" OR *"_s, u"%"_s, u"zzz"_s, u"\u0001"_s, QString(5000, u'a')})
            QTest::addRow("%s", qPrintable(text.left(10))) << text;
    }
    void naughtyTexts()
    {
        QFETCH(const QString, text);
        QVERIFY(m_workspace->store().apply(addition({organisation(u"Velo"_s, {})})));
        const auto found = m_workspace->store().findAny(text, 5);
        QVERIFY2(found, found ? "" : qPrintable(found.error().text()));
        QVERIFY(found->isEmpty());
    }
    void cleanup() { m_workspace.reset(); }

private:
    Locations m_locations;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestRecordFinder)
#include "tst_recordfinder.moc"
