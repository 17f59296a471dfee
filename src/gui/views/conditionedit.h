// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/valueeditor.h"
#include "storage/query.h"

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace klankbord
{

/// One condition on a field: which field, how it is compared, and with what.
class ConditionEdit final : public QWidget
{
    Q_OBJECT

public:
    ConditionEdit(const RecordType &type, const EditorContext &context, QWidget *parent = nullptr);

    /// Shows @p condition, which has a field of the type or asks for words, and no parts.
    void setCondition(const Condition &condition);
    /// What stands there. Error: Invalid, when what was typed cannot be read or nothing was.
    Result<Condition> condition() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    const FieldInfo *field() const;
    Condition::Test test() const;
    /// How the chosen field can be compared.
    QList<Condition::Test> tests() const;
    void fillFields();
    void fillTests();
    void makeEditor();
    void retranslate();
    bool takesDay() const;
    bool takesOwnValue() const;
    Result<QVariant> typed() const;
    Wording wording() const { return m_context.language.wording(); }

    const RecordType &m_type;
    const EditorContext m_context;
    QComboBox *m_field;
    QComboBox *m_test;
    QStackedWidget *m_value;
    QLineEdit *m_line;
    ValueEditor *m_editor = nullptr; ///< null where a line will do, or nothing is asked
};

} // namespace klankbord
