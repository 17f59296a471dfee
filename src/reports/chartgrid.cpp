// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chartgrid.h"

#include "domain/amount.h"
#include "domain/count.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

qint64 addUp(qint64 a, qint64 b)
{
    using Bounds = std::numeric_limits<qint64>;
    if (b > 0 && a > Bounds::max() - b)
        return Bounds::max();
    if (b < 0 && a < Bounds::min() - b)
        return Bounds::min();
    return a + b;
}

bool isLower(Qualifier qualifier)
{
    return qualifier == Qualifier::AtLeast || qualifier == Qualifier::MoreThan;
}

/// How sure the sum of two figures is.
Qualifier combined(Qualifier a, Qualifier b)
{
    if (a == b || b == Qualifier::Exact)
        return a;
    if (a == Qualifier::Exact)
        return b;
    return isLower(a) && isLower(b) ? Qualifier::MoreThan : Qualifier::Approximately;
}

bool isSameSeries(const ChartPart &a, const ChartPart &b)
{
    if (a.isUnspecified || b.isUnspecified)
        return a.isUnspecified == b.isUnspecified;
    return a.key.isValid() || b.key.isValid() ? a.key == b.key : a.label == b.label;
}

/// Equal parts have the same text here; different ones seldom have. For a quick search.
QString bucketOf(const ChartPart &part)
{
    if (part.isUnspecified)
        return {};
    if (!part.key.isValid())
        return part.label;
    const QString text = part.key.toString();
    return text.isEmpty() ? QString::number(part.key.toLongLong()) : text; // an enumeration is a number
}

/// Which of @p totals keep their place when only @p limit can: the largest, in their own order.
QList<qsizetype> kept(const QList<qint64> &totals, qsizetype limit)
{
    QList<qsizetype> places(totals.size());
    std::iota(places.begin(), places.end(), 0);
    if (totals.size() <= limit)
        return places;
    // "Other" stands for two at least: one alone would do better under its own name.
    const qsizetype count = std::max<qsizetype>(totals.size() == limit + 1 ? limit - 1 : limit, 0);
    std::stable_sort(places.begin(), places.end(),
                     [&totals](qsizetype a, qsizetype b) { return totals.at(a) > totals.at(b); });
    places.resize(count);
    std::sort(places.begin(), places.end());
    return places;
}

QString otherLabel(const Chart &chart, qsizetype count)
{
    return chart.wording.text("Chart", QT_TRANSLATE_N_NOOP("Chart", "Other (%n)"), nullptr,
                              static_cast<int>(count));
}

} // namespace

void addFigure(ChartPart &sum, const ChartPart &more)
{
    if (!sum.value && !more.value)
        return;
    const bool isIncomplete = !sum.value || !more.value;
    const Qualifier known = !sum.value    ? more.qualifier
                            : !more.value ? sum.qualifier
                                          : combined(sum.qualifier, more.qualifier);
    sum.value = addUp(sum.value.value_or(0), more.value.value_or(0));
    sum.qualifier = isIncomplete ? combined(known, Qualifier::AtLeast) : known;
}

ChartGrid::ChartGrid(const Chart &chart, Limits limits)
{
    collect(chart);
    computeShares();
    putUnspecifiedLast();
    foldSeries(chart, limits.series);
    foldCategories(chart, limits.categories);
    sumUp();
}

QList<ChartGrid::Cell> ChartGrid::cells() const
{
    QList<Cell> all;
    for (const auto &[place, cell] : m_cells)
        all.append(cell);
    return all;
}

Qualifier ChartGrid::shareQualifier() const
{
    switch (m_totalQualifier) {
    case Qualifier::Exact:
        return Qualifier::Exact;
    case Qualifier::AtLeast:
    case Qualifier::MoreThan:
        return std::all_of(m_cells.begin(), m_cells.end(),
                           [](const auto &entry) {
                               return !entry.second.part.value ||
                                      entry.second.part.qualifier == Qualifier::Exact;
                           })
                   ? Qualifier::AtMost
                   : Qualifier::Approximately;
    case Qualifier::Approximately:
    case Qualifier::AtMost:
        break;
    }
    return Qualifier::Approximately;
}

