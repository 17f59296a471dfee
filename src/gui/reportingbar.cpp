// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reportingbar.h"

#include "domain/expense.h"
#include "gui/chip.h"
#include "gui/flowlayout.h"
#include "gui/icons.h"
#include "gui/recordwindow.h"
#include "gui/tonedlabel.h"
#include "storage/storedbudget.h"

#include <QDate>
#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

QString askReason(QWidget *parent)
{
    return QInputDialog::getMultiLineText(
               parent, ReportingBar::tr("Reopen the reporting period"),
               ReportingBar::tr("Why is this closed period reopened? The reason is kept."))
        .trimmed();
}

bool askDrafts(QWidget *parent, int drafts)
{
    QMessageBox question(
        QMessageBox::Question, ReportingBar::tr("Close the reporting period"),
        ReportingBar::tr("%n expense(s) in this period are still in draft. Close it all the same?", nullptr,
                         drafts),
        QMessageBox::Cancel, parent);
    question.setInformativeText(
        ReportingBar::tr("Once closed, nothing in the period can be changed until it is reopened."));
    const QPushButton *close =
        question.addButton(ReportingBar::tr("Close all the same"), QMessageBox::AcceptRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    return question.clickedButton() == close;
}

Chip *chipFor(const Record &period, QWidget *parent)
{
    auto *chip = new Chip(parent);
    const ReportingPeriod &type = ReportingPeriod::type();
    switch (period.get(type.status).value_or(ReportingStatus::Open)) {
    case ReportingStatus::Closed:
        chip->setStatus(u"check"_s, LiveText("ReportingPeriod", "Closed"), Tone::Good);
        return chip;
    case ReportingStatus::Submitted:
        chip->setStatus(u"forward"_s, LiveText("ReportingPeriod", "Submitted"), Tone::Accent);
        return chip;
    case ReportingStatus::Open:
        break;
    }
    const std::optional<PartialDate> due = period.get(type.due);
    const bool isLate = due && due->lastDay() < QDate::currentDate();
    chip->setStatus(isLate ? u"warning"_s : u"clock"_s, LiveText("ReportingPeriod", "Open"),
                    isLate ? Tone::Danger : Tone::Muted);
    return chip;
}

} // namespace

