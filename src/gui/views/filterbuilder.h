// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/valueeditor.h"
#include "storage/query.h"

class QComboBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace klankbord
{

class ConditionEdit;

/// Conditions under each other: all of them, at least one or none is to hold; among them groups of the same
/// kind, and conditions on related records.
class FilterBuilder final : public QWidget
{
    Q_OBJECT

public:
    FilterBuilder(const RecordType &type, const EditorContext &context, QWidget *parent = nullptr);

    /// Shows conditions that must all hold.
    void setConditions(const QList<Condition> &conditions);
    /// What stands there, as conditions that must all hold. Error: Invalid, from the first part that cannot
    /// be read.
    Result<QList<Condition>> conditions() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// One line: a condition, a group, or related records.
    struct Part {
        QWidget *row = nullptr;
        QToolButton *remove = nullptr;
        ConditionEdit *edit = nullptr;      ///< of a condition
        FilterBuilder *inside = nullptr;    ///< of a group or of related records
        const FieldInfo *through = nullptr; ///< by which records are related
        QLabel *name = nullptr;             ///< of the relation
    };

    void setHow(Condition::Test how);
    Condition::Test how() const;
    void add(const Condition &condition);
    void addCondition(const Condition &condition);
    void addGroup(const Condition &condition);
    void addRelated(const Condition &condition);
    Part &addRow(QWidget *content);
    void remove(const QWidget *row);
    void clear();
    void offerRelations();
    QString relationName(const FieldInfo &field) const;
    Result<Condition> conditionOf(const Part &part) const;
    void retranslate();

    const RecordType &m_type;
    const EditorContext m_context;
    QComboBox *m_how;
    QVBoxLayout *m_rows;
    QToolButton *m_addCondition;
    QToolButton *m_addGroup;
    QToolButton *m_addRelated;
    QList<Part> m_parts;
};

} // namespace klankbord
