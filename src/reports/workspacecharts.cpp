// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/workspacecharts.h"

#include "domain/partnership.h"
#include "domain/programme.h"
#include "domain/record.h"
#include "domain/sector.h"
#include "domain/share.h"
#include "storage/storedtitles.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr auto context = "WorkspaceCharts";

QVariant keyOf(RecordId id)
{
    return QVariant::fromValue(id);
}

/// The currency in which most of the money is.
template <typename Totals>
QString mainCurrency(const Totals &totals)
{
    QHash<QString, qint64> sums;
    for (const auto &total : totals)
        sums[total.currency] += total.cents;
    QString best = u"EUR"_s;
    qint64 most = -1;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        if (!sum.key().isEmpty() && (sum.value() > most || (sum.value() == most && sum.key() < best))) {
            best = sum.key();
            most = sum.value();
        }
    }
    return best;
}

template <typename Totals>
QString otherCurrenciesNote(const Totals &totals, const QString &shown, const Wording &wording)
{
    QStringList others;
    for (const auto &total : totals) {
        if (total.cents != 0 && !total.currency.isEmpty() && total.currency != shown &&
            !others.contains(total.currency))
            others.append(total.currency);
    }
    if (others.isEmpty())
        return {};
    return wording.text(context, QT_TRANSLATE_NOOP("WorkspaceCharts", "Amounts in %1 are not drawn."))
        .arg(others.join(u", "_s));
}

qint64 sumOf(const QList<ChartPart> &parts)
{
    return std::accumulate(parts.cbegin(), parts.cend(), qint64(0),
                           [](qint64 sum, const ChartPart &part) { return sum + part.value.value_or(0); });
}

const ChartPart *largestKnown(const QList<ChartPart> &parts)
{
    const ChartPart *largest = nullptr;
    for (const ChartPart &part : parts) {
        if (!part.isUnspecified && part.value && (!largest || *part.value > *largest->value))
            largest = &part;
    }
    return largest;
}

QString percent(qint64 part, qint64 whole, const Wording &wording)
{
    return formatShare(shareOf(part, whole).value_or(Share{}), wording.language());
}

} // namespace

ChartPalette WorkspaceCharts::paletteOf(const RecordType &type) const
{
    // In order of creation: a record added later does not change the colours of those that were there.
    Query query(type);
    query.limit = 2000;
    QList<QVariant> keys;
    if (const Result<QList<RecordId>> ids = m_store.ids(query)) {
        for (const RecordId id : *ids)
            keys.append(keyOf(id));
    }
    return ChartPalette(keys);
}

Result<Chart> WorkspaceCharts::fundingBySource(const QList<RecordId> &projects, const Wording &wording) const
{
    const auto totals = m_statistics.fundingBySource(projects);
    if (!totals)
        return totals.error();
    const StoredTitles titles(m_store);
    Chart chart;
    chart.kind = ChartKind::HorizontalBars;
    chart.unit = ChartUnit::Money;
    chart.wording = wording;
    chart.currency = mainCurrency(*totals);
    chart.partTitle = wording.text(context, QT_TRANSLATE_NOOP("WorkspaceCharts", "Source"));
    chart.subtitle = wording.text(context, QT_TRANSLATE_NOOP("WorkspaceCharts", "Funding by source"));
    chart.palette = paletteOf(Programme::type());
    QStringList unspecified;
    for (const Statistics::SourceTotal &total : *totals) {
        const bool isProgramme = total.programme != RecordId::None;
        const RecordId source = isProgramme ? total.programme : total.organisation;
        const QString label = isProgramme ? titles.title(Programme::type(), source, wording)
                                          : titles.title(Organisation::type(), source, wording);
        if (total.cents == 0 && total.unspecified > 0 && !unspecified.contains(label))
            unspecified.append(label);
        if (total.currency != chart.currency || total.cents == 0)
            continue;
        chart.parts.append({.key = keyOf(source),
                            .label = label,
                            .value = total.cents,
                            .qualifier = total.hasInexact ? Qualifier::Approximately : Qualifier::Exact});
    }
    QStringList notes;
    if (!unspecified.isEmpty()) {
        notes.append(wording.text(context, QT_TRANSLATE_NOOP("WorkspaceCharts", "Amount not specified: %1."))
                         .arg(unspecified.join(u", "_s)));
    }
    notes.append(otherCurrenciesNote(*totals, chart.currency, wording));
    notes.removeAll(QString());
    chart.footnote = notes.join(u' ');
    const ChartPart *largest = largestKnown(chart.parts);
    if (!largest)
        chart.title = chart.subtitle;
    else if (chart.parts.size() == 1)
        chart.title = wording
                          .text(context, QT_TRANSLATE_NOOP("WorkspaceCharts",
                                                           "%1 brings all the funding that is known"))
                          .arg(largest->label);
    else
        chart.title =
            wording.text(context, QT_TRANSLATE_NOOP("WorkspaceCharts", "%1 brings %2 of the funding"))
                .arg(largest->label, percent(*largest->value, sumOf(chart.parts), wording));
    return chart;
}

