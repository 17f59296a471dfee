// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/budgetdelegate.h"

#include "gui/colours.h"
#include "models/budgetgrid.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

using CellKind = BudgetGrid::CellKind;

/// What stands before a figure: calculated, parked, from lines, more or less than in the other version.
QString signOf(const QModelIndex &index)
{
    const auto kind = index.data(BudgetGrid::KindRole).value<CellKind>();
    QString sign = kind == CellKind::Flat && !index.data().toString().isEmpty() ? u"%"_s
                   : kind == CellKind::Parked                                   ? u"‖"_s
                   : kind == CellKind::Lines                                    ? u"≡"_s
                                                                                : QString();
    const QVariant difference = index.data(BudgetGrid::DifferenceRole);
    if (difference.isValid() && difference.toLongLong() != 0)
        sign += difference.toLongLong() > 0 ? u"▲"_s : u"▼"_s;
    return sign;
}

} // namespace

void BudgetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const auto kind = index.data(BudgetGrid::KindRole).value<CellKind>();
    const bool isHeading = index.data(BudgetGrid::HeadingRole).toBool();
    const Colours &colours = coloursOf(option.palette);
    if (isHeading || index.column() == index.model()->columnCount() - 1)
        cell.font.setWeight(QFont::DemiBold);
    if (isHeading)
        cell.backgroundBrush = colours.window;
    else if (kind == CellKind::Flat || kind == CellKind::Parked)
        cell.backgroundBrush = mixed(colours.base, colours.window, 0.6);
    const bool isSelected = option.state & QStyle::State_Selected;
    if ((kind == CellKind::Flat || kind == CellKind::Parked) && !isSelected)
        cell.palette.setColor(QPalette::Text, colours.muted);
    if (kind == CellKind::Label && !isHeading)
        cell.text = u"    "_s + cell.text;
    const QWidget *widget = option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);
    const QString sign = signOf(index);
    if (sign.isEmpty())
        return;
    painter->save();
    painter->setFont(option.font);
    painter->setPen(isSelected ? colours.selectionText : colours.muted);
    painter->drawText(option.rect.adjusted(8, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, sign);
    painter->restore();
}

QWidget *BudgetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &) const
{
    auto *line = new QLineEdit(parent);
    line->setFrame(false);
    line->setAlignment(Qt::AlignRight);
    return line;
}

} // namespace klankbord
