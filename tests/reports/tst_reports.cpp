// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agendaitem.h"
#include "domain/decision.h"
#include "domain/event.h"
#include "domain/funding.h"
#include "domain/goodpractice.h"
#include "domain/group.h"
#include "domain/network.h"
#include "domain/organisation.h"
#include "domain/participation.h"
#include "domain/person.h"
#include "domain/programmeitem.h"
#include "domain/project.h"
#include "domain/quote.h"
#include "domain/recommendation.h"
#include "reports/reportfixture.h"
#include "storage/storedbudget.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

namespace
{

const QString conference = u"lokaal voor werk"_s;

/// Where a word stands, in points.
struct Word {
    QRectF box;
    QString text;
};

/// A page and its words.
struct Page {
    QSizeF size;
    QList<Word> words;
};

} // namespace

/// Every document of the sample workspace, in both languages: sound, tagged, whole, and right.
class TstReports final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyDocumentIsSound_data();
    void everyDocumentIsSound();
    void everyDocumentHasItsTranslations();
    void codesAreUnique();
    void holdsTheFacts_data();
    void holdsTheFacts();
    void everyFigureOfTheCasesIsPrinted();
    void budgetIsRightToTheCent();
    void organisationTellsAllItsTies();
    void quotesAreApproved();
    void recommendationsTellTheirFollowUp();
    void evidenceIsPrintedWhole();
    void whatATeamThinksStaysInside();
    void headingSaysAgendaBeforeAndMinutesAfter();
    void signInSheetIsSortedAndHasRoom();
    void certificatesGoToWhoWasThere();
    void tableIsAsTheScreenShowsIt();
    void periodLeavesOut();
    void approximateFiguresAreExplained();
    void naughtyNamesStayInTheirBoxes_data();
    void naughtyNamesStayInTheirBoxes();
    void fileNames();

private:
    static QList<Page> pagesOf(const QString &path);
    /// Two words of the page that are printed over each other; empty when none are.
    static QString overlapOn(const Page &page);
    ReportTable projectTable() const;
    QString savedKind(const Report &report, Language language) const
    {
        return m_on.saved(report.code, m_on.exampleFor(report), language,
                          [this](ReportRequest &request) { request.table = projectTable(); });
    }
    /// Stores a record; its id, or None when it was refused.
    RecordId added(Record record)
    {
        record.id = newRecordId();
        return m_on.store().apply(ChangeSet::adding(record)) ? record.id : RecordId::None;
    }

    ReportFixture m_on;
};

void TstReports::initTestCase()
{
    QVERIFY(m_on.isReady);
}

ReportTable TstReports::projectTable() const
{
    const Project &p = Project::type();
    return {.type = &p,
            .rows = m_on.all(p),
            .columns = {&p.acronym, &p.period, &p.totalCost},
            .filter = u"DIALOG TANDEM"_s};
}

QList<Page> TstReports::pagesOf(const QString &path)
{
    static const QRegularExpression size(u"^width=\"([0-9.]+)\" height=\"([0-9.]+)\""_s);
    static const QRegularExpression word(u"<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" "
                                         "yMax=\"([-0-9.]+)\">([^<]*)</word>"_s);
    QList<Page> pages;
    for (const QString &text : run(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s}).split(u"<page "_s).mid(1)) {
        const auto sides = size.match(text);
        Page page{.size = QSizeF(sides.captured(1).toDouble(), sides.captured(2).toDouble()), .words = {}};
        for (auto match = word.globalMatch(text); match.hasNext();) {
            const auto found = match.next();
            page.words.append({QRectF(QPointF(found.captured(1).toDouble(), found.captured(2).toDouble()),
                                      QPointF(found.captured(3).toDouble(), found.captured(4).toDouble())),
                               found.captured(5)});
        }
        pages.append(page);
    }
    return pages;
}

