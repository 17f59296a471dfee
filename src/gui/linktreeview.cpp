// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/linktreeview.h"

#include "domain/recordtype.h"
#include "gui/icons.h"
#include "gui/linktreedelegate.h"
#include "gui/typeicon.h"
#include "models/linktree.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

using Kind = LinkTree::Kind;

} // namespace

LinkTreeView::LinkTreeView(LinkTree &tree, QWidget *parent) : QTreeView(parent), m_tree(tree)
{
    setModel(&tree);
    setItemDelegate(new LinkTreeDelegate(this));
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setUniformRowHeights(true);
    constexpr int step = 20;
    setIndentation(step);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    header()->hide();
    connect(&tree, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_current = pathOf(currentIndex()); });
    connect(&tree, &QAbstractItemModel::modelReset, this, &LinkTreeView::arrange);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        m_closed.remove(pathOf(index));
        if (!m_tree.isOpenAtFirst(index))
            m_opened.insert(pathOf(index));
        if (!m_isArranging)
            openAgain(index);
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        m_opened.remove(pathOf(index));
        if (m_tree.isOpenAtFirst(index))
            m_closed.insert(pathOf(index));
    });
    arrange();
}

void LinkTreeView::forgetOpened()
{
    m_opened.clear();
    m_closed.clear();
    m_current.clear();
    setCurrentIndex({});
}

QString LinkTreeView::pathOf(const QModelIndex &index) const
{
    QString path;
    for (QModelIndex each = index; each.isValid(); each = each.parent())
        path.prepend(u'/' + m_tree.key(each));
    return path;
}

void LinkTreeView::arrange()
{
    m_isArranging = true;
    openAgain({});
    m_isArranging = false;
}

void LinkTreeView::openAgain(const QModelIndex &parent)
{
    for (int row = 0; row < m_tree.rowCount(parent); ++row) {
        const QModelIndex index = m_tree.index(row, 0, parent);
        const QString path = pathOf(index);
        if (!m_current.isEmpty() && path == m_current)
            setCurrentIndex(index);
        if (m_opened.contains(path) || (m_tree.isOpenAtFirst(index) && !m_closed.contains(path))) {
            // A view asks for rows when it is painted; what was open is there at once.
            if (m_tree.canFetchMore(index))
                m_tree.fetchMore(index);
            setExpanded(index, true);
            openAgain(index);
        }
    }
}

bool LinkTreeView::leadsSomewhere(const QModelIndex &index) const
{
    if (!index.isValid())
        return false;
    const Kind kind = m_tree.kindOf(index);
    return kind == Kind::Record || (kind == Kind::More && m_tree.all(index));
}

void LinkTreeView::follow(const QModelIndex &index)
{
    if (!leadsSomewhere(index))
        return;
    if (const std::optional<Query> all = m_tree.all(index)) {
        Q_EMIT filterRequested(*all->type, all->conditions);
        return;
    }
    // A copy: whoever listens may well have the lines read again.
    const RecordLink record = m_tree.record(index);
    Q_EMIT openRequested(*record.type, record.id);
}

void LinkTreeView::popUp(const QModelIndex &index, const QPoint &at)
{
    if (!index.isValid() || m_tree.kindOf(index) != Kind::Record)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"linkMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto lead = [this, menu](const RecordLink &link, const QString &text) {
        connect(menu->addAction(icon(typeIcon(*link.type)), text), &QAction::triggered, this,
                [this, link] { Q_EMIT openRequested(*link.type, link.id); });
    };
    const RecordLink record = m_tree.record(index);
    lead(record, tr("Go to %1").arg(record.title));
    if (const RecordLink tie = m_tree.tie(index); tie.type)
        lead(tie, tr("Go to what ties it: %1").arg(tie.title));
    menu->popup(at);
}

void LinkTreeView::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && leadsSomewhere(currentIndex())) {
        follow(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void LinkTreeView::mouseMoveEvent(QMouseEvent *event)
{
    if (leadsSomewhere(indexAt(event->pos())))
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->unsetCursor();
    QTreeView::mouseMoveEvent(event);
}

void LinkTreeView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const bool isClick = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    // A click on the arrow opens the line; one on the line goes to the record.
    if (isClick && index.isValid() && visualRect(index).contains(event->pos()))
        follow(index);
}

void LinkTreeView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    popUp(index, isByKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

} // namespace klankbord
