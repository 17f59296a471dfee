// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agendaitem.h"
#include "domain/attendance.h"
#include "domain/decision.h"
#include "domain/participation.h"
#include "reports/documents/documents.h"
#include "reports/documents/eventparts.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// Before a meeting it has an agenda, after it minutes.
bool isOver(const ReportJob &job)
{
    const Event &e = Event::type();
    return job.subject.get(e.status) == EventStatus::Held ||
           eventTime(job.subject.get(e.when), job.request.now.date()) == EventTime::Past;
}

/// Writes the agenda of a meeting, and once it was held its minutes.
class MinutesWriter final : public EventWriter
{
public:
    explicit MinutesWriter(const ReportJob &job)
        : EventWriter(job, isOver(job) ? QT_TRANSLATE_NOOP("Report", "Minutes")
                                       : QT_TRANSLATE_NOOP("Report", "Agenda")),
          m_isOver(isOver(job))
    {
    }

    Result<QByteArray> write();

private:
    void writeAttendance();
    void writeAgenda(const QList<Record> &items);
    void writeItem(int number, const Record &item);
    void writeDecisions();

    bool m_isOver;
};

Result<QByteArray> MinutesWriter::write()
{
    const AgendaItem &a = AgendaItem::type();
    writeHead(say(m_isOver ? "Minutes" : "Agenda"));
    const Event &e = Event::type();
    addFacts(subject(), {&e.group, &e.project, &e.moderator, m_isOver ? &e.participants : &e.expected});
    if (has("attendance") && m_isOver)
        writeAttendance();
    const QList<Record> items = find(a, a.event, subject().id, a.order);
    if (items.isEmpty())
        paper().addNote(say(QT_TRANSLATE_NOOP("Report", "There are no points on the agenda.")));
    else
        writeAgenda(items);
    if (m_isOver && has("decisions"))
        writeDecisions();
    return finish();
}

void MinutesWriter::writeAttendance()
{
    const Participation &p = Participation::type();
    const std::pair<Presence, const char *> groups[] = {
        {Presence::Present, QT_TRANSLATE_NOOP("Report", "Present")},
        {Presence::Represented, QT_TRANSLATE_NOOP("Report", "Represented")},
        {Presence::Excused, QT_TRANSLATE_NOOP("Report", "Excused")},
        {Presence::Absent, QT_TRANSLATE_NOOP("Report", "Absent")}};
    QList<PaperFact> facts;
    const QList<Record> all = participants();
    for (const auto &[presence, name] : groups) {
        QStringList names;
        for (const Record &participation : all) {
            if (participation.get(p.presence) != presence)
                continue;
            QString text = spokenName(participation);
            const QString organisation = shown(participation, p.organisation);
            if (!organisation.isEmpty() && organisation != text)
                text += u" ("_s + organisation + u')';
            if (presence == Presence::Represented && !participation.isEmpty(p.representedBy))
                text += u" → "_s + shown(participation, p.representedBy);
            names.append(text);
        }
        if (!names.isEmpty())
            facts.append({say(name), names.join(u"\n"_s)});
    }
    if (facts.isEmpty())
        return;
    paper().addHeading(1, say(QT_TRANSLATE_NOOP("Report", "Who was there")));
    paper().addFacts(facts);
}

void MinutesWriter::writeAgenda(const QList<Record> &items)
{
    const AgendaItem &a = AgendaItem::type();
    paper().addHeading(1, say(QT_TRANSLATE_NOOP("Report", "Agenda")));
    {
        PaperTable table(paper(), {{u"#"_s, PaperAlignment::Right},
                                   {label(a.name)},
                                   {label(a.goal)},
                                   {label(a.presenter)},
                                   {label(a.minutes), PaperAlignment::Right}});
        int number = 0;
        int minutes = 0;
        for (const Record &item : items) {
            const auto length = item.get(a.minutes);
            minutes += length.value_or(0);
            table.addRow({QString::number(++number), text(item, a.name), shown(item, a.goal),
                          shown(item, a.presenter), length ? QString::number(*length) : QString()});
        }
        if (minutes > 0)
            table.addTotal({{}, say(QT_TRANSLATE_NOOP("Report", "Total")), {}, {}, QString::number(minutes)});
    }
    int number = 0;
    for (const Record &item : items)
        writeItem(++number, item);
}

void MinutesWriter::writeItem(int number, const Record &item)
{
    const AgendaItem &a = AgendaItem::type();
    const Decision &d = Decision::type();
    const QList<Record> decisions = m_isOver ? find(d, d.agendaItem, item.id, d.due) : QList<Record>();
    if (item.isEmpty(a.notes) && (!m_isOver || item.isEmpty(a.outcome)) && decisions.isEmpty())
        return;
    paper().addHeading(2, u"%1. %2"_s.arg(number).arg(text(item, a.name)));
    addText(item, a.notes);
    if (m_isOver)
        addHeadedText(3, item, a.outcome);
    QStringList lines;
    for (const Record &decision : decisions)
        lines.append(text(decision, d.text));
    if (!lines.isEmpty()) {
        paper().addHeading(3, d.pluralLabel(wording()));
        paper().addList(lines);
    }
}

void MinutesWriter::writeDecisions()
{
    const Decision &d = Decision::type();
    const QList<Record> decisions = find(d, d.event, subject().id, d.due);
    if (decisions.isEmpty())
        return;
    paper().addHeading(1, say(QT_TRANSLATE_NOOP("Report", "Decisions and who does what")));
    PaperTable table(paper(), {{label(d.text)}, {label(d.owner)}, {label(d.due)}, {label(d.status)}});
    for (const Record &decision : decisions)
        table.addRow({text(decision, d.text), shown(decision, d.owner), shown(decision, d.due),
                      shown(decision, d.status)});
}

} // namespace

Report minutesReport()
{
    return {.code = "minutes",
            .title = QT_TRANSLATE_NOOP("Report", "Agenda or minutes"),
            .about = QT_TRANSLATE_NOOP("Report", "The agenda of a meeting before it, its minutes after it."),
            .subject = &Event::type(),
            .sections = {{"attendance", QT_TRANSLATE_NOOP("Report", "Who was there")},
                         {"decisions", QT_TRANSLATE_NOOP("Report", "Decisions and who does what")}},
            .write = [](const ReportJob &job) { return MinutesWriter(job).write(); }};
}

} // namespace klankbord
