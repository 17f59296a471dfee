// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/deskbar.h"

#include "gui/icons.h"
#include "gui/messagebar.h"
#include "gui/walkinline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

DeskBar::DeskBar(const EventParticipants &list, MessageBar &messages, const PageContext &context,
                 QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_list(list),
      m_messages(messages),
      m_desk(context.session, list),
      m_walkIn(new WalkInLine(context.editors(), this)),
      m_code(new QLineEdit(this))
{
    m_walkIn->setObjectName(u"walkIn"_s);
    m_code->setObjectName(u"checkIn"_s);
    m_code->addAction(icon(u"check"_s, Tone::Muted), QLineEdit::LeadingPosition);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_walkIn, 3);
    row->addWidget(m_code, 2);
    connect(m_walkIn, &WalkInLine::chosen, this, &DeskBar::add);
    connect(m_walkIn, &WalkInLine::newPersonWanted, this, &DeskBar::addNew);
    connect(m_walkIn, &WalkInLine::nobodyFound, this, &DeskBar::tellNobody);
    connect(m_walkIn, &WalkInLine::severalFound, this, &DeskBar::tellSeveral);
    connect(m_code, &QLineEdit::returnPressed, this, &DeskBar::checkIn);
    retranslate();
}

void DeskBar::reset()
{
    m_walkIn->clear();
    m_code->clear();
}

void DeskBar::setEditable(bool isEditable)
{
    m_walkIn->setEnabled(isEditable);
    m_code->setEnabled(isEditable);
}

void DeskBar::add(const RecordType &type, RecordId who)
{
    tell(m_desk.add(type, who, now()));
}

void DeskBar::addNew(const QString &name)
{
    tell(m_desk.addNewPerson(name, now()));
}

void DeskBar::tellNobody(const QString &name)
{
    m_messages.announce(MessageBar::Kind::Info,
                        LiveText([name] { return tr("Nobody is called “%1” yet.").arg(name); }),
                        LiveText([] { return tr("Press Enter again to add a new person."); }),
                        {{LiveText([name] { return tr("Add new person “%1”").arg(name); }), [this, name] {
                              m_walkIn->clear();
                              addNew(name);
                          }}});
}

void DeskBar::tellSeveral(const QString &name)
{
    m_messages.announce(MessageBar::Kind::Info,
                        LiveText([name] { return tr("“%1” can be any of several.").arg(name); }),
                        LiveText([] { return tr("Choose the right one from the list."); }));
}

void DeskBar::tell(const Result<ParticipantDesk::Entry> &entry)
{
    if (!entry) {
        Q_EMIT failed(entry.error());
        return;
    }
    const RecordId id = entry->participation;
    Q_EMIT touched(id);
    switch (entry->outcome) {
    case ParticipantDesk::Entry::Outcome::Added:
        m_messages.announce(MessageBar::Kind::Good,
                            LiveText([this, id] { return tr("%1 is on the list now.").arg(nameOf(id)); }));
        return;
    case ParticipantDesk::Entry::Outcome::Waiting:
        m_messages.announce(MessageBar::Kind::Warning,
                            LiveText([this, id] { return tr("%1 is on the waiting list.").arg(nameOf(id)); }),
                            LiveText([] { return tr("All places are taken."); }),
                            {{LiveText([] { return tr("Give a place all the same"); }), [this, id] {
                                  if (const Result<> done = m_desk.givePlace(id); !done)
                                      Q_EMIT failed(done.error());
                              }}});
        return;
    case ParticipantDesk::Entry::Outcome::AlreadyThere:
        m_messages.announce(MessageBar::Kind::Info, LiveText([this, id] {
                                return tr("%1 is on the list already.").arg(nameOf(id));
                            }));
        return;
    }
}

void DeskBar::checkIn()
{
    const QString typed = m_code->text();
    if (typed.trimmed().isEmpty())
        return;
    const Result<ParticipantDesk::CheckIn> found = m_desk.checkIn(typed, now());
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    if (found->participation != RecordId::None) {
        m_code->clear();
        Q_EMIT touched(found->participation);
    } else {
        m_code->selectAll(); // the next scan replaces it
    }
    tell(*found);
}

void DeskBar::tell(const ParticipantDesk::CheckIn &found)
{
    using Outcome = ParticipantDesk::CheckIn::Outcome;
    const RecordId id = found.participation;
    const QString time = found.at.start.toString(u"HH:mm"_s);
    switch (found.outcome) {
    case Outcome::Done:
        m_messages.announce(MessageBar::Kind::Good, LiveText([this, id, time] {
                                return tr("%1 is checked in (%2).").arg(nameOf(id), time);
                            }));
        return;
    case Outcome::Already: {
        const TimeSlot at = found.at;
        m_messages.announce(
            MessageBar::Kind::Warning,
            LiveText([this, id] { return tr("%1 was checked in already.").arg(nameOf(id)); }),
            LiveText([this, at] { return formatTimeSlot(at, m_context.language.language()); }));
        return;
    }
    case Outcome::Cancelled:
    case Outcome::Waiting:
        tellNotYet(found);
        return;
    case Outcome::MistakenSigns:
    case Outcome::NotACode:
    case Outcome::Unknown:
        tellRefused(found);
        return;
    }
}

void DeskBar::tellNotYet(const ParticipantDesk::CheckIn &found)
{
    const RecordId id = found.participation;
    const bool hasCancelled = found.outcome == ParticipantDesk::CheckIn::Outcome::Cancelled;
    m_messages.announce(MessageBar::Kind::Warning, LiveText([this, id, hasCancelled] {
                            return (hasCancelled ? tr("%1 had cancelled.") : tr("%1 is on the waiting list."))
                                .arg(nameOf(id));
                        }),
                        LiveText([] { return tr("Nothing was noted yet."); }),
                        {{LiveText([] { return tr("Check in all the same"); }), [this, id] { admit(id); }}});
}

void DeskBar::tellRefused(const ParticipantDesk::CheckIn &found)
{
    const QString code = found.code;
    if (found.outcome == ParticipantDesk::CheckIn::Outcome::MistakenSigns) {
        m_messages.announce(
            MessageBar::Kind::Warning,
            LiveText([code] { return tr("No code has a sign of “%1”.").arg(code); }),
            LiveText([] { return tr("0, O, 1, I and L are not in use: they are mistaken for others."); }));
    } else if (found.outcome == ParticipantDesk::CheckIn::Outcome::NotACode) {
        m_messages.announce(MessageBar::Kind::Warning,
                            LiveText([code] { return tr("“%1” is not a code.").arg(code); }),
                            LiveText([] { return tr("A code has 6 to 8 letters and digits."); }));
    } else {
        m_messages.announce(MessageBar::Kind::Warning,
                            LiveText([code] { return tr("Nobody here has the code “%1”.").arg(code); }),
                            LiveText([] { return tr("Look the name up in the list."); }));
    }
}

void DeskBar::admit(RecordId participation)
{
    const QDateTime moment = now();
    if (const Result<> done = m_desk.admit(participation, moment); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    Q_EMIT touched(participation);
    m_messages.announce(MessageBar::Kind::Good, LiveText([this, participation] {
                            return tr("%1 is checked in.").arg(nameOf(participation));
                        }));
}

QString DeskBar::nameOf(RecordId participation) const
{
    return m_list.nameOf(participation, m_context.language.wording());
}

void DeskBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DeskBar::retranslate()
{
    m_code->setPlaceholderText(tr("Check in by code"));
    m_code->setAccessibleName(m_code->placeholderText());
    m_code->setToolTip(tr("Type or scan a code and press Enter: who has it is noted as present."));
}

} // namespace klankbord
