// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/valueeditor.h"

#include <QStringList>

class QMenu;
class QToolButton;

namespace klankbord
{

/// Edits any number of choices: a button that reads them, and a menu with a check for each.
class ChoiceListEditor final : public ValueEditor
{
    Q_OBJECT

public:
    ChoiceListEditor(const FieldInfo &field, const EditorContext &context, QWidget *parent);

    void setValue(const QVariant &value) override;
    Result<QVariant> value() const override;
    void retranslate() override;
    void setEditable(bool editable) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void take();
    void showChosen();

    QStringList m_codes;
    QToolButton *m_button;
    QMenu *m_menu;
};

} // namespace klankbord
