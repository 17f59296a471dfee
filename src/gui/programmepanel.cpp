// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/programmepanel.h"

#include "domain/programmeitem.h"
#include "gui/emptystate.h"
#include "gui/icons.h"
#include "gui/programmedetails.h"
#include "gui/programmedrag.h"
#include "gui/programmeedits.h"
#include "gui/programmegrid.h"
#include "gui/programmetray.h"
#include "gui/relatedpanel.h"
#include "models/relatedrecords.h"

#include <QApplication>
#include <QEvent>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// From here on the details stand beside the grid.
constexpr int wide = 960;
constexpr int narrowestDetails = 320;

RelatedRecords items()
{
    return {&ProgrammeItem::type(), &ProgrammeItem::type().event};
}

} // namespace

ProgrammePanel::ProgrammePanel(const PageContext &context, QWidget *parent)
    : RecordPanel(parent),
      m_context(context),
      m_programme(new EventProgramme(context.session, this)),
      m_edits(new ProgrammeEdits(*m_programme, context, this)),
      m_record(Event::type()),
      m_add(new QPushButton(icon(u"add"_s), {}, this)),
      m_clashes(new QPushButton(icon(u"warning"_s, Tone::Warning), {}, this)),
      m_addDay(new QToolButton(this)),
      m_asGrid(new QToolButton(this)),
      m_asList(new QToolButton(this)),
      m_pages(new QStackedWidget(this)),
      m_splitter(new QSplitter(Qt::Vertical, this)),
      m_tray(new ProgrammeTray(*m_programme, this)),
      m_days(new QTabBar(this)),
      m_grid(new ProgrammeGrid(*m_programme, this)),
      m_noDay(new EmptyState(this)),
      m_details(new ProgrammeDetails(*m_programme, *m_edits, context, this)),
      m_drag(new ProgrammeDrag(*m_programme, *m_grid, *m_tray, this))
{
    setObjectName(u"programme"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeBoard());
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_details->setMinimumSize(narrowestDetails, 112);
    m_pages->addWidget(m_splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addWidget(makeTools());
    column->addWidget(m_pages, 1);
    connectParts();
    setViewLook(View::Grid);
    retranslate();
    refresh();
}

ProgrammePanel::~ProgrammePanel()
{
    // Cards that go would still tell where the keyboard went.
    m_isRefreshing = true;
}

QWidget *ProgrammePanel::makeTools()
{
    auto *tools = new QWidget(this);
    m_add->setObjectName(u"addItem"_s);
    m_clashes->setObjectName(u"clashes"_s);
    m_addDay->setObjectName(u"addDay"_s);
    m_addDay->setIcon(icon(u"calendar"_s));
    m_asGrid->setObjectName(u"asGrid"_s);
    m_asGrid->setIcon(icon(u"columns"_s));
    m_asList->setObjectName(u"asList"_s);
    m_asList->setIcon(icon(u"table"_s));
    for (QToolButton *tool : {m_addDay, m_asGrid, m_asList}) {
        tool->setAutoRaise(true);
        tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        tool->setCheckable(tool != m_addDay);
    }
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_add);
    row->addWidget(m_clashes);
    row->addStretch();
    row->addWidget(m_addDay);
    row->addWidget(m_asGrid);
    row->addWidget(m_asList);
    return tools;
}

QWidget *ProgrammePanel::makeBoard()
{
    auto *board = new QWidget(this);
    m_days->setObjectName(u"programmeDays"_s);
    m_days->setProperty("tag", true); // dates, which are the same in every language but for the months
    m_days->setDrawBase(false);
    m_days->setExpanding(false);
    m_noDay->setObjectName(u"noDay"_s);
    m_noDay->setSentence(u"calendar"_s, LiveText([] {
                             return tr("Give the event a day first; then its items can be placed on it.");
                         }));
    m_noDay->setButton(u"edit"_s, LiveText([] { return tr("Set the day of the event"); }));
    auto *column = new QVBoxLayout(board);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_tray);
    column->addWidget(m_days);
    column->addWidget(m_grid, 1);
    column->addWidget(m_noDay);
    return board;
}

