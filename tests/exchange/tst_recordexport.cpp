// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recordexport.h"

#include "domain/participation.h"
#include "domain/recommendation.h"
#include "exchange/delimitedtext.h"
#include "exchange/jsonrecords.h"
#include "exchange/texttable.h"
#include "storage/storedtitles.h"
#include "storage/workspace.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

enum class Format { Json, Delimited, Table };
using Needs = RecordExport::Needs;

const Wording english(Language::English);

std::unique_ptr<RecordExport> exportTo(QIODevice &device, Format format, const RecordType &type,
                                       const TitleSource &titles, Needs needs)
{
    if (format == Format::Json)
        return std::make_unique<JsonExport>(device, type, english, titles, needs);
    if (format == Format::Delimited)
        return std::make_unique<DelimitedTextExport>(device, type, english, titles, u',', needs);
    return std::make_unique<TextTableExport>(device, type, english, titles, 0, needs);
}

struct Exported {
    QByteArray text;
    qsizetype heldBack = 0;
};

Exported exported(const QList<Record> &records, Format format, const TitleSource &titles,
                  Needs needs = Needs::LeftOut)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto file = exportTo(buffer, format, records.first().type(), titles, needs);
    const bool isWritten = file->begin() && file->write(records) && file->end();
    return {isWritten ? buffer.data() : QByteArray(), file->heldBack()};
}

Record quote(const QString &text, std::optional<Approval> approval)
{
    Record record(Quote::type());
    record.id = newRecordId();
    record.set(Quote::type().text, text);
    record.set(Quote::type().attribution, Attribution::Anonymous);
    record.set(Quote::type().approval, approval);
    return record;
}

} // namespace

/// What no export lets out, whatever its format.
class RecordExportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void quotesNeedApproval_data();
    void quotesNeedApproval();
    void titlesOfQuotesNeedApproval_data();
    void titlesOfQuotesNeedApproval();
    void needsAreAskedFor_data();
    void needsAreAskedFor();

private:
    void formats();

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void RecordExportTest::initTestCase()
{
    auto created = Workspace::create(m_folder.filePath(u"test.klankbord"_s));
    QVERIFY(created);
    m_workspace = std::move(created).value();
}

void RecordExportTest::formats()
{
    QTest::addColumn<Format>("format");
    QTest::newRow("json") << Format::Json;
    QTest::newRow("csv") << Format::Delimited;
    QTest::newRow("table") << Format::Table;
}

void RecordExportTest::quotesNeedApproval_data()
{
    formats();
}

void RecordExportTest::quotesNeedApproval()
{
    QFETCH(const Format, format);
    const StoredTitles titles(m_workspace->store());
    const Exported file =
        exported({quote(u"Nooit gevraagd"_s, std::nullopt), quote(u"Gevraagd"_s, Approval::Asked),
                  quote(u"Mag mee"_s, Approval::Approved), quote(u"Mag niet"_s, Approval::Refused)},
                 format, titles);
    QVERIFY(file.text.contains("Mag mee"));
    for (const char *hidden : {"Nooit gevraagd", "Gevraagd", "Mag niet"})
        QVERIFY2(!file.text.contains(hidden), hidden);
    QCOMPARE(file.heldBack, 3);
    QCOMPARE(Quote::type().heldBackText(file.heldBack, english),
             u"3 quote(s) that are not approved were left out."_s);
}

void RecordExportTest::titlesOfQuotesNeedApproval_data()
{
    formats();
}

void RecordExportTest::titlesOfQuotesNeedApproval()
{
    QFETCH(const Format, format);
    const Recommendation &type = Recommendation::type();
    const Record open = quote(u"Mag mee"_s, Approval::Approved);
    const Record hidden = quote(u"Mag niet"_s, Approval::Refused);
    ChangeSet changes(ChangeSet::Kind::Import, {Change::add(open), Change::add(hidden)});
    changes.sign(u"Els"_s, QDateTime::currentDateTimeUtc());
    QVERIFY(m_workspace->store().apply(changes));
    Record recommendation(type);
    recommendation.id = newRecordId();
    recommendation.set(type.quotes, {open.id, hidden.id});
    const QList<Record> records{recommendation};
    for (const bool isPrepared : {false, true}) {
        StoredTitles titles(m_workspace->store());
        if (isPrepared)
            titles.prepare(records, english);
        const Exported file = exported(records, format, titles);
        QVERIFY(!file.text.contains("Mag niet"));
        // The terminal's table has no column for evidence.
        QCOMPARE(file.text.contains("Mag mee"), format != Format::Table);
        QCOMPARE(file.text.contains("[quote that is not approved]"), format != Format::Table);
        QCOMPARE(titles.title(Quote::type(), hidden.id, english), u"[quote that is not approved]"_s);
    }
}

void RecordExportTest::needsAreAskedFor_data()
{
    formats();
}

void RecordExportTest::needsAreAskedFor()
{
    QFETCH(const Format, format);
    const StoredTitles titles(m_workspace->store());
    const Person &people = Person::type();
    Record person(people);
    person.id = newRecordId();
    person.set(people.lastName, u"Peeters"_s);
    person.set(people.accessNeeds, u"ringleiding"_s);
    person.set(people.diet, u"halal"_s);
    const Participation &participations = Participation::type();
    Record participation(participations);
    participation.id = newRecordId();
    participation.set(participations.accessNeeds, u"tolk"_s);
    participation.set(participations.diet, u"vegan"_s);
    for (const Record &record : {person, participation}) {
        const QByteArray without = exported({record}, format, titles).text;
        const QByteArray with = exported({record}, format, titles, Needs::Included).text;
        for (const FieldInfo *field : record.type().fields()) {
            if (!field->is(Rule::Sensitive))
                continue;
            QVERIFY(!without.contains(record.value(*field).toString().toUtf8()));
            QVERIFY(!without.contains(QByteArray(field->name().data(), field->name().size())));
            QVERIFY(with.contains(record.value(*field).toString().toUtf8()));
        }
    }
}

QTEST_MAIN(RecordExportTest)
#include "tst_recordexport.moc"
