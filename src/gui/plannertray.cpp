// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plannertray.h"

#include "gui/colours.h"
#include "gui/sessioncard.h"
#include "gui/stylepaint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int cardSpacing = 4;
constexpr int scrollRoom = 12;
constexpr int cardRole = Qt::UserRole;

bool isPlaceKey(const QKeyEvent &event)
{
    return event.modifiers() == Qt::AltModifier && event.key() == Qt::Key_Right;
}

/// Draws the cards of the tray as those of the grid.
class TrayDelegate final : public QStyledItemDelegate
{
public:
    TrayDelegate(const SessionPlan &plan, const PlannerTray &tray, QObject *parent)
        : QStyledItemDelegate(parent), m_plan(plan), m_tray(tray)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return sessionCardSize(option.font) + QSize(2 * cardSpacing, cardSpacing);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto id = index.data(cardRole).value<RecordId>();
        const bool isChosen = index == m_tray.currentIndex();
        const CardState state = !isChosen || !m_tray.hasFocus() ? CardState::Resting : CardState::Focused;
        QRect rect = option.rect.adjusted(cardSpacing, cardSpacing, -cardSpacing, 0);
        rect.setHeight(sessionCardSize(option.font).height());
        paintSessionCard(*painter, rect, m_plan.card(id), state, option.font, option.palette);
    }

private:
    const SessionPlan &m_plan;
    const PlannerTray &m_tray;
};

} // namespace

PlannerTray::PlannerTray(SessionPlan &plan, QWidget *parent) : QListWidget(parent), m_plan(plan)
{
    setObjectName(u"plannerTray"_s);
    setItemDelegate(new TrayDelegate(plan, *this, this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setAutoScroll(false);
    connect(&plan, &QAbstractItemModel::modelReset, this, &PlannerTray::fill);
    fill();
    retranslate();
}

void PlannerTray::fill()
{
    const int row = std::max(currentRow(), 0);
    const int scrolled = verticalScrollBar()->value();
    clear();
    for (const RecordId id : m_plan.tray()) {
        const QString text = m_plan.card(id).spoken();
        auto *item = new QListWidgetItem(text, this);
        item->setData(cardRole, QVariant::fromValue(id));
        item->setToolTip(text);
    }
    setCurrentRow(std::min(row, count() - 1));
    verticalScrollBar()->setValue(scrolled);
}

RecordId PlannerTray::currentCard() const
{
    const QListWidgetItem *item = currentItem();
    return item ? item->data(cardRole).value<RecordId>() : RecordId::None;
}

RecordId PlannerTray::cardAt(const QPoint &point) const
{
    const QListWidgetItem *item = itemAt(point);
    return item ? item->data(cardRole).value<RecordId>() : RecordId::None;
}

void PlannerTray::showTarget(const std::optional<QPoint> &point)
{
    if (m_isTarget == point.has_value())
        return;
    m_isTarget = point.has_value();
    viewport()->update();
}

Result<> PlannerTray::drop(RecordId card, const QPoint &)
{
    // From the tray into the tray is nowhere, also for one whose year is known.
    return m_plan.cellOf(card).isValid() ? m_plan.moveToTray(card) : ok();
}

void PlannerTray::setDirection(Qt::Orientation direction)
{
    const bool isStrip = direction == Qt::Horizontal;
    setFlow(isStrip ? LeftToRight : TopToBottom);
    setHorizontalScrollBarPolicy(isStrip ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(isStrip ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
}

QSize PlannerTray::sizeHint() const
{
    if (flow() == LeftToRight)
        return {160, sessionCardSize(font()).height() + 2 * cardSpacing + 2 * frameWidth() + scrollRoom};
    return {sessionCardSize(font()).width() + 2 * cardSpacing + 2 * frameWidth() + scrollRoom, 160};
}

QSize PlannerTray::minimumSizeHint() const
{
    return flow() == LeftToRight ? sizeHint() : QSize(sizeHint().width(), 64);
}

bool PlannerTray::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isPlaceKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QListWidget::event(event);
}

void PlannerTray::keyPressEvent(QKeyEvent *event)
{
    const RecordId card = currentCard();
    if (isPlaceKey(*event) && card != RecordId::None && !m_plan.isReadOnly()) {
        Q_EMIT placeRequested(card);
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && card != RecordId::None) {
        Q_EMIT openCardRequested(card);
        return;
    }
    if (event->key() == Qt::Key_N && event->modifiers() == Qt::NoModifier) {
        if (!m_plan.isReadOnly())
            Q_EMIT newRequested(m_plan.newSession({}));
        return;
    }
    QListWidget::keyPressEvent(event);
}

void PlannerTray::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const RecordId card = cardAt(event->position().toPoint()); card != RecordId::None)
        Q_EMIT openCardRequested(card);
}

void PlannerTray::paintEvent(QPaintEvent *event)
{
    QListWidget::paintEvent(event);
    const Colours &colours = coloursOf(palette());
    QPainter painter(viewport());
    if (m_isTarget)
        stylepaint::focusRing(painter, QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), colours);
    if (count() > 0)
        return;
    painter.setPen(colours.muted);
    painter.drawText(viewport()->rect().adjusted(8, 8, -8, -8),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, tr("Every session has a month."));
}

void PlannerTray::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListWidget::changeEvent(event);
}

void PlannerTray::retranslate()
{
    setAccessibleName(tr("Sessions without a month"));
    setToolTip(tr("Drag a session to its month, or press Alt+Right to put it in the month that is chosen"));
    viewport()->update();
}

} // namespace klankbord
