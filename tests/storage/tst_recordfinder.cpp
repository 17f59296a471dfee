// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event.h"
#include "storage/locations.h"
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
