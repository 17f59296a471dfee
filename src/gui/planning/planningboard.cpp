// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/planningboard.h"

#include "gui/emptystate.h"
#include "gui/flowlayout.h"
#include "gui/icons.h"
#include "gui/laterefresh.h"
#include "gui/planning/timelineview.h"
#include "gui/sectionheading.h"
#include "gui/typeicon.h"
#include "models/planningedit.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr auto hiddenKey = "planning/hidden"_L1;
constexpr auto stateKey = "planning/state"_L1;
constexpr auto ownerKey = "planning/owner"_L1;
constexpr int kindCount = 6;

QToolButton *toolButton(const QString &name, const QString &iconName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

PlanningBoard::PlanningBoard(Scope scope, const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_scope(scope),
      m_context(context),
      m_timeline(new TimelineView(m_table, this)),
      m_time(new QScrollBar(Qt::Horizontal, this)),
      m_kinds(toolButton(u"planningKinds"_s, u"filter"_s, this)),
      m_state(new QComboBox(this)),
      m_owner(new QComboBox(this)),
      m_today(new QPushButton(this)),
      m_zoomOut(toolButton(u"zoomOut"_s, u"zoom-out"_s, this)),
      m_zoomIn(toolButton(u"zoomIn"_s, u"zoom-in"_s, this)),
      m_fit(toolButton(u"zoomFit"_s, u"zoom-fit"_s, this)),
      m_trayHeading(new SectionHeading(SectionHeading::Level::Section, this)),
      m_tray(new QListWidget(this)),
      m_empty(new EmptyState(this)),
      m_refresh(new LateRefresh(*this, [this] { read(); }))
{
    setObjectName(u"planningBoard"_s);
    m_tray->setObjectName(u"undated"_s);
    m_time->setObjectName(u"timeScroll"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(makeTools());
    auto *time = new QVBoxLayout;
    time->setSpacing(0);
    time->addWidget(m_timeline, 1);
    time->addWidget(m_time);
    column->addLayout(time, 4);
    column->addWidget(m_empty, 4);
    column->addWidget(m_trayHeading);
    column->addWidget(m_tray, 1);
    m_empty->setSentence(u"planning"_s,
                         LiveText([] { return tr("Nothing with a date, for what is chosen above."); }));
    m_empty->hide();
    connectTimeline();
    connect(&context.session.store(), &RecordStore::changed, this, [this](const ChangeSet &changes) {
        if (concernsPlanning(changes))
            m_refresh->ask();
    });
    retranslate();
    m_refresh->ask();
}

PlanningBoard::~PlanningBoard()
{
    delete m_timeline; // asks the table until it is gone
}

QWidget *PlanningBoard::makeTools()
{
    auto *tools = new QWidget(this);
    auto *flow = new FlowLayout(tools);
    m_state->setObjectName(u"planningState"_s);
    m_state->addItems({{}, {}, {}});
    m_state->setCurrentIndex(std::clamp(m_context.settings.value(stateKey).toInt(), 0, 2));
    m_owner->setObjectName(u"planningOwner"_s);
    m_owner->setProperty("content", true);
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_owner->setVisible(m_scope == Scope::Workspace);
    m_today->setObjectName(u"planningToday"_s);
    makeKinds();
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_kinds, m_state, m_owner, m_today, m_zoomOut, m_zoomIn, m_fit})
        flow->addWidget(each);
    connect(m_state, &QComboBox::activated, this, &PlanningBoard::applyFilter);
    connect(m_owner, &QComboBox::activated, this, &PlanningBoard::applyFilter);
    connect(m_today, &QPushButton::clicked, m_timeline, &TimelineView::showToday);
    connect(m_zoomOut, &QToolButton::clicked, m_timeline, &TimelineView::zoomOut);
    connect(m_zoomIn, &QToolButton::clicked, m_timeline, &TimelineView::zoomIn);
    connect(m_fit, &QToolButton::clicked, m_timeline, &TimelineView::fit);
    return tools;
}

void PlanningBoard::makeKinds()
{
    auto *menu = new QMenu(m_kinds);
    const QStringList hidden = m_context.settings.value(hiddenKey).toStringList();
    for (int kind = 0; kind < kindCount; ++kind) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        action->setChecked(!hidden.contains(QString::number(kind)));
        connect(action, &QAction::toggled, this, &PlanningBoard::applyFilter);
        m_kindActions.append(action);
    }
    m_kinds->setMenu(menu);
    m_kinds->setPopupMode(QToolButton::InstantPopup);
    m_kinds->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void PlanningBoard::connectTimeline()
{
    EditSession &session = m_context.session;
    connect(m_timeline, &TimelineView::openEntryRequested, this,
            [this](const PlanningEntry &entry) { Q_EMIT openRequested(*entry.source->type, entry.id); });
    connect(m_timeline, &TimelineView::moveRequested, this,
            [this, &session](const PlanningEntry &entry, int units) {
                finish(movePlanningEntry(session, entry, units));
            });
    connect(m_timeline, &TimelineView::endMoveRequested, this,
            [this, &session](const PlanningEntry &entry, PeriodEnd end, int units) {
                finish(movePlanningEnd(session, entry, end, units));
            });
    connect(m_timeline, &TimelineView::scaleChanged, this, &PlanningBoard::showScale);
    connect(m_time, &QScrollBar::valueChanged, this, [this](int value) {
        m_isScrolling = true;
        m_timeline->setFirstDay(m_origin.addDays(value));
        m_isScrolling = false;
    });
    connect(m_tray, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const int place = m_tray->row(item);
        if (place < m_table.undated().size()) {
            const PlanningEntry *entry = m_table.undated().at(place);
            Q_EMIT openRequested(*entry->source->type, entry->id);
        }
    });
}

