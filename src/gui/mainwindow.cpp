// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"

#include "gui/goto/gotodesk.h"
#include "gui/icons.h"
#include "gui/messagebar.h"
#include "gui/placeactions.h"
#include "gui/plainactions.h"
#include "gui/recentmenu.h"
#include "gui/recordpage.h"
#include "gui/recordtableview.h"
#include "gui/reportdialog.h"
#include "gui/sidebar.h"
#include "gui/start/reminderdesk.h"
#include "gui/welcomepage.h"
#include "gui/windowactions.h"
#include "gui/windowtheme.h"
#include "gui/workspacefiles.h"
#include "gui/workspaceview.h"
#include "storage/workspace.h"

#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto sideKey = "window/sideBelow"_L1;

} // namespace

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent),
      m_parts(parts),
      m_files(FileChooser::ofDesktop()),
      m_messages(new MessageBar(this)),
      m_pages(new QStackedWidget(this)),
      m_welcome(new WelcomePage(parts.recentFiles, this)),
      m_goto(new GotoDesk(*this, parts.language, this)),
      m_total(new QLabel(this)),
      m_access(new QLabel(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    m_actions = new WindowActions(*menuBar(), *this);
    m_places = new PlaceActions(*m_actions->places, this);
    auto *center = new QWidget(this);
    auto *column = new QVBoxLayout(center);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    m_pages->addWidget(m_welcome);
    setCentralWidget(center);
    m_total->setObjectName(u"total"_s);
    m_access->setObjectName(u"access"_s);
    statusBar()->addWidget(m_total, 1);
    statusBar()->addPermanentWidget(m_access);
    connectFile();
    connectEdit();
    connectView();
    connectGo();
    resize(1280, 800);
    restoreGeometry(parts.settings.value(geometryKey).toByteArray());
    retranslate();
}

MainWindow::~MainWindow()
{
    m_parts.settings.setValue(geometryKey, saveGeometry());
}

void MainWindow::connectFile()
{
    const auto asked = [this](const QString &path, void (MainWindow::*request)(const QString &)) {
        if (!path.isEmpty())
            Q_EMIT(this->*request)(path);
    };
    const auto askCreate = [this, asked] {
        asked(askWorkspaceToCreate(m_files, this), &MainWindow::createRequested);
    };
    const auto askOpen = [this, asked] {
        asked(askWorkspaceToOpen(m_files, this), &MainWindow::openRequested);
    };
    connect(m_actions->newWorkspace, &QAction::triggered, this, askCreate);
    connect(m_actions->open, &QAction::triggered, this, askOpen);
    connect(m_actions->sample, &QAction::triggered, this, &MainWindow::sampleRequested);
    connect(m_actions->saveCopy, &QAction::triggered, this, [this, asked] {
        asked(askWorkspaceCopy(m_files, m_context->workspace, this), &MainWindow::copyRequested);
    });
    connect(m_actions->report, &QAction::triggered, this, &MainWindow::showReport);
    connect(m_actions->closeWorkspace, &QAction::triggered, this, &MainWindow::closeWorkspaceRequested);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    auto *recent = new RecentMenu(*m_actions->recent, m_parts.recentFiles, this);
    connect(recent, &RecentMenu::chosen, this, &MainWindow::openRequested);
    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::sampleRequested);
    connect(m_welcome, &WelcomePage::newRequested, this, askCreate);
    connect(m_welcome, &WelcomePage::openFileRequested, this, askOpen);
    connect(m_welcome, &WelcomePage::recentRequested, this, &MainWindow::openRequested);
}

void MainWindow::connectEdit()
{
    connect(m_actions->undo, &QAction::triggered, this, [this] { (void)m_context->session.undo(); });
    connect(m_actions->redo, &QAction::triggered, this, [this] { (void)m_context->session.redo(); });
    const auto onPage = [this](QAction *action, auto run) {
        connect(action, &QAction::triggered, this, [this, run] {
            if (RecordPage *page = m_view ? m_view->currentPage() : nullptr)
                run(*page);
        });
    };
    onPage(m_actions->copy, [](RecordPage &page) { page.table().copy(); });
    onPage(m_actions->paste, [](RecordPage &page) { page.table().paste(); });
    onPage(m_actions->newRecord, [](RecordPage &page) { page.newRecord(); });
    onPage(m_actions->duplicate, [](RecordPage &page) { page.duplicateSelected(); });
    onPage(m_actions->remove, [](RecordPage &page) { page.deleteSelected(); });
    onPage(m_actions->find, [](RecordPage &page) { page.focusFilter(); });
}

void MainWindow::connectView()
{
    connectLook(*m_actions, m_parts.language, m_parts.theme);
    const auto placeSide = [this](Qt::Orientation orientation) {
        m_parts.settings.setValue(sideKey, orientation == Qt::Vertical);
        if (m_view)
            m_view->setSideOrientation(orientation);
    };
    const bool isBelow = m_parts.settings.value(sideKey).toBool();
    (isBelow ? m_actions->sideBelow : m_actions->sideBeside)->setChecked(true);
    connect(m_actions->sideBeside, &QAction::triggered, this, [placeSide] { placeSide(Qt::Horizontal); });
    connect(m_actions->sideBelow, &QAction::triggered, this, [placeSide] { placeSide(Qt::Vertical); });
    connect(m_actions->narrowSidebar, &QAction::toggled, this, [this](bool isNarrow) {
        if (m_view)
            m_view->sidebar().setShownWidth(isNarrow ? Sidebar::Width::Icons : Sidebar::Width::Full);
    });
}

