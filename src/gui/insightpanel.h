// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insight.h"
#include "gui/recordpanel.h"

#include <array>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace klankbord
{

class Chip;
class EmptyState;
class InsightList;
class LateRefresh;
class PanelViews;
class RelatedPanel;

/// What a group was asked to test: each insight in full with the group's verdict, given with a key or a
/// button, and the meeting in which it was given.
class InsightPanel final : public RecordPanel
{
    Q_OBJECT

public:
    explicit InsightPanel(const PageContext &context, QWidget *parent = nullptr);

    void setRecord(const Record &record) override;
    int countFor(const Record &record) const override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// One verdict as it is shown: how many have it, and the button that gives it.
    struct VerdictTools {
        Verdict verdict;
        Chip *count;
        QPushButton *give;
    };

    QWidget *makePage();
    QLayout *makeVerdicts();
    void follow(const ChangeSet &changes);
    void read();
    void fillMeetings();
    void showCounts();
    void showChosen();
    void give(Verdict verdict);
    void storeOutcome();
    void ask();
    void commit(const ChangeSet &changes);
    QList<Record> chosen() const;
    RecordId meeting() const;
    QString verdictLabel(Verdict verdict) const;
    void retranslate();

    const PageContext m_context;
    Record m_group;
    InsightList *m_insights;
    QListView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_pages;
    RelatedPanel *m_list;
    PanelViews *m_views;
    QLabel *m_meetingLabel;
    QComboBox *m_meetings;
    QList<Record> m_known; ///< the meetings, in the order of the box
    QLabel *m_verdictLabel;
    QLabel *m_outcomeLabel;
    ValueEditor *m_outcome;
    RecordId m_shown = RecordId::None; ///< whose outcome stands in the editor
    QVariant m_shownOutcome;
    QPushButton *m_ask;
    std::array<VerdictTools, 4> m_verdicts;
    LateRefresh *m_refresh;
};

} // namespace klankbord
