// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/referenceeditor.h"

#include "domain/recordtype.h"
#include "gui/icons.h"
#include "gui/referencecompleter.h"

#include <QAction>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

ReferenceEditor::ReferenceEditor(const FieldInfo &field, const EditorContext &context, EditorPlace place,
                                 QWidget *parent)
    : ValueEditor(field, context, parent),
      m_line(new QLineEdit(this)),
      m_completer(new ReferenceCompleter(*field.target(), context, *m_line))
{
    m_line->setObjectName(u"line"_s);
    if (place == EditorPlace::Form) {
        m_open = m_line->addAction(icon(u"link"_s), QLineEdit::TrailingPosition);
        m_open->setObjectName(u"open"_s);
        connect(m_open, &QAction::triggered, this, [this] {
            if (m_id != RecordId::None)
                Q_EMIT openRequested(*this->field().target(), m_id);
        });
    }
    connect(m_completer, &ReferenceCompleter::chosen, this, [this](RecordId id) {
        setValue(QVariant::fromValue(id));
        Q_EMIT edited();
    });
    connect(m_line, &QLineEdit::editingFinished, this, &ReferenceEditor::edited);
    fill(m_line);
    retranslate();
}

void ReferenceEditor::setValue(const QVariant &value)
{
    m_id = value.value<RecordId>();
    m_shown = field().display(value, wording(), &m_context.session.titles());
    m_line->setText(m_shown);
    m_line->setCursorPosition(0);
    if (m_open)
        m_open->setVisible(m_id != RecordId::None);
}

Result<QVariant> ReferenceEditor::value() const
{
    const QString typed = m_line->text().trimmed();
    if (typed == m_shown)
        return QVariant::fromValue(m_id);
    if (typed.isEmpty())
        return QVariant::fromValue(RecordId::None);
    const Result<RecordId> meant = m_completer->recordMeant(typed);
    if (!meant)
        return meant.error();
    return QVariant::fromValue(*meant);
}

void ReferenceEditor::retranslate()
{
    const bool isTouched = m_line->text() != m_shown;
    m_shown = field().display(QVariant::fromValue(m_id), wording(), &m_context.session.titles());
    if (!isTouched)
        m_line->setText(m_shown);
    m_line->setAccessibleName(field().label(wording()));
    m_line->setPlaceholderText(tr("type to choose"));
    if (m_open) {
        m_open->setText(tr("Open"));
        m_open->setToolTip(tr("Open this record"));
    }
}

void ReferenceEditor::setEditable(bool editable)
{
    m_line->setReadOnly(!editable);
}

} // namespace klankbord
