// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chartspans.h"

#include "reports/chartdrawing.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

using Role = ChartInk::Role;

/// Where days, rows and lanes are in the drawing.
struct SpanPlan {
    SpanRange range{};
    QRectF plot{};
    qreal labelWidth = 0;
    qreal laneHeight = 0;

    qreal place(const QDate &day) const
    {
        const auto days = static_cast<qreal>(range.first.daysTo(day));
        const qreal x = plot.left() + days / static_cast<qreal>(range.days()) * plot.width();
        return std::clamp(x, plot.left(), plot.right());
    }
};

/// A row of the chart: a label, and as many lanes as spans that share a day.
struct SpanRow {
    QVariant key{};
    QString label{};
    int firstLane = 0;
    int lanes = 1;
    qsizetype spans = 0;
};

QDate firstDayOf(const Period &period)
{
    return period.from ? period.from->firstDay() : QDate(1, 1, 1);
}

QDate lastDayOf(const Period &period)
{
    return period.to ? period.to->lastDay() : QDate(9999, 12, 31);
}

QList<SpanRow> rowsOf(const Chart &chart, const QList<int> &lanes)
{
    QList<SpanRow> rows;
    for (qsizetype i = 0; i < chart.spans.size(); ++i) {
        const ChartSpan &span = chart.spans.at(i);
        auto row = std::find_if(rows.begin(), rows.end(),
                                [&span](const SpanRow &each) { return each.key == span.row; });
        if (row == rows.end())
            row = rows.insert(rows.end(), {.key = span.row, .label = span.label});
        row->lanes = std::max(row->lanes, lanes.at(i) + 1);
        ++row->spans;
    }
    int lane = 0;
    for (SpanRow &row : rows)
        row.firstLane = std::exchange(lane, lane + row.lanes);
    return rows;
}

int laneCount(const QList<SpanRow> &rows)
{
    return rows.isEmpty() ? 0 : rows.last().firstLane + rows.last().lanes;
}

/// The largest letters with which all lanes fit; the smallest where none do.
SpanPlan planOf(ChartInk &ink, const Chart &chart, const QList<SpanRow> &rows, const QRectF &body)
{
    SpanPlan plan{.range = rangeOf(chart)};
    QStringList labels;
    for (const SpanRow &row : rows)
        labels.append(row.label);
    const auto lanes = static_cast<qreal>(std::max(laneCount(rows), 1));
    for (const qreal size : ink.sizes()) {
        ink.setPixelSize(size);
        const qreal line = ink.lineHeight(Role::Body);
        plan.labelWidth = std::min(ink.widest(labels, Role::Body), std::floor(body.width() * 0.34));
        // A line for the calendar above, and one for the word "today" below.
        plan.plot = body.adjusted(plan.labelWidth + size, line * 1.5, 0, -line * 1.3);
        plan.laneHeight = std::min(plan.plot.height() / lanes, line * 2);
        if (plan.laneHeight >= line * 1.3)
            break;
    }
    plan.laneHeight = std::max(plan.laneHeight, 1.0);
    plan.plot.setHeight(plan.laneHeight * lanes);
    return plan;
}

/// Months between two names on the calendar, so few that the names stand clear of each other.
int calendarStep(const ChartInk &ink, const SpanPlan &plan, const Wording &wording)
{
    const qreal month = plan.plot.width() / (static_cast<qreal>(plan.range.days()) / 30.4);
    const auto widthOf = [&](int step) {
        const auto sample = step < 12 ? PartialDate::fromMonth(2014, 9) : PartialDate::fromYear(2014);
        return ink.width(formatDate(*sample, wording.language(), DateStyle::Short), Role::Small) +
               ink.pixelSize();
    };
    for (const int step : {1, 2, 3, 6, 12, 24, 60, 120}) {
        if (month * step >= widthOf(step))
            return step;
    }
    return 1200;
}

void drawCalendar(ChartInk &ink, const Chart &chart, const SpanPlan &plan)
{
    const int step = calendarStep(ink, plan, chart.wording);
    const QDate first = plan.range.first;
    const int months = first.year() * 12 + first.month() - 1;
    QDate day(months / step * step / 12, months / step * step % 12 + 1, 1);
    const qreal top = plan.plot.top() - ink.lineHeight(Role::Small) * 1.4;
    for (; day.isValid() && day <= plan.range.last; day = day.addMonths(step)) {
        if (day < first)
            continue;
        const qreal x = plan.place(day);
        ink.line({x, plan.plot.top()}, {x, plan.plot.bottom()}, ink.colors().line, 1);
        const auto date =
            step < 12 ? PartialDate::fromMonth(day.year(), day.month()) : PartialDate::fromYear(day.year());
        const QString name = formatDate(*date, chart.wording.language(), DateStyle::Short);
        if (x + ink.width(name, Role::Small) <= plan.plot.right())
            ink.write({x, top}, name, Role::Small, ink.colors().muted);
    }
    ink.line(plan.plot.topLeft(), plan.plot.topRight(), ink.colors().line, 1);
}

