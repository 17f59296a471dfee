// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event.h"
#include "domain/project.h"
#include "reports/reportfixture.h"
#include "reports/workspacecharts.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

/// The summary of DIALOG, and the charts of the five cases, from the sample workspace.
class TstProjectReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsTheFacts_data();
    void holdsTheFacts();
    void isAsRegular();
    void everyProjectCanBePrinted();
    void onePageHoldsWhateverIsTyped();
    void sectionsAreLeftOut();
    void unknownProjectIsRefused();
    void partnersOfDialog();
    void sourcesOfTheWorkspace();
    void eventsByMonthAndSector();

private:
    Record project(const QString &acronym) const;

    ReportFixture m_on;
};

void TstProjectReport::initTestCase()
{
    QVERIFY(m_on.isReady);
}

Record TstProjectReport::project(const QString &acronym) const
{
    Query query(Project::type());
    query.conditions = {{&Project::type().acronym, Condition::Test::AnyOf, {acronym}}};
    const auto ids = m_on.store().ids(query);
    const auto records = m_on.store().load(Project::type(), ids ? *ids : QList<RecordId>());
    return records && !records->isEmpty() ? records->first() : Record(Project::type());
}

void TstProjectReport::holdsTheFacts_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QStringList>("facts");
    QTest::newRow("nl") << Language::Dutch
                        << QStringList{u"DIALOG"_s,        u"1 aug 2019 – 31 jul 2023"_s, u"INTERREG"_s,
                                       u"Zwitserland"_s,   u"€ 1.312.872,00"_s,           u"€ 178.916,00"_s,
                                       u"13,63 %"_s,       u"€ 1.133.956,00"_s,           u"niet opgegeven"_s,
                                       u"Herlinde Smet"_s, u"Stand op 22 november 2026"_s};
    QTest::newRow("en") << Language::English
                        << QStringList{u"DIALOG"_s,
                                       u"1 Aug 2019 – 31 Jul 2023"_s,
                                       u"INTERREG"_s,
                                       u"Switzerland"_s,
                                       u"€1,312,872.00"_s,
                                       u"€178,916.00"_s,
                                       u"13.63%"_s,
                                       u"€1,133,956.00"_s,
                                       u"not specified"_s,
                                       u"Herlinde Smet"_s,
                                       u"As of 22 November 2026"_s};
}

void TstProjectReport::holdsTheFacts()
{
    QFETCH(Language, language);
    QFETCH(QStringList, facts);
    const QString path = m_on.saved("project", project(u"DIALOG"_s).id, language);
    const QString text = ReportFixture::words(path);
    for (const QString &fact : facts)
        QVERIFY2(text.contains(fact), qPrintable(fact + u" in: "_s + text));
    const QString info = run(u"pdfinfo"_s, {path});
    QVERIFY(info.contains(u"DIALOG"_s));
    QVERIFY(info.contains(u"Tagged:          yes"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(language == Language::Dutch ? "(nl-BE)" : "(en-GB)"));
}

void TstProjectReport::isAsRegular()
{
    const QString path = m_on.saved("project", project(u"DIALOG"_s).id, Language::English);
    QVERIFY(!run(u"qpdf"_s, {u"--check"_s, path}).isEmpty());
    const QStringList fonts = run(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts)
        QVERIFY2(font.simplified().split(u' ').contains(u"yes"_s), qPrintable(font));
    // The chart is a drawing, not a picture.
    QCOMPARE(run(u"pdfimages"_s, {u"-list"_s, path}).split(u'\n', Qt::SkipEmptyParts).size(), 2);
}

void TstProjectReport::everyProjectCanBePrinted()
{
    const QList<RecordId> ids = m_on.all(Project::type());
    QVERIFY(ids.size() >= 3);
    for (const RecordId id : ids) {
        for (const Language language : {Language::Dutch, Language::English}) {
            QVERIFY(!m_on.saved("project", id, language).isEmpty());
            // The other one says what it says on one page.
            const QString page = m_on.saved("project-page", id, language);
            QVERIFY(run(u"pdfinfo"_s, {page}).contains(QRegularExpression(u"Pages: +1\\n"_s)));
        }
    }
}

void TstProjectReport::onePageHoldsWhateverIsTyped()
{
    const Project &p = Project::type();
    const Record before = project(u"DIALOG"_s);
    Record naughty = before;
    naughty.set(p.fullTitle, LocalizedText{QString(300, u'W'), QString(300, u'M')});
    naughty.set(p.summary, LocalizedText{QString(u"woorden "_s).repeated(2000), {}});
    QVERIFY(m_on.store().apply(ChangeSet::editing(before, naughty)));
    const QString page = m_on.saved("project-page", before.id, Language::Dutch);
    QVERIFY(run(u"pdfinfo"_s, {page}).contains(QRegularExpression(u"Pages: +1\\n"_s)));
    QVERIFY(m_on.store().apply(ChangeSet::editing(project(u"DIALOG"_s), before)));
}

void TstProjectReport::sectionsAreLeftOut()
{
    const RecordId id = project(u"DIALOG"_s).id;
    const QString only = m_on.text("project", id, Language::English, [](ReportRequest &request) {
        request.sections = QStringList{u"partners"_s};
    });
    QVERIFY(only.contains(u"Partners"_s));
    QVERIFY(!only.contains(u"1,312,872.00"_s));
}

void TstProjectReport::unknownProjectIsRefused()
{
    const auto made = m_on.made("project", RecordId{1}, Language::English);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::NotFound);
}

