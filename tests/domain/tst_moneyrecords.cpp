// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/appliedflatrate.h"
#include "domain/budgetline.h"
#include "domain/expense.h"
#include "domain/funding.h"
#include "domain/payment.h"
#include "recordsamples.h"

#include <QTest>
#include <algorithm>
#include <limits>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const Wording english(Language::English);

Amount euros(qint64 cents)
{
    return {.cents = cents};
}

std::optional<PartialDate> day(const QString &iso)
{
    return PartialDate::fromIso(iso);
}

/// A project with a partner, a reporting period and a current budget; and another project's.
struct Money {
    explicit Money()
    {
        Record owner(Project::type());
        owner.set(Project::type().acronym, u"TANDEM"_s);
        owner.set(Project::type().period, Period{day(u"2025-01-01"_s), day(u"2026-12-31"_s)});
        project = others.keep(owner);
        Record second(Project::type());
        second.set(Project::type().acronym, u"DIALOG"_s);
        elsewhere = others.keep(second);
        partner = others.keep(partnerOf(project.id));
        stranger = others.keep(partnerOf(elsewhere.id));
        Record time(ReportingPeriod::type());
        time.set(ReportingPeriod::type().project, project.id);
        time.set(ReportingPeriod::type().number, 1);
        time.set(ReportingPeriod::type().period, Period{day(u"2025-01-01"_s), day(u"2025-12-31"_s)});
        time.set(ReportingPeriod::type().status, ReportingStatus::Open);
        period = others.keep(time);
        Record budget(BudgetVersion::type());
        budget.set(BudgetVersion::type().project, project.id);
        budget.set(BudgetVersion::type().number, 1);
        budget.set(BudgetVersion::type().isCurrent, true);
        version = others.keep(budget);
    }
    static Record partnerOf(RecordId project)
    {
        Record record(Partnership::type());
        record.set(Partnership::type().project, project);
        return record;
    }
    Record expense(qint64 cents, const QString &currency = u"EUR"_s) const
    {
        const Expense &type = Expense::type();
        Record record(type);
        record.id = newRecordId();
        record.set(type.partner, partner.id);
        record.set(type.period, period.id);
        record.set(type.category, CostCategory::Staff);
        record.set(type.invoicedOn, day(u"2025-06-10"_s));
        record.set(type.declared, Amount{.cents = cents, .currency = currency});
        return record;
    }
    Record line(CostCategory category, qint64 cents) const
    {
        const BudgetLine &type = BudgetLine::type();
        Record record(type);
        record.set(type.version, version.id);
        record.set(type.partner, partner.id);
        record.set(type.category, category);
        record.set(type.total, euros(cents));
        return record;
    }
    Record rule(FlatRateKind kind, int most)
    {
        Record record(FlatRateRule::type());
        record.set(FlatRateRule::type().kind, kind);
        record.set(FlatRateRule::type().maximum, Share{most});
        record.set(FlatRateRule::type().legalBasis, u"2021/1060, art. 54, b"_s);
        return others.keep(record);
    }
    Record applied(const Record &rule, int rate) const
    {
        const AppliedFlatRate &type = AppliedFlatRate::type();
        Record record(type);
        record.id = newRecordId();
        record.set(type.version, version.id);
        record.set(type.partner, partner.id);
        record.set(type.rule, rule.id);
        record.set(type.rate, Share{rate});
        return record;
    }
    /// The fields that are named when the record is added.
    QList<const FieldInfo *> faults(const Record &record) const { return faults(Change::add(record)); }
    QList<const FieldInfo *> faults(const Change &change) const
    {
        QList<const FieldInfo *> fields;
        const QList<FieldProblem> found = change.type().problemsAmong(change, others, english);
        for (const FieldProblem &each : found)
            fields.append(each.field);
        return fields;
    }
    Record completed(Record record) const
    {
        record.type().complete(record, others);
        return record;
    }

    RecordSamples others;
    Record project{Project::type()};
    Record elsewhere{Project::type()};
    Record partner{Partnership::type()};
    Record stranger{Partnership::type()};
    Record period{ReportingPeriod::type()};
    Record version{BudgetVersion::type()};
};

