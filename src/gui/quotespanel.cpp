// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/quotespanel.h"

#include "gui/deletedialog.h"
#include "gui/emptystate.h"
#include "gui/icons.h"
#include "gui/quotecard.h"
#include "gui/quotefilter.h"
#include "gui/recordwindow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// So many cards at first, and so many more each time they are asked for: each is a dozen widgets.
constexpr qsizetype page = 50;
/// Two columns of text that are still comfortable to read.
constexpr int widestSheet = 1120;

} // namespace

QuotesPanel::QuotesPanel(const RelatedRecords &related, const PageContext &context, QWidget *parent)
    : RecordPanel(parent),
      m_related(related),
      m_context(context),
      m_most(page),
      m_add(new QPushButton(icon(u"add"_s), {}, this)),
      m_filter(new QuoteFilter(context.language, this)),
      m_pages(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_area(new QScrollArea(this)),
      m_more(new QPushButton(this))
{
    setObjectName(u"quotes_"_s + related.field->name());
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeList());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addWidget(makeTools());
    column->addWidget(m_filter);
    column->addWidget(m_pages, 1);
    connect(m_filter, &QuoteFilter::changed, this, [this] {
        m_most = page;
        showCards();
    });
    connect(m_empty, &EmptyState::activated, m_filter, &QuoteFilter::showAll);
    connect(&context.session.store(), &RecordStore::changed, this, [this](const ChangeSet &changes) {
        const auto &all = changes.changes();
        if (std::any_of(all.cbegin(), all.cend(),
                        [](const Change &change) { return &change.type() == &Quote::type(); }))
            reload();
    });
    connect(&context.session.titles(), &TitleCache::titlesChanged, this, &QuotesPanel::showCards);
    retranslate();
    showCards();
}

QWidget *QuotesPanel::makeTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    m_add->setObjectName(u"add"_s);
    m_add->setEnabled(false);
    row->addWidget(m_add);
    row->addStretch();
    connect(m_add, &QPushButton::clicked, this, &QuotesPanel::add);
    return tools;
}

QWidget *QuotesPanel::makeList()
{
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *sheet = new QWidget(m_area);
    sheet->setMaximumWidth(widestSheet);
    m_column = new QVBoxLayout(sheet);
    m_column->setContentsMargins({});
    m_column->setSpacing(8);
    m_more->setObjectName(u"more"_s);
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    m_column->addStretch();
    m_area->setWidget(sheet);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_most += page;
        showCards();
    });
    return m_area;
}

void QuotesPanel::setRecord(const Record &record)
{
    if (record.id != m_id) {
        m_most = page;
        m_filter->showAll();
    }
    m_id = record.id;
    m_add->setEnabled(m_id != RecordId::None && !m_context.session.store().isReadOnly());
    reload();
}

int QuotesPanel::countFor(const Record &record) const
{
    return referrers(*m_related.field, m_context, record);
}

void QuotesPanel::reload()
{
    m_quotes.clear();
    if (m_id != RecordId::None) {
        const RecordStore &store = m_context.session.store();
        const Result<QList<RecordId>> ids = store.ids(m_related.query(m_id));
        const Result<QList<Record>> quotes =
            ids ? store.load(Quote::type(), *ids) : Result<QList<Record>>(ids.error());
        if (quotes)
            m_quotes = *quotes;
        else
            Q_EMIT failed(quotes.error());
    }
    m_filter->count(m_quotes);
    showCards();
}

void QuotesPanel::showCards()
{
    QList<Record> accepted;
    std::copy_if(m_quotes.cbegin(), m_quotes.cend(), std::back_inserter(accepted),
                 [this](const Record &quote) { return m_filter->accepts(quote); });
    const qsizetype shown = std::min(m_most, accepted.size());
    m_context.session.titles().prepare(accepted.first(shown), m_context.language.wording());
    while (m_cards.size() < shown)
        m_cards.append(makeCard());
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        if (i < shown)
            m_cards.at(i)->setQuote(accepted.at(i));
        m_cards.at(i)->setVisible(i < shown);
    }
    m_more->setVisible(shown < accepted.size());
    m_filter->setVisible(!m_quotes.isEmpty());
    m_pages->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_area) : m_empty);
    if (shown == 0)
        showEmptiness(!m_quotes.isEmpty());
}

void QuotesPanel::showEmptiness(bool isFiltered)
{
    if (isFiltered) {
        m_empty->setSentence(u"search"_s, LiveText([] { return tr("No quote has this approval."); }));
        m_empty->setButton(u"clear"_s, LiveText([] { return tr("Show all quotes"); }));
        return;
    }
    m_empty->setSentence(u"insights"_s, LiveText([] { return tr("No quotes yet."); }));
    m_empty->setButton({}, {});
}

QuoteCard *QuotesPanel::makeCard()
{
    auto *card = new QuoteCard(m_context, m_area->widget());
    m_column->insertWidget(static_cast<int>(m_cards.size()), card);
    connect(card, &QuoteCard::edited, this, [this, card](const Record &after) { commit(*card, after); });
    connect(card, &QuoteCard::failed, this, &RecordPanel::failed);
    connect(card, &QuoteCard::deleteRequested, this, &QuotesPanel::remove);
    connect(card, &QuoteCard::leftBy, this, [this, card](int step) { moveFocus(*card, step); });
    connect(card, &QuoteCard::openRequested, this,
            [this](RecordId id) { follow(RecordWindow::open(Quote::type(), id, m_context, this)); });
    return card;
}

void QuotesPanel::moveFocus(const QuoteCard &from, int step)
{
    const auto at = std::find(m_cards.cbegin(), m_cards.cend(), &from);
    QuoteCard *next = m_cards.value(std::distance(m_cards.cbegin(), at) + step);
    if (!next || !next->isVisibleTo(this))
        return;
    next->setFocus(Qt::OtherFocusReason);
    m_area->ensureWidgetVisible(next, 0, 8);
}

void QuotesPanel::add()
{
    follow(RecordWindow::openDraft(m_related.newRecord(m_id), m_context, this));
}

void QuotesPanel::commit(const QuoteCard &card, const Record &after)
{
    if (const Result<> done = m_context.session.commit(ChangeSet::editing(card.quote(), after)); !done)
        Q_EMIT failed(done.error());
}

void QuotesPanel::remove(RecordId id)
{
    const Result<std::optional<Record>> quote = m_context.session.store().find(Quote::type(), id);
    if (!quote || !*quote)
        return;
    const std::optional<EditSession::DeletePolicy> policy = DeleteDialog::ask({**quote}, m_context, this);
    if (!policy)
        return;
    const Result<ChangeSet> changes = m_context.session.deletion({**quote}, *policy);
    const Result<> done = changes ? m_context.session.commit(*changes) : Result<>(changes.error());
    if (!done)
        Q_EMIT failed(done.error());
}

void QuotesPanel::follow(const RecordWindow *window)
{
    connect(window, &RecordWindow::openRequested, this, &RecordPanel::openRequested);
}

void QuotesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    RecordPanel::changeEvent(event);
}

void QuotesPanel::retranslate()
{
    m_add->setText(tr("Add"));
    m_add->setToolTip(tr("Add a quote"));
    m_more->setText(tr("Show more"));
    m_more->setToolTip(tr("Show the quotes that follow"));
}

} // namespace klankbord
