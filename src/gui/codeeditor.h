// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/valueeditor.h"

class QComboBox;

namespace klankbord
{

/// Edits a code of an open standard: known codes are offered by name, others may be typed.
class CodeEditor final : public ValueEditor
{
    Q_OBJECT

public:
    CodeEditor(const FieldInfo &field, const EditorContext &context, QWidget *parent);

    void setValue(const QVariant &value) override;
    Result<QVariant> value() const override;
    void retranslate() override;
    void setEditable(bool editable) override;

private:
    QVariant m_value;
    QString m_shown;
    QComboBox *m_box;
};

} // namespace klankbord
