// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event.h"
#include "domain/funding.h"
#include "domain/membership.h"
#include "domain/partnership.h"
#include "storage/locations.h"
#include "storage/recordstore.h"
#include "storage/samples.h"
#include "storage/workspace.h"

#include <QSignalSpy>
#include <QTest>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

namespace
{

const Wording dutch(Language::Dutch);

Query searching(const RecordType &type, const QString &words)
{
    Query query(type);
    query.search = words;
    return query;
}

} // namespace

/// What is written is found again, in the right order, and undone without a trace; on both databases.
class TestRecordStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { Locations::addRows(); }
    void init();
    void cleanup();

    void keepsEveryField();
    void undoesAndRedoesByStamps();
    void refusesWhatMovedOn();
    void refusesAnIdThatIsTaken();
    void refusesToDeleteWhatIsReferredTo();
    void refusesAReferenceToNothing();
    void writesAllOrNothing();
    void writesManyAtOnce();
    void findsByWords_data();
    void findsByWords();
    void searchFollowsEdits();
    void findsByWordsOfReferences();
    void ordersByTheRulesOfDutch();
    void ordersByLanguage();
    void ordersWhatIsEmptyLast();
    void ordersInSteps();
    void ordersChoicesAsListed();
    void ordersByReferences();
    void ordersLongTexts();
    void ordersPeriodsAndSlots();
    void appliesConditions();
    void combinesConditions();
    void comparesPartialDates_data();
    void comparesPartialDates();
    void limitsAndCounts();
    void keepsLinksInOrder();
    void readsSomeFields();
    void namesRecordsMadeOfReferences();
    void listsDependents();
    void tellsHistory();
    void keepsHostileTexts_data();
    void keepsHostileTexts();
    void takesHostileSearches();

private:
    QStringList acronyms(const Query &query);
    bool apply(const ChangeSet &set);
    RecordStore &store() { return m_workspace->store(); }

    Locations m_locations;
    std::unique_ptr<Workspace> m_workspace;
};

void TestRecordStore::init()
{
    auto made = Workspace::create(m_locations.fresh());
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    m_workspace = std::move(made).value();
}

void TestRecordStore::cleanup()
{
    m_workspace.reset();
}

bool TestRecordStore::apply(const ChangeSet &set)
{
    const auto done = store().apply(set);
    if (!done)
        qWarning("%s", qPrintable(done.error().text()));
    return static_cast<bool>(done);
}

QStringList TestRecordStore::acronyms(const Query &query)
{
    const auto ids = store().ids(query);
    if (!ids)
        return {ids.error().text()};
    const auto records = store().load(*query.type, std::span(ids->constData(), std::size_t(ids->size())));
    if (!records)
        return {records.error().text()};
    QStringList all;
    for (const Record &record : *records)
        all.append(query.type == &Project::type() ? record.get(Project::type().acronym)
                                                  : record.title(dutch));
    return all;
}

void TestRecordStore::keepsEveryField()
{
    const QList<Record> records = oneOfEachType();
    const ChangeSet set = addition(records);
    QSignalSpy spy(&store(), &RecordStore::changed);
    QVERIFY(apply(set));
    QCOMPARE(spy.size(), 1);
    for (const Change &change : set.changes()) {
        const auto found = store().find(change.type(), change.id());
        QVERIFY(found && *found);
        const auto differing = (*found)->differingFields(*change.after);
        QVERIFY2(differing.isEmpty(), differing.isEmpty() ? "" : differing.first()->labelSource());
        QVERIFY(**found == *change.after);
        for (const FieldInfo *field : change.type().fields()) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                Query query(change.type());
                query.order = {{field, order}};
                query.conditions = {{field, Condition::Test::IsNotEmpty, {}},
                                    {field, Condition::Test::AnyOf, {change.after->value(*field)}}};
                const auto ids = store().ids(query);
                QVERIFY2(ids && *ids == QList{change.id()}, field->labelSource());
            }
        }
    }
    QVERIFY(!*store().find(Project::type(), newRecordId()));
    const auto faults = m_workspace->check();
    // The organisation is its own parent here, and so on: faults between records are not looked at.
    QVERIFY(faults);
    QCOMPARE(*faults, faultsOfEachType());
    // Backwards, although everything hangs together.
    QVERIFY(apply(set.reversed()));
    for (const RecordType *type : recordTypes())
        QCOMPARE(*store().count(Query(*type)), 0);
}

void TestRecordStore::undoesAndRedoesByStamps()
{
    QList<ChangeSet> steps{addition({makeProject(u"A"_s)})};
    QVERIFY(apply(steps.last()));
    for (const QString &acronym : {u"B"_s, u"C"_s, u"D"_s}) {
        const Record before = *steps.last().changes().first().after;
        Record after = before;
        after.set(Project::type().acronym, acronym);
        steps.append(signedSet(ChangeSet::Kind::Edit, {Change::edit(before, after)}));
        QVERIFY(apply(steps.last()));
    }
    steps.append(signedSet(ChangeSet::Kind::Delete, {Change::remove(*steps.last().changes().first().after)}));
    QVERIFY(apply(steps.last()));
    const RecordId id = steps.first().changes().first().id();
    for (int round = 0; round < 2; ++round) {
        for (auto step = steps.crbegin(); step != steps.crend(); ++step) {
            QVERIFY(apply(step->reversed()));
            QCOMPARE(*store().find(Project::type(), id), step->changes().first().before);
        }
        for (const ChangeSet &step : steps) {
            QVERIFY(apply(step));
            QCOMPARE(*store().find(Project::type(), id), step.changes().first().after);
        }
    }
}