ReportingBar::ReportingBar(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_askReason(askReason), m_askDrafts(askDrafts)
{
    setObjectName(u"reportingBar"_s);
    auto *flow = new FlowLayout(this, 16);
    flow->setContentsMargins({});
    connect(&context.session.store(), &RecordStore::changed, this, [this](const ChangeSet &changes) {
        for (const Change &change : changes.changes()) {
            if (&change.type() == &ReportingPeriod::type()) {
                fill();
                return;
            }
        }
    });
}

void ReportingBar::setProject(RecordId project)
{
    m_project = project;
    fill();
}

void ReportingBar::fill()
{
    qDeleteAll(m_items);
    m_items.clear();
    const Result<QList<Record>> periods = reportingPeriodsOf(m_context.session.store(), m_project);
    if (!periods) {
        Q_EMIT failed(periods.error());
        return;
    }
    m_periods = *periods;
    for (const Record &period : std::as_const(m_periods))
        addPeriod(period);
    auto *add = new QPushButton(icon(u"add"_s), tr("Add period"), this);
    add->setObjectName(u"addPeriod"_s);
    add->setToolTip(tr("Add a reporting period behind the last one"));
    add->setEnabled(m_project != RecordId::None && !m_context.session.store().isReadOnly());
    connect(add, &QPushButton::clicked, this, &ReportingBar::draftPeriod);
    layout()->addWidget(add);
    add->show();
    m_items.append(add);
    updateGeometry();
}

void ReportingBar::addPeriod(const Record &period)
{
    const ReportingPeriod &type = ReportingPeriod::type();
    const Language language = m_context.language.language();
    auto *item = new QWidget(this);
    auto *row = new QHBoxLayout(item);
    row->setContentsMargins({});
    row->setSpacing(8);
    auto *name = new QToolButton(item);
    name->setAutoRaise(true);
    name->setText(tr("Period %1").arg(period.get(type.number).value_or(0)));
    name->setToolTip(formatPeriod(period.get(type.period), language));
    connect(name, &QToolButton::clicked, this,
            [this, id = period.id] { Q_EMIT openRequested(ReportingPeriod::type(), id); });
    row->addWidget(name);
    row->addWidget(chipFor(period, item));
    if (const std::optional<PartialDate> due = period.get(type.due); due && !isLocked(period)) {
        auto *label = new TonedLabel(Tone::Muted, item);
        label->setText(tr("due %1").arg(formatDate(*due, language, DateStyle::Short)));
        row->addWidget(label);
    }
    auto *step = new QPushButton(isLocked(period) ? tr("Reopen…") : tr("Close"), item);
    step->setObjectName((isLocked(period) ? u"reopen_"_s : u"close_"_s) +
                        QString::number(period.get(type.number).value_or(0)));
    step->setToolTip(isLocked(period) ? tr("Unlock the expenses of this period, with a reason")
                                      : tr("Lock the expenses of this period"));
    step->setEnabled(!m_context.session.store().isReadOnly());
    // The button goes with the row that the step makes anew: not before its click is over.
    if (isLocked(period))
        connect(
            step, &QPushButton::clicked, this, [this, id = period.id] { reopenPeriod(id); },
            Qt::QueuedConnection);
    else
        connect(
            step, &QPushButton::clicked, this, [this, id = period.id] { closePeriod(id); },
            Qt::QueuedConnection);
    row->addWidget(step);
    layout()->addWidget(item);
    item->show();
    m_items.append(item);
}

void ReportingBar::draftPeriod()
{
    const ReportingPeriod &type = ReportingPeriod::type();
    Record draft(type);
    draft.set(type.project, m_project);
    draft.set(type.status, ReportingStatus::Open);
    draft.set(type.number, 1);
    if (!m_periods.isEmpty()) {
        const Record &last = m_periods.last();
        draft.set(type.number, last.get(type.number).value_or(0) + 1);
        if (const std::optional<PartialDate> end = last.get(type.period).to)
            draft.set(type.period, Period{PartialDate::fromDay(end->lastDay().addDays(1)), std::nullopt});
    }
    RecordWindow *window = RecordWindow::openDraft(draft, m_context, this);
    connect(window, &RecordWindow::openRequested, this, &ReportingBar::openRequested);
}

int ReportingBar::draftsIn(RecordId period) const
{
    const Expense &type = Expense::type();
    Query query(type);
    const QString draft = QString::fromLatin1(type.status.options().first().code);
    query.conditions = {{.field = &type.period, .values = {QVariant::fromValue(period)}},
                        {.field = &type.status, .values = {draft}}};
    const Result<qint64> count = m_context.session.store().count(query);
    return count ? static_cast<int>(*count) : 0;
}

bool ReportingBar::store(const Record &before, const Record &after)
{
    const Result<> done = m_context.session.commit(ChangeSet::editing(before, after));
    if (!done)
        Q_EMIT failed(done.error());
    return static_cast<bool>(done);
}

bool ReportingBar::closePeriod(RecordId period)
{
    const ReportingPeriod &type = ReportingPeriod::type();
    const Result<std::optional<Record>> found = m_context.session.store().find(type, period);
    if (!found || !*found)
        return false;
    const int drafts = draftsIn(period);
    if (drafts > 0 && !m_askDrafts(this, drafts))
        return false;
    Record after = **found;
    after.set(type.status, ReportingStatus::Closed);
    if (after.isEmpty(type.submittedOn))
        after.set(type.submittedOn, PartialDate::fromDay(QDate::currentDate()));
    return store(**found, after);
}

bool ReportingBar::reopenPeriod(RecordId period)
{
    const ReportingPeriod &type = ReportingPeriod::type();
    const Result<std::optional<Record>> found = m_context.session.store().find(type, period);
    if (!found || !*found)
        return false;
    const QString reason = m_askReason(this);
    if (reason.isEmpty())
        return false;
    Record after = **found;
    after.set(type.status, ReportingStatus::Open);
    after.set(type.reopenedOn, PartialDate::fromDay(QDate::currentDate()));
    LocalizedText words;
    (m_context.language.language() == Language::Dutch ? words.nl : words.en) = reason;
    after.set(type.reopenedBecause, words);
    return store(**found, after);
}

void ReportingBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace klankbord
