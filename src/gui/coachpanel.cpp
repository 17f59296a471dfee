// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/coachpanel.h"

#include "gui/practiceoutline.h"
#include "gui/practicesectionview.h"
#include "gui/practicestatusbar.h"
#include "models/practicesteps.h"

#include <QEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// Two columns of text that are still comfortable to read.
constexpr int widestSheet = 1120;

} // namespace

CoachPanel::CoachPanel(const PageContext &context, QWidget *parent)
    : RecordPanel(parent),
      m_context(context),
      m_record(GoodPractice::type()),
      m_area(new QScrollArea(this)),
      m_status(new PracticeStatusBar(context.language, this)),
      m_outline(new PracticeOutline(context.language, this))
{
    setObjectName(u"coach"_s);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(makeSheet());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_area);
    const bool isEditable = !context.session.store().isReadOnly();
    m_status->setEditable(isEditable);
    for (PracticeSectionView *view : std::as_const(m_views))
        view->setEditable(isEditable);
    connect(m_status, &PracticeStatusBar::stepChosen, this, &CoachPanel::takeStep);
    connect(m_outline, &PracticeOutline::sectionChosen, this, &CoachPanel::jumpTo);
    connect(&context.session.store(), &RecordStore::changed, this, &CoachPanel::follow);
}

QWidget *CoachPanel::makeSheet()
{
    auto *sheet = new QWidget(this);
    sheet->setMaximumWidth(widestSheet);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(16);
    column->addWidget(m_status);
    column->addWidget(m_outline);
    for (const PracticeSection &section : practiceSections()) {
        auto *view = new PracticeSectionView(section, m_context.editors(), sheet);
        view->setObjectName(u"section_"_s + section.fields.first()->name());
        column->addWidget(view);
        m_views.append(view);
        connect(view, &PracticeSectionView::textChanged, this, &CoachPanel::refresh);
        connect(view, &PracticeSectionView::openRequested, this, &RecordPanel::openRequested);
        connect(view, &PracticeSectionView::edited, this,
                [this, view](const FieldInfo &field, const QVariant &value) { store(*view, field, value); });
    }
    column->addStretch();
    return sheet;
}

void CoachPanel::setRecord(const Record &record)
{
    if (record.id == m_record.id && !m_isSettling) {
        m_record = record;
        for (PracticeSectionView *view : std::as_const(m_views))
            view->follow(record);
    } else {
        if (record.id != m_record.id)
            finishEdits();
        m_record = record;
        for (PracticeSectionView *view : std::as_const(m_views))
            view->reset(record);
    }
    refresh();
    showStatus();
}

int CoachPanel::countFor(const Record &record) const
{
    return static_cast<int>(practiceHints(record).size());
}

Record CoachPanel::edited() const
{
    Record typed = m_record;
    for (const PracticeSectionView *view : m_views)
        view->applyTyped(typed);
    return typed;
}

void CoachPanel::refresh()
{
    const Record now = edited();
    m_outline->showProgress(now);
    for (PracticeSectionView *view : std::as_const(m_views))
        view->showHints(now);
}

void CoachPanel::showStatus()
{
    const Result<QList<PracticeStep>> steps = practiceSteps(m_context.session.store(), m_record.id);
    if (!steps)
        Q_EMIT failed(steps.error());
    m_status->setStatus(practiceStatus(m_record), steps ? *steps : QList<PracticeStep>());
}

void CoachPanel::finishEdits()
{
    if (m_record.id == RecordId::None)
        return;
    for (PracticeSectionView *view : std::as_const(m_views))
        view->finishEdit();
}

void CoachPanel::store(PracticeSectionView &view, const FieldInfo &field, const QVariant &value)
{
    const std::optional<Problem> problem = field.problemWith(value, m_context.language.wording());
    if (problem && problem->severity == Problem::Severity::Error) {
        view.showProblem(problem->text);
        return;
    }
    view.showProblem({});
    Record after = m_record;
    after.setValue(field, value);
    if (const Result<> done = commit(after); !done) {
        m_isSettling = done.error().kind == Error::Kind::Conflict;
        Q_EMIT failed(done.error());
        m_isSettling = false;
    }
}

Result<> CoachPanel::commit(const Record &after)
{
    return m_context.session.commit(ChangeSet::editing(m_record, after));
}

void CoachPanel::takeStep(PracticeStatus next)
{
    finishEdits();
    const QList<PracticeHint> open = practiceHints(m_record);
    if (next == PracticeStatus::Submitted && !open.isEmpty() && !confirms(open))
        return;
    Record after = m_record;
    after.set(GoodPractice::type().status, next);
    if (const Result<> done = commit(after); !done)
        Q_EMIT failed(done.error());
}

bool CoachPanel::confirms(const QList<PracticeHint> &open)
{
    constexpr qsizetype most = 8;
    QStringList lines;
    for (const PracticeHint &hint : open.first(std::min(most, open.size())))
        lines.append(u"• "_s + hint.text(m_record, m_context.language.wording()));
    if (open.size() > most)
        lines.append(tr("… and %n more", nullptr, static_cast<int>(open.size() - most)));
    QMessageBox question(
        QMessageBox::Question, tr("Submit the practice"),
        tr("%n point(s) are still open. Submit all the same?", nullptr, static_cast<int>(open.size())),
        QMessageBox::Cancel, this);
    question.setInformativeText(lines.join(u'\n'));
    QPushButton *submit = question.addButton(tr("Submit all the same"), QMessageBox::AcceptRole);
    submit->setObjectName(u"submitAnyway"_s);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    return question.clickedButton() == submit;
}

void CoachPanel::jumpTo(int section)
{
    PracticeSectionView *view = m_views.at(section);
    m_area->ensureWidgetVisible(view, 0, 8);
    view->focusFirst();
}

void CoachPanel::follow(const ChangeSet &changes)
{
    for (const Change &change : changes.changes()) {
        if (change.id() != m_record.id || &change.type() != &m_record.type())
            continue;
        if (!change.after)
            m_record = Record(GoodPractice::type()); // nothing that was typed can be stored any more
        setRecord(change.after ? *change.after : m_record);
    }
}

void CoachPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    RecordPanel::changeEvent(event);
}

void CoachPanel::hideEvent(QHideEvent *event)
{
    finishEdits();
    RecordPanel::hideEvent(event);
}

} // namespace klankbord
