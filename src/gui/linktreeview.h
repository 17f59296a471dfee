// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/query.h"

#include <QSet>
#include <QTreeView>

namespace klankbord
{

class LinkTree;
struct RecordLink;

/// Shows a LinkTree: a click or Return goes to a record, the arrows open what stands under it, and a menu
/// also leads to what ties it there. What was opened stays so when the lines are read again.
class LinkTreeView : public QTreeView
{
    Q_OBJECT

public:
    /// @p tree is borrowed and outlives the view.
    explicit LinkTreeView(LinkTree &tree, QWidget *parent = nullptr);

    /// Closes what was opened: the next lines are another record's.
    void forgetOpened();

Q_SIGNALS:
    void openRequested(const klankbord::RecordType &type, klankbord::RecordId id);
    void filterRequested(const klankbord::RecordType &type, const QList<klankbord::Condition> &conditions);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

    const LinkTree &tree() const { return m_tree; }

private:
    QString pathOf(const QModelIndex &index) const;
    void arrange();
    void openAgain(const QModelIndex &parent);
    bool leadsSomewhere(const QModelIndex &index) const;
    void follow(const QModelIndex &index);
    void popUp(const QModelIndex &index, const QPoint &at);

    LinkTree &m_tree;
    QSet<QString> m_opened; ///< paths of what a user opened
    QSet<QString> m_closed; ///< paths of what is open at first, and a user closed
    QString m_current;      ///< path of the current line, while they are read again
    bool m_isArranging = false;
};

} // namespace klankbord
