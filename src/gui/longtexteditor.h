// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/growingtextedit.h"
#include "gui/valueeditor.h"

namespace klankbord
{

/// Edits a text of several lines; grows with it.
class LongTextEditor final : public ValueEditor
{
    Q_OBJECT

public:
    LongTextEditor(const FieldInfo &field, const EditorContext &context, QWidget *parent);

    void setValue(const QVariant &value) override;
    Result<QVariant> value() const override;
    void retranslate() override;
    void setEditable(bool editable) override;

private:
    QVariant m_value;
    GrowingTextEdit *m_text;
};

} // namespace klankbord
