// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/planningboard.h"

#include "gui/emptystate.h"
#include "gui/flowlayout.h"
#include "gui/icons.h"
#include "gui/laterefresh.h"
#include "gui/planning/monthboard.h"
#include "gui/planning/monthview.h"
#include "gui/planning/planningfilterbar.h"
#include "gui/planning/planningtray.h"
#include "gui/planning/timelineview.h"
#include "gui/sectionheading.h"
#include "gui/typeicon.h"
#include "models/planningedit.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr auto viewKey = "planning/view"_L1;

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
      m_month(new MonthBoard(m_table, this)),
      m_pages(new QStackedWidget(this)),
      m_filter(new PlanningFilterBar(scope == Scope::Workspace, context, this)),
      m_today(new QPushButton(this)),
      m_zoomOut(toolButton(u"zoomOut"_s, u"zoom-out"_s, this)),
      m_zoomIn(toolButton(u"zoomIn"_s, u"zoom-in"_s, this)),
      m_fit(toolButton(u"zoomFit"_s, u"zoom-fit"_s, this)),
      m_trayHeading(new SectionHeading(SectionHeading::Level::Section, this)),
      m_tray(new PlanningTray(this)),
      m_empty(new EmptyState(this)),
      m_refresh(new LateRefresh(*this, [this] { read(); }))
{
    setObjectName(u"planningBoard"_s);
    m_time->setObjectName(u"timeScroll"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(makeTools());
    auto *timelinePage = new QWidget(this);
    auto *time = new QVBoxLayout(timelinePage);
    time->setContentsMargins({});
    time->setSpacing(0);
    time->addWidget(m_timeline, 1);
    time->addWidget(m_time);
    for (QWidget *page : {timelinePage, static_cast<QWidget *>(m_month), static_cast<QWidget *>(m_empty)})
        m_pages->addWidget(page);
    column->addWidget(m_pages, 4);
    column->addWidget(m_trayHeading);
    column->addWidget(m_tray, 1);
    m_empty->setSentence(u"planning"_s,
                         LiveText([] { return tr("Nothing with a date, for what is chosen above."); }));
    connectTimeline();
    connectMonth();
    connectTray();
    connect(&context.session.store(), &RecordStore::changed, this, [this](const ChangeSet &changes) {
        if (concernsPlanning(changes))
            m_refresh->ask();
    });
    retranslate();
    showView(m_context.settings.value(viewKey).toInt() == 0 ? View::Timeline : View::Month);
    m_refresh->ask();
}

PlanningBoard::~PlanningBoard()
{
    delete m_timeline; // these ask the table until they are gone
    delete m_month;
}

QWidget *PlanningBoard::makeTools()
{
    auto *tools = new QWidget(this);
    auto *flow = new FlowLayout(tools);
    m_today->setObjectName(u"planningToday"_s);
    makeViews();
    for (QToolButton *view : std::as_const(m_views))
        flow->addWidget(view);
    for (QWidget *each : std::initializer_list<QWidget *>{m_filter, m_today, m_zoomOut, m_zoomIn, m_fit})
        flow->addWidget(each);
    connect(m_filter, &PlanningFilterBar::changed, this, &PlanningBoard::applyFilter);
    connect(m_today, &QPushButton::clicked, this, [this] {
        if (m_view == View::Month)
            m_month->showToday();
        else
            m_timeline->showToday();
    });
    connect(m_zoomOut, &QToolButton::clicked, m_timeline, &TimelineView::zoomOut);
    connect(m_zoomIn, &QToolButton::clicked, m_timeline, &TimelineView::zoomIn);
    connect(m_fit, &QToolButton::clicked, m_timeline, &TimelineView::fit);
    return tools;
}

void PlanningBoard::makeViews()
{
    auto *group = new QButtonGroup(this);
    const auto add = [this, group](const QString &name, const QString &iconName, View view) {
        QToolButton *button = toolButton(name, iconName, this);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        group->addButton(button);
        m_views.append(button);
        connect(button, &QToolButton::clicked, this, [this, view] { showView(view); });
    };
    add(u"planningTimeline"_s, u"planning"_s, View::Timeline);
    add(u"planningMonth"_s, u"calendar"_s, View::Month);
}

void PlanningBoard::showView(View view)
{
    m_view = view;
    m_context.settings.setValue(viewKey, static_cast<int>(view));
    m_views.at(static_cast<int>(view))->setChecked(true);
    for (QToolButton *zoom : {m_zoomOut, m_zoomIn, m_fit})
        zoom->setVisible(view == View::Timeline);
    showPage();
}

void PlanningBoard::showPage()
{
    // A month without anything is still a calendar to put things in.
    constexpr int emptyPage = 2;
    const bool isEmpty = m_view == View::Timeline && m_table.rowCount() == 0;
    m_pages->setCurrentIndex(isEmpty ? emptyPage : static_cast<int>(m_view));
    if (!m_isFitted && m_table.rowCount() > 0 && m_timeline->isVisible()) {
        m_timeline->fit();
        m_isFitted = true;
    }
    showScale();
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
    connect(m_timeline, &TimelineView::dropped, this, &PlanningBoard::place);
}

void PlanningBoard::connectMonth()
{
    EditSession &session = m_context.session;
    connect(m_month, &MonthBoard::openEntryRequested, this,
            [this](const PlanningEntry &entry) { Q_EMIT openRequested(*entry.source->type, entry.id); });
    connect(m_month, &MonthBoard::moveRequested, this,
            [this, &session](const PlanningEntry &entry, PlanningMonth::Part part, int days) {
                if (part == PlanningMonth::Part::Whole) {
                    finish(movePlanningEntry(session, entry, days));
                } else {
                    const bool isStart = part == PlanningMonth::Part::Begins;
                    finish(movePlanningEnd(session, entry, isStart ? PeriodEnd::From : PeriodEnd::To, days));
                }
            });
    connect(&m_month->view(), &MonthView::dropped, this, &PlanningBoard::place);
}

void PlanningBoard::connectTray()
{
    connect(m_tray, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const int place = m_tray->row(item);
        if (place < m_table.undated().size()) {
            const PlanningEntry *entry = m_table.undated().at(place);
            Q_EMIT openRequested(*entry->source->type, entry->id);
        }
    });
}

