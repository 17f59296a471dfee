// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/monthboard.h"

#include "gui/icons.h"
#include "gui/planning/entrylook.h"
#include "gui/planning/monthview.h"
#include "gui/sectionheading.h"
#include "gui/typeicon.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int sideWidth = 280;
constexpr int sideHeight = 160;

QListWidget *entryList(const QString &name, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(name);
    list->setWordWrap(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

} // namespace

MonthBoard::MonthBoard(const PlanningTable &table, QWidget *parent)
    : QWidget(parent),
      m_month(table),
      m_view(new MonthView(m_month, this)),
      m_previous(new QToolButton(this)),
      m_next(new QToolButton(this)),
      m_title(new SectionHeading(SectionHeading::Level::Section, this)),
      m_dayTitle(new SectionHeading(SectionHeading::Level::Section, this)),
      m_dayList(entryList(u"dayList"_s, this)),
      m_someDayTitle(new SectionHeading(SectionHeading::Level::Section, this)),
      m_someDayList(entryList(u"someDayList"_s, this)),
      m_parts(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(makeTools());
    m_parts->setSpacing(16);
    m_parts->addWidget(m_view, 1);
    m_parts->addWidget(makeSide());
    column->addLayout(m_parts, 1);
    for (QWidget *dated : std::initializer_list<QWidget *>{m_view, m_title, m_dayTitle})
        dated->setProperty("content", true); // days and months are called as the locale calls them
    m_dayList->installEventFilter(this);
    connect(m_view, &MonthView::dayChanged, this, &MonthBoard::showDay);
    connect(m_view, &MonthView::openEntryRequested, this, &MonthBoard::openEntryRequested);
    connect(m_view, &MonthView::moveRequested, this, &MonthBoard::moveRequested);
    connect(m_view, &MonthView::dayEntered, this, [this] {
        if (m_month.marksOn(m_view->day()).isEmpty())
            return;
        m_dayList->setCurrentRow(0);
        m_dayList->setFocus(Qt::TabFocusReason);
    });
    connect(m_dayList, &QListWidget::itemActivated, this,
            [this] { open(*m_dayList, m_month.marksOn(m_view->day())); });
    connect(m_someDayList, &QListWidget::itemActivated, this,
            [this] { open(*m_someDayList, m_month.someDay()); });
    retranslate();
    showDay();
}

MonthBoard::~MonthBoard()
{
    delete m_view; // asks the month until it is gone
}

QWidget *MonthBoard::makeTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    row->setSpacing(4);
    const auto add = [&](QToolButton *button, const QString &name, const QString &iconName, int months) {
        button->setObjectName(name);
        button->setIcon(icon(iconName));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, m_view,
                [this, months] { m_view->showDay(m_view->month().month().addMonths(months)); });
    };
    add(m_previous, u"previousMonth"_s, u"chevron-left"_s, -1);
    add(m_next, u"nextMonth"_s, u"chevron-right"_s, 1);
    row->addWidget(m_title, 1);
    return tools;
}

QWidget *MonthBoard::makeSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_dayTitle);
    column->addWidget(m_dayList, 2);
    column->addWidget(m_someDayTitle);
    column->addWidget(m_someDayList, 1);
    return side;
}

void MonthBoard::showToday()
{
    m_view->showDay(QDate::currentDate());
}

void MonthBoard::showDay()
{
    const QDate day = m_view->day();
    const QString dayTitle = m_month.dayTitle(day);
    m_title->setTitle(LiveText::fixed(m_month.title()));
    m_dayTitle->setTitle(LiveText::fixed(dayTitle));
    m_dayList->setAccessibleName(dayTitle);
    fill(*m_dayList, m_month.marksOn(day));
    fill(*m_someDayList, m_month.someDay());
    if (m_dayList->count() == 0)
        (new QListWidgetItem(tr("Nothing on this day"), m_dayList))->setFlags(Qt::NoItemFlags);
    const bool isAny = m_someDayList->count() > 0;
    m_someDayTitle->setVisible(isAny);
    m_someDayList->setVisible(isAny);
}

