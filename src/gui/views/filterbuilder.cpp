// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/filterbuilder.h"

#include "domain/catalogue.h"
#include "gui/colours.h"
#include "gui/icons.h"
#include "gui/views/conditionedit.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

using Test = Condition::Test;

bool isGroup(const Condition &condition)
{
    return condition.test == Test::AllParts || condition.test == Test::AnyPart ||
           condition.test == Test::NoPart;
}

/// Several values are as many conditions, one of which is to hold (or none).
Condition spread(const Condition &condition)
{
    Condition group{.field = nullptr,
                    .test = condition.test == Test::NoneOf ? Test::NoPart : Test::AnyPart,
                    .values = {}};
    for (const QVariant &value : condition.values)
        group.parts.append({.field = condition.field, .test = Test::AnyOf, .values = {value}});
    return group;
}

} // namespace

FilterBuilder::FilterBuilder(const RecordType &type, const EditorContext &context, QWidget *parent)
    : QWidget(parent),
      m_type(type),
      m_context(context),
      m_how(new QComboBox(this)),
      m_rows(new QVBoxLayout),
      m_addCondition(new QToolButton(this)),
      m_addGroup(new QToolButton(this)),
      m_addRelated(new QToolButton(this))
{
    m_how->setObjectName(u"how"_s);
    m_addCondition->setObjectName(u"addCondition"_s);
    m_addGroup->setObjectName(u"addGroup"_s);
    m_addRelated->setObjectName(u"addRelated"_s);
    for (const Test test : {Test::AllParts, Test::AnyPart, Test::NoPart})
        m_how->addItem(QString(), static_cast<int>(test));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QToolButton *button : {m_addCondition, m_addGroup, m_addRelated}) {
        button->setIcon(icon(u"add"_s));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    m_rows->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_how, 0, Qt::AlignLeft);
    column->addLayout(m_rows);
    column->addLayout(buttons);
    connect(m_how, &QComboBox::activated, this, &FilterBuilder::changed);
    connect(m_addCondition, &QToolButton::clicked, this, [this] {
        addCondition({.field = nullptr, .test = Test::Words, .values = {}});
        m_parts.last().edit->setFocus();
        Q_EMIT changed();
    });
    connect(m_addGroup, &QToolButton::clicked, this, [this] {
        addGroup({.field = nullptr, .test = Test::AnyPart, .values = {}});
        Q_EMIT changed();
    });
    connect(m_addRelated, &QToolButton::clicked, this, &FilterBuilder::offerRelations);
    retranslate();
}

void FilterBuilder::setHow(Condition::Test how)
{
    m_how->setCurrentIndex(m_how->findData(static_cast<int>(how)));
}

Condition::Test FilterBuilder::how() const
{
    return static_cast<Test>(m_how->currentData().toInt());
}

void FilterBuilder::setConditions(const QList<Condition> &conditions)
{
    clear();
    const bool isOneGroup = conditions.size() == 1 && isGroup(conditions.first());
    setHow(isOneGroup ? conditions.first().test : Test::AllParts);
    const QList<Condition> &shown = isOneGroup ? conditions.first().parts : conditions;
    for (const Condition &condition : shown)
        add(condition);
}

void FilterBuilder::add(const Condition &condition)
{
    const bool isSpread = condition.values.size() > 1;
    if (isSpread || isGroup(condition))
        addGroup(isSpread ? spread(condition) : condition);
    else if (condition.test == Test::Related)
        addRelated(condition);
    else
        addCondition(condition);
}

FilterBuilder::Part &FilterBuilder::addRow(QWidget *content)
{
    Part part;
    part.row = new QWidget(this);
    part.remove = new QToolButton(part.row);
    part.remove->setObjectName(u"removePart"_s);
    part.remove->setIcon(icon(u"close"_s, Tone::Muted));
    part.remove->setAutoRaise(true);
    auto *row = new QHBoxLayout(part.row);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(content, 1);
    row->addWidget(part.remove, 0, Qt::AlignTop);
    m_rows->addWidget(part.row);
    connect(part.remove, &QToolButton::clicked, this, [this, widget = part.row] { remove(widget); });
    m_parts.append(part);
    part.row->show();
    return m_parts.last();
}

void FilterBuilder::addCondition(const Condition &condition)
{
    auto *edit = new ConditionEdit(m_type, m_context, this);
    edit->setCondition(condition);
    connect(edit, &ConditionEdit::changed, this, &FilterBuilder::changed);
    addRow(edit).edit = edit;
    retranslate();
}

