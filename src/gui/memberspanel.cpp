// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/memberspanel.h"

#include "domain/affiliation.h"
#include "gui/asofedit.h"
#include "gui/chartview.h"
#include "gui/emptystate.h"
#include "gui/icons.h"
#include "gui/laterefresh.h"
#include "gui/outlineview.h"
#include "gui/panelviews.h"
#include "gui/recordtableview.h"
#include "gui/recordwindow.h"
#include "gui/relatedpanel.h"
#include "gui/rosterchips.h"
#include "models/memberoutline.h"
#include "reports/membershipchart.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

const RelatedRecords &memberships()
{
    static const RelatedRecords related{&Membership::type(), &Membership::type().group};
    return related;
}

/// Whether members of groups are shown otherwise after a change of such a record.
bool decidesMembers(const RecordType &type)
{
    return &type == &Membership::type() || &type == &Group::type() || &type == &Affiliation::type() ||
           &type == &Person::type() || &type == &Organisation::type();
}

} // namespace

MembersPanel::MembersPanel(const PageContext &context, QWidget *parent)
    : RecordPanel(parent),
      m_context(context),
      m_group(Group::type()),
      m_asOf(new AsOfEdit(context.language)),
      m_chips(new RosterChips(context.language)),
      m_outline(new OutlineModel(this)),
      m_view(new OutlineView(*m_outline)),
      m_chart(new ChartView),
      m_list(new RelatedPanel(memberships(), context)),
      m_views(new PanelViews(this)),
      m_empty(new EmptyState),
      m_splitter(new QSplitter(Qt::Vertical)),
      m_add(new QPushButton(icon(u"add"_s), {})),
      m_refresh(new LateRefresh(*this, [this] { read(); }))
{
    setObjectName(u"membersPanel"_s);
    m_add->setObjectName(u"addMember"_s);
    m_add->setAutoDefault(false);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeRoster());
    m_splitter->addWidget(makeChart());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_views->addView(u"showMembers"_s, u"people"_s,
                     LiveText("MembersPanel", QT_TRANSLATE_NOOP("MembersPanel", "Over time")), m_splitter);
    m_views->addView(u"showList"_s, u"table"_s,
                     LiveText("MembersPanel", QT_TRANSLATE_NOOP("MembersPanel", "List")), m_list);
    m_views->addTool(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_views);

    connect(&context.session.store(), &RecordStore::changed, this, &MembersPanel::follow);
    connect(m_asOf, &AsOfEdit::dateChanged, this, &MembersPanel::showRoster);
    connect(m_add, &QPushButton::clicked, this, &MembersPanel::add);
    connect(m_view, &OutlineView::openRequested, this, &RecordPanel::openRequested);
    connect(m_list, &RecordPanel::openRequested, this, &RecordPanel::openRequested);
    connect(m_list, &RecordPanel::failed, this, &RecordPanel::failed);
    connect(m_chart, &ChartView::partClicked, this,
            [this](const ChartPart &part) { selectMembership(part.key.value<RecordId>()); });
    retranslate();
}

QWidget *MembersPanel::makeRoster()
{
    auto *page = new QWidget;
    m_view->setObjectName(u"members"_s);
    m_outline->setHeaders(MemberOutline::memberHeaders(m_context.language.wording()));
    constexpr std::array widths{168, 112, 152, 184, 128, 104};
    for (std::size_t column = 0; column < widths.size(); ++column)
        m_view->setColumnWidth(static_cast<int>(column), widths.at(column));
    auto *pages = new QStackedWidget;
    pages->setObjectName(u"rosterPages"_s);
    pages->addWidget(m_view);
    pages->addWidget(m_empty);
    m_empty->setSentence(u"people"_s,
                         LiveText("MembersPanel", QT_TRANSLATE_NOOP("MembersPanel", "No members yet.")));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 0, 16, 8);
    column->setSpacing(8);
    column->addWidget(m_asOf);
    column->addWidget(m_chips);
    column->addWidget(pages, 1);
    return page;
}

QWidget *MembersPanel::makeChart()
{
    auto *area = new QScrollArea;
    area->setObjectName(u"membershipChart"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_chart);
    m_chart->setEmptyText(
        LiveText("MembersPanel", QT_TRANSLATE_NOOP("MembersPanel", "Nothing to draw yet.")));
    return area;
}

void MembersPanel::setRecord(const Record &record)
{
    m_group = record;
    m_list->setRecord(record);
    m_add->setEnabled(record.id != RecordId::None && !m_context.session.store().isReadOnly());
    m_refresh->now();
}

int MembersPanel::countFor(const Record &record) const
{
    return m_list->countFor(record);
}

void MembersPanel::follow(const ChangeSet &changes)
{
    for (const Change &change : changes.changes()) {
        if (!decidesMembers(change.type()))
            continue;
        if (change.id() == m_group.id && change.after)
            m_group = *change.after;
        m_refresh->ask();
    }
}

void MembersPanel::read()
{
    m_members = {};
    if (m_group.id != RecordId::None) {
        const Result<QList<Record>> groups = groupsBeside(m_group, m_context.session.store());
        Result<GroupMembers> members =
            groups ? readGroupMembers(*groups, m_context.session, m_context.language.wording())
                   : Result<GroupMembers>(groups.error());
        if (members)
            m_members = *std::move(members);
        else
            Q_EMIT failed(members.error());
    }
    showRoster();
    showChart();
}

void MembersPanel::showRoster()
{
    const QList<Record> seats = m_members.membershipsOf(m_group.id);
    const PartialDate when = m_asOf->date();
    const MemberOutline outline(m_members, when, m_context.language.wording(), m_context.session.titles());
    m_outline->setSections(outline.membersOf(m_group.id));
    m_chips->setRoster(GroupRoster(seats, when), m_group.get(Group::type().quorum));
    auto *pages = findChild<QStackedWidget *>(u"rosterPages"_s);
    pages->setCurrentIndex(seats.isEmpty() ? 1 : 0);
}

void MembersPanel::showChart()
{
    // A row of its own for each member, and room for the title, the calendar and the footnote.
    constexpr int lineHeight = 24;
    constexpr int frameHeight = 144;
    const QList<Record> seats = m_members.membershipsOf(m_group.id);
    m_chart->setMinimumHeight(frameHeight + lineHeight * static_cast<int>(seats.size()));
    m_chart->setChart(membershipChart(m_group, seats, QDate::currentDate(), m_context.session.titles(),
                                      m_context.language.wording()));
}

void MembersPanel::selectMembership(RecordId id)
{
    m_view->selectRecord(id);
    m_list->table()->selectRecord(id);
}

void MembersPanel::add()
{
    const RecordWindow *window =
        RecordWindow::openDraft(memberships().newRecord(m_group.id), m_context, this);
    connect(window, &RecordWindow::openRequested, this, &RecordPanel::openRequested);
}

void MembersPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_refresh->now();
    }
    RecordPanel::changeEvent(event);
}

void MembersPanel::retranslate()
{
    m_add->setText(tr("Add a member"));
    m_add->setToolTip(tr("Add a membership of this group"));
    m_view->setAccessibleName(tr("Members on the date"));
    m_outline->setHeaders(MemberOutline::memberHeaders(m_context.language.wording()));
}

} // namespace klankbord
