// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event.h"
#include "domain/funding.h"
#include "storage/locations.h"
#include "storage/recordstore.h"
#include "storage/samples.h"
#include "storage/statistics.h"
#include "storage/workspace.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

/// Sums agree with what is known and what is not.
class TestStatistics final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { Locations::addRows(); }
    void init();
    void cleanup() { m_workspace.reset(); }
    void keepsApartWhatIsNotSpecified();
    void addsUpSources();
    void countsEventsByMonth();
    void addsUpProgrammes();
    void addsUpThePortfolio();

private:
    Record funding(RecordId project, RecordId programme, RecordId partner,
                   std::optional<Amount> amount) const;
    bool add(const QList<Record> &records) { return bool(m_workspace->store().apply(addition(records))); }
    Statistics &statistics() { return m_workspace->statistics(); }

    Locations m_locations;
    std::unique_ptr<Workspace> m_workspace;
};

void TestStatistics::init()
{
    auto made = Workspace::create(m_locations.fresh());
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    m_workspace = std::move(made).value();
}

Record TestStatistics::funding(RecordId project, RecordId programme, RecordId partner,
                               std::optional<Amount> amount) const
{
    const Funding &type = Funding::type();
    Record record(type);
    record.id = newRecordId();
    record.set(type.project, project);
    record.set(type.programme, programme);
    record.set(type.partner, partner);
    record.set(type.amount, amount);
    return record;
}

void TestStatistics::keepsApartWhatIsNotSpecified()
{
    // MONEY, "Shares": of DIALOG's 1 312 872 it is known that 178 916 went to ESF Flanders.
    const Record project = makeProject(u"DIALOG"_s);
    const Record interreg = makeNamed(Programme::type(), u"INTERREG IVC"_s);
    const Record esf = makeOrganisation(u"ESF Vlaanderen"_s);
    Record partnership(Partnership::type());
    partnership.id = newRecordId();
    partnership.set(Partnership::type().project, project.id);
    partnership.set(Partnership::type().organisation, esf.id);
    QVERIFY(add(
        {project, interreg, esf, partnership,
         funding(project.id, interreg.id, RecordId::None, Amount{131'287'200, u"EUR"_s, Qualifier::Exact}),
         funding(project.id, interreg.id, partnership.id, Amount{17'891'600, u"EUR"_s, Qualifier::Exact})}));

    const auto shares = statistics().fundingByPartner({project.id});
    QVERIFY(shares);
    QCOMPARE(shares->size(), 2);
    QCOMPARE(shares->at(0).partnership, partnership.id);
    QCOMPARE(shares->at(0).cents, 17'891'600);
    QCOMPARE(shares->at(1).partnership, RecordId::None);
    QCOMPARE(shares->at(1).cents, 113'395'600);
    QCOMPARE(shares->at(1).currency, u"EUR"_s);
    QVERIFY(!shares->at(1).hasInexact);

    const auto sources = statistics().fundingBySource({});
    QCOMPARE(sources->size(), 1);
    QCOMPARE(sources->first().programme, interreg.id);
    QCOMPARE(sources->first().organisation, RecordId::None);
    QCOMPARE(sources->first().cents, 131'287'200); // the part is inside the whole
}

