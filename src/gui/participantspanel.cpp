// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/participantspanel.h"

#include "gui/attendanceboard.h"
#include "gui/chip.h"
#include "gui/deskbar.h"
#include "gui/icons.h"
#include "gui/messagebar.h"
#include "gui/participantfilter.h"
#include "gui/presencebar.h"
#include "gui/recordtableview.h"
#include "gui/relatedpanel.h"
#include "gui/representativedialog.h"
#include "gui/turnsplitter.h"
#include "models/recordtablemodel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

const Participation &participation = Participation::type();
constexpr int wide = 960; ///< from here on the figures stand beside the list
constexpr auto figuresKey = "participants/figures";
constexpr auto columnsKey = "related/participation/event/columns"; ///< of the list's table

} // namespace

ParticipantsPanel::ParticipantsPanel(const PageContext &context, QWidget *parent)
    : RecordPanel(parent),
      m_context(context),
      m_participants(new EventParticipants(context.session, this)),
      m_splitter(new QSplitter(Qt::Vertical, this)),
      m_summary(new QLabel(this)),
      m_places(new Chip(this)),
      m_offer(new MessageBar(this)),
      m_messages(new MessageBar(this)),
      m_filter(new ParticipantFilter(context.language, this)),
      m_list(new RelatedPanel({&participation, &participation.event}, context, this)),
      m_desk(new DeskBar(*m_participants, *m_messages, context, this)),
      m_presence(new PresenceBar(context.language, this)),
      m_board(new AttendanceBoard(*m_participants, context, this))
{
    setObjectName(u"participants"_s);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setWordWrap(true);
    m_offer->setObjectName(u"placeOffer"_s);
    m_messages->setObjectName(u"messages"_s);
    m_presence->setObjectName(u"presence"_s);
    makeTools();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(m_board);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    const bool isEditable = !context.session.store().isReadOnly();
    m_desk->setEditable(isEditable);
    m_presence->setEditable(isEditable);
    m_list->setEmptySentence(u"people"_s, LiveText([this] {
                                 return m_filter->conditions().isEmpty() ? tr("Nobody is on the list yet.")
                                                                         : tr("Nobody fits this filter.");
                             }));
    connectParts();
    retranslate();
}

ParticipantsPanel::~ParticipantsPanel() = default;

void ParticipantsPanel::connectParts()
{
    connect(m_participants, &EventParticipants::changed, this, &ParticipantsPanel::follow);
    connect(m_participants, &EventParticipants::failed, this, &RecordPanel::failed);
    connect(m_filter, &ParticipantFilter::changed, this, &ParticipantsPanel::applyFilter);
    connect(m_presence, &PresenceBar::chosen, this, &ParticipantsPanel::note);
    connect(m_desk, &DeskBar::touched, this, [this](RecordId id) {
        m_touched = id;
        goTo(id);
    });
    connect(m_desk, &DeskBar::failed, this, &RecordPanel::failed);
    connect(m_board, &AttendanceBoard::chosen, this, &ParticipantsPanel::select);
    connect(m_list, &RecordPanel::openRequested, this, &RecordPanel::openRequested);
    connect(m_list, &RecordPanel::filterRequested, this, &RecordPanel::filterRequested);
    connect(m_list, &RecordPanel::failed, this, &RecordPanel::failed);
}

QWidget *ParticipantsPanel::makeList()
{
    auto *list = new QWidget(this);
    // Three rows at least; what stands there for an empty list would ask for more than a small window has.
    m_list->setMinimumHeight(144);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_summary, 1);
    first->addWidget(m_places, 0, Qt::AlignTop);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(16, 8, 16, 0);
    above->setSpacing(8);
    above->addLayout(first);
    above->addWidget(m_offer);
    above->addWidget(m_messages);
    above->addWidget(m_filter);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(16, 0, 16, 8);
    below->setSpacing(8);
    below->addWidget(m_desk);
    below->addWidget(m_presence);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(above);
    column->addWidget(m_list, 1);
    column->addLayout(below);
    return list;
}

QToolButton *ParticipantsPanel::makeTool(const QString &name, const QString &iconName)
{
    auto *tool = new QToolButton(this);
    tool->setObjectName(name);
    tool->setIcon(icon(iconName));
    tool->setAutoRaise(true);
    m_list->addTool(tool);
    return tool;
}

void ParticipantsPanel::makeTools()
{
    m_needs = makeTool(u"needs"_s, u"info"_s);
    m_needs->setCheckable(true);
    m_needs->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_codes = makeTool(u"giveCodes"_s, u"keyboard"_s);
    m_figures = makeTool(u"figures"_s, u"chart"_s);
    m_figures->setCheckable(true);
    m_figures->setChecked(m_context.settings.value(QLatin1StringView(figuresKey), true).toBool());
    m_columns = makeTool(u"columns"_s, u"columns"_s);
    m_board->setVisible(m_figures->isChecked());
    connect(m_needs, &QToolButton::toggled, this, &ParticipantsPanel::showNeeds);
    connect(m_codes, &QToolButton::clicked, this, &ParticipantsPanel::giveCodes);
    connect(m_columns, &QToolButton::clicked, this, &ParticipantsPanel::chooseColumns);
    connect(m_figures, &QToolButton::toggled, this, [this](bool isShown) {
        m_context.settings.setValue(QLatin1StringView(figuresKey), isShown);
        m_board->setVisible(isShown);
    });
}