QString TstReports::overlapOn(const Page &page)
{
    // Words of one line of print touch at most; of two lines their boxes overlap a little, ink does not.
    constexpr qreal touch = 1.5;
    for (qsizetype first = 0; first < page.words.size(); ++first) {
        for (qsizetype second = first + 1; second < page.words.size(); ++second) {
            const QRectF common = page.words.at(first).box & page.words.at(second).box;
            const qreal lower = qMin(page.words.at(first).box.height(), page.words.at(second).box.height());
            if (common.width() > touch && common.height() > lower * 0.4)
                return page.words.at(first).text + u" over "_s + page.words.at(second).text;
        }
    }
    return {};
}

void TstReports::everyDocumentIsSound_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Language>("language");
    for (const Report &report : reports()) {
        for (const Language language : {Language::Dutch, Language::English})
            QTest::addRow("%s %s", report.code, qPrintable(languageCode(language)))
                << QString::fromLatin1(report.code) << language;
    }
}

void TstReports::everyDocumentIsSound()
{
    QFETCH(const QString, code);
    QFETCH(const Language, language);
    const Report &report = *reportNamed(code);
    const QString path = savedKind(report, language);
    QVERIFY(!path.isEmpty());
    QVERIFY(run(u"qpdf"_s, {u"--check"_s, path}).contains(u"No syntax or stream encoding errors"_s));
    // Fonts embedded, drawings and no pictures, tagged, in its language.
    for (const QString &font : run(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts).mid(2))
        QVERIFY2(font.contains(QRegularExpression(u"yes yes yes"_s)), qPrintable(font));
    QCOMPARE(run(u"pdfimages"_s, {u"-list"_s, path}).split(u'\n', Qt::SkipEmptyParts).size(), 2);
    const QString info = run(u"pdfinfo"_s, {path});
    QVERIFY(info.contains(QRegularExpression(u"Tagged: +yes"_s)));
    QVERIFY(info.contains(QRegularExpression(u"Title: +\\S"_s)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(language == Language::Dutch ? "/Lang (nl-BE)" : "/Lang (en-GB)"));
    // Everything that is painted is either read aloud or marked as decoration, and marks are in balance.
    const QByteArray plain =
        run(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s}).toLatin1();
    QVERIFY(!plain.isEmpty());
    QCOMPARE(plain.count(" BDC\n") + plain.count(" BMC\n"), plain.count("\nEMC\n"));
    // The document's title is the first that a screen reader says of its text.
    const QString structure = run(u"pdfinfo"_s, {u"-struct-text"_s, path});
    QVERIFY2(structure.contains(u"Document"_s) && structure.contains(u'"'), qPrintable(structure));
    // All words are on the paper.
    const QList<Page> pages = pagesOf(path);
    QVERIFY(!pages.isEmpty());
    for (const Page &page : pages) {
        QVERIFY2(!page.words.isEmpty(), "an empty page");
        for (const Word &word : page.words)
            QVERIFY2(QRectF(QPointF(), page.size).contains(word.box), qPrintable(word.text));
        QCOMPARE(overlapOn(page), QString());
    }
}

void TstReports::everyDocumentHasItsTranslations()
{
    // A document in Dutch says its own words in Dutch.
    const Wording dutch = m_on.wording(Language::Dutch);
    const Wording english = m_on.wording(Language::English);
    int different = 0;
    for (const Report &report : reports()) {
        QVERIFY2(report.aboutText(dutch) != report.aboutText(english), report.code);
        different += report.titleText(dutch) != report.titleText(english);
        for (const ReportPart &part : report.sections + report.columns)
            QVERIFY(!dutch.text("Report", part.label).isEmpty());
    }
    QVERIFY(different > 10);
}

void TstReports::codesAreUnique()
{
    QStringList codes;
    for (const Report &report : reports()) {
        codes.append(QString::fromLatin1(report.code));
        QStringList parts;
        for (const ReportPart &part : report.sections + report.columns)
            parts.append(QString::fromLatin1(part.code));
        QCOMPARE(parts.removeDuplicates(), 0);
    }
    QCOMPARE(codes.removeDuplicates(), 0);
    QVERIFY(!reportNamed(u"projects"));
    QCOMPARE(QLatin1StringView(reportsAbout(Project::type()).first()->code), "project-page"_L1);
    QVERIFY(reportsAbout(Sector::type()).isEmpty());
}

