// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/workspaceview.h"

#include "domain/catalogue.h"
#include "domain/savedview.h"
#include "gui/moneypage.h"
#include "gui/overviewpage.h"
#include "gui/planning/planningpage.h"
#include "gui/recordpage.h"
#include "gui/recordwindow.h"
#include "gui/typeicon.h"
#include "models/tableview.h"
#include "storage/recordcounter.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr auto overview = "overview"_L1;
constexpr auto money = "money"_L1;
constexpr auto planning = "planning"_L1;
constexpr auto placeKey = "window/place"_L1;
constexpr auto sidebarKey = "window/sidebarIcons"_L1;
constexpr auto viewPrefix = "view:"_L1; ///< before the id of a saved view, which is a place too

/// Places that stand together in the sidebar.
struct PlaceGroup {
    const char *heading; ///< source text in the context WorkspaceView; null for what is gone to each day
    QList<QLatin1StringView> places;
};

const QList<PlaceGroup> &placeGroups()
{
    static const QList<PlaceGroup> groups = [] {
        QList<PlaceGroup> all{
            {nullptr,
             {"overview"_L1, "projects"_L1, "organisations"_L1, "people"_L1, "networks"_L1, "events"_L1,
              "good_practices"_L1, "insights"_L1, money, planning, "documents"_L1}},
            {QT_TRANSLATE_NOOP("WorkspaceView", "In projects"),
             {"tasks"_L1, "partnerships"_L1, "phases"_L1, "actions"_L1, "deliverables"_L1, "recognitions"_L1,
              "indicators"_L1, "indicator_values"_L1, "stakeholder_assessments"_L1}},
            {QT_TRANSLATE_NOOP("WorkspaceView", "In budgets"),
             {"fundings"_L1, "budget_versions"_L1, "budget_lines"_L1, "applied_flat_rates"_L1,
              "reporting_periods"_L1, "expenses"_L1, "payments"_L1, "exchange_rates"_L1,
              "flat_rate_profiles"_L1, "flat_rate_rules"_L1}},
            {QT_TRANSLATE_NOOP("WorkspaceView", "Groups and events"),
             {"groups"_L1, "memberships"_L1, "participations"_L1, "programme_items"_L1, "contributions"_L1,
              "agenda_items"_L1, "decisions"_L1}},
            {QT_TRANSLATE_NOOP("WorkspaceView", "What was learned"),
             {"interviews"_L1, "findings"_L1, "quotes"_L1, "recommendations"_L1, "practice_links"_L1,
              "transfers"_L1}},
            {QT_TRANSLATE_NOOP("WorkspaceView", "Lists"), {}},
        };
        for (const RecordType *type : recordTypes()) {
            const bool isPlaced = std::any_of(all.cbegin(), all.cend(), [type](const PlaceGroup &group) {
                return group.places.contains(type->plural());
            });
            const bool isView = type == &SavedView::type(); // a place itself, not a table
            if (!isPlaced && !isView)
                all.last().places.append(type->plural());
        }
        return all;
    }();
    return groups;
}

} // namespace

WorkspaceView::WorkspaceView(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_sidebar(new Sidebar(this)),
      m_pages(new QStackedWidget(this)),
      m_counter(new RecordCounter(context.session.store(), context.session.location(), this)),
      m_countTimer(new QTimer(this))
{
    setObjectName(u"workspaceView"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(m_pages, 1);
    fillSidebar();
    const bool isNarrow = context.settings.value(sidebarKey).toBool();
    m_sidebar->setShownWidth(isNarrow ? Sidebar::Width::Icons : Sidebar::Width::Full);
    // Many writes in a row are counted once, and many records when the page has been painted.
    constexpr int pause = 300;
    m_countTimer->setSingleShot(true);
    m_countTimer->setInterval(isLongToRead(context.session.location()) ? pause : 0);
    connect(m_countTimer, &QTimer::timeout, m_counter, &RecordCounter::count);
    connect(m_counter, &RecordCounter::counted, m_sidebar,
            [this](const RecordType &type, qint64 records) { m_sidebar->setCount(type.plural(), records); });
    connect(&context.session.store(), &RecordStore::changed, m_countTimer, qOverload<>(&QTimer::start));
    connect(&context.session.store(), &RecordStore::changed, this, &WorkspaceView::refreshViews);
    connect(m_sidebar, &Sidebar::currentChanged, this, &WorkspaceView::enter);
    context.session.setConfirm([this](const QStringList &warnings) { return confirms(warnings); });
    const QString last = context.settings.value(placeKey).toString();
    showPlace(placeIds().contains(last) ? last : QString(overview));
    m_countTimer->start();
}

WorkspaceView::~WorkspaceView()
{
    m_context.session.setConfirm({});
    m_context.settings.setValue(placeKey, currentPlace());
    m_context.settings.setValue(sidebarKey, m_sidebar->shownWidth() == Sidebar::Width::Icons);
}

bool WorkspaceView::confirms(const QStringList &warnings)
{
    QMessageBox question(QMessageBox::Warning, tr("Store it anyway?"), warnings.join(u'\n'),
                         QMessageBox::Cancel, this);
    QPushButton *store = question.addButton(tr("Store it anyway"), QMessageBox::AcceptRole);
    store->setObjectName(u"storeAnyway"_s);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    return question.clickedButton() == store;
}

QStringList WorkspaceView::placeIds()
{
    QStringList ids;
    for (const PlaceGroup &group : placeGroups()) {
        for (const QLatin1StringView place : group.places)
            ids.append(place);
    }
    return ids;
}

void WorkspaceView::fillSidebar()
{
    constexpr int mostShortcuts = 9;
    std::vector<Sidebar::Place> places;
    for (const PlaceGroup &group : placeGroups()) {
        const LiveText heading = group.heading ? LiveText("WorkspaceView", group.heading) : LiveText();
        for (const QString id : group.places) {
            const RecordType *type = recordTypeByPlural(id);
            Sidebar::Place place{.id = id, .iconName = type ? typeIcon(*type) : id, .label = labelOf(id)};
            place.group = heading;
            const int number = static_cast<int>(places.size());
            if (number < mostShortcuts)
                place.shortcut = QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + number));
            places.push_back(place);
        }
        if (!group.heading) {
            std::vector<Sidebar::Place> views = viewPlaces();
            std::move(views.begin(), views.end(), std::back_inserter(places));
        }
    }
    m_sidebar->setPlaces(places);
}

