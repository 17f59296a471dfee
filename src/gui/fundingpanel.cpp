// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fundingpanel.h"

#include "domain/funding.h"
#include "gui/figuretableview.h"
#include "gui/laterefresh.h"
#include "gui/relatedpanel.h"
#include "gui/sectionheading.h"
#include "gui/tonedlabel.h"
#include "models/fundingtable.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

FundingPanel::FundingPanel(const PageContext &context, QWidget *parent)
    : RecordPanel(parent),
      m_context(context),
      m_view(new FigureTableView(m_table, this)),
      m_note(new TonedLabel(Tone::Muted, this)),
      m_fundings(new RelatedPanel({&Funding::type(), &Funding::type().project}, context, this)),
      m_refresh(new LateRefresh(*this, [this] { read(); }))
{
    setObjectName(u"funding"_s);
    m_view->setObjectName(u"fundingTable"_s);
    m_view->setProperty("content", true); // its columns are called after funds
    m_note->setWordWrap(true);
    m_fundings->layout()->setContentsMargins({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addWidget(new SectionHeading(SectionHeading::Level::Section,
                                         LiveText([] { return tr("Who pays what"); }), this));
    column->addWidget(m_view);
    column->addWidget(m_note);
    column->addWidget(
        new SectionHeading(SectionHeading::Level::Section, LiveText([] { return tr("Fundings"); }), this));
    column->addWidget(m_fundings, 1);
    connect(m_view, &FigureTableView::rowActivated, this,
            [this](int row) { Q_EMIT openRequested(*m_table.rowAt(row).type, m_table.rowAt(row).record); });
    connect(m_fundings, &RecordPanel::openRequested, this, &RecordPanel::openRequested);
    connect(m_fundings, &RecordPanel::filterRequested, this, &RecordPanel::filterRequested);
    connect(m_fundings, &RecordPanel::failed, this, &RecordPanel::failed);
    connect(&context.session.store(), &RecordStore::changed, m_refresh, &LateRefresh::ask);
    m_note->hide();
}

void FundingPanel::setRecord(const Record &record)
{
    m_project = record.id;
    m_fundings->setRecord(record);
    m_refresh->ask();
}

int FundingPanel::countFor(const Record &record) const
{
    return m_fundings->countFor(record);
}

void FundingPanel::read()
{
    if (m_project == RecordId::None)
        return;
    const Result<FigureTable::Content> content = fundingTable(m_context.session, m_project);
    if (!content) {
        Q_EMIT failed(content.error());
        return;
    }
    m_table.setContent(*content);
    m_note->setText(content->note);
    m_note->setVisible(!content->note.isEmpty());
}

void FundingPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_refresh->ask();
    RecordPanel::changeEvent(event);
}

} // namespace klankbord