void TstReports::holdsTheFacts_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QStringList>("facts");
    const auto row = [](const char *code, Language language, const QStringList &facts) {
        QTest::addRow("%s %s", code, qPrintable(languageCode(language)))
            << QString::fromLatin1(code) << language << facts;
    };
    row("portfolio", Language::Dutch,
        {u"DIALOG"_s, u"€ 1.312.872,00"_s, u"TANDEM"_s, u"€ 545.346,41"_s, u"Portefeuille"_s, u"Inhoud"_s});
    row("portfolio", Language::English,
        {u"DIALOG"_s, u"€1,312,872.00"_s, u"Contents"_s, u"Total of what is"_s});
    row("programme", Language::Dutch,
        {u"13 jun 2023, 10:00–16:00"_s, u"Thor Central"_s, u"Sarah Vansteenkiste"_s, u"Fatma Taspinar"_s,
         u"Caroline Copers"_s, u"Keynote"_s});
    row("speakers", Language::English,
        {u"Filip De Rynck"_s, u"Jo Brouns"_s, u"Dries Van Gool"_s, u"Interviewee"_s, u"comedian"_s});
    row("badges", Language::Dutch, {u"Jo Brouns"_s, u"Spreker"_s, u"Cindy Dewaele"_s});
    row("organisation", Language::Dutch, {u"Vlaamse overheid"_s, u"Opdrachtgever"_s, u"Op het programma"_s});
    row("budget", Language::Dutch,
        {u"€ 545.346,41"_s, u"€ 331.162,16"_s, u"Alle partners"_s, u"Subtotaal"_s});
    row("budget", Language::English, {u"€545,346.41"_s, u"€331,162.16"_s, u"All partners"_s});
    row("spending", Language::English, {u"€545,346.41"_s, u"Per cost category"_s, u"Total"_s});
}

void TstReports::holdsTheFacts()
{
    QFETCH(const QString, code);
    QFETCH(const Language, language);
    QFETCH(const QStringList, facts);
    const QString text = ReportFixture::words(savedKind(*reportNamed(code), language));
    for (const QString &fact : facts)
        QVERIFY2(text.contains(fact), qPrintable(fact + u" in: "_s + text));
}

void TstReports::everyFigureOfTheCasesIsPrinted()
{
    // Amounts, counts and shares of the five cases: each is in some document, in the reader's language.
    for (const Language language : {Language::Dutch, Language::English}) {
        QString printed;
        const std::pair<const char *, const RecordType *> documents[] = {
            {"project", &Project::type()},
            {"network", &Network::type()},
            {"practice", &GoodPractice::type()},
            {"organisation", &Organisation::type()},
            {"programme", &Event::type()},
            {"minutes", &Event::type()},
            {"portfolio", nullptr}};
        for (const auto &[kind, type] : documents) {
            for (const RecordId id : type ? m_on.all(*type) : QList<RecordId>{RecordId::None})
                printed += m_on.text(kind, id, language) + u'\n';
        }
        const Wording wording = m_on.wording(language);
        int figures = 0;
        for (const RecordType *type : std::initializer_list<const RecordType *>{
                 &Project::type(), &Funding::type(), &GoodPractice::type(), &Event::type(),
                 &Organisation::type()}) {
            const auto records = m_on.store().load(*type, m_on.all(*type));
            QVERIFY(records);
            for (const Record &record : *records) {
                for (const FieldInfo *field : type->fields()) {
                    const bool isFigure =
                        field->kind() == ValueKind::Amount || field->kind() == ValueKind::Count;
                    if (!isFigure || record.isEmpty(*field))
                        continue;
                    const QString figure = field->display(record.value(*field), wording, nullptr);
                    QVERIFY2(printed.contains(figure),
                             qPrintable(type->code() + u'.' + field->name() + u": "_s + figure));
                    ++figures;
                }
            }
        }
        QVERIFY(figures > 20);
    }
}

