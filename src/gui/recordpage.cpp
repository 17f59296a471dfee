// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recordpage.h"

#include "domain/recordtype.h"
#include "gui/conditionbar.h"
#include "gui/conflictdialog.h"
#include "gui/deletedialog.h"
#include "gui/emptystate.h"
#include "gui/icons.h"
#include "gui/messagebar.h"
#include "gui/recordform.h"
#include "gui/recordside.h"
#include "gui/recordtableview.h"
#include "gui/sectionheading.h"
#include "gui/themestyle.h"
#include "gui/views/viewmenu.h"
#include "models/recordtablemodel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

Query everythingOf(const RecordType &type, const LanguageSwitch &language)
{
    Query query(type);
    query.language = language.language();
    const QList<const FieldInfo *> titles = type.titleFields();
    if (!titles.isEmpty())
        query.order = {{titles.first(), Qt::AscendingOrder}};
    return query;
}

} // namespace

RecordPage::RecordPage(const RecordType &type, const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_type(type),
      m_context(context),
      m_model(
          std::make_unique<RecordTableModel>(type, context.session, everythingOf(type, context.language))),
      m_heading(new SectionHeading(SectionHeading::Level::Page, this)),
      m_messages(new MessageBar(this)),
      m_new(new QPushButton(icon(u"add"_s, Tone::AccentText), {}, this)),
      m_filter(new QLineEdit(this)),
      m_conditions(new ConditionBar(type, context, this)),
      m_views(new ViewMenu(type, context,
                           {[this] { return view(); }, [this](const TableView &view) { setView(view); }},
                           this)),
      m_columns(new QToolButton(this)),
      m_duplicate(new QToolButton(this)),
      m_delete(new QToolButton(this)),
      m_empty(new EmptyState(this)),
      m_list(new QStackedWidget(this)),
      m_splitter(new QSplitter(this)),
      m_side(new RecordSide(type, context, this))
{
    m_model->setWording(context.language.wording());
    m_table = new RecordTableView(*m_model, context, stateKey("table"), this);
    setObjectName(type.plural() + "_page"_L1);
    m_messages->setObjectName(u"pageMessages"_s);
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({600, 472});
    m_splitter->restoreState(context.settings.value(stateKey("splitter")).toByteArray());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    connectTable();
    retranslate();
    showCount();
    const std::optional<RecordId> last =
        recordIdFromText(context.settings.value(stateKey("record")).toString());
    if (last && *last != RecordId::None)
        m_table->selectRecord(*last);
    showSelection();
}

RecordPage::~RecordPage()
{
    m_side->form().finishEdit();
    m_context.settings.setValue(stateKey("splitter"), m_splitter->saveState());
    m_context.settings.setValue(stateKey("record"), recordIdToText(currentRecord()));
    // The view keeps its columns when it ends, and asks the model for them.
    delete m_table;
}

QWidget *RecordPage::makeToolRow()
{
    auto *tools = new QWidget(this);
    tools->setObjectName(u"tools"_s);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    row->setSpacing(8);
    makePrimary(*m_new);
    m_new->setObjectName(u"new"_s);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    row->addWidget(m_filter, 1);
    const auto add = [row](QToolButton *button, const QString &iconName) {
        button->setObjectName(iconName);
        button->setIcon(icon(iconName));
        button->setAutoRaise(true);
        row->addWidget(button);
    };
    row->addWidget(m_views);
    add(m_columns, u"columns"_s);
    add(m_duplicate, u"duplicate"_s);
    add(m_delete, u"delete"_s);
    return tools;
}

QWidget *RecordPage::makeList()
{
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(16, 12, 8, 8);
    column->setSpacing(8);
    m_heading->addWidget(m_new);
    column->addWidget(m_heading);
    column->addWidget(m_messages);
    column->addWidget(makeToolRow());
    column->addWidget(m_conditions);
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    column->addWidget(m_list, 1);
    return list;
}

void RecordPage::connectTable()
{
    connect(m_new, &QPushButton::clicked, this, &RecordPage::newRecord);
    connect(m_duplicate, &QToolButton::clicked, this, &RecordPage::duplicateSelected);
    connect(m_delete, &QToolButton::clicked, this, &RecordPage::deleteSelected);
    connect(m_columns, &QToolButton::clicked, this, &RecordPage::chooseColumns);
    connect(m_views, &ViewMenu::failed, this, &RecordPage::fail);
    connect(m_filter, &QLineEdit::textChanged, this, &RecordPage::applyFilter);
    connect(m_conditions, &ConditionBar::changed, this, &RecordPage::applyFilter);
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_model->search().isEmpty() && m_conditions->conditions().isEmpty())
            newRecord();
        else
            clearFilter();
    });
    connect(m_model.get(), &RecordTableModel::countChanged, this, &RecordPage::showCount);
    connect(m_model.get(), &RecordTableModel::failed, this, &RecordPage::fail);
    // What could not be done is history once something was.
    connect(&m_context.session.store(), &RecordStore::changed, m_messages, &MessageBar::dismiss);
    connect(m_table, &RecordTableView::selectedRecordsChanged, this, &RecordPage::showSelection);
    connect(m_table, &RecordTableView::totalChanged, this, &RecordPage::statusChanged);
    connect(m_table, &RecordTableView::failed, this, &RecordPage::fail);
    connect(m_table, &RecordTableView::duplicateRequested, this, &RecordPage::duplicateSelected);
    connect(m_table, &RecordTableView::deleteRequested, this, &RecordPage::deleteSelected);
    connect(m_table, &RecordTableView::conditionRequested, m_conditions, &ConditionBar::add);
    connect(m_table, &RecordTableView::openRequested, this, [this] { m_side->form().focusFirst(); });
    connect(m_table, &RecordTableView::openInWindowRequested, this,
            [this](RecordId id) { Q_EMIT openInWindowRequested(m_type, id); });
    connect(m_table, &RecordTableView::typed, this, [this](const QString &text) {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->setText(text);
    });
    connect(m_side, &RecordSide::openRequested, this, &RecordPage::openRequested);
    connect(m_side, &RecordSide::filterRequested, this, &RecordPage::filterRequested);
    connect(m_side, &RecordSide::failed, this, &RecordPage::fail);
    connect(m_side, &RecordSide::putAside, this, [this] {
        m_messages->announce(
            MessageBar::Kind::Info,
            LiveText([] { return tr("The record that you began is kept, and not stored yet."); }), {},
            {{LiveText([] { return tr("Continue with it"); }), [this] { newRecord(); }}});
    });
    connect(m_side, &RecordSide::stored, this, [this](RecordId id) {
        if (currentRecord() != id)
            reveal(id);
    });
}

