// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/forgetting.h"

#include "domain/affiliation.h"
#include "domain/contribution.h"
#include "domain/document.h"
#include "domain/participation.h"
#include "domain/quote.h"
#include "storage/backup.h"
#include "storage/filestore.h"
#include "storage/locations.h"
#include "storage/openlocation.h"
#include "storage/recordstore.h"
#include "storage/samples.h"
#include "storage/workspace.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

namespace
{

const Person &person = Person::type();
const Wording english{Language::English};

/// Words that occur nowhere else, each in the form in which it is stored and in that in which it is searched.
const QStringList secrets{u"Zwaluwnest"_s,      u"zwaluwnest"_s,     u"Ötilie"_s,      u"otilie"_s,
                          u"pimpelmees@"_s,     u"pimpelmees"_s,     u"555123999"_s,   u"rolstoelhelling"_s,
                          u"glutenvrijdag"_s,   u"directricex"_s,    u"K7M2QXZZ"_s,    u"k7m2qxzz"_s,
                          u"ongevraagdwoord"_s, u"geheimedossier"_s, u"kanbanklant"_s, u"eerderheette"_s,
                          u"Eerderheette"_s};

} // namespace

/// Somebody who asks to be forgotten, on both databases.
class TestForgetting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { Locations::addRows(); }
    void init();
    void cleanup() { m_workspace.reset(); }
    void takesAwayWhatIsPersonal();
    void keepsWhatCanBeCounted();
    void leavesOthersAlone();
    void leavesNothingInTheHistory();
    void leavesNothingToFind();
    void leavesNoByteInTheFile();
    void leavesNoRowOnTheServer();
    void tellsWhatMustNotComeBack();
    void cleansLaterWhenSomebodyReads();
    void refusesWhoIsNotThere();
    void isNotForReadersOnly();
    void deletesBackups();

private:
    RecordStore &store() { return m_workspace->store(); }
    Record add(Record record)
    {
        const ChangeSet set = addition({record});
        const Result<> done = store().apply(set);
        if (!done)
            qFatal("%s", qPrintable(done.error().text()));
        return *set.changes().first().after;
    }
    Record change(const Record &before, const std::function<void(Record &)> &edit)
    {
        Record after = before;
        edit(after);
        const ChangeSet set = signedSet(ChangeSet::Kind::Edit, {Change::edit(before, after)});
        if (const Result<> done = store().apply(set); !done)
            qFatal("%s", qPrintable(done.error().text()));
        return *set.changes().first().after;
    }
    void remove(const Record &record)
    {
        if (const Result<> done = store().apply(signedSet(ChangeSet::Kind::Delete, {Change::remove(record)}));
            !done)
            qFatal("%s", qPrintable(done.error().text()));
    }
    /// As it was before.
    const Record &kept(const QString &name) const { return *m_records.constFind(name); }
    static Record fresh(const RecordType &type)
    {
        Record record(type);
        record.id = newRecordId();
        return record;
    }
    Record now(const Record &record) { return **store().find(record.type(), record.id); }
    QString everyRow();
    QByteArray everyByte();
    void fill();
    void fillQuotesAndDocuments();

    Locations m_locations;
    std::unique_ptr<Workspace> m_workspace;
    QHash<QString, Record> m_records;
    StoredFile m_file;
};

void TestForgetting::init()
{
    const QString location = m_locations.fresh();
    QVERIFY(!location.isEmpty());
    auto created = Workspace::create(location);
    QVERIFY2(bool(created), created ? "" : qPrintable(created.error().text()));
    m_workspace = std::move(created).value();
    m_records.clear();
    fill();
    fillQuotesAndDocuments();
}

