// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/flatratesdialog.h"

#include "domain/appliedflatrate.h"
#include "domain/budgetline.h"
#include "storage/storedbudget.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

FlatRatesDialog::FlatRatesDialog(const StoredBudget &budget, int partner, RecordId profile,
                                 const PageContext &context, QWidget *parent)
    : QDialog(parent),
      m_budget(budget),
      m_partner(partner),
      m_context(context),
      m_question(new QLabel(this)),
      m_preview(new QLabel(this)),
      m_accept(nullptr)
{
    setObjectName(u"flatRatesDialog"_s);
    setMinimumWidth(560);
    m_question->setWordWrap(true);
    m_preview->setObjectName(u"preview"_s);
    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    column->addWidget(m_question);
    auto *grid = new QGridLayout;
    grid->setObjectName(u"rules"_s);
    grid->setColumnStretch(0, 1);
    column->addLayout(grid);
    QList<Record> rules = budget.rules().values();
    std::sort(rules.begin(), rules.end(), [](const Record &a, const Record &b) { return a.id < b.id; });
    const QList<Record> applied = budget.rates(partner);
    for (const Record &rule : std::as_const(rules)) {
        const bool isApplied = std::any_of(applied.cbegin(), applied.cend(), [&rule](const Record &each) {
            return each.get(AppliedFlatRate::type().rule) == rule.id;
        });
        const bool isOffered = profile == RecordId::None || rule.get(FlatRateRule::type().profile) == profile;
        const bool isCalculated = rule.get(FlatRateRule::type().kind) != FlatRateKind::HourlyRate;
        if (isApplied || (isOffered && isCalculated))
            addRule(rule, applied);
    }
    for (int i = 0; i < m_choices.size(); ++i) {
        grid->addWidget(m_choices.at(i).box, i, 0);
        grid->addWidget(m_choices.at(i).rate, i, 1);
    }
    column->addSpacing(8);
    column->addWidget(m_preview);
    column->addSpacing(8);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

void FlatRatesDialog::addRule(const Record &rule, const QList<Record> &applied)
{
    const AppliedFlatRate &type = AppliedFlatRate::type();
    Choice choice{rule, std::nullopt, new QCheckBox(this), new QLineEdit(this)};
    for (const Record &each : applied) {
        if (each.get(type.rule) == rule.id)
            choice.applied = each;
    }
    const Share most = rule.get(FlatRateRule::type().maximum).value_or(Share{});
    const Share rate = choice.applied ? choice.applied->get(type.rate).value_or(most) : most;
    choice.box->setChecked(choice.applied.has_value());
    choice.rate->setText(formatShare(rate, m_context.language.language()));
    choice.rate->setAlignment(Qt::AlignRight);
    choice.rate->setMaximumWidth(96);
    choice.rate->setEnabled(choice.box->isChecked());
    connect(choice.box, &QCheckBox::toggled, choice.rate, &QWidget::setEnabled);
    connect(choice.box, &QCheckBox::toggled, this, &FlatRatesDialog::preview);
    connect(choice.rate, &QLineEdit::textChanged, this, &FlatRatesDialog::preview);
    m_choices.append(choice);
}

std::vector<BudgetCost> FlatRatesDialog::costs() const
{
    std::vector<BudgetCost> costs;
    const int periods = m_budget.figures().periods();
    for (const CostCategory category : allCostCategories) {
        for (int column = 0; column <= periods; ++column) {
            const QList<Record> lines = m_budget.lines(m_partner, category, column);
            for (const Record &line : lines) {
                if (const std::optional<Amount> total = line.get(BudgetLine::type().total))
                    costs.push_back({category, column == periods ? -1 : column, total->cents});
            }
        }
    }
    return costs;
}

std::vector<FlatRate> FlatRatesDialog::chosen() const
{
    const FlatRateRule &type = FlatRateRule::type();
    std::vector<FlatRate> rates;
    for (const Choice &choice : m_choices) {
        const std::optional<FlatRateKind> kind = choice.rule.get(type.kind);
        const Result<Share> rate = parseShare(choice.rate->text(), m_context.language.language());
        if (choice.box->isChecked() && kind && rate)
            rates.push_back({*kind, *rate, choice.rule.get(type.legalBasis)});
    }
    return rates;
}

QString FlatRatesDialog::comparison(const PartnerBudget &after) const
{
    const Wording wording = m_context.language.wording();
    const PartnerBudget &before = m_budget.figures().partner(m_partner);
    const auto money = [&](qint64 cents) {
        return formatAmount({.cents = cents, .currency = m_budget.currency()}, wording.language());
    };
    QStringList lines;
    for (const CostCategory category : allCostCategories) {
        const QString label = costCategoryLabel(category, wording);
        if (before.category(category) != after.category(category))
            lines.append(tr("%1: %2 → %3")
                             .arg(label, money(before.category(category)), money(after.category(category))));
        if (after.parked(category) > 0)
            lines.append(
                tr("%1: real costs of %2 are parked, not deleted").arg(label, money(after.parked(category))));
    }
    lines.append(tr("Total: %1 → %2").arg(money(before.total()), money(after.total())));
    return lines.join(u'\n');
}

void FlatRatesDialog::preview()
{
    const FlatRateRule &type = FlatRateRule::type();
    const Wording wording = m_context.language.wording();
    QString problem;
    for (const Choice &choice : std::as_const(m_choices)) {
        if (!choice.box->isChecked())
            continue;
        const Result<Share> rate = parseShare(choice.rate->text(), wording.language());
        const std::optional<Share> most = choice.rule.get(type.maximum);
        if (!rate)
            problem = rate.error().text();
        else if (most && *rate > *most)
            problem = tr("The rate is over the maximum of %1 (%2).")
                          .arg(formatShare(*most, wording.language()), choice.rule.get(type.legalBasis));
    }
    const std::vector<BudgetCost> planned = costs();
    const std::vector<FlatRate> rates = chosen();
    const Result<PartnerBudget> after = PartnerBudget::of(planned, rates, m_budget.figures().periods());
    if (problem.isEmpty() && !after)
        problem = after.error().text();
    m_preview->setText(problem.isEmpty() ? comparison(*after) : problem);
    m_accept->setEnabled(problem.isEmpty());
}

ChangeSet FlatRatesDialog::changes() const
{
    const AppliedFlatRate &type = AppliedFlatRate::type();
    ChangeSet changes(ChangeSet::Kind::Edit, {});
    for (const Choice &choice : m_choices) {
        const Result<Share> rate = parseShare(choice.rate->text(), m_context.language.language());
        if (!choice.box->isChecked() && choice.applied)
            changes.append(Change::remove(*choice.applied));
        if (!choice.box->isChecked() || !rate)
            continue;
        Record after = choice.applied.value_or(Record(type));
        after.set(type.version, m_budget.version().id);
        after.set(type.partner, m_budget.partners().at(m_partner).id);
        after.set(type.rule, choice.rule.id);
        after.set(type.rate, *rate);
        if (!choice.applied)
            changes.append(Change::add(after));
        else if (after != *choice.applied)
            changes.append(Change::edit(*choice.applied, after));
    }
    return changes;
}

QString FlatRatesDialog::partnerName() const
{
    return m_context.session.titles().title(
        Organisation::type(), m_budget.partners().at(m_partner).get(Partnership::type().organisation),
        m_context.language.wording());
}

void FlatRatesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void FlatRatesDialog::retranslate()
{
    const Wording wording = m_context.language.wording();
    setWindowTitle(tr("Flat rates"));
    m_question->setText(
        m_choices.isEmpty()
            ? tr("There are no flat-rate rules. Choose a flat-rate profile for the programme.")
            : tr("Which costs of %1 are calculated by a flat rate?").arg(partnerName()));
    for (const Choice &choice : std::as_const(m_choices)) {
        const FlatRateRule &type = FlatRateRule::type();
        choice.box->setText(tr("%1, up to %2 (%3)")
                                .arg(type.kind.display(choice.rule.value(type.kind), wording, nullptr),
                                     type.maximum.display(choice.rule.value(type.maximum), wording, nullptr),
                                     choice.rule.get(type.legalBasis)));
        choice.rate->setAccessibleName(tr("Rate: %1").arg(choice.box->text()));
    }
    preview();
}

} // namespace klankbord
