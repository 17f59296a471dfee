// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/celltext.h"

#include "domain/catalogue.h"
#include "workspacefixture.h"

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(const klankbord::FieldInfo *)

/// What is copied reads back the same, for every kind of value and in both languages.
class CellTextTest : public QObject
{
    Q_OBJECT

private:
    /// The fields of one kind that the catalogue has.
    static QList<const FieldInfo *> fieldsOf(ValueKind kind)
    {
        QList<const FieldInfo *> found;
        for (const RecordType *type : recordTypes()) {
            for (const FieldInfo *field : type->fields()) {
                if (field->kind() == kind)
                    found.append(field);
            }
        }
        return found;
    }
    static QVariant amount(qint64 cents, const QString &currency, Qualifier qualifier)
    {
        return QVariant::fromValue(std::optional(Amount{cents, currency, qualifier}));
    }
    static QVariant date(const QString &iso) { return QVariant::fromValue(PartialDate::fromIso(iso)); }
    static QVariant slot(const QString &iso) { return QVariant::fromValue(*timeSlotFromIso(iso)); }
    static QVariant period(const QString &iso) { return QVariant::fromValue(*periodFromIso(iso)); }

private Q_SLOTS:
    void everyValueReadsBack_data()
    {
        QTest::addColumn<const FieldInfo *>("field");
        QTest::addColumn<QVariant>("value");
        const auto row = [](const char *name, const FieldInfo &field, const QVariant &value) {
            QTest::newRow(name) << &field << value;
        };
        const Project &project = Project::type();
        const Event &event = Event::type();
        const Funding &funding = Funding::type();
        row("text", project.acronym, u"DIALOG"_s);
        row("text with signs", project.acronym, u"a \"b\" = c\td"_s);
        row("two languages", project.fullTitle, QVariant::fromValue(LocalizedText{u"Ja"_s, u"Yes"_s}));
        row("only Dutch", project.fullTitle, QVariant::fromValue(LocalizedText{u"Ja"_s, u""_s}));
        row("only English", project.fullTitle, QVariant::fromValue(LocalizedText{u""_s, u"Yes"_s}));
        row("long", project.summary, QVariant::fromValue(LocalizedText{u"Een\ntwee"_s, u"One\n\ntwo"_s}));
        row("tags", project.tags, QStringList{u"een"_s, u"twee drie"_s});
        row("choice", project.status, u"running"_s);
        row("choices", project.participationMethods, QStringList{u"open_meeting"_s, u"podcast"_s});
        row("yes", Document::type().isPublic, true);
        row("no", Document::type().isPublic, false);
        row("number", event.capacity, QVariant::fromValue(std::optional(1250)));
        row("count", event.participants, QVariant::fromValue(std::optional(Count{1200})));
        row("more than", event.participants,
            QVariant::fromValue(std::optional(Count{350, Qualifier::MoreThan})));
        row("about", event.participants,
            QVariant::fromValue(std::optional(Count{1250, Qualifier::Approximately})));
        row("euro", funding.amount, amount(131287200, u"EUR"_s, Qualifier::Exact));
        row("thousand", funding.amount, amount(100000, u"EUR"_s, Qualifier::Exact));
        row("negative", funding.amount, amount(-550, u"EUR"_s, Qualifier::Exact));
        row("cents", funding.amount, amount(5, u"EUR"_s, Qualifier::Exact));
        row("about money", funding.amount, amount(25000000, u"EUR"_s, Qualifier::Approximately));
        row("francs", funding.amount, amount(123456, u"CHF"_s, Qualifier::Exact));
        row("pounds", funding.amount, amount(123456700, u"GBP"_s, Qualifier::AtLeast));
        row("share", funding.rate, QVariant::fromValue(std::optional(Share{1363})));
        row("day", funding.decidedOn, date(u"2019-10-03"_s));
        row("month", funding.decidedOn, date(u"2019-10"_s));
        row("year", funding.decidedOn, date(u"2019"_s));
        row("period", project.period, period(u"2019-08-01/2023-07-31"_s));
        row("open end", project.period, period(u"2019-10/.."_s));
        row("open start", project.period, period(u"../2023"_s));
        row("time slot", event.when, slot(u"2023-06-13T10:00/16:00[Europe/Brussels]"_s));
        row("time slot, month", event.when, slot(u"2014-10"_s));
        row("place", Venue::type().location, QVariant::fromValue(std::optional(GeoPoint{50965300, 5500100})));
        row("M", Venue::type().accessLabel, u"m"_s);
        row("M+", Venue::type().accessLabel, u"m_plus"_s);
        row("M++", Venue::type().accessLabel, u"m_plus_plus"_s);
    }
    void everyValueReadsBack()
    {
        QFETCH(const FieldInfo *, field);
        QFETCH(QVariant, value);
        WorkspaceFixture fixture;
        ReferenceLookup lookup(fixture.store(), fixture.titles());
        for (const Language language : allLanguages) {
            const Wording wording(language);
            const QString text = cellText(*field, value, wording, fixture.titles());
            QVERIFY(!text.isEmpty());
            // Over the same value, as an unchanged block that is pasted back; and over an empty one.
            const auto again = parsedCell(*field, unguarded(guarded(text)), wording, value, lookup);
            QVERIFY2(again, qPrintable(text));
            QVERIFY2(*again == value, qPrintable(text));
            if (field->kind() == ValueKind::LocalizedText || field->kind() == ValueKind::LongLocalizedText)
                continue; // one language is copied, the other one stays where it was
            const auto fresh = parsedCell(*field, text, wording, field->emptyValue(), lookup);
            QVERIFY2(fresh && *fresh == value, qPrintable(text));
        }
    }

