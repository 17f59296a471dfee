// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/thread.h"

#include "domain/affiliation.h"
#include "domain/catalogue.h"
#include "domain/funding.h"
#include "domain/indicatorvalue.h"
#include "domain/insight.h"
#include "domain/membership.h"
#include "domain/participation.h"
#include "domain/practicelink.h"
#include "domain/quote.h"
#include "domain/recommendation.h"
#include "domain/transfer.h"

#include <QTest>

using namespace klankbord;

/// The order of the thread, and on which side of a record another one stands.
class TestThread final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesFromPartnerToEuro()
    {
        const QList<const RecordType *> thread{
            &Organisation::type(), &Group::type(),          &Event::type(),        &Quote::type(),
            &Finding::type(),      &Recommendation::type(), &GoodPractice::type(), &Funding::type(),
        };
        for (qsizetype i = 1; i < thread.size(); ++i)
            QVERIFY(threadPlace(*thread.at(i - 1)) < threadPlace(*thread.at(i)));
    }
    void everyTypeHasAPlaceOfItsOwn()
    {
        QSet<int> places;
        for (const RecordType *type : recordTypes())
            places.insert(threadPlace(*type));
        QCOMPARE(places.size(), recordTypes().size());
        QVERIFY(!places.contains(-1));
    }

    void sidesOfWhatIsNamed_data()
    {
        QTest::addColumn<const FieldInfo *>("field");
        QTest::addColumn<ThreadSide>("side");
        const auto row = [](const char *name, const FieldInfo &field, ThreadSide side) {
            QTest::newRow(name) << &field << side;
        };
        row("evidence", Recommendation::type().findings, ThreadSide::LeadsTo);
        row("a practice as evidence", Recommendation::type().practices, ThreadSide::LeadsTo);
        row("whose turn it is", Recommendation::type().addressee, ThreadSide::FollowsFrom);
        row("where it surfaced", Insight::type().event, ThreadSide::LeadsTo);
        row("where it is tested", Insight::type().testedIn, ThreadSide::FollowsFrom);
        row("who pays", Funding::type().organisation, ThreadSide::LeadsTo);
    }
    void sidesOfWhatIsNamed()
    {
        QFETCH(const FieldInfo *, field);
        QTEST(sideOfTarget(*field), "side");
    }

    void ties_data()
    {
        QTest::addColumn<const RecordType *>("type");
        QTest::addColumn<int>("ends");
        const auto row = [](const char *name, const RecordType &type, int ends) {
            QTest::newRow(name) << &type << ends;
        };
        row("membership", Membership::type(), 3);
        row("affiliation", Affiliation::type(), 2);
        row("participation", Participation::type(), 3);
        row("practice link", PracticeLink::type(), 3);
        row("transfer", Transfer::type(), 2);
        row("money is shown itself", Funding::type(), 0);
        row("with a name of its own", Event::type(), 0);
        row("called after one thing", IndicatorValue::type(), 0);
    }
    void ties()
    {
        QFETCH(const RecordType *, type);
        QTEST(static_cast<int>(tieEnds(*type).size()), "ends");
    }

    void alongATie()
    {
        const Membership &membership = Membership::type();
        QCOMPARE(sideAlongTie(membership.group, membership.person), ThreadSide::LeadsTo);
        QCOMPARE(sideAlongTie(membership.person, membership.group), ThreadSide::FollowsFrom);
        const Transfer &transfer = Transfer::type();
        QCOMPARE(sideAlongTie(transfer.practice, transfer.organisation), ThreadSide::FollowsFrom);
        QCOMPARE(sideAlongTie(transfer.organisation, transfer.practice), ThreadSide::LeadsTo);
    }
    void fromTheTieItself()
    {
        const Membership &membership = Membership::type();
        QCOMPARE(sideFromTie(membership.group), ThreadSide::FollowsFrom);
        QCOMPARE(sideFromTie(membership.organisation), ThreadSide::LeadsTo);
        QCOMPARE(sideFromTie(membership.person), ThreadSide::LeadsTo);
        QCOMPARE(sideFromTie(Transfer::type().organisation), ThreadSide::FollowsFrom);
    }

    void tellsAFundingFromItsLike()
    {
        const Funding &funding = Funding::type();
        const QList<const FieldInfo *> fields = tellingFields(funding);
        QVERIFY(fields.contains(&funding.amount));
        QCOMPARE(fields.first(), static_cast<const FieldInfo *>(&funding.kind));
        for (const FieldInfo *field : fields)
            QVERIFY(!field->is(Rule::Title));
    }
};

QTEST_GUILESS_MAIN(TestThread)
#include "tst_thread.moc"
