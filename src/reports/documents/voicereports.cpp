// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permission.h"
#include "domain/quote.h"
#include "domain/recommendation.h"
#include "reports/documents/documents.h"
#include "reports/reportwriter.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// All records of a type that belong to the project, in the order of @p order.
QList<Record> ofProject(ReportWriter &writer, const RecordType &type, const FieldInfo &project,
                        const FieldInfo &order)
{
    return writer.find(type, project, writer.subject().id, order);
}

QString titleOf(const ReportJob &job, const RecordType &type)
{
    return type.pluralLabel(job.data.wording) + u": "_s + job.subject.get(Project::type().acronym);
}

/// Writes what people said, as far as they agreed to be quoted.
class QuotesWriter final : public ReportWriter
{
public:
    explicit QuotesWriter(const ReportJob &job)
        : ReportWriter(job, titleOf(job, Quote::type()), Quote::type().pluralLabel(job.data.wording))
    {
    }

    Result<QByteArray> write();

private:
    void writeQuote(const Record &quote);
};

Result<QByteArray> QuotesWriter::write()
{
    const Quote &q = Quote::type();
    paper().addTitle({.title = q.pluralLabel(wording()), .subtitle = subject().get(Project::type().acronym)});
    qsizetype heldBack = 0;
    qsizetype written = 0;
    for (const Record &quote : ofProject(*this, q, q.project, q.event)) {
        const std::optional<Record> leaving = outgoing(quote);
        if (!leaving) {
            ++heldBack;
            continue;
        }
        writeQuote(*leaving);
        ++written;
    }
    if (written == 0)
        paper().addNote(say(QT_TRANSLATE_NOOP("Report", "There are no approved quotes.")));
    if (heldBack > 0)
        paper().addNote(q.heldBackText(heldBack, wording()));
    return finish();
}

void QuotesWriter::writeQuote(const Record &quote)
{
    const Quote &q = Quote::type();
    const QString words = quote.get(q.text);
    const QString translation = quote.get(q.translation).shown(language());
    const bool isForeign = quote.get(q.language) != languageCode(language());
    // In the reader's language where there is a translation, and in the speaker's own words under it.
    const bool isTranslated =
        isForeign && !translation.isEmpty() && !quote.get(q.translation).isFallback(language());
    QStringList under{attributionText(quote, wording(), &source().titles()), shown(quote, q.event)};
    under.removeAll(QString());
    QString source = under.join(u" · "_s);
    if (isTranslated)
        source += (source.isEmpty() ? QString() : u"\n"_s) +
                  say(QT_TRANSLATE_NOOP("Report", "In their own words: “%1”")).arg(words);
    paper().addQuote(u"“"_s + (isTranslated ? translation : words) + u"”"_s, source);
}

/// Writes what was recommended to whom, and what came of it.
class RecommendationsWriter final : public ReportWriter
{
public:
    explicit RecommendationsWriter(const ReportJob &job)
        : ReportWriter(job, titleOf(job, Recommendation::type()),
                       Recommendation::type().pluralLabel(job.data.wording))
    {
    }

    Result<QByteArray> write();

private:
    void writeOverview(const QList<Record> &recommendations);
    /// Each whole and on a line of its own: its title in a list would be cut.
    QString findingsBehind(const Record &recommendation);
    void writeOne(int number, const Record &recommendation);
};

Result<QByteArray> RecommendationsWriter::write()
{
    const Recommendation &r = Recommendation::type();
    paper().addTitle({.title = r.pluralLabel(wording()), .subtitle = subject().get(Project::type().acronym)});
    const QList<Record> recommendations = ofProject(*this, r, r.project, r.priority);
    if (recommendations.isEmpty())
        paper().addNote(say(QT_TRANSLATE_NOOP("Report", "There are no recommendations.")));
    else if (has("overview"))
        writeOverview(recommendations);
    if (has("details")) {
        int number = 0;
        for (const Record &recommendation : recommendations)
            writeOne(++number, recommendation);
    }
    return finish();
}

void RecommendationsWriter::writeOverview(const QList<Record> &recommendations)
{
    const Recommendation &r = Recommendation::type();
    paper().addHeading(1, say(QT_TRANSLATE_NOOP("Report", "Follow-up")));
    PaperTable table(paper(), {{u"#"_s, PaperAlignment::Right},
                               {label(r.text)},
                               {label(r.addressee)},
                               {label(r.priority)},
                               {label(r.status)},
                               {label(r.progress), PaperAlignment::Right},
                               {label(r.due)}});
    int number = 0;
    for (const Record &recommendation : recommendations) {
        const auto due = recommendation.get(r.due);
        table.addRow({QString::number(++number), text(recommendation, r.text),
                      shown(recommendation, r.addressee), shown(recommendation, r.priority),
                      source().orNotSpecified(shown(recommendation, r.status)),
                      shown(recommendation, r.progress),
                      due ? formatDate(*due, language(), DateStyle::Short) : QString()});
    }
}

QString RecommendationsWriter::findingsBehind(const Record &recommendation)
{
    QStringList findings;
    for (const RecordId id : recommendation.get(Recommendation::type().findings)) {
        if (const auto finding = record(Finding::type(), id))
            findings.append(text(*finding, Finding::type().text));
    }
    return findings.join(u'\n');
}

void RecommendationsWriter::writeOne(int number, const Record &recommendation)
{
    const Recommendation &r = Recommendation::type();
    if (number == 1)
        paper().addHeading(1, say(QT_TRANSLATE_NOOP("Report", "One by one")));
    paper().addHeading(2, say(QT_TRANSLATE_NOOP("Report", "Recommendation %1")).arg(number));
    addText(recommendation, r.text);
    QList<PaperFact> facts = source().facts(recommendation, {&r.addressee, &r.level, &r.theme});
    if (const QString findings = findingsBehind(recommendation); !findings.isEmpty())
        facts.append({label(r.findings), findings});
    facts += source().facts(recommendation, {&r.events, &r.practices});
    if (!facts.isEmpty())
        paper().addFacts(facts);
    addHeadedText(3, recommendation, r.response);
    for (const RecordId id : recommendation.get(r.quotes)) {
        if (const auto quote = record(Quote::type(), id))
            paper().addQuote(u"“"_s + quote->get(Quote::type().text) + u"”"_s,
                             attributionText(*quote, wording(), &source().titles()));
    }
}

} // namespace

Report quotesReport()
{
    return {.code = "quotes",
            .title = QT_TRANSLATE_NOOP("Report", "Quotes"),
            .about = QT_TRANSLATE_NOOP("Report", "What people said in one project, as far as they approved."),
            .subject = &Project::type(),
            .write = [](const ReportJob &job) { return QuotesWriter(job).write(); }};
}

Report recommendationsReport()
{
    return {.code = "recommendations",
            .title = QT_TRANSLATE_NOOP("Report", "Recommendations"),
            .about =
                QT_TRANSLATE_NOOP("Report", "The recommendations of one project, and what came of them."),
            .subject = &Project::type(),
            .sections = {{"overview", QT_TRANSLATE_NOOP("Report", "Follow-up")},
                         {"details", QT_TRANSLATE_NOOP("Report", "One by one")}},
            .canStandBeside = true,
            .write = [](const ReportJob &job) { return RecommendationsWriter(job).write(); }};
}

} // namespace klankbord