void ProgrammePanel::connectParts()
{
    connect(m_programme, &EventProgramme::changed, this, &ProgrammePanel::refresh);
    connect(m_programme, &EventProgramme::failed, this, &RecordPanel::failed);
    connect(m_edits, &ProgrammeEdits::failed, this, &RecordPanel::failed);
    connect(m_edits, &ProgrammeEdits::openRequested, this, &RecordPanel::openRequested);
    connect(m_drag, &ProgrammeDrag::placed, m_edits, &ProgrammeEdits::place);
    connect(m_drag, &ProgrammeDrag::unplaced, m_edits, &ProgrammeEdits::unplace);
    for (ProgrammeCards *cards : {&m_grid->cards(), &m_tray->cards()}) {
        cards->setEditable(m_edits->isAllowed());
        connect(cards, &ProgrammeCards::made, this, &ProgrammePanel::listen);
    }
    connect(m_grid, &ProgrammeGrid::addRequested, m_edits,
            [this](const ProgrammePlace &place) { m_edits->add(place); });
    connect(m_days, &QTabBar::currentChanged, this,
            [this](int index) { showDay(m_programme->days().value(index)); });
    connect(m_noDay, &EmptyState::activated, this, [this] { Q_EMIT fieldRequested(Event::type().when); });
    connect(m_add, &QPushButton::clicked, this, [this] { m_edits->add(std::nullopt); });
    connect(m_clashes, &QPushButton::clicked, this, &ProgrammePanel::goToClash);
    connect(m_addDay, &QToolButton::clicked, this, [this] {
        m_programme->addDay();
        showDay(m_programme->days().value(m_programme->days().size() - 1));
    });
    connect(m_asGrid, &QToolButton::clicked, this, [this] { showView(View::Grid); });
    connect(m_asList, &QToolButton::clicked, this, [this] { showView(View::List); });
}

void ProgrammePanel::listen(ProgrammeCard *card)
{
    m_drag->follow(*card);
    connect(card, &ProgrammeCard::chosen, this, &ProgrammePanel::choose);
    connect(card, &ProgrammeCard::commanded, this, &ProgrammePanel::perform);
}

void ProgrammePanel::setRecord(const Record &record)
{
    if (record.id != m_record.id) {
        m_chosen = RecordId::None;
        m_day = QDate();
        m_isOther = true;
    }
    m_record = record;
    m_programme->setEvent(record);
    if (m_list)
        m_list->setRecord(record);
}

int ProgrammePanel::countFor(const Record &record) const
{
    return referrers(*items().field, m_context, record);
}

void ProgrammePanel::showDay(const QDate &day)
{
    if (m_isRefreshing || day == m_day || !m_programme->days().contains(day))
        return;
    m_day = day;
    refresh();
    m_grid->scrollToStart();
}

void ProgrammePanel::choose(RecordId id)
{
    if (m_isRefreshing || id == m_chosen)
        return;
    m_chosen = id;
    m_grid->cards().choose(id);
    m_tray->cards().choose(id);
    m_details->showItem(id);
    orderTabs();
}

ProgrammeCard *ProgrammePanel::cardOf(RecordId id) const
{
    ProgrammeCard *card = m_grid->cards().card(id);
    return card ? card : m_tray->cards().card(id);
}

void ProgrammePanel::focus(RecordId id)
{
    if (ProgrammeCard *card = cardOf(id)) {
        card->setFocus(Qt::OtherFocusReason);
        choose(id);
        m_grid->scrollTo(id);
        m_tray->scrollTo(id);
    }
}

void ProgrammePanel::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale || m_isRefreshing)
        return;
    m_isRefreshing = true;
    const QWidget *before = QApplication::focusWidget();
    const bool hadKeyboard = qobject_cast<const ProgrammeCard *>(before) && isAncestorOf(before);
    const ProgrammeWords words(*m_programme, m_context.session.titles(), m_context.language.wording());
    if (!m_programme->entry(m_chosen))
        m_chosen = RecordId::None;
    showDays();
    m_tray->showItems(words);
    m_grid->showDay(m_day, words);
    m_grid->cards().choose(m_chosen);
    m_tray->cards().choose(m_chosen);
    m_details->showItem(m_chosen);
    showClashCount();
    orderTabs();
    m_isRefreshing = false;
    if (std::exchange(m_isOther, false))
        m_grid->scrollToStart();
    if (!hadKeyboard)
        return;
    const QList<ProgrammeCard *> &cards = m_grid->cards().cards();
    focus(cardOf(m_chosen) || cards.isEmpty() ? m_chosen : cards.first()->id());
}

void ProgrammePanel::showDays()
{
    const QList<QDate> &days = m_programme->days();
    while (m_days->count() > days.size())
        m_days->removeTab(m_days->count() - 1);
    while (m_days->count() < days.size())
        m_days->addTab(QString());
    for (int i = 0; i < days.size(); ++i)
        m_days->setTabText(i, formatDate(*PartialDate::fromDay(days.at(i)), m_context.language.language()));
    if (!days.contains(m_day))
        m_day = days.value(0);
    m_days->setCurrentIndex(static_cast<int>(days.indexOf(m_day)));
    m_days->setVisible(days.size() > 1);
    m_grid->setVisible(!days.isEmpty());
    m_tray->setRoom(days.isEmpty() ? ProgrammeTray::Room::Large : ProgrammeTray::Room::Strip);
    m_noDay->setVisible(days.isEmpty());
    m_addDay->setEnabled(!days.isEmpty() && m_edits->isAllowed());
}

