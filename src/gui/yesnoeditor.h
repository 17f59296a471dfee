// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/valueeditor.h"

class QCheckBox;

namespace klankbord
{

/// Edits a yes or no as a check box that says which it is.
class YesNoEditor final : public ValueEditor
{
    Q_OBJECT

public:
    YesNoEditor(const FieldInfo &field, const EditorContext &context, QWidget *parent);

    void setValue(const QVariant &value) override;
    Result<QVariant> value() const override;
    void retranslate() override;
    void setEditable(bool editable) override;

private:
    QCheckBox *m_box;
};

} // namespace klankbord