void TstReports::budgetIsRightToTheCent()
{
    const Record tandem = m_on.record(Project::type(), u"TANDEM"_s);
    const auto version = StoredBudget::currentVersion(m_on.store(), tandem.id);
    QVERIFY(version);
    const auto budget = StoredBudget::read(m_on.store(), *version);
    QVERIFY(budget);
    const QString text = m_on.text("budget", tandem.id, Language::English);
    const ProjectBudget &figures = budget->figures();
    const auto amount = [&](qint64 cents) {
        return formatAmount({.cents = cents, .currency = budget->currency()}, Language::English);
    };
    for (int partner = 0; partner < figures.partners(); ++partner) {
        QVERIFY2(text.contains(amount(figures.partner(partner).total())), qPrintable(text));
        for (const CostCategory category : allCostCategories) {
            for (int column = 0; column < figures.periods(); ++column) {
                const qint64 cents = figures.partner(partner).cell(category, column);
                QVERIFY2(cents == 0 || text.contains(amount(cents)), qPrintable(amount(cents)));
            }
        }
    }
    for (int column = 0; column < figures.periods(); ++column)
        QVERIFY(text.contains(amount(figures.column(column))));
}

void TstReports::organisationTellsAllItsTies()
{
    // Every record that refers to it is told of, by whatever field; who works there is not.
    const Organisation &o = Organisation::type();
    const Record organisation = m_on.record(o, u"ESF Vlaanderen"_s);
    QVERIFY(organisation.id != RecordId::None);
    const Wording wording = m_on.wording(Language::English);
    const QString text = m_on.text("organisation", organisation.id, Language::English);
    const Funding &f = Funding::type();
    Query query(f);
    query.conditions = {{&f.organisation, Condition::Test::AnyOf, {QVariant::fromValue(organisation.id)}}};
    const auto ids = m_on.store().ids(query);
    QVERIFY(ids && !ids->isEmpty());
    QVERIFY2(text.contains(f.organisation.inverseLabel(wording)), qPrintable(text));
    const QString without =
        m_on.text("organisation", organisation.id, Language::English,
                  [](ReportRequest &request) { request.sections = QStringList{u"projects"_s}; });
    QVERIFY(!without.contains(u"Further ties"_s));
}

void TstReports::quotesAreApproved()
{
    const Quote &q = Quote::type();
    const RecordId project = m_on.record(Project::type(), u"DIALOG"_s).id;
    Record said(q);
    said.set(q.project, project);
    said.set(q.text, u"Wij werden gehoord."_s);
    said.set(q.language, u"nl"_s);
    said.set(q.translation, LocalizedText{{}, u"We were heard."_s});
    said.set(q.attribution, Attribution::Anonymous);
    said.set(q.approval, Approval::Approved);
    Record secret(q);
    secret.set(q.project, project);
    secret.set(q.text, u"Dit blijft tussen ons."_s);
    QVERIFY(added(said) != RecordId::None);
    QVERIFY(added(secret) != RecordId::None);
    const QString dutch = m_on.text("quotes", project, Language::Dutch);
    QVERIFY2(dutch.contains(u"“Wij werden gehoord.”"_s), qPrintable(dutch));
    QVERIFY(!dutch.contains(u"tussen ons"_s));
    QVERIFY2(dutch.contains(u"zonder goedkeuring"_s), qPrintable(dutch));
    // In the reader's language, and under it what was said.
    const QString english = m_on.text("quotes", project, Language::English);
    QVERIFY2(english.contains(u"“We were heard.”"_s), qPrintable(english));
    QVERIFY(english.contains(u"In their own words: “Wij werden gehoord.”"_s));
}