void TestForgetting::fill()
{
    Record who = fresh(person);
    who.set(person.lastName, u"Eerderheette"_s);
    who.set(person.firstName, u"Ötilie"_s);
    who.set(person.emails, {u"pimpelmees@example.org"_s});
    who.set(person.phones, {u"+32 555123999"_s, u"555123999"_s});
    who.set(person.accessNeeds, u"rolstoelhelling"_s);
    who.set(person.diet, u"glutenvrijdag"_s);
    who.set(person.language, u"nl"_s);
    who = change(add(who), [](Record &record) { record.set(person.lastName, u"Zwaluwnest"_s); });
    m_records.insert(u"person"_s, who);
    const Record other = add(makeNamed(person, u"Blijver"_s));
    m_records.insert(u"other"_s, other);
    const Record organisation = add(makeOrganisation(u"Verso"_s));
    const Record event = add(makeNamed(Event::type(), u"Studieronde"_s));

    const Affiliation &affiliation = Affiliation::type();
    Record function = fresh(affiliation);
    function.set(affiliation.person, who.id);
    function.set(affiliation.organisation, organisation.id);
    function.set(affiliation.function, {u"directricex"_s, u"directricex"_s});
    function.set(affiliation.period, Period{PartialDate::fromYear(2018), {}});
    m_records.insert(u"affiliation"_s, add(function));

    const Participation &participation = Participation::type();
    Record part = fresh(participation);
    part.set(participation.event, event.id);
    part.set(participation.person, who.id);
    part.set(participation.presence, Presence::Present);
    part.set(participation.code, u"K7M2QXZZ"_s);
    part.set(participation.accessNeeds, u"rolstoelhelling"_s);
    m_records.insert(u"participation"_s, add(part));
    part.id = newRecordId();
    part.set(participation.person, other.id);
    part.set(participation.accessNeeds, {});
    part.set(participation.diet, u"vegetarisch"_s);
    part.set(participation.code, u"ABCDEF"_s);
    m_records.insert(u"otherParticipation"_s, add(part));
    // One that was deleted before.
    part.id = newRecordId();
    part.set(participation.person, who.id);
    part.set(participation.accessNeeds, u"rolstoelhelling"_s);
    part.set(participation.diet, u"glutenvrijdag"_s);
    const Record deleted = add(part);
    remove(deleted);
    m_records.insert(u"deleted"_s, deleted);
}

void TestForgetting::fillQuotesAndDocuments()
{
    const RecordId who = kept(u"person"_s).id;
    const Quote &quote = Quote::type();
    Record said = fresh(quote);
    said.set(quote.text, u"Samen gaat het sneller."_s);
    said.set(quote.person, who);
    said.set(quote.attribution, Attribution::Named);
    said.set(quote.approval, Approval::Approved);
    said.set(quote.function, {u"directricex"_s, {}});
    m_records.insert(u"approved"_s, add(said));
    said.id = newRecordId();
    said.set(quote.text, u"ongevraagdwoord"_s);
    said.set(quote.approval, Approval::Asked);
    m_records.insert(u"asked"_s, add(said));

    const Document &document = Document::type();
    QBuffer buffer;
    buffer.setData("geheimedossier van iemand");
    buffer.open(QIODevice::ReadOnly);
    m_file = m_workspace->files().put(buffer, u"kanbanklant.pdf"_s).value();
    Record own = makeNamed(document, u"Toestemming Zwaluwnest"_s);
    own.set(document.kind, DocumentKind::Consent);
    own.set(document.person, who);
    own.set(document.file, m_file);
    m_records.insert(u"consent"_s, add(own));
    own.id = newRecordId();
    own.set(document.name, {u"Groepsfoto"_s, {}});
    own.set(document.project, add(makeProject(u"DIALOG"_s)).id);
    own.set(document.file, {});
    m_records.insert(u"shared"_s, add(own));
}

void TestForgetting::takesAwayWhatIsPersonal()
{
    QVERIFY(m_workspace->forgetPerson(kept(u"person"_s).id));
    const Record who = now(kept(u"person"_s));
    QVERIFY(isForgotten(who));
    QCOMPARE(who.title(english), u"Forgotten person"_s);
    for (const FieldInfo *field : personalTraces().first().fields)
        QVERIFY2(field == &person.lastName || who.isEmpty(*field), field->labelSource());
    const Record approved = now(kept(u"approved"_s));
    QCOMPARE(approved.get(Quote::type().text), u"Samen gaat het sneller."_s);
    QCOMPARE(approved.get(Quote::type().attribution), Attribution::Anonymous);
    QVERIFY(approved.isEmpty(Quote::type().person) && approved.isEmpty(Quote::type().function));
    QCOMPARE(now(kept(u"asked"_s)).get(Quote::type().text), u"–"_s);
    const Record consent = now(kept(u"consent"_s));
    QVERIFY(consent.isEmpty(Document::type().file));
    QCOMPARE(consent.title(english), u"–"_s);
    QVERIFY(!*m_workspace->files().contains(m_file.hash));
    for (const QString &name :
         {u"affiliation"_s, u"participation"_s, u"approved"_s, u"asked"_s, u"consent"_s})
        QVERIFY2(now(kept(name)).problems(english).isEmpty(), qPrintable(name));
    QCOMPARE(*m_workspace->check(), QStringList());
}

