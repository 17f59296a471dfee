// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/practicesummary.h"

#include "domain/goodpractice.h"
#include "reports/reportsource.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// Writes one good practice.
class PracticeSummary final
{
public:
    PracticeSummary(const RecordStore &store, const Record &practice, const Wording &wording,
                    const QDateTime &now)
        : m_source(store, wording),
          m_practice(practice),
          m_paper(m_source.settings(m_source.text(practice, GoodPractice::type().name),
                                    GoodPractice::type().singularLabel(wording), now))
    {
    }

    Paper &write();

private:
    void writeTitle();
    void writeText(const Field<LocalizedText> &field);
    void writeResources();
    void writeOpinion();
    void writePublication();
    void addText(const Field<LocalizedText> &field);
    QString say(const char *source) const { return m_source.wording().text("PracticeSummary", source); }

    ReportSource m_source;
    const Record &m_practice;
    Paper m_paper;
};

Paper &PracticeSummary::write()
{
    const GoodPractice &g = GoodPractice::type();
    writeTitle();
    writeText(g.summary);
    writeText(g.about);
    writeResources();
    writeText(g.evidence);
    writeText(g.difficulties);
    writeText(g.potential);
    writeOpinion();
    writePublication();
    return m_paper;
}

void PracticeSummary::writeTitle()
{
    const GoodPractice &g = GoodPractice::type();
    const QString period = formatPeriod(m_practice.get(g.period), m_source.language(), DateStyle::Short);
    const QString state = m_practice.get(g.ongoing) ? g.ongoing.label(m_source.wording()) : QString();
    m_paper.addTitle({.title = m_source.text(m_practice, g.name),
                      .subtitle = g.singularLabel(m_source.wording()),
                      .facts = {{g.owner.label(m_source.wording()),
                                 m_source.orNotSpecified(m_source.shown(m_practice, g.owner))},
                                {g.level.label(m_source.wording()),
                                 m_source.orNotSpecified(m_source.shown(m_practice, g.level))},
                                {g.period.label(m_source.wording()),
                                 m_source.orNotSpecified(period.isEmpty() ? state : period)}}});
    if (m_practice.get(g.name).isFallback(m_source.language()))
        m_paper.addNote(say(QT_TRANSLATE_NOOP("PracticeSummary", "This title has no translation yet.")));
    const QList<PaperFact> facts =
        m_source.facts(m_practice, {&g.place, &g.country, &g.nuts, &g.project, &g.themes, &g.status});
    if (!facts.isEmpty())
        m_paper.addFacts(facts);
}

void PracticeSummary::addText(const Field<LocalizedText> &field)
{
    m_paper.addParagraph(m_source.text(m_practice, field));
    if (m_practice.get(field).isFallback(m_source.language()))
        m_paper.addNote(say(QT_TRANSLATE_NOOP("PracticeSummary", "This text has no translation yet.")));
}

void PracticeSummary::writeText(const Field<LocalizedText> &field)
{
    if (m_practice.isEmpty(field))
        return;
    m_paper.addHeading(1, field.label(m_source.wording()));
    addText(field);
}

void PracticeSummary::writeResources()
{
    const GoodPractice &g = GoodPractice::type();
    QList<PaperFact> facts = m_source.facts(m_practice, {&g.total});
    if (!m_practice.isEmpty(g.supported)) {
        PaperFact supported = m_source.fact(m_practice, g.supported);
        const auto part = m_practice.get(g.supported);
        const auto whole = m_practice.get(g.total);
        // A share of an amount in another currency would mean nothing.
        if (whole && whole->currency == part->currency) {
            if (const auto share = shareOf(part->cents, whole->cents))
                supported.value += u" ("_s + formatShare(*share, m_source.language()) + u')';
        }
        facts.append(supported);
    }
    facts += m_source.facts(m_practice, {&g.supporter, &g.staff});
    if (facts.isEmpty() && m_practice.isEmpty(g.resources))
        return;
    m_paper.addHeading(1, g.resources.label(m_source.wording()));
    if (!m_practice.isEmpty(g.resources))
        addText(g.resources);
    if (!facts.isEmpty())
        m_paper.addFacts(facts);
}

void PracticeSummary::writeOpinion()
{
    const GoodPractice &g = GoodPractice::type();
    if (m_practice.isEmpty(g.opinion))
        return;
    writeText(g.opinion);
    const QList<PaperFact> facts = m_source.facts(m_practice, {&g.expert, &g.opinionDate});
    if (!facts.isEmpty())
        m_paper.addFacts(facts);
}

void PracticeSummary::writePublication()
{
    const GoodPractice &g = GoodPractice::type();
    const QList<PaperFact> facts = m_source.facts(
        m_practice, {&g.contact, &g.enteredBy, &g.enteredAs, &g.publishedOn, &g.publishedWhere, &g.url});
    if (facts.isEmpty())
        return;
    m_paper.addHeading(1, say(QT_TRANSLATE_NOOP("PracticeSummary", "Contact and publication")));
    m_paper.addFacts(facts);
}

/// The practice itself, or why there is none.
Result<Record> practiceOf(const RecordStore &store, RecordId id, const Wording &wording)
{
    Result<std::optional<Record>> found = store.find(GoodPractice::type(), id);
    if (!found)
        return found.error();
    if (!*found) {
        return Error{Error::Kind::NotFound,
                     wording.text("PracticeSummary",
                                  QT_TRANSLATE_NOOP("PracticeSummary",
                                                    "There is no such good practice in this workspace.")),
                     {},
                     {}};
    }
    return **found;
}

} // namespace

Result<QByteArray> practiceSummary(const RecordStore &store, RecordId practice, const Wording &wording,
                                   const QDateTime &now)
{
    const Result<Record> record = practiceOf(store, practice, wording);
    if (!record)
        return record.error();
    return PracticeSummary(store, *record, wording, now).write().finish();
}

Result<> savePracticeSummary(const RecordStore &store, RecordId practice, const Wording &wording,
                             const QDateTime &now, const QString &path)
{
    const Result<Record> record = practiceOf(store, practice, wording);
    if (!record)
        return record.error();
    return PracticeSummary(store, *record, wording, now).write().save(path);
}

QString practiceSummaryFileName(const Record &practice, Language language)
{
    return u"%1-%2.pdf"_s.arg(
        fileNamePart(practice.get(GoodPractice::type().name).shown(language), u"practice"_s),
        languageCode(language));
}

} // namespace klankbord
