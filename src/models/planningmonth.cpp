// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planningmonth.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

using Mark = PlanningMonth::Mark;

bool isKnownToTheDay(const std::optional<PartialDate> &date)
{
    return date && date->precision() == PartialDate::Precision::Day;
}

bool standsBefore(const Mark &a, const Mark &b)
{
    if (a.entry->hours != b.entry->hours)
        return a.entry->hours < b.entry->hours; // none is the whole day
    return a.entry->source->kind < b.entry->source->kind;
}

} // namespace

PlanningMonth::PlanningMonth(const PlanningTable &table, QObject *parent)
    : QAbstractTableModel(parent), m_table(table), m_month(QDate::currentDate())
{
    m_month = m_month.addDays(1 - m_month.day());
    // The entries are the table's: none is held while it reads others.
    connect(&table, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        beginResetModel();
        clear();
    });
    connect(&table, &QAbstractItemModel::modelReset, this, [this] {
        fill();
        endResetModel();
    });
    fill();
}

void PlanningMonth::setMonth(const QDate &day)
{
    if (isInMonth(day))
        return;
    beginResetModel();
    m_month = day.addDays(1 - day.day());
    clear();
    fill();
    endResetModel();
}

QString PlanningMonth::title() const
{
    return formatDate(*PartialDate::fromMonth(m_month.year(), m_month.month()), wording().language());
}

void PlanningMonth::clear()
{
    m_marks.clear();
    m_someDay.clear();
}

void PlanningMonth::fill()
{
    for (int row = 0; row < m_table.rowCount(); ++row) {
        if (const PlanningEntry *entry = m_table.entryAt(row))
            add(*entry);
    }
    for (QList<Mark> &marks : m_marks)
        std::stable_sort(marks.begin(), marks.end(), standsBefore);
}

void PlanningMonth::add(const PlanningEntry &entry)
{
    const Period &span = entry.span;
    const bool isWhole = isKnownToTheDay(span.from) && isKnownToTheDay(span.to);
    if (isWhole && span.from->firstDay().daysTo(span.to->firstDay()) < mostDays) {
        const QDate first = std::max(span.from->firstDay(), firstShown());
        const QDate last = std::min(span.to->firstDay(), firstShown().addDays(rowCount() * daysInWeek - 1));
        for (QDate day = first; day <= last; day = day.addDays(1))
            m_marks[day].append({&entry, Part::Whole});
        return;
    }
    if (span.from)
        addEnd(entry, *span.from, span.to == span.from ? Part::Whole : Part::Begins);
    if (span.to && span.to != span.from)
        addEnd(entry, *span.to, Part::Ends);
}

void PlanningMonth::addEnd(const PlanningEntry &entry, const PartialDate &date, Part part)
{
    if (date.precision() == PartialDate::Precision::Day && indexOf(date.firstDay()).isValid())
        m_marks[date.firstDay()].append({&entry, part});
    else if (date.precision() == PartialDate::Precision::Month && date.firstDay() == m_month)
        m_someDay.append({&entry, part});
}

int PlanningMonth::rowCount(const QModelIndex &parent) const
{
    const int days = m_month.dayOfWeek() - 1 + m_month.daysInMonth();
    return parent.isValid() ? 0 : (days + daysInWeek - 1) / daysInWeek;
}

int PlanningMonth::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : daysInWeek;
}

QVariant PlanningMonth::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QDate day = dayAt(index);
    if (role == Qt::DisplayRole)
        return day.day();
    if (role == Qt::ToolTipRole && m_marks.contains(day))
        return spoken(day);
    return role == Qt::AccessibleTextRole ? spoken(day) : QVariant();
}

QString PlanningMonth::spoken(const QDate &day) const
{
    QStringList lines{dayTitle(day)};
    for (const Mark &mark : marksOn(day))
        lines.append(mark.entry->spoken(wording()));
    return lines.join(u'\n');
}

void PlanningMonth::setDayNames(QLocale::FormatType length)
{
    if (length == m_dayNames)
        return;
    m_dayNames = length;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, daysInWeek - 1);
}

QVariant PlanningMonth::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return firstShown().addDays(qint64(section) * daysInWeek).weekNumber();
    return wording().locale().standaloneDayName(section + 1, m_dayNames);
}

QDate PlanningMonth::dayAt(const QModelIndex &index) const
{
    return index.isValid() ? firstShown().addDays(index.row() * daysInWeek + index.column()) : QDate();
}

QModelIndex PlanningMonth::indexOf(const QDate &day) const
{
    const qint64 place = firstShown().daysTo(day);
    if (!day.isValid() || place < 0 || place >= qint64(rowCount()) * daysInWeek)
        return {};
    return index(static_cast<int>(place / daysInWeek), static_cast<int>(place % daysInWeek));
}

bool PlanningMonth::isInMonth(const QDate &day) const
{
    return day.year() == m_month.year() && day.month() == m_month.month();
}

QString PlanningMonth::dayTitle(const QDate &day) const
{
    const QString name = wording().locale().dayName(day.dayOfWeek(), QLocale::LongFormat);
    return u"%1 %2"_s.arg(name, formatDate(*PartialDate::fromDay(day), wording().language()));
}

} // namespace klankbord
