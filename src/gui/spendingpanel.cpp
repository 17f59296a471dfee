// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spendingpanel.h"

#include "domain/expense.h"
#include "domain/moneyexplanation.h"
#include "gui/deletedialog.h"
#include "gui/figuretableview.h"
#include "gui/flowlayout.h"
#include "gui/icons.h"
#include "gui/laterefresh.h"
#include "gui/rateimportdialog.h"
#include "gui/recordtableview.h"
#include "gui/recordwindow.h"
#include "gui/reportingbar.h"
#include "gui/sectionheading.h"
#include "gui/tonedlabel.h"
#include "models/recordtablemodel.h"
#include "models/spendingtable.h"
#include "storage/storedbudget.h"

#include <QComboBox>
#include <QEvent>
#include <QFile>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

QVariantList idsOf(const QList<Record> &records)
{
    QVariantList ids;
    for (const Record &record : records)
        ids.append(QVariant::fromValue(record.id));
    return ids;
}

/// Fills a filter with "all" and what can be chosen, and keeps what was.
void refill(QComboBox &box, const QString &all, const QList<std::pair<QString, QVariant>> &choices)
{
    const QVariant chosen = box.currentData();
    box.clear();
    box.addItem(all, QVariant());
    for (const auto &[name, data] : choices)
        box.addItem(name, data);
    box.setCurrentIndex(std::max(0, chosen.isValid() ? box.findData(chosen) : 0));
}

} // namespace

SpendingPanel::SpendingPanel(const PageContext &context, QWidget *parent)
    : RecordPanel(parent),
      m_context(context),
      m_chooser(FileChooser::ofDesktop()),
      m_periods(new ReportingBar(context, this)),
      m_partner(new QComboBox(this)),
      m_period(new QComboBox(this)),
      m_status(new QComboBox(this)),
      m_rows(new QComboBox(this)),
      m_add(new QPushButton(icon(u"add"_s), {}, this)),
      m_rates(new QPushButton(icon(u"import"_s), {}, this)),
      m_delete(new QToolButton(this)),
      m_upper(nullptr),
      m_figuresView(new FigureTableView(m_figures, this)),
      m_note(new TonedLabel(Tone::Muted, this)),
      m_conversion(new TonedLabel(Tone::Muted, this)),
      m_split(new QSplitter(Qt::Vertical, this)),
      m_refresh(new LateRefresh(*this, [this] { showFigures(); }))
{
    setObjectName(u"spending"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addWidget(m_periods);
    column->addWidget(makeTools());
    auto *upper = new QWidget(this);
    m_upper = new QVBoxLayout(upper);
    m_upper->setContentsMargins({});
    upper->setMinimumHeight(140);
    m_conversion->setObjectName(u"conversion"_s);
    m_conversion->setWordWrap(true);
    m_conversion->hide();
    m_upper->addWidget(m_conversion);
    m_split->addWidget(upper);
    m_split->addWidget(makeComparison());
    m_split->setStretchFactor(0, 1);
    m_split->setChildrenCollapsible(false);
    column->addWidget(m_split, 1);
    connect(m_periods, &ReportingBar::failed, this, &RecordPanel::failed);
    connect(m_periods, &ReportingBar::openRequested, this, &RecordPanel::openRequested);
    connect(&context.session.store(), &RecordStore::changed, m_refresh, &LateRefresh::ask);
    retranslate();
}

SpendingPanel::~SpendingPanel()
{
    // The view keeps its columns when it ends, and asks the model for them.
    delete m_table;
}

QWidget *SpendingPanel::makeTools()
{
    auto *tools = new QWidget(this);
    auto *flow = new FlowLayout(tools);
    m_add->setObjectName(u"addExpense"_s);
    m_rates->setObjectName(u"importRates"_s);
    m_partner->setObjectName(u"partnerFilter"_s);
    m_partner->setProperty("content", true);
    m_period->setObjectName(u"periodFilter"_s);
    m_status->setObjectName(u"statusFilter"_s);
    m_delete->setObjectName(u"deleteExpense"_s);
    m_delete->setIcon(icon(u"delete"_s));
    m_delete->setAutoRaise(true);
    const bool isEditable = !m_context.session.store().isReadOnly();
    for (QWidget *each : std::initializer_list<QWidget *>{m_add, m_rates, m_delete})
        each->setEnabled(isEditable);
    for (QComboBox *box : {m_partner, m_period, m_status}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::activated, this, &SpendingPanel::applyFilters);
    }
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_add, m_partner, m_period, m_status, m_rates, m_delete})
        flow->addWidget(each);
    connect(m_add, &QPushButton::clicked, this, &SpendingPanel::add);
    connect(m_rates, &QPushButton::clicked, this, &SpendingPanel::importRates);
    connect(m_delete, &QToolButton::clicked, this, &SpendingPanel::removeSelected);
    return tools;
}

