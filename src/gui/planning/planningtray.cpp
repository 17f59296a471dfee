// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/planningtray.h"

#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr auto mimeType = "application/x-klankbord-undated"_L1;

} // namespace

PlanningTray::PlanningTray(QWidget *parent) : QListWidget(parent)
{
    setObjectName(u"undated"_s);
    setDragDropMode(DragOnly);
}

bool PlanningTray::isSourceOf(const QMimeData &dragged)
{
    return dragged.hasFormat(mimeType);
}

QStringList PlanningTray::mimeTypes() const
{
    return {mimeType};
}

QMimeData *PlanningTray::mimeData(const QList<QListWidgetItem *> &items) const
{
    if (items.isEmpty())
        return nullptr;
    auto *dragged = new QMimeData;
    dragged->setData(mimeType, QByteArray::number(row(items.first())));
    return dragged;
}

void PlanningTray::startDrag(Qt::DropActions)
{
    // A move would take the line away, whether the date was written or not.
    QListWidget::startDrag(Qt::CopyAction);
}

} // namespace klankbord
