// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wholefile.h"
#include "domain/goodpractice.h"
#include "reports/reportfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

/// The digital fast track of the sample workspace, on paper.
class TstPracticeReport final : public QObject
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
    void standsInTwoLanguages();

private:
    QString saved(Language language) { return m_on.saved("practice", m_practice.id, language); }

    ReportFixture m_on;
    Record m_practice{GoodPractice::type()};
};

void TstPracticeReport::initTestCase()
{
    QVERIFY(m_on.isReady);
    m_practice = m_on.record(GoodPractice::type(), u"digital fast track"_s);
    QVERIFY(m_practice.id != RecordId::None);
}

void TstPracticeReport::holdsTheFacts_data()
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

void TstPracticeReport::holdsTheFacts()
{
    QFETCH(Language, language);
    QFETCH(QStringList, facts);
    const QString path = saved(language);
    QVERIFY(!path.isEmpty());
    const QString text = run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).simplified();
    for (const QString &fact : facts)
        QVERIFY2(text.contains(fact), qPrintable(fact + u" in: "_s + text));
}

void TstPracticeReport::isAsRegular()
{
    const QString path = saved(Language::Dutch);
    QVERIFY(!path.isEmpty());
    QVERIFY(run(u"qpdf"_s, {u"--check"_s, path}).contains(u"No syntax or stream encoding errors"_s));
    QVERIFY(run(u"pdfinfo"_s, {path}).contains(QRegularExpression(u"Tagged:\\s+yes"_s)));
}

void TstPracticeReport::keepsTheOrderOfTheDatabase()
{
    const QString path = saved(Language::English);
    QVERIFY(!path.isEmpty());
    const QString structure = run(u"pdfinfo"_s, {u"-struct-text"_s, path});
    const GoodPractice &g = GoodPractice::type();
    qsizetype last = -1;
    for (const FieldInfo *field : std::initializer_list<const FieldInfo *>{
             &g.summary, &g.about, &g.resources, &g.evidence, &g.potential, &g.opinion}) {
        const QString heading = u"\""_s + field->label(m_on.wording(Language::English)) + u'"';
        const qsizetype at = structure.indexOf(heading, last + 1);
        QVERIFY2(at > last, qPrintable(heading + u" in: "_s + structure));
        last = at;
    }
}

void TstPracticeReport::saysWhatIsNotTranslated()
{
    const QString note = u"has no translation yet"_s;
    QVERIFY(!run(u"pdftotext"_s, {saved(Language::English), u"-"_s}).contains(note));
    Record half = m_practice;
    LocalizedText about = half.get(GoodPractice::type().about);
    about.en.clear();
    half.set(GoodPractice::type().about, about);
    QVERIFY(m_on.store().apply(ChangeSet::editing(m_practice, half)));
    QVERIFY(run(u"pdftotext"_s, {saved(Language::English), u"-"_s}).contains(note));
}

void TstPracticeReport::unknownPracticeIsRefused()
{
    const auto made = m_on.made("practice", RecordId{1}, Language::English);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::NotFound);
}

void TstPracticeReport::standsInTwoLanguages()
{
    const Wording dutch = m_on.wording(Language::Dutch);
    const Wording english = m_on.wording(Language::English);
    const Report *report = reportNamed(u"practice");
    ReportRequest request;
    request.subject = m_practice.id;
    request.now = m_on.now;
    const auto made = makeReport(*report, request, m_on.data(dutch, &english));
    QVERIFY(made);
    const QString path = m_on.file(u"both.pdf"_s);
    QVERIFY(saveWholeFile(*made, path, true));
    const QString text = ReportFixture::words(path);
    QVERIFY(text.contains(GoodPractice::type().evidence.label(dutch) + u" · "_s +
                          GoodPractice::type().evidence.label(english)));
    // Beside each other: on one line of the page.
    const LocalizedText words = m_practice.get(GoodPractice::type().summary);
    const QString firstDutch = words.in(Language::Dutch).section(u' ', 0, 2);
    const QString firstEnglish = words.in(Language::English).section(u' ', 0, 2);
    const QStringList lines = run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).split(u'\n');
    QVERIFY(std::any_of(lines.cbegin(), lines.cend(), [&](const QString &line) {
        return line.contains(firstDutch) && line.contains(firstEnglish);
    }));
}

QTEST_MAIN(TstPracticeReport)
#include "tst_practicereport.moc"