void TestStatistics::addsUpSources()
{
    const Record one = makeProject(u"1"_s);
    const Record two = makeProject(u"2"_s);
    const Record small = makeNamed(Programme::type(), u"klein"_s);
    const Record large = makeNamed(Programme::type(), u"groot"_s);
    const Record unknown = makeNamed(Programme::type(), u"onbekend"_s);
    QVERIFY(add({one, two, small, large, unknown,
                 funding(one.id, small.id, RecordId::None, Amount{100, u"EUR"_s, Qualifier::Exact}),
                 funding(two.id, small.id, RecordId::None, Amount{50, u"CHF"_s, Qualifier::Exact}),
                 funding(one.id, large.id, RecordId::None,
                         Amount{900'719'925'474'099'300, u"EUR"_s, Qualifier::Approximately}),
                 funding(two.id, large.id, RecordId::None, Amount{7, u"EUR"_s, Qualifier::Exact}),
                 funding(one.id, large.id, RecordId::None, std::nullopt),
                 funding(two.id, unknown.id, RecordId::None, std::nullopt)}));
    const auto all = statistics().fundingBySource({});
    QVERIFY(all);
    QCOMPARE(all->size(), 4);
    QCOMPARE(all->at(0).programme, large.id);
    QCOMPARE(all->at(0).cents, 900'719'925'474'099'307); // whole cents, beyond what a double holds
    QVERIFY(all->at(0).hasInexact);
    QCOMPARE(all->at(0).unspecified, 1);
    QCOMPARE(all->at(1).cents, 100);
    QVERIFY(!all->at(1).hasInexact);
    QCOMPARE(all->at(2).currency, u"CHF"_s);
    QCOMPARE(all->at(3).programme, unknown.id);
    QCOMPARE(all->at(3).cents, 0);
    QCOMPARE(all->at(3).unspecified, 1);
    const auto ofTwo = statistics().fundingBySource({two.id});
    QCOMPARE(ofTwo->size(), 3);
    QCOMPARE(ofTwo->first().cents, 50);
}

void TestStatistics::countsEventsByMonth()
{
    const Record project = makeProject(u"P"_s);
    Record network = makeNamed(Network::type(), u"lerend netwerk"_s);
    network.set(Network::type().project, project.id);
    const Record other = makeNamed(Network::type(), u"ander"_s);
    const Record sector = makeNamed(Sector::type(), u"zorg"_s);
    QList<Record> records{project, network, other, sector};
    const auto event = [&](const QString &date, RecordId ofProject, RecordId ofNetwork, RecordId ofSector) {
        Record record = makeNamed(Event::type(), date);
        TimeSlot slot;
        slot.date = PartialDate::fromIso(date);
        record.set(Event::type().when, slot);
        record.set(Event::type().project, ofProject);
        record.set(Event::type().network, ofNetwork);
        record.set(Event::type().sector, ofSector);
        records.append(record);
    };
    event(u"2014-10-03"_s, project.id, network.id, sector.id);
    event(u"2014-10-20"_s, RecordId::None, network.id, sector.id);
    event(u"2014-10"_s, RecordId::None, network.id, RecordId::None);
    event(u"2014"_s, project.id, RecordId::None, RecordId::None);
    event(u""_s, RecordId::None, other.id, RecordId::None);
    QVERIFY(add(records));
    const auto lines = [](const Result<QList<Statistics::MonthCount>> &counts) {
        QStringList all;
        for (const Statistics::MonthCount &count : *counts)
            all.append(u"%1 %2 %3"_s.arg(count.month, count.sector == RecordId::None ? u"-"_s : u"s"_s)
                           .arg(count.events));
        all.sort();
        return all.join(u"; "_s);
    };
    QCOMPARE(lines(statistics().eventsByMonth({}, {})), u" - 1; 2014 - 1; 2014-10 - 1; 2014-10 s 2"_s);
    QCOMPARE(lines(statistics().eventsByMonth({project.id}, {})), u"2014 - 1; 2014-10 - 1; 2014-10 s 2"_s);
    QCOMPARE(lines(statistics().eventsByMonth({}, {other.id})), u" - 1"_s);
    QCOMPARE(lines(statistics().eventsByMonth({project.id}, {other.id})),
             u" - 1; 2014 - 1; 2014-10 - 1; 2014-10 s 2"_s);
}

void TestStatistics::addsUpProgrammes()
{
    const Record one = makeNamed(Programme::type(), u"een"_s);
    const Record two = makeNamed(Programme::type(), u"twee"_s);
    QList<Record> records{one, two};
    const auto project = [&](RecordId programme, std::optional<Amount> cost) {
        Record record = makeProject(u"P"_s);
        record.set(Project::type().programme, programme);
        record.set(Project::type().totalCost, cost);
        records.append(record);
    };
    project(one.id, Amount{100, u"EUR"_s, Qualifier::Exact});
    project(one.id, Amount{200, u"EUR"_s, Qualifier::Exact});
    project(one.id, std::nullopt);
    project(two.id, Amount{1'000, u"EUR"_s, Qualifier::Exact});
    project(two.id, Amount{5, u"CHF"_s, Qualifier::Exact});
    project(RecordId::None, std::nullopt);
    QVERIFY(add(records));
    const auto totals = statistics().totalsByProgramme();
    QVERIFY(totals);
    QCOMPARE(totals->size(), 4);
    QCOMPARE(totals->at(0).programme, two.id);
    QCOMPARE(totals->at(0).cents, 1'000);
    QCOMPARE(totals->at(1).programme, one.id);
    QCOMPARE(totals->at(1).cents, 300);
    QCOMPARE(totals->at(1).projects, 3);
    QCOMPARE(totals->at(1).unspecified, 1);
    QCOMPARE(totals->at(2).currency, u"CHF"_s);
    QCOMPARE(totals->at(3).programme, RecordId::None);
    QCOMPARE(totals->at(3).unspecified, 1);
}

void TestStatistics::addsUpThePortfolio()
{
    QList<Record> records;
    const auto project = [&](std::optional<Amount> support) {
        Record record = makeProject(u"P"_s);
        record.set(Project::type().support, support);
        record.set(Project::type().totalCost, Amount{1, u"EUR"_s, Qualifier::Exact});
        records.append(record);
    };
    project(Amount{100, u"CHF"_s, Qualifier::Exact});
    project(Amount{200, u"EUR"_s, Qualifier::Approximately});
    project(Amount{300, u"EUR"_s, Qualifier::Exact});
    project(std::nullopt);
    QVERIFY(add(records));
    const auto support = statistics().portfolioTotal(Statistics::ProjectAmount::Support);
    QVERIFY(support);
    QCOMPARE(support->unspecified, 1);
    QCOMPARE(support->totals.size(), 2);
    QCOMPARE(support->totals.at(0).currency, u"EUR"_s);
    QCOMPARE(support->totals.at(0).cents, 500);
    QCOMPARE(support->totals.at(0).projects, 2);
    QVERIFY(support->totals.at(0).hasInexact);
    QVERIFY(!support->totals.at(1).hasInexact);
    const auto eligible = statistics().portfolioTotal(Statistics::ProjectAmount::EligibleCost);
    QVERIFY(eligible->totals.isEmpty());
    QCOMPARE(eligible->unspecified, 4);
    QCOMPARE(statistics().portfolioTotal(Statistics::ProjectAmount::TotalCost)->totals.first().cents, 4);
}

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
