// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/outlineview.h"

#include "gui/icons.h"
#include "gui/outlinedelegate.h"
#include "gui/typeicon.h"
#include "models/outlinemodel.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

OutlineView::OutlineView(OutlineModel &model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new OutlineDelegate(this));
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    header()->setHighlightSections(false);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(true);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_selected = selectedRecord(); });
    connect(&model, &QAbstractItemModel::modelReset, this, &OutlineView::arrange);
    arrange();
}

void OutlineView::arrange()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.rowAt(m_model.index(row, 0))->cells.size() == 1)
            setFirstColumnSpanned(row, {}, true);
    }
    expandAll();
    if (m_selected != RecordId::None)
        selectRecord(m_selected);
}

bool OutlineView::selectRecord(RecordId id)
{
    const QModelIndex index = m_model.indexOf(id);
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

RecordId OutlineView::selectedRecord() const
{
    const OutlineRow *row = m_model.rowAt(currentIndex());
    return row ? row->record.id : RecordId::None;
}

bool OutlineView::hasLinks(const QModelIndex &index) const
{
    return index.isValid() && index.data(OutlineModel::LinksRole).toBool();
}

QList<RecordLink> OutlineView::linksOf(const QModelIndex &index) const
{
    QList<RecordLink> links;
    const OutlineRow *row = m_model.rowAt(index);
    if (!row)
        return links;
    if (row->record.type)
        links.append(row->record);
    for (const OutlineCell &cell : row->cells) {
        for (const RecordLink &link : cell.links) {
            if (!links.contains(link))
                links.append(link);
        }
    }
    return links;
}

void OutlineView::popUp(const QList<RecordLink> &links, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"outlineMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const RecordLink &link : links) {
        QAction *action = menu->addAction(icon(typeIcon(*link.type)), tr("Go to %1").arg(link.title));
        connect(action, &QAction::triggered, this,
                [this, link] { Q_EMIT openRequested(*link.type, link.id); });
    }
    menu->popup(at);
}

void OutlineView::openRow(const QModelIndex &index)
{
    const OutlineRow *row = m_model.rowAt(index);
    if (!row || !row->record.type)
        return;
    // A copy: whoever listens may well make the lines again.
    const RecordLink link = row->record;
    Q_EMIT openRequested(*link.type, link.id);
}

void OutlineView::follow(const QModelIndex &index, const QPoint &at)
{
    const QList<RecordLink> links = m_model.rowAt(index)->cells.value(index.column()).links;
    if (links.size() == 1) {
        Q_EMIT openRequested(*links.first().type, links.first().id);
        return;
    }
    popUp(links, at);
}

void OutlineView::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && currentIndex().isValid()) {
        openRow(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void OutlineView::mouseMoveEvent(QMouseEvent *event)
{
    if (hasLinks(indexAt(event->pos())))
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->unsetCursor();
    QTreeView::mouseMoveEvent(event);
}

void OutlineView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const bool isClick = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    if (isClick && hasLinks(index))
        follow(index, event->globalPosition().toPoint());
}

void OutlineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && !hasLinks(index))
        openRow(index);
    else
        QTreeView::mouseDoubleClickEvent(event);
}

void OutlineView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    const QList<RecordLink> links = linksOf(index);
    if (!links.isEmpty())
        popUp(links, isByKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

} // namespace klankbord