QWidget *SpendingPanel::makeComparison()
{
    auto *below = new QWidget(this);
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    auto *heading = new SectionHeading(SectionHeading::Level::Section,
                                       LiveText([] { return tr("Planned and spent"); }), below);
    m_rows->setObjectName(u"spendingRows"_s);
    m_rows->addItems({{}, {}, {}});
    heading->addWidget(m_rows);
    m_figuresView->setObjectName(u"spendingTable"_s);
    m_note->setWordWrap(true);
    column->addWidget(heading);
    column->addWidget(m_figuresView);
    column->addWidget(m_note);
    column->addStretch();
    m_note->hide();
    connect(m_rows, &QComboBox::activated, this, &SpendingPanel::showFigures);
    connect(m_figuresView, &FigureTableView::rowActivated, this, [this](int row) {
        Q_EMIT openRequested(*m_figures.rowAt(row).type, m_figures.rowAt(row).record);
    });
    return below;
}

void SpendingPanel::setRecord(const Record &record)
{
    m_project = record.id;
    m_periods->setProject(record.id);
    m_partner->setCurrentIndex(0);
    m_period->setCurrentIndex(0);
    read();
    m_refresh->ask();
}

int SpendingPanel::expensesOf(const PageContext &context, const Record &project)
{
    const Result<QList<Record>> partners = partnersOf(context.session.store(), project.id);
    if (!partners)
        return -1;
    if (partners->isEmpty())
        return 0;
    Query query(Expense::type());
    query.conditions = {{.field = &Expense::type().partner, .values = idsOf(*partners)}};
    const Result<qint64> count = context.session.store().count(query);
    return count ? static_cast<int>(*count) : -1;
}

void SpendingPanel::read()
{
    const Result<QList<Record>> partners = partnersOf(m_context.session.store(), m_project);
    const Result<QList<Record>> periods = reportingPeriodsOf(m_context.session.store(), m_project);
    m_partners = partners ? *partners : QList<Record>();
    m_reportingPeriods = periods ? *periods : QList<Record>();
    m_add->setEnabled(!m_partners.isEmpty() && !m_context.session.store().isReadOnly());
    fillFilters();
    makeTable();
}

void SpendingPanel::makeTable()
{
    delete m_table;
    const Expense &type = Expense::type();
    Query query(type);
    QVariantList partners = idsOf(m_partners);
    if (partners.isEmpty())
        partners.append(QVariant::fromValue(RecordId{-1})); // nobody's
    query.conditions = {{.field = &type.partner, .values = partners}};
    query.language = m_context.language.language();
    query.order = {{.field = &type.invoicedOn, .order = Qt::DescendingOrder}};
    m_model = std::make_unique<RecordTableModel>(type, m_context.session, query);
    m_model->setWording(m_context.language.wording());
    m_table = new RecordTableView(*m_model, m_context, u"spending/expenses"_s, this);
    m_upper->insertWidget(0, m_table, 1);
    connect(m_table, &RecordTableView::selectedRecordsChanged, this, &SpendingPanel::showConversion);
    connect(m_model.get(), &RecordTableModel::failed, this, &RecordPanel::failed);
    connect(m_table, &RecordTableView::failed, this, &RecordPanel::failed);
    connect(m_table, &RecordTableView::deleteRequested, this, &SpendingPanel::removeSelected);
    connect(m_table, &RecordTableView::openRequested, this,
            [this](RecordId id) { Q_EMIT openRequested(Expense::type(), id); });
    applyFilters();
}

void SpendingPanel::fillFilters()
{
    const Wording wording = m_context.language.wording();
    QList<std::pair<QString, QVariant>> partners;
    for (const Record &partner : std::as_const(m_partners))
        partners.append({m_context.session.titles().title(
                             Organisation::type(), partner.get(Partnership::type().organisation), wording),
                         QVariant::fromValue(partner.id)});
    QList<std::pair<QString, QVariant>> periods;
    for (const Record &period : std::as_const(m_reportingPeriods))
        periods.append({tr("Period %1").arg(period.get(ReportingPeriod::type().number).value_or(0)),
                        QVariant::fromValue(period.id)});
    QList<std::pair<QString, QVariant>> statuses;
    for (const Option &option : Expense::type().status.options()) {
        const QString code = QString::fromLatin1(option.code);
        statuses.append({Expense::type().status.optionLabel(code, wording), code});
    }
    refill(*m_partner, tr("All partners"), partners);
    refill(*m_period, tr("All periods"), periods);
    refill(*m_status, tr("Every status"), statuses);
}

void SpendingPanel::applyFilters()
{
    if (!m_model)
        return;
    const Expense &type = Expense::type();
    QList<Condition> conditions;
    const auto add = [&](const FieldInfo &field, const QVariant &value) {
        if (value.isValid())
            conditions.append({.field = &field, .values = {value}});
    };
    add(type.partner, m_partner->currentData());
    add(type.period, m_period->currentData());
    add(type.status, m_status->currentData());
    m_model->setConditions(conditions);
    m_refresh->ask();
}

