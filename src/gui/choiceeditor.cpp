// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/choiceeditor.h"

#include <QComboBox>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// A box in a form that scrolls: the wheel turns the form, and changes no value by accident.
class CalmComboBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

ChoiceEditor::ChoiceEditor(const FieldInfo &field, const EditorContext &context, QWidget *parent)
    : ValueEditor(field, context, parent), m_box(new CalmComboBox(this))
{
    m_box->setObjectName(u"box"_s);
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->addItem(QString(), QString());
    for (const Option &option : field.options())
        m_box->addItem(QString(), QString::fromLatin1(option.code));
    m_box->setMaxVisibleItems(20);
    connect(m_box, &QComboBox::activated, this, &ChoiceEditor::edited);
    fill(m_box);
    retranslate();
}

void ChoiceEditor::setValue(const QVariant &value)
{
    const QString code = value.toString();
    int index = m_box->findData(code);
    if (index < 0) {
        // A code of a newer list stays what it is.
        m_box->addItem(code, code);
        index = m_box->count() - 1;
    }
    m_box->setCurrentIndex(index);
}

Result<QVariant> ChoiceEditor::value() const
{
    return field().normalized(m_box->currentData());
}

void ChoiceEditor::retranslate()
{
    m_box->setItemText(0, tr("Not specified"));
    for (int i = 1; i < m_box->count(); ++i)
        m_box->setItemText(i, field().optionLabel(m_box->itemData(i).toString(), wording()));
    m_box->setAccessibleName(field().label(wording()));
}

void ChoiceEditor::setEditable(bool editable)
{
    m_box->setEnabled(editable);
}

} // namespace klankbord