void TestForgetting::keepsWhatCanBeCounted()
{
    QVERIFY(m_workspace->forgetPerson(kept(u"person"_s).id));
    const Record part = now(kept(u"participation"_s));
    QCOMPARE(part.get(Participation::type().person), kept(u"person"_s).id);
    QCOMPARE(part.get(Participation::type().presence), Presence::Present);
    const Record function = now(kept(u"affiliation"_s));
    QVERIFY(function.isEmpty(Affiliation::type().function));
    QCOMPARE(function.value(Affiliation::type().period),
             kept(u"affiliation"_s).value(Affiliation::type().period));
    QCOMPARE(now(kept(u"person"_s)).get(person.language), u"nl"_s);
}

void TestForgetting::leavesOthersAlone()
{
    QVERIFY(m_workspace->forgetPerson(kept(u"person"_s).id));
    for (const QString &name : {u"other"_s, u"otherParticipation"_s, u"shared"_s})
        QVERIFY2(now(kept(name)) == kept(name), qPrintable(name));
}

void TestForgetting::leavesNothingInTheHistory()
{
    QVERIFY(m_workspace->forgetPerson(kept(u"person"_s).id));
    const auto history = store().history(person, kept(u"person"_s).id);
    QVERIFY(history);
    QCOMPARE(history->size(), 2); // added, and forgotten
    QCOMPARE(history->first().fields.size(), 1);
    QCOMPARE(history->first().fields.first().field, &person.anonymisedOn);
    const auto deleted = store().history(Participation::type(), kept(u"deleted"_s).id);
    QVERIFY(deleted && deleted->first().action == HistoryEntry::Action::Deleted);
    for (const HistoryEntry::FieldChange &field : deleted->first().fields)
        QVERIFY(field.field != &Participation::type().diet);
    QVERIFY(std::any_of(deleted->first().fields.cbegin(), deleted->first().fields.cend(),
                        [](const auto &field) { return field.field == &Participation::type().presence; }));
}

void TestForgetting::leavesNothingToFind()
{
    const auto findable = [this](const QString &word) {
        QStringList places;
        for (const RecordType *type : recordTypes()) {
            Query query(*type);
            query.search = word;
            if (store().count(query).value() > 0)
                places.append(QString(type->code()));
        }
        return places.join(u' ');
    };
    QVERIFY(findable(u"zwaluwnest"_s).contains(u"person"_s));
    QVERIFY(m_workspace->forgetPerson(kept(u"person"_s).id));
    for (const QString &word : secrets)
        QVERIFY2(findable(word).isEmpty(), qPrintable(word + u": "_s + findable(word)));
    QVERIFY(findable(u"blijver"_s).contains(u"participation"_s)); // the others are still found
    QVERIFY(findable(u"sneller"_s).contains(u"quote"_s));
}

