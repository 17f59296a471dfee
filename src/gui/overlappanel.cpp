// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overlappanel.h"

#include "gui/asofedit.h"
#include "gui/emptystate.h"
#include "gui/laterefresh.h"
#include "gui/outlineview.h"
#include "models/loadall.h"
#include "models/memberoutline.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

OverlapPanel::OverlapPanel(const RelatedRecords &groups, const PageContext &context, QWidget *parent)
    : RecordPanel(parent),
      m_related(groups),
      m_context(context),
      m_asOf(new AsOfEdit(context.language, this)),
      m_outline(new OutlineModel(this)),
      m_view(new OutlineView(*m_outline, this)),
      m_empty(new EmptyState(this)),
      m_pages(new QStackedWidget(this)),
      m_refresh(new LateRefresh(*this, [this] { read(); }))
{
    setObjectName(u"overlapPanel"_s);
    m_view->setObjectName(u"overlaps"_s);
    m_outline->setHeaders(MemberOutline::overlapHeaders(context.language.wording()));
    m_view->setColumnWidth(0, 320);
    m_view->setColumnWidth(1, 168);
    m_empty->setSentence(
        u"groups"_s, LiveText("OverlapPanel",
                              QT_TRANSLATE_NOOP("OverlapPanel", "Nobody sits in more than one group then.")));
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 0, 16, 8);
    column->setSpacing(8);
    column->addWidget(m_asOf);
    column->addWidget(m_pages, 1);
    connect(&context.session.store(), &RecordStore::changed, m_refresh, &LateRefresh::ask);
    connect(m_asOf, &AsOfEdit::dateChanged, this, &OverlapPanel::showOverlaps);
    connect(m_view, &OutlineView::openRequested, this, &RecordPanel::openRequested);
    retranslate();
}

void OverlapPanel::setRecord(const Record &record)
{
    m_owner = record.id;
    m_refresh->ask();
}

void OverlapPanel::read()
{
    const Result<QList<Record>> groups = m_owner == RecordId::None
                                             ? QList<Record>()
                                             : loadAll(m_context.session.store(), m_related.query(m_owner));
    Result<GroupMembers> members =
        groups ? readGroupMembers(*groups, m_context.session, m_context.language.wording())
               : Result<GroupMembers>(groups.error());
    m_members = {};
    if (members)
        m_members = *std::move(members);
    else
        Q_EMIT failed(members.error());
    showOverlaps();
}

void OverlapPanel::showOverlaps()
{
    const MemberOutline outline(m_members, m_asOf->date(), m_context.language.wording(),
                                m_context.session.titles());
    m_outline->setSections(outline.overlaps());
    m_pages->setCurrentWidget(m_outline->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_empty);
}

void OverlapPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_refresh->ask();
    }
    RecordPanel::changeEvent(event);
}

void OverlapPanel::retranslate()
{
    m_view->setAccessibleName(tr("In more than one group"));
    m_outline->setHeaders(MemberOutline::overlapHeaders(m_context.language.wording()));
}

} // namespace klankbord