void MonthBoard::fill(QListWidget &list, const QList<PlanningMonth::Mark> &marks)
{
    list.clear();
    for (const PlanningMonth::Mark &mark : marks) {
        const PlanningEntry &entry = *mark.entry;
        const StatusLook look = entryLook(entry);
        QStringList facts{entry.when(m_month.wording().language())};
        const QString status = entry.isLate ? tr("late") : entry.status;
        if (!status.isEmpty())
            facts.append(status);
        const QString picture = look.iconName.isEmpty() ? typeIcon(*entry.source->type) : look.iconName;
        auto *item = new QListWidgetItem(icon(picture, look.iconName.isEmpty() ? Tone::Muted : look.tone),
                                         u"%1\n%2"_s.arg(m_view->words(mark), facts.join(u" · "_s)), &list);
        item->setToolTip(entry.spoken(m_month.wording()));
        item->setData(Qt::AccessibleTextRole, item->toolTip());
    }
}

void MonthBoard::open(const QListWidget &list, const QList<PlanningMonth::Mark> &marks)
{
    if (list.currentRow() >= 0 && list.currentRow() < marks.size())
        Q_EMIT openEntryRequested(PlanningEntry(*marks.at(list.currentRow()).entry));
}

bool MonthBoard::moveByKey(const QKeyEvent &event)
{
    const QList<PlanningMonth::Mark> marks = m_month.marksOn(m_view->day());
    const int row = m_dayList->currentRow();
    if (!(event.modifiers() & Qt::AltModifier) || row < 0 || row >= marks.size())
        return false;
    int days = 0;
    switch (event.key()) {
    case Qt::Key_Left:
        days = -1;
        break;
    case Qt::Key_Right:
        days = 1;
        break;
    case Qt::Key_Up:
        days = -PlanningMonth::daysInWeek;
        break;
    case Qt::Key_Down:
        days = PlanningMonth::daysInWeek;
        break;
    default:
        return false;
    }
    if (event.type() == QEvent::ShortcutOverride)
        return true;
    const PlanningEntry moved = *marks.at(row).entry; // what is written is read again
    const PlanningMonth::Part part = marks.at(row).part;
    const PlanningSource *source = moved.source;
    const RecordId id = moved.id;
    m_view->showDay(m_view->day().addDays(days));
    Q_EMIT moveRequested(moved, part, days);
    const QList<PlanningMonth::Mark> now = m_month.marksOn(m_view->day());
    const auto found = std::find_if(now.cbegin(), now.cend(), [&](const PlanningMonth::Mark &mark) {
        return mark.entry->source == source && mark.entry->id == id;
    });
    if (found != now.cend())
        m_dayList->setCurrentRow(static_cast<int>(found - now.cbegin()));
    return true;
}

bool MonthBoard::eventFilter(QObject *watched, QEvent *event)
{
    // Alt and an arrow go back in the window, except on something that can be moved.
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched == m_dayList && isKey && moveByKey(static_cast<const QKeyEvent &>(*event))) {
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void MonthBoard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MonthBoard::resizeEvent(QResizeEvent *event)
{
    // The lists stand where the calendar loses least.
    constexpr int wide = 880;
    const bool isWide = width() >= wide;
    m_parts->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget *side = m_dayTitle->parentWidget();
    side->setFixedWidth(isWide ? sideWidth : QWIDGETSIZE_MAX);
    side->setMaximumHeight(isWide ? QWIDGETSIZE_MAX : sideHeight);
    side->setMinimumWidth(isWide ? sideWidth : 0);
    QWidget::resizeEvent(event);
}

void MonthBoard::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_previous, tr("The month before (Page Up)"));
    name(m_next, tr("The month after (Page Down)"));
    m_view->setAccessibleName(tr("Month"));
    m_view->setAccessibleDescription(
        tr("Arrows choose a day; Enter goes to its list, where Alt and an arrow moves what is chosen"));
    m_someDayTitle->setTitle(LiveText([] { return tr("This month, day not known"); }));
    m_someDayList->setAccessibleName(tr("This month, day not known"));
}

} // namespace klankbord