void PlanningBoard::place(const QDate &day)
{
    const PlanningEntry *entry = m_table.undated().value(m_tray->currentRow());
    if (entry)
        finish(placePlanningEntry(m_context.session, PlanningEntry(*entry), day));
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
    m_filter->setOwners(reading->groups);
    m_table.setReading(*reading, m_context.language.wording());
    applyFilter();
    if (kept)
        m_timeline->setCurrentIndex(m_table.index(m_table.rowOf(*kept->source, kept->id), 0));
    m_timeline->verticalScrollBar()->setValue(scrolled);
}

void PlanningBoard::applyFilter()
{
    PlanningFilter filter = m_filter->filter();
    if (m_scope == Scope::Record)
        filter.owner = m_given;
    m_table.setFilter(filter);
    fillTray();
    showPage();
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
    m_views.at(0)->setText(tr("Timeline"));
    m_views.at(0)->setToolTip(tr("Show it as a timeline"));
    m_views.at(1)->setText(tr("Month"));
    m_views.at(1)->setToolTip(tr("Show it as a calendar"));
    m_today->setText(tr("Today"));
    m_today->setToolTip(tr("Go to today"));
    m_zoomOut->setToolTip(tr("Show more time (−)"));
    m_zoomIn->setToolTip(tr("Show less time (+)"));
    m_fit->setToolTip(tr("Show all (0)"));
    for (QToolButton *button : {m_zoomOut, m_zoomIn, m_fit})
        button->setAccessibleName(button->toolTip());
    m_timeline->setAccessibleName(tr("Timeline"));
    m_timeline->setAccessibleDescription(
        tr("Alt and an arrow moves what is chosen, with Shift its end; Ctrl, Shift and an arrow its start; "
           "Enter opens it"));
    m_time->setAccessibleName(tr("Time that is seen"));
    m_trayHeading->setTitle(LiveText([] { return tr("Without a date"); }));
    m_tray->setAccessibleName(tr("Without a date"));
    m_tray->setToolTip(tr("Drag one to a day, or open it and fill in its date"));
}

} // namespace klankbord
