// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/startboard.h"

#include "gui/emptystate.h"
#include "gui/laterefresh.h"
#include "gui/linktreeview.h"
#include "gui/sectionheading.h"
#include "models/startreader.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

LiveText say(const char *source)
{
    return {"StartBoard", source};
}

} // namespace

StartBoard::StartBoard(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_reader(new StartReader(context.session, this)),
      m_refresh(new LateRefresh(*this, [this] { read(); }))
{
    setObjectName(u"startBoard"_s);
    using Kind = StartPart::Kind;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(24);
    m_attention = makeColumn(
        "attention", {Kind::Late, Kind::ThisWeek, Kind::Money, Kind::Quotes, Kind::Empty, Kind::Translations},
        say(QT_TRANSLATE_NOOP("StartBoard", "To do today, and why")), u"done"_s,
        say(QT_TRANSLATE_NOOP("StartBoard", "Nothing needs attention today.")));
    m_coming = makeColumn("coming", {Kind::NextEvents, Kind::Running},
                          say(QT_TRANSLATE_NOOP("StartBoard", "What comes and what runs")), u"calendar"_s,
                          say(QT_TRANSLATE_NOOP("StartBoard", "No event is planned and no project runs.")));
    constexpr int wide = 3;
    constexpr int narrow = 2;
    row->setStretch(0, wide);
    row->setStretch(1, narrow);
    connect(m_reader, &StartReader::partRead, this, &StartBoard::showPart);
    connect(m_reader, &StartReader::finished, this, &StartBoard::finished);
    connect(m_reader, &StartReader::failed, this, &StartBoard::failed);
    connect(&context.session.store(), &RecordStore::changed, m_refresh, &LateRefresh::ask);
    retranslate();
    m_refresh->ask();
}

StartBoard::~StartBoard()
{
    // Views ask their models until they end.
    delete m_attention.view;
    delete m_coming.view;
}

StartBoard::Column StartBoard::makeColumn(const char *name, const QList<StartPart::Kind> &kinds,
                                          const LiveText &title, const QString &iconName,
                                          const LiveText &nothing)
{
    Column column;
    column.model = new StartModel(kinds, this);
    column.view = new LinkTreeView(*column.model, this);
    column.view->setObjectName(QLatin1StringView(name));
    column.title = title;
    auto *empty = new EmptyState(this);
    empty->setSentence(iconName, nothing);
    column.pages = new QStackedWidget(this);
    column.pages->addWidget(column.view);
    column.pages->addWidget(empty);
    auto *box = new QVBoxLayout;
    box->setSpacing(8);
    box->addWidget(new SectionHeading(SectionHeading::Level::Section, title, this));
    box->addWidget(column.pages, 1);
    static_cast<QHBoxLayout *>(layout())->addLayout(box);
    connect(column.view, &LinkTreeView::openRequested, this, &StartBoard::openRequested);
    connect(column.view, &LinkTreeView::filterRequested, this, &StartBoard::filterRequested);
    return column;
}

void StartBoard::read()
{
    m_day = QDate::currentDate();
    m_reader->ask(m_context.language.wording(), m_day);
}

void StartBoard::showMoney(const FigureTable::Content &attention)
{
    showPart(moneyPart(attention));
}

void StartBoard::showPart(const StartPart &part)
{
    for (const Column *column : {&m_attention, &m_coming}) {
        column->model->setPart(part, m_context.language.wording());
        const bool isNothing = column->model->isComplete() && column->model->isEmpty();
        column->pages->setCurrentIndex(isNothing ? 1 : 0);
    }
}

void StartBoard::retranslate()
{
    m_attention.view->setAccessibleName(m_attention.title.text());
    m_coming.view->setAccessibleName(m_coming.title.text());
}

void StartBoard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_refresh->ask();
    }
    QWidget::changeEvent(event);
}

void StartBoard::showEvent(QShowEvent *event)
{
    // What was read yesterday is late today.
    if (m_day.isValid() && m_day != QDate::currentDate())
        m_refresh->ask();
    QWidget::showEvent(event);
}

} // namespace klankbord
