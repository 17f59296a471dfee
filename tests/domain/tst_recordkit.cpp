// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue.h"
#include "domain/change.h"
#include "domain/event.h"
#include "domain/funding.h"
#include "domain/membership.h"
#include "domain/standardcodes.h"

#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

/// The record kit: what a description of a type gives, and what a record and a change do with it.
class TstRecordKit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeIsWhole();
    void typesReferToEarlierOnes();
    void idsClimb();
    void emptyValuesComeBack_data();
    void emptyValuesComeBack();
    void columnsRoundTrip();
    void jsonRoundTrip();
    void wrongJsonIsRefused_data();
    void wrongJsonIsRefused();
    void choicesAreReadByCodeAndLabel();
    void requiredFieldsAreMissed();
    void rulesBetweenFields();
    void changesReverse();
    void signingKeepsTheCreation();
    void describeSaysWhatWasDone();
    void standardCodes_data();
    void standardCodes();

private:
    static Record conference();
};

Record TstRecordKit::conference()
{
    const Event &e = Event::type();
    Record record(e);
    record.id = newRecordId();
    record.set(e.name, {u"Samen en lokaal"_s, u"Together and local"_s});
    record.set(e.kind, EventKind::Conference);
    record.set(e.status, EventStatus::Held);
    record.set(e.when, {PartialDate::fromIso(u"2023-06-13"), QTime(10, 0), QTime(16, 0)});
    record.set(e.participants, Count{350, Qualifier::MoreThan});
    record.set(e.organiser, RecordId{42});
    record.set(e.languages, {u"nl"_s, u"vgt"_s});
    return record;
}

void TstRecordKit::everyTypeIsWhole()
{
    QSet<QString> codes;
    const Wording wording(Language::English);
    for (const RecordType *type : recordTypes()) {
        QVERIFY2(!codes.contains(type->code()), type->code().data());
        codes.insert(type->code());
        QCOMPARE(recordTypeByCode(QString(type->code())), type);
        QCOMPARE(recordTypeByPlural(QString(type->plural())), type);
        QVERIFY2(!type->titleFields().isEmpty(), type->code().data());
        QVERIFY2(type->sectionCount() > 0, type->code().data());
        QSet<QString> names;
        int position = 0;
        for (const FieldInfo *field : type->fields()) {
            QCOMPARE(field->index(), position++);
            QVERIFY2(!names.contains(field->name()), field->name().data());
            names.insert(field->name());
            QCOMPARE(type->field(QString(field->name())), field);
            QVERIFY(!field->label(wording).isEmpty());
            // The fields of the type itself stand in a section; those that every type has do not.
            QCOMPARE(field->section() < 0, field == &type->tags);
            QVERIFY2(field->isEmpty(Record(*type).value(*field)) || field->kind() == ValueKind::YesNo,
                     field->name().data());
        }
    }
    QCOMPARE(recordTypeByPlural(u"unicorns"), nullptr);
}

void TstRecordKit::typesReferToEarlierOnes()
{
    QList<const RecordType *> before;
    for (const RecordType *type : recordTypes()) {
        before.append(type);
        for (const FieldInfo *field : type->fields()) {
            if (field->target())
                QVERIFY2(before.contains(field->target()), field->name().data());
        }
    }
    const QList<const FieldInfo *> toProject = referencesTo(Project::type());
    QVERIFY(toProject.contains(&Partnership::type().project));
    QVERIFY(!toProject.contains(&Partnership::type().organisation));
}

void TstRecordKit::idsClimb()
{
    RecordId last = RecordId::None;
    for (int i = 0; i < 10'000; ++i) {
        const RecordId next = newRecordId();
        QVERIFY(next > last);
        last = next;
    }
    QCOMPARE(recordIdFromText(recordIdToText(last)), std::optional(last));
    QCOMPARE(recordIdFromText(u"0"), std::nullopt);
    QCOMPARE(recordIdFromText(u"-1"), std::nullopt);
    QCOMPARE(recordIdFromText(u"12x"), std::nullopt);
}

void TstRecordKit::emptyValuesComeBack_data()
{
    QTest::addColumn<QString>("type");
    for (const RecordType *type : recordTypes())
        QTest::newRow(type->code().data()) << QString(type->code());
}

void TstRecordKit::emptyValuesComeBack()
{
    QFETCH(QString, type);
    const Record record(*recordTypeByCode(type));
    for (const FieldInfo *field : record.type().fields()) {
        const QVariant &empty = record.value(*field);
        const QVariantList columns = field->toColumns(empty);
        QCOMPARE(columns.size(), field->columns().size());
        QCOMPARE(field->fromColumns(columns), empty);
        const Result<QVariant> fromJson =
            field->fromJson(field->toJson(empty, Wording(Language::Dutch), nullptr));
        QVERIFY(fromJson);
        QCOMPARE(*fromJson, empty);
        const Result<QVariant> parsed = field->parse(QString(), Wording(Language::Dutch), empty);
        QVERIFY(parsed);
        QCOMPARE(*parsed, empty);
    }
}

