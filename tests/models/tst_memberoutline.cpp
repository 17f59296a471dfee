// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/memberoutline.h"

#include "domain/affiliation.h"
#include "workspacefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const Membership &membership = Membership::type();

PartialDate date(const QString &iso)
{
    return *PartialDate::fromIso(iso);
}

/// A network with a steering group and an expert group; Jan sits in both.
struct Groups {
    explicit Groups(WorkspaceFixture &fixture)
        : fixture(fixture),
          network(fixture.add(networkCalled(u"Learning network"_s))),
          steering(addGroup(u"Steering group"_s)),
          experts(addGroup(u"Expert group"_s)),
          velo(fixture.addOrganisation(u"vzw Velo"_s)),
          serv(fixture.addOrganisation(u"SERV"_s)),
          jan(addPerson(u"Jan"_s, u"Peeters"_s)),
          els(addPerson(u"Els"_s, u"Claes"_s))
    {
        chair = addSeat(steering.id, jan.id, u"2014-10/.."_s, MemberRole::Chair, MemberConstancy::Changing);
        addSeat(steering.id, jan.id, u"2014-10/2099"_s, MemberRole::Lead, std::nullopt);
        addSeat(experts.id, jan.id, u"2014/.."_s, MemberRole::Content, std::nullopt);
        addSeat(steering.id, els.id, u"2012/2013"_s, MemberRole::Member, MemberConstancy::Core);
        Record organisation(membership);
        organisation.set(membership.group, steering.id);
        organisation.set(membership.organisation, velo.id);
        organisation.set(membership.role, MemberRole::Chair);
        organisation.set(membership.constancy, MemberConstancy::Core);
        fixture.add(organisation);
        addAffiliation(velo.id, u"2010/2014"_s, u"trainer"_s);
        addAffiliation(serv.id, u"2015/.."_s, u"adviser"_s);
    }

    static Record networkCalled(const QString &name)
    {
        Record record(Network::type());
        record.set(Network::type().name, bothLanguages(name));
        return record;
    }
    Record addGroup(const QString &name) const
    {
        Record record(Group::type());
        record.set(Group::type().name, bothLanguages(name));
        record.set(Group::type().network, network.id);
        return fixture.add(record);
    }
    Record addPerson(const QString &first, const QString &last) const
    {
        Record record(Person::type());
        record.set(Person::type().firstName, first);
        record.set(Person::type().lastName, last);
        return fixture.add(record);
    }
    Record addSeat(RecordId group, RecordId person, const QString &when, MemberRole role,
                   std::optional<MemberConstancy> constancy) const
    {
        Record record(membership);
        record.set(membership.group, group);
        record.set(membership.person, person);
        record.set(membership.period, *periodFromIso(when));
        record.set(membership.role, role);
        record.set(membership.constancy, constancy);
        return fixture.add(record);
    }
    void addAffiliation(RecordId organisation, const QString &when, const QString &function) const
    {
        const Affiliation &affiliation = Affiliation::type();
        Record record(affiliation);
        record.set(affiliation.person, jan.id);
        record.set(affiliation.organisation, organisation);
        record.set(affiliation.period, *periodFromIso(when));
        record.set(affiliation.function, bothLanguages(function));
        fixture.add(record);
    }
    GroupMembers members() const
    {
        const auto groups = groupsBeside(steering, fixture.store());
        const auto read = readGroupMembers(*groups, fixture.session(), Wording(Language::English));
        return *read;
    }
    QList<OutlineSection> outline(const QString &when) const
    {
        const GroupMembers known = members();
        return MemberOutline(known, date(when), Wording(Language::English), fixture.titles())
            .membersOf(steering.id);
    }

    WorkspaceFixture &fixture;
    Record network;
    Record steering;
    Record experts;
    Record velo;
    Record serv;
    Record jan;
    Record els;
    Record chair{membership};
};

QString cell(const OutlineRow &row, int column)
{
    return row.cells.at(column).text;
}

} // namespace

