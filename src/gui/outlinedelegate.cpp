// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/outlinedelegate.h"

#include "gui/colours.h"
#include "gui/fonts.h"
#include "gui/stylemeasures.h"
#include "models/outlinemodel.h"

#include <algorithm>

namespace klankbord
{

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), stylemeasures::rowHeight));
    return size;
}

void OutlineDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Colours &colours = coloursOf(option->palette);
    if (index.data(OutlineModel::HeadingRole).toBool())
        option->font = sectionFont(option->font);
    const bool isQuiet = index.data(OutlineModel::QuietRole).toBool();
    const bool isLink = index.data(OutlineModel::LinksRole).toBool();
    if (option->state.testFlag(QStyle::State_Selected) || (!isQuiet && !isLink))
        return;
    option->palette.setColor(QPalette::Text, isLink && !isQuiet ? colours.accent : colours.muted);
}

} // namespace klankbord
