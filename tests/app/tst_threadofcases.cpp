// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recordfilter.h"
#include "domain/catalogue.h"
#include "models/recordthread.h"
#include "models/samplefixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const Wording english(Language::English);

using Place = std::pair<const RecordType *, qint64>;

Place placeOf(const RecordType &type, RecordId id)
{
    return {&type, static_cast<qint64>(id)};
}

RecordId idAt(const Place &place)
{
    return static_cast<RecordId>(place.second);
}

} // namespace

/// From any fact of a case, along the thread to every other fact of the same case.
class TestThreadOfCases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(KLANKBORD_SOURCE_DIR "/tests/data/facts.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray facts = QJsonDocument::fromJson(file.readAll()).array();
        for (const QJsonValue &fact : facts) {
            const QJsonObject object = fact.toObject();
            m_facts[object.value("case"_L1).toString()] += placesOf(object);
        }
        m_facts.remove(u"*"_s); // what belongs to none of them alone
        QCOMPARE(m_facts.size(), 5);
    }

    void reachesEveryOtherFact_data()
    {
        QTest::addColumn<QString>("name");
        for (auto it = m_facts.cbegin(); it != m_facts.cend(); ++it)
            QTest::addRow("case %s", qPrintable(it.key())) << it.key();
    }
    void reachesEveryOtherFact()
    {
        QFETCH(const QString, name);
        const QList<Place> facts = m_facts.value(name);
        QVERIFY(!facts.isEmpty());
        for (const Place &start : facts) {
            const QSet<Place> reached = reachedFrom(start);
            for (const Place &end : facts) {
                if (!reached.contains(end))
                    QFAIL(qPrintable(titleOf(start) + u" does not lead to " + titleOf(end)));
            }
        }
    }

private:
    QList<Place> placesOf(const QJsonObject &fact)
    {
        const RecordType *type = recordTypeByPlural(fact.value("list"_L1).toString());
        RecordFilter filter(m_sample.store(), *type);
        const QJsonArray wheres = fact.value("where"_L1).toArray();
        for (const QJsonValue &where : wheres) {
            if (!filter.add(where.toString(), english))
                qFatal("a fact asks for what cannot be asked");
        }
        Query query(*type);
        query.conditions = filter.conditions();
        const QList<Record> records = m_sample.store().load(*type, *m_sample.store().ids(query)).value();
        QList<Place> places;
        for (const Record &record : records) {
            if (filter.accepts(record))
                places.append(placeOf(*type, record.id));
        }
        return places;
    }
    /// What is one click from there, in the panel, its menu or the table that it leads to.
    const QList<Place> &nextOf(const Place &place)
    {
        const auto known = m_next.constFind(place);
        if (known != m_next.cend())
            return *known;
        const auto branches = RecordThread(m_sample.session()).branches(*place.first, idAt(place), english);
        if (!branches)
            qFatal("the thread cannot be read");
        QList<Place> next;
        for (const ThreadBranch &branch : *branches) {
            for (const ThreadRow &row : branch.rows) {
                next.append(placeOf(*row.record.type, row.record.id));
                if (row.tie.type)
                    next.append(placeOf(*row.tie.type, row.tie.id));
            }
            if (branch.more == 0)
                continue;
            const QList<RecordId> all = m_sample.store().ids(*branch.all).value();
            for (const RecordId id : all)
                next.append(placeOf(*branch.all->type, id));
        }
        return *m_next.insert(place, next);
    }
    QSet<Place> reachedFrom(const Place &start)
    {
        QSet<Place> reached{start};
        QList<Place> toVisit{start};
        while (!toVisit.isEmpty()) {
            const QList<Place> next = nextOf(toVisit.takeLast());
            for (const Place &place : next) {
                if (reached.contains(place))
                    continue;
                reached.insert(place);
                toVisit.append(place);
            }
        }
        return reached;
    }
    QString titleOf(const Place &place)
    {
        return m_sample.session().titles().title(*place.first, idAt(place), english);
    }

    SampleFixture m_sample;
    QMap<QString, QList<Place>> m_facts;
    QHash<Place, QList<Place>> m_next;
};

QTEST_GUILESS_MAIN(TestThreadOfCases)
#include "tst_threadofcases.moc"
