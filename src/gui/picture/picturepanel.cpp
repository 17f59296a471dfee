// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picture/picturepanel.h"

#include "gui/asofedit.h"
#include "gui/emptystate.h"
#include "gui/icons.h"
#include "gui/keeppicturebutton.h"
#include "gui/laterefresh.h"
#include "gui/linktreeview.h"
#include "gui/picture/picturecanvas.h"
#include "gui/turnsplitter.h"
#include "models/picturelist.h"
#include "reports/graphlayout.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

PicturePanel::PicturePanel(const PageContext &context, QWidget *parent)
    : RecordPanel(parent),
      m_context(context),
      m_day(new AsOfEdit(context.language, this)),
      m_ties(new QToolButton(this)),
      m_zoomIn(new QToolButton(this)),
      m_zoomOut(new QToolButton(this)),
      m_fit(new QToolButton(this)),
      m_canvas(new PictureCanvas(this)),
      m_keep(new KeepPictureButton({[this] { return name(); }, [this] { return m_canvas->wholeSize(); },
                                    [this](QPainter &painter) { m_canvas->paintWhole(painter); }},
                                   this)),
      m_list(new PictureList(this)),
      m_words(new LinkTreeView(*m_list, this)),
      m_empty(new EmptyState(this)),
      m_splitter(new QSplitter(this)),
      m_pages(new QStackedWidget(this)),
      m_layout(new GraphLayout(this)),
      m_refresh(new LateRefresh(*this, [this] { read(); }))
{
    setObjectName(u"picture"_s);
    m_words->setObjectName(u"pictureWords"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_canvas);
    m_splitter->addWidget(m_words);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    shareOut(*m_splitter);
    m_empty->setSentence(
        u"networks"_s,
        LiveText(
            "PicturePanel",
            QT_TRANSLATE_NOOP("PicturePanel",
                              "Nobody is tied to it on this day: add partners, or groups with members.")));
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addWidget(makeTools());
    column->addWidget(m_pages, 1);
    connect(m_day, &AsOfEdit::dateChanged, m_refresh, &LateRefresh::ask);
    connect(m_layout, &GraphLayout::laidOut, this, &PicturePanel::draw);
    connect(m_layout, &GraphLayout::failed, this, &RecordPanel::failed);
    connect(m_keep, &KeepPictureButton::failed, this, &RecordPanel::failed);
    connect(m_canvas, &PictureCanvas::opened, this, [this](int node) {
        const RecordLink record = m_canvas->picture().nodes.at(node).record;
        Q_EMIT openRequested(*record.type, record.id);
    });
    connect(m_canvas, &PictureCanvas::currentChanged, this, [this](int node) {
        if (m_list->nodeOf(m_words->currentIndex()) != node)
            m_words->setCurrentIndex(m_list->indexOfNode(node));
    });
    connect(m_words->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &line) {
                if (const int node = m_list->nodeOf(line); node >= 0)
                    m_canvas->setCurrent(node);
            });
    connect(m_words, &LinkTreeView::openRequested, this, &RecordPanel::openRequested);
    connect(&context.session.store(), &RecordStore::changed, m_refresh, &LateRefresh::ask);
    retranslate();
}

PicturePanel::~PicturePanel()
{
    // The view asks its model until it ends.
    delete m_words;
}

QWidget *PicturePanel::makeTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_day);
    m_ties->setObjectName(u"ties"_s);
    m_ties->setIcon(icon(u"filter"_s));
    m_ties->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_ties->setPopupMode(QToolButton::InstantPopup);
    m_ties->setMenu(new QMenu(m_ties));
    for (const NetworkPicture::Tie tie : NetworkPicture::allTies) {
        QAction *action = m_ties->menu()->addAction(QString());
        action->setCheckable(true);
        action->setChecked(true);
        action->setData(static_cast<int>(tie));
        connect(action, &QAction::toggled, m_refresh, &LateRefresh::ask);
        m_tieActions.append(action);
    }
    row->addWidget(m_ties);
    row->addStretch(1);
    const auto add = [row](QToolButton *button, const QString &iconName) {
        button->setIcon(icon(iconName));
        button->setAutoRaise(true);
        row->addWidget(button);
    };
    add(m_zoomOut, u"zoom-out"_s);
    add(m_zoomIn, u"zoom-in"_s);
    add(m_fit, u"zoom-fit"_s);
    row->addWidget(m_keep);
    m_keep->offerOn(*m_canvas);
    connect(m_zoomIn, &QToolButton::clicked, m_canvas, [this] { m_canvas->zoom(1.25); });
    connect(m_zoomOut, &QToolButton::clicked, m_canvas, [this] { m_canvas->zoom(0.8); });
    connect(m_fit, &QToolButton::clicked, m_canvas, &PictureCanvas::fit);
    return tools;
}

void PicturePanel::setRecord(const Record &record)
{
    m_owner = record;
    m_refresh->ask();
}

void PicturePanel::read()
{
    if (!m_owner)
        return;
    QSet<NetworkPicture::Tie> shown;
    for (const QAction *action : std::as_const(m_tieActions)) {
        if (action->isChecked())
            shown.insert(static_cast<NetworkPicture::Tie>(action->data().toInt()));
    }
    const Result<std::optional<Record>> owner = m_context.session.store().find(m_owner->type(), m_owner->id);
    if (!owner || !*owner)
        return;
    const Result<NetworkPicture> picture = networkPicture(
        m_context.session, **owner, m_day->date().firstDay(), shown, m_context.language.wording());
    if (!picture) {
        Q_EMIT failed(picture.error());
        return;
    }
    m_picture = *picture;
    Graph graph{.nodes = PictureCanvas::sizesOf(m_picture, m_canvas->font()), .edges = {}};
    for (const NetworkPicture::Edge &edge : std::as_const(m_picture.edges))
        graph.edges.append({edge.from, edge.to});
    m_layout->ask(graph);
}

void PicturePanel::draw(const QList<QPointF> &centres)
{
    // Until now the picture of before was there, so that nothing flickers.
    m_canvas->show(m_picture, centres);
    m_list->setPicture(m_picture, m_context.language.wording());
    m_pages->setCurrentIndex(m_picture.edges.isEmpty() ? 1 : 0);
    Q_EMIT drawn();
}

QString PicturePanel::name() const
{
    return m_picture.nodes.isEmpty() ? QString() : m_picture.nodes.first().record.title;
}

void PicturePanel::retranslate()
{
    const Wording wording = m_context.language.wording();
    m_ties->setText(tr("Ties"));
    for (QAction *action : std::as_const(m_tieActions))
        action->setText(tieLabel(static_cast<NetworkPicture::Tie>(action->data().toInt()), wording));
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_zoomIn, tr("Larger"));
    name(m_zoomOut, tr("Smaller"));
    name(m_fit, tr("All of it"));
    m_words->setAccessibleName(tr("The picture in words"));
}

void PicturePanel::resizeEvent(QResizeEvent *event)
{
    // The words stand where the picture loses least.
    constexpr int wide = 880;
    turnSplitter(*m_splitter, width() >= wide ? Qt::Horizontal : Qt::Vertical);
    RecordPanel::resizeEvent(event);
}

void PicturePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_refresh->ask();
    }
    RecordPanel::changeEvent(event);
}

} // namespace klankbord
