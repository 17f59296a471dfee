// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tableview.h"

#include "base/translations.h"
#include "models/filtersentence.h"
#include "workspacefixture.h"

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;
using Test = Condition::Test;

namespace
{

const Project &project = Project::type();
const Partnership &partnership = Partnership::type();

Condition having(ProjectStatus status)
{
    return {&project.status, Test::AnyOf, {project.status.pack(status)}};
}

} // namespace

Q_DECLARE_METATYPE(klankbord::Condition)

/// A view of a table, kept and read; and a filter as a sentence.
class TestTableView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameAgain()
    {
        const TableView view{
            .conditions = {having(ProjectStatus::Running)},
            .words = u"werk"_s,
            .columns = {&project.acronym, &project.period},
            .order = {{&project.period, Qt::DescendingOrder}, {&project.acronym, Qt::AscendingOrder}},
            .grouping = &project.status};
        Record record(SavedView::type());
        keepView(view, project, record);
        QCOMPARE(tableOf(record), &project);
        const Result<TableView> read = keptView(record, Wording(Language::English));
        QVERIFY(read);
        QCOMPARE(*read, view);
        keepView({}, project, record);
        QCOMPARE(*keptView(record, Wording(Language::English)), TableView());
    }
    void leavesOutWhatIsGone()
    {
        Record record(SavedView::type());
        keepView({.conditions = {}, .words = {}, .columns = {&project.acronym}, .order = {}}, project,
                 record);
        record.set(SavedView::type().columns, {u"gone"_s, u"acronym"_s});
        record.set(SavedView::type().sorting, {u"-gone"_s});
        record.set(SavedView::type().grouping, u"gone"_s);
        const Result<TableView> read = keptView(record, Wording(Language::English));
        QVERIFY(read);
        QCOMPARE(read->columns, QList<const FieldInfo *>{&project.acronym});
        QVERIFY(read->order.isEmpty());
        QVERIFY(!read->grouping);
    }
    void saysWhatCannotBeRead()
    {
        Record record(SavedView::type());
        keepView({}, project, record);
        record.set(SavedView::type().conditions, uR"([{"test":"empty","field":"project.gone"}])"_s);
        QVERIFY(!keptView(record, Wording(Language::English)));
        record.set(SavedView::type().recordType, u"gone"_s);
        QVERIFY(!tableOf(record));
        QVERIFY(keptView(record, Wording(Language::English)).error().text().contains(u"gone"_s));
    }

    void readsAsASentence_data()
    {
        QTest::addColumn<QList<Condition>>("conditions");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("dutch");
        QTest::newRow("everything") << QList<Condition>() << u"Projects"_s << u"Projecten"_s;
        QTest::newRow("one") << QList{having(ProjectStatus::Running)}
                             << u"Projects for which Status is Running"_s
                             << u"Projecten waarvoor Status Lopend is"_s;
        QTest::newRow("two and a date")
            << QList{having(ProjectStatus::Running),
                     Condition{&project.period,
                               Test::Before,
                               {QVariant::fromValue(*PartialDate::fromIso(u"2026"))}}}
            << u"Projects for which Status is Running and Period is over before 2026"_s
            << u"Projecten waarvoor Status Lopend is en Periode voorbij is vóór 2026"_s;
        QTest::newRow("or in and")
            << QList{Condition{nullptr,
                               Test::AnyPart,
                               {},
                               {having(ProjectStatus::Running), having(ProjectStatus::Approved)}},
                     Condition{&project.lead, Test::IsEmpty, {}}}
            << u"Projects for which (Status is Running or Status is Approved) and Lead organisation is not "
               "specified"_s
            << u"Projecten waarvoor (Status Lopend is of Status Goedgekeurd is) en Leidende organisatie niet opgegeven is"_s;
        QTest::newRow("not") << QList{Condition{nullptr, Test::NoPart, {}, {having(ProjectStatus::Closed)}}}
                             << u"Projects for which not (Status is Closed)"_s
                             << u"Projecten waarvoor niet (Status Afgesloten is)"_s;
        QTest::newRow("related")
            << QList{Condition{
                   &partnership.project,
                   Test::Related,
                   {},
                   {{&partnership.role, Test::AnyOf, {partnership.role.pack(PartnerRole::Lead)}}}}}
            << u"Projects for which among Partners there is one for which Role is Lead partner"_s
            << u"Projecten waarvoor er bij Partners een is waarvoor Rol Promotor is"_s;
    }
    void readsAsASentence()
    {
        QFETCH(QList<Condition>, conditions);
        WorkspaceFixture fixture;
        const Translations inEnglish(Language::English);
        const Translations inDutch(Language::Dutch);
        QTEST(filterSentence(project, conditions, inEnglish.wording(), fixture.titles()), "english");
        QTEST(filterSentence(project, conditions, inDutch.wording(), fixture.titles()), "dutch");
    }
    void namesRecords()
    {
        WorkspaceFixture fixture;
        const Record velo = fixture.addOrganisation(u"Velo"_s);
        const QString sentence =
            filterSentence(project, {{&project.lead, Test::AnyOf, {project.lead.pack(velo.id)}}},
                           Wording(Language::English), fixture.titles());
        QCOMPARE(sentence, u"Projects for which Lead organisation is “Velo”"_s);
    }
};

QTEST_GUILESS_MAIN(TestTableView)
#include "tst_tableview.moc"