void TstReports::recommendationsTellTheirFollowUp()
{
    const Recommendation &r = Recommendation::type();
    const RecordId project = m_on.record(Project::type(), u"DIALOG"_s).id;
    Record advice(r);
    advice.set(r.project, project);
    advice.set(r.text, LocalizedText{u"Betaal wie meepraat."_s, u"Pay those who take part."_s});
    advice.set(r.status, RecommendationStatus::InProgress);
    advice.set(r.progress, shareOf(25, 100));
    advice.set(r.due, PartialDate::fromMonth(2027, 3));
    advice.set(r.response, LocalizedText{u"We onderzoeken het."_s, {}});
    QVERIFY(added(advice) != RecordId::None);
    const QString text = m_on.text("recommendations", project, Language::English);
    for (const QString &fact : {u"Pay those who take part."_s, u"In progress"_s, u"25%"_s, u"Mar 2027"_s,
                                u"We onderzoeken het."_s, u"This text has no translation yet."_s})
        QVERIFY2(text.contains(fact), qPrintable(fact + u" in: "_s + text));
}

void TstReports::evidenceIsPrintedWhole()
{
    const QString text =
        m_on.text("recommendations", m_on.record(Project::type(), u"TANDEM"_s).id, Language::English)
            .simplified();
    QVERIFY2(text.contains(u"whoever drops nothing for it gives up after six weeks. (invented)"_s),
             qPrintable(text));
    QVERIFY(!text.contains(u"…"_s));
}

void TstReports::whatATeamThinksStaysInside()
{
    const Record city = m_on.record(Organisation::type(), u"Stad Voorbeeldgem"_s);
    QVERIFY(city.id != RecordId::None);
    const QString text = m_on.text("organisation", city.id, Language::English);
    QVERIFY2(text.contains(u"Further ties"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"Stakeholder"_s), qPrintable(text));
    QVERIFY(!text.contains(u"Uitgavenstaat"_s)); // a task
}

void TstReports::headingSaysAgendaBeforeAndMinutesAfter()
{
    const Event &e = Event::type();
    const AgendaItem &a = AgendaItem::type();
    const Decision &d = Decision::type();
    Record meeting(e);
    meeting.set(e.name, LocalizedText{u"Stuurgroep"_s, u"Steering group"_s});
    meeting.set(e.when, *timeSlotFromIso(u"2026-12-24"));
    meeting.id = added(meeting);
    Record point(a);
    point.set(a.event, meeting.id);
    point.set(a.order, 1);
    point.set(a.name, LocalizedText{u"Begroting"_s, u"The budget"_s});
    point.set(a.outcome, LocalizedText{u"Aanvaard."_s, u"Accepted."_s});
    point.set(a.minutes, 20);
    const RecordId item = added(point);
    Record decision(d);
    decision.set(d.event, meeting.id);
    decision.set(d.agendaItem, item);
    decision.set(d.text, LocalizedText{u"Doorgaan."_s, u"Go on."_s});
    QVERIFY(added(decision) != RecordId::None);
    const QString before = m_on.text("minutes", meeting.id, Language::Dutch);
    QVERIFY2(before.contains(u"Agenda"_s) && before.contains(u"Begroting"_s), qPrintable(before));
    QVERIFY(!before.contains(u"Verslag"_s) && !before.contains(u"Aanvaard."_s) &&
            !before.contains(u"Doorgaan."_s));
    const QString after = m_on.text("minutes", meeting.id, Language::Dutch,
                                    [](ReportRequest &request) { request.now = request.now.addDays(60); });
    QVERIFY2(after.contains(u"Verslag"_s) && after.contains(u"Aanvaard."_s) && after.contains(u"Doorgaan."_s),
             qPrintable(after));
}