    void everyChoiceReadsBack()
    {
        WorkspaceFixture fixture;
        ReferenceLookup lookup(fixture.store(), fixture.titles());
        const Wording wording(Language::English);
        QList<const FieldInfo *> fields = fieldsOf(ValueKind::Choice);
        fields.append(fieldsOf(ValueKind::Code));
        QVERIFY(fields.size() > 20);
        for (const FieldInfo *field : fields) {
            for (const Option &option : field->options()) {
                const QVariant value = QString::fromLatin1(option.code);
                const QString text = cellText(*field, value, wording, fixture.titles());
                const auto read = parsedCell(*field, text, wording, field->emptyValue(), lookup);
                QVERIFY2(read && *read == value, qPrintable(field->name() + u": "_s + text));
            }
        }
    }

    void emptyReadsBackEmpty()
    {
        WorkspaceFixture fixture;
        ReferenceLookup lookup(fixture.store(), fixture.titles());
        const Wording wording(Language::Dutch);
        for (const FieldInfo *field : Project::type().fields()) {
            const QVariant empty = field->normalized({});
            QCOMPARE(cellText(*field, empty, wording, fixture.titles()), QString());
            const auto read = parsedCell(*field, QString(), wording, empty, lookup);
            QVERIFY2(read && *read == empty, field->name().data());
        }
    }

    void figuresAreForSpreadsheets()
    {
        WorkspaceFixture fixture;
        const QVariant euro = amount(131287200, u"EUR"_s, Qualifier::Exact);
        const Funding &funding = Funding::type();
        QCOMPARE(cellText(funding.amount, euro, Wording(Language::Dutch), fixture.titles()), u"1312872,00"_s);
        QCOMPARE(cellText(funding.amount, euro, Wording(Language::English), fixture.titles()),
                 u"1312872.00"_s);
        QVERIFY(isFigure(funding.amount, euro));
        QVERIFY(!isFigure(funding.amount, amount(1, u"EUR"_s, Qualifier::AtLeast)));
        QVERIFY(!isFigure(funding.amount, amount(1, u"CHF"_s, Qualifier::Exact)));
        QCOMPARE(
            cellText(funding.decidedOn, date(u"2019-10-03"_s), Wording(Language::Dutch), fixture.titles()),
            u"2019-10-03"_s);
    }

