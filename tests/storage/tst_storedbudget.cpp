// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/appliedflatrate.h"
#include "domain/budgetline.h"
#include "domain/expense.h"
#include "storage/changedrecords.h"
#include "storage/locations.h"
#include "storage/projectspending.h"
#include "storage/recordstore.h"
#include "storage/samples.h"
#include "storage/storedbudget.h"
#include "storage/workspace.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

/// Budgets as they are read back, and the records around a change, in both databases.
class TestStoredBudget final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { Locations::addRows(); }
    void init();
    void cleanup() { m_workspace.reset(); }
    void calculatesWhatIsStored();
    void takesLinesAndRates();
    void comparesSpending();
    void choosesTheCurrentVersion();
    void showsChangesAround();

private:
    RecordStore &store() { return m_workspace->store(); }
    Record line(CostCategory category, qint64 cents, RecordId period) const;
    Record expense(ExpenseStatus status, qint64 cents) const;

    Locations m_locations;
    std::unique_ptr<Workspace> m_workspace;
    Record m_project{Project::type()};
    Record m_partner{Partnership::type()};
    Record m_period{ReportingPeriod::type()};
    Record m_version{BudgetVersion::type()};
    Record m_rule{FlatRateRule::type()};
    Record m_rate{AppliedFlatRate::type()};
};

