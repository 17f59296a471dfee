// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goodpractice.h"
#include "exchange/sampleworkspace.h"
#include "pdftools.h"
#include "reports/practicesummary.h"
#include "storage/workspace.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

/// The digital fast track of the sample workspace, on paper.
class TstPracticeSummary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsTheFacts_data();
    void holdsTheFacts();
    void isAsRegular();
    void keepsTheOrderOfTheDatabase();
    void saysWhatIsNotTranslated();
    void unknownPracticeIsRefused();
    void unwritableFolderLeavesNothing();

private:
    Wording wording(Language language) const
    {
        return language == Language::Dutch ? Wording(language, m_dutch) : Wording(language);
    }
    /// Saves the practice in @p language; the file's path, empty when it failed.
    QString saved(Language language, const QString &name);

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Record m_practice{GoodPractice::type()};
    QTranslator m_dutch;
    const QDateTime m_now{QDate(2026, 11, 22), QTime(12, 0), Qt::UTC};
};

void TstPracticeSummary::initTestCase()
{
    const QString path = m_folder.filePath(u"sample.klankbord"_s);
    QVERIFY(createSampleWorkspace(path, u"test"_s, Wording(Language::English)));
    auto opened = Workspace::open(path);
    QVERIFY(opened);
    m_workspace = std::move(*opened);
    QVERIFY(m_dutch.load(u":/i18n/klankbord_nl.qm"_s));
    Query query(GoodPractice::type());
    query.search = u"digital fast track"_s;
    const auto ids = m_workspace->store().ids(query);
    QVERIFY(ids);
    const auto records = m_workspace->store().load(GoodPractice::type(), *ids);
    QVERIFY(records && records->size() == 1);
    m_practice = records->first();
}

QString TstPracticeSummary::saved(Language language, const QString &name)
{
    const QString path = m_folder.filePath(name);
    const auto done =
        savePracticeSummary(m_workspace->store(), m_practice.id, wording(language), m_now, path);
    return done ? path : QString();
}

void TstPracticeSummary::holdsTheFacts_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QStringList>("facts");
    QTest::newRow("nl") << Language::Dutch
                        << QStringList{u"Tim Buyse"_s,         u"250.000,00"_s,
                                       u"150.000,00"_s,        u"(60 %)"_s,
                                       u"13 september 2021"_s, u"Stand op 22 november 2026"_s};
    QTest::newRow("en") << Language::English
                        << QStringList{u"Tim Buyse"_s, u"250,000.00"_s,        u"150,000.00"_s,
                                       u"(60%)"_s,     u"13 September 2021"_s, u"As of 22 November 2026"_s};
}

void TstPracticeSummary::holdsTheFacts()
{
    QFETCH(Language, language);
    QFETCH(QStringList, facts);
    const QString path = saved(language, languageCode(language) + u".pdf"_s);
    QVERIFY(!path.isEmpty());
    const QString text = run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).simplified();
    for (const QString &fact : facts)
        QVERIFY2(text.contains(fact), qPrintable(fact + u" in: "_s + text));
}

void TstPracticeSummary::isAsRegular()
{
    const QString path = saved(Language::Dutch, u"regular.pdf"_s);
    QVERIFY(!path.isEmpty());
    QVERIFY(run(u"qpdf"_s, {u"--check"_s, path}).contains(u"No syntax or stream encoding errors"_s));
    QVERIFY(run(u"pdfinfo"_s, {path}).contains(QRegularExpression(u"Tagged:\\s+yes"_s)));
}

void TstPracticeSummary::keepsTheOrderOfTheDatabase()
{
    const QString path = saved(Language::English, u"order.pdf"_s);
    QVERIFY(!path.isEmpty());
    const QString structure = run(u"pdfinfo"_s, {u"-struct-text"_s, path});
    const GoodPractice &g = GoodPractice::type();
    qsizetype last = -1;
    for (const FieldInfo *field : std::initializer_list<const FieldInfo *>{
             &g.summary, &g.about, &g.resources, &g.evidence, &g.potential, &g.opinion}) {
        const QString heading = u"\""_s + field->label(wording(Language::English)) + u'"';
        const qsizetype at = structure.indexOf(heading, last + 1);
        QVERIFY2(at > last, qPrintable(heading + u" in: "_s + structure));
        last = at;
    }
}

void TstPracticeSummary::saysWhatIsNotTranslated()
{
    const QString note = u"has no translation yet"_s;
    QVERIFY(!run(u"pdftotext"_s, {saved(Language::English, u"both.pdf"_s), u"-"_s}).contains(note));
    Record half = m_practice;
    LocalizedText about = half.get(GoodPractice::type().about);
    about.en.clear();
    half.set(GoodPractice::type().about, about);
    QVERIFY(m_workspace->store().apply(ChangeSet::editing(m_practice, half)));
    QVERIFY(run(u"pdftotext"_s, {saved(Language::English, u"half.pdf"_s), u"-"_s}).contains(note));
}

void TstPracticeSummary::unknownPracticeIsRefused()
{
    const auto made = practiceSummary(m_workspace->store(), RecordId{1}, wording(Language::English), m_now);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::NotFound);
}

void TstPracticeSummary::unwritableFolderLeavesNothing()
{
    QVERIFY(saved(Language::English, u"nowhere/out.pdf"_s).isEmpty());
    QVERIFY(!QFileInfo::exists(m_folder.filePath(u"nowhere"_s)));
}

QTEST_MAIN(TstPracticeSummary)
#include "tst_practicesummary.moc"
