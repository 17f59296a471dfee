// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/codeeditor.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

CodeEditor::CodeEditor(const FieldInfo &field, const EditorContext &context, QWidget *parent)
    : ValueEditor(field, context, parent), m_value(field.normalized({})), m_box(new QComboBox(this))
{
    m_box->setObjectName(u"box"_s);
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const Option &option : field.options())
        m_box->addItem(QString(), QString::fromLatin1(option.code));
    m_box->setMaxVisibleItems(20);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    connect(m_box, &QComboBox::activated, this, &CodeEditor::edited);
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, &CodeEditor::edited);
    fill(m_box);
    retranslate();
}

void CodeEditor::setValue(const QVariant &value)
{
    m_value = field().normalized(value);
    m_shown = field().display(m_value, wording(), nullptr);
    m_box->setCurrentIndex(m_box->findData(m_value));
    m_box->setEditText(m_shown);
}

Result<QVariant> CodeEditor::value() const
{
    if (m_box->currentText() == m_shown)
        return m_value;
    return field().parse(m_box->currentText(), wording(), m_value);
}

void CodeEditor::retranslate()
{
    const QString typed = m_box->currentText();
    const bool isTouched = typed != m_shown;
    const QSignalBlocker quiet(m_box);
    for (int i = 0; i < m_box->count(); ++i)
        m_box->setItemText(i, field().optionLabel(m_box->itemData(i).toString(), wording()));
    m_shown = field().display(m_value, wording(), nullptr);
    m_box->setEditText(isTouched ? typed : m_shown);
    m_box->setAccessibleName(field().label(wording()));
}

void CodeEditor::setEditable(bool editable)
{
    m_box->setEnabled(editable);
}

} // namespace klankbord
