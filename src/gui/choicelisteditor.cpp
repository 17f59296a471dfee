// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/choicelisteditor.h"

#include <QAction>
#include <QCheckBox>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

ChoiceListEditor::ChoiceListEditor(const FieldInfo &field, const EditorContext &context, QWidget *parent)
    : ValueEditor(field, context, parent), m_button(new QToolButton(this)), m_menu(new QMenu(m_button))
{
    m_button->setObjectName(u"button"_s);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setMenu(m_menu);
    // Check boxes, not checkable actions: the menu stays open while several are chosen.
    for (const Option &option : field.options()) {
        auto *action = new QWidgetAction(m_menu);
        auto *box = new QCheckBox(m_menu);
        box->setObjectName(QString::fromLatin1(option.code));
        box->setContentsMargins(8, 2, 8, 2);
        connect(box, &QCheckBox::clicked, this, &ChoiceListEditor::take);
        action->setDefaultWidget(box);
        m_menu->addAction(action);
    }
    connect(m_menu, &QMenu::aboutToHide, this, &ChoiceListEditor::edited);
    fill(m_button);
    retranslate();
}

void ChoiceListEditor::setValue(const QVariant &value)
{
    m_codes = value.toStringList();
    const QList<QCheckBox *> boxes = m_menu->findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes)
        box->setChecked(m_codes.contains(box->objectName()));
    showChosen();
}

Result<QVariant> ChoiceListEditor::value() const
{
    return QVariant(m_codes);
}

void ChoiceListEditor::retranslate()
{
    const QList<QCheckBox *> boxes = m_menu->findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes)
        box->setText(field().optionLabel(box->objectName(), wording()));
    m_button->setAccessibleName(field().label(wording()));
    showChosen();
}

void ChoiceListEditor::setEditable(bool editable)
{
    m_button->setEnabled(editable);
}

void ChoiceListEditor::resizeEvent(QResizeEvent *event)
{
    ValueEditor::resizeEvent(event);
    showChosen();
}

void ChoiceListEditor::take()
{
    m_codes.clear();
    for (const Option &option : field().options()) {
        const QString code = QString::fromLatin1(option.code);
        const auto *box = m_menu->findChild<QCheckBox *>(code);
        if (box && box->isChecked())
            m_codes.append(code);
    }
    showChosen();
}

void ChoiceListEditor::showChosen()
{
    const QString all = field().display(m_codes, wording(), nullptr);
    const QString shown = all.isEmpty() ? tr("Not specified") : all;
    constexpr int arrowRoom = 32;
    m_button->setText(
        m_button->fontMetrics().elidedText(shown, Qt::ElideRight, m_button->width() - arrowRoom));
    m_button->setToolTip(all);
    m_button->setAccessibleDescription(shown);
}

} // namespace klankbord
