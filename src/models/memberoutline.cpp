// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/memberoutline.h"

#include "domain/affiliation.h"

#include <QCollator>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr auto context = "MemberOutline";

OutlineCell cellOf(const QList<RecordLink> &links)
{
    OutlineCell cell{.text = {}, .links = links};
    QStringList titles;
    for (const RecordLink &link : links)
        titles.append(link.title);
    cell.text = titles.join(u", "_s);
    return cell;
}

OutlineSection sectionOf(const QString &title, const QList<OutlineRow> &rows)
{
    const QString counted = title + u" ("_s + QString::number(rows.size()) + u')';
    return {.heading = {.cells = {{.text = counted, .links = {}}},
                        .record = {},
                        .parts = {},
                        .isQuiet = !rows.isEmpty() && rows.first().isQuiet},
            .rows = rows};
}

} // namespace

MemberOutline::MemberOutline(const GroupMembers &members, const PartialDate &when, const Wording &wording,
                             const TitleSource &titles)
    : m_members(members),
      m_when(when),
      m_wording(wording),
      m_titles(titles),
      m_seats(seatsOn(members.memberships, when))
{
}

QStringList MemberOutline::memberHeaders(const Wording &wording)
{
    const Membership &type = Membership::type();
    return {wording.text(context, QT_TRANSLATE_NOOP("MemberOutline", "Member")),
            type.role.label(wording),
            wording.text(context, QT_TRANSLATE_NOOP("MemberOutline", "Also in")),
            wording.text(context, QT_TRANSLATE_NOOP("MemberOutline", "Function on that date")),
            type.represents.label(wording),
            type.constancy.label(wording),
            type.period.label(wording)};
}

QStringList MemberOutline::overlapHeaders(const Wording &wording)
{
    return {wording.text(context, QT_TRANSLATE_NOOP("MemberOutline", "Who, and in which groups")),
            Membership::type().role.label(wording),
            wording.text(context, QT_TRANSLATE_NOOP("MemberOutline", "Through"))};
}

QList<OutlineSection> MemberOutline::membersOf(RecordId group) const
{
    const GroupRoster roster(m_members.membershipsOf(group), m_when);
    const auto rowsOf = [&](QList<RosterMember> members) {
        sortByName(members);
        QList<OutlineRow> rows;
        for (const RosterMember &member : std::as_const(members))
            rows.append(rowOf(member, group));
        return rows;
    };
    const Membership &type = Membership::type();
    QList<OutlineSection> sections;
    const QList<RosterMember> present = roster.members(Standing::Present);
    const int roles = static_cast<int>(type.role.options().size());
    for (int place = 0; place <= roles; ++place) {
        QList<RosterMember> members = present;
        members.removeIf([&](const RosterMember &member) {
            return (member.roles.isEmpty() ? roles : static_cast<int>(member.roles.first())) != place;
        });
        if (members.isEmpty())
            continue;
        const QString title = place < roles
                                  ? roleText({static_cast<MemberRole>(place)})
                                  : m_wording.text(context, QT_TRANSLATE_NOOP("MemberOutline", "No role"));
        sections.append(sectionOf(title, rowsOf(members)));
    }
    if (const QList<OutlineRow> rows = rowsOf(roster.members(Standing::Future)); !rows.isEmpty())
        sections.append(
            sectionOf(m_wording.text(context, QT_TRANSLATE_NOOP("MemberOutline", "Not a member yet")), rows));
    if (const QList<OutlineRow> rows = rowsOf(roster.members(Standing::Former)); !rows.isEmpty())
        sections.append(sectionOf(
            m_wording.text(context, QT_TRANSLATE_NOOP("MemberOutline", "No longer a member")), rows));
    return sections;
}

void MemberOutline::sortByName(QList<RosterMember> &members) const
{
    QCollator collator(m_wording.locale());
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(members.begin(), members.end(), [&](const RosterMember &a, const RosterMember &b) {
        if (a.isCore != b.isCore)
            return a.isCore;
        return collator.compare(m_titles.title(*a.holder.type, a.holder.id, m_wording),
                                m_titles.title(*b.holder.type, b.holder.id, m_wording)) < 0;
    });
}

OutlineRow MemberOutline::rowOf(const RosterMember &member, RecordId group) const
{
    const RecordLink who = linkTo(*member.holder.type, member.holder.id);
    OutlineRow row{.cells = {{.text = who.title, .links = {}},
                             {.text = roleText(member.roles), .links = {}},
                             alsoIn(member, group),
                             functionOf(member),
                             represented(member),
                             {.text = constancyText(member), .links = {}},
                             timeOf(member)},
                   .record = who,
                   .parts = {},
                   .isQuiet = member.standing != Standing::Present};
    // Found by any seat, also one that does not decide where the member stands: its bar is in the chart.
    for (const Record &seat : m_members.memberships) {
        if (seat.get(Membership::type().group) == group && memberOf(seat) == member.holder)
            row.parts.append(seat.id);
    }
    return row;
}

