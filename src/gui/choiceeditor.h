// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/valueeditor.h"

class QComboBox;

namespace klankbord
{

/// Edits a value out of a fixed list; the first entry is "not specified", unless the field is required and
/// filled.
class ChoiceEditor final : public ValueEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const FieldInfo &field, const EditorContext &context, QWidget *parent);

    void setValue(const QVariant &value) override;
    Result<QVariant> value() const override;
    void retranslate() override;
    void setEditable(bool editable) override;

private:
    QComboBox *m_box;
};

} // namespace klankbord