void PlanningBoard::finish(const Result<> &done)
{
    if (!done)
        Q_EMIT failed(done.error());
    m_refresh->now();
}

void PlanningBoard::setOwner(RecordId owner)
{
    if (owner == m_given)
        return;
    m_given = owner;
    m_isFitted = false;
    applyFilter();
}

void PlanningBoard::read()
{
    const Result<PlanningReading> reading = readPlanning(m_context.session, QDate::currentDate());
    if (!reading) {
        Q_EMIT failed(reading.error());
        return;
    }
    const PlanningEntry *current = m_table.entryAt(m_timeline->currentIndex().row());
    const std::optional<PlanningEntry> kept = current ? std::optional(*current) : std::nullopt;
    const int scrolled = m_timeline->verticalScrollBar()->value();
    fillOwners(*reading);
    m_table.setReading(*reading, m_context.language.wording());
    applyFilter();
    if (kept)
        m_timeline->setCurrentIndex(m_table.index(m_table.rowOf(*kept->source, kept->id), 0));
    m_timeline->verticalScrollBar()->setValue(scrolled);
}

void PlanningBoard::fillOwners(const PlanningReading &reading)
{
    const QVariant chosen =
        m_owner->count() > 0 ? m_owner->currentData() : m_context.settings.value(ownerKey);
    QList<std::pair<QString, QString>> names;
    for (auto group = reading.groups.cbegin(); group != reading.groups.cend(); ++group)
        names.append({group.value(), recordIdToText(group.key())});
    std::sort(names.begin(), names.end(),
              [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    m_owner->clear();
    m_owner->addItem(tr("All projects and networks"), QString());
    for (const auto &[name, id] : std::as_const(names))
        m_owner->addItem(name, id);
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(chosen)));
}