void TstRecordKit::columnsRoundTrip()
{
    const Record record = conference();
    for (const FieldInfo *field : record.type().fields()) {
        const QVariantList columns = field->toColumns(record.value(*field));
        QCOMPARE(field->fromColumns(columns), record.value(*field));
    }
    const Event &e = Event::type();
    QCOMPARE(e.kind.toColumns(record.value(e.kind)), QVariantList{u"conference"_s});
    const QVariantList participants{qlonglong(350), u"more_than"_s};
    QCOMPARE(e.participants.toColumns(record.value(e.participants)), participants);
}

void TstRecordKit::jsonRoundTrip()
{
    const Record record = conference();
    for (const Language language : allLanguages) {
        for (const FieldInfo *field : record.type().fields()) {
            const Wording wording(language);
            const Result<QVariant> read =
                field->fromJson(field->toJson(record.value(*field), wording, nullptr));
            QVERIFY2(bool(read), field->name().data());
            QCOMPARE(*read, record.value(*field));
        }
    }
}

void TstRecordKit::wrongJsonIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("json");
    QTest::newRow("text for a count") << u"participants"_s << QJsonValue(u"veel"_s);
    QTest::newRow("unknown choice") << u"kind"_s << QJsonValue(u"party"_s);
    QTest::newRow("a label is no code") << u"kind"_s << QJsonValue(u"Conference"_s);
    QTest::newRow("number for a text") << u"title"_s << QJsonValue(3);
    QTest::newRow("impossible date") << u"when"_s << QJsonValue(QJsonObject{{u"date"_s, u"2023-02-30"_s}});
    QTest::newRow("text for a reference") << u"organiser"_s << QJsonValue(u"SERV"_s);
}

void TstRecordKit::wrongJsonIsRefused()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, json);
    const Result<QVariant> read = Event::type().field(field)->fromJson(json);
    QVERIFY(!read);
    QVERIFY(!read.error().what.isEmpty());
}

void TstRecordKit::choicesAreReadByCodeAndLabel()
{
    const Event &e = Event::type();
    const Wording wording(Language::English);
    for (const QString &typed :
         {u"closing_event"_s, u"Closing event"_s, u"CLOSING EVENT"_s, u"  closing event "_s}) {
        const Result<QVariant> parsed = e.kind.parse(typed, wording, {});
        QVERIFY2(bool(parsed), qPrintable(typed));
        QCOMPARE(parsed->toString(), u"closing_event"_s);
    }
    const Result<QVariant> wrong = e.kind.parse(u"party"_s, wording, {});
    QVERIFY(!wrong);
    QVERIFY(wrong.error().remedy.contains(u"Conference"_s));
    QCOMPARE(e.region.parse(u"BE213 Turnhout"_s, wording, {})->toString(), u"BE213"_s);
    QCOMPARE(e.region.parse(u"DE300"_s, wording, {})->toString(), u"DE300"_s);
    QVERIFY(!e.region.parse(u"Atlantis"_s, wording, {}));
}

void TstRecordKit::requiredFieldsAreMissed()
{
    const Wording wording(Language::English);
    const Record empty(Project::type());
    const QList<Record::FieldProblem> problems = empty.problems(wording);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, &Project::type().acronym);
    QVERIFY(problems.first().problem.text.contains(u"Acronym"_s));
    QVERIFY(conference().problems(wording).isEmpty());
}

void TstRecordKit::rulesBetweenFields()
{
    const Wording wording(Language::English);
    const Funding &f = Funding::type();
    Record funding(f);
    funding.set(f.project, RecordId{1});
    QCOMPARE(funding.problems(wording).size(), 1); // no source
    funding.set(f.programme, RecordId{2});
    QVERIFY(funding.problems(wording).isEmpty());
    funding.set(f.organisation, RecordId{3});
    QCOMPARE(funding.problems(wording).size(), 1); // two sources
    const Membership &m = Membership::type();
    Record membership(m);
    membership.set(m.group, RecordId{1});
    QCOMPARE(membership.problems(wording).size(), 1); // nobody
    membership.set(m.person, RecordId{4});
    QVERIFY(membership.problems(wording).isEmpty());
    // An end in the future is still a member today.
    membership.set(m.period, {PartialDate::fromYear(2020), PartialDate::fromYear(2030)});
    QVERIFY(isMemberOn(membership, QDate(2026, 6, 1)));
    QVERIFY(!isMemberOn(membership, QDate(2019, 12, 31)));
    QVERIFY(!isMemberOn(membership, QDate(2031, 1, 1)));
    const Event &e = Event::type();
    Record event = conference();
    event.set(e.when, {PartialDate::fromIso(u"2023-06"), QTime(10, 0), QTime()});
    QCOMPARE(event.problems(wording).size(), 1); // hours without a day
    Record project(Project::type());
    project.set(Project::type().acronym, u"X"_s);
    project.set(Project::type().period, {PartialDate::fromYear(2024), PartialDate::fromYear(2023)});
    QCOMPARE(project.problems(wording).size(), 1); // the end before the start
}

