// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event.h"
#include "domain/record.h"
#include "exchange/sampleworkspace.h"
#include "pdftools.h"
#include "reports/projectsummary.h"
#include "reports/workspacecharts.h"
#include "storage/workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

namespace
{

/// The text with every run of white space as one space.
QString textOf(const QString &pdf)
{
    return run(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s}).simplified();
}

} // namespace

/// The summary of DIALOG, and the charts of the five cases, from the sample workspace.
class TstProjectSummary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsTheFacts_data();
    void holdsTheFacts();
    void isAsRegular();
    void everyProjectCanBePrinted();
    void unknownProjectIsRefused();
    void unwritableFolderLeavesNothing();
    void fileNames();
    void partnersOfDialog();
    void sourcesOfTheWorkspace();
    void eventsByMonthAndSector();

private:
    Record project(const QString &acronym) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    QTranslator m_dutch;
};

void TstProjectSummary::initTestCase()
{
    const QString path = m_folder.filePath(u"sample.klankbord"_s);
    QVERIFY(createSampleWorkspace(path, u"test"_s, Wording(Language::English)));
    auto opened = Workspace::open(path);
    QVERIFY(opened);
    m_workspace = std::move(*opened);
    QVERIFY(m_dutch.load(u":/i18n/klankbord_nl.qm"_s));
}

Record TstProjectSummary::project(const QString &acronym) const
{
    Query query(Project::type());
    query.conditions = {{&Project::type().acronym, Condition::Test::AnyOf, {acronym}}};
    const auto ids = m_workspace->store().ids(query);
    const auto records = m_workspace->store().load(Project::type(), ids ? *ids : QList<RecordId>());
    return records && !records->isEmpty() ? records->first() : Record(Project::type());
}

void TstProjectSummary::holdsTheFacts_data()
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

void TstProjectSummary::holdsTheFacts()
{
    QFETCH(Language, language);
    QFETCH(QStringList, facts);
    const Wording wording = language == Language::Dutch ? Wording(language, m_dutch) : Wording(language);
    const QString path = m_folder.filePath(languageCode(language) + u".pdf"_s);
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    const auto saved = saveProjectSummary(m_workspace->store(), m_workspace->statistics(),
                                          project(u"DIALOG"_s).id, wording, now, path);
    QVERIFY2(bool(saved), saved ? "" : qPrintable(saved.error().text()));
    const QString text = textOf(path);
    for (const QString &fact : facts)
        QVERIFY2(text.contains(fact), qPrintable(fact + u" in: "_s + text));
    const QString info = run(u"pdfinfo"_s, {path});
    QVERIFY(info.contains(u"DIALOG"_s));
    QVERIFY(info.contains(u"Tagged:          yes"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(language == Language::Dutch ? "(nl-BE)" : "(en-GB)"));
}

void TstProjectSummary::isAsRegular()
{
    const QString path = m_folder.filePath(u"regular.pdf"_s);
    QVERIFY(saveProjectSummary(m_workspace->store(), m_workspace->statistics(), project(u"DIALOG"_s).id,
                               Wording(Language::English), QDateTime::currentDateTime(), path));
    QVERIFY(!run(u"qpdf"_s, {u"--check"_s, path}).isEmpty());
    const QStringList fonts = run(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts)
        QVERIFY2(font.simplified().split(u' ').contains(u"yes"_s), qPrintable(font));
    // The chart is a drawing, not a picture.
    QCOMPARE(run(u"pdfimages"_s, {u"-list"_s, path}).split(u'\n', Qt::SkipEmptyParts).size(), 2);
}

void TstProjectSummary::everyProjectCanBePrinted()
{
    const auto ids = m_workspace->store().ids(Query(Project::type()));
    QVERIFY(ids && ids->size() >= 3);
    for (const RecordId id : *ids) {
        const auto made = projectSummary(m_workspace->store(), m_workspace->statistics(), id,
                                         Wording(Language::English), QDateTime::currentDateTime());
        QVERIFY(made);
        QVERIFY(made->startsWith("%PDF-"));
    }
}

void TstProjectSummary::unknownProjectIsRefused()
{
    const auto made = projectSummary(m_workspace->store(), m_workspace->statistics(), RecordId{1},
                                     Wording(Language::English), QDateTime::currentDateTime());
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::NotFound);
}

void TstProjectSummary::unwritableFolderLeavesNothing()
{
    const QString path = m_folder.filePath(u"no/such/folder/x.pdf"_s);
    const auto saved =
        saveProjectSummary(m_workspace->store(), m_workspace->statistics(), project(u"DIALOG"_s).id,
                           Wording(Language::English), QDateTime::currentDateTime(), path);
    QVERIFY(!saved);
    QVERIFY(!saved.error().what.isEmpty());
    QVERIFY(!QFileInfo::exists(path));
}

void TstProjectSummary::fileNames()
{
    Record odd(Project::type());
    odd.set(Project::type().acronym, u"a/b: \"ç\""_s);
    QCOMPARE(projectSummaryFileName(odd, Language::Dutch), u"a-b-ç--nl.pdf"_s);
    QCOMPARE(projectSummaryFileName(Record(Project::type()), Language::English), u"project-en.pdf"_s);
}

void TstProjectSummary::partnersOfDialog()
{
    const WorkspaceCharts charts(m_workspace->store(), m_workspace->statistics());
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

void TstProjectSummary::sourcesOfTheWorkspace()
{
    const WorkspaceCharts charts(m_workspace->store(), m_workspace->statistics());
    const auto chart = charts.fundingBySource({}, Wording(Language::English));
    QVERIFY(chart);
    QVERIFY(!chart->isEmpty());
    // INTERREG's whole counts once: the part for Flanders lies inside it.
    QVERIFY(std::any_of(chart->parts.cbegin(), chart->parts.cend(),
                        [](const ChartPart &part) { return part.value == 131'287'200; }));
    QVERIFY(std::none_of(chart->parts.cbegin(), chart->parts.cend(),
                         [](const ChartPart &part) { return part.value == 131'287'200 + 17'891'600; }));
}

void TstProjectSummary::eventsByMonthAndSector()
{
    const WorkspaceCharts charts(m_workspace->store(), m_workspace->statistics());
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

QTEST_MAIN(TstProjectSummary)
#include "tst_projectsummary.moc"