void RecordPage::showRecord(RecordId id)
{
    reveal(id);
    m_table->setFocus(Qt::OtherFocusReason);
}

void RecordPage::reveal(RecordId id)
{
    m_awaited = RecordId::None;
    if (m_table->selectRecord(id))
        return;
    if (m_model->isComplete())
        clearFilter();
    if (!m_table->selectRecord(id))
        m_awaited = id;
}

RecordId RecordPage::currentRecord() const
{
    const QList<RecordId> ids = selectedIds();
    return ids.isEmpty() ? RecordId::None : ids.first();
}

QList<RecordId> RecordPage::selectedIds() const
{
    return m_table->selectedIds();
}

ReportTable RecordPage::shownTable() const
{
    ReportTable table{.type = &m_type, .rows = {}, .columns = {}, .filter = m_model->search()};
    for (const int column : m_table->visibleColumns())
        table.columns.append(&m_model->fieldAt(column));
    if (const auto ids = m_context.session.store().ids(m_model->query()))
        table.rows = *ids;
    return table;
}

void RecordPage::setConditions(const QList<Condition> &conditions)
{
    m_filter->clear();
    m_conditions->setConditions(conditions);
}

TableView RecordPage::view() const
{
    TableView view{.conditions = m_conditions->conditions(),
                   .words = m_filter->text().simplified(),
                   .columns = {},
                   .order = m_model->order(),
                   .grouping = m_model->grouping()};
    for (const int column : m_table->visibleColumns())
        view.columns.append(&m_model->fieldAt(column));
    return view;
}

void RecordPage::setView(const TableView &view)
{
    m_model->setGrouping(view.grouping);
    m_model->setOrder(view.order);
    QList<const FieldInfo *> columns = view.columns;
    if (view.grouping && !columns.isEmpty()) {
        // Groups are read from the left.
        columns.removeAll(view.grouping);
        columns.prepend(view.grouping);
    }
    m_table->showFields(columns);
    m_filter->setText(view.words);
    m_conditions->setConditions(view.conditions);
}

void RecordPage::openView(const Record &savedView)
{
    m_views->open(savedView);
}

void RecordPage::setSideOrientation(Qt::Orientation orientation)
{
    m_splitter->setOrientation(orientation);
}

void RecordPage::newRecord()
{
    if (m_context.session.store().isReadOnly())
        return;
    m_table->clearSelection();
    m_side->beginRecord();
    m_side->form().focusFirst();
}