void TestRecordStore::refusesWhatMovedOn()
{
    const ChangeSet added = addition({makeProject(u"A"_s), makeProject(u"B"_s)});
    QVERIFY(apply(added));
    const Record base = *added.changes().first().after;
    Record mine = base;
    mine.set(Project::type().acronym, u"mine"_s);
    Record theirs = base;
    theirs.set(Project::type().acronym, u"theirs"_s);
    const ChangeSet second = signedSet(ChangeSet::Kind::Edit, {Change::edit(base, theirs)});
    QVERIFY(apply(second));

    // A set of which one part has moved on is refused whole.
    Record other = *added.changes().last().after;
    other.set(Project::type().acronym, u"other"_s);
    const ChangeSet refused =
        signedSet(ChangeSet::Kind::Edit,
                  {Change::edit(*added.changes().last().after, other), Change::edit(base, mine)});
    QSignalSpy spy(&store(), &RecordStore::changed);
    auto done = store().apply(refused);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Conflict);
    QCOMPARE(spy.size(), 0);
    QCOMPARE(store().lastConflicts().size(), 1);
    QCOMPARE(store().lastConflicts().first().mine, *refused.changes().last().after);
    QCOMPARE(store().lastConflicts().first().theirs, second.changes().first().after);
    QCOMPARE(acronyms(Query(Project::type())), (QStringList{u"theirs"_s, u"B"_s}));

    QVERIFY(apply(signedSet(ChangeSet::Kind::Delete, {Change::remove(*second.changes().first().after)})));
    done = store().apply(signedSet(ChangeSet::Kind::Edit, {Change::edit(base, mine)}));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Conflict);
    QVERIFY(!store().lastConflicts().first().theirs);
    done = store().apply(signedSet(ChangeSet::Kind::Delete, {Change::remove(base)}));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Conflict);
}

void TestRecordStore::refusesAnIdThatIsTaken()
{
    const ChangeSet added = addition({makeProject(u"A"_s)});
    QVERIFY(apply(added));
    const auto done = store().apply(added);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Conflict);
    QCOMPARE(store().lastConflicts().size(), 1);
    QCOMPARE(*store().count(Query(Project::type())), 1);
}

void TestRecordStore::refusesToDeleteWhatIsReferredTo()
{
    Record organisation = makeOrganisation(u"Genk"_s);
    Record project = makeProject(u"A"_s);
    project.set(Project::type().lead, organisation.id);
    const ChangeSet added = addition({organisation, project});
    QVERIFY(apply(added));
    const Change removal = Change::remove(*added.changes().first().after);
    const auto done = store().apply(signedSet(ChangeSet::Kind::Delete, {removal}));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::InUse);
    QVERIFY2(done.error().why.contains(u"(1)"_s), qPrintable(done.error().why));
    QVERIFY(*store().find(Organisation::type(), organisation.id));

    // Together, in whatever order, they may go; and come back.
    const ChangeSet both =
        signedSet(ChangeSet::Kind::Delete, {removal, Change::remove(*added.changes().last().after)});
    QVERIFY(apply(both));
    QVERIFY(apply(both.reversed()));
    QCOMPARE(*store().find(Project::type(), project.id), added.changes().last().after);
}

void TestRecordStore::refusesAReferenceToNothing()
{
    Record project = makeProject(u"A"_s);
    project.set(Project::type().lead, newRecordId());
    const auto done = store().apply(addition({makeProject(u"B"_s), project}));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Invalid);
    QCOMPARE(*store().count(Query(Project::type())), 0);
    QVERIFY(apply(addition({makeProject(u"B"_s)}))); // the connection is usable again
}

void TestRecordStore::writesAllOrNothing()
{
    Record project = makeProject(u"zeker"_s);
    project.set(Project::type().themes, {newRecordId()});
    QVERIFY(!store().apply(addition({makeOrganisation(u"zeker"_s), project})));
    QCOMPARE(*store().count(Query(Organisation::type())), 0);
    QCOMPARE(*store().count(searching(Organisation::type(), u"zeker"_s)), 0);
    QVERIFY(store().history(Project::type(), project.id)->isEmpty());
}

