// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/phaseoverlap.h"
#include "gui/recordpanel.h"
#include "models/relatedrecords.h"

namespace klankbord
{

class MessageBar;
class RelatedPanel;

/// The phases of a project or a network, with a warning above them where two run at the same time.
class PhasePanel final : public RecordPanel
{
    Q_OBJECT

public:
    /// @p phases says by which field a phase refers to the page's record.
    PhasePanel(const RelatedRecords &phases, const PageContext &context, QWidget *parent = nullptr);

    void setRecord(const Record &record) override;
    int countFor(const Record &record) const override;
    RelatedPanel &list() const { return *m_list; }

private:
    void check();
    QString nameOverlaps() const;

    const RelatedRecords m_phases;
    const PageContext m_context;
    MessageBar *m_warning;
    RelatedPanel *m_list;
    RecordId m_owner = RecordId::None;
    QList<PhaseOverlap> m_overlaps;
};

} // namespace klankbord
