// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/thread/threadpanel.h"

#include "gui/emptystate.h"
#include "gui/laterefresh.h"
#include "gui/thread/threadview.h"
#include "models/threadmodel.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

ThreadPanel::ThreadPanel(const PageContext &context, QWidget *parent)
    : RecordPanel(parent),
      m_context(context),
      m_model(new ThreadModel(context.session, this)),
      m_view(new ThreadView(*m_model, this)),
      m_empty(new EmptyState(this)),
      m_pages(new QStackedWidget(this)),
      m_refresh(new LateRefresh(*this, [this] { read(); }))
{
    setObjectName(u"thread"_s);
    m_view->setObjectName(u"threadView"_s);
    m_view->setAccessibleName(tr("Thread"));
    m_empty->setSentence(
        u"info"_s, LiveText("ThreadPanel",
                            QT_TRANSLATE_NOOP("ThreadPanel", "Nothing leads to it or follows from it yet.")));
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->addWidget(m_pages);
    m_model->setWording(context.language.wording());
    connect(m_view, &ThreadView::openRequested, this, &ThreadPanel::openRequested);
    connect(m_view, &ThreadView::filterRequested, this, &ThreadPanel::filterRequested);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ThreadPanel::showWhatIsThere);
    connect(m_model, &ThreadModel::failed, this, &ThreadPanel::failed);
    connect(&context.session.store(), &RecordStore::changed, m_refresh, &LateRefresh::ask);
}

ThreadPanel::~ThreadPanel()
{
    // The view asks its model until it ends.
    delete m_view;
}

void ThreadPanel::setRecord(const Record &record)
{
    if (&record.type() != m_type || record.id != m_id)
        m_view->forgetOpened();
    m_type = &record.type();
    m_id = record.id;
    m_refresh->ask();
}

void ThreadPanel::read()
{
    if (m_type)
        m_model->setRecord(*m_type, m_id);
}

void ThreadPanel::showWhatIsThere()
{
    m_pages->setCurrentWidget(m_model->isEmpty() ? static_cast<QWidget *>(m_empty) : m_view);
}

void ThreadPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->setWording(m_context.language.wording());
        m_view->setAccessibleName(tr("Thread"));
    }
    RecordPanel::changeEvent(event);
}

} // namespace klankbord
