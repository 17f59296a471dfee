// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/insightpanel.h"

#include "gui/askinsightsdialog.h"
#include "gui/chip.h"
#include "gui/emptystate.h"
#include "gui/flowlayout.h"
#include "gui/icons.h"
#include "gui/insightdelegate.h"
#include "gui/laterefresh.h"
#include "gui/panelviews.h"
#include "gui/relatedpanel.h"
#include "gui/statuslook.h"
#include "models/insightlist.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

const RelatedRecords &asked()
{
    static const RelatedRecords related{&Insight::type(), &Insight::type().askedOf};
    return related;
}

QString codeOf(Verdict verdict)
{
    return Insight::type().verdict.pack(verdict).toString();
}

StatusLook lookOf(Verdict verdict)
{
    return statusLook(Insight::type().verdict, codeOf(verdict)).value_or(StatusLook());
}

/// Whether the list is shown otherwise after a change of such a record.
bool decidesInsights(const RecordType &type)
{
    return &type == &Insight::type() || &type == &Event::type() || &type == &Theme::type() ||
           &type == &Sector::type() || &type == &Group::type();
}

} // namespace

InsightPanel::InsightPanel(const PageContext &context, QWidget *parent)
    : RecordPanel(parent),
      m_context(context),
      m_group(Group::type()),
      m_insights(new InsightList(context.session, this)),
      m_view(new QListView),
      m_empty(new EmptyState),
      m_pages(new QStackedWidget),
      m_list(new RelatedPanel(asked(), context)),
      m_views(new PanelViews(this)),
      m_meetingLabel(new QLabel),
      m_meetings(new QComboBox),
      m_verdictLabel(new QLabel),
      m_outcomeLabel(new QLabel),
      m_outcome(createValueEditor(Insight::type().outcome, context.editors(), EditorPlace::Form, nullptr)),
      m_ask(new QPushButton(icon(u"insights"_s), {})),
      m_verdicts{{{Verdict::Open, new Chip, new QPushButton},
                  {Verdict::Confirmed, new Chip, new QPushButton},
                  {Verdict::Adjusted, new Chip, new QPushButton},
                  {Verdict::Rejected, new Chip, new QPushButton}}},
      m_refresh(new LateRefresh(*this, [this] { read(); }))
{
    setObjectName(u"insightPanel"_s);
    m_insights->setWording(context.language.wording());
    m_ask->setObjectName(u"askGroup"_s);
    m_ask->setAutoDefault(false);
    m_views->addView(u"showInsights"_s, u"insights"_s,
                     LiveText("InsightPanel", QT_TRANSLATE_NOOP("InsightPanel", "To test")), makePage());
    m_views->addView(u"showList"_s, u"table"_s,
                     LiveText("InsightPanel", QT_TRANSLATE_NOOP("InsightPanel", "List")), m_list);
    m_views->addTool(m_ask);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_views);

    connect(&context.session.store(), &RecordStore::changed, this, &InsightPanel::follow);
    connect(m_ask, &QPushButton::clicked, this, &InsightPanel::ask);
    connect(m_empty, &EmptyState::activated, this, &InsightPanel::ask);
    connect(m_outcome, &ValueEditor::edited, this, &InsightPanel::storeOutcome);
    connect(m_list, &RecordPanel::openRequested, this, &RecordPanel::openRequested);
    connect(m_list, &RecordPanel::failed, this, &RecordPanel::failed);
    connect(m_view, &QListView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested(Insight::type(), index.data(InsightList::RecordIdRole).value<RecordId>());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &InsightPanel::showChosen);
    connect(m_insights, &QAbstractItemModel::modelReset, this, &InsightPanel::showChosen);
    connect(m_insights, &QAbstractItemModel::dataChanged, this, &InsightPanel::showChosen);
    retranslate();
}