void ChartGrid::collect(const Chart &chart)
{
    m_categories = chart.categories;
    for (const ChartPart &given : chart.parts) {
        const Key place{categoryOf(chart, given), seriesOf(given)};
        const auto [entry, isNew] = m_cells.try_emplace(place);
        Cell &cell = entry->second;
        if (isNew) {
            cell = {.part = given, .series = place.second, .category = place.first};
            if (!m_categories.isEmpty())
                cell.part.categoryLabel = m_categories.at(place.first).label;
            cell.part.otherKeys.clear();
            cell.part.otherCategories.clear();
        } else {
            addFigure(cell.part, given);
        }
    }
}

qsizetype ChartGrid::categoryOf(const Chart &chart, const ChartPart &part)
{
    if (chart.categories.isEmpty())
        return 0;
    for (qsizetype i = 0; i < m_categories.size(); ++i) {
        if (m_categories.at(i).key == part.category)
            return i;
    }
    const QString label = part.categoryLabel.isEmpty()
                              ? chart.wording.text("Chart", QT_TRANSLATE_NOOP("Chart", "Not specified"))
                              : part.categoryLabel;
    m_categories.append({.key = part.category, .label = label});
    return m_categories.size() - 1;
}

qsizetype ChartGrid::seriesOf(const ChartPart &part)
{
    const QString bucket = bucketOf(part);
    for (auto place = m_seriesPlaces.constFind(bucket);
         place != m_seriesPlaces.constEnd() && place.key() == bucket; ++place) {
        if (isSameSeries(m_series.at(*place).part, part))
            return *place;
    }
    m_seriesPlaces.insert(bucket, m_series.size());
    m_series.append({.part = part, .series = m_series.size()});
    return m_series.size() - 1;
}

void ChartGrid::computeShares()
{
    QList<qint64> values;
    for (const auto &[place, cell] : m_cells) {
        values.append(cell.part.value.value_or(0));
        m_hasNegative = m_hasNegative || values.last() < 0;
    }
    const QList<Share> shares =
        sharesOfWhole(std::span(values.constData(), static_cast<size_t>(values.size())));
    qsizetype next = 0;
    for (auto &[place, cell] : m_cells)
        cell.share = shares.value(next++);
}

void ChartGrid::renumber(const QList<qsizetype> &newCategories, const QList<qsizetype> &newSeries)
{
    std::map<Key, Cell> cells;
    for (auto &[place, cell] : m_cells) {
        const Key target{newCategories.value(place.first, place.first),
                         newSeries.value(place.second, place.second)};
        const auto [entry, isNew] = cells.try_emplace(target, cell);
        Cell &sum = entry->second;
        sum.category = target.first;
        sum.series = target.second;
        if (isNew)
            continue;
        addFigure(sum.part, cell.part);
        sum.share.basisPoints += cell.share.basisPoints;
    }
    m_cells = std::move(cells);
}

void ChartGrid::putUnspecifiedLast()
{
    QList<Cell> named;
    QList<Cell> unspecified;
    for (const Cell &cell : std::as_const(m_series))
        (cell.part.isUnspecified ? unspecified : named).append(cell);
    const QList<Cell> ordered = named + unspecified;
    QList<qsizetype> newPlaces(m_series.size());
    for (qsizetype i = 0; i < ordered.size(); ++i)
        newPlaces[ordered.at(i).series] = i;
    m_series = ordered;
    renumber({}, newPlaces);
}

