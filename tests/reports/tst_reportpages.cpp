// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event.h"
#include "domain/participation.h"
#include "domain/project.h"
#include "reports/reportfixture.h"

#include <QDir>
#include <QImage>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

namespace
{

constexpr int dotsPerInch = 40;
constexpr int mostPages = 3; ///< of one document
/// Pixels that differ by more than this differ; font renderers do not agree to the last bit.
constexpr int darkest = 60;
/// The part of a page's pixels that may differ.
constexpr double tolerance = 0.002;

/// What differs between two pages: how much, and a picture in which it is red.
struct Difference {
    double share = 1;
    QImage picture;
};

Difference differenceOf(const QImage &a, const QImage &b)
{
    if (a.size() != b.size() || a.isNull())
        return {.share = 1, .picture = b};
    Difference difference{.share = 0, .picture = b.convertToFormat(QImage::Format_RGB32)};
    qint64 count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) <= darkest)
                continue;
            ++count;
            difference.picture.setPixel(x, y, qRgb(220, 0, 0));
        }
    }
    difference.share = double(count) / (double(a.width()) * a.height());
    return difference;
}

} // namespace

/// The first pages of every document, up to three, beside the pictures of them that were looked at and
/// approved.
///
/// With KLANKBORD_APPROVE_PAGES=1 in the environment the pages of today become the approved ones: look at
/// them first. What differs is left beside the test program, with the difference in red.
class TstReportPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comparisonSeesWhatMoved();
    void pageIsAsApproved_data();
    void pageIsAsApproved();

private:
    QList<QImage> pages(const QString &path) const;
    void compare(const QImage &now, const QString &name) const;

    ReportFixture m_on;
};

void TstReportPages::initTestCase()
{
    QVERIFY(m_on.isReady);
}

QList<QImage> TstReportPages::pages(const QString &path) const
{
    const QDir folder(m_on.file(u"images"_s));
    QDir(folder).removeRecursively();
    if (!folder.mkpath(u"."_s))
        return {};
    run(u"pdftoppm"_s, {u"-r"_s, QString::number(dotsPerInch), u"-gray"_s, u"-l"_s,
                        QString::number(mostPages), path, folder.filePath(u"page"_s)});
    QList<QImage> pages;
    for (const QString &file : folder.entryList(QDir::Files, QDir::Name))
        pages.append(QImage(folder.filePath(file)));
    return pages;
}

void TstReportPages::comparisonSeesWhatMoved()
{
    const auto table = [this](Language language) {
        return pages(m_on.saved("portfolio", RecordId::None, language,
                                [](ReportRequest &request) { request.sections = QStringList(); }))
            .value(0);
    };
    const QImage before = table(Language::Dutch);
    QVERIFY(!before.isNull());
    QCOMPARE(differenceOf(before, before).share, 0.0);
    // A page a little lower, and one with another word on it, are other pages.
    QVERIFY(differenceOf(before, before.copy(0, 2, before.width(), before.height())).share > tolerance);
    QVERIFY(differenceOf(before, table(Language::English)).share > tolerance);
    QCOMPARE(differenceOf(before, QImage()).share, 1.0);
}

void TstReportPages::pageIsAsApproved_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Language>("language");
    for (const Report &report : reports()) {
        for (const Language language : {Language::Dutch, Language::English})
            QTest::addRow("%s-%s", report.code, qPrintable(languageCode(language)))
                << QString::fromLatin1(report.code) << language;
    }
}

void TstReportPages::pageIsAsApproved()
{
    QFETCH(const QString, code);
    QFETCH(const Language, language);
    const Report &report = *reportNamed(code);
    const QString path =
        m_on.saved(report.code, m_on.exampleFor(report), language, [this](ReportRequest &request) {
            const Project &p = Project::type();
            request.table = {.type = &p,
                             .rows = m_on.all(p),
                             .columns = {&p.acronym, &p.period, &p.totalCost},
                             .filter = {}};
        });
    const QList<QImage> all = pages(path);
    QVERIFY(!all.isEmpty());
    int number = 0;
    for (const QImage &page : all) {
        compare(page, u"%1-%2-%3.png"_s.arg(code, languageCode(language)).arg(++number));
        if (QTest::currentTestFailed())
            return;
    }
}

void TstReportPages::compare(const QImage &now, const QString &name) const
{
    QVERIFY(!now.isNull());
    const QString approved = QStringLiteral(KLANKBORD_SOURCE_DIR "/tests/data/pages/") + name;
    if (qEnvironmentVariableIsSet("KLANKBORD_APPROVE_PAGES")) {
        QVERIFY(QDir().mkpath(QFileInfo(approved).path()));
        QVERIFY(now.convertToFormat(QImage::Format_Grayscale8).save(approved));
        return;
    }
    const Difference difference = differenceOf(QImage(approved), now);
    if (difference.share <= tolerance)
        return;
    const QDir left(QStringLiteral(KLANKBORD_BUILD_DIR "/tests/reports/pages"));
    QVERIFY(left.mkpath(u"."_s));
    now.save(left.filePath(name));
    difference.picture.save(left.filePath(u"difference-"_s + name));
    QFAIL(qPrintable(u"%1: %2 % of the page differs; see %3"_s.arg(name)
                         .arg(100 * difference.share, 0, 'f', 2)
                         .arg(left.filePath(u"difference-"_s + name))));
}

QTEST_MAIN(TstReportPages)
#include "tst_reportpages.moc"
