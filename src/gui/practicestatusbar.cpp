// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/practicestatusbar.h"

#include "gui/chip.h"
#include "gui/flowlayout.h"
#include "gui/icons.h"
#include "gui/statuslook.h"
#include "gui/themestyle.h"
#include "gui/tonedlabel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr std::array allSteps{
    PracticeStatus::Draft,    PracticeStatus::Submitted, PracticeStatus::InformationRequested,
    PracticeStatus::Approved, PracticeStatus::Validated, PracticeStatus::Declined};

/// What the button says that takes a step.
QString actionText(PracticeStatus step)
{
    switch (step) {
    case PracticeStatus::Draft:
        return PracticeStatusBar::tr("Back to draft");
    case PracticeStatus::Submitted:
        return PracticeStatusBar::tr("Submit");
    case PracticeStatus::InformationRequested:
        return PracticeStatusBar::tr("Ask for information");
    case PracticeStatus::Approved:
        return PracticeStatusBar::tr("Approve");
    case PracticeStatus::Validated:
        return PracticeStatusBar::tr("Validate");
    case PracticeStatus::Declined:
        return PracticeStatusBar::tr("Decline");
    }
    return {};
}

bool leadsForward(PracticeStatus step)
{
    return step == PracticeStatus::Submitted || step == PracticeStatus::Approved ||
           step == PracticeStatus::Validated;
}

} // namespace

PracticeStatusBar::PracticeStatusBar(const LanguageSwitch &language, QWidget *parent)
    : QWidget(parent), m_language(language)
{
    setObjectName(u"statusBar"_s);
    auto *steps = new FlowLayout(nullptr, 12);
    auto *buttons = new FlowLayout(nullptr, 8);
    for (const PracticeStatus status : allSteps) {
        Stop stop{status, nullptr, nullptr, nullptr};
        steps->addWidget(makeStop(stop));
        buttons->addWidget(stop.button);
        m_stops.append(stop);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addLayout(steps);
    column->addLayout(buttons);
    showAll();
}

QWidget *PracticeStatusBar::makeStop(Stop &stop)
{
    auto *place = new QWidget(this);
    stop.chip = new Chip(place);
    stop.chip->setObjectName(statusCode(stop.status));
    stop.who = new TonedLabel(Tone::Muted, place);
    stop.who->setObjectName(statusCode(stop.status) + u"_who"_s);
    stop.button = new QPushButton(this);
    stop.button->setObjectName(statusCode(stop.status) + u"_button"_s);
    const StatusLook look =
        statusLook(GoodPractice::type().status, statusCode(stop.status)).value_or(StatusLook());
    if (leadsForward(stop.status))
        makePrimary(*stop.button);
    stop.button->setIcon(icon(look.iconName, leadsForward(stop.status) ? Tone::AccentText : Tone::Text));
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(stop.chip, 0, Qt::AlignLeft);
    column->addWidget(stop.who);
    const PracticeStatus status = stop.status;
    connect(stop.button, &QPushButton::clicked, this, [this, status] { Q_EMIT stepChosen(status); });
    return place;
}

QString PracticeStatusBar::statusCode(PracticeStatus status) const
{
    const auto &field = GoodPractice::type().status;
    return QString::fromLatin1(field.options().at(static_cast<qsizetype>(status)).code);
}

void PracticeStatusBar::setStatus(PracticeStatus status, const QList<PracticeStep> &steps)
{
    m_status = status;
    m_steps = steps;
    showAll();
}

void PracticeStatusBar::setEditable(bool editable)
{
    m_isEditable = editable;
    showAll();
}

void PracticeStatusBar::showAll()
{
    const QList<PracticeStatus> next = nextPracticeSteps(m_status);
    for (const Stop &stop : std::as_const(m_stops)) {
        showStop(stop);
        const bool isNext = next.contains(stop.status);
        stop.button->setText(actionText(stop.status));
        stop.button->setToolTip(tr("Make it: %1").arg(stop.chip->word()));
        stop.button->setEnabled(m_isEditable);
        stop.button->setVisible(isNext);
    }
}

void PracticeStatusBar::showStop(const Stop &stop)
{
    const FieldInfo &field = GoodPractice::type().status;
    const QString code = statusCode(stop.status);
    const auto taken = std::find_if(m_steps.cbegin(), m_steps.cend(),
                                    [&stop](const PracticeStep &step) { return step.status == stop.status; });
    const bool isCurrent = stop.status == m_status;
    const bool isTaken = taken != m_steps.cend();
    const StatusLook own = statusLook(field, code).value_or(StatusLook());
    const Tone tone = isCurrent ? own.tone : isTaken ? Tone::Good : Tone::Muted;
    const QString picture = isCurrent ? own.iconName : isTaken ? u"check"_s : QString();
    stop.chip->setStatus(
        picture, LiveText([this, &field, code] { return field.optionLabel(code, m_language.wording()); }),
        tone == Tone::Muted && isCurrent ? Tone::Accent : tone);
    stop.who->setVisible(isTaken || isCurrent);
    if (!isTaken) {
        stop.who->setText(isCurrent ? tr("now") : QString());
        return;
    }
    const auto day = PartialDate::fromDay(taken->signature.at.toLocalTime().date());
    const QString date = day ? formatDate(*day, m_language.language(), DateStyle::Short) : QString();
    const QString who = taken->signature.by.isEmpty() ? date : tr("%1, %2").arg(taken->signature.by, date);
    stop.who->setText(isCurrent ? tr("now: %1").arg(who) : who);
}

void PracticeStatusBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showAll();
    QWidget::changeEvent(event);
}

} // namespace klankbord
