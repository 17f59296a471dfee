// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plannergrid.h"

#include "gui/icons.h"
#include "gui/plannercelldelegate.h"
#include "gui/plannerheader.h"
#include "gui/sessioncard.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int spacing = 4;
constexpr int emptyDayWidth = 64;

} // namespace

PlannerGrid::PlannerGrid(SessionPlan &plan, QWidget *parent)
    : QTableView(parent),
      m_plan(plan),
      m_months(new PlannerHeader(Qt::Horizontal, plan, this)),
      m_rows(new PlannerHeader(Qt::Vertical, plan, this))
{
    setObjectName(u"plannerGrid"_s);
    m_months->setObjectName(u"plannerMonths"_s);
    m_rows->setObjectName(u"plannerRows"_s);
    setHorizontalHeader(m_months);
    setVerticalHeader(m_rows);
    setItemDelegate(new PlannerCellDelegate(plan, *this, this));
    connect(&plan, &QAbstractItemModel::modelAboutToBeReset, this, &PlannerGrid::keep);
    setModel(&plan);
    // After the view's own: it starts from nothing.
    connect(&plan, &QAbstractItemModel::modelReset, this, &PlannerGrid::restore);
    connect(m_months, &QHeaderView::sectionClicked, this, &PlannerGrid::toggleDays);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setAutoScroll(false); // a card that is dragged scrolls by itself
    restore();
    retranslate();
}

void PlannerGrid::keep()
{
    m_anchor = {};
    m_target = {};
    m_anchor.vertical = verticalScrollBar()->value();
    const int left = columnAt(0);
    if (left >= 0) {
        m_anchor.left = m_plan.dateAt(left);
        m_anchor.pixels = -columnViewportPosition(left);
    }
    if (currentIndex().isValid()) {
        m_anchor.column = m_plan.dateAt(currentIndex().column());
        m_anchor.row = m_plan.rowAt(currentIndex().row()).key;
    }
}

void PlannerGrid::restore()
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    resizeSections();
    updateGeometries();
    const int left = m_anchor.left ? m_plan.columnOf(*m_anchor.left) : -1;
    if (left >= 0)
        horizontalScrollBar()->setValue(m_months->sectionPosition(left) + m_anchor.pixels);
    verticalScrollBar()->setValue(m_anchor.vertical);
    if (const QModelIndex cell = m_plan.cellOf(m_card); cell.isValid()) {
        setCurrentIndex(cell);
        scrollTo(cell);
        return;
    }
    m_card = RecordId::None;
    int column = m_anchor.column ? m_plan.columnOf(*m_anchor.column) : 0;
    if (column < 0 && m_anchor.column)
        column = m_plan.columnOf(monthOf(m_anchor.column->firstDay())); // its days were closed
    int row = 0;
    for (int each = 0; each < m_plan.rowCount(); ++each) {
        if (m_plan.rowAt(each).key == m_anchor.row)
            row = each;
    }
    setCurrentIndex(m_plan.index(row, std::max(column, 0)));
    choose(m_plan.sessionsAt(currentIndex()).value(0, RecordId::None));
}

void PlannerGrid::resizeSections()
{
    const QSize card = sessionCardSize(font());
    const int columns = m_plan.columnCount();
    QList<bool> isFilled(columns, false);
    for (int row = 0; row < m_plan.rowCount(); ++row) {
        qsizetype most = 0;
        for (int column = 0; column < columns; ++column) {
            const qsizetype sessions = m_plan.sessionsAt(m_plan.index(row, column)).size();
            isFilled[column] = isFilled.at(column) || sessions > 0;
            most = std::max(most, sessions);
        }
        const int lowest = m_rows->sectionSizeHint(row);
        m_rows->resizeSection(row,
                              std::max(lowest, spacing + static_cast<int>(most) * (card.height() + spacing)));
    }
    for (int column = 0; column < columns; ++column) {
        const bool isMonth = m_plan.dateAt(column).precision() == PartialDate::Precision::Month;
        m_months->resizeSection(column,
                                isMonth || isFilled.at(column) ? card.width() + 2 * spacing : emptyDayWidth);
    }
}

QRect PlannerGrid::cardRect(const QModelIndex &cell, int place) const
{
    const QRect rect = visualRect(cell);
    const int height = sessionCardSize(font()).height();
    return {rect.left() + spacing, rect.top() + spacing + place * (height + spacing),
            rect.width() - 2 * spacing, height};
}

QRect PlannerGrid::cardRect(RecordId card) const
{
    const QModelIndex cell = m_plan.cellOf(card);
    return cell.isValid() ? cardRect(cell, static_cast<int>(m_plan.sessionsAt(cell).indexOf(card))) : QRect();
}

RecordId PlannerGrid::cardAt(const QPoint &point) const
{
    const QModelIndex cell = indexAt(point);
    const QList<RecordId> sessions = m_plan.sessionsAt(cell);
    for (int place = 0; place < sessions.size(); ++place) {
        if (cardRect(cell, place).contains(point))
            return sessions.at(place);
    }
    return RecordId::None;
}

void PlannerGrid::showTarget(const std::optional<QPoint> &point)
{
    const QModelIndex target = point ? indexAt(*point) : QModelIndex();
    if (target == m_target)
        return;
    for (const QModelIndex &cell : {m_target, target}) {
        if (cell.isValid())
            viewport()->update(visualRect(cell));
    }
    m_target = target;
}

Result<> PlannerGrid::drop(RecordId card, const QPoint &point)
{
    const QModelIndex cell = indexAt(point);
    if (!cell.isValid())
        return ok();
    m_card = card; // where it goes, the keyboard goes
    return m_plan.moveTo(card, cell);
}

