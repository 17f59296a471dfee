// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordid.h"

#include <QTreeView>

namespace klankbord
{

class OutlineModel;
class RecordType;
struct RecordLink;

/// Shows an outline with all of its lines: a click on a name goes to the record, Return to what the line
/// stands for, and a menu to everything that the line names. What is chosen stays so when lines are made
/// again.
class OutlineView final : public QTreeView
{
    Q_OBJECT

public:
    /// @p model is borrowed and outlives the view.
    explicit OutlineView(OutlineModel &model, QWidget *parent = nullptr);

    /// Chooses the line that stands for @p id, and brings it into view; false when there is none.
    bool selectRecord(RecordId id);
    /// The record of the line that is chosen; None without one.
    RecordId selectedRecord() const;

Q_SIGNALS:
    void openRequested(const klankbord::RecordType &type, klankbord::RecordId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void arrange();
    bool hasLinks(const QModelIndex &index) const;
    void follow(const QModelIndex &index, const QPoint &at);
    void popUp(const QList<RecordLink> &links, const QPoint &at);
    void openRow(const QModelIndex &index);
    QList<RecordLink> linksOf(const QModelIndex &index) const;

    OutlineModel &m_model;
    RecordId m_selected = RecordId::None; ///< kept while the lines are made again
};

} // namespace klankbord