using Fields = QList<const FieldInfo *>;

} // namespace

/// What records of money refuse, beside what they refer to, and what they fill in.
class TstMoneyRecords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expenseInEuroIsItself();
    void expenseTakesTheMonthsRate();
    void expenseKeepsItsRate();
    void expenseRefusesDates();
    void expenseOfAClosedPeriodIsLocked();
    void expenseRefusesMoreThanThereWas();
    void expenseWarnsOfOverspending();
    void overspendingCountsFlatRates();
    void lineAddsUp();
    void lineMakesAnHourlyRate();
    void lineRefuses();
    void rateIsWithinItsRule();
    void ratesExcludeEachOther();
    void periodsAreApart();
    void reopeningNeedsAReason();
    void oneVersionIsCurrent();
    void oneRateInAMonth();
    void fundingIsWithinTheMaximum();
    void paymentHasASource();
};

void TstMoneyRecords::expenseInEuroIsItself()
{
    const Money money;
    const Record whole = money.completed(money.expense(12'345));
    QCOMPARE(whole.get(Expense::type().declaredInCurrency), std::optional(euros(12'345)));
    QVERIFY(whole.isEmpty(Expense::type().exchangeRate));
    QCOMPARE(money.faults(whole), Fields());
}

void TstMoneyRecords::expenseTakesTheMonthsRate()
{
    Money money;
    Record rate(ExchangeRate::type());
    rate.set(ExchangeRate::type().currency, u"CHF"_s);
    rate.set(ExchangeRate::type().month, day(u"2025-06"_s));
    rate.set(ExchangeRate::type().rate, ConversionRate{940'700});
    rate.set(ExchangeRate::type().source, RateSource::CentralBank);
    money.others.keep(rate);
    const Record whole = money.completed(money.expense(100'000, u"CHF"_s));
    QCOMPARE(whole.get(Expense::type().declaredInCurrency), std::optional(euros(106'304)));
    QCOMPARE(whole.get(Expense::type().exchangeRate), std::optional(ConversionRate{940'700}));
    QCOMPARE(whole.get(Expense::type().rateMonth), day(u"2025-06"_s));
    QCOMPARE(whole.get(Expense::type().rateSource), std::optional(RateSource::CentralBank));
    Record other = money.expense(100'000, u"SEK"_s);
    other = money.completed(other);
    QCOMPARE(money.faults(other), Fields{&Expense::type().exchangeRate});
}

void TstMoneyRecords::expenseKeepsItsRate()
{
    const Money money;
    Record typed = money.expense(100'000, u"CHF"_s);
    typed.set(Expense::type().exchangeRate, ConversionRate{1'000'000});
    const Record whole = money.completed(typed);
    QCOMPARE(whole.get(Expense::type().declaredInCurrency), std::optional(euros(100'000)));
    QCOMPARE(money.completed(whole).get(Expense::type().declaredInCurrency),
             whole.get(Expense::type().declaredInCurrency));
}

void TstMoneyRecords::expenseRefusesDates()
{
    const Money money;
    const Expense &type = Expense::type();
    Record record = money.completed(money.expense(100));
    record.set(type.invoicedOn, day(u"2026-01-01"_s));
    QCOMPARE(money.faults(record), Fields{&type.invoicedOn});
    record.set(type.invoicedOn, day(u"2025"_s)); // some day of the year may be in it
    QCOMPARE(money.faults(record), Fields());
    record.set(type.paidOn, day(u"2027-01-01"_s));
    QCOMPARE(money.faults(record), Fields{&type.paidOn});
    record.set(type.paidOn, day(u"2026-12-31"_s));
    QCOMPARE(money.faults(record), Fields());
}

void TstMoneyRecords::expenseOfAClosedPeriodIsLocked()
{
    Money money;
    const Record open = money.completed(money.expense(100));
    Record closed = money.period;
    closed.set(ReportingPeriod::type().status, ReportingStatus::Closed);
    money.others.keep(closed);
    const Fields locked{&Expense::type().period};
    QCOMPARE(money.faults(open), locked);
    Record edited = open;
    edited.set(Expense::type().supplier, u"Bakker"_s);
    QCOMPARE(money.faults(Change::edit(open, edited)), locked);
    QCOMPARE(money.faults(Change::remove(open)), locked);
    Record moved = open;
    moved.set(Expense::type().period, RecordId::None);
    QCOMPARE(money.faults(Change::edit(open, moved)), locked);
    QCOMPARE(money.faults(Change::edit(moved, open)), locked);
    QCOMPARE(money.faults(moved), Fields());
}

void TstMoneyRecords::expenseRefusesMoreThanThereWas()
{
    const Money money;
    const Expense &type = Expense::type();
    Record record = money.completed(money.expense(100));
    QVERIFY(type.problems(record, english).isEmpty());
    record.set(type.invoiceTotal, euros(99));
    QCOMPARE(type.problems(record, english).size(), 1);
    record.set(type.invoiceTotal, euros(121));
    record.set(type.vat, euros(122));
    QCOMPARE(type.problems(record, english).size(), 1);
    record.set(type.vat, euros(21));
    record.set(type.verified, euros(101));
    QCOMPARE(type.problems(record, english).size(), 1);
    record.set(type.verified, euros(100));
    QVERIFY(type.problems(record, english).isEmpty());
}

void TstMoneyRecords::expenseWarnsOfOverspending()
{
    Money money;
    const Expense &type = Expense::type();
    money.others.keep(money.line(CostCategory::Staff, 10'000));
    money.others.keep(money.line(CostCategory::Travel, 5'000));
    money.others.keep(money.completed(money.expense(6'000)));
    Record rejected = money.completed(money.expense(50'000));
    rejected.set(type.status, ExpenseStatus::Rejected);
    money.others.keep(rejected);
    const auto warnings = [&](qint64 cents) {
        return type.warningsAmong(Change::add(money.completed(money.expense(cents))), money.others, english);
    };
    QVERIFY(warnings(4'000).isEmpty());
    QCOMPARE(warnings(4'001).size(), 1);
    QVERIFY(warnings(4'001).first().contains(u"€100.01"_s));
    QCOMPARE(warnings(9'001).size(), 2);
    Record owner = money.project;
    owner.set(Project::type().overspendingLimit, Share{1'000});
    money.others.keep(owner);
    QVERIFY(warnings(5'000).isEmpty());
    QCOMPARE(warnings(5'001).size(), 1);
}

void TstMoneyRecords::overspendingCountsFlatRates()
{
    Money money;
    money.others.keep(money.line(CostCategory::Staff, 10'000));
    money.others.keep(money.applied(money.rule(FlatRateKind::OfficeOnStaff, 1'500), 1'500));
    Record record = money.expense(1'500);
    record.set(Expense::type().category, CostCategory::Office);
    const auto warnings = [&](const Record &expense) {
        return Expense::type().warningsAmong(Change::add(money.completed(expense)), money.others, english);
    };
    QVERIFY(warnings(record).isEmpty());
    record.set(Expense::type().declared, euros(1'501));
    QCOMPARE(warnings(record).size(), 1);
}

void TstMoneyRecords::lineAddsUp()
{
    const Money money;
    const BudgetLine &type = BudgetLine::type();
    Record record = money.line(CostCategory::Travel, 1);
    record.set(type.units, Quantity{1'250});
    QCOMPARE(type.problems(record, english).size(), 1); // no price yet
    record.set(type.price, euros(45'000));
    QVERIFY(type.problems(record, english).isEmpty());
    QCOMPARE(money.completed(record).get(type.total), std::optional(euros(562'500)));
    record.set(type.price, euros(std::numeric_limits<qint64>::max()));
    QCOMPARE(type.problems(record, english).size(), 1);
    QVERIFY(type.units.problemWith(QVariant::fromValue(std::optional(Quantity{-1})), english));
    QVERIFY(type.total.problemWith(QVariant::fromValue(std::optional(euros(-1))), english));
    QVERIFY(type.total.problemWith(
        QVariant::fromValue(std::optional(Amount{.cents = 1, .qualifier = Qualifier::Approximately})),
        english));
    const Record other = money.line(CostCategory::OtherFlatRate, 1);
    QCOMPARE(type.problems(other, english).size(), 1);
}

void TstMoneyRecords::lineMakesAnHourlyRate()
{
    Money money;
    const BudgetLine &type = BudgetLine::type();
    Record rule(FlatRateRule::type());
    rule.set(FlatRateRule::type().kind, FlatRateKind::HourlyRate);
    rule.set(FlatRateRule::type().hours, 1'720);
    QVERIFY(FlatRateRule::type().problems(rule, english).isEmpty());
    rule = money.others.keep(rule);
    Record record = money.line(CostCategory::Staff, 0);
    record.set(type.yearlyCost, euros(6'840'000));
    QVERIFY(!type.problems(record, english).isEmpty());
    record.set(type.hourlyRule, rule.id);
    record.set(type.units, Quantity{82'000});
    record = money.completed(record);
    QCOMPARE(record.get(type.price), std::optional(euros(3'976)));
    QCOMPARE(record.get(type.total), std::optional(euros(3'260'320)));
    QVERIFY(type.problems(record, english).isEmpty());
    QCOMPARE(money.faults(record), Fields());
}

void TstMoneyRecords::lineRefuses()
{
    Money money;
    const BudgetLine &type = BudgetLine::type();
    Record record = money.line(CostCategory::Staff, 100);
    record.set(type.partner, money.stranger.id);
    QCOMPARE(money.faults(record), Fields{&type.partner});
    record = money.line(CostCategory::Staff, 100);
    record.set(type.total, Amount{.cents = 100, .currency = u"CHF"_s});
    QCOMPARE(money.faults(record), Fields{&type.total});
    Record owner = money.project;
    owner.set(Project::type().currency, u"CHF"_s);
    money.others.keep(owner);
    QCOMPARE(money.faults(record), Fields());
    Record time = money.period;
    time.id = RecordId::None;
    time.set(ReportingPeriod::type().project, money.elsewhere.id);
    record.set(type.period, money.others.keep(time).id);
    QCOMPARE(money.faults(record), Fields{&type.period});
    record.set(type.period, money.period.id);
    record.set(type.hourlyRule, money.rule(FlatRateKind::TravelOnStaff, 1'500).id);
    QCOMPARE(money.faults(record), Fields{&type.hourlyRule});
}

void TstMoneyRecords::rateIsWithinItsRule()
{
    Money money;
    const Record rule = money.rule(FlatRateKind::OfficeOnStaff, 1'500);
    QCOMPARE(money.faults(money.applied(rule, 1'500)), Fields());
    QCOMPARE(money.faults(money.applied(rule, 1'501)), Fields{&AppliedFlatRate::type().rate});
    Record strange = money.applied(rule, 1'000);
    strange.set(AppliedFlatRate::type().partner, money.stranger.id);
    QCOMPARE(money.faults(strange), Fields{&AppliedFlatRate::type().partner});
}

void TstMoneyRecords::ratesExcludeEachOther()
{
    Money money;
    const Record office = money.rule(FlatRateKind::OfficeOnStaff, 1'500);
    money.others.keep(money.applied(office, 1'500));
    const Fields excluded{&AppliedFlatRate::type().rule};
    QCOMPARE(money.faults(money.applied(money.rule(FlatRateKind::OfficeOnDirect, 700), 700)), excluded);
    QCOMPARE(money.faults(money.applied(money.rule(FlatRateKind::OtherOnStaff, 4'000), 4'000)), excluded);
    QCOMPARE(money.faults(money.applied(office, 1'000)), excluded);
    QCOMPARE(money.faults(money.applied(money.rule(FlatRateKind::TravelOnStaff, 1'500), 1'500)), Fields());
    Record elsewhere = money.applied(office, 1'000);
    elsewhere.set(AppliedFlatRate::type().version, newRecordId());
    QCOMPARE(money.faults(elsewhere), Fields());
}

void TstMoneyRecords::periodsAreApart()
{
    const Money money;
    const ReportingPeriod &type = ReportingPeriod::type();
    Record second = money.period;
    second.id = newRecordId();
    QCOMPARE(money.faults(second), (Fields{&type.number, &type.period}));
    second.set(type.number, 2);
    second.set(type.period, Period{day(u"2026-01-01"_s), day(u"2026-12-31"_s)});
    QCOMPARE(money.faults(second), Fields());
    QCOMPARE(second.title(english), u"reporting period 2"_s);
}

void TstMoneyRecords::reopeningNeedsAReason()
{
    const Money money;
    const ReportingPeriod &type = ReportingPeriod::type();
    Record closed = money.period;
    closed.set(type.status, ReportingStatus::Closed);
    Record opened = closed;
    opened.set(type.status, ReportingStatus::Open);
    QCOMPARE(money.faults(Change::edit(closed, opened)), Fields{&type.reopenedBecause});
    opened.set(type.reopenedOn, day(u"2026-11-26"_s));
    opened.set(type.reopenedBecause, LocalizedText{u"Een factuur vergeten"_s, {}});
    QCOMPARE(money.faults(Change::edit(closed, opened)), Fields());
    QCOMPARE(money.faults(Change::remove(closed)), Fields{&type.status});
    QCOMPARE(money.faults(Change::remove(opened)), Fields());
}

void TstMoneyRecords::oneVersionIsCurrent()
{
    const Money money;
    const BudgetVersion &type = BudgetVersion::type();
    Record second = money.version;
    second.id = newRecordId();
    second.set(type.number, 2);
    QCOMPARE(money.faults(second), Fields{&type.isCurrent});
    second.set(type.isCurrent, false);
    QCOMPARE(money.faults(second), Fields());
    second.set(type.number, 1);
    QCOMPARE(money.faults(second), Fields{&type.number});
    Record whatIf = money.version;
    whatIf.set(type.status, BudgetVersionStatus::WhatIf);
    QCOMPARE(money.faults(whatIf), Fields{&type.isCurrent});
}

void TstMoneyRecords::oneRateInAMonth()
{
    Money money;
    const ExchangeRate &type = ExchangeRate::type();
    Record rate(type);
    rate.set(type.currency, u"CHF"_s);
    rate.set(type.month, day(u"2025-06"_s));
    money.others.keep(rate);
    rate.id = newRecordId();
    QCOMPARE(money.faults(rate), Fields{&type.month});
    rate.set(type.month, day(u"2025-07"_s));
    QCOMPARE(money.faults(rate), Fields());
    QVERIFY(type.problems(rate, english).isEmpty());
    rate.set(type.month, day(u"2025"_s));
    QCOMPARE(type.problems(rate, english).size(), 1);
    rate.set(type.currency, u"EUR"_s);
    QCOMPARE(type.problems(rate, english).size(), 2);
    QVERIFY(type.rate.problemWith(QVariant::fromValue(std::optional(ConversionRate{0})), english));
    QVERIFY(!type.currency.parse(u"XYZ"_s, english, {}));
}

void TstMoneyRecords::fundingIsWithinTheMaximum()
{
    Money money;
    const Funding &type = Funding::type();
    Record programme(Programme::type());
    programme.set(Programme::type().maximumRate, Share{8'500});
    programme = money.others.keep(programme);
    Record funding(type);
    funding.set(type.project, money.project.id);
    funding.set(type.partner, money.partner.id);
    funding.set(type.programme, programme.id);
    funding.set(type.rate, Share{8'500});
    QCOMPARE(money.faults(funding), Fields());
    funding.set(type.rate, Share{8'501});
    QCOMPARE(money.faults(funding), Fields{&type.rate});
    funding.set(type.rate, std::nullopt);
    funding.set(type.partner, money.stranger.id);
    QCOMPARE(money.faults(funding), Fields{&type.partner});
}

void TstMoneyRecords::paymentHasASource()
{
    const Payment &type = Payment::type();
    Record payment(type);
    payment.set(type.programme, newRecordId());
    payment.set(type.amount, euros(100));
    QVERIFY(type.problems(payment, english).isEmpty());
    payment.set(type.organisation, newRecordId());
    payment.set(type.amount, euros(0));
    QCOMPARE(type.problems(payment, english).size(), 2);
}

QTEST_APPLESS_MAIN(TstMoneyRecords)
#include "tst_moneyrecords.moc"