void TstRecordKit::changesReverse()
{
    const Record before = conference();
    Record after = before;
    after.set(Event::type().capacity, 400);
    ChangeSet set(ChangeSet::Kind::Edit, {Change::edit(before, after), Change::add(conference())});
    const ChangeSet back = set.reversed();
    QCOMPARE(back.changes().size(), 2);
    QVERIFY(back.changes().first().before && !back.changes().first().after); // the last one first
    QVERIFY(*back.changes().last().after == before);
    QVERIFY(back.reversed().changes() == set.changes());
    QCOMPARE(after.differingFields(before).size(), 1);
}

void TstRecordKit::signingKeepsTheCreation()
{
    const QDateTime first(QDate(2026, 1, 1), QTime(9, 0, 0, 123), Qt::UTC);
    ChangeSet adding = ChangeSet::adding(conference());
    adding.sign(u"ann"_s, first);
    const Record stored = *adding.changes().first().after;
    QVERIFY(stored.stamp != 0);
    QCOMPARE(stored.created, (Signature{first, u"ann"_s}));
    Record edited = stored;
    edited.set(Event::type().capacity, 10);
    ChangeSet editing = ChangeSet::editing(stored, edited);
    editing.sign(u"bert"_s, first.addDays(1));
    const Record changed = *editing.changes().first().after;
    QVERIFY(changed.stamp != stored.stamp);
    QCOMPARE(changed.created, stored.created);
    QCOMPARE(changed.changed.by, u"bert"_s);
}

void TstRecordKit::describeSaysWhatWasDone()
{
    const Wording wording(Language::English);
    const Record before = conference();
    Record after = before;
    after.set(Event::type().capacity, 400);
    QCOMPARE(ChangeSet::editing(before, after).describe(wording, nullptr),
             u"change capacity of Together and local"_s);
    QCOMPARE(ChangeSet::adding(before).describe(wording, nullptr), u"add event “Together and local”"_s);
    const ChangeSet removing(ChangeSet::Kind::Delete, {Change::remove(before)});
    QCOMPARE(removing.describe(wording, nullptr), u"delete event “Together and local”"_s);
    Record region = before;
    region.set(Event::type().region, u"BE213"_s);
    QVERIFY(ChangeSet::editing(before, region).describe(wording, nullptr).contains(u"NUTS region"_s));
    QVERIFY(ChangeSet().describe(wording, nullptr).isEmpty());
}

void TstRecordKit::standardCodes_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRight");
    // 0123.456.749: 97 − 1234567 mod 97 = 49.
    QTest::newRow("kbo") << u"kbo"_s << u"0123.456.749"_s << true;
    QTest::newRow("kbo without zero") << u"kbo"_s << u"123456749"_s << true;
    QTest::newRow("kbo typing error") << u"kbo"_s << u"0123.456.748"_s << false;
    QTest::newRow("kbo letters") << u"kbo"_s << u"0123.456.74A"_s << false;
    QTest::newRow("vat") << u"vat"_s << u"BE 0123.456.749"_s << true;
    QTest::newRow("vat of another country") << u"vat"_s << u"NL123456789B01"_s << true;
    QTest::newRow("vat wrong") << u"vat"_s << u"BE0123456748"_s << false;
    QTest::newRow("pic") << u"pic"_s << u"999999999"_s << true;
    QTest::newRow("pic short") << u"pic"_s << u"99999999"_s << false;
    QTest::newRow("cci") << u"cci"_s << u"2014TC16RFIR001"_s << true;
    QTest::newRow("cci short") << u"cci"_s << u"2014TC16RFIR01"_s << false;
    QTest::newRow("url") << u"url"_s << u"https://example.org/a?b=c"_s << true;
    QTest::newRow("url without scheme") << u"url"_s << u"example.org"_s << false;
    QTest::newRow("url script") << u"url"_s << u"javascript:alert(1)"_s << false;
    QTest::newRow("mail") << u"mail"_s << u"an@example.org"_s << true;
    QTest::newRow("mail without host") << u"mail"_s << u"an@"_s << false;
}

void TstRecordKit::standardCodes()
{
    QFETCH(QString, kind);
    QFETCH(QString, text);
    QFETCH(bool, isRight);
    const char *problem = nullptr;
    if (kind == u"kbo"_s)
        problem = enterpriseNumberProblem(text);
    else if (kind == u"vat"_s)
        problem = vatNumberProblem(text);
    else if (kind == u"pic"_s)
        problem = picProblem(text);
    else if (kind == u"cci"_s)
        problem = cciProblem(text);
    else if (kind == u"url"_s)
        problem = urlProblem(text);
    else
        problem = emailsProblem({text});
    QCOMPARE(problem == nullptr, isRight);
}

QTEST_GUILESS_MAIN(TstRecordKit)
#include "tst_recordkit.moc"
