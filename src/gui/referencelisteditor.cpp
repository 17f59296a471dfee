// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/referencelisteditor.h"

#include "domain/recordtype.h"
#include "gui/flowlayout.h"
#include "gui/icons.h"
#include "gui/referencecompleter.h"

#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

ReferenceListEditor::ReferenceListEditor(const FieldInfo &field, const EditorContext &context,
                                         EditorPlace place, QWidget *parent)
    : ValueEditor(field, context, parent),
      m_place(place),
      m_tags(new QWidget(this)),
      m_line(new QLineEdit(this)),
      m_completer(new ReferenceCompleter(*field.target(), context, *m_line))
{
    auto *both = new QWidget(this);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->setSpacing(4);
    new FlowLayout(m_tags);
    m_line->setObjectName(u"line"_s);
    column->addWidget(m_tags);
    column->addWidget(m_line);
    connect(m_completer, &ReferenceCompleter::chosen, this, &ReferenceListEditor::add);
    connect(m_line, &QLineEdit::returnPressed, this, &ReferenceListEditor::addTyped);
    connect(m_line, &QLineEdit::editingFinished, this, &ReferenceListEditor::edited);
    setFocusProxy(m_line);
    fill(both);
    retranslate();
}

void ReferenceListEditor::setValue(const QVariant &value)
{
    m_ids = value.value<QList<RecordId>>();
    m_line->clear();
    showTags();
}

Result<QVariant> ReferenceListEditor::value() const
{
    QList<RecordId> ids = m_ids;
    if (const QString typed = m_line->text().trimmed(); !typed.isEmpty()) {
        const Result<RecordId> meant = m_completer->recordMeant(typed);
        if (!meant)
            return meant.error();
        if (!ids.contains(*meant))
            ids.append(*meant);
    }
    return QVariant::fromValue(ids);
}

void ReferenceListEditor::retranslate()
{
    m_line->setAccessibleName(field().label(wording()));
    m_line->setPlaceholderText(tr("type to add one"));
    showTags();
}

void ReferenceListEditor::setEditable(bool editable)
{
    m_isEditable = editable;
    m_line->setVisible(editable);
    showTags();
}

void ReferenceListEditor::add(RecordId id)
{
    m_line->clear();
    if (m_ids.contains(id))
        return;
    m_ids.append(id);
    showTags();
    Q_EMIT edited();
}

void ReferenceListEditor::addTyped()
{
    if (const Result<RecordId> meant = m_completer->recordMeant(m_line->text().trimmed()))
        add(*meant);
}

void ReferenceListEditor::remove(RecordId id)
{
    m_ids.removeAll(id);
    showTags();
    Q_EMIT edited();
}

void ReferenceListEditor::showTags()
{
    const QList<QToolButton *> old = m_tags->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
    for (QToolButton *tag : old) {
        m_tags->layout()->removeWidget(tag);
        tag->hide();
        tag->deleteLater(); // it may be the sender of the click that brought us here
    }
    for (const RecordId id : std::as_const(m_ids)) {
        const QString title = m_context.session.titles().title(*field().target(), id, wording());
        auto *tag = new QToolButton(m_tags);
        tag->setProperty("tag", true);
        tag->setText(title);
        tag->setIcon(icon(u"close"_s));
        tag->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        tag->setLayoutDirection(Qt::RightToLeft); // the cross stands behind the word
        tag->setEnabled(m_isEditable);
        tag->setToolTip(tr("Remove “%1”").arg(title));
        tag->setAccessibleName(tag->toolTip());
        connect(tag, &QToolButton::clicked, this, [this, id] { remove(id); });
        m_tags->layout()->addWidget(tag);
        tag->show();
    }
    // Over a cell there is room for one line: the tags are edited in the form.
    m_tags->setVisible(m_place == EditorPlace::Form && !m_ids.isEmpty());
    m_tags->updateGeometry();
}

} // namespace klankbord
