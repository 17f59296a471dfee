// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/threadmodel.h"

#include "domain/finding.h"
#include "domain/membership.h"
#include "domain/quote.h"
#include "domain/recommendation.h"
#include "workspacefixture.h"

#include <QAbstractItemModelTester>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

using Kind = LinkTree::Kind;

const Wording english(Language::English);
const Wording dutch(Language::Dutch);

/// A partner whose trainer sits in a group, whose session gave a quote, behind a recommendation, for a
/// project that has money.
struct Case {
    explicit Case(WorkspaceFixture &workspace)
        : fixture(workspace),
          project(workspace.addProject(u"ALFA"_s)),
          velo(workspace.addOrganisation(u"Velo"_s))
    {
        fixture.addPartnership(project.id, velo.id);
        Record record(Group::type());
        record.set(Group::type().name, {u"Klankbordgroep"_s, u"Sounding board"_s});
        record.set(Group::type().project, project.id);
        group = fixture.add(record);
        record = Record(Membership::type());
        record.set(Membership::type().group, group->id);
        record.set(Membership::type().organisation, velo.id);
        record.set(Membership::type().role, MemberRole::Chair);
        membership = fixture.add(record);
        session = addSession(u"First session"_s);
        record = Record(Quote::type());
        record.set(Quote::type().text, u"It works"_s);
        record.set(Quote::type().attribution, Attribution::Anonymous);
        record.set(Quote::type().event, session->id);
        quote = fixture.add(record);
        record = Record(Recommendation::type());
        record.set(Recommendation::type().text, bothLanguages(u"Do more"_s));
        record.set(Recommendation::type().quotes, {quote->id});
        record.set(Recommendation::type().project, project.id);
        recommendation = fixture.add(record);
        addFunding(10'000'000);
        addFunding(2'500'000);
    }
    Record addSession(const QString &title) const
    {
        Record record(Event::type());
        record.set(Event::type().name, bothLanguages(title));
        record.set(Event::type().group, group->id);
        return fixture.add(record);
    }
    void addFunding(qint64 cents) const
    {
        Record record(Funding::type());
        record.set(Funding::type().project, project.id);
        record.set(Funding::type().organisation, velo.id);
        record.set(Funding::type().kind, FundingKind::EuFund);
        record.set(Funding::type().amount, Amount{cents});
        fixture.add(record);
    }

    WorkspaceFixture &fixture;
    Record project;
    Record velo;
    std::optional<Record> group;
    std::optional<Record> membership;
    std::optional<Record> session;
    std::optional<Record> quote;
    std::optional<Record> recommendation;
};

QModelIndex childCalled(const ThreadModel &model, const QModelIndex &parent, const QString &text)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex child = model.index(row, 0, parent);
        if (child.data().toString() == text)
            return child;
    }
    return {};
}

QStringList childrenOf(const ThreadModel &model, const QModelIndex &parent)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(parent); ++row)
        texts.append(model.index(row, 0, parent).data().toString());
    return texts;
}

const QString leadsTo = u"What leads to it"_s;
const QString followsFrom = u"What follows from it"_s;

} // namespace

