// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recordtableview.h"

#include "domain/recordtype.h"
#include "gui/icons.h"
#include "gui/recorddelegate.h"
#include "gui/recordheaderview.h"
#include "models/deadlines.h"
#include "models/recordtablemodel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QWidgetAction>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int heightOfRow = 28;

/// Holds for the records with this value; with any of them where it is a list of references.
Condition sameAs(const FieldInfo &field, const QVariant &value)
{
    if (field.isEmpty(value))
        return {&field, Condition::Test::IsEmpty, {}};
    if (field.kind() != ValueKind::ReferenceList)
        return {&field, Condition::Test::AnyOf, {value}};
    QVariantList values;
    const auto ids = value.value<QList<RecordId>>();
    for (const RecordId id : ids)
        values.append(QVariant::fromValue(id));
    return {&field, Condition::Test::AnyOf, values};
}

} // namespace

RecordTableView::RecordTableView(RecordTableModel &model, const PageContext &context, const QString &stateKey,
                                 QWidget *parent)
    : QTableView(parent), m_model(model), m_context(context), m_stateKey(stateKey)
{
    setObjectName(u"table"_s);
    auto *header = new RecordHeaderView(model, this);
    setHorizontalHeader(header);
    setModel(&model);
    setItemDelegate(new RecordDelegate(context.editors(), this));
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(heightOfRow);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionClicked, this, &RecordTableView::sortBy);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint &position) {
        QMenu *menu = makeColumnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(header->mapToGlobal(position));
    });
    restoreState();
}

RecordTableView::~RecordTableView()
{
    saveState();
}

QList<int> RecordTableView::selectedRows() const
{
    QList<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QList<RecordId> RecordTableView::selectedIds() const
{
    QList<RecordId> ids;
    const QList<int> rows = selectedRows();
    ids.reserve(rows.size());
    for (const int row : rows)
        ids.append(m_model.idAt(row));
    return ids;
}

bool RecordTableView::selectRecord(RecordId id)
{
    const int row = m_model.rowOf(id);
    const QList<int> columns = visibleColumns();
    if (row < 0 || columns.isEmpty())
        return false;
    const bool isSameColumn = currentIndex().isValid() && columns.contains(currentIndex().column());
    const QModelIndex index = m_model.index(row, isSameColumn ? currentIndex().column() : columns.first());
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

QList<int> RecordTableView::visibleColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(logical))
            columns.append(logical);
    }
    return columns;
}

QMenu *RecordTableView::makeColumnMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"columnMenu"_s);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        auto *action = new QWidgetAction(menu);
        auto *box = new QCheckBox(m_model.fieldAt(column).label(m_context.language.wording()), menu);
        box->setObjectName(m_model.fieldAt(column).name());
        box->setChecked(!isColumnHidden(column));
        box->setContentsMargins(8, 2, 8, 2);
        connect(box, &QCheckBox::toggled, this, [this, column](bool isShown) {
            // A table without columns could not be filled again by its header.
            if (isShown || visibleColumns().size() > 1)
                setColumnHidden(column, !isShown);
            if (isShown && columnWidth(column) < 24)
                setColumnWidth(column, defaultWidth(m_model.fieldAt(column)));
            saveState();
        });
        action->setDefaultWidget(box);
        menu->addAction(action);
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &RecordTableView::resetColumns);
    return menu;
}

void RecordTableView::resetColumns()
{
    setDefaultColumns();
    saveState();
}

void RecordTableView::leadWith(const QList<const FieldInfo *> &fields)
{
    m_leading = fields;
    restoreState();
}

void RecordTableView::showFields(const QList<const FieldInfo *> &fields)
{
    setDefaultColumns();
    QHeaderView &header = *horizontalHeader();
    for (int column = 0; column < m_model.columnCount() && !fields.isEmpty(); ++column)
        setColumnHidden(column, !fields.contains(&m_model.fieldAt(column)));
    for (int place = 0; place < static_cast<int>(fields.size()); ++place)
        header.moveSection(header.visualIndex(m_model.columnOf(*fields.at(place))), place);
    saveState();
}