void TestStoredBudget::init()
{
    auto made = Workspace::create(m_locations.fresh());
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    m_workspace = std::move(made).value();
    m_project = makeProject(u"TANDEM"_s);
    const Record organisation = makeOrganisation(u"Velo"_s);
    m_partner = Record(Partnership::type());
    m_partner.id = newRecordId();
    m_partner.set(Partnership::type().project, m_project.id);
    m_partner.set(Partnership::type().organisation, organisation.id);
    m_period = Record(ReportingPeriod::type());
    m_period.id = newRecordId();
    m_period.set(ReportingPeriod::type().project, m_project.id);
    m_period.set(ReportingPeriod::type().number, 1);
    m_version = Record(BudgetVersion::type());
    m_version.id = newRecordId();
    m_version.set(BudgetVersion::type().project, m_project.id);
    m_version.set(BudgetVersion::type().number, 1);
    m_version.set(BudgetVersion::type().isCurrent, true);
    m_rule = Record(FlatRateRule::type());
    m_rule.id = newRecordId();
    m_rule.set(FlatRateRule::type().kind, FlatRateKind::OfficeOnStaff);
    m_rule.set(FlatRateRule::type().maximum, Share{1'500});
    m_rate = Record(AppliedFlatRate::type());
    m_rate.id = newRecordId();
    m_rate.set(AppliedFlatRate::type().version, m_version.id);
    m_rate.set(AppliedFlatRate::type().partner, m_partner.id);
    m_rate.set(AppliedFlatRate::type().rule, m_rule.id);
    m_rate.set(AppliedFlatRate::type().rate, Share{1'500});
    QVERIFY(store().apply(addition({m_project, organisation, m_partner, m_period, m_version, m_rule, m_rate,
                                    line(CostCategory::Staff, 3'333'333, m_period.id),
                                    line(CostCategory::Office, 700, RecordId::None)})));
}

Record TestStoredBudget::line(CostCategory category, qint64 cents, RecordId period) const
{
    const BudgetLine &type = BudgetLine::type();
    Record record(type);
    record.id = newRecordId();
    record.set(type.version, m_version.id);
    record.set(type.partner, m_partner.id);
    record.set(type.category, category);
    record.set(type.period, period);
    record.set(type.total, Amount{.cents = cents});
    return record;
}

Record TestStoredBudget::expense(ExpenseStatus status, qint64 cents) const
{
    const Expense &type = Expense::type();
    Record record(type);
    record.id = newRecordId();
    record.set(type.partner, m_partner.id);
    record.set(type.period, m_period.id);
    record.set(type.category, CostCategory::Staff);
    record.set(type.status, status);
    record.set(type.declared, Amount{.cents = cents});
    record.set(type.declaredInCurrency, Amount{.cents = cents});
    return record;
}

void TestStoredBudget::calculatesWhatIsStored()
{
    const Result<StoredBudget> budget = StoredBudget::read(store(), m_version.id);
    QVERIFY(budget);
    QCOMPARE(budget->currency(), u"EUR"_s);
    QCOMPARE(budget->figures().partner(0).category(CostCategory::Office), 499'999);
    QCOMPARE(budget->figures().partner(0).parked(CostCategory::Office), 700);
    QCOMPARE(budget->figures().column(0), 3'333'333 + 499'999);
    QCOMPARE(budget->lines(0, CostCategory::Office, 1).size(), 1);
    QCOMPARE(StoredBudget::read(store(), newRecordId()).error().kind, Error::Kind::NotFound);
}

void TestStoredBudget::takesLinesAndRates()
{
    Result<StoredBudget> budget = StoredBudget::read(store(), m_version.id);
    const Record more = line(CostCategory::Travel, 5'000, m_period.id);
    QVERIFY(budget->takeLine(more.id, more));
    QCOMPARE(budget->figures().total(), 3'333'333 + 499'999 + 5'000);
    QVERIFY(budget->takeRate(m_rate.id, std::nullopt));
    QCOMPARE(budget->figures().total(), 3'333'333 + 700 + 5'000);
    QVERIFY(budget->takeRate(m_rate.id, m_rate));
    QVERIFY(budget->takeLine(more.id, std::nullopt));
    QCOMPARE(budget->figures().total(), 3'333'333 + 499'999);
}

void TestStoredBudget::comparesSpending()
{
    Record foreign = expense(ExpenseStatus::Reported, 5);
    foreign.set(Expense::type().declaredInCurrency, std::nullopt);
    QVERIFY(store().apply(
        addition({expense(ExpenseStatus::Draft, 100), expense(ExpenseStatus::Verified, 1'000),
                  expense(ExpenseStatus::Parked, 10), expense(ExpenseStatus::Rejected, 7), foreign})));
    const Result<ProjectSpending> spending = ProjectSpending::read(store(), m_project.id);
    QVERIFY(spending);
    const SpendingSums all = spending->sums();
    QCOMPARE(all.planned, 3'333'333 + 499'999);
    QCOMPARE(all.draft, 100);
    QCOMPARE(all.declared, 1'010);
    QCOMPARE(all.verified, 1'000);
    QCOMPARE(all.rest(), all.planned - 1'110);
    QCOMPARE(spending->leftOut(), 1);
    QCOMPARE(spending->sums(0, CostCategory::Office).spent(), 0);
    QCOMPARE(spending->sums({}, {}, 0).spent(), 1'110);
    QCOMPARE(spending->byMonth().value(QDate()), 1'110);
}

void TestStoredBudget::choosesTheCurrentVersion()
{
    QCOMPARE(*StoredBudget::currentVersion(store(), m_project.id), m_version.id);
    QCOMPARE(*StoredBudget::currentVersion(store(), newRecordId()), RecordId::None);
    Record later = m_version;
    later.id = newRecordId();
    later.set(BudgetVersion::type().number, 2);
    later.set(BudgetVersion::type().isCurrent, false);
    Record whatIf = later;
    whatIf.id = newRecordId();
    whatIf.set(BudgetVersion::type().number, 3);
    whatIf.set(BudgetVersion::type().status, BudgetVersionStatus::WhatIf);
    QVERIFY(store().apply(addition({later, whatIf})));
    QCOMPARE(*StoredBudget::currentVersion(store(), m_project.id), m_version.id);
    const Record stored = **store().find(BudgetVersion::type(), m_version.id);
    Record after = stored;
    after.set(BudgetVersion::type().isCurrent, false);
    QVERIFY(store().apply(signedSet(ChangeSet::Kind::Edit, {Change::edit(stored, after)})));
    QCOMPARE(*StoredBudget::currentVersion(store(), m_project.id), later.id);
}

void TestStoredBudget::showsChangesAround()
{
    const BudgetLine &type = BudgetLine::type();
    const Record added = line(CostCategory::Travel, 1, m_period.id);
    const Record closed = [this] {
        Record record = **store().find(ReportingPeriod::type(), m_period.id);
        record.set(ReportingPeriod::type().status, ReportingStatus::Closed);
        return record;
    }();
    const QList<Record> before = store().load(type, *store().ids(Query(type))).value();
    const ChangeSet changes(ChangeSet::Kind::Edit,
                            {Change::add(added), Change::remove(before.first()),
                             Change::edit(**store().find(ReportingPeriod::type(), m_period.id), closed)});
    const ChangedRecords around(&store(), changes);
    QCOMPARE(around.referring(type.version, m_version.id).size(), before.size()); // one more, one less
    QCOMPARE(around.all(type).size(), before.size());
    QVERIFY(!around.record(type, before.first().id));
    QVERIFY(around.stored(type, before.first().id));
    QVERIFY(isLocked(*around.record(ReportingPeriod::type(), m_period.id)));
    QVERIFY(!isLocked(*around.stored(ReportingPeriod::type(), m_period.id)));
    QVERIFY(!around.record(type, newRecordId()));
    QCOMPARE(around.target(added, type.partner)->id, m_partner.id);
    const ChangedRecords alone(nullptr, changes);
    QCOMPARE(alone.all(type).size(), 1);
    QVERIFY(!alone.stored(type, before.first().id));
}

QTEST_GUILESS_MAIN(TestStoredBudget)
#include "tst_storedbudget.moc"
