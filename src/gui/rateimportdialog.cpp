// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rateimportdialog.h"

#include "domain/amount.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

RateImportDialog::RateImportDialog(const PublishedRates &published, const QStringList &currencies,
                                   const PageContext &context, QWidget *parent)
    : QDialog(parent),
      m_published(published),
      m_context(context),
      m_question(new QLabel(this)),
      m_accounting(new QRadioButton(this)),
      m_average(new QRadioButton(this)),
      m_currenciesLabel(new QLabel(this)),
      m_currencies(new QLineEdit(currencies.join(u", "_s), this)),
      m_preview(new QLabel(this)),
      m_accept(nullptr)
{
    setObjectName(u"rateImportDialog"_s);
    setMinimumWidth(520);
    m_currencies->setObjectName(u"currencies"_s);
    m_preview->setObjectName(u"preview"_s);
    m_accounting->setObjectName(u"accountingRate"_s);
    m_average->setObjectName(u"average"_s);
    m_preview->setWordWrap(true);
    m_question->setWordWrap(true);
    m_accounting->setChecked(true);
    m_currenciesLabel->setBuddy(m_currencies);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    for (QWidget *each : std::initializer_list<QWidget *>{m_question, m_accounting, m_average,
                                                          m_currenciesLabel, m_currencies, m_preview})
        column->addWidget(each);
    column->addSpacing(8);
    column->addWidget(buttons);
    connect(m_accounting, &QRadioButton::toggled, this, &RateImportDialog::plan);
    connect(m_currencies, &QLineEdit::textChanged, this, &RateImportDialog::plan);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

QStringList RateImportDialog::currencies() const
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    return m_currencies->text().toUpper().split(between, Qt::SkipEmptyParts);
}

void RateImportDialog::plan()
{
    const QStringList wanted = currencies();
    for (const QString &currency : wanted) {
        if (knownCurrencies().contains(currency))
            continue;
        m_preview->setText(tr("“%1” is not a known currency.").arg(currency));
        m_accept->setEnabled(false);
        return;
    }
    const MonthlyRule rule = m_accounting->isChecked() ? MonthlyRule::AccountingRate : MonthlyRule::Average;
    const QString note = rule == MonthlyRule::AccountingRate ? tr("Last day but one of the month before")
                                                             : tr("Average of the month’s published days");
    const Result<RateImport> made =
        planRateImport(m_context.session.store(), monthlyRates(m_published.rates, rule), wanted, note);
    if (!made) {
        m_preview->setText(made.error().text());
        m_accept->setEnabled(false);
        return;
    }
    m_plan = *made;
    QStringList lines{tr("%n rate(s) will be added", nullptr, m_plan.added),
                      tr("%n will be changed", nullptr, m_plan.changed),
                      tr("%n are the same", nullptr, m_plan.same)};
    if (m_plan.keptTyped > 0)
        lines.append(tr("%n were typed and stay as they are", nullptr, m_plan.keptTyped));
    QString text = lines.join(u"; "_s) + u'.';
    if (!m_published.problems.isEmpty())
        text +=
            u'\n' + tr("Not read: %1")
                        .arg(m_published.problems.first(std::min<qsizetype>(3, m_published.problems.size()))
                                 .join(u"; "_s));
    m_preview->setText(text);
    m_accept->setEnabled(!m_plan.changes.isEmpty());
}

void RateImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void RateImportDialog::retranslate()
{
    setWindowTitle(tr("Import exchange rates"));
    m_question->setText(tr("How does the rate of a month come from those of its days?"));
    m_accounting->setText(
        tr("As the Commission’s accounting rates: the last day but one of the month before"));
    m_average->setText(tr("The average of the month’s published days"));
    m_currenciesLabel->setText(tr("Currencies, by their code"));
    plan();
}

} // namespace klankbord