QWidget *InsightPanel::makePage()
{
    auto *page = new QWidget;
    m_meetings->setObjectName(u"meeting"_s);
    m_meetings->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_meetings->setMinimumContentsLength(24);
    m_meetingLabel->setBuddy(m_meetings);
    m_outcome->setObjectName(u"outcome"_s);
    m_outcomeLabel->setBuddy(m_outcome);
    m_empty->setObjectName(u"nothingAsked"_s);
    m_view->setObjectName(u"insights"_s);
    m_view->setModel(m_insights);
    m_view->setItemDelegate(new InsightDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    m_view->installEventFilter(this);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    m_empty->setSentence(
        u"insights"_s,
        LiveText("InsightPanel",
                 QT_TRANSLATE_NOOP("InsightPanel", "This group was not asked to test anything yet.")));
    auto *meeting = new QHBoxLayout;
    meeting->setSpacing(8);
    meeting->addWidget(m_meetingLabel);
    meeting->addWidget(m_meetings, 1);
    auto *counts = new QWidget;
    auto *chips = new FlowLayout(counts);
    for (const VerdictTools &tools : m_verdicts)
        chips->addWidget(tools.count);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 0, 16, 8);
    column->setSpacing(8);
    column->addWidget(counts);
    column->addLayout(meeting);
    column->addWidget(m_pages, 1);
    column->addLayout(makeVerdicts());
    column->addWidget(m_outcomeLabel);
    column->addWidget(m_outcome);
    return page;
}

QLayout *InsightPanel::makeVerdicts()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_verdictLabel);
    for (const VerdictTools &tools : m_verdicts) {
        tools.count->setObjectName(u"count_"_s + codeOf(tools.verdict));
        tools.give->setObjectName(u"verdict_"_s + codeOf(tools.verdict));
        tools.give->setAutoDefault(false);
        tools.give->setIcon(icon(lookOf(tools.verdict).iconName));
        const Verdict verdict = tools.verdict;
        connect(tools.give, &QPushButton::clicked, this, [this, verdict] { give(verdict); });
        row->addWidget(tools.give);
    }
    row->addStretch();
    return row;
}

void InsightPanel::setRecord(const Record &record)
{
    m_group = record;
    m_insights->setGroup(record.id);
    m_list->setRecord(record);
    m_ask->setEnabled(record.id != RecordId::None && !m_context.session.store().isReadOnly());
    m_refresh->now();
}

int InsightPanel::countFor(const Record &record) const
{
    return m_list->countFor(record);
}

void InsightPanel::follow(const ChangeSet &changes)
{
    for (const Change &change : changes.changes()) {
        if (change.id() == m_group.id && change.after)
            m_group = *change.after;
        if (decidesInsights(change.type()))
            m_refresh->ask();
    }
}

void InsightPanel::read()
{
    if (const Result<> done = m_insights->refresh(); !done)
        Q_EMIT failed(done.error());
    m_pages->setCurrentWidget(m_insights->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    fillMeetings();
    showCounts();
    showChosen();
}

void InsightPanel::fillMeetings()
{
    const RecordId before = meeting();
    m_known.clear();
    if (m_group.id != RecordId::None) {
        if (const Result<QList<Record>> found = meetingsOf(m_group.id, m_context.session.store()))
            m_known = *found;
        else
            Q_EMIT failed(found.error());
    }
    const Wording wording = m_context.language.wording();
    const Event &event = Event::type();
    m_meetings->clear();
    m_meetings->addItem(tr("No meeting chosen"));
    for (const Record &each : std::as_const(m_known)) {
        const QString when = formatTimeSlot(each.get(event.when), wording.language(), DateStyle::Short);
        m_meetings->addItem(tr("%1: %2").arg(when.isEmpty() ? tr("no date") : when, each.title(wording)));
        if (each.id == before)
            m_meetings->setCurrentIndex(m_meetings->count() - 1);
    }
    m_meetings->setEnabled(!m_known.isEmpty());
}

void InsightPanel::showCounts()
{
    for (const VerdictTools &tools : m_verdicts) {
        const int count = m_insights->countOf(tools.verdict);
        const Verdict verdict = tools.verdict;
        const StatusLook look = lookOf(verdict);
        tools.count->setStatus(look.iconName, LiveText([this, verdict, count] {
                                   return tr("%1: %2").arg(verdictLabel(verdict)).arg(count);
                               }),
                               count > 0 ? look.tone : Tone::Muted);
    }
}

void InsightPanel::showChosen()
{
    const bool isWritable = !m_context.session.store().isReadOnly();
    const QList<Record> insights = chosen();
    for (const VerdictTools &tools : m_verdicts)
        tools.give->setEnabled(isWritable && !insights.isEmpty());
    const bool isOne = insights.size() == 1;
    const Insight &type = Insight::type();
    const RecordId shown = isOne ? insights.first().id : RecordId::None;
    const QVariant outcome = isOne ? insights.first().value(type.outcome) : type.outcome.emptyValue();
    // What is being typed stays when something else is written meanwhile.
    if (shown != m_shown || outcome != m_shownOutcome)
        m_outcome->setValue(outcome);
    m_shown = shown;
    m_shownOutcome = outcome;
    m_outcome->setEditable(isWritable && isOne);
    m_outcome->setEnabled(isOne);
}

QList<Record> InsightPanel::chosen() const
{
    QList<Record> found;
    QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows))
        found.append(m_insights->insights().at(row.row()));
    return found;
}

