// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/figures.h"

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace klankbord::bench
{

namespace
{

QString number(double value, const QString &unit)
{
    const int decimals = value >= 100 ? 0 : (value >= 10 ? 1 : 2);
    return QString::number(value, 'f', decimals) + u' ' + unit;
}

QString ratioText(const Figure &figure)
{
    if (figure.yardstick.isEmpty() || figure.yardstickValue <= 0)
        return {};
    return QString::number(figure.value / figure.yardstickValue, 'f', 2) + u" ×"_s;
}

QString barText(const Figure &figure)
{
    switch (figure.bar) {
    case Figure::Bar::None:
        return {};
    case Figure::Bar::Value:
        return u"≤ "_s + number(figure.limit, figure.unit);
    case Figure::Bar::Ratio:
        return u"≤ "_s + QString::number(figure.limit) + u" ×"_s;
    case Figure::Bar::Difference:
        return u"≤ "_s + number(figure.limit, figure.unit) + u" more"_s;
    }
    return {};
}

QString verdict(const Figure &figure)
{
    if (figure.bar == Figure::Bar::None)
        return {};
    return figure.isMet() ? u"met"_s : u"MISSED"_s;
}

void print(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

} // namespace

double Figure::compared() const
{
    switch (bar) {
    case Bar::Ratio:
        return yardstickValue > 0 ? value / yardstickValue : value;
    case Bar::Difference:
        return value - yardstickValue;
    case Bar::None:
    case Bar::Value:
        break;
    }
    return value;
}

Figures::Figures(QString heading) : m_heading(std::move(heading))
{
    print(m_heading);
}

void Figures::add(const Figure &figure)
{
    m_figures.append(figure);
    QStringList parts{u"%1  %2: %3"_s.arg(figure.row).arg(figure.what, number(figure.value, figure.unit))};
    if (!figure.yardstick.isEmpty())
        parts.append(figure.yardstick + u' ' + number(figure.yardstickValue, figure.unit));
    if (const QString ratio = ratioText(figure); !ratio.isEmpty())
        parts.append(ratio);
    if (figure.bar != Figure::Bar::None)
        parts.append(u"bar "_s + barText(figure) + u": "_s + verdict(figure));
    print(parts.join(u" · "_s));
}

QString Figures::markdown() const
{
    QString text = u"# Benchmark\n\n"_s + m_heading +
                   u"\n\n| | what | measured | yardstick | its figure | ratio | bar | |\n"
                   "|---|---|---|---|---|---|---|---|\n"_s;
    for (const Figure &figure : m_figures) {
        const QStringList cells{QString::number(figure.row),
                                figure.what,
                                number(figure.value, figure.unit),
                                figure.yardstick,
                                figure.yardstick.isEmpty() ? QString()
                                                           : number(figure.yardstickValue, figure.unit),
                                ratioText(figure),
                                barText(figure),
                                verdict(figure)};
        text += u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
    }
    return text;
}

} // namespace klankbord::bench
