// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/budgetpanel.h"

#include "domain/budgetline.h"
#include "gui/budgetdelegate.h"
#include "gui/budgetlinestable.h"
#include "gui/chip.h"
#include "gui/emptystate.h"
#include "gui/flatratesdialog.h"
#include "gui/flowlayout.h"
#include "gui/icons.h"
#include "gui/tonedlabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

QString splitKey()
{
    return u"budget/split"_s;
}

QVariant dataOf(RecordId id)
{
    return QVariant::fromValue(id);
}

} // namespace

BudgetPanel::BudgetPanel(const PageContext &context, QWidget *parent)
    : RecordPanel(parent),
      m_context(context),
      m_grid(context.session),
      m_versions(context.session),
      m_version(new QComboBox(this)),
      m_compare(new QComboBox(this)),
      m_versionLabel(new TonedLabel(Tone::Muted, this)),
      m_compareLabel(new TonedLabel(Tone::Muted, this)),
      m_state(new Chip(this)),
      m_more(makeMenuButton()),
      m_flatRates(new QPushButton(this)),
      m_copy(new QToolButton(this)),
      m_view(new QTableView(this)),
      m_lines(new BudgetLinesTable(context, this)),
      m_explanation(new QLabel(this)),
      m_split(new QSplitter(Qt::Vertical, this)),
      m_empty(new EmptyState(this)),
      m_pages(new QStackedWidget(this))
{
    setObjectName(u"budget"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addWidget(makeTools());
    m_pages->addWidget(makeSheet());
    m_pages->addWidget(m_empty);
    column->addWidget(m_pages, 1);
    m_empty->setSentence(u"money"_s, LiveText([] { return tr("This project has no budget yet."); }));
    if (!context.session.store().isReadOnly())
        m_empty->setButton(u"add"_s, LiveText([] { return tr("Begin a budget"); }));
    connect(m_empty, &EmptyState::activated, this, [this] { open(m_versions.addTo(m_project)); });
    connect(m_version, &QComboBox::activated, this,
            [this](int row) { showVersion(m_version->itemData(row).value<RecordId>()); });
    connect(m_compare, &QComboBox::activated, this,
            [this](int row) { compareWith(m_compare->itemData(row).value<RecordId>()); });
    connect(&m_grid, &BudgetGrid::failed, this, &RecordPanel::failed);
    connect(&m_grid, &BudgetGrid::figuresChanged, this, &BudgetPanel::showRows);
    connect(m_lines, &BudgetLinesTable::failed, this, &RecordPanel::failed);
    connect(m_lines, &BudgetLinesTable::openRequested, this, &RecordPanel::openRequested);
    connect(&context.session.store(), &RecordStore::changed, this, &BudgetPanel::follow);
    m_split->restoreState(context.settings.value(splitKey()).toByteArray());
    retranslate();
}

BudgetPanel::~BudgetPanel()
{
    m_context.settings.setValue(splitKey(), m_split->saveState());
    delete m_view; // before the grid it shows
}

QToolButton *BudgetPanel::makeMenuButton()
{
    auto *button = new QToolButton(this);
    auto *menu = new QMenu(button);
    button->setObjectName(u"versionMenu"_s);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setMenu(menu);
    m_whatIf = menu->addAction(icon(u"duplicate"_s), {}, this, [this] {
        open(m_versions.copyOf(m_grid.version(), BudgetVersionStatus::WhatIf));
    });
    m_copyVersion = menu->addAction(icon(u"copy"_s), {}, this, [this] {
        open(m_versions.copyOf(m_grid.version(), BudgetVersionStatus::Draft));
    });
    m_addVersion = menu->addAction(icon(u"add"_s), {}, this, [this] { open(m_versions.addTo(m_project)); });
    menu->addSeparator();
    m_adopt =
        menu->addAction(icon(u"done"_s), {}, this, [this] { tell(m_versions.adopt(m_grid.version())); });
    m_throwAway = menu->addAction(icon(u"delete"_s), {}, this,
                                  [this] { tell(m_versions.throwAway(m_grid.version())); });
    menu->addSeparator();
    m_allRows = menu->addAction({}, this, [this] { showRows(); });
    m_allRows->setCheckable(true);
    m_addVersion->setObjectName(u"addVersion"_s);
    m_copyVersion->setObjectName(u"copyVersion"_s);
    m_whatIf->setObjectName(u"whatIf"_s);
    m_adopt->setObjectName(u"adopt"_s);
    m_throwAway->setObjectName(u"throwAway"_s);
    m_allRows->setObjectName(u"allRows"_s);
    return button;
}

QWidget *BudgetPanel::makeTools()
{
    auto *tools = new QWidget(this);
    auto *flow = new FlowLayout(tools);
    m_version->setObjectName(u"version"_s);
    m_compare->setObjectName(u"compare"_s);
    m_version->setProperty("content", true);
    m_compare->setProperty("content", true);
    m_version->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_compare->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_versionLabel->setBuddy(m_version);
    m_compareLabel->setBuddy(m_compare);
    m_flatRates->setObjectName(u"flatRates"_s);
    m_copy->setObjectName(u"copyPeriod"_s);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setMenu(new QMenu(m_copy));
    connect(m_flatRates, &QPushButton::clicked, this, &BudgetPanel::chooseFlatRates);
    const auto pair = [this](QLabel *label, QComboBox *box) {
        auto *both = new QWidget(this);
        auto *row = new QHBoxLayout(both);
        row->setContentsMargins({});
        row->addWidget(label);
        row->addWidget(box);
        return both;
    };
    for (QWidget *each :
         std::initializer_list<QWidget *>{pair(m_versionLabel, m_version), m_state, m_more,
                                          pair(m_compareLabel, m_compare), m_flatRates, m_copy})
        flow->addWidget(each);
    return tools;
}

QWidget *BudgetPanel::makeSheet()
{
    m_view->setObjectName(u"budgetGrid"_s);
    m_view->setModel(&m_grid);
    m_view->setItemDelegate(new BudgetDelegate(m_view));
    m_view->verticalHeader()->hide();
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(false);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setMinimumHeight(224);
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &BudgetPanel::showCell);
    m_explanation->setObjectName(u"explanation"_s);
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    // A sum of many lines has much to tell: it scrolls.
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(m_explanation);
    area->setMinimumHeight(72);
    m_explanation->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    auto *below = new QWidget(this);
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(area);
    column->addWidget(m_lines, 1);
    m_split->addWidget(m_view);
    m_split->addWidget(below);
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    return m_split;
}