void PlanningBoard::applyFilter()
{
    PlanningFilter filter;
    QStringList hidden;
    for (int kind = 0; kind < kindCount; ++kind) {
        if (m_kindActions.at(kind)->isChecked())
            continue;
        filter.hidden.append(static_cast<PlanningKind>(kind));
        hidden.append(QString::number(kind));
    }
    filter.state = static_cast<PlanningFilter::State>(m_state->currentIndex());
    filter.owner = m_scope == Scope::Record
                       ? m_given
                       : recordIdFromText(m_owner->currentData().toString()).value_or(RecordId::None);
    m_context.settings.setValue(hiddenKey, hidden);
    m_context.settings.setValue(stateKey, m_state->currentIndex());
    if (m_scope == Scope::Workspace && m_owner->count() > 0)
        m_context.settings.setValue(ownerKey, m_owner->currentData());
    m_table.setFilter(filter);
    const bool isEmpty = m_table.rowCount() == 0;
    m_timeline->setVisible(!isEmpty);
    m_time->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    fillTray();
    if (!m_isFitted && !isEmpty && isVisible()) {
        m_timeline->fit();
        m_isFitted = true;
    }
    showScale();
}

void PlanningBoard::fillTray()
{
    m_tray->clear();
    for (const PlanningEntry *entry : m_table.undated()) {
        auto *item = new QListWidgetItem(icon(typeIcon(*entry->source->type)), entry->title, m_tray);
        item->setToolTip(entry->spoken(m_table.wording()));
        item->setData(Qt::AccessibleTextRole, item->toolTip());
    }
    m_trayHeading->setNote(LiveText::fixed(QString::number(m_tray->count())));
    m_trayHeading->setVisible(m_tray->count() > 0);
    m_tray->setVisible(m_tray->count() > 0);
}

void PlanningBoard::showScale()
{
    const auto [first, last] = m_table.extent();
    if (m_isScrolling || !first.isValid())
        return;
    const TimelineScale &scale = m_timeline->scale();
    const int seen = std::max(1, scale.daysIn(m_timeline->timeWidth()));
    m_origin = std::min(first.addDays(-seen / 2), scale.first());
    const QDate end = std::max(last.addDays(seen / 2), scale.first().addDays(seen));
    const QSignalBlocker quiet(m_time);
    m_time->setPageStep(seen);
    m_time->setSingleStep(std::max(1, seen / 10));
    m_time->setRange(0, static_cast<int>(std::max<qint64>(0, m_origin.daysTo(end) - seen)));
    m_time->setValue(static_cast<int>(m_origin.daysTo(scale.first())));
}

void PlanningBoard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_refresh->ask();
    }
    QWidget::changeEvent(event);
}

void PlanningBoard::retranslate()
{
    const Wording wording = m_context.language.wording();
    for (int kind = 0; kind < kindCount; ++kind)
        m_kindActions.at(kind)->setText(planningKindLabel(static_cast<PlanningKind>(kind), wording));
    m_kinds->setText(tr("Kinds"));
    m_kinds->setToolTip(tr("Which kinds are shown"));
    m_state->setItemText(0, tr("All"));
    m_state->setItemText(1, tr("Not finished"));
    m_state->setItemText(2, tr("Late"));
    m_state->setAccessibleName(tr("State"));
    m_owner->setAccessibleName(tr("Project or network"));
    m_today->setText(tr("Today"));
    m_today->setToolTip(tr("Go to today"));
    m_zoomOut->setToolTip(tr("Show more time (−)"));
    m_zoomIn->setToolTip(tr("Show less time (+)"));
    m_fit->setToolTip(tr("Show all (0)"));
    for (QToolButton *button : {m_zoomOut, m_zoomIn, m_fit})
        button->setAccessibleName(button->toolTip());
    m_timeline->setAccessibleName(tr("Timeline"));
    m_timeline->setAccessibleDescription(
        tr("Alt and an arrow moves what is chosen, with Shift its end; Enter opens it"));
    m_time->setAccessibleName(tr("Time that is seen"));
    m_trayHeading->setTitle(LiveText([] { return tr("Without a date"); }));
    m_tray->setAccessibleName(tr("Without a date"));
}

} // namespace klankbord
