// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plannerpanel.h"

#include "gui/chip.h"
#include "gui/coreattendancetable.h"
#include "gui/flowlayout.h"
#include "gui/icons.h"
#include "gui/plannergrid.h"
#include "gui/plannertray.h"
#include "gui/recordwindow.h"
#include "gui/relatedpanel.h"
#include "gui/sectionheading.h"
#include "gui/sessioncard.h"
#include "gui/tonedlabel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <initializer_list>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int stepMonths = 3;
constexpr int narrow = 720;

QString viewKey()
{
    return u"planner/view"_s;
}
QString rowsKey()
{
    return u"planner/rows"_s;
}
QString acrossKey()
{
    return u"planner/across"_s;
}
QString downKey()
{
    return u"planner/down"_s;
}

QToolButton *toolButton(const QString &name, const QString &iconName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QToolButton *viewButton(const QString &name, const QString &iconName, QWidget *parent)
{
    QToolButton *button = toolButton(name, iconName, parent);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

PlannerPanel::PlannerPanel(const PageContext &context, QWidget *parent)
    : RecordPanel(parent),
      m_context(context),
      m_plan(context.session),
      m_network(Network::type()),
      m_planButton(viewButton(u"planView"_s, u"planning"_s, this)),
      m_listButton(viewButton(u"listView"_s, u"table"_s, this)),
      m_rowKind(new QComboBox(this)),
      m_earlier(toolButton(u"earlier"_s, u"chevron-left"_s, this)),
      m_today(new QPushButton(this)),
      m_later(toolButton(u"later"_s, u"chevron-right"_s, this)),
      m_add(new QPushButton(icon(u"add"_s), {}, this)),
      m_monthGaps(new Chip(this)),
      m_rowGaps(new Chip(this)),
      m_grid(new PlannerGrid(m_plan, this)),
      m_tray(new PlannerTray(m_plan, this)),
      m_trayHeading(new SectionHeading(SectionHeading::Level::Section, this)),
      m_attendance(new CoreAttendanceTable(m_plan, context, this)),
      m_attendanceHeading(new SectionHeading(SectionHeading::Level::Section, this)),
      m_notice(new TonedLabel(Tone::Muted, this)),
      m_list(new RelatedPanel({&Event::type(), &Event::type().network}, context, this)),
      m_views(new QStackedWidget(this))
{
    setObjectName(u"planner"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addWidget(makeTools());
    column->addWidget(m_views, 1);
    m_views->addWidget(makePlan());
    m_views->addWidget(m_list);
    m_list->layout()->setContentsMargins({});
    m_rowKind->setCurrentIndex(qBound(0, context.settings.value(rowsKey()).toInt(), 1));
    m_plan.setRowKind(static_cast<PlanRows>(m_rowKind->currentIndex()));
    m_across->restoreState(context.settings.value(acrossKey()).toByteArray());
    m_tray->setDirection(m_across->orientation() == Qt::Vertical ? Qt::Horizontal : Qt::Vertical);
    m_down->restoreState(context.settings.value(downKey()).toByteArray());
    connectPlan();
    if (!m_plan.isReadOnly())
        makeDraggable();
    showView(qBound(0, context.settings.value(viewKey()).toInt(), 1));
    retranslate();
}

PlannerPanel::~PlannerPanel()
{
    m_context.settings.setValue(acrossKey(), m_across->saveState());
    m_context.settings.setValue(downKey(), m_down->saveState());
    // They ask the plan until they are gone.
    delete m_attendance;
    delete m_tray;
    delete m_grid;
}

QWidget *PlannerPanel::makeTools()
{
    auto *tools = new QWidget(this);
    auto *flow = new FlowLayout(tools);
    auto *views = new QButtonGroup(this);
    views->addButton(m_planButton, PlanView);
    views->addButton(m_listButton, ListView);
    connect(views, &QButtonGroup::idClicked, this, &PlannerPanel::showView);
    m_rowKind->setObjectName(u"rowKind"_s);
    m_rowKind->addItems({{}, {}});
    m_today->setObjectName(u"today"_s);
    m_add->setObjectName(u"newSession"_s);
    m_monthGaps->setObjectName(u"monthGaps"_s);
    m_rowGaps->setObjectName(u"rowGaps"_s);
    for (Chip *chip : {m_monthGaps, m_rowGaps})
        chip->setFixedHeight(m_today->sizeHint().height()); // in the middle of the line
    for (QWidget *each : std::initializer_list<QWidget *>{m_planButton, m_listButton, m_rowKind, m_earlier,
                                                          m_today, m_later, m_add, m_monthGaps, m_rowGaps})
        flow->addWidget(each);
    connect(m_rowKind, &QComboBox::activated, this, [this](int index) {
        m_context.settings.setValue(rowsKey(), index);
        m_plan.setRowKind(static_cast<PlanRows>(index));
    });
    connect(m_earlier, &QToolButton::clicked, this, [this] {
        m_plan.extend(SessionPlan::Side::Earlier, stepMonths);
        m_grid->showMonth(m_plan.range().first);
    });
    connect(m_later, &QToolButton::clicked, this, [this] {
        m_plan.extend(SessionPlan::Side::Later, stepMonths);
        m_grid->showMonth(m_plan.range().last);
    });
    connect(m_today, &QPushButton::clicked, this, &PlannerPanel::showToday);
    connect(m_add, &QPushButton::clicked, this, [this] { begin(m_plan.newSession({})); });
    return tools;
}

QWidget *PlannerPanel::makePlan()
{
    m_across = new QSplitter(Qt::Horizontal, this);
    m_across->setObjectName(u"plannerAcross"_s);
    m_across->setHandleWidth(8);
    m_across->addWidget(makeTray());
    m_across->addWidget(m_grid);
    m_across->setStretchFactor(1, 1);
    m_across->setCollapsible(1, false);
    m_down = new QSplitter(Qt::Vertical, this);
    m_down->setObjectName(u"plannerDown"_s);
    m_down->setHandleWidth(8);
    m_down->addWidget(m_across);
    m_down->addWidget(makeAttendance());
    m_down->setStretchFactor(0, 3);
    m_down->setStretchFactor(1, 1);
    m_down->setCollapsible(0, false);
    m_notice->setObjectName(u"plannerNotice"_s);
    m_notice->setWordWrap(true);
    m_notice->hide();
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_down, 1);
    column->addWidget(m_notice);
    return page;
}

QWidget *PlannerPanel::makeTray()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_trayHeading);
    column->addWidget(m_tray, 1);
    return box;
}

