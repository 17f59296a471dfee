// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/practicecoach.h"
#include "gui/recordpanel.h"

class QScrollArea;

namespace klankbord
{

class PracticeOutline;
class PracticeSectionView;
class PracticeStatusBar;

/// The coach of a good practice: the template's sections in both languages with live counters and hints, how
/// far it is told, and the steps from draft to validated. A finished edit is stored at once, as in the form.
class CoachPanel final : public RecordPanel
{
    Q_OBJECT

public:
    explicit CoachPanel(const PageContext &context, QWidget *parent = nullptr);

    void setRecord(const Record &record) override;
    /// How many open points there are.
    int countFor(const Record &record) const override;

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeSheet();
    /// The record with what is being typed in it.
    Record edited() const;
    void refresh();
    void showStatus();
    void finishEdits();
    void store(PracticeSectionView &view, const FieldInfo &field, const QVariant &value);
    Result<> commit(const Record &after);
    void takeStep(PracticeStatus next);
    /// Whether the user wants to submit with these open points.
    bool confirms(const QList<PracticeHint> &open);
    void jumpTo(int section);
    void follow(const ChangeSet &changes);

    const PageContext m_context;
    Record m_record;           ///< as it is stored; without an id when there is none
    bool m_isSettling = false; ///< while others settle a conflict: what they write replaces what stands here
    QScrollArea *m_area;
    PracticeStatusBar *m_status;
    PracticeOutline *m_outline;
    QList<PracticeSectionView *> m_views;
};

} // namespace klankbord