void drawToday(ChartInk &ink, const Chart &chart, const SpanPlan &plan)
{
    if (!chart.today.isValid())
        return;
    const qreal x = plan.place(chart.today);
    const QString word = chart.wording.text("Chart", QT_TRANSLATE_NOOP("Chart", "today"));
    ink.line({x, plan.plot.top()}, {x, plan.plot.bottom() + 3}, ink.colors().accent, 1.5);
    const qreal half = ink.width(word, Role::Small) / 2;
    const qreal middle =
        std::clamp(x, plan.plot.left() + half, std::max(plan.plot.right() - half, plan.plot.left() + half));
    ink.write({middle, plan.plot.bottom() + 4}, word, Role::Small, ink.colors().accent, Qt::AlignHCenter);
}

/// A bar whose open sides end in a point.
QPainterPath barOf(const SpanPlan &plan, const Period &period, qreal top, qreal height)
{
    const qreal point = height / 2;
    // A day or two are still to be seen.
    const qreal left = period.from ? plan.place(period.from->firstDay()) : plan.plot.left();
    const qreal end = period.to ? plan.place(period.to->lastDay().addDays(1)) : plan.plot.right();
    const qreal right = std::max(end, std::min(left + 4, plan.plot.right()));
    const qreal middle = top + height / 2;
    QPainterPath bar;
    bar.moveTo(left + (period.from ? 0 : point), top);
    bar.lineTo(right - (period.to ? 0 : point), top);
    if (!period.to)
        bar.lineTo(right, middle);
    bar.lineTo(right - (period.to ? 0 : point), top + height);
    bar.lineTo(left + (period.from ? 0 : point), top + height);
    if (!period.from)
        bar.lineTo(left, middle);
    bar.closeSubpath();
    return bar;
}

/// The free days around a bar in its lane, to the bars before and after it.
struct FreeDays {
    std::optional<QDate> first{};
    std::optional<QDate> last{};
};

FreeDays freeDaysAround(const Chart &chart, const QList<int> &lanes, qsizetype place)
{
    const ChartSpan &span = chart.spans.at(place);
    FreeDays free;
    for (qsizetype i = 0; i < chart.spans.size(); ++i) {
        const ChartSpan &other = chart.spans.at(i);
        if (i == place || other.row != span.row || lanes.at(i) != lanes.at(place))
            continue;
        const QDate start = firstDayOf(other.period);
        const QDate end = lastDayOf(other.period);
        if (start > firstDayOf(span.period))
            free.last = std::min(free.last.value_or(start), start);
        else
            free.first = std::max(free.first.value_or(end), end);
    }
    return free;
}

/// The note on the bar, or beside it where it has room there: before @p rightEnd, or in front of the first
/// bar of a lane.
void writeNote(ChartDrawing &drawing, const ChartMark &mark, const QString &note, qreal leftEnd,
               qreal rightEnd)
{
    ChartInk &ink = drawing.ink();
    const QRectF bar = mark.shape.boundingRect();
    if (note.isEmpty())
        return;
    if (!drawing.placeInside(mark, bar.center(), note).isEmpty()) {
        drawing.writeInside(mark, bar.center(), note);
        return;
    }
    const qreal air = ink.pixelSize() * 0.4;
    const qreal width = ink.width(note, Role::Small) + air;
    const qreal top = bar.center().y() - ink.lineHeight(Role::Small) / 2;
    if (bar.right() + width <= rightEnd)
        ink.write({bar.right() + air, top}, note, Role::Small, ink.colors().text);
    else if (bar.left() - width >= leftEnd)
        ink.write({bar.left() - air, top}, note, Role::Small, ink.colors().text, Qt::AlignRight);
}

void writeLabels(ChartInk &ink, const QList<SpanRow> &rows, const SpanPlan &plan)
{
    const qreal left = plan.plot.left() - ink.pixelSize() - plan.labelWidth;
    for (const SpanRow &row : rows) {
        const qreal top = plan.plot.top() + plan.laneHeight * row.firstLane;
        const qreal height = plan.laneHeight * row.lanes;
        ink.write({left, top + (height - ink.lineHeight(Role::Body)) / 2},
                  ink.wrapped(row.label, Role::Body, plan.labelWidth, 1), Role::Body, ink.colors().text);
        ink.line({left, top + height}, {plan.plot.right(), top + height}, ink.colors().line, 1);
    }
}