QWidget *PlannerPanel::makeAttendance()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_attendanceHeading);
    column->addWidget(m_attendance, 1);
    return box;
}

void PlannerPanel::connectPlan()
{
    const auto open = [this](RecordId id) { Q_EMIT openRequested(Event::type(), id); };
    connect(m_grid, &PlannerGrid::openCardRequested, this, open);
    connect(m_tray, &PlannerTray::openCardRequested, this, open);
    connect(m_attendance, &CoreAttendanceTable::openCardRequested, this, open);
    connect(m_grid, &PlannerGrid::newRequested, this, &PlannerPanel::begin);
    connect(m_tray, &PlannerTray::newRequested, this, &PlannerPanel::begin);
    connect(m_grid, &PlannerGrid::failed, this, &RecordPanel::failed);
    connect(m_tray, &PlannerTray::placeRequested, this, [this](RecordId id) {
        report(m_plan.moveToColumn(id, m_grid->currentIndex().column()));
        m_grid->setCurrentCard(id);
    });
    connect(m_list, &RecordPanel::openRequested, this, &RecordPanel::openRequested);
    connect(m_list, &RecordPanel::filterRequested, this, &RecordPanel::filterRequested);
    connect(m_list, &RecordPanel::failed, this, &RecordPanel::failed);
    connect(&m_plan, &QAbstractItemModel::modelReset, this, &PlannerPanel::showGaps);
    connect(&m_plan, &SessionPlan::dayDropped, this, [this](const QString &title, const PartialDate &month) {
        showNotice(LiveText([this, title, month] {
            return tr("“%1” is in %2 now, without a day: the old one fell away. Undo brings it back.")
                .arg(title, formatDate(month, m_context.language.language()));
        }));
    });
    connect(&m_context.session.store(), &RecordStore::changed, this, [this](const ChangeSet &changes) {
        if (m_plan.network() == RecordId::None || !SessionPlan::isConcernedBy(changes))
            return;
        showNotice({});
        if (isVisible())
            refresh();
        else
            m_isStale = true;
    });
}

void PlannerPanel::makeDraggable()
{
    auto *drag = new SessionDrag(*this, [this](RecordId id) {
        const QSize size = sessionCardSize(font());
        QPixmap picture(size * devicePixelRatioF());
        picture.setDevicePixelRatio(devicePixelRatioF());
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setOpacity(0.9);
        paintSessionCard(painter, QRect({}, size), m_plan.card(id), CardState::Chosen, font(), palette());
        return picture;
    });
    drag->add(*m_grid);
    drag->add(*m_tray);
    connect(drag, &SessionDrag::failed, this, &RecordPanel::failed);
}

void PlannerPanel::report(const Result<> &done)
{
    if (!done)
        Q_EMIT failed(done.error());
}

void PlannerPanel::setRecord(const Record &record)
{
    m_network = record;
    fill();
}

int PlannerPanel::countFor(const Record &record) const
{
    return m_list->countFor(record);
}

void PlannerPanel::arrange()
{
    const Qt::Orientation across = width() < narrow ? Qt::Vertical : Qt::Horizontal;
    if (m_across->orientation() == across)
        return;
    m_across->setOrientation(across);
    m_tray->setDirection(across == Qt::Vertical ? Qt::Horizontal : Qt::Vertical);
    m_across->setSizes({1, width() + height()}); // the tray as small as it can be
}

void PlannerPanel::resizeEvent(QResizeEvent *event)
{
    RecordPanel::resizeEvent(event);
    arrange();
}

