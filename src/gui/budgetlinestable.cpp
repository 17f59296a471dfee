// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/budgetlinestable.h"

#include "domain/budgetline.h"
#include "gui/icons.h"
#include "gui/recordtableview.h"
#include "gui/recordwindow.h"
#include "gui/sectionheading.h"
#include "models/recordtablemodel.h"

#include <QEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

BudgetLinesTable::BudgetLinesTable(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_pattern(BudgetLine::type()),
      m_heading(new SectionHeading(SectionHeading::Level::Section, this)),
      m_add(new QPushButton(icon(u"add"_s), {}, this)),
      m_delete(new QToolButton(this)),
      m_column(new QVBoxLayout(this))
{
    setObjectName(u"budgetLines"_s);
    m_add->setObjectName(u"addLine"_s);
    m_delete->setObjectName(u"deleteLine"_s);
    m_delete->setIcon(icon(u"delete"_s));
    m_delete->setAutoRaise(true);
    m_heading->addWidget(m_add);
    m_heading->addWidget(m_delete);
    m_column->setContentsMargins({});
    m_column->setSpacing(4);
    m_column->addWidget(m_heading);
    m_column->addStretch();
    connect(m_add, &QPushButton::clicked, this, &BudgetLinesTable::add);
    connect(m_delete, &QToolButton::clicked, this, &BudgetLinesTable::removeSelected);
    clear();
    retranslate();
}

BudgetLinesTable::~BudgetLinesTable()
{
    // The view keeps its columns when it ends, and asks the model for them.
    delete m_table;
}

void BudgetLinesTable::makeTable(RecordId version)
{
    delete m_table;
    const BudgetLine &type = BudgetLine::type();
    Query query(type);
    query.conditions.append({.field = &type.version, .values = {QVariant::fromValue(version)}});
    query.language = m_context.language.language();
    m_model = std::make_unique<RecordTableModel>(type, m_context.session, query);
    m_model->setWording(m_context.language.wording());
    m_table = new RecordTableView(*m_model, m_context, u"budget/lines"_s, this);
    m_table->setMinimumHeight(112);
    // The cell says these: no need to repeat them in each row.
    for (const FieldInfo *field :
         std::initializer_list<const FieldInfo *>{&type.version, &type.partner, &type.category})
        m_table->setColumnHidden(m_model->columnOf(*field), true);
    m_column->insertWidget(1, m_table, 1);
    connect(m_table, &RecordTableView::deleteRequested, this, &BudgetLinesTable::removeSelected);
    connect(m_table, &RecordTableView::failed, this, &BudgetLinesTable::failed);
    connect(m_model.get(), &RecordTableModel::failed, this, &BudgetLinesTable::failed);
    connect(m_table, &RecordTableView::openRequested, this,
            [this](RecordId id) { Q_EMIT openRequested(BudgetLine::type(), id); });
}

void BudgetLinesTable::showLines(const Record &pattern, const QString &title)
{
    const BudgetLine &type = BudgetLine::type();
    if (!m_table || pattern.get(type.version) != m_pattern.get(type.version))
        makeTable(pattern.get(type.version));
    m_pattern = pattern;
    m_table->show();
    QList<Condition> conditions;
    const auto add = [&](const FieldInfo &field) {
        if (!pattern.isEmpty(field))
            conditions.append({.field = &field, .values = {pattern.value(field)}});
    };
    add(type.partner);
    add(type.category);
    add(type.period);
    m_model->setConditions(conditions);
    m_heading->setTitle(LiveText::fixed(title));
    const bool isEditable = !m_context.session.store().isReadOnly() && !pattern.isEmpty(type.category);
    m_add->setEnabled(isEditable);
    m_delete->setEnabled(isEditable);
}

void BudgetLinesTable::clear()
{
    m_pattern = Record(BudgetLine::type());
    if (m_table)
        m_table->hide();
    m_heading->setTitle(LiveText([] { return tr("Lines"); }));
    m_add->setEnabled(false);
    m_delete->setEnabled(false);
}

void BudgetLinesTable::add()
{
    RecordWindow *window = RecordWindow::openDraft(m_pattern, m_context, this);
    connect(window, &RecordWindow::openRequested, this, &BudgetLinesTable::openRequested);
}

void BudgetLinesTable::removeSelected()
{
    if (!m_table)
        return;
    const Result<QList<Record>> lines =
        m_context.session.store().load(BudgetLine::type(), m_table->selectedIds());
    if (!lines || lines->isEmpty())
        return;
    // Nothing hangs on a line, and undo brings it back: no question.
    const Result<ChangeSet> changes =
        m_context.session.deletion(*lines, EditSession::DeletePolicy::DeleteAlong);
    const Result<> done = changes ? m_context.session.commit(*changes) : Result<>(changes.error());
    if (!done)
        Q_EMIT failed(done.error());
}

void BudgetLinesTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BudgetLinesTable::retranslate()
{
    if (m_model)
        m_model->setWording(m_context.language.wording());
    m_add->setText(tr("Add line"));
    m_delete->setToolTip(tr("Delete the selected lines"));
    m_delete->setAccessibleName(m_delete->toolTip());
}

} // namespace klankbord
