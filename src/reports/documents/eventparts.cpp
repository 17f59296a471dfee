// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/documents/eventparts.h"

#include "domain/contribution.h"
#include "domain/participation.h"
#include "domain/person.h"
#include "domain/programmeitem.h"

#include <QCollator>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

QString titled(const ReportJob &job, const char *what)
{
    const QString name = job.subject.get(Event::type().name).shown(job.data.wording.language());
    return what ? QString(job.data.wording.text("Report", what) + u": "_s + name) : name;
}

} // namespace

EventWriter::EventWriter(const ReportJob &job, const char *what)
    : ReportWriter(job, titled(job, what), Event::type().singularLabel(job.data.wording))
{
}

void EventWriter::writeHead(const QString &under)
{
    const Event &e = Event::type();
    paper().addTitle(
        {.title = text(subject(), e.name),
         .subtitle = under,
         .facts = {{label(e.when), when(subject())},
                   {label(e.venue), source().orNotSpecified(shown(subject(), e.venue))},
                   {label(e.organiser), source().orNotSpecified(shown(subject(), e.organiser))}}});
}

QString EventWriter::when(const Record &event) const
{
    const QString when = formatTimeSlot(event.get(Event::type().when), language(), DateStyle::Short);
    return when.isEmpty() ? say(QT_TRANSLATE_NOOP("Report", "no date")) : when;
}

QList<Record> EventWriter::programme() const
{
    const ProgrammeItem &i = ProgrammeItem::type();
    QList<Record> items = find(i, i.event, subject().id, i.when);
    std::stable_sort(items.begin(), items.end(), [&i](const Record &a, const Record &b) {
        const TimeSlot first = a.get(i.when);
        const TimeSlot second = b.get(i.when);
        if (first.isEmpty() != second.isEmpty())
            return second.isEmpty();
        return std::pair(first.start, a.get(i.order).value_or(0)) <
               std::pair(second.start, b.get(i.order).value_or(0));
    });
    return items;
}

QList<Record> EventWriter::contributions(const Record &item) const
{
    const Contribution &c = Contribution::type();
    return find(c, c.item, item.id, c.order);
}

QString EventWriter::capacity(const Record &contribution) const
{
    const Contribution &c = Contribution::type();
    const QString organisation =
        contribution.isEmpty(c.onBehalfOf)
            ? contribution.isEmpty(c.person) ? QString() : shown(contribution, c.organisation)
            : shown(contribution, c.onBehalfOf);
    const QString function = text(contribution, c.function);
    // "professor, Steunpunt Werk" has said of which house already.
    const QString house = organisation.section(u" ("_s, 0, 0);
    QStringList parts{function, !house.isEmpty() && function.contains(house) ? QString() : organisation};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString EventWriter::contributor(const Record &contribution) const
{
    const Contribution &c = Contribution::type();
    const QString name =
        contribution.isEmpty(c.person) ? shown(contribution, c.organisation) : shown(contribution, c.person);
    const QString capacity = this->capacity(contribution);
    return capacity.isEmpty() ? name : QString(name + u" ("_s + capacity + u')');
}

QString EventWriter::spokenName(const Record &participation) const
{
    const Participation &p = Participation::type();
    const QString person = shown(participation, p.person);
    return person.isEmpty() ? shown(participation, p.organisation) : person;
}

QString EventWriter::listName(const Record &participation) const
{
    const Person &p = Person::type();
    const auto person = record(p, participation.get(Participation::type().person));
    if (!person)
        return spokenName(participation);
    const QString first = person->get(p.firstName);
    return first.isEmpty() ? person->get(p.lastName) : QString(person->get(p.lastName) + u", "_s + first);
}

QList<Record> EventWriter::participants() const
{
    const Participation &p = Participation::type();
    QList<std::pair<QString, Record>> named;
    for (const Record &participation : find(p, p.event, subject().id, p.person)) {
        const auto status = participation.get(p.status);
        if (status == ParticipationStatus::Cancelled || status == ParticipationStatus::WaitingList)
            continue;
        named.append({listName(participation), participation});
    }
    QCollator collator(wording().locale());
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(named.begin(), named.end(), [&collator](const auto &a, const auto &b) {
        return collator.compare(a.first, b.first) < 0;
    });
    QList<Record> sorted;
    for (const auto &[name, participation] : named)
        sorted.append(participation);
    return sorted;
}

} // namespace klankbord
