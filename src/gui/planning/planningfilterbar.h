// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pagecontext.h"
#include "models/planningentries.h"

#include <QWidget>

class QAction;
class QComboBox;
class QToolButton;

namespace klankbord
{

/// Which kinds, which state and whose entries a planning shows; comes back at the next start.
class PlanningFilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// @p asksOwner: whether one of all projects and networks is chosen here.
    PlanningFilterBar(bool asksOwner, const PageContext &context, QWidget *parent = nullptr);

    /// What is chosen; kept for the next start.
    PlanningFilter filter() const;
    /// The projects and networks that can be chosen; the chosen one stays where it is still there.
    void setOwners(const QHash<RecordId, QString> &owners);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeKinds();
    void keep() const;
    void retranslate();

    const bool m_asksOwner;
    const PageContext m_context;
    QToolButton *m_kinds;
    QList<QAction *> m_kindActions; ///< in the order of PlanningKind
    QComboBox *m_state;             ///< in the order of PlanningFilter::State
    QComboBox *m_owner;
};

} // namespace klankbord
