// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goodpractice.h"
#include "reports/documents/documents.h"
#include "reports/reportwriter.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// Writes one good practice, in the order of the Interreg Europe database.
class PracticeWriter final : public ReportWriter
{
public:
    explicit PracticeWriter(const ReportJob &job)
        : ReportWriter(job, job.subject.get(GoodPractice::type().name).shown(job.data.wording.language()),
                       GoodPractice::type().singularLabel(job.data.wording))
    {
    }

    Result<QByteArray> write();

private:
    void writeTitle();
    void writeResources();
    void writeOpinion();
    void writePublication();
};

Result<QByteArray> PracticeWriter::write()
{
    const GoodPractice &g = GoodPractice::type();
    writeTitle();
    addHeadedText(1, subject(), g.summary);
    addHeadedText(1, subject(), g.about);
    writeResources();
    addHeadedText(1, subject(), g.evidence);
    addHeadedText(1, subject(), g.difficulties);
    addHeadedText(1, subject(), g.potential);
    if (has("opinion"))
        writeOpinion();
    if (has("publication"))
        writePublication();
    return finish();
}

void PracticeWriter::writeTitle()
{
    const GoodPractice &g = GoodPractice::type();
    const QString period = formatPeriod(subject().get(g.period), language(), DateStyle::Short);
    const QString state = subject().get(g.ongoing) ? label(g.ongoing) : QString();
    QString under = g.singularLabel(wording());
    if (beside() && !subject().get(g.name).isFallback(beside()->language()))
        under = subject().get(g.name).shown(beside()->language());
    paper().addTitle(
        {.title = text(subject(), g.name),
         .subtitle = under,
         .facts = {{label(g.owner), source().orNotSpecified(shown(subject(), g.owner))},
                   {label(g.level), source().orNotSpecified(shown(subject(), g.level))},
                   {label(g.period), source().orNotSpecified(period.isEmpty() ? state : period)}}});
    if (subject().get(g.name).isFallback(language()))
        paper().addNote(say(QT_TRANSLATE_NOOP("Report", "This title has no translation yet.")));
    addFacts(subject(), {&g.place, &g.country, &g.nuts, &g.project, &g.themes, &g.status});
}

void PracticeWriter::writeResources()
{
    const GoodPractice &g = GoodPractice::type();
    QList<PaperFact> facts = source().facts(subject(), {&g.total});
    if (!subject().isEmpty(g.supported)) {
        PaperFact supported = source().fact(subject(), g.supported);
        const auto part = subject().get(g.supported);
        const auto whole = subject().get(g.total);
        // A share of an amount in another currency would mean nothing.
        if (whole && whole->currency == part->currency) {
            if (const auto share = shareOf(part->cents, whole->cents))
                supported.value += u" ("_s + formatShare(*share, language()) + u')';
        }
        facts.append(supported);
    }
    facts += source().facts(subject(), {&g.supporter, &g.staff});
    if (facts.isEmpty() && subject().isEmpty(g.resources))
        return;
    paper().addHeading(1, headingLabel(g.resources));
    addText(subject(), g.resources);
    if (!facts.isEmpty())
        paper().addFacts(facts);
}

void PracticeWriter::writeOpinion()
{
    const GoodPractice &g = GoodPractice::type();
    if (subject().isEmpty(g.opinion))
        return;
    addHeadedText(1, subject(), g.opinion);
    addFacts(subject(), {&g.expert, &g.opinionDate});
}

void PracticeWriter::writePublication()
{
    const GoodPractice &g = GoodPractice::type();
    const QList<PaperFact> facts = source().facts(
        subject(), {&g.contact, &g.enteredBy, &g.enteredAs, &g.publishedOn, &g.publishedWhere, &g.url});
    if (facts.isEmpty())
        return;
    paper().addHeading(1, say(QT_TRANSLATE_NOOP("Report", "Contact and publication")));
    paper().addFacts(facts);
}

} // namespace

Report practiceReport()
{
    return {.code = "practice",
            .title = QT_TRANSLATE_NOOP("Report", "Good practice"),
            .about = QT_TRANSLATE_NOOP("Report",
                                       "One good practice in the order of the Interreg Europe database."),
            .subject = &GoodPractice::type(),
            .sections = {{"opinion", QT_TRANSLATE_NOOP("Report", "Expert opinion")},
                         {"publication", QT_TRANSLATE_NOOP("Report", "Contact and publication")}},
            .canStandBeside = true,
            .write = [](const ReportJob &job) { return PracticeWriter(job).write(); }};
}

} // namespace klankbord
