// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/valueeditor.h"

class QHBoxLayout;
class QLineEdit;

namespace klankbord
{

class ReferenceCompleter;

/// Edits references to any number of records: a removable tag for each, and a line to add one.
class ReferenceListEditor final : public ValueEditor
{
    Q_OBJECT

public:
    ReferenceListEditor(const FieldInfo &field, const EditorContext &context, EditorPlace place,
                        QWidget *parent);

    void setValue(const QVariant &value) override;
    Result<QVariant> value() const override;
    void retranslate() override;
    void setEditable(bool editable) override;

private:
    void add(RecordId id);
    void addTyped();
    void remove(RecordId id);
    void showTags();

    const EditorPlace m_place;
    QList<RecordId> m_ids;
    bool m_isEditable = true;
    QWidget *m_tags;
    QLineEdit *m_line;
    ReferenceCompleter *m_completer;
};

} // namespace klankbord
