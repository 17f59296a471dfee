// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/valueeditor.h"

class QAction;
class QLineEdit;

namespace klankbord
{

/// Edits any value that a person can type in a line: the field reads it, and an example says how.
class LineEditor final : public ValueEditor
{
    Q_OBJECT

public:
    LineEditor(const FieldInfo &field, const EditorContext &context, EditorPlace place, QWidget *parent);

    void setValue(const QVariant &value) override;
    Result<QVariant> value() const override;
    void retranslate() override;
    void setEditable(bool editable) override;

private:
    /// Opens a calendar whose chosen day replaces the text.
    void chooseDay();
    QString example() const;

    QVariant m_value;
    QString m_shown; ///< the text of m_value: what is typed differs from it
    QLineEdit *m_line;
    QAction *m_calendar = nullptr;
};

} // namespace klankbord
