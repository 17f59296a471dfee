// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/yesnoeditor.h"

#include <QCheckBox>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

YesNoEditor::YesNoEditor(const FieldInfo &field, const EditorContext &context, QWidget *parent)
    : ValueEditor(field, context, parent), m_box(new QCheckBox(this))
{
    m_box->setObjectName(u"box"_s);
    setAutoFillBackground(true);
    connect(m_box, &QCheckBox::toggled, this, &YesNoEditor::retranslate);
    connect(m_box, &QCheckBox::clicked, this, &YesNoEditor::edited);
    fill(m_box);
    retranslate();
}

void YesNoEditor::setValue(const QVariant &value)
{
    m_box->setChecked(value.toBool());
}

Result<QVariant> YesNoEditor::value() const
{
    return QVariant(m_box->isChecked());
}

void YesNoEditor::retranslate()
{
    m_box->setText(field().display(m_box->isChecked(), wording(), nullptr));
    m_box->setAccessibleName(field().label(wording()));
}

void YesNoEditor::setEditable(bool editable)
{
    m_box->setEnabled(editable);
}

} // namespace klankbord
