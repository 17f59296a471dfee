// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/relatedrecords.h"

#include "domain/catalogue.h"
#include "workspacefixture.h"

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

/// The tabs of a record's page.
class RelatedRecordsTest : public QObject
{
    Q_OBJECT

private:
    static QStringList labels(const RecordType &type)
    {
        QStringList all;
        const QList<RelatedRecords> related = relatedRecords(type);
        for (const RelatedRecords &each : related)
            all.append(each.label(Wording(Language::English)));
        return all;
    }

private Q_SLOTS:
    void projectTabsComeInOrder()
    {
        const QStringList tabs = labels(Project::type());
        QCOMPARE(tabs.mid(0, 1), QStringList{u"Partners"_s});
        const QStringList wanted{u"Partners"_s, u"Phases"_s, u"Events"_s, u"Funding"_s, u"Documents"_s};
        qsizetype last = -1;
        for (const QString &label : wanted) {
            const qsizetype at = tabs.indexOf(label);
            QVERIFY2(at > last, qPrintable(label + u" in "_s + tabs.join(u", "_s)));
            last = at;
        }
    }

    void everyTabHasALabelAndRefersHere()
    {
        for (const RecordType *type : recordTypes()) {
            const QList<RelatedRecords> related = relatedRecords(*type);
            for (const RelatedRecords &each : related) {
                QVERIFY(!each.label(Wording(Language::English)).isEmpty());
                QCOMPARE(each.field->target(), type);
                QCOMPARE(&each.field->owner(), each.type);
            }
        }
    }

    void queryFindsWhatHangsOnARecord()
    {
        WorkspaceFixture fixture;
        const Record dialog = fixture.addProject(u"DIALOG"_s);
        const Record other = fixture.addProject(u"OTHER"_s);
        const Record stebo = fixture.addOrganisation(u"Stebo"_s);
        const Record partnership = fixture.addPartnership(dialog.id, stebo.id);
        fixture.addPartnership(other.id, stebo.id);
        const RelatedRecords partners = relatedRecords(Project::type()).first();
        QCOMPARE(fixture.store().ids(partners.query(dialog.id)).value(), QList{partnership.id});
        QCOMPARE(partners.newRecord(dialog.id).get(Partnership::type().project), dialog.id);
    }

    void listsAreTabsToo()
    {
        WorkspaceFixture fixture;
        Record theme(Theme::type());
        theme.set(Theme::type().name, bothLanguages(u"Diversiteit"_s));
        theme = fixture.add(theme);
        const QList<RelatedRecords> tabs = relatedRecords(Theme::type());
        const auto projects = std::find_if(tabs.cbegin(), tabs.cend(), [](const RelatedRecords &each) {
            return each.type == &Project::type();
        });
        QVERIFY(projects != tabs.cend());
        Record made = projects->newRecord(theme.id);
        made.set(Project::type().acronym, u"DIALOG"_s);
        made = fixture.add(made);
        fixture.addProject(u"OTHER"_s);
        QCOMPARE(fixture.store().ids(projects->query(theme.id)).value(), QList{made.id});
    }
};

QTEST_GUILESS_MAIN(RelatedRecordsTest)
#include "tst_relatedrecords.moc"
