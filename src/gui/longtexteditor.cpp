// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/longtexteditor.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

LongTextEditor::LongTextEditor(const FieldInfo &field, const EditorContext &context, QWidget *parent)
    : ValueEditor(field, context, parent), m_value(field.normalized({})), m_text(new GrowingTextEdit(this))
{
    m_text->setObjectName(u"text"_s);
    connect(m_text, &GrowingTextEdit::editingFinished, this, &LongTextEditor::edited);
    fill(m_text);
    retranslate();
}

void LongTextEditor::setValue(const QVariant &value)
{
    m_value = field().normalized(value);
    m_text->setPlainText(m_value.toString());
}

Result<QVariant> LongTextEditor::value() const
{
    if (m_text->toPlainText() == m_value.toString())
        return m_value;
    return field().parse(m_text->toPlainText(), wording(), m_value);
}

void LongTextEditor::retranslate()
{
    m_text->setAccessibleName(field().label(wording()));
}

void LongTextEditor::setEditable(bool editable)
{
    m_text->setReadOnly(!editable);
}

} // namespace klankbord
