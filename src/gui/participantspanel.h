// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/recordpanel.h"
#include "models/eventparticipants.h"

class QLabel;
class QSplitter;
class QToolButton;

namespace klankbord
{

class AttendanceBoard;
class Chip;
class DeskBar;
class MessageBar;
class ParticipantFilter;
class PresenceBar;
class RecordTableView;
class RelatedPanel;

/// The participants of an event: who is invited, registered, waiting or there; the desk at which they come
/// in; and what they add up to, which follows at once.
class ParticipantsPanel final : public RecordPanel
{
    Q_OBJECT

public:
    explicit ParticipantsPanel(const PageContext &context, QWidget *parent = nullptr);
    ~ParticipantsPanel() override;

    void setRecord(const Record &record) override;
    int countFor(const Record &record) const override;

    RecordTableView *table() const;
    const EventParticipants &participants() const { return *m_participants; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeList();
    void connectParts();
    void makeTools();
    QToolButton *makeTool(const QString &name, const QString &iconName);
    void prepareTable();
    void arrangeColumns();
    void applyFilter();
    void showNeeds();
    void chooseColumns();
    void giveCodes();
    void note(Presence presence);
    void goTo(RecordId id);
    void select(const QList<RecordId> &participations);
    void follow();
    void showSummary();
    void showPlaces();
    void offerPlace();
    void retranslate();
    QString summary() const;

    const PageContext m_context;
    EventParticipants *m_participants;
    QSplitter *m_splitter;
    QLabel *m_summary;
    Chip *m_places;
    MessageBar *m_offer; ///< of a place that came free, while it is so
    MessageBar *m_messages;
    ParticipantFilter *m_filter;
    RelatedPanel *m_list;
    DeskBar *m_desk;
    PresenceBar *m_presence;
    AttendanceBoard *m_board;
    QToolButton *m_needs = nullptr;
    QToolButton *m_codes = nullptr;
    QToolButton *m_columns = nullptr;
    QToolButton *m_figures = nullptr;
    RecordId m_offered = RecordId::None; ///< to whom a place was offered
    RecordId m_touched = RecordId::None; ///< about whom the last message is
    RecordId m_awaited = RecordId::None; ///< to be shown as soon as its row is there
};

} // namespace klankbord
