// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/membershipchart.h"

#include "domain/grouproster.h"

#include <QCollator>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr auto context = "MembershipChart";

/// Those who came first on top, by name where they came together; a member's seats by their start.
void sortSpans(QList<ChartSpan> &spans, const Wording &wording)
{
    QHash<QString, Period> begin;
    const auto keyOf = [](const ChartSpan &span) { return span.row.toString(); };
    for (const ChartSpan &span : std::as_const(spans)) {
        const auto known = begin.constFind(keyOf(span));
        if (known == begin.cend() || span.period < *known)
            begin.insert(keyOf(span), span.period);
    }
    QCollator collator(wording.locale());
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(spans.begin(), spans.end(), [&](const ChartSpan &a, const ChartSpan &b) {
        if (a.row == b.row)
            return a.period < b.period;
        const Period &first = begin[keyOf(a)];
        const Period &second = begin[keyOf(b)];
        if (first.from != second.from)
            return first.from < second.from;
        const int byName = collator.compare(a.label, b.label);
        return byName != 0 ? byName < 0 : keyOf(a) < keyOf(b);
    });
}

QString footnoteOf(const QList<ChartSpan> &spans, const Wording &wording)
{
    const bool hasUnknown =
        std::any_of(spans.begin(), spans.end(), [](const ChartSpan &span) { return span.period.isEmpty(); });
    const bool hasOpen = std::any_of(spans.begin(), spans.end(), [](const ChartSpan &span) {
        return !span.period.isEmpty() && (!span.period.from || !span.period.to);
    });
    QStringList sentences;
    if (hasOpen)
        sentences.append(wording.text(
            context, QT_TRANSLATE_NOOP("MembershipChart", "An arrow: no start or no end is specified.")));
    if (hasUnknown)
        sentences.append(wording.text(
            context, QT_TRANSLATE_NOOP("MembershipChart", "Hatched: the period is not specified.")));
    return sentences.join(u' ');
}

} // namespace

Chart membershipChart(const Record &group, const QList<Record> &memberships, const QDate &today,
                      const TitleSource &titles, const Wording &wording)
{
    const Membership &type = Membership::type();
    QList<QVariant> roles;
    for (const Option &option : type.role.options())
        roles.append(QString::fromLatin1(option.code));
    Chart chart{.kind = ChartKind::TimeSpans,
                .subtitle = group.title(wording, &titles),
                .today = today,
                .palette = ChartPalette(roles),
                .wording = wording,
                .partTitle = type.role.label(wording),
                .categoryTitle = wording.text(context, QT_TRANSLATE_NOOP("MembershipChart", "Member")),
                .figureTitle = type.period.label(wording)};
    for (const Record &membership : memberships) {
        const SeatHolder holder = memberOf(membership);
        if (!holder.type)
            continue;
        const QString role = membership.value(type.role).toString();
        chart.spans.append({.key = QVariant::fromValue(membership.id),
                            .row = recordIdToText(holder.id),
                            .label = titles.title(*holder.type, holder.id, wording),
                            .note = role.isEmpty() ? QString() : type.role.optionLabel(role, wording),
                            .colorKey = role.isEmpty() ? QVariant() : QVariant(role),
                            .period = membership.get(type.period)});
    }
    sortSpans(chart.spans, wording);
    const GroupRoster roster(memberships, *PartialDate::fromDay(today));
    chart.title = wording.text(context, QT_TRANSLATE_NOOP("MembershipChart", "Members today: %1 of %2"))
                      .arg(roster.presentCount())
                      .arg(roster.members().size());
    chart.footnote = footnoteOf(chart.spans, wording);
    return chart;
}

} // namespace klankbord