void TstReports::signInSheetIsSortedAndHasRoom()
{
    const RecordId event = m_on.record(Event::type(), conference).id;
    const auto rows = [&](const ReportFixture::Change &change) {
        return run(u"pdftotext"_s,
                   {u"-layout"_s, m_on.saved("sign-in", event, Language::English, change), u"-"_s});
    };
    const QString list = rows([](ReportRequest &request) { request.blankRows = 3; });
    const qsizetype brouns = list.indexOf(u"Brouns, Jo"_s);
    const qsizetype copers = list.indexOf(u"Copers, Caroline"_s);
    const qsizetype dries = list.indexOf(u"Dries, Wim"_s);
    QVERIFY2(0 < brouns && brouns < copers && copers < dries, qPrintable(list));
    QVERIFY(list.contains(u"Signature"_s) && list.contains(u"☐ yes"_s) && !list.contains(u"E-mail"_s));
    const auto numbered = [](const QString &text) {
        return text.count(QRegularExpression(u"^ *\\d+(  |$)"_s, QRegularExpression::MultilineOption));
    };
    const QString longer = rows([](ReportRequest &request) {
        request.blankRows = 9;
        request.columns = QStringList{u"email"_s};
    });
    QCOMPARE(numbered(longer), numbered(list) + 6);
    QVERIFY(longer.contains(u"E-mail"_s) && !longer.contains(u"Signature"_s));
}

void TstReports::certificatesGoToWhoWasThere()
{
    const Participation &p = Participation::type();
    const RecordId event = m_on.record(Event::type(), conference).id;
    const auto all = m_on.store().load(p, m_on.all(p));
    int present = 0;
    for (const Record &participation : *all)
        present += participation.get(p.event) == event && participation.get(p.presence) == Presence::Present;
    QVERIFY(present > 3);
    const QString path = m_on.saved("certificates", event, Language::Dutch);
    QVERIFY(run(u"pdfinfo"_s, {path}).contains(QRegularExpression(u"Pages: +%1\\n"_s.arg(present))));
    QVERIFY(ReportFixture::words(path).contains(u"Aanwezigheidsattest"_s));
    const auto nobody = m_on.made("certificates", m_on.record(Event::type(), u"groen"_s).id, Language::Dutch);
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().kind, Error::Kind::Invalid);
    QVERIFY(!nobody.error().remedy.isEmpty());
}

void TstReports::tableIsAsTheScreenShowsIt()
{
    const QString text = m_on.text("table", RecordId::None, Language::Dutch, [this](ReportRequest &request) {
        request.table = projectTable();
        std::reverse(request.table.rows.begin(), request.table.rows.end());
    });
    const Project &p = Project::type();
    QVERIFY(text.contains(p.totalCost.label(m_on.wording(Language::Dutch))));
    QVERIFY(!text.contains(p.status.label(m_on.wording(Language::Dutch))));
    QVERIFY(text.contains(u"Aantal rijen: 4."_s));
    QVERIFY(text.indexOf(u"545.346,41"_s) > 0);
    const auto none = m_on.made("table", RecordId::None, Language::Dutch);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::Invalid);
}

void TstReports::periodLeavesOut()
{
    const auto of = [this](const QString &period) {
        return m_on.text("portfolio", RecordId::None, Language::English, [&](ReportRequest &request) {
            request.period = *parsePeriod(period, Language::English);
            request.sections = QStringList();
        });
    };
    const QString early = of(u"2019-10 – 2020"_s);
    QVERIFY2(early.contains(u"DIALOG"_s) && !early.contains(u"TANDEM"_s), qPrintable(early));
    const QString late = of(u"2026"_s);
    QVERIFY2(late.contains(u"TANDEM"_s) && !late.contains(u"DIALOG"_s), qPrintable(late));
    QVERIFY(of(u"1950"_s).contains(u"There are no projects to show."_s));
}

void TstReports::approximateFiguresAreExplained()
{
    const QString text = m_on.text("portfolio", RecordId::None, Language::English,
                                   [](ReportRequest &request) { request.sections = QStringList(); });
    QVERIFY2(text.contains(QRegularExpression(u"~€250,000.00[¹²]"_s)), qPrintable(text));
    QVERIFY(text.contains(QRegularExpression(u"[¹²] ~ approximately: nobody counted exactly\\."_s)));
    QVERIFY(text.contains(QRegularExpression(u"not specified[¹²]"_s)));
    QVERIFY(text.contains(QRegularExpression(u"[¹²] Not specified: "_s)));
}

