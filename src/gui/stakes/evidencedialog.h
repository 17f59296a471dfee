// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pagecontext.h"
#include "models/evidence.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace klankbord
{

/// Lets the user tick the findings, quotes, events and good practices behind a recommendation: at first those
/// of its project, and by what is typed those of all the others.
class EvidenceDialog final : public QDialog
{
    Q_OBJECT

public:
    /// So many of each kind are offered at once.
    static constexpr int mostOfAKind = 100;

    EvidenceDialog(const Record &recommendation, const PageContext &context, QWidget *parent = nullptr);

    /// The recommendation with what is ticked, whether the filter shows it or not; in the order of ticking.
    const Record &recommendation() const { return m_recommendation; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void offer();
    void offerKind(const EvidenceChoices &choices);
    void tick(QTreeWidgetItem *item);
    /// How many are ticked, of all kinds.
    void count();
    void retranslate();

    Record m_recommendation;
    const PageContext m_context;
    QLabel *m_sentence;
    QLineEdit *m_words;
    QTreeWidget *m_choices;
    QLabel *m_ticked; ///< how many, or why nothing could be read
    QDialogButtonBox *m_buttons;
};

} // namespace klankbord