    void aPlainFigureIsInEuroOverAnyCurrency()
    {
        WorkspaceFixture fixture;
        ReferenceLookup lookup(fixture.store(), fixture.titles());
        const QVariant francs = amount(100, u"CHF"_s, Qualifier::Exact);
        const auto read =
            parsedCell(Funding::type().amount, u"5,00"_s, Wording(Language::Dutch), francs, lookup);
        QCOMPARE(*read, amount(500, u"EUR"_s, Qualifier::Exact));
    }

    void aFallbackIsNoTranslation()
    {
        WorkspaceFixture fixture;
        ReferenceLookup lookup(fixture.store(), fixture.titles());
        const QVariant dutch = QVariant::fromValue(LocalizedText{u"Ja"_s, u""_s});
        const FieldInfo &field = Project::type().fullTitle;
        QCOMPARE(cellText(field, dutch, Wording(Language::English), fixture.titles()), u"Ja"_s);
        QCOMPARE(*parsedCell(field, u"Ja"_s, Wording(Language::English), dutch, lookup), dutch);
        QCOMPARE(*parsedCell(field, u"Yes"_s, Wording(Language::English), dutch, lookup),
                 QVariant::fromValue(LocalizedText{u"Ja"_s, u"Yes"_s}));
    }

    void referencesReadBackByTitle()
    {
        WorkspaceFixture fixture;
        const Record stebo = fixture.addOrganisation(u"Stebo"_s);
        const Record odd = fixture.addOrganisation(u"Wonen; werken"_s);
        const Record twin = fixture.addOrganisation(u"Stad"_s);
        fixture.addOrganisation(u"Stad"_s);
        ReferenceLookup lookup(fixture.store(), fixture.titles());
        const Wording wording(Language::Dutch);
        const FieldInfo &lead = Project::type().lead;
        const QVariant value = QVariant::fromValue(stebo.id);
        QCOMPARE(cellText(lead, value, wording, fixture.titles()), u"Stebo"_s);
        QCOMPARE(*parsedCell(lead, u"Stebo"_s, wording, lead.emptyValue(), lookup), value);
        QVERIFY(!parsedCell(lead, u"Stad"_s, wording, lead.emptyValue(), lookup));
        const QVariant one = QVariant::fromValue(twin.id); // stays who it was
        QCOMPARE(*parsedCell(lead, u"Stad"_s, wording, one, lookup), one);

        const FieldInfo &members = Organisation::type().memberOf;
        const QVariant list = QVariant::fromValue(QList{odd.id, stebo.id});
        const QString text = cellText(members, list, wording, fixture.titles());
        QCOMPARE(text, u"Wonen; werken; Stebo"_s);
        QCOMPARE(*parsedCell(members, text, wording, members.emptyValue(), lookup), list);
        const auto bad = parsedCell(members, u"Stebo; Xyz"_s, wording, members.emptyValue(), lookup);
        QVERIFY(!bad);
        QVERIFY2(bad.error().what.contains(u"“Xyz”"_s), qPrintable(bad.error().what));
    }

    void formulasAreGuarded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("words") << u"DIALOG"_s << u"DIALOG"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("telephone") << u"+32 89 32 95 30"_s << u"+32 89 32 95 30"_s;
        QTest::newRow("dash") << u"- first"_s << u"- first"_s;
        QTest::newRow("formula") << u"=HYPERLINK(\"x\")"_s << u"'=HYPERLINK(\"x\")"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("plus") << u"+cmd|' /C calc'!A0"_s << u"'+cmd|' /C calc'!A0"_s;
        QTest::newRow("quoted already") << u"'=1"_s << u"''=1"_s;
        QTest::newRow("apostrophe") << u"'s avonds"_s << u"'s avonds"_s;
    }
    void formulasAreGuarded()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(guarded(text), expected);
        QCOMPARE(unguarded(guarded(text)), text);
    }
};

QTEST_GUILESS_MAIN(CellTextTest)
#include "tst_celltext.moc"
