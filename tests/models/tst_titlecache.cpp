// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/titlecache.h"

#include "workspacefixture.h"

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

/// Titles are looked up in blocks, and again when they may have changed.
class TitleCacheTest : public QObject
{
    Q_OBJECT

private:
    const Wording m_english{Language::English};
    const Wording m_dutch{Language::Dutch};

private Q_SLOTS:
    void looksUpOneBlockPerType()
    {
        WorkspaceFixture fixture;
        const Record dialog = fixture.addProject(u"DIALOG"_s);
        QList<Record> partnerships;
        for (int i = 0; i < 50; ++i) {
            const Record partner = fixture.addOrganisation(u"Partner %1"_s.arg(i));
            partnerships.append(fixture.addPartnership(dialog.id, partner.id));
        }
        TitleCache titles(fixture.store());
        titles.prepare(partnerships, m_english);
        QCOMPARE(titles.lookups(), 2); // projects and organisations
        for (int i = 0; i < 50; ++i) {
            const RecordId id = partnerships.at(i).get(Partnership::type().organisation);
            QCOMPARE(titles.title(Organisation::type(), id, m_english), u"Partner %1"_s.arg(i));
        }
        titles.prepare(partnerships, m_english);
        QCOMPARE(titles.lookups(), 2);
    }

    void keepsLanguagesApart()
    {
        WorkspaceFixture fixture;
        Record record(Organisation::type());
        record.set(Organisation::type().name, {u"Stad Genk"_s, u"City of Genk"_s});
        const RecordId id = fixture.add(record).id;
        QCOMPARE(fixture.titles().title(Organisation::type(), id, m_english), u"City of Genk"_s);
        QCOMPARE(fixture.titles().title(Organisation::type(), id, m_dutch), u"Stad Genk"_s);
        QCOMPARE(fixture.titles().title(Organisation::type(), id, m_english), u"City of Genk"_s);
    }

    void nothingHasNoTitle()
    {
        WorkspaceFixture fixture;
        QCOMPARE(fixture.titles().title(Project::type(), RecordId::None, m_english), QString());
        QCOMPARE(fixture.titles().lookups(), 0);
        QCOMPARE(fixture.titles().title(Project::type(), RecordId{12345}, m_english), QString());
    }

    void renamingChangesTitlesMadeOfIt()
    {
        WorkspaceFixture fixture;
        const Record dialog = fixture.addProject(u"DIALOG"_s);
        const Record stebo = fixture.addOrganisation(u"Stebo"_s);
        const Record partnership = fixture.addPartnership(dialog.id, stebo.id);
        TitleCache &titles = fixture.titles();
        const QString before = titles.title(Partnership::type(), partnership.id, m_english);
        QVERIFY(before.contains(u"DIALOG"_s));

        QList<const RecordType *> renamed;
        connect(&titles, &TitleCache::titlesChanged, this,
                [&renamed](const RecordType &type) { renamed.append(&type); });
        Record after = dialog;
        after.set(Project::type().acronym, u"DIALOOG"_s);
        QVERIFY(fixture.write(ChangeSet::editing(dialog, after)));
        QCOMPARE(titles.title(Project::type(), dialog.id, m_english), u"DIALOOG"_s);
        QVERIFY(titles.title(Partnership::type(), partnership.id, m_english).contains(u"DIALOOG"_s));
        QVERIFY(renamed.contains(&Project::type()));
        QVERIFY(renamed.contains(&Partnership::type()));
        QVERIFY(!renamed.contains(&Organisation::type()));
    }

    void otherEditsKeepTitles()
    {
        WorkspaceFixture fixture;
        const Record dialog = fixture.addProject(u"DIALOG"_s);
        QCOMPARE(fixture.titles().title(Project::type(), dialog.id, m_english), u"DIALOG"_s);
        const int lookups = fixture.titles().lookups();
        int signalCount = 0;
        connect(&fixture.titles(), &TitleCache::titlesChanged, this, [&signalCount] { ++signalCount; });
        Record after = dialog;
        after.set(Project::type().code, u"4"_s);
        QVERIFY(fixture.write(ChangeSet::editing(dialog, after)));
        QCOMPARE(signalCount, 0);
        QCOMPARE(fixture.titles().title(Project::type(), dialog.id, m_english), u"DIALOG"_s);
        QCOMPARE(fixture.titles().lookups(), lookups);
    }

    void deletedRecordsLoseTheirTitle()
    {
        WorkspaceFixture fixture;
        const Record dialog = fixture.addProject(u"DIALOG"_s);
        QCOMPARE(fixture.titles().title(Project::type(), dialog.id, m_english), u"DIALOG"_s);
        QVERIFY(fixture.write(ChangeSet(ChangeSet::Kind::Delete, {Change::remove(dialog)})));
        QCOMPARE(fixture.titles().title(Project::type(), dialog.id, m_english), QString());
    }

    void typesTitledAfterOthers()
    {
        const QList<const RecordType *> types = typesTitledAfter(Project::type());
        QVERIFY(types.contains(&Partnership::type()));
        QVERIFY(types.contains(&Funding::type()));
        QVERIFY(!types.contains(&Project::type()));
        QVERIFY(typesTitledAfter(Funding::type()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TitleCacheTest)
#include "tst_titlecache.moc"
