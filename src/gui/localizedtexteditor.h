// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/valueeditor.h"

#include <array>

class QLabel;
class QLineEdit;

namespace klankbord
{

class GrowingTextEdit;

/// Edits a text in both languages, one under the other, each marked with its language.
class LocalizedTextEditor final : public ValueEditor
{
    Q_OBJECT

public:
    LocalizedTextEditor(const FieldInfo &field, const EditorContext &context, QWidget *parent);

    void setValue(const QVariant &value) override;
    Result<QVariant> value() const override;
    void retranslate() override;
    void setEditable(bool editable) override;

private:
    struct Side {
        QLabel *mark = nullptr;
        QLineEdit *line = nullptr;       ///< a text of one line
        GrowingTextEdit *text = nullptr; ///< a text of several lines
    };

    QString textOf(const Side &side) const;
    QWidget *makeSide(Language language);

    LocalizedText m_value;
    std::array<Side, allLanguages.size()> m_sides;
};

} // namespace klankbord