/// The colours of the spans' keys, each key in one colour.
QList<QColor> colorsOf(const ChartDrawing &drawing, const QList<ChartSpan> &spans, ChartTheme theme)
{
    QList<QVariant> keys;
    for (const ChartSpan &span : spans) {
        if (span.colorKey.isValid() && !keys.contains(span.colorKey))
            keys.append(span.colorKey);
    }
    const QList<QColor> colors = drawing.chart().palette.colors(keys, theme);
    QList<QColor> found;
    for (const ChartSpan &span : spans)
        found.append(colors.value(keys.indexOf(span.colorKey)));
    return found;
}

} // namespace

ChartPart partOf(const ChartSpan &span)
{
    return {.key = span.key,
            .label = span.note.isEmpty() ? span.label : span.note,
            .isUnspecified = span.period.isEmpty(),
            .category = span.row,
            .categoryLabel = span.note.isEmpty() ? QString() : span.label};
}

QString periodText(const Chart &chart, const ChartSpan &span)
{
    if (span.period.isEmpty())
        return chart.wording.text("Chart", QT_TRANSLATE_NOOP("Chart", "not specified"));
    return formatPeriod(span.period, chart.wording.language());
}

SpanRange rangeOf(const Chart &chart)
{
    QList<QDate> days;
    if (chart.today.isValid())
        days.append(chart.today);
    for (const ChartSpan &span : chart.spans) {
        if (span.period.from)
            days.append(span.period.from->firstDay());
        if (span.period.to)
            days.append(span.period.to->lastDay());
    }
    if (days.isEmpty())
        return {.first = QDate(2000, 1, 1), .last = QDate(2000, 12, 31)};
    const auto [first, last] = std::minmax_element(days.cbegin(), days.cend());
    const qint64 length = first->daysTo(*last);
    // Half a year at least: the names of the months need something to stand on.
    const qint64 room = std::max<qint64>(length / 16, length < 180 ? 180 - length / 2 : 0);
    return {.first = first->addDays(-room), .last = last->addDays(room)};
}

QList<int> lanesOf(const Chart &chart)
{
    QList<int> lanes;
    for (qsizetype i = 0; i < chart.spans.size(); ++i) {
        const ChartSpan &span = chart.spans.at(i);
        QList<int> taken;
        for (qsizetype j = 0; j < i; ++j) {
            const ChartSpan &other = chart.spans.at(j);
            if (other.row == span.row && firstDayOf(other.period) <= lastDayOf(span.period) &&
                firstDayOf(span.period) <= lastDayOf(other.period))
                taken.append(lanes.at(j));
        }
        int lane = 0;
        while (taken.contains(lane))
            ++lane;
        lanes.append(lane);
    }
    return lanes;
}

void drawSpans(ChartDrawing &drawing, const QRectF &body)
{
    const Chart &chart = drawing.chart();
    ChartInk &ink = drawing.ink();
    const QList<int> lanes = lanesOf(chart);
    const QList<SpanRow> rows = rowsOf(chart, lanes);
    if (rows.isEmpty())
        return;
    const SpanPlan plan = planOf(ink, chart, rows, body);
    const QList<QColor> colors = colorsOf(drawing, chart.spans, drawing.theme());
    drawCalendar(ink, chart, plan);
    writeLabels(ink, rows, plan);
    for (qsizetype i = 0; i < chart.spans.size(); ++i) {
        const ChartSpan &span = chart.spans.at(i);
        const auto row = std::find_if(rows.begin(), rows.end(),
                                      [&span](const SpanRow &each) { return each.key == span.row; });
        const qreal top = plan.plot.top() + plan.laneHeight * (row->firstLane + lanes.at(i));
        const qreal height = plan.laneHeight * 0.7;
        ChartMark mark{.part = partOf(span),
                       .figure = periodText(chart, span),
                       .color = colors.at(i).isValid() ? colors.at(i) : ink.colors().other,
                       .shape = barOf(plan, span.period, top + (plan.laneHeight - height) / 2, height)};
        if (span.period.isEmpty())
            mark.color = ink.colors().unspecified;
        else
            ink.fill(mark.shape, mark.color);
        drawing.hatch(mark);
        const QRectF bar = mark.shape.boundingRect();
        const bool isAlone = row->spans == 1;
        const qreal left = isAlone ? body.left() : bar.left();
        mark.area.addRect(QRectF(left, top, bar.right() - left, plan.laneHeight));
        const FreeDays free = freeDaysAround(chart, lanes, i);
        writeNote(drawing, mark, span.note, free.first ? plan.place(*free.first) + 2 : plan.plot.left(),
                  free.last ? plan.place(*free.last) - 2 : plan.plot.right());
        drawing.marks().append(mark);
    }
    drawToday(ink, chart, plan);
}

} // namespace klankbord
