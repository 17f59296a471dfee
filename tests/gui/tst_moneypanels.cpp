// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/budgetline.h"
#include "domain/expense.h"
#include "gui/budgetpanel.h"
#include "gui/chartboard.h"
#include "gui/chartview.h"
#include "gui/flatratesdialog.h"
#include "gui/fundingpanel.h"
#include "gui/helpwindow.h"
#include "gui/moneypage.h"
#include "gui/rateimportdialog.h"
#include "gui/recordform.h"
#include "gui/recordtableview.h"
#include "gui/reportingbar.h"
#include "gui/spendingpanel.h"
#include "gui/workspaceview.h"
#include "models/recordtablemodel.h"
#include "pagefixture.h"
#include "storage/storedbudget.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// A panel over the sample's invented project TANDEM.
template <typename Panel>
struct Shown {
    explicit Shown(Language language = Language::English) : pages(PageFixture::Contents::Sample, language)
    {
        Query query(Project::type());
        query.conditions = {{.field = &Project::type().acronym, .values = {u"TANDEM"_s}}};
        project = pages.found(Project::type(), pages.store().ids(query).value().first());
        panel = std::make_unique<Panel>(pages.context());
        panel->resize(1200, 800);
        QObject::connect(panel.get(), &RecordPanel::failed,
                         [this](const Error &error) { errors.append(error.text()); });
        panel->setRecord(project);
        panel->show();
        if (!QTest::qWaitForWindowExposed(panel.get()))
            qFatal("the panel did not come up");
        QTest::qWait(0);
    }
    template <typename Widget>
    Widget *child(const QString &name) const
    {
        auto *found = panel->template findChild<Widget *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    QList<Record> where(const FieldInfo &field, const QVariant &value)
    {
        Query query(field.owner());
        query.conditions = {{.field = &field, .values = {value}}};
        return pages.store().load(field.owner(), *pages.store().ids(query)).value();
    }

    PageFixture pages;
    Record project{Project::type()};
    QStringList errors;
    std::unique_ptr<Panel> panel;
};

/// Does something with the dialog that comes up next.
template <typename Dialog, typename Act>
void whenShown(Act act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog)
            qFatal("no dialog came up");
        act(dialog);
    });
}

} // namespace

/// The work places of money: budget, funding, spending, and the page of all money.
class TestMoneyPanels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typesInABudget();
    void showsLinesAndExplanation();
    void switchesFlatRates();
    void triesAWhatIf();
    void beginsABudget();
    void showsFunding();
    void filtersExpenses();
    void closesAndReopensAPeriod();
    void importsRates();
    void showsAllMoney();
    void asksBeforeOverspending();
    void namesTheFieldOfABadExpense();
    void explainsInBothLanguages();
};