QByteArray TestForgetting::everyByte()
{
    QByteArray all;
    for (const QString &ending : {u""_s, u"-wal"_s}) {
        QFile file(m_workspace->location() + ending);
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

void TestForgetting::leavesNoByteInTheFile()
{
    if (isOnServer(m_workspace->location()))
        QSKIP("its files are the server's");
    for (const char *word : {"Zwaluwnest", "Eerderheette", "geheimedossier", "glutenvrijdag"})
        QVERIFY2(everyByte().contains(word), word); // it can be seen at all
    QVERIFY(m_workspace->forgetPerson(kept(u"person"_s).id));
    const QByteArray bytes = everyByte();
    for (const QString &word : secrets)
        QVERIFY2(!bytes.contains(word.toUtf8()), qPrintable(word));
    QVERIFY(bytes.contains("Blijver"));
    QCOMPARE(*m_workspace->check(), QStringList());
}

QString TestForgetting::everyRow()
{
    const auto database = openDatabase(m_workspace->location(), Access::ReadOnly);
    if (!database)
        return database.error().text();
    QString all;
    QStringList tables{u"history"_s, u"change_set"_s, u"meta"_s, u"file_content"_s};
    for (const RecordType *type : recordTypes()) {
        const TableLayout &layout = (*database)->schema().table(*type);
        tables.append({layout.table, layout.searchTable});
    }
    for (const QString &table : tables) {
        const auto select =
            (*database)->statement(u"SELECT CAST(t AS text) FROM %1 AS t"_s.arg(quoted(table)));
        while (select->next())
            all += select->text(0) + u'\n';
        if (const auto done = select->finish(); !done)
            return done.error().text();
    }
    return all;
}

void TestForgetting::leavesNoRowOnTheServer()
{
    if (!isOnServer(m_workspace->location()))
        QSKIP("the bytes of the file say more");
    QVERIFY(everyRow().contains(u"Zwaluwnest"_s));
    QVERIFY(m_workspace->forgetPerson(kept(u"person"_s).id));
    const QString rows = everyRow();
    for (const QString &word : secrets)
        QVERIFY2(!rows.contains(word), qPrintable(word));
    QVERIFY(rows.contains(u"Blijver"_s));
    QVERIFY(!rows.contains(u"pages_to_clean"_s)); // the server's pages were cleaned as well
}

void TestForgetting::tellsWhatMustNotComeBack()
{
    QSignalSpy forgotten(&store(), &RecordStore::forgotten);
    QSignalSpy changed(&store(), &RecordStore::changed);
    QVERIFY(m_workspace->forgetPerson(kept(u"person"_s).id));
    QCOMPARE(forgotten.size(), 1);
    QCOMPARE(changed.size(), 1);
    const auto ids = forgotten.first().first().value<QSet<RecordId>>();
    for (const QString &name :
         {u"person"_s, u"affiliation"_s, u"participation"_s, u"deleted"_s, u"consent"_s})
        QVERIFY2(ids.contains(kept(name).id), qPrintable(name));
    QVERIFY(!ids.contains(kept(u"other"_s).id) && !ids.contains(kept(u"shared"_s).id));
}

void TestForgetting::cleansLaterWhenSomebodyReads()
{
    if (isOnServer(m_workspace->location()))
        QSKIP("a server waits for its readers");
    {
        const auto reader = openDatabase(m_workspace->location(), Access::ReadOnly);
        QVERIFY(reader);
        const Transaction reading(**reader, Transaction::Purpose::Reading);
        const auto select = (*reader)->statement(u"SELECT last_name FROM person"_s);
        QVERIFY(select->next());
        QVERIFY(m_workspace->forgetPerson(kept(u"person"_s).id));
        QVERIFY(isForgotten(now(kept(u"person"_s))));
        QVERIFY(everyByte().contains("Zwaluwnest"));
        QVERIFY(select->finish());
    }
    const QString location = m_workspace->location();
    m_workspace.reset();
    m_workspace = std::move(Workspace::open(location)).value();
    QVERIFY(!everyByte().contains("Zwaluwnest"));
}

void TestForgetting::refusesWhoIsNotThere()
{
    const auto done = m_workspace->forgetPerson(newRecordId());
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::NotFound);
}

void TestForgetting::isNotForReadersOnly()
{
    const QString location = m_workspace->location();
    m_workspace.reset();
    m_workspace = std::move(Workspace::open(location, Workspace::Mode::ReadOnly)).value();
    QCOMPARE(m_workspace->forgetPerson(kept(u"person"_s).id).error().kind, Error::Kind::ReadOnly);
    QVERIFY(!isForgotten(now(kept(u"person"_s))));
}

void TestForgetting::deletesBackups()
{
    const QString location = m_workspace->location();
    if (isOnServer(location)) {
        QVERIFY(removeBackups(location));
        return;
    }
    QVERIFY(makeBackup(location));
    QCOMPARE(backupsOf(location).size(), 1);
    QVERIFY(removeBackups(location));
    QVERIFY(backupsOf(location).isEmpty());
}

QTEST_GUILESS_MAIN(TestForgetting)
#include "tst_forgetting.moc"