void PlannerGrid::setCurrentCard(RecordId card)
{
    const QModelIndex cell = m_plan.cellOf(card);
    if (!cell.isValid())
        return;
    setCurrentIndex(cell);
    scrollTo(cell);
    choose(card);
}

void PlannerGrid::showMonth(const PartialDate &month)
{
    const int column = m_plan.columnOf(month);
    if (column < 0)
        return;
    setCurrentIndex(m_plan.index(std::max(currentIndex().row(), 0), column));
    horizontalScrollBar()->setValue(m_months->sectionPosition(column));
}

void PlannerGrid::choose(RecordId card)
{
    m_card = card;
    setAccessibleDescription(card == RecordId::None ? QString() : m_plan.card(card).spoken());
    viewport()->update();
}

void PlannerGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_isRestoring || !current.isValid())
        return;
    const QList<RecordId> sessions = m_plan.sessionsAt(current);
    choose(sessions.isEmpty() ? RecordId::None : m_isGoingUp ? sessions.last() : sessions.first());
}

bool PlannerGrid::stepInCell(int step)
{
    const QList<RecordId> sessions = m_plan.sessionsAt(currentIndex());
    const qsizetype place = sessions.indexOf(m_card) + step;
    if (m_card == RecordId::None || place < 0 || place >= sessions.size())
        return false;
    choose(sessions.at(place));
    return true;
}

bool PlannerGrid::event(QEvent *event)
{
    // Alt+Left goes back in the window, unless a card has the keyboard.
    if (event->type() == QEvent::ShortcutOverride && sessionCommandOf(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void PlannerGrid::keyPressEvent(QKeyEvent *event)
{
    if (const std::optional<SessionCommand> command = sessionCommandOf(*event)) {
        run(*command);
        event->accept();
        return;
    }
    const bool isUp = event->key() == Qt::Key_Up;
    if ((isUp || event->key() == Qt::Key_Down) && stepInCell(isUp ? -1 : 1))
        return;
    const QScopedValueRollback goingUp(m_isGoingUp, isUp);
    QTableView::keyPressEvent(event);
}

void PlannerGrid::keyboardSearch(const QString &)
{
    // Letters are commands here.
}

bool PlannerGrid::canRun(SessionCommand command) const
{
    const bool isLooking = command == SessionCommand::Open || command == SessionCommand::Days;
    if (m_plan.isReadOnly() && !isLooking)
        return false;
    const bool needsCard = command != SessionCommand::New && command != SessionCommand::Days;
    return !needsCard || m_card != RecordId::None;
}

void PlannerGrid::run(SessionCommand command)
{
    if (!canRun(command))
        return;
    Result<> done = ok();
    switch (command) {
    case SessionCommand::Open:
        Q_EMIT openCardRequested(m_card);
        break;
    case SessionCommand::New:
        Q_EMIT newRequested(m_plan.newSession(currentIndex()));
        break;
    case SessionCommand::ToTray:
        done = m_plan.moveToTray(m_card);
        break;
    case SessionCommand::MonthEarlier:
        done = m_plan.shiftMonths(m_card, -1);
        break;
    case SessionCommand::MonthLater:
        done = m_plan.shiftMonths(m_card, 1);
        break;
    case SessionCommand::RowUp:
        done = m_plan.shiftRows(m_card, -1);
        break;
    case SessionCommand::RowDown:
        done = m_plan.shiftRows(m_card, 1);
        break;
    case SessionCommand::Days:
        toggleDays(currentIndex().column());
        break;
    }
    if (!done)
        Q_EMIT failed(done.error());
}

void PlannerGrid::toggleDays(int column)
{
    if (column < 0 || column >= m_plan.columnCount())
        return;
    const PartialDate month = monthOf(m_plan.dateAt(column).firstDay());
    m_plan.openDays(m_plan.openMonth() == month ? std::optional<PartialDate>() : month);
}

void PlannerGrid::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    if (const RecordId card = cardAt(event->position().toPoint()); card != RecordId::None)
        choose(card);
}

void PlannerGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (event->button() != Qt::LeftButton || !indexAt(point).isValid())
        return;
    run(cardAt(point) == RecordId::None ? SessionCommand::New : SessionCommand::Open);
}

bool PlannerGrid::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const RecordId card = cardAt(help->pos());
        QToolTip::showText(help->globalPos(), card == RecordId::None ? QString() : m_plan.card(card).spoken(),
                           viewport());
        return true;
    }
    return QTableView::viewportEvent(event);
}

void PlannerGrid::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    addTo(menu, SessionCommand::Open);
    addTo(menu, SessionCommand::New);
    addTo(menu, SessionCommand::Days);
    menu.addSeparator();
    for (const SessionCommand command :
         {SessionCommand::MonthEarlier, SessionCommand::MonthLater, SessionCommand::RowUp,
          SessionCommand::RowDown, SessionCommand::ToTray})
        addTo(menu, command);
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QRect card = cardRect(m_card);
    const QRect place = card.isNull() ? visualRect(currentIndex()) : card;
    menu.exec(isByKey ? viewport()->mapToGlobal(place.center()) : event->globalPos());
}

void PlannerGrid::addTo(QMenu &menu, SessionCommand command)
{
    // After a tab a menu shows keys; as a shortcut of its own they would be those of the window as well.
    QAction *action = menu.addAction(sessionCommandText(command), this, [this, command] { run(command); });
    action->setEnabled(canRun(command));
    if (command == SessionCommand::Open)
        action->setIcon(icon(u"open"_s));
    else if (command == SessionCommand::New)
        action->setIcon(icon(u"add"_s));
}

void PlannerGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        resizeSections();
}

void PlannerGrid::retranslate()
{
    setAccessibleName(tr("Sessions by month"));
}

} // namespace klankbord