void MainWindow::connectGo()
{
    connect(m_actions->goTo, &QAction::triggered, m_goto, &GotoDesk::open);
    connect(m_actions->back, &QAction::triggered, this, [this] { m_view->goBack(); });
    connect(m_actions->forward, &QAction::triggered, this, [this] { m_view->goForward(); });
    connect(m_places, &PlaceActions::chosen, this,
            [this](const QString &place) { m_view->showPlace(place); });
    connectHelp(*m_actions, m_parts.language, *this);
}

void MainWindow::showWorkspace(const PageContext &context)
{
    showWelcome();
    m_context.emplace(context);
    m_view = new WorkspaceView(context, this);
    m_view->setSideOrientation(m_actions->sideBelow->isChecked() ? Qt::Vertical : Qt::Horizontal);
    m_actions->narrowSidebar->setChecked(m_view->sidebar().shownWidth() == Sidebar::Width::Icons);
    m_pages->addWidget(m_view);
    m_pages->setCurrentWidget(m_view);
    m_goto->setWorkspace(m_view, &context.session);
    connect(m_view, &WorkspaceView::statusChanged, m_total, &QLabel::setText);
    connect(m_view, &WorkspaceView::navigationChanged, this, &MainWindow::showState);
    connect(&m_view->sidebar(), &Sidebar::shownWidthChanged, m_actions->narrowSidebar,
            [this](Sidebar::Width width) {
                m_actions->narrowSidebar->setChecked(width == Sidebar::Width::Icons);
            });
    connect(&context.session, &EditSession::historyChanged, m_view, [this] { showState(); });
    connect(&context.session, &EditSession::failed, m_view, [this](const Error &error) { showError(error); });
    auto *reminders = new ReminderDesk(context, *m_messages, ReminderDesk::ofDesktop(), m_view);
    connect(reminders, &ReminderDesk::openRequested, m_view, &WorkspaceView::showRecord);
    connect(reminders, &ReminderDesk::overviewRequested, m_view,
            [this] { m_view->showPlace(u"overview"_s); });
    retranslate();
}

void MainWindow::showWelcome()
{
    finishEdit();
    m_goto->setWorkspace(nullptr, nullptr);
    delete m_view;
    m_view = nullptr;
    m_context.reset();
    m_total->clear();
    m_messages->dismiss();
    m_pages->setCurrentWidget(m_welcome);
    retranslate();
}

void MainWindow::showError(const Error &error, const QString &backup)
{
    std::vector<MessageBar::Action> actions;
    if (!backup.isEmpty()) {
        actions.push_back(
            {LiveText("MainWindow", QT_TRANSLATE_NOOP("MainWindow", "Restore the newest backup")),
             [this, backup] { Q_EMIT restoreRequested(backup); }});
    }
    m_messages->showError(error, std::move(actions));
}

void MainWindow::showCopied(const QString &location)
{
    m_messages->announce(MessageBar::Kind::Good,
                         LiveText([location] { return tr("Copied to “%1”.").arg(location); }));
}

void MainWindow::showState()
{
    const bool isOpen = m_context.has_value();
    const RecordPage *page = m_view ? m_view->currentPage() : nullptr;
    const bool isEditable = isOpen && !m_context->workspace.isReadOnly();
    const qsizetype chosen = page ? page->selectedIds().size() : 0;
    for (QAction *action : m_actions->ofWorkspace())
        action->setEnabled(isOpen);
    const QList<QAction *> places = m_actions->places->actions();
    for (QAction *action : places)
        action->setEnabled(isOpen);
    m_actions->goTo->setEnabled(true); // commands are there without a workspace
    m_actions->undo->setEnabled(isOpen && m_context->session.canUndo());
    m_actions->redo->setEnabled(isOpen && m_context->session.canRedo());
    m_actions->newRecord->setEnabled(page && isEditable);
    m_actions->duplicate->setEnabled(isEditable && chosen == 1);
    m_actions->remove->setEnabled(isEditable && chosen > 0);
    m_actions->copy->setEnabled(chosen > 0);
    m_actions->paste->setEnabled(isEditable && chosen > 0);
    m_actions->find->setEnabled(page);
    m_actions->report->setEnabled(isOpen);
    m_actions->back->setEnabled(m_view && m_view->canGoBack());
    m_actions->forward->setEnabled(m_view && m_view->canGoForward());
    const Wording wording = m_parts.language.wording();
    m_actions->nameSteps(isOpen ? m_context->session.undoText(wording) : QString(),
                         isOpen ? m_context->session.redoText(wording) : QString());
    m_access->setText(isOpen && !isEditable ? tr("Read-only") : QString());
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    const bool isDutch = m_parts.language.language() == Language::Dutch;
    m_actions->dutch->setChecked(isDutch);
    m_actions->english->setChecked(!isDutch);
    setWindowTitle(m_context ? tr("%1 – Klankbord").arg(m_context->workspace.name()) : u"Klankbord"_s);
    m_total->setAccessibleName(tr("Total of the selected cells"));
    m_places->showNames(m_view ? &m_view->sidebar() : nullptr);
    showState();
}

void MainWindow::showReport()
{
    const ReportDialog::Start start = ReportDialog::startOn(m_view ? m_view->currentPage() : nullptr);
    ReportDialog dialog(*m_context, start, m_files, this);
    dialog.exec();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    finishEdit();
    event->accept();
}

void MainWindow::finishEdit()
{
    // An edit that the keyboard is still in is finished, so that nothing typed is lost.
    if (QWidget *focus = focusWidget())
        focus->clearFocus();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedWorkspace(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    Q_EMIT openRequested(droppedWorkspace(*event->mimeData()));
}

} // namespace klankbord