void ParticipantsPanel::setRecord(const Record &record)
{
    if (record.id != m_participants->eventRecord().id) {
        m_messages->dismiss();
        m_offer->dismiss();
        m_offered = RecordId::None;
        m_touched = RecordId::None;
        m_desk->reset();
        m_needs->setChecked(false);
    }
    m_awaited = RecordId::None;
    m_list->setRecord(record);
    prepareTable();
    if (const Result<> read = m_participants->setEvent(record); !read)
        Q_EMIT failed(read.error());
}

int ParticipantsPanel::countFor(const Record &record) const
{
    return m_list->countFor(record);
}

RecordTableView *ParticipantsPanel::table() const
{
    return m_list->table();
}

void ParticipantsPanel::prepareTable()
{
    m_presence->listenTo(table());
    table()->setAccessibleName(participation.pluralLabel(m_context.language.wording()));
    arrangeColumns();
    showNeeds();
    applyFilter();
    connect(&table()->records(), &RecordTableModel::countChanged, this, [this] {
        if (m_awaited != RecordId::None)
            goTo(std::exchange(m_awaited, RecordId::None));
    });
}

void ParticipantsPanel::arrangeColumns()
{
    // Until the user arranges them: who, and whether they are there, before what is looked up now and then.
    if (m_context.settings.contains(QLatin1StringView(columnsKey)))
        return;
    struct Column {
        const FieldInfo *field;
        int signs;
    };
    QHeaderView &header = *table()->horizontalHeader();
    const int sign = table()->fontMetrics().averageCharWidth();
    int place = 0;
    for (const Column &column : {Column{&participation.person, 20}, Column{&participation.presence, 16},
                                 Column{&participation.status, 16}, Column{&participation.organisation, 20},
                                 Column{&participation.role, 16}}) {
        header.moveSection(header.visualIndex(column.field->index()), place++);
        table()->setColumnWidth(column.field->index(), column.signs * sign);
    }
}

void ParticipantsPanel::applyFilter()
{
    if (table())
        table()->records().setConditions(m_filter->conditions());
}

void ParticipantsPanel::showNeeds()
{
    if (!table())
        return;
    // Sensitive: there for who asks, and gone again with the next event.
    for (const FieldInfo *field :
         std::initializer_list<const FieldInfo *>{&participation.accessNeeds, &participation.diet})
        table()->setColumnHidden(field->index(), !m_needs->isChecked());
}

void ParticipantsPanel::chooseColumns()
{
    if (!table())
        return;
    QMenu *menu = table()->makeColumnMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(m_columns->mapToGlobal(m_columns->rect().bottomLeft()));
}

void ParticipantsPanel::giveCodes()
{
    const Result<int> given = m_desk->desk().giveCodes();
    if (!given) {
        Q_EMIT failed(given.error());
        return;
    }
    const int count = *given;
    m_touched = RecordId::None;
    m_messages->announce(MessageBar::Kind::Good, LiveText([count] {
                             return count == 0 ? tr("Everybody on the list has a code already.")
                                               : tr("%n code(s) given.", nullptr, count);
                         }));
    if (count > 0 && table()->isColumnHidden(participation.code.index()))
        table()->setColumnHidden(participation.code.index(), false);
}

void ParticipantsPanel::note(Presence presence)
{
    if (!table())
        return;
    const QList<RecordId> ids = table()->selectedIds();
    if (ids.isEmpty()) {
        m_touched = RecordId::None;
        m_messages->announce(MessageBar::Kind::Info,
                             LiveText([] { return tr("Choose in the list whom it is about."); }));
        return;
    }
    RecordId representative = RecordId::None;
    if (presence == Presence::Represented) {
        const std::optional<RecordId> answer = RepresentativeDialog::ask(m_context, this);
        if (!answer)
            return;
        representative = *answer;
    }
    // One key for each person: the next one is at hand. Known by id, as the change may move rows.
    const RecordTableModel &model = table()->records();
    const RecordId next = ids.size() == 1 ? model.idAt(model.rowOf(ids.first()) + 1) : RecordId::None;
    if (const Result<> done = m_desk->desk().setPresence(ids, presence, representative); !done)
        Q_EMIT failed(done.error());
    else if (next != RecordId::None)
        table()->selectRecord(next);
}

void ParticipantsPanel::goTo(RecordId id)
{
    if (!table() || table()->selectRecord(id))
        return;
    if (table()->records().isComplete())
        m_filter->clear();
    if (!table()->selectRecord(id))
        m_awaited = id;
}

