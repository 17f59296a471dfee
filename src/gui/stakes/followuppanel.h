// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/recordpanel.h"
#include "models/relatedrecords.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace klankbord
{

class LateRefresh;
class RelatedPanel;
class ThreadPanel;
class TonedLabel;

/// The recommendations of a project, or those that an organisation received: how many are done, open and
/// overdue, which of them are shown, and below them the evidence behind the chosen one, to be added to.
class FollowUpPanel final : public RecordPanel
{
    Q_OBJECT

public:
    /// @p related says by which field a recommendation refers to the page's record.
    FollowUpPanel(const RelatedRecords &related, const PageContext &context, QWidget *parent = nullptr);

    void setRecord(const Record &record) override;
    int countFor(const Record &record) const override;
    RelatedPanel &list() const { return *m_list; }

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Which recommendations are shown.
    enum class Shown { All, Open, Overdue, Done };

    QList<Condition> conditionsOf(Shown shown) const;
    int countOf(Shown shown) const;
    void filter();
    void showSummary();
    void showEvidence(RecordId id);
    void chooseEvidence();
    /// What is not behind the recommendation yet, or may not be printed.
    QString gapsOf(const Record &recommendation) const;
    void retranslate();

    const RelatedRecords m_related;
    const PageContext m_context;
    RelatedPanel *m_list;
    QComboBox *m_shown;
    QLabel *m_summary;
    QLabel *m_evidenceTitle;
    QPushButton *m_choose;
    TonedLabel *m_gaps;
    ThreadPanel *m_evidence;
    LateRefresh *m_refresh;
    RecordId m_owner = RecordId::None;
    RecordId m_chosen = RecordId::None; ///< the recommendation whose evidence is shown
};

} // namespace klankbord
