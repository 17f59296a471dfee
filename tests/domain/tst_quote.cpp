// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quote.h"

#include "domain/catalogue.h"

#include <QTest>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const Quote &type = Quote::type();
const Wording english(Language::English);

/// Names whoever is asked for by id: "person 7".
class SampleTitles final : public TitleSource
{
public:
    QString title(const RecordType &of, RecordId id, const Wording &) const override
    {
        return of.code() + u' ' + recordIdToText(id);
    }
};

/// A quote of which everything about who said it is filled in.
Record quoteBy(std::optional<Attribution> attribution)
{
    Record quote(type);
    quote.set(type.text, u"Zonder ons geen beleid."_s);
    quote.set(type.attribution, attribution);
    quote.set(type.person, RecordId{7});
    quote.set(type.function, {u"jobcoach"_s, u"job coach"_s});
    quote.set(type.organisation, RecordId{8});
    quote.set(type.collectiveSource, {u"de groep"_s, u"the group"_s});
    return quote;
}

} // namespace

/// Whether a quote may leave, and how it is told who said it.
class QuoteTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attributions_data();
    void attributions();
    void problems_data();
    void problems();
    void leavesOnlyWhenApproved_data();
    void leavesOnlyWhenApproved();
    void approvalCarriesItsDate();
    void noTitleIsMadeOfAQuote();
};

void QuoteTest::attributions_data()
{
    QTest::addColumn<std::optional<Attribution>>("attribution");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("told");
    const auto row = [](const char *name, std::optional<Attribution> attribution, const QString &text,
                        const QStringList &told) { QTest::newRow(name) << attribution << text << told; };
    row("named", Attribution::Named, u"person 7, job coach, organisation 8"_s,
        {u"person"_s, u"function"_s, u"organisation"_s});
    row("function", Attribution::FunctionOnly, u"job coach"_s, {u"function"_s});
    row("organisation", Attribution::OrganisationOnly, u"organisation 8"_s, {u"organisation"_s});
    row("anonymous", Attribution::Anonymous, u"Anonymous"_s, {});
    row("collective", Attribution::Collective, u"the group"_s, {u"collective_source"_s});
    row("not said", std::nullopt, {}, {});
}

void QuoteTest::attributions()
{
    QFETCH(const std::optional<Attribution>, attribution);
    QFETCH(const QString, text);
    QFETCH(const QStringList, told);
    const SampleTitles titles;
    Record quote = quoteBy(attribution);
    QCOMPARE(attributionText(quote, english, &titles), text);

    // What leaves tells no more about who said it than what is printed.
    quote.set(type.approval, Approval::Approved);
    const std::optional<Record> leaving = outgoing(quote);
    QVERIFY(leaving);
    QStringList kept;
    for (const FieldInfo *field : std::initializer_list<const FieldInfo *>{
             &type.person, &type.function, &type.organisation, &type.collectiveSource}) {
        if (!leaving->isEmpty(*field))
            kept.append(field->name());
    }
    QCOMPARE(kept, told);
    QCOMPARE(attributionText(*leaving, english, &titles), text);
    QCOMPARE(leaving->get(type.text), quote.get(type.text));
}

void QuoteTest::problems_data()
{
    QTest::addColumn<Attribution>("attribution");
    QTest::addColumn<QString>("field");
    QTest::newRow("named") << Attribution::Named << u"person"_s;
    QTest::newRow("function") << Attribution::FunctionOnly << u"function"_s;
    QTest::newRow("organisation") << Attribution::OrganisationOnly << u"organisation"_s;
    QTest::newRow("collective") << Attribution::Collective << u"collective_source"_s;
}

void QuoteTest::problems()
{
    QFETCH(const Attribution, attribution);
    QFETCH(const QString, field);
    Record quote = quoteBy(attribution);
    QVERIFY(quote.problems(english).isEmpty());
    const FieldInfo &needed = *type.field(field);
    quote.setValue(needed, needed.emptyValue());
    QCOMPARE(quote.problems(english).size(), 1);
    quote.set(type.approval, Approval::Approved);
    QCOMPARE(reasonToStay(quote, english), quote.problems(english).first().problem.text);
}

void QuoteTest::leavesOnlyWhenApproved_data()
{
    QTest::addColumn<std::optional<Approval>>("approval");
    QTest::addColumn<bool>("leaves");
    QTest::newRow("nothing said") << std::optional<Approval>() << false;
    QTest::newRow("not asked") << std::optional(Approval::NotAsked) << false;
    QTest::newRow("asked") << std::optional(Approval::Asked) << false;
    QTest::newRow("approved") << std::optional(Approval::Approved) << true;
    QTest::newRow("refused") << std::optional(Approval::Refused) << false;
}

void QuoteTest::leavesOnlyWhenApproved()
{
    QFETCH(const std::optional<Approval>, approval);
    QFETCH(const bool, leaves);
    Record quote = quoteBy(Attribution::Named);
    quote.set(type.approval, approval);
    QCOMPARE(mayLeave(quote), leaves);
    QCOMPARE(outgoing(quote).has_value(), leaves);
    QCOMPARE(reasonToStay(quote, english).isEmpty(), leaves);
}

void QuoteTest::approvalCarriesItsDate()
{
    const PartialDate today = *PartialDate::fromIso(u"2026-03-04"_s);
    const PartialDate earlier = *PartialDate::fromIso(u"2026-02"_s);
    Record quote = withApproval(quoteBy(Attribution::Named), Approval::Approved, today);
    QCOMPARE(quote.get(type.approvedOn), std::optional(today));
    quote.set(type.approvedOn, earlier);
    QCOMPARE(withApproval(quote, Approval::Approved, today).get(type.approvedOn), std::optional(earlier));
    quote = withApproval(quote, Approval::Refused, today);
    QCOMPARE(approvalOf(quote), Approval::Refused);
    QVERIFY(quote.isEmpty(type.approvedOn));
}

/// Such a title would carry the words of a quote that is held back past the check.
void QuoteTest::noTitleIsMadeOfAQuote()
{
    for (const RecordType *each : recordTypes()) {
        const QList<const FieldInfo *> fields = each->titleFields();
        for (const FieldInfo *field : fields)
            QVERIFY2(!field->target() || !permissionOf(*field->target()), each->code().data());
    }
}

QTEST_APPLESS_MAIN(QuoteTest)
#include "tst_quote.moc"