void ChartGrid::foldSeries(const Chart &chart, qsizetype limit)
{
    QList<qint64> totals;
    for (const Cell &cell : std::as_const(m_series)) {
        if (!cell.part.isUnspecified)
            totals.append(0);
    }
    for (const auto &[place, cell] : m_cells) {
        if (place.second < totals.size())
            totals[place.second] = addUp(totals.at(place.second), cell.part.value.value_or(0));
    }
    const QList<qsizetype> keptPlaces = kept(totals, limit);
    if (keptPlaces.size() == totals.size())
        return;

    ChartPart other{.label = otherLabel(chart, totals.size() - keptPlaces.size())};
    QList<Cell> series;
    QList<qsizetype> newPlaces;
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        if (i >= totals.size()) {
            newPlaces.append(keptPlaces.size() + 1 + i - totals.size());
        } else if (const qsizetype place = keptPlaces.indexOf(i); place >= 0) {
            newPlaces.append(place);
            series.append(m_series.at(i));
        } else {
            newPlaces.append(keptPlaces.size());
            other.otherKeys.append(m_series.at(i).part.key);
        }
    }
    series.append({.part = other});
    series.append(m_series.mid(totals.size()));
    m_series = series;
    renumber({}, newPlaces);
    for (auto &[place, cell] : m_cells) {
        if (place.second != keptPlaces.size())
            continue;
        cell.part.key = {};
        cell.part.label = other.label;
        cell.part.otherKeys = other.otherKeys;
    }
}

void ChartGrid::foldCategories(const Chart &chart, qsizetype limit)
{
    QList<qint64> totals(m_categories.size());
    for (const auto &[place, cell] : m_cells) {
        if (place.first < totals.size())
            totals[place.first] = addUp(totals.at(place.first), cell.part.value.value_or(0));
    }
    const QList<qsizetype> keptPlaces = kept(totals, limit);
    if (keptPlaces.size() == totals.size())
        return;

    const QString label = otherLabel(chart, totals.size() - keptPlaces.size());
    QList<ChartCategory> categories;
    QList<QVariant> otherKeys;
    QList<qsizetype> newPlaces;
    for (qsizetype i = 0; i < m_categories.size(); ++i) {
        const qsizetype place = keptPlaces.indexOf(i);
        newPlaces.append(place < 0 ? keptPlaces.size() : place);
        if (place < 0)
            otherKeys.append(m_categories.at(i).key);
        else
            categories.append(m_categories.at(i));
    }
    categories.append({.key = {}, .label = label});
    m_categories = categories;
    renumber(newPlaces, {});
    for (auto &[place, cell] : m_cells) {
        if (place.first != keptPlaces.size())
            continue;
        cell.part.category = {};
        cell.part.categoryLabel = label;
        cell.part.otherCategories = otherKeys;
    }
}

void ChartGrid::sumUp()
{
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        Cell &sum = m_series[i];
        sum.series = i;
        sum.share = {};
        sum.part.category = {};
        sum.part.categoryLabel.clear();
    }
    QList<bool> isStarted(m_series.size());
    std::optional<ChartPart> whole;
    for (const auto &[place, cell] : m_cells) {
        Cell &sum = m_series[place.second];
        sum.share.basisPoints += cell.share.basisPoints;
        if (std::exchange(isStarted[place.second], true)) {
            addFigure(sum.part, cell.part);
        } else {
            sum.part.value = cell.part.value;
            sum.part.qualifier = cell.part.qualifier;
        }
        if (whole)
            addFigure(*whole, cell.part);
        else
            whole = cell.part;
    }
    if (!whole)
        return;
    m_total = whole->value.value_or(0);
    m_totalQualifier = whole->value ? whole->qualifier : Qualifier::AtLeast;
}

QString figureText(const Chart &chart, qint64 value, Qualifier qualifier)
{
    if (chart.unit == ChartUnit::Money)
        return formatAmount({.cents = value, .currency = chart.currency, .qualifier = qualifier},
                            chart.wording.language());
    return formatCount({.number = value, .qualifier = qualifier}, chart.wording.language());
}

QString figureText(const Chart &chart, const ChartPart &part)
{
    if (!part.value)
        return chart.wording.text("Chart", QT_TRANSLATE_NOOP("Chart", "not specified"));
    return figureText(chart, *part.value, part.qualifier);
}

QString shortFigureText(const Chart &chart, qint64 value)
{
    QString text = figureText(chart, value, Qualifier::Exact);
    if (chart.unit == ChartUnit::Money && value % 100 == 0 &&
        (text.endsWith(u",00"_s) || text.endsWith(u".00"_s)))
        text.chop(3);
    return text;
}

QString shareText(const Chart &chart, Share share, Qualifier qualifier)
{
    return qualifierSign(qualifier) + formatShare(share, chart.wording.language());
}

} // namespace klankbord
