// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contribution.h"
#include "domain/programmeitem.h"
#include "domain/venue.h"
#include "reports/documents/documents.h"
#include "reports/documents/eventparts.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// Writes the programme of an event for those who come.
class ProgrammeWriter final : public EventWriter
{
public:
    explicit ProgrammeWriter(const ReportJob &job) : EventWriter(job, nullptr) {}

    Result<QByteArray> write();

private:
    QString hours(const Record &item) const;
    QString what(const Record &item) const;
    void writeProgramme(const QList<Record> &items);
    void writeAbstracts(const QList<Record> &items);
    void writeAccess();
};

Result<QByteArray> ProgrammeWriter::write()
{
    const Event &e = Event::type();
    writeHead(say(QT_TRANSLATE_NOOP("Report", "Programme")));
    addText(subject(), e.description);
    const QList<Record> items = programme();
    writeProgramme(items);
    if (has("abstracts"))
        writeAbstracts(items);
    if (has("access"))
        writeAccess();
    return finish();
}

QString ProgrammeWriter::hours(const Record &item) const
{
    const TimeSlot slot = item.get(ProgrammeItem::type().when);
    if (!slot.start.isValid())
        return {};
    const QString start = slot.start.toString(u"HH:mm"_s);
    return slot.end.isValid() ? QString(start + u"–"_s + slot.end.toString(u"HH:mm"_s)) : start;
}

QString ProgrammeWriter::what(const Record &item) const
{
    const ProgrammeItem &i = ProgrammeItem::type();
    QStringList lines{text(item, i.name)};
    if (has("speakers")) {
        for (const Record &contribution : contributions(item)) {
            const QString role = shown(contribution, Contribution::type().role);
            lines.append(role.isEmpty() ? contributor(contribution)
                                        : QString(role + u": "_s + contributor(contribution)));
        }
    }
    return lines.join(u'\n');
}

void ProgrammeWriter::writeProgramme(const QList<Record> &items)
{
    const ProgrammeItem &i = ProgrammeItem::type();
    if (items.isEmpty()) {
        paper().addNote(say(QT_TRANSLATE_NOOP("Report", "The programme is not known yet.")));
        return;
    }
    bool hasRooms = false;
    for (const Record &item : items)
        hasRooms = hasRooms || !item.isEmpty(i.room) || !item.isEmpty(i.track);
    QList<PaperColumn> columns{{say(QT_TRANSLATE_NOOP("Report", "Time"))},
                               {say(QT_TRANSLATE_NOOP("Report", "What"))}};
    if (hasRooms)
        columns.append({label(i.room)});
    PaperTable table(paper(), columns);
    std::optional<PartialDate> day = subject().get(Event::type().when).date;
    bool isPlaced = true;
    for (const Record &item : items) {
        const TimeSlot slot = item.get(i.when);
        if (slot.date && slot.date != day) {
            day = slot.date;
            table.addGroup(formatDate(*day, language()));
        }
        if (!slot.start.isValid() && isPlaced) {
            isPlaced = false;
            table.addGroup(say(QT_TRANSLATE_NOOP("Report", "All day, or still to be placed")));
        }
        QStringList where{shown(item, i.room), item.get(i.track)};
        where.removeAll(QString());
        table.addRow({hours(item), what(item), where.join(u" · "_s)});
    }
}

void ProgrammeWriter::writeAbstracts(const QList<Record> &items)
{
    const ProgrammeItem &i = ProgrammeItem::type();
    bool isFirst = true;
    for (const Record &item : items) {
        if (item.isEmpty(i.abstract))
            continue;
        if (std::exchange(isFirst, false))
            paper().addHeading(1, say(QT_TRANSLATE_NOOP("Report", "What it is about")));
        paper().addHeading(2, text(item, i.name));
        addText(item, i.abstract);
    }
}