Result<Chart> WorkspaceCharts::fundingByPartner(const QList<RecordId> &projects, const Wording &wording) const
{
    const auto shares = m_statistics.fundingByPartner(projects);
    if (!shares)
        return shares.error();
    QList<RecordId> partnershipIds;
    for (const Statistics::PartnerShare &share : *shares) {
        if (share.partnership != RecordId::None)
            partnershipIds.append(share.partnership);
    }
    const auto partnerships = m_store.load(Partnership::type(), partnershipIds);
    if (!partnerships)
        return partnerships.error();
    QHash<RecordId, RecordId> organisationOf;
    for (const Record &partnership : *partnerships)
        organisationOf.insert(partnership.id, partnership.get(Partnership::type().organisation));

    const StoredTitles titles(m_store);
    Chart chart;
    chart.kind = ChartKind::Donut;
    chart.unit = ChartUnit::Money;
    chart.wording = wording;
    chart.currency = mainCurrency(*shares);
    chart.partTitle = wording.text(context, QT_TRANSLATE_NOOP("WorkspaceCharts", "Partner"));
    chart.subtitle = wording.text(context, QT_TRANSLATE_NOOP("WorkspaceCharts", "Funding by partner"));
    chart.palette = paletteOf(Organisation::type());
    for (const Statistics::PartnerShare &share : *shares) {
        if (share.currency != chart.currency || share.cents == 0)
            continue;
        const Qualifier qualifier = share.hasInexact ? Qualifier::Approximately : Qualifier::Exact;
        if (share.partnership == RecordId::None) {
            chart.parts.append(
                {.label = wording.text(context,
                                       QT_TRANSLATE_NOOP("WorkspaceCharts", "Other partners, not specified")),
                 .value = share.cents,
                 .qualifier = qualifier,
                 .isUnspecified = true});
            continue;
        }
        // One organisation may take part in several of the projects.
        const RecordId organisation = organisationOf.value(share.partnership);
        const auto same =
            std::find_if(chart.parts.begin(), chart.parts.end(), [organisation](const ChartPart &part) {
                return !part.isUnspecified && part.key == keyOf(organisation);
            });
        if (same != chart.parts.end()) {
            same->value = same->value.value_or(0) + share.cents;
            same->qualifier = same->qualifier == Qualifier::Exact ? qualifier : same->qualifier;
            continue;
        }
        chart.parts.append({.key = keyOf(organisation),
                            .label = titles.title(Organisation::type(), organisation, wording),
                            .value = share.cents,
                            .qualifier = qualifier});
    }
    chart.footnote = otherCurrenciesNote(*shares, chart.currency, wording);
    const ChartPart *largest = largestKnown(chart.parts);
    if (largest)
        chart.title = wording.text(context, QT_TRANSLATE_NOOP("WorkspaceCharts", "%1 goes to %2"))
                          .arg(percent(*largest->value, sumOf(chart.parts), wording), largest->label);
    else if (!chart.parts.isEmpty())
        chart.title = wording.text(
            context, QT_TRANSLATE_NOOP("WorkspaceCharts", "Which partner receives what is not specified"));
    else
        chart.title = chart.subtitle;
    return chart;
}