void ParticipantsPanel::select(const QList<RecordId> &participations)
{
    if (!table())
        return;
    m_filter->clear();
    const RecordTableModel &model = table()->records();
    QList<int> rows;
    for (const RecordId id : participations) {
        if (const int row = model.rowOf(id); row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    const QList<int> columns = table()->visibleColumns();
    if (rows.isEmpty() || columns.isEmpty())
        return;
    QItemSelection selection;
    for (qsizetype first = 0, last = 0; first < rows.size(); first = ++last) {
        while (last + 1 < rows.size() && rows.at(last + 1) == rows.at(last) + 1)
            ++last;
        selection.append(QItemSelectionRange(model.index(rows.at(first), columns.first()),
                                             model.index(rows.at(last), columns.first())));
    }
    table()->setCurrentIndex(model.index(rows.first(), columns.first()));
    table()->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    table()->setFocus(Qt::OtherFocusReason);
}

void ParticipantsPanel::follow()
{
    // A message about somebody whom an undo took off the list says nothing any more.
    if (m_touched != RecordId::None && !m_participants->contains(m_touched)) {
        m_touched = RecordId::None;
        m_messages->dismiss();
    }
    m_filter->setCount(m_participants->count());
    showSummary();
    showPlaces();
    offerPlace();
}

QString ParticipantsPanel::summary() const
{
    const Wording wording = m_context.language.wording();
    const QLocale locale = wording.locale();
    const AttendanceCount &count = m_participants->count();
    const std::optional<Count> stated = m_participants->eventRecord().get(Event::type().participants);
    const QString listed = locale.toString(count.all());
    QStringList parts{stated ? tr("%1 participants stated, %2 on this list")
                                   .arg(formatCount(*stated, wording.language()), listed)
                             : tr("%1 on this list").arg(listed)};
    for (const Presence presence :
         {Presence::Present, Presence::Excused, Presence::Absent, Presence::Represented}) {
        if (count.of(presence) == 0)
            continue;
        const QString word =
            participation.presence.display(participation.presence.pack(presence), wording, nullptr);
        parts.append(tr("%1 %2", "a number and a presence: 5 present")
                         .arg(locale.toString(count.of(presence)), word.toLower()));
    }
    return parts.join(u" · "_s);
}

void ParticipantsPanel::showSummary()
{
    m_summary->setText(summary());
    const QLocale locale = m_context.language.wording().locale();
    m_needs->setText(tr("%1 with access needs, %2 with a diet")
                         .arg(locale.toString(m_participants->withAccessNeeds()),
                              locale.toString(m_participants->withDiet())));
    m_codes->setEnabled(!m_context.session.store().isReadOnly() && m_participants->withoutCode() > 0);
}

void ParticipantsPanel::showPlaces()
{
    const std::optional<int> places = m_participants->places();
    m_places->setVisible(places.has_value());
    if (!places)
        return;
    const int taken = m_participants->count().placed();
    const Tone tone = taken > *places ? Tone::Danger : taken == *places ? Tone::Warning : Tone::Muted;
    m_places->setStatus(
        taken > *places ? u"warning"_s : u"people"_s, LiveText([this, taken, places = *places] {
            const QLocale locale = m_context.language.wording().locale();
            return tr("%1 of %2 places taken").arg(locale.toString(taken), locale.toString(places));
        }),
        tone);
}

void ParticipantsPanel::offerPlace()
{
    const RecordId next = m_context.session.store().isReadOnly()
                              ? RecordId::None
                              : m_participants->nextInLine(QDateTime::currentDateTimeUtc());
    if (next == m_offered)
        return;
    m_offered = next;
    if (next == RecordId::None) {
        m_offer->dismiss();
        return;
    }
    const auto name = [this, next] { return m_participants->nameOf(next, m_context.language.wording()); };
    m_offer->announce(MessageBar::Kind::Info, LiveText([name] {
                          return tr("A place is free: %1 is first on the waiting list.").arg(name());
                      }),
                      {}, {{LiveText([] { return tr("Give the place"); }), [this, next] {
                                if (const Result<> done = m_desk->desk().givePlace(next); !done)
                                    Q_EMIT failed(done.error());
                            }}});
}

void ParticipantsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    RecordPanel::changeEvent(event);
}

void ParticipantsPanel::resizeEvent(QResizeEvent *event)
{
    RecordPanel::resizeEvent(event);
    turnSplitter(*m_splitter, width() >= wide ? Qt::Horizontal : Qt::Vertical);
}

void ParticipantsPanel::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_needs, tr("Show access needs and diets in the list"));
    name(m_codes, tr("Give a code to everybody without one"));
    name(m_figures, tr("Show the figures"));
    name(m_columns, tr("Choose columns"));
    if (table())
        table()->setAccessibleName(participation.pluralLabel(m_context.language.wording()));
    showSummary();
    showPlaces();
}

} // namespace klankbord