std::vector<Sidebar::Place> WorkspaceView::viewPlaces() const
{
    const SavedView &type = SavedView::type();
    Query query(type);
    query.order = {{&type.name, Qt::AscendingOrder}};
    query.language = m_context.language.language();
    const Result<QList<RecordId>> ids = m_context.session.store().ids(query);
    if (!ids)
        return {};
    const Result<QList<Record>> views = m_context.session.store().load(type, *ids);
    std::vector<Sidebar::Place> places;
    for (const Record &view : views ? *views : QList<Record>()) {
        if (!tableOf(view))
            continue; // of a table that a newer version knows
        places.push_back(
            {.id = viewPrefix + recordIdToText(view.id),
             .iconName = u"filter"_s,
             .label = LiveText([this, view] { return view.title(m_context.language.wording()); }),
             .group = LiveText("WorkspaceView", QT_TRANSLATE_NOOP("WorkspaceView", "Views"))});
    }
    return places;
}

void WorkspaceView::refreshViews(const ChangeSet &changes)
{
    const bool touchesViews =
        std::any_of(changes.changes().cbegin(), changes.changes().cend(),
                    [](const Change &change) { return &change.type() == &SavedView::type(); });
    if (!touchesViews)
        return;
    fillSidebar();
    m_countTimer->start();
}

void WorkspaceView::openView(RecordId id)
{
    const auto view = m_context.session.store().find(SavedView::type(), id);
    const RecordType *type = view && *view ? tableOf(**view) : nullptr;
    if (!type)
        return;
    auto *page = qobject_cast<RecordPage *>(pageOf(type->plural()));
    m_pages->setCurrentWidget(page);
    page->openView(**view);
}

LiveText WorkspaceView::labelOf(const QString &place) const
{
    if (place == overview)
        return LiveText("WorkspaceView", QT_TRANSLATE_NOOP("WorkspaceView", "Overview"));
    if (place == "organisations"_L1)
        return LiveText("WorkspaceView", QT_TRANSLATE_NOOP("WorkspaceView", "Partners"));
    if (place == money)
        return LiveText("WorkspaceView", QT_TRANSLATE_NOOP("WorkspaceView", "Money"));
    if (place == planning)
        return LiveText("WorkspaceView", QT_TRANSLATE_NOOP("WorkspaceView", "Planning"));
    const RecordType *type = recordTypeByPlural(place);
    return LiveText([this, type] { return type->pluralLabel(m_context.language.wording()); });
}

QStringList WorkspaceView::shownPlaces() const
{
    return m_sidebar->ids();
}

QString WorkspaceView::currentPlace() const
{
    return m_sidebar->current();
}

void WorkspaceView::showPlace(const QString &id)
{
    if (m_sidebar->current() == id)
        enter(id);
    else
        m_sidebar->setCurrent(id);
}

void WorkspaceView::enter(const QString &place)
{
    if (place.startsWith(viewPrefix))
        openView(recordIdFromText(QStringView(place).mid(viewPrefix.size())).value_or(RecordId::None));
    else
        m_pages->setCurrentWidget(pageOf(place));
    const RecordPage *page = currentPage();
    remember({place, page ? page->currentRecord() : RecordId::None});
    Q_EMIT statusChanged({});
    Q_EMIT navigationChanged();
}