RecordId InsightPanel::meeting() const
{
    const int place = m_meetings->currentIndex() - 1;
    return place >= 0 && place < m_known.size() ? m_known.at(place).id : RecordId::None;
}

void InsightPanel::give(Verdict verdict)
{
    commit(judging(chosen(), verdict, meeting()));
}

void InsightPanel::storeOutcome()
{
    const QList<Record> insights = chosen();
    const Result<QVariant> value = m_outcome->value();
    if (insights.size() != 1 || !value)
        return;
    Record said = insights.first();
    said.setValue(Insight::type().outcome, *value);
    if (said != insights.first())
        commit(ChangeSet::editing(insights.first(), said));
}

void InsightPanel::ask()
{
    if (m_group.id == RecordId::None || m_context.session.store().isReadOnly())
        return;
    const Result<QList<Record>> found = insightsToAsk(m_group, m_context.session.store());
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    AskInsightsDialog dialog(*found, m_context, this);
    if (dialog.exec() == QDialog::Accepted)
        commit(asking(dialog.chosen(), m_group.id));
}

void InsightPanel::commit(const ChangeSet &changes)
{
    if (changes.isEmpty())
        return;
    if (const Result<> done = m_context.session.commit(changes); !done)
        Q_EMIT failed(done.error());
}

bool InsightPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return RecordPanel::eventFilter(watched, event);
    // 1 to 4, on the row of digits and on the keypad: the same in every language.
    const auto *press = static_cast<QKeyEvent *>(event);
    const auto place = static_cast<std::size_t>(press->key() - Qt::Key_1);
    const bool isPlain = !(press->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier));
    if (!isPlain || place >= m_verdicts.size())
        return RecordPanel::eventFilter(watched, event);
    m_verdicts.at(place).give->click();
    return true;
}

QString InsightPanel::verdictLabel(Verdict verdict) const
{
    return Insight::type().verdict.optionLabel(codeOf(verdict), m_context.language.wording());
}

void InsightPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_insights->setWording(m_context.language.wording());
        retranslate();
        fillMeetings();
    }
    RecordPanel::changeEvent(event);
}

void InsightPanel::retranslate()
{
    const Wording wording = m_context.language.wording();
    const bool isWritable = !m_context.session.store().isReadOnly();
    m_ask->setText(tr("Ask this group\u2026"));
    m_ask->setToolTip(tr("Choose insights of the network that this group should test"));
    m_empty->setButton(u"insights"_s,
                       isWritable ? LiveText([] { return tr("Ask this group\u2026"); }) : LiveText());
    m_view->setAccessibleName(tr("Insights to test"));
    m_meetingLabel->setText(Insight::type().testedIn.label(wording));
    m_meetings->setAccessibleName(tr("Meeting in which the verdict is given"));
    m_meetings->setToolTip(m_meetings->accessibleName());
    m_verdictLabel->setText(Insight::type().verdict.label(wording));
    m_outcomeLabel->setText(Insight::type().outcome.label(wording));
    for (std::size_t place = 0; place < m_verdicts.size(); ++place) {
        const VerdictTools &tools = m_verdicts.at(place);
        tools.give->setText(verdictLabel(tools.verdict));
        tools.give->setToolTip(
            tr("Verdict on the chosen insights: %1 (key %2)").arg(tools.give->text()).arg(place + 1));
    }
}

} // namespace klankbord