void ProgrammePanel::orderTabs()
{
    // Cards are made after what stands behind them.
    if (QWidget *stop = m_tray->cards().tabStop())
        setTabOrder(m_asList, stop);
    if (QWidget *stop = m_grid->cards().tabStop())
        setTabOrder(m_days, stop);
}

void ProgrammePanel::showClashCount()
{
    const auto count = static_cast<int>(m_programme->clashes().size());
    m_clashes->setVisible(count > 0);
    m_clashes->setText(tr("%n clash(es)", nullptr, count));
    m_clashes->setToolTip(tr("Go to the next item that clashes"));
}

void ProgrammePanel::goToClash()
{
    const QList<ProgrammeEntry> &entries = m_programme->entries();
    const qsizetype count = entries.size();
    qsizetype from = -1;
    for (qsizetype i = 0; i < count; ++i) {
        if (entries.at(i).id() == m_chosen)
            from = i;
    }
    for (qsizetype step = 1; step <= count; ++step) {
        const ProgrammeEntry &entry = entries.at((from + step) % count);
        if (entry.clashes.isEmpty())
            continue;
        const RecordId id = entry.id();
        showView(View::Grid);
        if (entry.place)
            showDay(entry.place->day);
        focus(id);
        return;
    }
}

void ProgrammePanel::perform(RecordId id, const ProgrammeCommand &command)
{
    using Kind = ProgrammeCommand::Kind;
    choose(id);
    switch (command.kind) {
    case Kind::Go:
        go(id, command.direction);
        break;
    case Kind::Shift:
        m_edits->shift(id, command.amount, m_day);
        break;
    case Kind::Stretch:
        m_edits->stretch(id, command.amount);
        break;
    case Kind::ChangeColumn:
        m_edits->changeColumn(id, command.amount, m_day);
        break;
    case Kind::Open:
        m_edits->open(ProgrammeItem::type(), id);
        break;
    case Kind::Delete:
        m_edits->remove(id);
        break;
    case Kind::Unplace:
        m_edits->unplace(id);
        break;
    case Kind::Add:
        m_edits->add(std::nullopt);
        break;
    }
}

void ProgrammePanel::go(RecordId from, Qt::ArrowType direction)
{
    const bool isInGrid = m_grid->cards().card(from);
    const ProgrammeCards &own = isInGrid ? m_grid->cards() : m_tray->cards();
    const ProgrammeCards &other = isInGrid ? m_tray->cards() : m_grid->cards();
    const RecordId next = own.neighbour(from, direction);
    const bool isAtBorder = next == from && direction == (isInGrid ? Qt::UpArrow : Qt::DownArrow);
    // The tray stands above the grid.
    if (isAtBorder && !other.cards().isEmpty())
        focus(other.cards().first()->id());
    else
        focus(next);
}

void ProgrammePanel::showView(View view)
{
    if (view == View::List && !m_list) {
        m_list = new RelatedPanel(items(), m_context, this);
        connect(m_list, &RecordPanel::openRequested, this, &RecordPanel::openRequested);
        connect(m_list, &RecordPanel::failed, this, &RecordPanel::failed);
        m_list->layout()->setContentsMargins({});
        m_list->setRecord(m_record);
        m_pages->addWidget(m_list);
    }
    m_pages->setCurrentWidget(view == View::List ? static_cast<QWidget *>(m_list) : m_splitter);
    setViewLook(view);
}

void ProgrammePanel::setViewLook(View view)
{
    m_asGrid->setChecked(view == View::Grid);
    m_asList->setChecked(view == View::List);
    // The list has its own.
    m_add->setVisible(view == View::Grid);
    m_addDay->setVisible(view == View::Grid);
}

void ProgrammePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    RecordPanel::changeEvent(event);
}

void ProgrammePanel::retranslate()
{
    m_add->setText(tr("Add item"));
    m_add->setToolTip(tr("Add an item without a time (N); double-click in the grid for one with a time"));
    m_addDay->setText(tr("Add day"));
    m_addDay->setToolTip(tr("A day more to put items on"));
    m_asGrid->setText(tr("Grid"));
    m_asGrid->setToolTip(tr("Rooms beside each other, hours below each other"));
    m_asList->setText(tr("List"));
    m_asList->setToolTip(tr("All items in a table"));
    m_add->setEnabled(m_edits->isAllowed());
    m_days->setAccessibleName(tr("Days of the programme"));
    m_grid->setAccessibleName(tr("Programme by hour and room"));
    showClashCount();
    refresh();
}

void ProgrammePanel::resizeEvent(QResizeEvent *event)
{
    RecordPanel::resizeEvent(event);
    const Qt::Orientation orientation = width() >= wide ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() != orientation)
        m_splitter->setOrientation(orientation);
}

void ProgrammePanel::showEvent(QShowEvent *event)
{
    RecordPanel::showEvent(event);
    if (m_isStale)
        refresh();
}

} // namespace klankbord