void ProgrammeWriter::writeAccess()
{
    const Event &e = Event::type();
    const Venue &v = Venue::type();
    const auto venue = record(v, subject().get(e.venue));
    QList<PaperFact> facts;
    if (venue) {
        facts =
            source().facts(*venue, {&v.name, &v.address, &v.publicTransport, &v.routeUrl, &v.accessLabel,
                                    &v.stepFree, &v.lift, &v.toilet, &v.inductionLoop, &v.reservedParking,
                                    &v.tactileGuidance, &v.quietRoom, &v.assistanceDogs, &v.signLanguage});
    }
    facts += source().facts(subject(), {&e.onlineUrl, &e.languages});
    if (facts.isEmpty())
        return;
    paper().addHeading(1, say(QT_TRANSLATE_NOOP("Report", "Place and access")));
    paper().addFacts(facts);
}

/// Writes who speaks, when, and in what capacity.
class SpeakersWriter final : public EventWriter
{
public:
    explicit SpeakersWriter(const ReportJob &job) : EventWriter(job, QT_TRANSLATE_NOOP("Report", "Speakers"))
    {
    }

    Result<QByteArray> write();
};

Result<QByteArray> SpeakersWriter::write()
{
    const Contribution &c = Contribution::type();
    const ProgrammeItem &i = ProgrammeItem::type();
    writeHead(say("Speakers"));
    QList<PaperColumn> columns{{say(QT_TRANSLATE_NOOP("Report", "Name"))},
                               {say(QT_TRANSLATE_NOOP("Report", "Capacity"))}};
    const std::pair<const char *, QString> optional[] = {{"role", label(c.role)},
                                                         {"item", label(c.item)},
                                                         {"time", say("Time")},
                                                         {"confirmed", label(c.confirmed)}};
    for (const auto &[code, title] : optional) {
        if (hasColumn(code))
            columns.append({title});
    }
    int count = 0;
    {
        PaperTable table(paper(), columns);
        for (const Record &item : programme()) {
            for (const Record &contribution : contributions(item)) {
                const TimeSlot slot = item.get(i.when);
                QStringList cells{contribution.isEmpty(c.person) ? shown(contribution, c.organisation)
                                                                 : shown(contribution, c.person),
                                  capacity(contribution)};
                if (hasColumn("role"))
                    cells.append(shown(contribution, c.role));
                if (hasColumn("item"))
                    cells.append(text(item, i.name));
                if (hasColumn("time"))
                    cells.append(slot.start.isValid() ? slot.start.toString(u"HH:mm"_s) : QString());
                if (hasColumn("confirmed"))
                    cells.append(shown(contribution, c.confirmed));
                table.addRow(cells);
                ++count;
            }
        }
    }
    if (count == 0)
        paper().addNote(say(QT_TRANSLATE_NOOP("Report", "Nobody is on the programme yet.")));
    return finish();
}

} // namespace

Report programmeReport()
{
    return {.code = "programme",
            .title = QT_TRANSLATE_NOOP("Report", "Programme"),
            .about = QT_TRANSLATE_NOOP(
                "Report", "A handout: the day of one event, hour by hour, and how to get there."),
            .subject = &Event::type(),
            .sections = {{"speakers", QT_TRANSLATE_NOOP("Report", "Speakers")},
                         {"abstracts", QT_TRANSLATE_NOOP("Report", "What it is about")},
                         {"access", QT_TRANSLATE_NOOP("Report", "Place and access")}},
            .write = [](const ReportJob &job) { return ProgrammeWriter(job).write(); }};
}

Report speakersReport()
{
    return {.code = "speakers",
            .title = QT_TRANSLATE_NOOP("Report", "Speakers"),
            .about = QT_TRANSLATE_NOOP("Report", "Who speaks at one event, when, and in what capacity."),
            .subject = &Event::type(),
            .columns = {{"role", QT_TRANSLATE_NOOP("Report", "Role")},
                        {"item", QT_TRANSLATE_NOOP("Report", "Programme item")},
                        {"time", QT_TRANSLATE_NOOP("Report", "Time")},
                        {"confirmed", QT_TRANSLATE_NOOP("Report", "Confirmed"), false}},
            .write = [](const ReportJob &job) { return SpeakersWriter(job).write(); }};
}

} // namespace klankbord
