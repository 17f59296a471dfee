// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pagecontext.h"
#include "models/rateimport.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace klankbord
{

/// Asks how published rates become monthly ones, and of which currencies, and says beforehand what will be
/// added and changed.
class RateImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p currencies are suggested: those that the workspace uses.
    RateImportDialog(const PublishedRates &published, const QStringList &currencies,
                     const PageContext &context, QWidget *parent = nullptr);

    const ChangeSet &changes() const { return m_plan.changes; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QStringList currencies() const;
    void plan();
    void retranslate();

    const PublishedRates m_published;
    const PageContext m_context;
    RateImport m_plan;
    QLabel *m_question;
    QRadioButton *m_accounting;
    QRadioButton *m_average;
    QLabel *m_currenciesLabel;
    QLineEdit *m_currencies;
    QLabel *m_preview;
    QPushButton *m_accept;
};

} // namespace klankbord