void RecordTableView::setDefaultColumns()
{
    QHeaderView &header = *horizontalHeader();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const FieldInfo &field = m_model.fieldAt(column);
        header.moveSection(header.visualIndex(column), column);
        setColumnHidden(column, !field.is(Rule::InTable));
        setColumnWidth(column, defaultWidth(field));
    }
    header.moveSection(header.visualIndex(m_model.columnOf(m_model.type().tags)), header.count() - 1);
    int place = 1;
    for (const FieldInfo *field : m_leading)
        header.moveSection(header.visualIndex(m_model.columnOf(*field)), place++);
}

int RecordTableView::defaultWidth(const FieldInfo &field) const
{
    const int sign = fontMetrics().averageCharWidth();
    // How late it is stands before the day.
    if (const Deadline *deadline = deadlineBy(field); deadline && deadline->kind == Deadline::Kind::Due)
        return 34 * sign;
    switch (field.kind()) {
    case ValueKind::LocalizedText:
    case ValueKind::LongText:
    case ValueKind::LongLocalizedText:
    case ValueKind::ReferenceList:
        return 32 * sign;
    case ValueKind::Text:
        return field.is(Rule::Title) ? 22 * sign : 18 * sign;
    case ValueKind::Reference:
    case ValueKind::Period:
    case ValueKind::TimeSlot:
    case ValueKind::TextList:
        return 24 * sign;
    case ValueKind::YesNo:
    case ValueKind::Number:
    case ValueKind::Share:
    case ValueKind::Decimal:
        return 12 * sign;
    default:
        return 18 * sign;
    }
}

void RecordTableView::sortBy(int column)
{
    const FieldInfo &field = m_model.fieldAt(column);
    QList<SortStep> order = m_model.order();
    const bool adds = QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
    const auto known = std::find_if(order.begin(), order.end(),
                                    [&field](const SortStep &step) { return step.field == &field; });
    const Qt::SortOrder direction =
        known != order.end() && known->order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (!adds) {
        order = {{&field, direction}};
    } else if (known != order.end()) {
        known->order = direction;
    } else {
        order = order.mid(0, 1);
        order.append({&field, Qt::AscendingOrder});
    }
    const RecordId current = currentIndex().isValid() ? m_model.idAt(currentIndex().row()) : RecordId::None;
    m_model.setOrder(order);
    horizontalHeader()->viewport()->update();
    if (current != RecordId::None)
        selectRecord(current);
    saveState();
}

void RecordTableView::copy()
{
    const RecordTableModel::Clipboard cells =
        m_model.copyCells(selectionModel()->selectedIndexes(), visibleColumns());
    if (!cells.heldBack.isEmpty())
        Q_EMIT failed({Error::Kind::Invalid, cells.heldBack, {}, {}});
    if (cells.text.isEmpty())
        return;
    auto *data = new QMimeData;
    data->setText(cells.text);
    data->setHtml(cells.html);
    QGuiApplication::clipboard()->setMimeData(data);
}

void RecordTableView::paste()
{
    const QList<int> rows = selectedRows();
    const QString text = QGuiApplication::clipboard()->text();
    if (rows.isEmpty() || text.isEmpty())
        return;
    // From the top left corner of the selection.
    QModelIndex start = currentIndex();
    const QModelIndexList cells = selectionModel()->selectedIndexes();
    for (const QModelIndex &cell : cells) {
        const auto place = [this](const QModelIndex &index) {
            return std::pair(index.row(), horizontalHeader()->visualIndex(index.column()));
        };
        if (place(cell) < place(start))
            start = cell;
    }
    if (const Result<> pasted = m_model.pasteCells(start, visibleColumns(), text); !pasted)
        Q_EMIT failed(pasted.error());
}

void RecordTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            Q_EMIT openRequested(m_model.idAt(currentIndex().row()));
    } else {
        QTableView::keyPressEvent(event);
    }
}

void RecordTableView::keyboardSearch(const QString &search)
{
    // Not the base class's search: it would read every row of a large table.
    if (!search.isEmpty() && search.at(0).isPrint() && !search.at(0).isSpace())
        Q_EMIT typed(search);
}

