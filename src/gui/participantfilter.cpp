// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/participantfilter.h"

#include "gui/flowlayout.h"

#include <QEvent>
#include <QToolButton>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

const Participation &participation = Participation::type();
constexpr int mostHeight = 92;

} // namespace

ParticipantFilter::ParticipantFilter(const LanguageSwitch &language, QWidget *parent)
    : QWidget(parent), m_language(language)
{
    new FlowLayout(this, 4);
    addChoice(u"all"_s, {});
    for (const ParticipationStatus status :
         {ParticipationStatus::Invited, ParticipationStatus::Registered, ParticipationStatus::WaitingList,
          ParticipationStatus::Confirmed, ParticipationStatus::Cancelled})
        addChoice(participation.status.pack(status).toString(), {.status = status});
    for (const ParticipationRole role : {ParticipationRole::Core, ParticipationRole::Variable})
        addChoice(participation.role.pack(role).toString(), {.role = role});
    retranslate();
    showChoice();
}

void ParticipantFilter::addChoice(const QString &name, const Choice &choice)
{
    Choice added = choice;
    added.button = new QToolButton(this);
    added.button->setObjectName(name);
    added.button->setCheckable(true);
    connect(added.button, &QToolButton::clicked, this, [this, added] { choose(added); });
    layout()->addWidget(added.button);
    m_choices.append(added);
}

void ParticipantFilter::choose(const Choice &choice)
{
    // What is chosen already is let go of; a status and a role go together.
    if (choice.status)
        m_status = m_status == choice.status ? std::nullopt : choice.status;
    else if (choice.role)
        m_role = m_role == choice.role ? std::nullopt : choice.role;
    if (!choice.status && !choice.role) {
        m_status.reset();
        m_role.reset();
    }
    showChoice();
    Q_EMIT changed();
}

void ParticipantFilter::clear()
{
    if (m_status || m_role)
        choose({});
}

void ParticipantFilter::showChoice()
{
    for (const Choice &choice : std::as_const(m_choices)) {
        const bool isAll = !choice.status && !choice.role;
        const bool isChosen = (choice.status && choice.status == m_status) ||
                              (choice.role && choice.role == m_role) || (isAll && !m_status && !m_role);
        choice.button->setChecked(isChosen);
    }
}

QList<Condition> ParticipantFilter::conditions() const
{
    QList<Condition> conditions;
    if (m_status)
        conditions.append(
            {&participation.status, Condition::Test::AnyOf, {participation.status.pack(m_status)}});
    if (m_role)
        conditions.append({&participation.role, Condition::Test::AnyOf, {participation.role.pack(m_role)}});
    return conditions;
}

void ParticipantFilter::setCount(const AttendanceCount &count)
{
    if (count == m_count)
        return;
    m_count = count;
    retranslate();
}

void ParticipantFilter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ParticipantFilter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepRoom();
}

void ParticipantFilter::keepRoom()
{
    // Not less than all lines of buttons, which a splitter around us does not ask for; and no more than
    // three, since the window would grow with what is asked before the width is known.
    setMinimumHeight(std::min(layout()->heightForWidth(width()), mostHeight));
}

QString ParticipantFilter::textOf(const Choice &choice) const
{
    const Wording wording = m_language.wording();
    const QLocale locale = wording.locale();
    if (choice.status)
        return tr("%1 %2", "a status and how many have it")
            .arg(participation.status.display(participation.status.pack(choice.status), wording, nullptr),
                 locale.toString(m_count.of(*choice.status)));
    if (choice.role)
        return tr("%1: %2 of %3 present")
            .arg(participation.role.display(participation.role.pack(choice.role), wording, nullptr),
                 locale.toString(m_count.present(*choice.role)), locale.toString(m_count.of(*choice.role)));
    return tr("All %1").arg(locale.toString(m_count.all()));
}

void ParticipantFilter::retranslate()
{
    setAccessibleName(tr("Which participants are listed"));
    for (const Choice &choice : std::as_const(m_choices)) {
        choice.button->setText(textOf(choice));
        choice.button->setToolTip(tr("Lists these alone; once more to list all"));
    }
    m_choices.first().button->setToolTip(tr("Lists all participants"));
    keepRoom();
}

} // namespace klankbord