std::optional<int> SpendingPanel::chosenPartner() const
{
    return m_partner->currentIndex() > 0 ? std::optional(m_partner->currentIndex() - 1) : std::nullopt;
}

void SpendingPanel::showFigures()
{
    if (m_project == RecordId::None)
        return;
    const Result<ProjectSpending> spending = ProjectSpending::read(m_context.session.store(), m_project);
    if (!spending) {
        if (spending.error().kind != Error::Kind::NotFound) // it was deleted: another page follows
            Q_EMIT failed(spending.error());
        return;
    }
    const auto rows = static_cast<SpendingRows>(std::max(0, m_rows->currentIndex()));
    const FigureTable::Content content = spendingTable(
        *spending, rows, chosenPartner(), m_context.session.titles(), m_context.language.wording());
    m_figures.setContent(content);
    m_note->setText(content.note);
    m_note->setVisible(!content.note.isEmpty());
}

void SpendingPanel::showConversion()
{
    const Expense &type = Expense::type();
    const Wording wording = m_context.language.wording();
    QStringList lines;
    const Result<QList<Record>> chosen =
        m_context.session.store().load(type, m_table ? m_table->selectedIds() : QList<RecordId>());
    if (chosen && chosen->size() == 1) {
        const Record &expense = chosen->first();
        const std::optional<Amount> declared = expense.get(type.declared);
        const std::optional<Amount> own = expense.get(type.declaredInCurrency);
        const std::optional<ConversionRate> rate = expense.get(type.exchangeRate);
        if (declared && own && rate)
            lines = explainConversion(declared->cents, declared->currency, *rate,
                                      type.rateMonth.display(expense.value(type.rateMonth), wording, nullptr),
                                      own->currency, wording);
    }
    m_conversion->setText(lines.join(u' '));
    m_conversion->setVisible(!lines.isEmpty());
}

void SpendingPanel::add()
{
    const Expense &type = Expense::type();
    Record draft(type);
    if (m_partner->currentIndex() > 0)
        draft.set(type.partner, m_partner->currentData().value<RecordId>());
    else if (m_partners.size() == 1)
        draft.set(type.partner, m_partners.first().id);
    RecordId period = m_period->currentData().value<RecordId>();
    // Without a choice: the first period that is still open.
    for (const Record &each : std::as_const(m_reportingPeriods)) {
        if (period == RecordId::None && !isLocked(each))
            period = each.id;
    }
    draft.set(type.period, period);
    draft.set(type.status, ExpenseStatus::Draft);
    RecordWindow *window = RecordWindow::openDraft(draft, m_context, this);
    connect(window, &RecordWindow::openRequested, this, &RecordPanel::openRequested);
}

void SpendingPanel::removeSelected()
{
    if (!m_table)
        return;
    const Result<QList<Record>> records =
        m_context.session.store().load(Expense::type(), m_table->selectedIds());
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

void SpendingPanel::importRates()
{
    const QString path = m_chooser.toOpen(this, tr("Import exchange rates"),
                                          tr("Reference rates (*.csv *.xml);;All files (*)"), {});
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed({Error::Kind::System, tr("“%1” cannot be read.").arg(path), file.errorString(), {}});
        return;
    }
    constexpr qint64 most = qint64(33) * 1024 * 1024; // one over what is read: the reader says why not
    const Result<PublishedRates> published = readCentralBankRates(file.read(most));
    if (!published) {
        Q_EMIT failed(published.error());
        return;
    }
    RateImportDialog dialog(*published, {u"CHF"_s}, m_context, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const Result<> done = m_context.session.commit(dialog.changes()); !done)
        Q_EMIT failed(done.error());
}

void SpendingPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    RecordPanel::changeEvent(event);
}

void SpendingPanel::retranslate()
{
    m_add->setText(tr("Add expense"));
    m_rates->setText(tr("Import rates…"));
    m_rates->setToolTip(tr("Take in the European Central Bank’s reference rates from a CSV or XML file"));
    m_delete->setToolTip(tr("Delete the selected expenses"));
    m_delete->setAccessibleName(m_delete->toolTip());
    m_partner->setAccessibleName(tr("Partner"));
    m_period->setAccessibleName(tr("Reporting period"));
    m_status->setAccessibleName(tr("Status"));
    m_rows->setAccessibleName(tr("Rows of the comparison"));
    m_rows->setItemText(0, tr("By reporting period"));
    m_rows->setItemText(1, tr("By partner"));
    m_rows->setItemText(2, tr("By cost category"));
    fillFilters();
    if (m_model)
        m_model->setWording(m_context.language.wording());
    showConversion();
    m_refresh->ask();
}

} // namespace klankbord
