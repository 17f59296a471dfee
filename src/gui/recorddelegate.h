// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/valueeditor.h"

#include <QStyledItemDelegate>

namespace klankbord
{

/// Shows and edits the cells of a record table, each with the editor of its field.
///
/// An edit that cannot be read stays open, with the reason at the cell, until it is mended or Escape takes it
/// back.
class RecordDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RecordDelegate(const EditorContext &context, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    /// Whether what stands in @p editor may be written; says why not otherwise.
    bool isAcceptable(ValueEditor &editor) const;
    void finish(ValueEditor &editor, EndEditHint hint);

    const EditorContext m_context;
};

} // namespace klankbord
