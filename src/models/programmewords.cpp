// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programmewords.h"

#include "domain/contribution.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

const ProgrammeItem &itemType()
{
    return ProgrammeItem::type();
}

QString clockTime(int minutes)
{
    return QTime::fromMSecsSinceStartOfDay(minutes % EventProgramme::dayLength * 60'000).toString(u"HH:mm"_s);
}

} // namespace

ProgrammeWords::ProgrammeWords(const EventProgramme &programme, const TitleSource &titles,
                               const Wording &wording)
    : m_programme(programme), m_titles(titles), m_wording(wording)
{
}

QString ProgrammeWords::title(const ProgrammeEntry &entry) const
{
    return entry.record.title(m_wording, &m_titles);
}

QString ProgrammeWords::kind(const ProgrammeEntry &entry) const
{
    return itemType().kind.display(entry.record.value(itemType().kind), m_wording, nullptr);
}

QString ProgrammeWords::time(const ProgrammePlace &place)
{
    const QString start = clockTime(place.start);
    return place.length ? QString(start + u'–' + clockTime(place.start + *place.length)) : start;
}

QString ProgrammeWords::time(const ProgrammeEntry &entry) const
{
    if (entry.place)
        return time(*entry.place);
    const TimeSlot when = entry.record.get(itemType().when);
    if (!when.isEmpty())
        return formatTimeSlot(when, m_wording.language());
    return m_wording.text("ProgrammeWords", QT_TRANSLATE_NOOP("ProgrammeWords", "No time yet"));
}

QString ProgrammeWords::column(int column) const
{
    const QString name = m_programme.columns().value(column).name;
    if (!name.isEmpty())
        return name;
    return m_wording.text("ProgrammeWords", QT_TRANSLATE_NOOP("ProgrammeWords", "No room"));
}

QString ProgrammeWords::name(const SingleReferenceField &field, const Record &record) const
{
    return field.display(record.value(field), m_wording, &m_titles);
}

QString ProgrammeWords::people(const ProgrammeEntry &entry) const
{
    const Contribution &type = Contribution::type();
    QStringList names;
    for (const Record &each : entry.contributions) {
        const QString person = name(type.person, each);
        const QString shown = person.isEmpty() ? name(type.organisation, each) : person;
        if (!shown.isEmpty() && !names.contains(shown))
            names.append(shown);
    }
    return names.join(u", "_s);
}

QString ProgrammeWords::contributor(const Record &contribution) const
{
    const Contribution &type = Contribution::type();
    QStringList parts{name(type.person, contribution), name(type.organisation, contribution),
                      type.function.display(contribution.value(type.function), m_wording, nullptr),
                      name(type.onBehalfOf, contribution)};
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u", "_s);
}

QString ProgrammeWords::role(const Record &contribution) const
{
    const Contribution &type = Contribution::type();
    const QString role = type.role.display(contribution.value(type.role), m_wording, nullptr);
    return role.isEmpty() ? type.singularLabel(m_wording) : role;
}

QString ProgrammeWords::clash(const ProgrammeClash &clash, const ProgrammeEntry &entry) const
{
    const ProgrammeEntry *other = m_programme.entry(clash.item == entry.id() ? clash.other : clash.item);
    const QString otherTitle = other ? title(*other) : QString();
    const QString otherTime = other ? time(*other) : QString();
    switch (clash.kind) {
    case ProgrammeClash::Kind::Room:
        return m_wording
            .text("ProgrammeWords", QT_TRANSLATE_NOOP("ProgrammeWords", "%1 is also taken by “%2”, %3."))
            .arg(place(entry), otherTitle, otherTime);
    case ProgrammeClash::Kind::Person:
        return m_wording
            .text("ProgrammeWords", QT_TRANSLATE_NOOP("ProgrammeWords", "%1 is also in “%2”, %3."))
            .arg(m_titles.title(Person::type(), clash.person, m_wording), otherTitle, otherTime);
    case ProgrammeClash::Kind::Hours:
        return m_wording
            .text("ProgrammeWords",
                  QT_TRANSLATE_NOOP("ProgrammeWords", "Outside the hours of the event: %1."))
            .arg(formatTimeSlot(m_programme.eventRecord().get(Event::type().when), m_wording.language()));
    case ProgrammeClash::Kind::Capacity:
        break;
    }
    return m_wording
        .text("ProgrammeWords", QT_TRANSLATE_NOOP("ProgrammeWords", "Meant for %1 people; %2 holds %3."))
        .arg(QString::number(entry.record.get(itemType().capacity).value_or(0)), place(entry),
             QString::number(m_programme.columns().value(entry.column).capacity.value_or(0)));
}

QString ProgrammeWords::spoken(const ProgrammeEntry &entry) const
{
    QStringList parts{title(entry), time(entry), place(entry), people(entry)};
    if (const QString what = kind(entry); !what.isEmpty())
        parts.first().prepend(what + u": "_s);
    for (const ProgrammeClash &each : entry.clashes) {
        parts.append(m_wording.text("ProgrammeWords", QT_TRANSLATE_NOOP("ProgrammeWords", "clash: %1"))
                         .arg(clash(each, entry)));
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace klankbord