void BudgetPanel::setRecord(const Record &record)
{
    m_project = record.id;
    m_flatRateProfile = RecordId::None;
    m_isStale = true;
    if (isVisible())
        read();
}

int BudgetPanel::countFor(const Record &record) const
{
    const BudgetVersion &type = BudgetVersion::type();
    Query query(type);
    query.conditions.append({.field = &type.project, .values = {QVariant::fromValue(record.id)}});
    const Result<qint64> count = m_context.session.store().count(query);
    return count ? static_cast<int>(*count) : -1;
}

void BudgetPanel::showEvent(QShowEvent *event)
{
    RecordPanel::showEvent(event);
    if (m_isStale)
        read();
}

void BudgetPanel::read()
{
    m_isStale = false;
    const RecordStore &store = m_context.session.store();
    const Result<std::optional<Record>> project = store.find(Project::type(), m_project);
    if (project && *project) {
        const RecordId programme = (*project)->get(Project::type().programme);
        const Result<std::optional<Record>> found = store.find(Programme::type(), programme);
        if (found && *found)
            m_flatRateProfile = (*found)->get(Programme::type().flatRates);
    }
    const Result<RecordId> current = StoredBudget::currentVersion(store, m_project);
    if (!current)
        Q_EMIT failed(current.error());
    showVersion(current ? *current : RecordId::None);
}

void BudgetPanel::fillVersions()
{
    const Result<QList<Record>> versions = StoredBudget::versions(m_context.session.store(), m_project);
    m_known = versions ? *versions : QList<Record>();
    const RecordId compared = m_grid.compared() ? m_grid.compared()->version().id : RecordId::None;
    m_version->clear();
    m_compare->clear();
    m_compare->addItem(tr("nothing"), dataOf(RecordId::None));
    for (const Record &version : std::as_const(m_known)) {
        const BudgetVersion &type = BudgetVersion::type();
        QString name = QString::number(version.get(type.number).value_or(0));
        const Wording wording = m_context.language.wording();
        if (const QString label = type.label.display(version.value(type.label), wording, nullptr);
            !label.isEmpty())
            name += u" – "_s + label;
        m_version->addItem(name, dataOf(version.id));
        if (version.id != m_grid.version())
            m_compare->addItem(name, dataOf(version.id));
    }
    m_version->setCurrentIndex(m_version->findData(dataOf(m_grid.version())));
    m_compare->setCurrentIndex(std::max(0, m_compare->findData(dataOf(compared))));
}

const Record *BudgetPanel::chosenVersion() const
{
    const auto found = std::find_if(m_known.cbegin(), m_known.cend(),
                                    [this](const Record &each) { return each.id == m_grid.version(); });
    return found == m_known.cend() ? nullptr : &*found;
}