/// The members of groups in words.
class MemberOutlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersStandUnderTheirFirstRole()
    {
        WorkspaceFixture fixture;
        const Groups groups(fixture);
        const QList<OutlineSection> sections = groups.outline(u"2015-02-01"_s);
        QCOMPARE(sections.size(), 2);
        QCOMPARE(cell(sections.first().heading, 0), u"Chair (2)"_s);
        // The fixed core first.
        QCOMPARE(cell(sections.first().rows.first(), MemberOutline::Name), u"vzw Velo"_s);
        const OutlineRow &jan = sections.first().rows.last();
        QCOMPARE(cell(jan, MemberOutline::Role), u"Chair, Lead"_s);
        QCOMPARE(cell(jan, MemberOutline::Constancy), u"Changing"_s);
        QCOMPARE(cell(jan, MemberOutline::AlsoIn), u"Expert group"_s);
        QCOMPARE(jan.cells.at(MemberOutline::AlsoIn).links.first().id, groups.experts.id);
        QVERIFY(!jan.isQuiet);
        QCOMPARE(cell(sections.last().heading, 0), u"No longer a member (1)"_s);
        QVERIFY(sections.last().heading.isQuiet);
        QVERIFY(sections.last().rows.first().isQuiet);
        QCOMPARE(jan.cells.size(), MemberOutline::memberHeaders(Wording(Language::English)).size());
    }

    void theDateDecidesStandingAndFunction()
    {
        WorkspaceFixture fixture;
        const Groups groups(fixture);
        const OutlineRow before = groups.outline(u"2014-12"_s).first().rows.last();
        QCOMPARE(cell(before, MemberOutline::Function), u"trainer, vzw Velo"_s);
        const OutlineRow after = groups.outline(u"2015"_s).first().rows.last();
        QCOMPARE(cell(after, MemberOutline::Function), u"adviser, SERV"_s);
        const QList<OutlineSection> early = groups.outline(u"2013-06"_s);
        QCOMPARE(cell(early.at(1).heading, 0), u"Member (1)"_s);
        QCOMPARE(cell(early.last().heading, 0), u"Not a member yet (1)"_s);
    }

    void whoSitsInMoreThanOneGroup()
    {
        WorkspaceFixture fixture;
        const Groups groups(fixture);
        const GroupMembers members = groups.members();
        const auto overlaps = [&](const QString &when) {
            return MemberOutline(members, date(when), Wording(Language::English), fixture.titles())
                .overlaps();
        };
        QCOMPARE(overlaps(u"2014-02"_s).size(), 0);
        const QList<OutlineSection> now = overlaps(u"2015"_s);
        QCOMPARE(now.size(), 1);
        QCOMPARE(cell(now.first().heading, 0), u"Jan Peeters (2)"_s);
        QCOMPARE(now.first().heading.record.id, groups.jan.id);
        QStringList roles;
        for (const OutlineRow &row : now.first().rows)
            roles.append(cell(row, 0) + u": "_s + cell(row, 1));
        roles.sort();
        QCOMPARE(roles, (QStringList{u"Expert group: Content"_s, u"Steering group: Chair, Lead"_s}));
    }

    void readingTakesAFixedNumberOfLookups()
    {
        WorkspaceFixture fixture;
        const Groups groups(fixture);
        const GroupMembers first = groups.members();
        const int before = fixture.titles().lookups();
        groups.outline(u"2015"_s);
        QVERIFY(fixture.titles().lookups() - before <= 1);
        for (int i = 0; i < 40; ++i)
            groups.addSeat(groups.steering.id, groups.addPerson(u"P"_s, QString::number(i)).id, u""_s,
                           MemberRole::Member, std::nullopt);
        const int many = fixture.titles().lookups();
        QCOMPARE(groups.outline(u"2015"_s).at(1).rows.size(), 40);
        QVERIFY2(fixture.titles().lookups() - many < 8,
                 qPrintable(QString::number(fixture.titles().lookups() - many)));
    }

    void theModelIsWellBehaved()
    {
        WorkspaceFixture fixture;
        const Groups groups(fixture);
        OutlineModel model;
        const QAbstractItemModelTester tester(&model);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setHeaders(MemberOutline::memberHeaders(Wording(Language::English)));
        model.setSections(groups.outline(u"2015"_s));
        model.setSections(groups.outline(u"2015"_s)); // nothing new: nothing happens
        QCOMPARE(resets.count(), 2);
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex jan = model.indexOf(groups.chair.id);
        QVERIFY(jan.isValid());
        QCOMPARE(model.rowAt(jan)->record.id, groups.jan.id);
        QCOMPARE(model.parent(jan), model.index(0, 0));
        QVERIFY(jan.siblingAtColumn(MemberOutline::AlsoIn).data(OutlineModel::LinksRole).toBool());
        QVERIFY(!jan.data(OutlineModel::LinksRole).toBool());
        QVERIFY(!model.indexOf(RecordId(1)).isValid());
        model.setSections({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(MemberOutlineTest)
#include "tst_memberoutline.moc"
