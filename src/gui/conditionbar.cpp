// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conditionbar.h"

#include "domain/recordtype.h"
#include "gui/flowlayout.h"
#include "gui/icons.h"
#include "models/filtersentence.h"

#include <QEvent>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

QString dayIn(const Condition &condition, const Wording &wording)
{
    return formatDate(condition.values.value(0).value<PartialDate>(), wording.language());
}

} // namespace

ConditionBar::ConditionBar(const RecordType &type, const PageContext &context, QWidget *parent)
    : QWidget(parent), m_type(type), m_context(context)
{
    setObjectName(u"conditions"_s);
    new FlowLayout(this);
    hide();
}

void ConditionBar::setConditions(const QList<Condition> &conditions)
{
    if (conditions == m_conditions)
        return;
    m_conditions = conditions;
    rebuild();
    Q_EMIT changed();
}

void ConditionBar::add(const Condition &condition)
{
    QList<Condition> next = m_conditions;
    next.removeIf([&condition](const Condition &each) {
        return each.field == condition.field && each.test != Condition::Test::Related;
    });
    next.append(condition);
    setConditions(next);
}

void ConditionBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

void ConditionBar::rebuild()
{
    const QList<QToolButton *> old = findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
    for (QToolButton *tag : old) {
        layout()->removeWidget(tag);
        tag->hide();
        tag->deleteLater(); // it may be the sender of the click that brought us here
    }
    for (const Condition &condition : std::as_const(m_conditions)) {
        auto *tag = new QToolButton(this);
        tag->setText(describe(condition));
        tag->setIcon(icon(u"close"_s));
        tag->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        tag->setLayoutDirection(Qt::RightToLeft); // the cross stands behind the words
        tag->setToolTip(tr("Take this condition away"));
        connect(tag, &QToolButton::clicked, this, [this, condition] {
            QList<Condition> next = m_conditions;
            next.removeOne(condition);
            setConditions(next);
        });
        layout()->addWidget(tag);
        tag->show();
    }
    setVisible(!m_conditions.isEmpty());
    updateGeometry();
}

QString ConditionBar::describe(const Condition &condition) const
{
    const Wording wording = m_context.language.wording();
    if (!condition.field || condition.test == Condition::Test::Related)
        return conditionClause(condition, m_type, wording, m_context.session.titles());
    const QString label = condition.field->label(wording);
    switch (condition.test) {
    case Condition::Test::IsEmpty:
        return tr("%1: not specified").arg(label);
    case Condition::Test::IsNotEmpty:
        return tr("%1: specified").arg(label);
    case Condition::Test::LacksLanguage:
        return tr("%1: translation missing").arg(label);
    case Condition::Test::During:
        return tr("%1: %2").arg(label, dayIn(condition, wording));
    case Condition::Test::Before:
        return tr("%1: before %2").arg(label, dayIn(condition, wording));
    case Condition::Test::From:
        return tr("%1: from %2").arg(label, dayIn(condition, wording));
    case Condition::Test::NoneOf:
        return tr("%1: not %2").arg(label, valuesIn(condition));
    case Condition::Test::AtLeast:
        return tr("%1: at least %2").arg(label, valuesIn(condition));
    case Condition::Test::AtMost:
        return tr("%1: at most %2").arg(label, valuesIn(condition));
    default:
        break;
    }
    return tr("%1: %2").arg(label, valuesIn(condition));
}

QString ConditionBar::valuesIn(const Condition &condition) const
{
    const Wording wording = m_context.language.wording();
    QStringList values;
    for (const QVariant &value : condition.values) {
        // A list's condition holds single targets.
        const QString text = condition.field->kind() == ValueKind::ReferenceList
                                 ? m_context.session.titles().title(*condition.field->target(),
                                                                    value.value<RecordId>(), wording)
                                 : condition.field->display(value, wording, &m_context.session.titles());
        values.append(text);
    }
    constexpr qsizetype most = 2;
    if (values.size() > most)
        return tr("%n values", nullptr, static_cast<int>(values.size()));
    return values.join(u", "_s);
}

} // namespace klankbord
