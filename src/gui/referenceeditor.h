// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/valueeditor.h"

class QAction;
class QLineEdit;

namespace klankbord
{

class ReferenceCompleter;

/// Edits a reference to one record: typing offers the records whose words begin so, and a button opens the
/// one that is chosen.
class ReferenceEditor final : public ValueEditor
{
    Q_OBJECT

public:
    ReferenceEditor(const FieldInfo &field, const EditorContext &context, EditorPlace place, QWidget *parent);

    void setValue(const QVariant &value) override;
    Result<QVariant> value() const override;
    void retranslate() override;
    void setEditable(bool editable) override;

private:
    RecordId m_id = RecordId::None;
    QString m_shown;
    QLineEdit *m_line;
    ReferenceCompleter *m_completer;
    QAction *m_open = nullptr;
};

} // namespace klankbord
