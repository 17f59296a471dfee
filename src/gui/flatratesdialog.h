// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partnerbudget.h"
#include "gui/pagecontext.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace klankbord
{

class StoredBudget;

/// Switches flat rates on and off for one partner, and shows beforehand what that makes of the budget and
/// which real costs are parked by it.
class FlatRatesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The rules to choose from are those of @p profile; all of them when it is None. @p budget is borrowed
    /// and outlives the dialog.
    FlatRatesDialog(const StoredBudget &budget, int partner, RecordId profile, const PageContext &context,
                    QWidget *parent = nullptr);

    /// What switching to the chosen rates takes; empty when nothing changes.
    ChangeSet changes() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Choice {
        Record rule;
        std::optional<Record> applied;
        QCheckBox *box;
        QLineEdit *rate;
    };

    void addRule(const Record &rule, const QList<Record> &applied);
    std::vector<FlatRate> chosen() const;
    std::vector<BudgetCost> costs() const;
    void preview();
    void retranslate();
    QString partnerName() const;
    QString comparison(const PartnerBudget &after) const;

    const StoredBudget &m_budget;
    const int m_partner;
    const PageContext m_context;
    QList<Choice> m_choices;
    QLabel *m_question;
    QLabel *m_preview;
    QPushButton *m_accept;
};

} // namespace klankbord