/// What leads to a record and what follows from it.
class TestThreadModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSidesOfAGroup()
    {
        WorkspaceFixture fixture;
        const Case on(fixture);
        ThreadModel model(fixture.session());
        QAbstractItemModelTester tester(&model);
        tester.setUseFetchMore(false); // it would fetch while the model is being reset
        model.setRecord(Group::type(), on.group->id);
        QCOMPARE(childrenOf(model, {}), (QStringList{leadsTo, u"Sounding board"_s, followsFrom}));
        QCOMPARE(childrenOf(model, childCalled(model, {}, leadsTo)), (QStringList{u"Velo"_s, u"ALFA"_s}));
        QCOMPARE(childrenOf(model, childCalled(model, {}, followsFrom)), QStringList{u"First session"_s});
        QCOMPARE(model.kindOf(model.index(1, 0)), Kind::Origin);
    }
    void aTieIsPassedAndKept()
    {
        WorkspaceFixture fixture;
        const Case on(fixture);
        ThreadModel model(fixture.session());
        model.setRecord(Group::type(), on.group->id);
        const QModelIndex velo = childCalled(model, childCalled(model, {}, leadsTo), u"Velo"_s);
        QCOMPARE(model.record(velo).id, on.velo.id);
        QCOMPARE(model.tie(velo).type, &Membership::type());
        QCOMPARE(model.tie(velo).id, on.membership->id);
        QCOMPARE(velo.data(LinkTree::FactsRole).toString(), u"Chair"_s);
        QCOMPARE(velo.data(LinkTree::LeadRole).toString(), u"Members"_s);
        QCOMPARE(velo.data(Qt::AccessibleTextRole).toString(), u"Members, Velo, Chair"_s);
        model.setRecord(Membership::type(), on.membership->id);
        QCOMPARE(childrenOf(model, childCalled(model, {}, leadsTo)), QStringList{u"Velo"_s});
        QCOMPARE(childrenOf(model, childCalled(model, {}, followsFrom)), QStringList{u"Sounding board"_s});
    }
    void severalStepsDeep()
    {
        WorkspaceFixture fixture;
        const Case on(fixture);
        ThreadModel model(fixture.session());
        QAbstractItemModelTester tester(&model);
        tester.setUseFetchMore(false); // it would fetch while the model is being reset
        model.setRecord(Recommendation::type(), on.recommendation->id);
        QModelIndex at = childCalled(model, {}, leadsTo);
        for (const QString &next : {u"It works"_s, u"First session"_s, u"Sounding board"_s, u"Velo"_s}) {
            at = childCalled(model, at, next);
            QVERIFY2(at.isValid(), qPrintable(next));
            QVERIFY(model.canFetchMore(at));
            QVERIFY(model.hasChildren(at));
            model.fetchMore(at);
        }
        QVERIFY(!model.hasChildren(at)); // nothing leads to Velo
        QCOMPARE(model.parent(model.parent(at)).data().toString(), u"First session"_s);
    }
    void neverLeadsBack()
    {
        WorkspaceFixture fixture;
        const Case on(fixture);
        ThreadModel model(fixture.session());
        Record parent = fixture.found(Organisation::type(), on.velo.id);
        const Record department = fixture.addOrganisation(u"Department"_s);
        // Two organisations that each name the other above them.
        Record changed = department;
        changed.set(Organisation::type().parent, parent.id);
        QVERIFY(fixture.write(ChangeSet::editing(department, changed)));
        changed = parent;
        changed.set(Organisation::type().parent, department.id);
        QVERIFY(fixture.write(ChangeSet::editing(parent, changed)));
        model.setRecord(Organisation::type(), parent.id);
        const QModelIndex above = childCalled(model, childCalled(model, {}, leadsTo), u"Department"_s);
        QVERIFY(above.isValid());
        model.fetchMore(above);
        QCOMPARE(model.rowCount(above), 0);
    }
    void severalStandUnderAHeading()
    {
        WorkspaceFixture fixture;
        const Case on(fixture);
        ThreadModel model(fixture.session());
        model.setRecord(Project::type(), on.project.id);
        const QModelIndex funding = childCalled(model, childCalled(model, {}, followsFrom), u"Funding (2)"_s);
        QCOMPARE(model.kindOf(funding), Kind::Group);
        const QString first = model.index(0, 0, funding).data(LinkTree::FactsRole).toString();
        const QString second = model.index(1, 0, funding).data(LinkTree::FactsRole).toString();
        QVERIFY2(first.contains(u"€100,000.00"_s), qPrintable(first));
        QVERIFY2(second.contains(u"€25,000.00"_s), qPrintable(second));
    }
    void moreThanFitGoToTheTable()
    {
        WorkspaceFixture fixture;
        const Case on(fixture);
        for (int i = 0; i < RecordThread::mostRows + 5; ++i)
            on.addSession(u"Session"_s);
        ThreadModel model(fixture.session());
        model.setRecord(Group::type(), on.group->id);
        const QModelIndex sessions =
            childCalled(model, childCalled(model, {}, followsFrom), u"Meetings (30)"_s);
        QVERIFY(sessions.isValid());
        QCOMPARE(model.rowCount(sessions), RecordThread::mostRows + 1);
        const QModelIndex more = model.index(RecordThread::mostRows, 0, sessions);
        QCOMPARE(model.kindOf(more), Kind::More);
        QCOMPARE(more.data().toString(), u"6 more, in the table"_s);
        QCOMPARE(fixture.store().count(*model.all(more)).value(), 30);
    }
    void followsLanguageAndWrites()
    {
        WorkspaceFixture fixture;
        const Case on(fixture);
        ThreadModel model(fixture.session());
        QAbstractItemModelTester tester(&model);
        tester.setUseFetchMore(false); // it would fetch while the model is being reset
        model.setRecord(Group::type(), on.group->id);
        model.setWording(dutch);
        QCOMPARE(model.index(1, 0).data().toString(), u"Klankbordgroep"_s);
        model.setWording(english);
        on.addSession(u"Second session"_s);
        model.read();
        QVERIFY(childCalled(model, childCalled(model, {}, followsFrom), u"Meetings (2)"_s).isValid());
    }
    void keysNameTheSameLineAgain()
    {
        WorkspaceFixture fixture;
        const Case on(fixture);
        ThreadModel model(fixture.session());
        model.setRecord(Group::type(), on.group->id);
        const auto keys = [&model] {
            QStringList all;
            for (int side = 0; side < model.rowCount(); ++side) {
                const QModelIndex heading = model.index(side, 0);
                all.append(model.key(heading));
                for (int row = 0; row < model.rowCount(heading); ++row)
                    all.append(model.key(model.index(row, 0, heading)));
            }
            return all;
        };
        const QStringList before = keys();
        QCOMPARE(QSet<QString>(before.cbegin(), before.cend()).size(), before.size());
        model.setWording(dutch);
        QCOMPARE(keys(), before);
    }
    void nothingForWhatStandsAlone()
    {
        WorkspaceFixture fixture;
        ThreadModel model(fixture.session());
        model.setRecord(Project::type(), fixture.addProject(u"ALONE"_s).id);
        QVERIFY(model.isEmpty());
        model.setRecord(Project::type(), RecordId::None);
        QVERIFY(model.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestThreadModel)
#include "tst_threadmodel.moc"
