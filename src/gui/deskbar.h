// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pagecontext.h"
#include "models/participantdesk.h"

#include <QWidget>

class QLineEdit;

namespace klankbord
{

class MessageBar;
class WalkInLine;

/// The desk of an event below its list: who walks in, and who checks in with a code.
class DeskBar final : public QWidget
{
    Q_OBJECT

public:
    /// @p list and @p messages are borrowed and outlive this.
    DeskBar(const EventParticipants &list, MessageBar &messages, const PageContext &context,
            QWidget *parent = nullptr);

    ParticipantDesk &desk() { return m_desk; }
    /// Forgets what was begun: another event is shown.
    void reset();
    void setEditable(bool isEditable);

Q_SIGNALS:
    /// This line of the list is what it is about.
    void touched(klankbord::RecordId participation);
    void failed(const klankbord::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(const RecordType &type, RecordId who);
    void addNew(const QString &name);
    void tellNobody(const QString &name);
    void tellSeveral(const QString &name);
    void tell(const Result<ParticipantDesk::Entry> &entry);
    void checkIn();
    void tell(const ParticipantDesk::CheckIn &found);
    void tellNotYet(const ParticipantDesk::CheckIn &found);
    void tellRefused(const ParticipantDesk::CheckIn &found);
    void admit(RecordId participation);
    QString nameOf(RecordId participation) const;
    void retranslate();

    const PageContext m_context;
    const EventParticipants &m_list;
    MessageBar &m_messages;
    ParticipantDesk m_desk;
    WalkInLine *m_walkIn;
    QLineEdit *m_code;
};

} // namespace klankbord