void PlannerPanel::showView(int view)
{
    m_context.settings.setValue(viewKey(), view);
    (view == ListView ? m_listButton : m_planButton)->setChecked(true);
    m_views->setCurrentIndex(view);
    for (QWidget *each : std::initializer_list<QWidget *>{m_rowKind, m_earlier, m_today, m_later, m_add})
        each->setVisible(view == PlanView);
    fill();
    showGaps();
}

void PlannerPanel::fill()
{
    if (m_network.id == RecordId::None)
        return;
    if (m_views->currentIndex() == ListView) {
        m_list->setRecord(m_network);
        return;
    }
    const bool isAnother = m_plan.network() != m_network.id;
    if (isAnother)
        showNotice({});
    report(m_plan.setNetwork(m_network));
    m_isStale = false;
    if (!isAnother)
        return;
    m_grid->setCurrentIndex(m_plan.index(0, 0));
    const PartialDate thisMonth = monthOf(QDate::currentDate());
    m_grid->showMonth(
        m_plan.range().holds(thisMonth) ? thisMonth : m_plan.series().first().value_or(m_plan.range().first));
}

void PlannerPanel::refresh()
{
    m_isStale = false;
    report(m_plan.refresh());
}

void PlannerPanel::showToday()
{
    const PartialDate month = monthOf(QDate::currentDate());
    if (m_plan.include(month)) {
        m_grid->showMonth(month);
        m_grid->setFocus();
        return;
    }
    showNotice(LiveText([] {
        return tr("Today is more than %n month(s) from the sessions: too far to show.", nullptr,
                  mostPlanMonths);
    }));
}

void PlannerPanel::begin(const Record &draft)
{
    if (m_network.id == RecordId::None || m_plan.isReadOnly())
        return;
    const RecordWindow *window = RecordWindow::openDraft(draft, m_context, this);
    connect(window, &RecordWindow::openRequested, this, &RecordPanel::openRequested);
}

void PlannerPanel::showGaps()
{
    const bool isPlan = m_views->currentIndex() == PlanView;
    const int months = m_plan.monthGaps();
    const int rows = m_plan.rowGaps();
    m_monthGaps->setVisible(isPlan && (months > 0 || rows == 0));
    m_rowGaps->setVisible(isPlan && rows > 0);
    if (months == 0 && rows == 0)
        m_monthGaps->setStatus(u"check"_s, LiveText([] { return tr("No gaps"); }), Tone::Good);
    else
        m_monthGaps->setStatus(u"warning"_s, LiveText([this] {
                                   return tr("%n month(s) without a session", nullptr, m_plan.monthGaps());
                               }),
                               Tone::Warning);
    m_rowGaps->setStatus(u"warning"_s, LiveText([this] {
                             const int gaps = m_plan.rowGaps();
                             return m_plan.rowKind() == PlanRows::Sectors
                                        ? tr("%n sector(s) without a session", nullptr, gaps)
                                        : tr("%n region(s) without a session", nullptr, gaps);
                         }),
                         Tone::Warning);
    m_trayHeading->setNote(LiveText([this] { return QString::number(m_plan.tray().size()); }));
}

void PlannerPanel::showNotice(const LiveText &notice)
{
    m_noticeText = notice;
    m_notice->setText(notice.text());
    m_notice->setVisible(!notice.isEmpty());
}

void PlannerPanel::showEvent(QShowEvent *event)
{
    RecordPanel::showEvent(event);
    if (m_isStale)
        refresh();
}

void PlannerPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    RecordPanel::changeEvent(event);
}

void PlannerPanel::retranslate()
{
    m_planButton->setText(tr("Plan"));
    m_planButton->setToolTip(tr("The sessions by month"));
    m_listButton->setText(tr("List"));
    m_listButton->setToolTip(tr("The sessions as a table"));
    m_rowKind->setItemText(0, tr("By sector"));
    m_rowKind->setItemText(1, tr("By region"));
    m_rowKind->setAccessibleName(tr("Rows of the plan"));
    m_rowKind->setToolTip(m_rowKind->accessibleName());
    m_earlier->setToolTip(tr("Show three months earlier"));
    m_earlier->setAccessibleName(m_earlier->toolTip());
    m_later->setToolTip(tr("Show three months later"));
    m_later->setAccessibleName(m_later->toolTip());
    m_today->setText(tr("Today"));
    m_today->setToolTip(tr("Go to this month"));
    m_add->setText(tr("New session"));
    m_add->setToolTip(
        tr("Add a session without a month; N in the plan adds one in the month that is chosen"));
    m_add->setEnabled(!m_plan.isReadOnly());
    m_trayHeading->setTitle(LiveText([] { return tr("Not dated yet"); }));
    m_attendanceHeading->setTitle(LiveText([] { return tr("Attendance of the fixed core"); }));
    m_notice->setText(m_noticeText.text());
    report(m_plan.setWording(m_context.language.wording()));
}

} // namespace klankbord
