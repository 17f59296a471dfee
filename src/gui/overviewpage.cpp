// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overviewpage.h"

#include "gui/icons.h"
#include "gui/laterefresh.h"
#include "gui/messagebar.h"
#include "gui/sectionheading.h"
#include "gui/start/overviewfigures.h"
#include "gui/start/startboard.h"
#include "models/moneyattention.h"
#include "storage/workspace.h"

#include <QEvent>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr auto tabKey = "overview/tab"_L1;

} // namespace

OverviewPage::OverviewPage(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_heading(new SectionHeading(SectionHeading::Level::Page,
                                   LiveText("OverviewPage", QT_TRANSLATE_NOOP("OverviewPage", "Overview")),
                                   this)),
      m_messages(new MessageBar(this)),
      m_attention(new QPushButton(icon(u"warning"_s, Tone::Warning), {}, this)),
      m_refresh(new LateRefresh(*this, [this] { showAttention(); })),
      m_tabs(new QTabWidget(this)),
      m_start(new StartBoard(context, this))
{
    setObjectName(u"overview_page"_s);
    m_heading->setNote(LiveText::fixed(context.workspace.name()));
    m_attention->setObjectName(u"moneyAttention"_s);
    QSizePolicy policy = m_attention->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing moves when it comes
    m_attention->setSizePolicy(policy);
    showAttentionCount(0);
    m_attention->hide();
    m_heading->addWidget(m_attention);
    connect(m_attention, &QPushButton::clicked, this, &OverviewPage::moneyRequested);
    connect(&context.session.store(), &RecordStore::changed, m_refresh, &LateRefresh::ask);
    m_refresh->ask();
    m_tabs->setObjectName(u"overviewTabs"_s);
    m_tabs->setDocumentMode(true);
    addTab(m_start);
    addTab(new OverviewFigures(context, this));
    m_tabs->setCurrentIndex(std::clamp(context.settings.value(tabKey).toInt(), 0, m_tabs->count() - 1));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_messages);
    column->addWidget(m_tabs, 1);
    nameTabs();
}

OverviewPage::~OverviewPage()
{
    m_context.settings.setValue(tabKey, m_tabs->currentIndex());
}

template <typename Board>
void OverviewPage::addTab(Board *board)
{
    board->setContentsMargins(0, 12, 0, 0);
    m_tabs->addTab(board, QString());
    connect(board, &Board::openRequested, this, &OverviewPage::openRequested);
    connect(board, &Board::filterRequested, this, &OverviewPage::filterRequested);
    connect(board, &Board::failed, m_messages, [this](const Error &error) { m_messages->showError(error); });
}

void OverviewPage::nameTabs()
{
    m_tabs->setTabText(0, tr("Today"));
    m_tabs->setTabText(1, tr("In figures"));
}

void OverviewPage::showAttentionCount(int count)
{
    m_attentionCount = count;
    m_attention->setText(tr("Money: %n point(s) need attention", nullptr, count));
}

void OverviewPage::showAttention()
{
    const Result<FigureTable::Content> found = moneyAttention(m_context.session, QDate::currentDate());
    if (!found) {
        m_messages->showError(found.error());
        return;
    }
    m_start->showMoney(*found);
    const auto count = static_cast<int>(found->rows.size());
    showAttentionCount(count);
    m_attention->setVisible(count > 0);
}

void OverviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        showAttentionCount(m_attentionCount);
        nameTabs();
        m_refresh->ask();
    }
    QWidget::changeEvent(event);
}

} // namespace klankbord