void BudgetPanel::showVersion(RecordId version)
{
    static_cast<void>(m_grid.setCompared(RecordId::None));
    if (const Result<> done = m_grid.setVersion(version); !done)
        Q_EMIT failed(done.error());
    fillVersions();
    updateActions();
    m_pages->setCurrentIndex(m_grid.version() == RecordId::None ? 1 : 0);
    m_view->resizeColumnsToContents();
    for (int at = 1; at < m_grid.columnCount(); ++at)
        m_view->setColumnWidth(at, std::max(m_view->columnWidth(at) + 24, 112));
    showCell();
}

void BudgetPanel::compareWith(RecordId version)
{
    if (const Result<> done = m_grid.setCompared(version); !done)
        Q_EMIT failed(done.error());
    showRows();
}

void BudgetPanel::showRows()
{
    // A category in which nobody plans anything says nothing; with all of them anything can be typed.
    for (int row = 0; row < m_grid.rowCount(); ++row) {
        const BudgetGrid::Row about = m_grid.rowAt(row);
        const QModelIndex total = m_grid.index(row, m_grid.totalColumn());
        const bool isUsed =
            !about.category || total.data(BudgetGrid::CentsRole).toLongLong() != 0 ||
            total.data(BudgetGrid::DifferenceRole).toLongLong() != 0 ||
            total.data(BudgetGrid::KindRole).value<BudgetGrid::CellKind>() == BudgetGrid::CellKind::Parked ||
            (about.partner >= 0 && *about.category < CostCategory::OtherFlatRate);
        m_view->setRowHidden(row, !isUsed && !m_allRows->isChecked());
    }
    // Costs without a period are the exception once there are periods.
    const int noPeriod = m_grid.totalColumn() - 1;
    if (m_grid.budget())
        m_view->setColumnHidden(noPeriod, !m_allRows->isChecked() &&
                                              m_grid.budget()->figures().periods() > 0 &&
                                              m_grid.budget()->figures().column(noPeriod - 1) == 0);
    showCell();
}

QString BudgetPanel::cellTitle(const QModelIndex &index) const
{
    const BudgetGrid::Row row = m_grid.rowAt(index.row());
    QStringList parts;
    if (row.partner >= 0)
        parts.append(m_context.session.titles().title(
            Organisation::type(),
            m_grid.budget()->partners().at(row.partner).get(Partnership::type().organisation),
            m_context.language.wording()));
    if (row.category)
        parts.append(costCategoryLabel(*row.category, m_context.language.wording()));
    parts.append(m_grid.headerData(index.column(), Qt::Horizontal).toString());
    return parts.join(u" · "_s);
}

void BudgetPanel::showCell()
{
    const QModelIndex index = m_view->currentIndex();
    const bool isCell = index.isValid() && m_grid.budget() && m_grid.rowAt(index.row()).partner >= 0;
    m_explanation->setText(m_grid.explanation(index).join(u'\n'));
    m_flatRates->setEnabled(isCell && !m_context.session.store().isReadOnly());
    if (!isCell) {
        m_lines->clear();
        return;
    }
    const BudgetLine &type = BudgetLine::type();
    const BudgetGrid::Row row = m_grid.rowAt(index.row());
    const StoredBudget &budget = *m_grid.budget();
    Record pattern(type);
    pattern.set(type.version, budget.version().id);
    pattern.set(type.partner, budget.partners().at(row.partner).id);
    pattern.set(type.category, row.category);
    const std::optional<int> column = m_grid.calculationColumn(index.column());
    if (column && *column < budget.periods().size())
        pattern.set(type.period, budget.periods().at(*column).id);
    m_lines->showLines(pattern, cellTitle(index));
}

void BudgetPanel::tell(const Result<> &done)
{
    if (!done)
        Q_EMIT failed(done.error());
}

void BudgetPanel::open(const Result<RecordId> &made)
{
    if (made)
        showVersion(*made);
    else
        Q_EMIT failed(made.error());
}

void BudgetPanel::chooseFlatRates()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid() || !m_grid.budget() || m_grid.rowAt(index.row()).partner < 0)
        return;
    FlatRatesDialog dialog(*m_grid.budget(), m_grid.rowAt(index.row()).partner, m_flatRateProfile, m_context,
                           this);
    if (dialog.exec() == QDialog::Accepted)
        tell(m_context.session.commit(dialog.changes()));
}

void BudgetPanel::copyPeriod(int from)
{
    const QList<Record> &periods = m_grid.budget()->periods();
    const Result<int> copied =
        m_versions.copyPeriod(m_grid.version(), periods.at(from).id, periods.at(from + 1).id, RecordId::None);
    if (!copied)
        Q_EMIT failed(copied.error());
}

