// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/monthview.h"

#include "domain/datemoves.h"
#include "gui/planning/monthdelegate.h"
#include "gui/planning/planningtray.h"

#include <QApplication>
#include <QDropEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QMouseEvent>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int weekSpace = 10; ///< on either side of a week's number

/// Whether the days of the calendar are what the entry is moved by.
bool movesByDays(const PlanningMonth::Mark &mark)
{
    return mark.part != PlanningMonth::Part::Whole ||
           moveUnit(mark.entry->span) == PartialDate::Precision::Day;
}

} // namespace

MonthView::MonthView(PlanningMonth &month, QWidget *parent)
    : QTableView(parent), m_month(month), m_day(QDate::currentDate())
{
    setObjectName(u"month"_s);
    setModel(&month);
    setItemDelegate(new MonthDelegate(*this, this));
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()}) {
        header->setSectionResizeMode(QHeaderView::Stretch);
        header->setSectionsClickable(false);
        header->setHighlightSections(false);
        header->setDefaultAlignment(Qt::AlignCenter);
    }
    verticalHeader()->setFixedWidth(fontMetrics().horizontalAdvance(u"00"_s) + 2 * weekSpace);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptDrops(true);
    setDragDropOverwriteMode(false);
    viewport()->setMouseTracking(true);
    connect(&month, &QAbstractItemModel::modelReset, this, &MonthView::choose);
    connect(&month, &QAbstractItemModel::modelReset, this, &MonthView::fitDayNames); // in another language
    choose();
}

void MonthView::fitDayNames()
{
    constexpr int beside = 8;
    const int room = viewport()->width() / PlanningMonth::daysInWeek - beside;
    const QFontMetrics metrics(horizontalHeader()->font());
    const QLocale locale = m_month.wording().locale();
    bool fits = true;
    for (int day = 1; day <= PlanningMonth::daysInWeek; ++day)
        fits = fits && metrics.horizontalAdvance(locale.standaloneDayName(day, QLocale::LongFormat)) <= room;
    m_month.setDayNames(fits ? QLocale::LongFormat : QLocale::ShortFormat);
}

void MonthView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitDayNames();
}

void MonthView::choose()
{
    if (!m_month.indexOf(m_day).isValid())
        m_day = m_month.month();
    setCurrentIndex(m_month.indexOf(m_day));
    Q_EMIT dayChanged();
}

void MonthView::showDay(const QDate &day)
{
    if (!day.isValid())
        return;
    m_day = day;
    if (m_month.isInMonth(day))
        choose();
    else
        m_month.setMonth(day);
}

void MonthView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && m_month.dayAt(current) != m_day) {
        m_day = m_month.dayAt(current);
        Q_EMIT dayChanged();
    }
}

QRect MonthView::lineRect(const QDate &day, int number) const
{
    return MonthDelegate::lineIn(visualRect(m_month.indexOf(day)), font(), number);
}

std::optional<PlanningMonth::Mark> MonthView::markAt(const QPoint &point) const
{
    const QModelIndex cell = indexAt(point);
    const QList<PlanningMonth::Mark> marks = m_month.marksOn(m_month.dayAt(cell));
    const QRect rect = visualRect(cell);
    const int shown = MonthDelegate::linesIn(rect, font(), static_cast<int>(marks.size()));
    for (int line = 0; line < shown; ++line) {
        if (MonthDelegate::lineIn(rect, font(), line).contains(point))
            return marks.at(line);
    }
    return std::nullopt;
}

QString MonthView::words(const PlanningMonth::Mark &mark) const
{
    const PlanningEntry &entry = *mark.entry;
    switch (mark.part) {
    case PlanningMonth::Part::Begins:
        return tr("Begins: %1").arg(entry.title);
    case PlanningMonth::Part::Ends:
        return tr("Ends: %1").arg(entry.title);
    case PlanningMonth::Part::Whole:
        break;
    }
    return entry.hours.isEmpty() ? entry.title : u"%1 %2"_s.arg(entry.hours, entry.title);
}

void MonthView::setDropDay(const QDate &day)
{
    if (day == m_dropDay)
        return;
    m_dropDay = day;
    viewport()->update();
}

void MonthView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const auto mark = markAt(event->pos());
    if (event->button() == Qt::LeftButton && mark && movesByDays(*mark))
        m_dragged = Dragged{*mark->entry, mark->part, m_month.dayAt(indexAt(event->pos())), event->pos()};
}

void MonthView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragged) {
        const auto mark = markAt(event->pos());
        viewport()->setCursor(mark && movesByDays(*mark) ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    const bool isFar =
        (event->pos() - m_dragged->pressed).manhattanLength() >= QApplication::startDragDistance();
    if (isFar || m_dropDay.isValid())
        setDropDay(m_month.dayAt(indexAt(event->pos())));
}

void MonthView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const std::optional<Dragged> dragged = std::exchange(m_dragged, std::nullopt);
    const QDate day = m_dropDay;
    setDropDay({});
    if (!dragged || !day.isValid() || day == dragged->from)
        return;
    m_day = day;
    Q_EMIT moveRequested(dragged->entry, dragged->part, static_cast<int>(dragged->from.daysTo(day)));
}

void MonthView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_dragged.reset();
    if (const auto mark = markAt(event->pos()))
        Q_EMIT openEntryRequested(PlanningEntry(*mark->entry));
}

bool MonthView::event(QEvent *event)
{
    // Escape goes back in the window, except while something is dragged.
    if (event->type() == QEvent::ShortcutOverride && m_dragged &&
        static_cast<const QKeyEvent &>(*event).key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void MonthView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        m_dragged.reset();
        setDropDay({});
        return;
    case Qt::Key_Left:
        showDay(m_day.addDays(-1));
        return;
    case Qt::Key_Right:
        showDay(m_day.addDays(1));
        return;
    case Qt::Key_Up:
        showDay(m_day.addDays(-PlanningMonth::daysInWeek));
        return;
    case Qt::Key_Down:
        showDay(m_day.addDays(PlanningMonth::daysInWeek));
        return;
    case Qt::Key_PageUp:
        showDay(m_day.addMonths(-1));
        return;
    case Qt::Key_PageDown:
        showDay(m_day.addMonths(1));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT dayEntered();
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void MonthView::dragEnterEvent(QDragEnterEvent *event)
{
    if (PlanningTray::isSourceOf(*event->mimeData()))
        event->acceptProposedAction();
}

void MonthView::dragMoveEvent(QDragMoveEvent *event)
{
    setDropDay(m_month.dayAt(indexAt(event->position().toPoint())));
    event->setAccepted(m_dropDay.isValid() && PlanningTray::isSourceOf(*event->mimeData()));
}

void MonthView::dragLeaveEvent(QDragLeaveEvent *)
{
    setDropDay({});
}

void MonthView::dropEvent(QDropEvent *event)
{
    const QDate day = m_month.dayAt(indexAt(event->position().toPoint()));
    setDropDay({});
    if (!day.isValid() || !PlanningTray::isSourceOf(*event->mimeData()))
        return;
    event->acceptProposedAction();
    m_day = day;
    Q_EMIT dropped(day);
}

} // namespace klankbord