void RecordPage::duplicateSelected()
{
    const RecordId id = currentRecord();
    if (id == RecordId::None)
        return;
    const Result<std::optional<Record>> original = m_context.session.store().find(m_type, id);
    if (!original || !*original)
        return;
    Record copy = m_context.session.duplicateOf(**original);
    copy.id = newRecordId();
    if (const Result<> done = m_context.session.commit({ChangeSet::Kind::Duplicate, {Change::add(copy)}});
        !done)
        fail(done.error());
    else
        showRecord(copy.id);
}

void RecordPage::deleteSelected()
{
    const QList<RecordId> ids = selectedIds();
    if (ids.isEmpty() || m_context.session.store().isReadOnly())
        return;
    const Result<QList<Record>> records = m_context.session.store().load(m_type, ids);
    if (!records) {
        fail(records.error());
        return;
    }
    const int row = m_table->selectedRows().first();
    const std::optional<EditSession::DeletePolicy> policy = DeleteDialog::ask(*records, m_context, this);
    if (!policy)
        return;
    const Result<ChangeSet> changes = m_context.session.deletion(*records, *policy);
    const Result<> done = changes ? m_context.session.commit(*changes) : Result<>(changes.error());
    if (!done) {
        fail(done.error());
        return;
    }
    // The keyboard stays where it was: on the row that took the place.
    if (const int next = std::min(row, m_model->rowCount() - 1); next >= 0)
        m_table->selectRecord(m_model->idAt(next));
}

void RecordPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool RecordPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    const bool leaves =
        key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!leaves)
        return QWidget::eventFilter(watched, event);
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectRecord(m_model->idAt(0));
    return true;
}

void RecordPage::applyFilter()
{
    const RecordId current = currentRecord();
    m_model->setConditions(m_conditions->conditions());
    m_model->setSearch(m_filter->text());
    if (current != RecordId::None)
        m_table->selectRecord(current);
    showCount();
}

void RecordPage::clearFilter()
{
    m_filter->clear();
    m_conditions->setConditions({});
}

void RecordPage::showSelection()
{
    const QList<RecordId> ids = selectedIds();
    const bool isEditable = !m_context.session.store().isReadOnly();
    m_new->setEnabled(isEditable);
    m_duplicate->setEnabled(isEditable && ids.size() == 1);
    m_delete->setEnabled(isEditable && !ids.isEmpty());
    if (!ids.isEmpty() || !m_side->form().isDraft())
        m_side->setSelection(ids);
    Q_EMIT selectionChanged(ids);
}

void RecordPage::showCount()
{
    const bool isFiltered = !m_model->search().isEmpty() || !m_conditions->conditions().isEmpty();
    const int rows = m_model->rowCount();
    m_list->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (m_awaited != RecordId::None && m_model->isComplete())
        m_table->selectRecord(std::exchange(m_awaited, RecordId::None));
    m_heading->setNote(
        LiveText([this, rows] { return m_context.language.wording().locale().toString(rows); }));
    if (rows > 0)
        return;
    if (isFiltered) {
        m_empty->setSentence(u"search"_s, LiveText([] { return tr("Nothing fits this filter."); }));
        m_empty->setButton(u"clear"_s, LiveText([] { return tr("Clear the filter"); }));
        return;
    }
    m_empty->setSentence(
        u"add"_s, LiveText([this] {
            return tr("No records yet: %1.").arg(m_type.pluralLabel(m_context.language.wording()));
        }));
    m_empty->setButton(u"add"_s, LiveText([] { return tr("Add the first one"); }));
}

void RecordPage::chooseColumns()
{
    QMenu *menu = m_table->makeColumnMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(m_columns->mapToGlobal(m_columns->rect().bottomLeft()));
}

void RecordPage::fail(const Error &error)
{
    if (error.kind == Error::Kind::Conflict && ConflictDialog::resolve(m_context, this))
        return;
    m_messages->showError(error);
}

void RecordPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RecordPage::retranslate()
{
    const Wording wording = m_context.language.wording();
    m_heading->setTitle(LiveText([this] { return m_type.pluralLabel(m_context.language.wording()); }));
    m_new->setText(tr("New"));
    m_new->setToolTip(tr("New: %1 (Ctrl+N)").arg(m_type.singularLabel(wording)));
    m_filter->setPlaceholderText(tr("Type to filter (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Filter"));
    m_table->setAccessibleName(m_type.pluralLabel(wording));
    const auto name = [](QToolButton *button, const QString &text) {
        button->setText(text);
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_columns, tr("Choose columns"));
    name(m_duplicate, tr("Duplicate the record"));
    name(m_delete, tr("Delete the selected records"));
}

QString RecordPage::stateKey(const char *what) const
{
    return u"pages/"_s + m_type.code() + u'/' + QLatin1StringView(what);
}

} // namespace klankbord