Result<Chart> WorkspaceCharts::eventsByMonth(const QList<RecordId> &projects, const QList<RecordId> &networks,
                                             const Wording &wording) const
{
    const auto counts = m_statistics.eventsByMonth(projects, networks);
    if (!counts)
        return counts.error();
    const StoredTitles titles(m_store);
    Chart chart;
    chart.kind = ChartKind::StackedColumns;
    chart.unit = ChartUnit::Count;
    chart.wording = wording;
    chart.partTitle = wording.text(context, QT_TRANSLATE_NOOP("WorkspaceCharts", "Sector"));
    chart.categoryTitle = wording.text(context, QT_TRANSLATE_NOOP("WorkspaceCharts", "Month"));
    chart.figureTitle = wording.text(context, QT_TRANSLATE_NOOP("WorkspaceCharts", "Events"));
    chart.subtitle =
        wording.text(context, QT_TRANSLATE_NOOP("WorkspaceCharts", "Events by month and sector"));
    chart.palette = paletteOf(Sector::type());
    QDate first;
    QDate last;
    int drawn = 0;
    int undated = 0;
    for (const Statistics::MonthCount &count : *counts) {
        const std::optional<PartialDate> month = PartialDate::fromIso(count.month);
        if (!month || month->precision() == PartialDate::Precision::Year) {
            undated += count.events;
            continue;
        }
        const QDate day = month->firstDay();
        first = first.isNull() ? day : std::min(first, day);
        last = last.isNull() ? day : std::max(last, day);
        drawn += count.events;
        const bool isOpen = count.sector == RecordId::None;
        chart.parts.append(
            {.key = isOpen ? QVariant() : keyOf(count.sector),
             .label = isOpen ? wording.text(context, QT_TRANSLATE_NOOP("WorkspaceCharts", "Sector open"))
                             : titles.title(Sector::type(), count.sector, wording),
             .value = count.events,
             .isUnspecified = isOpen,
             .category = monthKey(day)});
    }
    chart.categories = monthCategories(first, last, wording.language());
    // Over many years most months are empty, and the columns would be hairs: those with events remain.
    constexpr qsizetype mostEvenMonths = 36;
    if (chart.categories.size() > mostEvenMonths) {
        chart.categories.removeIf([&chart](const ChartCategory &month) {
            return std::none_of(chart.parts.cbegin(), chart.parts.cend(),
                                [&month](const ChartPart &part) { return part.category == month.key; });
        });
    }
    if (undated > 0) {
        chart.footnote =
            wording.text(context, QT_TRANSLATE_N_NOOP("WorkspaceCharts", "%n event(s) have no month yet."),
                         nullptr, undated);
    }
    if (drawn == 0) {
        chart.title = chart.subtitle;
        return chart;
    }
    const QString from = formatDate(*PartialDate::fromMonth(first.year(), first.month()), wording.language());
    const QString to = formatDate(*PartialDate::fromMonth(last.year(), last.month()), wording.language());
    if (from == to)
        chart.title =
            wording.text(context, QT_TRANSLATE_N_NOOP("WorkspaceCharts", "%n event(s) in %1"), nullptr, drawn)
                .arg(from);
    else
        chart.title = wording
                          .text(context, QT_TRANSLATE_N_NOOP("WorkspaceCharts", "%n event(s) from %1 to %2"),
                                nullptr, drawn)
                          .arg(from, to);
    return chart;
}

} // namespace klankbord