QString MemberOutline::roleText(const QList<MemberRole> &roles) const
{
    const auto &field = Membership::type().role;
    QStringList labels;
    for (const MemberRole role : roles)
        labels.append(field.optionLabel(field.pack(role).toString(), m_wording));
    return labels.join(u", "_s);
}

OutlineCell MemberOutline::functionOf(const RosterMember &member) const
{
    if (member.holder.type != &Person::type())
        return {};
    const Affiliation &type = Affiliation::type();
    QList<Record> functions = affiliationsOn(m_members.affiliations, member.holder.id, m_when);
    QList<RecordId> sentBy;
    for (const Record &seat : member.seats) {
        const RecordId organisation = seat.get(Membership::type().organisation);
        if (organisation != RecordId::None && !sentBy.contains(organisation))
            sentBy.append(organisation);
    }
    // Who sits there for an organisation shows what they do in that one.
    if (!sentBy.isEmpty())
        functions.removeIf([&](const Record &each) { return !sentBy.contains(each.get(type.organisation)); });
    OutlineCell cell;
    QStringList texts;
    for (const Record &each : std::as_const(functions)) {
        const RecordLink organisation = linkTo(Organisation::type(), each.get(type.organisation));
        const QString function = type.function.display(each.value(type.function), m_wording, &m_titles);
        texts.append(function.isEmpty() ? organisation.title
                                        : QString(function + u", "_s + organisation.title));
        cell.links.append(organisation);
        sentBy.removeAll(organisation.id);
    }
    for (const RecordId id : std::as_const(sentBy)) {
        cell.links.append(linkTo(Organisation::type(), id));
        texts.append(cell.links.last().title);
    }
    cell.text = texts.join(u"; "_s);
    return cell;
}

OutlineCell MemberOutline::represented(const RosterMember &member) const
{
    QList<RecordLink> links;
    for (const Record &seat : member.seats) {
        const RecordId id = seat.get(Membership::type().represents);
        const RecordLink link = linkTo(Organisation::type(), id);
        if (id != RecordId::None && !links.contains(link))
            links.append(link);
    }
    return cellOf(links);
}

OutlineCell MemberOutline::alsoIn(const RosterMember &member, RecordId group) const
{
    QList<RecordLink> links;
    const QList<GroupSeat> seats = m_seats.value(member.holder);
    for (const GroupSeat &seat : seats) {
        if (seat.group != group)
            links.append(linkTo(Group::type(), seat.group));
    }
    return cellOf(links);
}

QString MemberOutline::constancyText(const RosterMember &member) const
{
    const auto &field = Membership::type().constancy;
    QStringList labels;
    if (member.isCore)
        labels.append(field.optionLabel(field.pack(MemberConstancy::Core).toString(), m_wording));
    if (member.isChanging)
        labels.append(field.optionLabel(field.pack(MemberConstancy::Changing).toString(), m_wording));
    return labels.join(u", "_s);
}

OutlineCell MemberOutline::timeOf(const RosterMember &member) const
{
    const Membership &type = Membership::type();
    OutlineCell cell;
    QStringList periods;
    for (const Record &seat : member.seats) {
        const QString period = formatPeriod(seat.get(type.period), m_wording.language(), DateStyle::Short);
        if (!period.isEmpty() && !periods.contains(period))
            periods.append(period);
        const std::optional<MemberRole> role = seat.get(type.role);
        QStringList words{role ? roleText({*role}) : QString(), period};
        words.removeAll(QString());
        const QString name = type.singularLabel(m_wording);
        cell.links.append({.type = &type,
                           .id = seat.id,
                           .title = words.isEmpty() ? name : QString(name + u": "_s + words.join(u", "_s))});
    }
    cell.text = periods.join(u"; "_s);
    return cell;
}

QList<OutlineSection> MemberOutline::overlaps() const
{
    QList<OutlineSection> sections;
    const QList<GroupOverlap> found = overlapsOn(m_members.memberships, m_when);
    for (const GroupOverlap &overlap : found) {
        const RecordLink who = linkTo(*overlap.holder.type, overlap.holder.id);
        QList<OutlineRow> rows;
        for (const GroupSeat &seat : overlap.seats)
            rows.append(seatRow(seat));
        OutlineSection section = sectionOf(who.title, rows);
        section.heading.record = who;
        sections.append(section);
    }
    return sections;
}

OutlineRow MemberOutline::seatRow(const GroupSeat &seat) const
{
    const RecordLink group = linkTo(Group::type(), seat.group);
    QList<RecordLink> people;
    for (const RecordId id : seat.people)
        people.append(linkTo(Person::type(), id));
    return {.cells = {{.text = group.title, .links = {group}},
                      {.text = roleText(seat.roles), .links = {}},
                      cellOf(people)},
            .record = group,
            .parts = {},
            .isQuiet = false};
}

RecordLink MemberOutline::linkTo(const RecordType &type, RecordId id) const
{
    return {.type = &type, .id = id, .title = m_titles.title(type, id, m_wording)};
}

} // namespace klankbord
