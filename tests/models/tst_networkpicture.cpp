// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/networkpicture.h"

#include "domain/affiliation.h"
#include "domain/membership.h"
#include "models/picturelist.h"
#include "samplefixture.h"
#include "workspacefixture.h"

#include <QAbstractItemModelTester>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;
using Tie = NetworkPicture::Tie;

namespace
{

const Wording english(Language::English);
const QDate today(2026, 11, 27);
const QSet<Tie> allTies(NetworkPicture::allTies.begin(), NetworkPicture::allTies.end());

/// A project with a partner whose trainer chaired a group until 2025 and works there.
struct Case {
    explicit Case(WorkspaceFixture &workspace)
        : fixture(workspace),
          project(workspace.addProject(u"ALFA"_s)),
          velo(workspace.addOrganisation(u"Velo"_s))
    {
        fixture.addPartnership(project.id, velo.id);
        Record record(Group::type());
        record.set(Group::type().name, bothLanguages(u"Board"_s));
        record.set(Group::type().project, project.id);
        const RecordId group = fixture.add(record).id;
        record = Record(Person::type());
        record.set(Person::type().lastName, u"Peeters"_s);
        const RecordId person = fixture.add(record).id;
        record = Record(Membership::type());
        record.set(Membership::type().group, group);
        record.set(Membership::type().person, person);
        record.set(Membership::type().role, MemberRole::Chair);
        record.set(Membership::type().period, *periodFromIso(u"2020/2025"_s));
        fixture.add(record);
        record = Record(Affiliation::type());
        record.set(Affiliation::type().person, person);
        record.set(Affiliation::type().organisation, velo.id);
        fixture.add(record);
    }
    NetworkPicture on(const QDate &day, const QSet<Tie> &ties = allTies) const
    {
        const auto picture = networkPicture(fixture.session(), project, day, ties, english);
        if (!picture)
            qFatal("%s", qPrintable(picture.error().text()));
        return *picture;
    }

    WorkspaceFixture &fixture;
    Record project;
    Record velo;
};

QStringList titlesOf(const NetworkPicture &picture)
{
    QStringList titles;
    for (const NetworkPicture::Node &node : picture.nodes)
        titles.append(node.record.title);
    titles.sort();
    return titles;
}

} // namespace

/// Who takes part, on a day and by kinds of ties.
class TestNetworkPicture final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyOfThatDay()
    {
        WorkspaceFixture fixture;
        const Case on(fixture);
        const NetworkPicture then = on.on(QDate(2024, 1, 1));
        QCOMPARE(titlesOf(then), (QStringList{u"ALFA"_s, u"Board"_s, u"Peeters"_s, u"Velo"_s}));
        QCOMPARE(then.nodes.first().record.id, on.project.id);
        QCOMPARE(then.edges.size(), 4);
        // The chair has left the board, and with it the picture.
        QCOMPARE(titlesOf(on.on(today)), (QStringList{u"ALFA"_s, u"Board"_s, u"Velo"_s}));
    }
    void onlySomeTies()
    {
        WorkspaceFixture fixture;
        const Case on(fixture);
        QCOMPARE(titlesOf(on.on(QDate(2024, 1, 1), {Tie::Partnership})), (QStringList{u"ALFA"_s, u"Velo"_s}));
        QCOMPARE(titlesOf(on.on(QDate(2024, 1, 1), {})), QStringList{u"ALFA"_s});
    }
    void rolesAreSaid()
    {
        WorkspaceFixture fixture;
        const Case on(fixture);
        QStringList roles;
        for (const NetworkPicture::Edge &edge : on.on(QDate(2024, 1, 1)).edges)
            roles.append(edge.role);
        QVERIFY(roles.contains(u"Chair"_s));
        QVERIFY(roles.contains(u"Partner"_s));
    }
    void theSampleHasPictures()
    {
        SampleFixture sample;
        const auto picture = networkPicture(sample.session(), sample.project(u"DIALOG"_s), QDate(2013, 1, 1),
                                            allTies, english);
        QVERIFY(picture);
        QVERIFY(picture->nodes.size() > 6);
        for (const NetworkPicture::Edge &edge : picture->edges) {
            QVERIFY(edge.from != edge.to);
            QVERIFY(!picture->nodes.at(edge.from).record.title.isEmpty());
        }
    }
    void inWords()
    {
        WorkspaceFixture fixture;
        const Case on(fixture);
        PictureList list;
        const QAbstractItemModelTester tester(&list);
        const NetworkPicture picture = on.on(QDate(2024, 1, 1));
        list.setPicture(picture, english);
        QCOMPARE(list.rowCount(), 4); // a heading for each kind
        for (int node = 0; node < static_cast<int>(picture.nodes.size()); ++node) {
            const QModelIndex line = list.indexOfNode(node);
            QCOMPARE(line.data().toString(), picture.nodes.at(node).record.title);
            QCOMPARE(list.nodeOf(line), node);
            QCOMPARE(list.rowCount(line), picture.nodes.at(node).ties);
            QCOMPARE(list.nodeOf(list.index(0, 0, line)), node); // a tie is about who stands above it
        }
        QCOMPARE(list.nodeOf(list.index(0, 0)), -1);
    }
};

QTEST_GUILESS_MAIN(TestNetworkPicture)
#include "tst_networkpicture.moc"