void RecordTableView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index =
        event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    const RecordId id = m_model.idAt(index.row());
    const bool isEditable = m_model.flags(index).testFlag(Qt::ItemIsEditable);
    QMenu menu(this);
    menu.setObjectName(u"tableMenu"_s);
    const auto add = [&menu, this](const QString &iconName, const QString &text, auto run) {
        QAction *action = menu.addAction(icon(iconName), text);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    add(u"forward"_s, tr("Show the record"), [this, id] { Q_EMIT openRequested(id); });
    add(u"open"_s, tr("Open in its own window"), [this, id] { Q_EMIT openInWindowRequested(id); });
    menu.addSeparator();
    add(u"edit"_s, tr("Edit cell"), [this, index] { edit(index); })->setEnabled(isEditable);
    add(u"copy"_s, tr("Copy cells"), [this] { copy(); });
    add(u"paste"_s, tr("Paste cells"), [this] { paste(); })->setEnabled(isEditable);
    menu.addSeparator();
    const FieldInfo &field = m_model.fieldAt(index.column());
    const QVariant value = index.data(RecordTableModel::ValueRole);
    const bool isEmpty = field.isEmpty(value);
    add(u"filter"_s,
        isEmpty ? tr("Only those where this is not specified") : tr("Only those with this value"),
        [this, &field, value] { Q_EMIT conditionRequested(sameAs(field, value)); });
    menu.addSeparator();
    add(u"duplicate"_s, tr("Duplicate"), [this] { Q_EMIT duplicateRequested(); })->setEnabled(isEditable);
    add(u"delete"_s, tr("Delete…"), [this] { Q_EMIT deleteRequested(); })->setEnabled(isEditable);
    menu.exec(event->globalPos());
}

void RecordTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    viewport()->update(); // whole rows are tinted
    showTotal();
    Q_EMIT selectedRecordsChanged();
}

void RecordTableView::showTotal()
{
    const QModelIndex current = currentIndex();
    const QList<int> rows = selectedRows();
    if (!current.isValid() || rows.size() < 2) {
        Q_EMIT totalChanged({});
        return;
    }
    const std::optional<RecordTableModel::Total> total = m_model.total(current.column(), rows);
    if (!total) {
        Q_EMIT totalChanged({});
        return;
    }
    QString text =
        tr("%1: %2").arg(m_model.fieldAt(current.column()).label(m_context.language.wording()), total->text);
    if (total->unspecified > 0)
        text += u" · "_s + tr("%n not specified", nullptr, total->unspecified);
    Q_EMIT totalChanged(text);
}

void RecordTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model.setWording(m_context.language.wording());
        showTotal();
    }
}

void RecordTableView::saveState() const
{
    QStringList order;
    for (const SortStep &step : m_model.order())
        order.append((step.order == Qt::DescendingOrder ? u"-"_s : u"+"_s) + step.field->name());
    // By name, not by position: a field that is added later does not shift the others.
    QStringList columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        const bool isHidden = isColumnHidden(logical);
        columns.append(u"%1:%2:%3"_s.arg(m_model.fieldAt(logical).name())
                           .arg(isHidden ? 0 : 1)
                           .arg(isHidden ? defaultWidth(m_model.fieldAt(logical)) : columnWidth(logical)));
    }
    m_context.settings.setValue(m_stateKey + u"/columns"_s, columns);
    m_context.settings.setValue(m_stateKey + u"/order"_s, order);
}

void RecordTableView::restoreState()
{
    setDefaultColumns();
    const QStringList columns = m_context.settings.value(m_stateKey + u"/columns"_s).toStringList();
    int visual = 0;
    for (const QString &each : columns) {
        const QStringList parts = each.split(u':');
        const FieldInfo *field = parts.size() == 3 ? m_model.type().field(parts.at(0)) : nullptr;
        if (!field)
            continue;
        const int column = m_model.columnOf(*field);
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), visual++);
        setColumnHidden(column, parts.at(1) != u"1"_s);
        setColumnWidth(column, std::clamp(parts.at(2).toInt(), 24, 2000));
    }
    if (visibleColumns().isEmpty())
        setDefaultColumns();
    QList<SortStep> order;
    const QStringList steps = m_context.settings.value(m_stateKey + u"/order"_s).toStringList();
    for (const QString &step : steps) {
        if (const FieldInfo *field = m_model.type().field(QStringView(step).mid(1)))
            order.append({field, step.startsWith(u'-') ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    if (!order.isEmpty())
        m_model.setOrder(order);
}

} // namespace klankbord
