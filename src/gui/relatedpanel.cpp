// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/relatedpanel.h"

#include "gui/deletedialog.h"
#include "gui/emptystate.h"
#include "gui/icons.h"
#include "gui/recordtableview.h"
#include "gui/recordwindow.h"
#include "models/recordtablemodel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

RelatedPanel::RelatedPanel(const RelatedRecords &related, const PageContext &context, QWidget *parent)
    : RecordPanel(parent),
      m_related(related),
      m_context(context),
      m_tools(new QHBoxLayout),
      m_pages(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_add(new QPushButton(icon(u"add"_s), {}, this)),
      m_delete(new QToolButton(this))
{
    setObjectName(related.type->plural() + u'_' + related.field->name());
    m_add->setObjectName(u"add"_s);
    m_delete->setObjectName(u"delete"_s);
    m_delete->setIcon(icon(u"delete"_s));
    m_delete->setAutoRaise(true);
    m_tools->addWidget(m_add);
    m_tools->addStretch();
    m_tools->addWidget(m_delete);
    m_pages->addWidget(m_empty);
    setEmptySentence(u"link"_s, LiveText([] { return tr("Nothing here yet."); }));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addLayout(m_tools);
    column->addWidget(m_pages, 1);
    m_add->setEnabled(false);
    m_delete->setEnabled(!context.session.store().isReadOnly());
    connect(m_add, &QPushButton::clicked, this, &RelatedPanel::add);
    connect(m_delete, &QToolButton::clicked, this, &RelatedPanel::removeSelected);
    retranslate();
}

RelatedPanel::~RelatedPanel()
{
    // The view keeps its columns when it ends, and asks the model for them.
    delete m_table;
}

void RelatedPanel::addTool(QWidget *tool)
{
    m_tools->insertWidget(m_tools->indexOf(m_add) + 1, tool);
}

void RelatedPanel::setEmptySentence(const QString &iconName, const LiveText &sentence)
{
    m_empty->setSentence(iconName, sentence);
}

int RelatedPanel::countFor(const Record &record) const
{
    return referrers(*m_related.field, m_context, record);
}

void RelatedPanel::setRecord(const Record &record)
{
    m_id = record.id;
    m_add->setEnabled(m_id != RecordId::None && !m_context.session.store().isReadOnly());
    makeTable();
    showCount();
}

void RelatedPanel::makeTable()
{
    delete m_table;
    Query query = m_related.query(m_id);
    query.language = m_context.language.language();
    m_model = std::make_unique<RecordTableModel>(*m_related.type, m_context.session, query);
    m_model->setWording(m_context.language.wording());
    const QString stateKey = u"related/"_s + m_related.type->code() + u'/' + m_related.field->name();
    m_table = new RecordTableView(*m_model, m_context, stateKey, this);
    m_table->leadWith(m_leading);
    // The record itself stands beside the tab: no need to name it in each row.
    m_table->setColumnHidden(m_model->columnOf(*m_related.field), true);
    m_pages->addWidget(m_table);
    connect(m_model.get(), &RecordTableModel::countChanged, this, &RelatedPanel::showCount);
    connect(m_model.get(), &RecordTableModel::failed, this, &RecordPanel::failed);
    connect(m_table, &RecordTableView::failed, this, &RecordPanel::failed);
    connect(m_table, &RecordTableView::deleteRequested, this, &RelatedPanel::removeSelected);
    connect(m_table, &RecordTableView::openRequested, this,
            [this](RecordId id) { Q_EMIT openRequested(*m_related.type, id); });
    connect(m_table, &RecordTableView::openInWindowRequested, this,
            [this](RecordId id) { follow(RecordWindow::open(*m_related.type, id, m_context, this)); });
    connect(m_table, &RecordTableView::selectedRecordsChanged, this,
            [this] { Q_EMIT chosen(m_table->selectedIds().value(0, RecordId::None)); });
}

void RelatedPanel::add()
{
    if (m_id != RecordId::None)
        follow(RecordWindow::openDraft(m_related.newRecord(m_id), m_context, this));
}

void RelatedPanel::follow(const RecordWindow *window)
{
    connect(window, &RecordWindow::openRequested, this, &RecordPanel::openRequested);
}

void RelatedPanel::removeSelected()
{
    if (!m_table)
        return;
    const Result<QList<Record>> records =
        m_context.session.store().load(*m_related.type, m_table->selectedIds());
    if (!records || records->isEmpty())
        return;
    const std::optional<EditSession::DeletePolicy> policy = DeleteDialog::ask(*records, m_context, this);
    if (!policy)
        return;
    const Result<ChangeSet> changes = m_context.session.deletion(*records, *policy);
    const Result<> done = changes ? m_context.session.commit(*changes) : Result<>(changes.error());
    if (!done)
        Q_EMIT failed(done.error());
}

void RelatedPanel::showCount()
{
    const int rows = m_model ? m_model->rowCount() : 0;
    m_pages->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    m_delete->setVisible(rows > 0);
}

void RelatedPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    RecordPanel::changeEvent(event);
}

void RelatedPanel::retranslate()
{
    const QString singular = m_related.type->singularLabel(m_context.language.wording());
    m_add->setText(tr("Add"));
    m_add->setToolTip(tr("Add: %1").arg(singular));
    m_delete->setToolTip(tr("Delete the selected records"));
    m_delete->setAccessibleName(m_delete->toolTip());
}

} // namespace klankbord