void TestMoneyPanels::typesInABudget()
{
    Shown<BudgetPanel> shown;
    auto *view = shown.child<QTableView>(u"budgetGrid"_s);
    BudgetGrid &grid = shown.panel->grid();
    int row = 0;
    while (grid.rowAt(row).partner != 3 || grid.rowAt(row).category != CostCategory::Equipment)
        ++row;
    const QModelIndex cell = grid.index(row, 1);
    view->setCurrentIndex(cell);
    view->scrollTo(cell);
    QTest::keyClick(view, '1'); // opens the editor
    auto *editor = view->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"200,50"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(cell.data(BudgetGrid::CentsRole).toLongLong(), 120'050);
    QVERIFY(shown.errors.isEmpty());
    QVERIFY(!grid.setData(cell, u"-1"_s));
    QCOMPARE(shown.errors.size(), 1);
}

void TestMoneyPanels::showsLinesAndExplanation()
{
    Shown<BudgetPanel> shown;
    auto *view = shown.child<QTableView>(u"budgetGrid"_s);
    BudgetGrid &grid = shown.panel->grid();
    view->setCurrentIndex(grid.index(1, grid.totalColumn())); // staff of the lead partner
    QVERIFY(shown.child<QLabel>(u"explanation"_s)->text().contains(u"÷ 1,720 hours"_s));
    QCOMPARE(shown.panel->findChild<QPushButton *>(u"addLine"_s)->isEnabled(), true);
    QTRY_COMPARE(shown.panel->findChild<RecordTableView *>()->model()->rowCount(), 4);
    shown.pages.language().setLanguage(Language::Dutch);
    shown.pages.session().setWording(shown.pages.language().wording());
    QVERIFY(!grid.index(1, grid.totalColumn()).data().toString().contains(u"125,293"_s));
}

void TestMoneyPanels::switchesFlatRates()
{
    Shown<BudgetPanel> shown;
    BudgetGrid &grid = shown.panel->grid();
    auto *view = shown.child<QTableView>(u"budgetGrid"_s);
    int row = 0;
    while (grid.rowAt(row).partner != 3)
        ++row;
    view->setCurrentIndex(grid.index(row + 1, 1));
    const qint64 before = grid.budget()->figures().total();
    whenShown<FlatRatesDialog>([](FlatRatesDialog *dialog) {
        const QList<QCheckBox *> boxes = dialog->findChildren<QCheckBox *>();
        QVERIFY(boxes.size() >= 5);
        auto *accept = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        const QString preview = dialog->findChild<QLabel *>(u"preview"_s)->text();
        boxes.at(0)->setChecked(true); // office on direct costs
        QVERIFY(dialog->findChild<QLabel *>(u"preview"_s)->text() != preview);
        QVERIFY(accept->isEnabled());
        boxes.at(1)->setChecked(true); // and on staff: they exclude each other
        QVERIFY(!accept->isEnabled());
        boxes.at(0)->setChecked(false);
        dialog->findChildren<QLineEdit *>().at(1)->setText(u"16"_s);
        QVERIFY(!accept->isEnabled()); // over the maximum
        dialog->findChildren<QLineEdit *>().at(1)->setText(u"15"_s);
        QVERIFY(accept->isEnabled());
        accept->click();
    });
    QTest::mouseClick(shown.child<QPushButton>(u"flatRates"_s), Qt::LeftButton);
    QCOMPARE(grid.budget()->figures().partner(3).category(CostCategory::Office), 8'765'432 * 15 / 100);
    QVERIFY(shown.pages.session().undo());
    QCOMPARE(grid.budget()->figures().total(), before);
    QVERIFY(shown.errors.isEmpty());
}

void TestMoneyPanels::triesAWhatIf()
{
    Shown<BudgetPanel> shown;
    auto *versions = shown.child<QComboBox>(u"version"_s);
    QCOMPARE(versions->count(), 3);
    QVERIFY(!shown.child<QAction>(u"throwAway"_s)->isEnabled()); // the current one stays
    shown.child<QAction>(u"whatIf"_s)->trigger();
    QCOMPARE(versions->count(), 4);
    QCOMPARE(versions->currentIndex(), 3);
    QVERIFY(shown.child<QAction>(u"throwAway"_s)->isEnabled());
    shown.child<QAction>(u"throwAway"_s)->trigger();
    QCOMPARE(versions->count(), 3);
    QCOMPARE(versions->currentIndex(), 1);
    QVERIFY(shown.errors.isEmpty());
}

void TestMoneyPanels::beginsABudget()
{
    Shown<BudgetPanel> shown;
    const Record project = shown.pages.addProject(u"NIEUW"_s);
    shown.pages.addPartnership(project.id, shown.pages.addOrganisation(u"Velo"_s).id);
    shown.panel->setRecord(project);
    QCOMPARE(shown.panel->countFor(project), 0);
    QCOMPARE(shown.panel->grid().rowCount(), 0);
    for (QPushButton *button : shown.panel->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Begin a budget"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(shown.panel->countFor(project), 1);
    QCOMPARE(shown.panel->grid().rowCount(), 20); // a partner and the project, nine categories each
}

void TestMoneyPanels::showsFunding()
{
    Shown<FundingPanel> shown;
    QTRY_COMPARE(shown.panel->table().rowCount(), 6);
    QCOMPARE(shown.panel->countFor(shown.project), 10);
    const QSignalSpy opened(shown.panel.get(), &RecordPanel::openRequested);
    auto *view = shown.child<QTableView>(u"fundingTable"_s);
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void TestMoneyPanels::filtersExpenses()
{
    Shown<SpendingPanel> shown;
    const auto rows = [&] { return shown.panel->expenses()->records().rowCount(); };
    QTRY_COMPARE(rows(), 22);
    QCOMPARE(shown.panel->countFor(shown.project), 22);
    auto *status = shown.child<QComboBox>(u"statusFilter"_s);
    status->setCurrentIndex(status->findData(u"rejected"_s));
    Q_EMIT status->activated(status->currentIndex());
    QTRY_COMPARE(rows(), 1);
    QTRY_COMPARE(shown.panel->table().rowCount(), 3);
    status->setCurrentIndex(0);
    Q_EMIT status->activated(0);
    QTRY_COMPARE(rows(), 22);
    const Record swiss = shown.where(Expense::type().reference, u"26-301"_s).first();
    QVERIFY(shown.panel->expenses()->selectRecord(swiss.id));
    QTRY_VERIFY(shown.child<QLabel>(u"conversion"_s)
                    ->text()
                    .contains(u"at 0.93845 CHF for one EUR (February 2026)"_s));
    auto *by = shown.child<QComboBox>(u"spendingRows"_s);
    by->setCurrentIndex(1);
    Q_EMIT by->activated(1);
    QTRY_COMPARE(shown.panel->table().rowCount(), 6);
}

void TestMoneyPanels::closesAndReopensAPeriod()
{
    Shown<SpendingPanel> shown;
    ReportingBar &bar = shown.panel->periods();
    const QList<Record> periods = *reportingPeriodsOf(shown.pages.store(), shown.project.id);
    int drafts = 0;
    bar.setAskDrafts([&](QWidget *, int count) {
        drafts = count;
        return false;
    });
    QVERIFY(!bar.closePeriod(periods.at(1).id));
    QCOMPARE(drafts, 2);
    bar.setAskReason([](QWidget *) { return QString(); });
    QVERIFY(!bar.reopenPeriod(periods.at(0).id));
    bar.setAskReason([](QWidget *) { return u"A forgotten invoice"_s; });
    QVERIFY(bar.reopenPeriod(periods.at(0).id));
    const Record opened = shown.pages.found(ReportingPeriod::type(), periods.at(0).id);
    QCOMPARE(opened.get(ReportingPeriod::type().reopenedBecause).en, u"A forgotten invoice"_s);
    QVERIFY(!opened.isEmpty(ReportingPeriod::type().reopenedOn));
    // Its expenses can be changed now, and no more once it is closed.
    const Record expense = shown.where(Expense::type().period, QVariant::fromValue(opened.id)).first();
    Record after = expense;
    after.set(Expense::type().reference, u"anders"_s);
    QVERIFY(shown.pages.session().commit(ChangeSet::editing(expense, after)));
    QVERIFY(shown.pages.session().undo());
    bar.setAskDrafts([](QWidget *, int) { return true; });
    QVERIFY(bar.closePeriod(opened.id));
    const Result<> refused = shown.pages.session().commit(ChangeSet::editing(expense, after));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY(!shown.pages.session().commit(ChangeSet(ChangeSet::Kind::Delete, {Change::remove(expense)})));
    QVERIFY(shown.panel->findChild<QPushButton *>(u"reopen_1"_s));
}

void TestMoneyPanels::importsRates()
{
    Shown<SpendingPanel> shown;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"rates.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Date,CHF,USD\n2026-08-31,0.94,1.1\n2026-08-28,0.935,1.09\n");
    file.close();
    shown.panel->setFileChooser(
        {.toOpen = [path](QWidget *, const QString &, const QString &, const QString &) { return path; },
         .toSave = {}});
    const auto rates = [&] { return shown.pages.count(ExchangeRate::type()); };
    const qint64 before = rates();
    whenShown<RateImportDialog>([](RateImportDialog *dialog) {
        auto *accept = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        auto *currencies = dialog->findChild<QLineEdit *>(u"currencies"_s);
        currencies->setText(u"CHF, XXX"_s);
        QVERIFY(!accept->isEnabled());
        currencies->setText(u"chf usd"_s);
        QVERIFY(accept->isEnabled());
        accept->click();
    });
    QTest::mouseClick(shown.child<QPushButton>(u"importRates"_s), Qt::LeftButton);
    QCOMPARE(rates(), before + 2);
    QVERIFY(shown.pages.session().undo());
    QCOMPARE(rates(), before);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("nothing of the kind");
    file.close();
    QTest::mouseClick(shown.child<QPushButton>(u"importRates"_s), Qt::LeftButton);
    QCOMPARE(shown.errors.size(), 1);
}

void TestMoneyPanels::showsAllMoney()
{
    PageFixture pages(PageFixture::Contents::Sample);
    MoneyPage page(pages.context());
    page.resize(1200, 800);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QTRY_VERIFY(page.attention().rowCount() >= 3);
    QTRY_COMPARE(page.portfolio().rowCount(), 3);
    auto *year = page.findChild<QComboBox *>(u"yearChoice"_s);
    auto *programme = page.findChild<QComboBox *>(u"programmeChoice"_s);
    QCOMPARE(year->count(), 3);      // all, 2025, 2026
    QCOMPARE(programme->count(), 2); // all, the one with a budget
    const auto *planned = page.findChild<ChartBoard *>()->view(ChartBoard::Subject::PlannedAndSpent);
    QTRY_COMPARE(planned->chart().categories.size(), 4);
    year->setCurrentIndex(1);
    programme->setCurrentIndex(1);
    Q_EMIT year->activated(1);
    QTRY_COMPARE(planned->chart().categories.size(), 2);
    const QSignalSpy opened(&page, &MoneyPage::openRequested);
    auto *view = page.findChild<QTableView *>(u"attention"_s);
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void TestMoneyPanels::asksBeforeOverspending()
{
    PageFixture pages(PageFixture::Contents::Sample);
    WorkspaceView view(pages.context());
    view.show();
    Query query(Expense::type());
    query.search = u"Oficina"_s;
    const Record expense = pages.found(Expense::type(), pages.store().ids(query).value().first());
    Record after = expense;
    after.set(Expense::type().invoiceTotal, std::nullopt);
    after.set(Expense::type().declared, Amount{.cents = 1'300'000});
    QStringList asked;
    const auto answer = [&asked](bool stores) {
        whenShown<QMessageBox>([&asked, stores](QMessageBox *question) {
            asked.append(question->text());
            QAbstractButton *button = stores ? question->findChild<QAbstractButton *>(u"storeAnyway"_s)
                                             : question->button(QMessageBox::Cancel);
            button->click();
        });
    };
    answer(false);
    const Result<> stopped = pages.session().commit(ChangeSet::editing(expense, after));
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    QVERIFY2(asked.value(0).contains(u"€13,000.00 is then spent of a budget of €11,666.67"_s),
             qPrintable(asked.value(0)));
    answer(true);
    QVERIFY(pages.session().commit(ChangeSet::editing(expense, after)));
    QCOMPARE(asked.size(), 2);
}

void TestMoneyPanels::namesTheFieldOfABadExpense()
{
    PageFixture pages(PageFixture::Contents::Sample);
    Query query(Expense::type());
    query.search = u"Oficina"_s;
    const Record expense = pages.found(Expense::type(), pages.store().ids(query).value().first());
    RecordForm form(Expense::type(), pages.editors());
    form.setRecord(expense);
    form.resize(700, 900);
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    const auto type = [&](const FieldInfo &field, const QString &text) {
        auto *editor = form.findChild<QWidget *>(field.name());
        auto *line = editor->findChild<QLineEdit *>(u"line"_s);
        form.ensureWidgetVisible(line);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    };
    const auto problem = [&](const FieldInfo &field) {
        auto *label = form.findChild<QLabel *>(field.name() + "_problem"_L1);
        return label->isVisibleTo(&form) ? label->text() : QString();
    };
    const Expense &t = Expense::type();
    type(t.invoicedOn, u"2025-06-01"_s); // in the period before
    QCOMPARE(problem(t.invoicedOn), u"This day is outside the reporting period."_s);
    type(t.reference, u"26-999"_s);
    QCOMPARE(pages.found(t, expense.id).get(t.reference),
             expense.get(t.reference)); // nothing is stored meanwhile
    type(t.invoicedOn, u"2026-06-01"_s);
    QVERIFY(problem(t.invoicedOn).isEmpty());
    QCOMPARE(pages.found(t, expense.id).get(t.reference), u"26-999"_s); // and nothing was lost
    type(t.paidOn, u"2027-02-01"_s);
    QCOMPARE(problem(t.paidOn), u"This day is after the end of the project."_s);
    type(t.paidOn, u"2026-07-01"_s);
    type(t.declared, u"XYZ 12"_s);
    QVERIFY(!problem(t.declared).isEmpty());
    type(t.declared, u"99999999999999999999"_s);
    QVERIFY(!problem(t.declared).isEmpty());
    QCOMPARE(pages.found(t, expense.id).get(t.declared), expense.get(t.declared));
}

void TestMoneyPanels::explainsInBothLanguages()
{
    PageFixture pages;
    auto *help = new HelpWindow(u"money"_s, pages.language());
    help->show();
    QVERIFY(help->text().contains(u"cut down to the cent"_s));
    QVERIFY(help->text().contains(u"53,705.66"_s));
    pages.language().setLanguage(Language::Dutch);
    QCoreApplication::processEvents();
    QTRY_VERIFY(help->text().contains(u"afgekapt tot op de cent"_s));
    QVERIFY(help->text().contains(u"53.705,66"_s));
    QVERIFY(help->windowTitle().startsWith(u"Geld"_s));
    delete help;
}

QTEST_MAIN(TestMoneyPanels)
#include "tst_moneypanels.moc"
