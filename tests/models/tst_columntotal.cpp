// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columntotal.h"

#include "domain/event.h"
#include "domain/funding.h"

#include <QTest>
#include <limits>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

/// Sums of a column, and what is no part of them.
class ColumnTotalTest : public QObject
{
    Q_OBJECT

private:
    static QVariant amount(qint64 cents, const QString &currency = u"EUR"_s,
                           Qualifier qualifier = Qualifier::Exact)
    {
        return QVariant::fromValue(std::optional(Amount{cents, currency, qualifier}));
    }
    static QVariant noAmount() { return QVariant::fromValue(std::optional<Amount>()); }

    const Wording m_dutch{Language::Dutch};

private Q_SLOTS:
    void amounts()
    {
        ColumnTotal total(Funding::type().amount);
        total.add(amount(131287200));
        total.add(amount(15000000));
        QCOMPARE(total.text(m_dutch), u"€ 1.462.872,00"_s);
        QCOMPARE(total.counted(), 2);
        QCOMPARE(total.unspecified(), 0);
        QVERIFY(total.isKnown());
    }

    void notSpecifiedIsCountedAndNotZero()
    {
        ColumnTotal total(Funding::type().amount);
        total.add(noAmount());
        QCOMPARE(total.text(m_dutch), QString());
        total.add(amount(100));
        QCOMPARE(total.text(m_dutch), u"€ 1,00"_s);
        QCOMPARE(total.counted(), 1);
        QCOMPARE(total.unspecified(), 1);
    }

    void inexactFiguresMarkTheSum()
    {
        ColumnTotal total(Funding::type().amount);
        total.add(amount(25000000, u"EUR"_s, Qualifier::Approximately));
        total.add(amount(100));
        QCOMPARE(total.text(m_dutch), u"~€ 250.001,00"_s);
    }

    void currenciesAreNotMixed()
    {
        ColumnTotal total(Funding::type().amount);
        total.add(amount(100));
        total.add(amount(100, u"CHF"_s));
        QVERIFY(!total.isKnown());
    }

    void tooLargeIsNotKnown()
    {
        ColumnTotal total(Funding::type().amount);
        total.add(amount(std::numeric_limits<qint64>::max()));
        QVERIFY(total.isKnown());
        total.add(amount(1));
        QVERIFY(!total.isKnown());
        ColumnTotal below(Funding::type().amount);
        below.add(amount(std::numeric_limits<qint64>::min()));
        below.add(amount(-1));
        QVERIFY(!below.isKnown());
    }

    void countsAndNumbers()
    {
        ColumnTotal people(Event::type().participants);
        people.add(QVariant::fromValue(std::optional(Count{350, Qualifier::MoreThan})));
        people.add(QVariant::fromValue(std::optional(Count{1000})));
        QCOMPARE(people.text(m_dutch), u"~1.350"_s);
        ColumnTotal seats(Event::type().capacity);
        seats.add(QVariant::fromValue(std::optional(40)));
        seats.add(QVariant::fromValue(std::optional(60)));
        QCOMPARE(seats.text(m_dutch), u"100"_s);
    }

    void onlyWhatCanBeAdded()
    {
        QVERIFY(ColumnTotal::adds(Funding::type().amount));
        QVERIFY(ColumnTotal::adds(Event::type().participants));
        QVERIFY(ColumnTotal::adds(Event::type().capacity));
        QVERIFY(!ColumnTotal::adds(Funding::type().rate));
        QVERIFY(!ColumnTotal::adds(Funding::type().decidedOn));
        QVERIFY(!ColumnTotal::adds(Event::type().name));
    }
};

QTEST_GUILESS_MAIN(ColumnTotalTest)
#include "tst_columntotal.moc"
