// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace klankbord
{

/// Draws a place or a heading of the sidebar; in a narrow list only the icons, and a line for a heading.
class SidebarItemDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// What the items of the list keep beside their text.
    enum Role {
        IdRole = Qt::UserRole, ///< QString; empty for a heading
        IconNameRole,
        CountRole, ///< qint64; absent for none
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace klankbord
