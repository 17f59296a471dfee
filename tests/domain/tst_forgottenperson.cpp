// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/document.h"
#include "domain/forgetting.h"
#include "domain/person.h"
#include "domain/quote.h"

#include <QTest>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

/// What stays of somebody who is forgotten, and how long somebody may be kept.
class ForgottenPersonTest : public QObject
{
    Q_OBJECT

    const QDate m_today{2026, 11, 26};
    const Person &m_person = Person::type();

private Q_SLOTS:
    void knowsWhoIsKeptTooLong_data()
    {
        QTest::addColumn<QString>("until");
        QTest::addColumn<bool>("isTooLong");
        QTest::newRow("not said") << u""_s << false;
        QTest::newRow("yesterday") << u"2026-11-25"_s << true;
        QTest::newRow("today") << u"2026-11-26"_s << false;
        QTest::newRow("this month") << u"2026-11"_s << false;
        QTest::newRow("last month") << u"2026-10"_s << true;
        QTest::newRow("this year") << u"2026"_s << false;
        QTest::newRow("last year") << u"2025"_s << true;
    }
    void knowsWhoIsKeptTooLong()
    {
        QFETCH(QString, until);
        Record record(m_person);
        record.set(m_person.lastName, u"Peeters"_s);
        record.set(m_person.keepUntil, PartialDate::fromIso(until));
        QTEST(isKeptTooLong(record, m_today), "isTooLong");
        QVERIFY(!isKeptTooLong(withoutPerson(record, m_today), m_today));
    }

    void namesTheForgotten()
    {
        const Wording english(Language::English);
        Record record(m_person);
        record.set(m_person.lastName, u"Peeters"_s);
        record.set(m_person.firstName, u"An"_s);
        QVERIFY(!isForgotten(record));
        const Record after = withoutPerson(record, m_today);
        QVERIFY(isForgotten(after));
        QCOMPARE(after.title(english), u"Forgotten person"_s);
        QCOMPARE(after.get(m_person.anonymisedOn)->toIso(), u"2026-11-26"_s);
        QVERIFY(after.problems(english).isEmpty());
    }

    void keepsApprovedWordsOnly_data()
    {
        QTest::addColumn<std::optional<Attribution>>("attribution");
        QTest::addColumn<Approval>("approval");
        QTest::addColumn<std::optional<Attribution>>("after");
        QTest::addColumn<QString>("text");
        using A = std::optional<Attribution>;
        QTest::newRow("named") << A(Attribution::Named) << Approval::Approved << A(Attribution::Anonymous)
                               << u"woorden"_s;
        QTest::newRow("by function") << A(Attribution::FunctionOnly) << Approval::Approved
                                     << A(Attribution::Anonymous) << u"woorden"_s;
        QTest::newRow("by organisation") << A(Attribution::OrganisationOnly) << Approval::Approved
                                         << A(Attribution::OrganisationOnly) << u"woorden"_s;
        QTest::newRow("not said") << A() << Approval::Approved << A() << u"woorden"_s;
        QTest::newRow("asked") << A(Attribution::Named) << Approval::Asked << A(Attribution::Anonymous)
                               << u"–"_s;
        QTest::newRow("refused") << A(Attribution::Anonymous) << Approval::Refused
                                 << A(Attribution::Anonymous) << u"–"_s;
    }
    void keepsApprovedWordsOnly()
    {
        QFETCH(std::optional<Attribution>, attribution);
        QFETCH(Approval, approval);
        const Quote &quote = Quote::type();
        Record record(quote);
        record.set(quote.text, u"woorden"_s);
        record.set(quote.person, RecordId{7});
        record.set(quote.attribution, attribution);
        record.set(quote.approval, approval);
        const Record after = withoutPerson(record, m_today);
        QTEST(after.get(quote.text), "text");
        QTEST(after.get(quote.attribution), "after");
        QVERIFY(after.isEmpty(quote.person));
    }

    void leavesDocumentsThatOthersHave()
    {
        const Document &document = Document::type();
        Record record(document);
        record.set(document.person, RecordId{7});
        QVERIFY(belongsTo(record, RecordId{7}));
        QVERIFY(!belongsTo(record, RecordId{8}));
        record.set(document.event, RecordId{9});
        QVERIFY(!belongsTo(record, RecordId{7}));
    }
};

QTEST_GUILESS_MAIN(ForgottenPersonTest)
#include "tst_forgottenperson.moc"
