// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planningtable.h"

#include <QHash>

namespace klankbord
{

/// One month of a planning as a calendar: a row for each week from Monday to Sunday, a cell for each day, the
/// days of the months beside it included where a week has them. Shows what the table shows, filter and all.
class PlanningMonth final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int daysInWeek = 7;
    /// What lasts longer, a phase for one, would fill the calendar: it stands on its first and last day only.
    static constexpr int mostDays = 14;

    /// How much of an entry a day has.
    enum class Part { Whole, Begins, Ends };
    struct Mark {
        const PlanningEntry *entry;
        Part part;
    };

    /// Shows the month of today. @p table is borrowed.
    explicit PlanningMonth(const PlanningTable &table, QObject *parent = nullptr);

    /// Shows the month that @p day is in.
    void setMonth(const QDate &day);
    /// Its first day.
    const QDate &month() const { return m_month; }
    /// How long the names of the days are in the heading.
    void setDayNames(QLocale::FormatType length);
    /// "november 2026" / "November 2026".
    QString title() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// The day's number; everything of that day as a tooltip and for a screen reader.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// The names of the days, and the numbers of the weeks (ISO 8601).
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    QDate dayAt(const QModelIndex &index) const;
    /// Invalid for a day that is not shown.
    QModelIndex indexOf(const QDate &day) const;
    bool isInMonth(const QDate &day) const;
    /// What a day has, all-day things first, then by hour.
    QList<Mark> marksOn(const QDate &day) const { return m_marks.value(day); }
    /// What is in this month on a day that is not known.
    const QList<Mark> &someDay() const { return m_someDay; }
    /// "vrijdag 27 november 2026" / "Friday 27 November 2026".
    QString dayTitle(const QDate &day) const;
    const Wording &wording() const { return m_table.wording(); }

private:
    void clear();
    void fill();
    void add(const PlanningEntry &entry);
    void addEnd(const PlanningEntry &entry, const PartialDate &date, Part part);
    QString spoken(const QDate &day) const;
    QDate firstShown() const { return m_month.addDays(1 - m_month.dayOfWeek()); }

    const PlanningTable &m_table;
    QDate m_month;
    QLocale::FormatType m_dayNames = QLocale::LongFormat;
    QHash<QDate, QList<Mark>> m_marks;
    QList<Mark> m_someDay;
};

} // namespace klankbord
