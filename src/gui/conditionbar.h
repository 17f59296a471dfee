// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pagecontext.h"
#include "storage/query.h"

#include <QWidget>

namespace klankbord
{

/// The conditions that a table obeys besides its filter, each as a tag that can be taken away; hidden without
/// any.
class ConditionBar final : public QWidget
{
    Q_OBJECT

public:
    /// For a table of @p type.
    ConditionBar(const RecordType &type, const PageContext &context, QWidget *parent = nullptr);

    const QList<Condition> &conditions() const { return m_conditions; }
    void setConditions(const QList<Condition> &conditions);
    /// Replaces a condition on the same field, else adds it.
    void add(const Condition &condition);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QString describe(const Condition &condition) const;
    QString valuesIn(const Condition &condition) const;

    const RecordType &m_type;
    const PageContext m_context;
    QList<Condition> m_conditions;
};

} // namespace klankbord