void TstReports::naughtyNamesStayInTheirBoxes_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("200 letters") << QString(200, u'W');
    QTest::newRow("without a space")
        << u"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten"_s.repeated(3);
    QTest::newRow("right to left") << u"جمعية المشاركة في العمل والاقتصاد الاجتماعي "_s.repeated(6).trimmed();
    QTest::newRow("emoji") << QString::fromUcs4(U"\x1f469\x200d\x1f52c").repeated(40);
    QTest::newRow("many words") << u"een vereniging voor alles en nog wat "_s.repeated(12).trimmed();
}

void TstReports::naughtyNamesStayInTheirBoxes()
{
    QFETCH(const QString, name);
    const Organisation &o = Organisation::type();
    const Event &e = Event::type();
    const Person &p = Person::type();
    const Participation &part = Participation::type();
    Record organisation(o);
    organisation.set(o.name, LocalizedText{name, name});
    organisation.id = added(organisation);
    Record person(p);
    person.set(p.lastName, name);
    person.set(p.firstName, name);
    person.id = added(person);
    Record event(e);
    event.set(e.name, LocalizedText{name, name});
    event.set(e.organiser, organisation.id);
    event.id = added(event);
    Record participation(part);
    participation.set(part.event, event.id);
    participation.set(part.person, person.id);
    participation.set(part.organisation, organisation.id);
    participation.set(part.presence, Presence::Present);
    QVERIFY(added(participation) != RecordId::None);
    const std::pair<const char *, RecordId> documents[] = {{"organisation", organisation.id},
                                                           {"programme", event.id},
                                                           {"minutes", event.id},
                                                           {"sign-in", event.id},
                                                           {"certificates", event.id},
                                                           {"badges", event.id},
                                                           {"badge-cards", event.id}};
    for (const auto &[kind, subject] : documents) {
        const QString path = m_on.saved(kind, subject, Language::Dutch);
        QVERIFY2(!path.isEmpty(), kind);
        const qreal margin = QByteArrayView(kind).startsWith("badge") ? 0 : 40;
        const QList<Page> pages = pagesOf(path);
        QVERIFY(!pages.isEmpty());
        for (const Page &page : pages) {
            const QRectF room(margin, margin / 2, page.size.width() - 2 * margin,
                              page.size.height() - margin);
            for (const Word &word : page.words) {
                QVERIFY2(room.adjusted(0, 0, 2, 0).contains(word.box),
                         qPrintable(QString::fromLatin1(kind) + u": "_s + word.text));
            }
            QCOMPARE(overlapOn(page), QString());
        }
    }
}

void TstReports::fileNames()
{
    const Wording dutch = m_on.wording(Language::Dutch);
    ReportRequest request;
    request.subject = m_on.record(Project::type(), u"DIALOG"_s).id;
    QCOMPARE(reportFileName(*reportNamed(u"budget"), request, m_on.data(dutch)), u"DIALOG-budget-nl.pdf"_s);
    QCOMPARE(reportFileName(*reportNamed(u"portfolio"), request, m_on.data(dutch)), u"portfolio-nl.pdf"_s);
    Record odd(Project::type());
    odd.set(Project::type().acronym, u"a/b: \"ç\""_s + QString(300, u'x'));
    request.subject = added(odd);
    const QString name = reportFileName(*reportNamed(u"project"), request, m_on.data(dutch));
    QVERIFY2(name.startsWith(u"a-b-ç-x"_s) && name.endsWith(u"x-project-nl.pdf"_s), qPrintable(name));
    QVERIFY(name.toUtf8().size() < 200);
}

QTEST_MAIN(TstReports)
#include "tst_reports.moc"