void FilterBuilder::addGroup(const Condition &condition)
{
    auto *inside = new FilterBuilder(m_type, m_context, this);
    inside->setConditions({condition});
    connect(inside, &FilterBuilder::changed, this, &FilterBuilder::changed);
    addRow(inside).inside = inside;
    retranslate();
}

void FilterBuilder::addRelated(const Condition &condition)
{
    const FieldInfo &field = *condition.field;
    auto *box = new QWidget(this);
    auto *name = new QLabel(box);
    auto *inside = new FilterBuilder(otherSide(field, m_type), m_context, box);
    inside->setConditions(condition.parts);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(name);
    column->addWidget(inside);
    connect(inside, &FilterBuilder::changed, this, &FilterBuilder::changed);
    Part &part = addRow(box);
    part.inside = inside;
    part.through = &field;
    part.name = name;
    retranslate();
}

void FilterBuilder::remove(const QWidget *row)
{
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        if (m_parts.at(i).row != row)
            continue;
        m_parts.at(i).row->hide();
        m_parts.at(i).row->deleteLater(); // it may be the sender of the click that brought us here
        m_parts.removeAt(i);
        m_addCondition->setFocus();
        Q_EMIT changed();
        return;
    }
}

void FilterBuilder::clear()
{
    for (const Part &part : std::as_const(m_parts))
        delete part.row;
    m_parts.clear();
}

QString FilterBuilder::relationName(const FieldInfo &field) const
{
    const Wording wording = m_context.language.wording();
    if (&field.owner() == &m_type)
        return field.label(wording);
    return field.inverseSource() ? field.inverseLabel(wording) : field.owner().pluralLabel(wording);
}

void FilterBuilder::offerRelations()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"relations"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [this, menu](const FieldInfo &field) {
        connect(menu->addAction(relationName(field)), &QAction::triggered, this, [this, &field] {
            addRelated({.field = &field, .test = Test::Related, .values = {}});
            Q_EMIT changed();
        });
    };
    for (const FieldInfo *field : m_type.fields()) {
        if (field->target())
            offer(*field);
    }
    menu->addSeparator();
    const QList<const FieldInfo *> referring = referencesTo(m_type);
    for (const FieldInfo *field : referring) {
        if (&field->owner() != &m_type)
            offer(*field);
    }
    menu->popup(m_addRelated->mapToGlobal(m_addRelated->rect().bottomLeft()));
}

Result<Condition> FilterBuilder::conditionOf(const Part &part) const
{
    if (part.edit)
        return part.edit->condition();
    const Result<QList<Condition>> inside = part.inside->conditions();
    if (!inside)
        return inside.error();
    if (part.through)
        return Condition{.field = part.through, .test = Test::Related, .values = {}, .parts = *inside};
    if (inside->size() == 1)
        return inside->first();
    return Condition{.field = nullptr, .test = Test::AllParts, .values = {}, .parts = *inside};
}

Result<QList<Condition>> FilterBuilder::conditions() const
{
    QList<Condition> parts;
    for (const Part &part : m_parts) {
        Result<Condition> condition = conditionOf(part);
        if (!condition)
            return condition.error();
        // A group in which nothing stands asks for nothing.
        if (isGroup(*condition) && condition->parts.isEmpty())
            continue;
        parts.append(*std::move(condition));
    }
    if (parts.isEmpty() || how() == Test::AllParts)
        return parts;
    return QList{Condition{.field = nullptr, .test = how(), .values = {}, .parts = parts}};
}

void FilterBuilder::retranslate()
{
    m_how->setItemText(0, tr("All of these hold"));
    m_how->setItemText(1, tr("At least one of these holds"));
    m_how->setItemText(2, tr("None of these holds"));
    m_how->setAccessibleName(tr("How the conditions go together"));
    m_addCondition->setText(tr("Condition"));
    m_addGroup->setText(tr("Group"));
    m_addRelated->setText(tr("Related records"));
    for (const Part &part : std::as_const(m_parts)) {
        part.remove->setToolTip(tr("Take this condition away"));
        part.remove->setAccessibleName(part.remove->toolTip());
        if (part.name)
            part.name->setText(tr("There is one of “%1” for which").arg(relationName(*part.through)));
    }
}

void FilterBuilder::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FilterBuilder::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, 2, height(), coloursOf(palette()).line); // what belongs together
}

} // namespace klankbord
