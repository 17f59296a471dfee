// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referencelookup.h"

#include "workspacefixture.h"

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

/// Which record a typed title means.
class ReferenceLookupTest : public QObject
{
    Q_OBJECT

private:
    const Wording m_english{Language::English};
    const Wording m_dutch{Language::Dutch};

    static QStringList titlesOf(const QList<ReferenceLookup::Match> &matches)
    {
        QStringList titles;
        for (const ReferenceLookup::Match &match : matches)
            titles.append(match.title);
        return titles;
    }

private Q_SLOTS:
    void completesFromTheBeginning()
    {
        WorkspaceFixture fixture;
        for (const QString &name :
             {u"Zorgbedrijf Genk"_s, u"Genk, stad"_s, u"Hasselt"_s, u"Adviesraad Genk"_s})
            fixture.addOrganisation(name);
        const ReferenceLookup lookup(fixture.store(), fixture.titles());
        const auto found = lookup.completions(Organisation::type(), u"gen"_s, m_english);
        QVERIFY(found);
        QCOMPARE(titlesOf(*found),
                 (QStringList{u"Genk, stad"_s, u"Adviesraad Genk"_s, u"Zorgbedrijf Genk"_s}));
        QCOMPARE(lookup.completions(Organisation::type(), u"gen"_s, m_english, 2)->size(), 2);
        QVERIFY(lookup.completions(Organisation::type(), u"xyz"_s, m_english)->isEmpty());
        QVERIFY(lookup.completions(Organisation::type(), u"!?"_s, m_english)->isEmpty());
        const auto all = lookup.completions(Organisation::type(), QString(), m_english, 3);
        QCOMPARE(titlesOf(*all), (QStringList{u"Adviesraad Genk"_s, u"Genk, stad"_s, u"Hasselt"_s}));
    }

    void completionsIgnoreAccents()
    {
        WorkspaceFixture fixture;
        fixture.addOrganisation(u"Élan vital"_s);
        const ReferenceLookup lookup(fixture.store(), fixture.titles());
        QCOMPARE(titlesOf(*lookup.completions(Organisation::type(), u"elan"_s, m_english)),
                 QStringList{u"Élan vital"_s});
    }

    void findsTheExactTitle_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title"); // empty: refused
        QTest::newRow("same") << u"Stebo"_s << u"Stebo"_s;
        QTest::newRow("spaces around") << u"  Stebo "_s << u"Stebo"_s;
        QTest::newRow("case") << u"stebo"_s << u"Stebo"_s;
        QTest::newRow("accents") << u"elan"_s << u"Élan"_s;
        QTest::newRow("a part is not enough") << u"Ste"_s << u""_s;
        QTest::newRow("unknown") << u"Xyz"_s << u""_s;
        QTest::newRow("signs") << u"???"_s << u""_s;
        QTest::newRow("the longer one exists, too") << u"Rode"_s << u"Rode"_s;
        QTest::newRow("the other case exists, too") << u"RODE KRUIS"_s << u"RODE KRUIS"_s;
        QTest::newRow("either case fits") << u"rode kruis"_s << u""_s;
    }
    void findsTheExactTitle()
    {
        QFETCH(QString, text);
        QFETCH(QString, title);
        WorkspaceFixture fixture;
        for (const QString &name :
             {u"Stebo"_s, u"Élan"_s, u"Rode"_s, u"Rode Kruis"_s, u"RODE KRUIS"_s, u"Steboroute"_s})
            fixture.addOrganisation(name);
        ReferenceLookup lookup(fixture.store(), fixture.titles());
        const auto found = lookup.exact(Organisation::type(), text, m_english);
        QCOMPARE(found ? found->title : QString(), title);
        if (!found)
            QVERIFY(found.error().what.contains(text.trimmed()));
    }

    void twoOfOneNameAreAskedAbout()
    {
        WorkspaceFixture fixture;
        fixture.addOrganisation(u"Stad"_s);
        fixture.addOrganisation(u"Stad"_s);
        ReferenceLookup lookup(fixture.store(), fixture.titles());
        const auto found = lookup.exact(Organisation::type(), u"Stad"_s, m_english);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::Invalid);
        QVERIFY(found.error().what.contains(u"2"_s));
    }

    void readsTheMarkOfAMissingTranslation()
    {
        WorkspaceFixture fixture;
        Record record(Organisation::type());
        record.set(Organisation::type().name, {u"Samen werken"_s, QString()});
        const RecordId id = fixture.add(record).id;
        ReferenceLookup lookup(fixture.store(), fixture.titles());
        const QString shown = fixture.titles().title(Organisation::type(), id, m_english);
        QCOMPARE(shown, u"Samen werken [nl]"_s);
        QCOMPARE(lookup.exact(Organisation::type(), shown, m_english)->id, id);
        QCOMPARE(lookup.exact(Organisation::type(), u"Samen werken"_s, m_english)->id, id);
    }

    void findsTitlesMadeOfOthers()
    {
        WorkspaceFixture fixture;
        const Record dialog = fixture.addProject(u"DIALOG"_s);
        const Record stebo = fixture.addOrganisation(u"Stebo"_s);
        const Record partnership = fixture.addPartnership(dialog.id, stebo.id);
        fixture.addPartnership(dialog.id, fixture.addOrganisation(u"UHasselt"_s).id);
        ReferenceLookup lookup(fixture.store(), fixture.titles());
        const QString title = fixture.titles().title(Partnership::type(), partnership.id, m_english);
        QCOMPARE(lookup.exact(Partnership::type(), title, m_english)->id, partnership.id);
    }

    void idsAreAccepted()
    {
        WorkspaceFixture fixture;
        const RecordId id = fixture.addProject(u"DIALOG"_s).id;
        ReferenceLookup lookup(fixture.store(), fixture.titles());
        QCOMPARE(lookup.exact(Project::type(), recordIdToText(id), m_english)->id, id);
        QVERIFY(!lookup.exact(Project::type(), u"12"_s, m_english));
        QVERIFY(!lookup.exact(Organisation::type(), recordIdToText(id), m_english));
    }

    void manyOfOneWordDoNotHideTheExactOne()
    {
        WorkspaceFixture fixture;
        ChangeSet changes(ChangeSet::Kind::Import, {});
        for (int i = 0; i < 700; ++i)
            changes.append(Change::add(WorkspaceFixture::organisation(u"Groep %1"_s.arg(i))));
        QVERIFY(fixture.write(changes));
        ReferenceLookup lookup(fixture.store(), fixture.titles());
        for (const QString &name : {u"Groep 1"_s, u"Groep 6"_s, u"Groep 69"_s, u"Groep 699"_s})
            QCOMPARE(lookup.exact(Organisation::type(), name, m_english).value().title, name);
    }

    void theSameNameIsLookedUpOnce()
    {
        WorkspaceFixture fixture;
        const RecordId id = fixture.addOrganisation(u"Stebo"_s).id;
        ReferenceLookup lookup(fixture.store(), fixture.titles());
        QCOMPARE(lookup.exact(Organisation::type(), u"Stebo"_s, m_english)->id, id);
        const int lookups = fixture.titles().lookups();
        for (int i = 0; i < 100; ++i)
            QCOMPARE(lookup.exact(Organisation::type(), u"Stebo"_s, m_english)->id, id);
        QCOMPARE(fixture.titles().lookups(), lookups);
    }
};

QTEST_GUILESS_MAIN(ReferenceLookupTest)
#include "tst_referencelookup.moc"