void TstProjectReport::partnersOfDialog()
{
    const WorkspaceCharts charts(m_on.store(), m_on.statistics());
    const auto chart = charts.fundingByPartner({project(u"DIALOG"_s).id}, Wording(Language::English));
    QVERIFY(chart);
    QCOMPARE(chart->parts.size(), 2);
    QHash<bool, qint64> byKnown;
    for (const ChartPart &part : chart->parts)
        byKnown[part.isUnspecified] = part.value.value_or(0);
    QCOMPARE(byKnown.value(false), 17'891'600);
    QCOMPARE(byKnown.value(true), 113'395'600); // the rest is a part of its own
    QVERIFY(chart->title.startsWith(u"13.63%"_s));
}

void TstProjectReport::sourcesOfTheWorkspace()
{
    const WorkspaceCharts charts(m_on.store(), m_on.statistics());
    const auto chart = charts.fundingBySource({}, Wording(Language::English));
    QVERIFY(chart);
    QVERIFY(!chart->isEmpty());
    // INTERREG's whole counts once: the part for Flanders lies inside it.
    QVERIFY(std::any_of(chart->parts.cbegin(), chart->parts.cend(),
                        [](const ChartPart &part) { return part.value == 131'287'200; }));
    QVERIFY(std::none_of(chart->parts.cbegin(), chart->parts.cend(),
                         [](const ChartPart &part) { return part.value == 131'287'200 + 17'891'600; }));
}

void TstProjectReport::eventsByMonthAndSector()
{
    const WorkspaceCharts charts(m_on.store(), m_on.statistics());
    const auto chart = charts.eventsByMonth({}, {}, Wording(Language::English));
    QVERIFY(chart);
    const QVariant october = monthKey(QDate(2014, 10, 1));
    QVERIFY(std::any_of(chart->parts.cbegin(), chart->parts.cend(), [&october](const ChartPart &part) {
        return part.category == october && part.value == 1;
    }));
    QVERIFY(!chart->footnote.isEmpty()); // sessions without a month are told, not drawn
    for (const ChartPart &part : chart->parts) {
        QVERIFY(std::any_of(chart->categories.cbegin(), chart->categories.cend(),
                            [&part](const ChartCategory &month) { return month.key == part.category; }));
    }
}

QTEST_MAIN(TstProjectReport)
#include "tst_projectreport.moc"