QList<QModelIndex> BudgetPanel::shownSelection() const
{
    QList<QModelIndex> cells = m_view->selectionModel()->selectedIndexes();
    cells.removeIf([this](const QModelIndex &cell) {
        return m_view->isRowHidden(cell.row()) || m_view->isColumnHidden(cell.column());
    });
    return cells;
}

void BudgetPanel::paste()
{
    const QModelIndex start = m_view->currentIndex();
    if (!start.isValid())
        return;
    QList<int> rows;
    QList<int> columns;
    for (int row = start.row(); row < m_grid.rowCount(); ++row) {
        if (!m_view->isRowHidden(row))
            rows.append(row);
    }
    for (int column = start.column(); column < m_grid.columnCount(); ++column) {
        if (!m_view->isColumnHidden(column))
            columns.append(column);
    }
    tell(m_grid.paste(rows, columns, QGuiApplication::clipboard()->text()));
}

bool BudgetPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return RecordPanel::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(m_grid.asText(shownSelection()));
    else if (key->matches(QKeySequence::Paste))
        paste();
    else if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)
        tell(m_grid.clear(shownSelection()));
    else
        return RecordPanel::eventFilter(watched, event);
    return true;
}

void BudgetPanel::updateActions()
{
    const Record *version = chosenVersion();
    const bool isEditable = !m_context.session.store().isReadOnly() && m_project != RecordId::None;
    const bool isCurrent = version && version->get(BudgetVersion::type().isCurrent);
    m_addVersion->setEnabled(isEditable);
    m_copyVersion->setEnabled(isEditable && version);
    m_whatIf->setEnabled(isEditable && version);
    m_adopt->setEnabled(isEditable && version && !isCurrent);
    m_throwAway->setEnabled(isEditable && version && !isCurrent);
    m_state->setVisible(version);
    if (version) {
        const bool isWhatIf = version->get(BudgetVersion::type().status) == BudgetVersionStatus::WhatIf;
        if (isCurrent)
            m_state->setStatus(u"check"_s, LiveText([] { return tr("Current"); }), Tone::Good);
        else if (isWhatIf)
            m_state->setStatus(u"help"_s, LiveText([] { return tr("What-if"); }), Tone::Warning);
        else
            m_state->setStatus(u"history"_s, LiveText([] { return tr("Not current"); }), Tone::Muted);
    }
    QMenu *menu = m_copy->menu();
    menu->clear();
    const qsizetype periods = m_grid.budget() ? m_grid.budget()->periods().size() : 0;
    for (int from = 0; from + 1 < periods; ++from)
        menu->addAction(tr("Copy the lines of period %1 to period %2").arg(from + 1).arg(from + 2), this,
                        [this, from] { copyPeriod(from); });
    m_copy->setEnabled(isEditable && !menu->isEmpty());
}

void BudgetPanel::follow(const ChangeSet &changes)
{
    const bool hasVersions =
        std::any_of(changes.changes().cbegin(), changes.changes().cend(), [](const Change &change) {
            return &change.type() == &BudgetVersion::type() || &change.type() == &ReportingPeriod::type() ||
                   &change.type() == &Programme::type();
        });
    if (!hasVersions)
        return;
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    const bool isGone =
        std::any_of(changes.changes().cbegin(), changes.changes().cend(),
                    [this](const Change &each) { return each.id() == m_grid.version() && !each.after; });
    if (isGone || m_grid.version() == RecordId::None) {
        read();
        return;
    }
    fillVersions();
    updateActions();
    showRows();
}

void BudgetPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    RecordPanel::changeEvent(event);
}

void BudgetPanel::retranslate()
{
    m_versionLabel->setText(tr("Version"));
    m_compareLabel->setText(tr("Compare with"));
    m_more->setText(tr("Versions"));
    m_addVersion->setText(tr("New empty version"));
    m_copyVersion->setText(tr("Copy as a new version"));
    m_whatIf->setText(tr("What if… (on a copy)"));
    m_adopt->setText(tr("Make this the current version"));
    m_throwAway->setText(tr("Throw this version away"));
    m_allRows->setText(tr("Show every category"));
    m_flatRates->setText(tr("Flat rates…"));
    m_flatRates->setToolTip(tr("Switch flat rates of the chosen partner on or off"));
    m_copy->setText(tr("Copy a period"));
    m_view->setAccessibleName(tr("Budget"));
    m_grid.retranslate();
    fillVersions();
    updateActions();
    showRows();
}

} // namespace klankbord
