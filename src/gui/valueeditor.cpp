// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/valueeditor.h"

#include "gui/choiceeditor.h"
#include "gui/choicelisteditor.h"
#include "gui/codeeditor.h"
#include "gui/fileeditor.h"
#include "gui/lineeditor.h"
#include "gui/localizedtexteditor.h"
#include "gui/longtexteditor.h"
#include "gui/referenceeditor.h"
#include "gui/referencelisteditor.h"
#include "gui/yesnoeditor.h"

#include <QEvent>
#include <QHBoxLayout>

namespace klankbord
{

ValueEditor::ValueEditor(const FieldInfo &field, const EditorContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_field(field)
{
    setObjectName(field.name());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
}

ValueEditor::~ValueEditor()
{
    // The control that has the keyboard loses it while this is half gone, and would tell of an edit that
    // nobody can take.
    const QList<QObject *> controls = findChildren<QObject *>();
    for (QObject *control : controls)
        control->disconnect(this);
}

void ValueEditor::fill(QWidget *control)
{
    layout()->addWidget(control);
    if (!focusProxy())
        setFocusProxy(control);
}

void ValueEditor::setProblem(const QString &text)
{
    const QList<QWidget *> controls = findChildren<QWidget *>();
    for (QWidget *control : controls) {
        if (control->property("problem").toBool() == !text.isEmpty())
            continue;
        control->setProperty("problem", !text.isEmpty());
        control->update(); // the style draws its frame by it
    }
    setToolTip(text);
    setAccessibleDescription(text);
    if (focusProxy())
        focusProxy()->setAccessibleDescription(text);
}

void ValueEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

ValueEditor *createValueEditor(const FieldInfo &field, const EditorContext &context, EditorPlace place,
                               QWidget *parent)
{
    switch (field.kind()) {
    case ValueKind::LongText:
        return place == EditorPlace::Cell
                   ? static_cast<ValueEditor *>(new LineEditor(field, context, place, parent))
                   : new LongTextEditor(field, context, parent);
    case ValueKind::LocalizedText:
    case ValueKind::LongLocalizedText:
        if (place == EditorPlace::Cell)
            return new LineEditor(field, context, place, parent);
        return new LocalizedTextEditor(field, context, parent);
    case ValueKind::YesNo:
        return new YesNoEditor(field, context, parent);
    case ValueKind::Choice:
        return new ChoiceEditor(field, context, parent);
    case ValueKind::Code:
        return new CodeEditor(field, context, parent);
    case ValueKind::ChoiceList:
        return new ChoiceListEditor(field, context, parent);
    case ValueKind::Reference:
        return new ReferenceEditor(field, context, place, parent);
    case ValueKind::ReferenceList:
        return new ReferenceListEditor(field, context, place, parent);
    case ValueKind::File:
        if (place == EditorPlace::Cell) // there it is only read
            return new LineEditor(field, context, place, parent);
        return new FileEditor(field, context, parent);
    case ValueKind::Text:
    case ValueKind::TextList:
    case ValueKind::Number:
    case ValueKind::Amount:
    case ValueKind::Count:
    case ValueKind::Share:
    case ValueKind::Decimal:
    case ValueKind::Date:
    case ValueKind::Period:
    case ValueKind::TimeSlot:
    case ValueKind::Place:
        break;
    }
    return new LineEditor(field, context, place, parent);
}

} // namespace klankbord