void WorkspaceView::showRecord(const RecordType &type, RecordId id)
{
    if (&type == &SavedView::type()) {
        showPlace(viewPrefix + recordIdToText(id));
        return;
    }
    showPlace(type.plural());
    if (RecordPage *page = currentPage()) {
        page->showRecord(id);
        remember({type.plural(), id});
        Q_EMIT navigationChanged();
    }
}

void WorkspaceView::showFiltered(const RecordType &type, const QList<Condition> &conditions)
{
    showPlace(type.plural());
    if (RecordPage *page = currentPage())
        page->setConditions(conditions);
}

void WorkspaceView::openInWindow(const RecordType &type, RecordId id)
{
    const RecordWindow *window = RecordWindow::open(type, id, m_context, this);
    connect(window, &RecordWindow::openRequested, this, &WorkspaceView::showRecord);
}

RecordPage *WorkspaceView::currentPage() const
{
    return qobject_cast<RecordPage *>(m_pages->currentWidget());
}

QWidget *WorkspaceView::pageOf(const QString &place)
{
    if (QWidget *page = m_made.value(place))
        return page;
    QWidget *page = nullptr;
    if (const RecordType *type = recordTypeByPlural(place)) {
        page = makePage(*type);
    } else if (place == money) {
        auto *budgets = new MoneyPage(m_context, this);
        connect(budgets, &MoneyPage::openRequested, this, &WorkspaceView::showRecord);
        connect(budgets, &MoneyPage::filterRequested, this, &WorkspaceView::showFiltered);
        page = budgets;
    } else if (place == planning) {
        auto *plan = new PlanningPage(m_context, this);
        connect(plan, &PlanningPage::openRequested, this, &WorkspaceView::showRecord);
        connect(plan, &PlanningPage::tasksRequested, this, [this] { showPlace(u"tasks"_s); });
        page = plan;
    } else {
        auto *start = new OverviewPage(m_context, this);
        connect(start, &OverviewPage::openRequested, this, &WorkspaceView::showRecord);
        connect(start, &OverviewPage::filterRequested, this, &WorkspaceView::showFiltered);
        connect(start, &OverviewPage::moneyRequested, this, [this] { showPlace(money); });
        page = start;
    }
    m_pages->addWidget(page);
    m_made.insert(place, page);
    return page;
}

RecordPage *WorkspaceView::makePage(const RecordType &type)
{
    auto *page = new RecordPage(type, m_context, this);
    page->setSideOrientation(m_sideOrientation);
    connect(page, &RecordPage::openRequested, this, &WorkspaceView::showRecord);
    connect(page, &RecordPage::openInWindowRequested, this, &WorkspaceView::openInWindow);
    connect(page, &RecordPage::filterRequested, this, &WorkspaceView::showFiltered);
    connect(page, &RecordPage::statusChanged, this, &WorkspaceView::statusChanged);
    connect(page, &RecordPage::selectionChanged, this, &WorkspaceView::navigationChanged);
    return page;
}

void WorkspaceView::setSideOrientation(Qt::Orientation orientation)
{
    m_sideOrientation = orientation;
    for (QWidget *page : std::as_const(m_made)) {
        if (auto *recordPage = qobject_cast<RecordPage *>(page))
            recordPage->setSideOrientation(orientation);
    }
}

void WorkspaceView::remember(const Visit &visit)
{
    if (m_isRevisiting)
        return;
    if (m_position >= 0 && m_visited.at(m_position) == visit)
        return;
    m_visited = m_visited.mid(0, m_position + 1);
    m_visited.append(visit);
    m_position = m_visited.size() - 1;
}

QList<RecordLink> WorkspaceView::visitedRecords() const
{
    QList<RecordLink> records;
    for (qsizetype at = m_visited.size() - 1; at >= 0; --at) {
        const Visit &visit = m_visited.at(at);
        const RecordType *type = recordTypeByPlural(visit.place);
        const auto isSame = [&visit](const RecordLink &link) { return link.id == visit.record; };
        if (!type || visit.record == RecordId::None || std::any_of(records.cbegin(), records.cend(), isSame))
            continue;
        const QString title =
            m_context.session.titles().title(*type, visit.record, m_context.language.wording());
        if (!title.isEmpty()) // it may be gone
            records.append({type, visit.record, title});
    }
    return records;
}

void WorkspaceView::goBack()
{
    if (!canGoBack())
        return;
    --m_position;
    revisit();
}

void WorkspaceView::goForward()
{
    if (!canGoForward())
        return;
    ++m_position;
    revisit();
}

void WorkspaceView::revisit()
{
    m_isRevisiting = true;
    const Visit visit = m_visited.at(m_position);
    showPlace(visit.place);
    if (visit.record != RecordId::None && currentPage())
        currentPage()->showRecord(visit.record);
    m_isRevisiting = false;
    Q_EMIT navigationChanged();
}

} // namespace klankbord