void TestRecordStore::writesManyAtOnce()
{
    QList<Record> records;
    for (int i = 0; i < 1'500; ++i)
        records.append(makeProject(u"P%1"_s.arg(i), u"titel %1"_s.arg(i)));
    const ChangeSet set = addition(records);
    QVERIFY(apply(set));
    QCOMPARE(*store().count(Query(Project::type())), 1'500);
    QCOMPARE(acronyms(searching(Project::type(), u"titel 1499"_s)), QStringList{u"P1499"_s});
    Query byAcronym(Project::type());
    byAcronym.order = {{&Project::type().acronym, Qt::DescendingOrder}};
    byAcronym.limit = 2;
    QCOMPARE(acronyms(byAcronym), (QStringList{u"P1499"_s, u"P1498"_s}));

    QList<Change> edits;
    for (const Change &change : set.changes()) {
        Record after = *change.after;
        after.set(Project::type().fullTitle, LocalizedText{u"ander"_s, u""_s});
        edits.append(Change::edit(*change.after, after));
    }
    const ChangeSet edited = signedSet(ChangeSet::Kind::Paste, edits);
    QVERIFY(apply(edited));
    QCOMPARE(*store().count(searching(Project::type(), u"titel"_s)), 0);
    QCOMPARE(*store().count(searching(Project::type(), u"ander"_s)), 1'500);
    QVERIFY(apply(edited.reversed()));
    QVERIFY(apply(set.reversed()));
    QCOMPARE(*store().count(Query(Project::type())), 0);
    QCOMPARE(*store().count(searching(Project::type(), u"titel"_s)), 0);
    QVERIFY(apply(set));
    QCOMPARE(*store().count(searching(Project::type(), u"titel"_s)), 1'500);
    QCOMPARE(*m_workspace->check(), QStringList());
}

void TestRecordStore::findsByWords_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("found");
    const QStringList all{u"EEN"_s, u"TWEE"_s, u"DRIE"_s};
    QTest::newRow("nothing asked") << u""_s << all;
    QTest::newRow("only signs") << u" -*\"' "_s << all;
    QTest::newRow("one letter") << u"s"_s << QStringList{u"EEN"_s, u"TWEE"_s};
    QTest::newRow("a beginning") << u"same"_s << QStringList{u"EEN"_s, u"TWEE"_s};
    QTest::newRow("not the middle") << u"menwer"_s << QStringList{};
    QTest::newRow("all words") << u"same élan"_s << QStringList{u"EEN"_s};
    QTest::newRow("in any order") << u"ela sam"_s << QStringList{u"EEN"_s};
    QTest::newRow("without accents") << u"elan"_s << QStringList{u"EEN"_s};
    QTest::newRow("with other accents") << u"èlän"_s << QStringList{u"EEN"_s};
    QTest::newRow("in capitals") << u"SAMENWERKEN"_s << QStringList{u"EEN"_s};
    QTest::newRow("English") << u"together"_s << QStringList{u"EEN"_s};
    QTest::newRow("of both languages") << u"together samenwerken"_s << QStringList{u"EEN"_s};
    QTest::newRow("a ligature") << u"oeuvre"_s << QStringList{u"DRIE"_s};
    QTest::newRow("a number") << u"1e5"_s << QStringList{u"DRIE"_s};
    QTest::newRow("with a sign inside") << u"co-creatie"_s << QStringList{u"DRIE"_s};
    QTest::newRow("Greek") << u"ΔΗΜΟΣ"_s << QStringList{u"DRIE"_s};
    QTest::newRow("by acronym") << u"twee"_s << QStringList{u"TWEE"_s};
}

void TestRecordStore::findsByWords()
{
    QFETCH(QString, search);
    QFETCH(QStringList, found);
    QVERIFY(apply(addition({makeProject(u"EEN"_s, u"Samenwerken met Élan"_s, u"Working together"_s),
                            makeProject(u"TWEE"_s, u"samenleving"_s),
                            makeProject(u"DRIE"_s, u"Œuvre: co-creatie 1e5 Δῆμος"_s)})));
    QCOMPARE(acronyms(searching(Project::type(), search)), found);
    QCOMPARE(*store().count(searching(Project::type(), search)), found.size());
    Query ordered = searching(Project::type(), search);
    ordered.order = {{&Project::type().acronym, Qt::AscendingOrder}};
    found.sort();
    QCOMPARE(acronyms(ordered), found);
}

void TestRecordStore::searchFollowsEdits()
{
    const ChangeSet added = addition({makeProject(u"A"_s, u"wijkbudget"_s)});
    QVERIFY(apply(added));
    const Record before = *added.changes().first().after;
    Record after = before;
    after.set(Project::type().fullTitle, LocalizedText{u"burgerpanel"_s, u""_s});
    const ChangeSet edited = signedSet(ChangeSet::Kind::Edit, {Change::edit(before, after)});
    const Query old = searching(Project::type(), u"wijk"_s);
    const Query fresh = searching(Project::type(), u"burger"_s);
    QVERIFY(apply(edited));
    QCOMPARE(*store().count(old), 0);
    QCOMPARE(*store().count(fresh), 1);
    QVERIFY(apply(edited.reversed()));
    QCOMPARE(*store().count(old), 1);
    QCOMPARE(*store().count(fresh), 0);
    const ChangeSet removed = signedSet(ChangeSet::Kind::Delete, {Change::remove(before)});
    QVERIFY(apply(removed));
    QCOMPARE(*store().count(old), 0);
    QVERIFY(apply(removed.reversed()));
    QCOMPARE(*store().count(old), 1);
}

void TestRecordStore::findsByWordsOfReferences()
{
    Record project = makeProject(u"DIALOG"_s, u"In gesprek"_s);
    Record organisation = makeOrganisation(u"Stad Leuven"_s);
    Record partnership(Partnership::type());
    partnership.id = newRecordId();
    partnership.set(Partnership::type().project, project.id);
    partnership.set(Partnership::type().organisation, organisation.id);
    Record funding(Funding::type());
    funding.id = newRecordId();
    funding.set(Funding::type().project, project.id);
    funding.set(Funding::type().partner, partnership.id);
    Record event(Event::type());
    event.id = newRecordId();
    event.set(Event::type().name, LocalizedText{u"Startdag"_s, u""_s});
    event.set(Event::type().project, project.id);
    Record other(Event::type());
    other.id = newRecordId();
    other.set(Event::type().name, LocalizedText{u"Slotdag"_s, u""_s});
    QVERIFY(apply(addition({project, organisation, partnership, funding, event, other})));
    const auto found = [this](const RecordType &type, const QString &words) {
        return *store().ids(searching(type, words));
    };
    QCOMPARE(found(Event::type(), u"dial"_s), QList{event.id});
    QCOMPARE(found(Event::type(), u"start gesprek"_s), QList{event.id});
    QCOMPARE(found(Event::type(), u"slot gesprek"_s), QList<RecordId>{});
    QCOMPARE(found(Event::type(), u"dag"_s), QList<RecordId>{});
    QCOMPARE(found(Partnership::type(), u"leuv dialog"_s), QList{partnership.id});
    // A funding's partner is called after an organisation.
    QCOMPARE(found(Funding::type(), u"leuven"_s), QList{funding.id});
    QCOMPARE(*store().count(searching(Funding::type(), u"antwerpen"_s)), 0);
}

void TestRecordStore::ordersByTheRulesOfDutch()
{
    const QStringList inOrder{u"11 juli"_s, u"100 dagen"_s, u"élan"_s,   u"Eland"_s, u"Emma"_s,
                              u"Énergie"_s, u"ijs"_s,       u"IJzer"_s,  u"P2"_s,    u"P10"_s,
                              u"zebra"_s,   u"Zoë"_s,       u"zoeken"_s, u"Ζεύς"_s};
    QList<Record> records;
    for (qsizetype at = 0; at < inOrder.size(); ++at)
        records.append(makeProject(inOrder.at((at * 5) % inOrder.size())));
    QVERIFY(apply(addition(records)));
    Query query(Project::type());
    query.order = {{&Project::type().acronym, Qt::AscendingOrder}};
    QCOMPARE(acronyms(query), inOrder);
    query.order.first().order = Qt::DescendingOrder;
    QStringList reversed = inOrder;
    std::reverse(reversed.begin(), reversed.end());
    QCOMPARE(acronyms(query), reversed);
}

void TestRecordStore::ordersByLanguage()
{
    QVERIFY(apply(addition({makeProject(u"1"_s, u"appel"_s, u"zebra"_s), makeProject(u"2"_s, u"mier"_s),
                            makeProject(u"3"_s, u"zee"_s, u"book"_s)})));
    Query query(Project::type());
    query.order = {{&Project::type().fullTitle, Qt::AscendingOrder}};
    QCOMPARE(acronyms(query), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    query.language = Language::English;
    QCOMPARE(acronyms(query), (QStringList{u"3"_s, u"2"_s, u"1"_s}));
}

void TestRecordStore::ordersWhatIsEmptyLast()
{
    Record cheap = makeProject(u"cheap"_s, u"aap"_s);
    cheap.set(Project::type().totalCost, Amount{100, u"EUR"_s, Qualifier::Exact});
    Record dear = makeProject(u"dear"_s, u"noot"_s);
    dear.set(Project::type().totalCost, Amount{999'999'999'99, u"EUR"_s, Qualifier::Exact});
    Record zero = makeProject(u"zero"_s, u"mies"_s);
    zero.set(Project::type().totalCost, Amount{0, u"EUR"_s, Qualifier::Exact});
    QVERIFY(apply(addition({dear, makeProject(u"none"_s), zero, cheap})));
    Query query(Project::type());
    query.order = {{&Project::type().totalCost, Qt::AscendingOrder}};
    QCOMPARE(acronyms(query), (QStringList{u"zero"_s, u"cheap"_s, u"dear"_s, u"none"_s}));
    query.order = {{&Project::type().totalCost, Qt::DescendingOrder}};
    QCOMPARE(acronyms(query), (QStringList{u"none"_s, u"dear"_s, u"cheap"_s, u"zero"_s}));
    query.order = {{&Project::type().fullTitle, Qt::AscendingOrder}};
    QCOMPARE(acronyms(query), (QStringList{u"cheap"_s, u"zero"_s, u"dear"_s, u"none"_s}));
}

void TestRecordStore::ordersInSteps()
{
    QVERIFY(apply(
        addition({makeProject(u"b"_s, u"x"_s), makeProject(u"a"_s, u"y"_s), makeProject(u"c"_s, u"x"_s)})));
    Query query(Project::type());
    query.order = {{&Project::type().fullTitle, Qt::AscendingOrder},
                   {&Project::type().acronym, Qt::DescendingOrder}};
    QCOMPARE(acronyms(query), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    query.order = {{&Project::type().fullTitle, Qt::DescendingOrder},
                   {&Project::type().acronym, Qt::AscendingOrder}};
    QCOMPARE(acronyms(query), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestRecordStore::ordersChoicesAsListed()
{
    QList<Record> records;
    for (const ProjectStatus status :
         {ProjectStatus::Running, ProjectStatus::Idea, ProjectStatus::Approved}) {
        Record record = makeProject(QString::number(int(status)));
        record.set(Project::type().status, status);
        records.append(record);
    }
    records.append(makeProject(u"none"_s));
    QVERIFY(apply(addition(records)));
    Query query(Project::type());
    query.order = {{&Project::type().status, Qt::AscendingOrder}};
    QCOMPARE(acronyms(query), (QStringList{u"0"_s, u"3"_s, u"4"_s, u"none"_s}));
}

void TestRecordStore::ordersByReferences()
{
    const Record genk = makeOrganisation(u"Genk"_s);
    const Record aalst = makeOrganisation(u"aalst"_s);
    const Record nameless = makeOrganisation(u""_s);
    QList<Record> records{genk, aalst, nameless};
    for (const auto &[acronym, lead] : {std::pair(u"1"_s, genk.id), std::pair(u"2"_s, RecordId::None),
                                        std::pair(u"3"_s, aalst.id), std::pair(u"4"_s, nameless.id)}) {
        Record project = makeProject(acronym);
        project.set(Project::type().lead, lead);
        records.append(project);
    }
    QVERIFY(apply(addition(records)));
    Query query(Project::type());
    query.order = {{&Project::type().lead, Qt::AscendingOrder}};
    QCOMPARE(acronyms(query), (QStringList{u"3"_s, u"1"_s, u"4"_s, u"2"_s}));
    query.order = {{&Project::type().lead, Qt::DescendingOrder}};
    QCOMPARE(acronyms(query), (QStringList{u"2"_s, u"4"_s, u"1"_s, u"3"_s}));

    // Through a partnership, which is called after its project and its organisation.
    QList<Record> more;
    QList<RecordId> fundings;
    for (const qsizetype at : {3, 5}) {
        Record partnership(Partnership::type());
        partnership.id = newRecordId();
        partnership.set(Partnership::type().project, records.at(at).id);
        partnership.set(Partnership::type().organisation, at == 3 ? genk.id : aalst.id);
        more.append(partnership);
        Record funding(Funding::type());
        funding.id = newRecordId();
        funding.set(Funding::type().partner, partnership.id);
        fundings.prepend(funding.id);
        more.append(funding);
    }
    QVERIFY(apply(addition(more)));
    Query byPartner(Funding::type());
    byPartner.order = {{&Funding::type().partner, Qt::DescendingOrder}};
    QCOMPARE(*store().ids(byPartner), fundings);
}

void TestRecordStore::ordersLongTexts()
{
    QList<Record> records;
    for (const QString &text : {u"zee"_s, u""_s, u"Énergie"_s, u"eland"_s, u"item 10"_s, u"item 9"_s}) {
        Record record = makeProject(text);
        record.set(Project::type().summary, LocalizedText{text, u""_s});
        records.append(record);
    }
    QVERIFY(apply(addition(records)));
    Query query(Project::type());
    query.order = {{&Project::type().summary, Qt::AscendingOrder}};
    QCOMPARE(acronyms(query),
             (QStringList{u"eland"_s, u"Énergie"_s, u"item 9"_s, u"item 10"_s, u"zee"_s, u""_s}));
}

void TestRecordStore::ordersPeriodsAndSlots()
{
    QList<Record> records;
    for (const QString &iso :
         {u"2020/2021"_s, u"2019-08/.."_s, u"../2021"_s, u""_s, u"2019-08/2020"_s, u"2019-08-02/.."_s}) {
        Record record = makeProject(iso);
        record.set(Project::type().period, periodFromIso(iso).value_or(Period{}));
        records.append(record);
    }
    QVERIFY(apply(addition(records)));
    Query query(Project::type());
    query.order = {{&Project::type().period, Qt::AscendingOrder}};
    QCOMPARE(acronyms(query), (QStringList{u"../2021"_s, u"2019-08/2020"_s, u"2019-08/.."_s,
                                           u"2019-08-02/.."_s, u"2020/2021"_s, u""_s}));

    QList<Record> events;
    for (const QString &iso : {u""_s, u"2023-06-13T10:00/16:00[Europe/Brussels]"_s, u"2023-06-13"_s,
                               u"2023-06-13T09:00/16:00[Europe/Brussels]"_s, u"2023-06"_s}) {
        Record event(Event::type());
        event.id = newRecordId();
        event.set(Event::type().name, LocalizedText{iso, u""_s});
        event.set(Event::type().when, timeSlotFromIso(iso).value_or(TimeSlot{}));
        events.append(event);
    }
    QVERIFY(apply(addition(events)));
    Query byTime(Event::type());
    byTime.order = {{&Event::type().when, Qt::AscendingOrder}};
    QCOMPARE(*store().ids(byTime),
             (QList{events.at(4).id, events.at(2).id, events.at(3).id, events.at(1).id, events.at(0).id}));
}

void TestRecordStore::appliesConditions()
{
    const Project &type = Project::type();
    Record organisation = makeOrganisation(u"Genk"_s);
    Record theme(Theme::type());
    theme.id = newRecordId();
    theme.set(Theme::type().name, LocalizedText{u"Inspraak"_s, u""_s});
    Record a = makeProject(u"a"_s, u"alleen Nederlands"_s);
    a.set(type.status, ProjectStatus::Running);
    a.set(type.lead, organisation.id);
    a.set(type.themes, {theme.id});
    a.set(type.tags, {u"jeugd"_s, u"klimaat"_s});
    a.set(type.participationMethods, {u"open_meeting"_s, u"interview"_s});
    a.set(type.totalCost, Amount{500, u"EUR"_s, Qualifier::Exact});
    Record b = makeProject(u"b"_s, u"beide"_s, u"both"_s);
    b.set(type.status, ProjectStatus::Closed);
    b.set(type.tags, {u"klimaatwet"_s});
    Record c = makeProject(u"c"_s, u""_s, u"English only"_s);
    QVERIFY(apply(addition({organisation, theme, a, b, c})));

    const auto having = [&](const FieldInfo &field, Condition::Test test, const QVariantList &values = {}) {
        Query query(type);
        query.conditions = {{&field, test, values}};
        return acronyms(query).join(u","_s);
    };
    using Test = Condition::Test;
    QCOMPARE(having(type.status, Test::AnyOf, {u"running"_s}), u"a"_s);
    QCOMPARE(having(type.status, Test::AnyOf, {u"running"_s, u"closed"_s}), u"a,b"_s);
    QCOMPARE(having(type.status, Test::AnyOf, {u"running"_s, QString()}), u"a,c"_s);
    QCOMPARE(having(type.status, Test::AnyOf), u""_s);
    QCOMPARE(having(type.status, Test::IsEmpty), u"c"_s);
    QCOMPARE(having(type.status, Test::IsNotEmpty), u"a,b"_s);
    QCOMPARE(having(type.acronym, Test::AnyOf, {u"b"_s}), u"b"_s);
    QCOMPARE(having(type.fullTitle, Test::AnyOf, {Project::type().fullTitle.pack({u"beide"_s, u"both"_s})}),
             u"b"_s);
    QCOMPARE(
        having(type.totalCost, Test::AnyOf, {type.totalCost.pack(Amount{500, u"EUR"_s, Qualifier::Exact})}),
        u"a"_s);
    QCOMPARE(having(type.totalCost, Test::IsNotEmpty), u"a"_s);
    QCOMPARE(having(type.lead, Test::AnyOf, {type.lead.pack(organisation.id)}), u"a"_s);
    QCOMPARE(having(type.lead, Test::AnyOf, {type.lead.pack(RecordId::None)}), u"b,c"_s);
    QCOMPARE(
        having(type.lead, Test::AnyOf, {type.lead.pack(RecordId::None), type.lead.pack(organisation.id)}),
        u"a,b,c"_s);
    QCOMPARE(having(type.lead, Test::NoneOf, {type.lead.pack(organisation.id)}), u"b,c"_s);
    QCOMPARE(having(type.lead, Test::NoneOf, {type.lead.pack(RecordId::None)}), u"a"_s);
    QCOMPARE(having(type.themes, Test::NoneOf, {QVariant::fromValue(theme.id)}), u"b,c"_s);
    QCOMPARE(having(type.tags, Test::NoneOf, {QStringList{u"klimaat"_s}}), u"b,c"_s);
    QCOMPARE(having(type.lead, Test::IsEmpty), u"b,c"_s);
    QCOMPARE(having(type.themes, Test::AnyOf, {type.themes.pack({theme.id})}), u"a"_s);
    QCOMPARE(having(type.themes, Test::AnyOf, {QVariant::fromValue(theme.id)}), u"a"_s);
    QCOMPARE(having(type.themes, Test::IsEmpty), u"b,c"_s);
    QCOMPARE(having(type.themes, Test::IsNotEmpty), u"a"_s);
    QCOMPARE(having(type.tags, Test::AnyOf, {QStringList{u"klimaat"_s}}), u"a"_s);
    QCOMPARE(having(type.tags, Test::AnyOf, {QStringList{u"klimaat"_s, u"klimaatwet"_s}}), u"a,b"_s);
    QCOMPARE(having(type.tags, Test::AnyOf, {QStringList{u"kli%"_s}}), u""_s);
    QCOMPARE(having(type.participationMethods, Test::AnyOf, {QStringList{u"interview"_s}}), u"a"_s);
    QCOMPARE(having(type.fullTitle, Test::LacksLanguage, {u"en"_s}), u"a"_s);
    QCOMPARE(having(type.fullTitle, Test::LacksLanguage, {u"nl"_s}), u"c"_s);

    Query both(type);
    both.search = u"nederlands"_s;
    both.conditions = {{&type.status, Test::IsNotEmpty, {}}, {&type.lead, Test::IsNotEmpty, {}}};
    QCOMPARE(acronyms(both), QStringList{u"a"_s});
}

void TestRecordStore::combinesConditions()
{
    using Test = Condition::Test;
    const Project &type = Project::type();
    const Partnership &partnership = Partnership::type();
    const auto project = [](const QString &acronym, ProjectStatus status, qint64 cents) {
        Record record = makeProject(acronym);
        record.set(Project::type().status, status);
        record.set(Project::type().totalCost, Amount{.cents = cents});
        return record;
    };
    const Record a = project(u"a"_s, ProjectStatus::Running, 100);
    const Record b = project(u"b"_s, ProjectStatus::Running, 900);
    Record c = project(u"c"_s, ProjectStatus::Closed, 900);
    Record theme(Theme::type());
    theme.id = newRecordId();
    theme.set(Theme::type().name, {u"Werk"_s, u"Work"_s});
    c.set(type.themes, {theme.id});
    Record organisation(Organisation::type());
    organisation.id = newRecordId();
    organisation.set(Organisation::type().name, {u"Vzw Wélo"_s, {}});
    Record lead(partnership);
    lead.id = newRecordId();
    lead.set(partnership.project, a.id);
    lead.set(partnership.organisation, organisation.id);
    lead.set(partnership.role, PartnerRole::Lead);
    Record partner = lead;
    partner.id = newRecordId();
    partner.set(partnership.project, c.id);
    partner.set(partnership.role, PartnerRole::Partner);
    QVERIFY(apply(addition({theme, organisation, a, b, c, lead, partner})));

    const auto having = [&](const Condition &condition) {
        Query query(type);
        query.conditions = {condition};
        query.order = {{&type.acronym, Qt::AscendingOrder}};
        return acronyms(query).join(u',');
    };
    const Condition running{&type.status, Test::AnyOf, {type.status.pack(ProjectStatus::Running)}};
    const Condition costly{&type.totalCost, Test::AtLeast, {type.totalCost.pack(Amount{.cents = 500})}};
    const Condition cheap{&type.totalCost, Test::AtMost, {type.totalCost.pack(Amount{.cents = 100})}};
    const Condition dollars{
        &type.totalCost, Test::AtLeast, {type.totalCost.pack(Amount{.cents = 1, .currency = u"USD"_s})}};
    QCOMPARE(having(costly), u"b,c"_s);
    QCOMPARE(having(cheap), u"a"_s);
    QCOMPARE(having(dollars), u""_s);
    QCOMPARE(having({nullptr, Test::AllParts, {}, {running, costly}}), u"b"_s);
    QCOMPARE(having({nullptr, Test::AnyPart, {}, {running, costly}}), u"a,b,c"_s);
    QCOMPARE(having({nullptr, Test::NoPart, {}, {running, cheap}}), u"c"_s);
    QCOMPARE(having({nullptr, Test::AllParts, {}, {}}), u"a,b,c"_s);
    QCOMPARE(having({nullptr, Test::AnyPart, {}, {}}), u""_s);
    QCOMPARE(having({nullptr, Test::NoPart, {}, {}}), u"a,b,c"_s);
    // Inside each other, with parameters on both sides.
    const Condition notCheap{nullptr, Test::NoPart, {}, {cheap}};
    QCOMPARE(having({nullptr, Test::AllParts, {}, {costly, notCheap, running}}), u"b"_s);

    const Condition asLead{&partnership.role, Test::AnyOf, {partnership.role.pack(PartnerRole::Lead)}};
    QCOMPARE(having({&partnership.project, Test::Related, {}, {}}), u"a,c"_s);
    QCOMPARE(having({&partnership.project, Test::Related, {}, {asLead}}), u"a"_s);
    const Condition velo{nullptr, Test::Words, {u"welo"_s}};
    const Condition ofVelo{&partnership.organisation, Test::Related, {}, {velo}};
    QCOMPARE(having({&partnership.project, Test::Related, {}, {ofVelo}}), u"a,c"_s);
    QCOMPARE(having({&partnership.project, Test::Related, {}, {ofVelo, asLead}}), u"a"_s);
    QCOMPARE(having({nullptr,
                     Test::NoPart,
                     {},
                     {Condition{&partnership.project, Test::Related, {}, {ofVelo, asLead}}}}),
             u"b,c"_s);
    const Condition work{&Theme::type().name, Test::IsNotEmpty, {}};
    QCOMPARE(having({&type.themes, Test::Related, {}, {work}}), u"c"_s);

    // From the theme, back through the list.
    Query themes(Theme::type());
    themes.conditions = {{&type.themes, Test::Related, {}, {running}}};
    QCOMPARE(*store().count(themes), 0);
    themes.conditions = {{&type.themes, Test::Related, {}, {costly}}};
    QCOMPARE(*store().count(themes), 1);

    // A condition that was made to go on for ever finds nothing, and ends.
    Condition deep = running;
    for (int i = 0; i < 40; ++i)
        deep = {&partnership.project,
                Test::Related,
                {},
                {Condition{&partnership.project, Test::Related, {}, {deep}}}};
    QCOMPARE(having(deep), u""_s);

    QVERIFY(dependsOn({{&partnership.project, Test::Related, {}, {ofVelo}}}, partnership.organisation));
    QVERIFY(!dependsOn({running}, type.totalCost));
    QVERIFY(relatedTypes({{nullptr, Test::NoPart, {}, {ofVelo}}}).contains(&Organisation::type()));
}

void TestRecordStore::comparesPartialDates_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("date");
    QTest::addColumn<bool>("touchesPeriod");
    QTest::addColumn<bool>("touchesSlot"); // an event on the period's first date
    QTest::addColumn<bool>("isPeriodOver");
    QTest::addColumn<bool>("isSlotOver");
    QTest::newRow("same month") << u"2014-10/2014-10"_s << u"2014-10"_s << true << true << false << false;
    QTest::newRow("day in month") << u"2014-10-03/2014-10-04"_s << u"2014-10"_s << true << true << false
                                  << false;
    QTest::newRow("last day of the month before")
        << u"2014-09-01/2014-09-30"_s << u"2014-10"_s << false << false << true << true;
    QTest::newRow("first day of the month after")
        << u"2014-11-01/2014-11-02"_s << u"2014-10"_s << false << false << false << false;
    QTest::newRow("around it") << u"2013/2015"_s << u"2014-10"_s << true << false << false << true;
    QTest::newRow("a year with the month in it")
        << u"2014/2014"_s << u"2014-10"_s << true << false << false << false;
    QTest::newRow("the year before") << u"2012/2013"_s << u"2014-10"_s << false << false << true << true;
    QTest::newRow("open end") << u"2014-10-05/.."_s << u"2015"_s << true << false << false << true;
    QTest::newRow("open end, earlier")
        << u"2014-10-05/.."_s << u"2014-10-04"_s << false << false << false << false;
    QTest::newRow("open start") << u"../2014-10"_s << u"2014-10-31"_s << true << false << false << false;
    QTest::newRow("open start, later")
        << u"../2014-10"_s << u"2014-11-01"_s << false << false << true << false;
    QTest::newRow("a year of days") << u"2014-12-31/2015-01-01"_s << u"2014"_s << true << true << false
                                    << false;
    QTest::newRow("nothing known") << u""_s << u"2014"_s << false << false << false << false;
}

void TestRecordStore::comparesPartialDates()
{
    QFETCH(QString, period);
    QFETCH(QString, date);
    QFETCH(bool, touchesPeriod);
    QFETCH(bool, touchesSlot);
    QFETCH(bool, isPeriodOver);
    QFETCH(bool, isSlotOver);
    const Period given = periodFromIso(period).value_or(Period{});
    Record project = makeProject(u"A"_s);
    project.set(Project::type().period, given);
    Record event(Event::type());
    event.id = newRecordId();
    TimeSlot slot;
    slot.date = given.from;
    event.set(Event::type().when, slot);
    QVERIFY(apply(addition({project, event})));
    const QVariantList values{QVariant::fromValue(*PartialDate::fromIso(date))};
    Query projects(Project::type());
    projects.conditions = {{&Project::type().period, Condition::Test::During, values}};
    QCOMPARE(*store().count(projects), touchesPeriod ? 1 : 0);
    Query events(Event::type());
    events.conditions = {{&Event::type().when, Condition::Test::During, values}};
    QCOMPARE(*store().count(events), touchesSlot ? 1 : 0);

    // What is over, what is not, and what has no date at all.
    projects.conditions.first().test = Condition::Test::Before;
    QCOMPARE(*store().count(projects) == 1, isPeriodOver);
    projects.conditions.first().test = Condition::Test::From;
    QCOMPARE(*store().count(projects) == 1, !isPeriodOver && given != Period{});
    events.conditions.first().test = Condition::Test::Before;
    QCOMPARE(*store().count(events) == 1, isSlotOver);
    events.conditions.first().test = Condition::Test::From;
    QCOMPARE(*store().count(events) == 1, !isSlotOver && slot.date.has_value());
}

void TestRecordStore::limitsAndCounts()
{
    QVERIFY(apply(addition({makeProject(u"c"_s), makeProject(u"a"_s), makeProject(u"b"_s)})));
    Query query(Project::type());
    QCOMPARE(acronyms(query), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    query.order = {{&Project::type().acronym, Qt::AscendingOrder}};
    query.limit = 2;
    QCOMPARE(acronyms(query), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(*store().count(query), 3);
    query.limit = 0;
    QCOMPARE(acronyms(query), QStringList());
}

void TestRecordStore::readsSomeFields()
{
    const Project &p = Project::type();
    Record theme = makeNamed(Theme::type(), u"Werk"_s);
    theme.id = newRecordId();
    Record first = makeProject(u"EEN"_s, u"Eerste"_s, u"First"_s);
    first.id = newRecordId();
    first.set(p.totalCost, Amount{.cents = 12'345});
    first.set(p.summary, {u"lang"_s, u"long"_s});
    first.set(p.themes, {theme.id});
    Record second = makeProject(u"TWEE"_s);
    second.id = newRecordId();
    for (const Record &record : {theme, first, second})
        QVERIFY(apply(ChangeSet::adding(record)));
    const QList<RecordId> ids{second.id, first.id};
    const std::array<const FieldInfo *, 3> fields{&p.totalCost, &p.acronym, &p.themes};
    const auto some = store().loadFields(p, ids, fields);
    QVERIFY(some && some->size() == 2);
    QCOMPARE(some->first().id, second.id);
    const Record &read = some->last();
    QCOMPARE(read.get(p.acronym), u"EEN"_s);
    QCOMPARE(read.get(p.totalCost)->cents, 12'345);
    QCOMPARE(read.get(p.themes), QList<RecordId>{theme.id});
    QVERIFY(read.isEmpty(p.summary) && read.isEmpty(p.fullTitle));
    // Whole ones are whole, also after that.
    const auto whole = store().load(p, ids);
    QVERIFY(whole);
    QCOMPARE(whole->last().get(p.fullTitle).nl, u"Eerste"_s);
}

void TestRecordStore::keepsLinksInOrder()
{
    QList<Record> records;
    QList<RecordId> ids;
    for (int i = 0; i < 5; ++i) {
        Record theme(Theme::type());
        theme.id = newRecordId();
        theme.set(Theme::type().name, LocalizedText{u"thema %1"_s.arg(i), u""_s});
        records.append(theme);
        ids.prepend(theme.id);
    }
    Record project = makeProject(u"A"_s);
    project.set(Project::type().themes, ids);
    records.append(project);
    const ChangeSet added = addition(records);
    QVERIFY(apply(added));
    QCOMPARE((*store().find(Project::type(), project.id))->get(Project::type().themes), ids);
    const Record before = *added.changes().last().after;
    Record after = before;
    after.set(Project::type().themes, {ids.at(3), ids.at(1)});
    const ChangeSet edited = signedSet(ChangeSet::Kind::Edit, {Change::edit(before, after)});
    QVERIFY(apply(edited));
    QCOMPARE((*store().find(Project::type(), project.id))->get(Project::type().themes),
             (QList{ids.at(3), ids.at(1)}));
    QVERIFY(apply(edited.reversed()));
    QCOMPARE((*store().find(Project::type(), project.id))->get(Project::type().themes), ids);
    QVERIFY(apply(signedSet(ChangeSet::Kind::Delete, {Change::remove(before)})));
    QVERIFY(apply(signedSet(ChangeSet::Kind::Delete, {Change::remove(*added.changes().first().after)})));
}

void TestRecordStore::namesRecordsMadeOfReferences()
{
    Record project = makeProject(u"DIALOG"_s);
    Record organisation = makeOrganisation(u"Genk"_s);
    Record partnership(Partnership::type());
    partnership.id = newRecordId();
    partnership.set(Partnership::type().project, project.id);
    partnership.set(Partnership::type().organisation, organisation.id);
    QVERIFY(apply(addition({project, organisation, partnership})));
    const QList ids{partnership.id, newRecordId()};
    const auto titles = store().titles(Partnership::type(), std::span(ids.constData(), 2), dutch);
    QVERIFY(titles);
    QCOMPARE(titles->size(), 1);
    const QString title = titles->value(partnership.id);
    QVERIFY2(title.contains(u"Genk"_s) && title.contains(u"DIALOG"_s), qPrintable(title));
}

void TestRecordStore::listsDependents()
{
    Record theme(Theme::type());
    theme.id = newRecordId();
    Record parent = makeOrganisation(u"Stad"_s);
    Record child = makeOrganisation(u"Dienst"_s);
    child.set(Organisation::type().parent, parent.id);
    Record project = makeProject(u"A"_s);
    project.set(Project::type().lead, parent.id);
    project.set(Project::type().themes, {theme.id});
    QVERIFY(apply(addition({theme, parent, child, project})));
    const auto ofParent = store().dependents(Organisation::type(), std::span(&parent.id, 1));
    QVERIFY(ofParent);
    QCOMPARE(ofParent->size(), 2);
    QCOMPARE(ofParent->at(0).field, &Organisation::type().parent);
    QCOMPARE(ofParent->at(0).ids, QList{child.id});
    QCOMPARE(ofParent->at(1).type, &Project::type());
    QCOMPARE(ofParent->at(1).ids, QList{project.id});
    const QList both{parent.id, child.id};
    QCOMPARE(store().dependents(Organisation::type(), std::span(both.constData(), 2))->size(), 1);
    const auto ofTheme = store().dependents(Theme::type(), std::span(&theme.id, 1));
    QCOMPARE(ofTheme->size(), 1);
    QCOMPARE(ofTheme->first().field, &Project::type().themes);
    QCOMPARE(ofTheme->first().ids, QList{project.id});
}

void TestRecordStore::tellsHistory()
{
    const ChangeSet added =
        signedSet(ChangeSet::Kind::Import, {Change::add(makeProject(u"A"_s, u"titel"_s))}, u"An"_s);
    QVERIFY(apply(added));
    const Record before = *added.changes().first().after;
    Record after = before;
    after.set(Project::type().acronym, u"B"_s);
    after.set(Project::type().totalCost, Amount{100, u"EUR"_s, Qualifier::AtLeast});
    const ChangeSet edited = signedSet(ChangeSet::Kind::Edit, {Change::edit(before, after)}, u"Bo"_s);
    QVERIFY(apply(edited));
    store().setAuthor(u"Cas"_s);
    QVERIFY(apply(signedSet(ChangeSet::Kind::Delete, {Change::remove(*edited.changes().first().after)})));

    const auto history = store().history(Project::type(), before.id);
    QVERIFY(history);
    QCOMPARE(history->size(), 3);
    const HistoryEntry &deleted = history->at(0);
    QCOMPARE(deleted.action, HistoryEntry::Action::Deleted);
    QCOMPARE(deleted.signature.by, u"Cas"_s);
    QVERIFY(qAbs(deleted.signature.at.msecsTo(QDateTime::currentDateTimeUtc())) < 600'000);
    QCOMPARE(deleted.kind, ChangeSet::Kind::Delete);
    const HistoryEntry &changed = history->at(1);
    QCOMPARE(changed.action, HistoryEntry::Action::Changed);
    QCOMPARE(changed.signature.by, u"Bo"_s);
    QCOMPARE(changed.fields.size(), 2);
    for (const HistoryEntry::FieldChange &change : changed.fields) {
        QCOMPARE(change.before, before.value(*change.field));
        QCOMPARE(change.after, after.value(*change.field));
    }
    // The added record's line has what it held then, though the row is gone.
    const HistoryEntry &first = history->at(2);
    QCOMPARE(first.action, HistoryEntry::Action::Added);
    QCOMPARE(first.kind, ChangeSet::Kind::Import);
    QCOMPARE(first.signature.by, u"An"_s);
    QVERIFY(first.sequence < changed.sequence);
    QVERIFY(first.changeSet != changed.changeSet);
    QStringList names;
    for (const HistoryEntry::FieldChange &change : first.fields) {
        names.append(change.field->name());
        QCOMPARE(change.after, before.value(*change.field));
    }
    QCOMPARE(names, (QStringList{u"acronym"_s, u"title"_s}));
}

void TestRecordStore::keepsHostileTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    const QString sql = u"'); DROP TABLE project; --\" ? :x $1 %1 %s \\"_s;
    QTest::newRow("SQL") << sql << sql;
    QTest::newRow("zero") << QString(u"a"_s + QChar(0) + u'b') << u"a\uFFFDb"_s;
    QTest::newRow("half a pair") << QString(u"a"_s + QChar(0xD83D) + u'b') << u"a\uFFFDb"_s;
    QTest::newRow("other half") << QString(u"a"_s + QChar(0xDE00)) << u"a\uFFFD"_s;
    QTest::newRow("whole pair") << u"a😀b"_s << u"a😀b"_s;
    QTest::newRow("right to left") << u"a\u202Eb‏"_s << u"a\u202Eb‏"_s;
    QTest::newRow("lines") << u"a\r\nb\n\tc"_s << u"a\r\nb\n\tc"_s;
    QString large;
    for (int i = 0; large.size() < 1'000'000; ++i)
        large += u"woord%1 "_s.arg(i);
    QTest::newRow("a million signs") << large << large;
    QTest::newRow("one endless word") << QString(1'000'000, u'x') << QString(1'000'000, u'x');
    QTest::newRow("wide keys") << QString(200, QChar(0xFDFA)) << QString(200, QChar(0xFDFA));
}

void TestRecordStore::keepsHostileTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    Record project = makeProject(text, text, text);
    project.set(Project::type().summary, LocalizedText{text, u""_s});
    project.set(Project::type().tags, {text.left(1'000).remove(u'\n').remove(u'\r')});
    const ChangeSet added = addition({project, makeProject(u"other"_s)});
    QVERIFY(apply(added));
    const auto found = store().find(Project::type(), project.id);
    QVERIFY(found && *found);
    QCOMPARE((*found)->get(Project::type().acronym), kept);
    QCOMPARE((*found)->get(Project::type().summary).nl, kept);
    Query exact(Project::type());
    exact.conditions = {{&Project::type().acronym, Condition::Test::AnyOf, {text}}};
    QCOMPARE(*store().count(exact), 1);
    exact.order = {{&Project::type().acronym, Qt::AscendingOrder}};
    exact.search = text.left(50);
    QVERIFY(store().ids(exact));
    Record after = *added.changes().first().after;
    after.set(Project::type().acronym, u"plain"_s);
    const ChangeSet edited =
        signedSet(ChangeSet::Kind::Edit, {Change::edit(*added.changes().first().after, after)});
    QVERIFY(apply(edited));
    QCOMPARE(store().history(Project::type(), project.id)->size(), 2);
    QVERIFY(apply(edited.reversed()));
    QVERIFY(apply(added.reversed()));
    QCOMPARE(*store().count(Query(Project::type())), 0);
    QCOMPARE(*m_workspace->check(), QStringList());
}

void TestRecordStore::takesHostileSearches()
{
    QVERIFY(apply(addition({makeProject(u"NEAR"_s, u"and or not"_s)})));
    for (const QString &words :
         {u"\" OR 1=1"_s, u"near("_s, u"AND"_s, u"not and"_s, u"'and':*"_s, u"a* NEAR b"_s, u"{x}:y"_s,
          QString(5'000, u'a'), QString(u"and "_s).repeated(500), QString(QChar(0))}) {
        const auto found = store().ids(searching(Project::type(), words));
        QVERIFY2(found, qPrintable(words.left(50)));
    }
    QCOMPARE(*store().count(searching(Project::type(), u"not and near"_s)), 1);
}

QTEST_GUILESS_MAIN(TestRecordStore)
#include "tst_recordstore.moc"
