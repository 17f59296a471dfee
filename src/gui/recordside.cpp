// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recordside.h"

#include "gui/emptystate.h"
#include "gui/icons.h"
#include "gui/recordform.h"
#include "gui/scrollingpage.h"
#include "gui/sectionheading.h"

#include <QEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

RecordSide::RecordSide(const RecordType &type, const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_type(type),
      m_context(context),
      m_pages(new QStackedWidget(this)),
      m_nothing(new EmptyState(this)),
      m_title(new SectionHeading(SectionHeading::Level::Page, this)),
      m_tabs(new QTabWidget(this)),
      m_form(new RecordForm(type, context.editors(), this)),
      m_record(type),
      m_countTimer(new QTimer(this))
{
    setObjectName(u"side"_s);
    m_title->setObjectName(u"recordTitle"_s);
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->addTab(m_form, QString());
    addTabs();
    m_nothing->setSentence(
        u"info"_s,
        LiveText("RecordSide", QT_TRANSLATE_NOOP("RecordSide", "Choose a record to see it here.")));
    auto *record = new QWidget(this);
    auto *column = new QVBoxLayout(record);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_title->setContentsMargins(16, 12, 16, 0);
    m_title->setMinimumHeight(60); // in line with the heading of the list beside it
    column->addWidget(m_title);
    column->addWidget(m_tabs, 1);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(record);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
    m_tabs->setCurrentIndex(std::clamp(context.settings.value(stateKey()).toInt(), 0, m_tabs->count() - 1));
    connect(m_tabs, &QTabWidget::currentChanged, this, &RecordSide::fillTab);
    // Many writes in a row are counted once.
    m_countTimer->setSingleShot(true);
    m_countTimer->setInterval(0);
    connect(m_countTimer, &QTimer::timeout, this, &RecordSide::retranslate);
    connect(m_form, &RecordForm::stored, this, &RecordSide::stored);
    connect(m_form, &RecordForm::failed, this, &RecordSide::failed);
    connect(m_form, &RecordForm::openRequested, this, &RecordSide::openRequested);
    connect(&context.session.store(), &RecordStore::changed, this, &RecordSide::follow);
    retranslate();
}

RecordSide::~RecordSide()
{
    m_context.settings.setValue(stateKey(), m_tabs->currentIndex());
}

void RecordSide::addTabs()
{
    const QList<PanelKind> kinds = panelsFor(m_type, m_context.language);
    for (const PanelKind &kind : kinds) {
        auto *page = new ScrollingPage;
        m_tabs->addTab(page, QString());
        m_panels.push_back({.kind = kind, .page = page});
    }
}

void RecordSide::makePanel(Tab &tab)
{
    RecordPanel *panel = tab.kind.make(m_context, this);
    tab.panel = panel;
    tab.page->setPage(*panel);
    connect(panel, &RecordPanel::openRequested, this, &RecordSide::openRequested);
    connect(panel, &RecordPanel::filterRequested, this, &RecordSide::filterRequested);
    connect(panel, &RecordPanel::fieldRequested, this, [this](const FieldInfo &field) {
        m_tabs->setCurrentWidget(m_form);
        m_form->focusField(field);
    });
    connect(panel, &RecordPanel::failed, this, &RecordSide::failed);
}

void RecordSide::setSelection(const QList<RecordId> &ids)
{
    m_form->finishEdit();
    m_selection = ids;
    const RecordId id = ids.value(0, RecordId::None);
    if (id != RecordId::None && id == m_id) {
        // The form follows the record by itself, and keeps what is being typed in it.
        forgetPanels();
        fillTab(m_tabs->currentIndex());
        return;
    }
    if (m_form->isDraft() && m_form->hasUnstored()) {
        m_unfinished = m_form->edited();
        Q_EMIT putAside();
    } else if (!m_form->isDraft()) {
        tellWhatIsLeft();
    }
    const Result<std::optional<Record>> found =
        id == RecordId::None ? std::optional<Record>() : m_context.session.store().find(m_type, id);
    if (!found)
        Q_EMIT failed(found.error());
    if (!found || !*found) {
        m_id = RecordId::None;
        m_pages->setCurrentIndex(0);
        m_form->setDraft(Record(m_type));
        return;
    }
    showRecord(**found);
}

void RecordSide::tellWhatIsLeft()
{
    QStringList labels;
    const Wording wording = m_context.language.wording();
    const QList<const FieldInfo *> fields = m_form->unstoredFields();
    for (const FieldInfo *field : fields)
        labels.append(field->label(wording));
    if (labels.isEmpty())
        return;
    const QString title = m_record.title(wording, &m_context.session.titles());
    Q_EMIT failed({Error::Kind::Invalid,
                   tr("What was typed in “%1” is not stored: %2.").arg(title, labels.join(u", "_s)),
                   tr("The values were not valid when you went on to another record."),
                   {}});
}

void RecordSide::setDraft(const Record &draft)
{
    m_form->finishEdit();
    if (!m_form->isDraft())
        tellWhatIsLeft();
    m_id = RecordId::None;
    m_selection.clear();
    m_record = draft;
    m_form->setDraft(draft);
    m_pages->setCurrentIndex(1);
    m_tabs->setCurrentIndex(0);
    setTabsEnabled(false);
    retranslate();
}

void RecordSide::beginRecord()
{
    setDraft(m_unfinished.value_or(Record(m_type)));
}

void RecordSide::showRecord(const Record &record)
{
    m_id = record.id;
    m_record = record;
    m_form->setRecord(record);
    setTabsEnabled(true);
    forgetPanels();
    m_pages->setCurrentIndex(1);
    fillTab(m_tabs->currentIndex());
    retranslate();
}

void RecordSide::setTabsEnabled(bool isEnabled)
{
    for (int tab = 1; tab < m_tabs->count(); ++tab)
        m_tabs->setTabEnabled(tab, isEnabled);
}

void RecordSide::forgetPanels()
{
    for (Tab &tab : m_panels)
        tab.isCurrent = false;
}

void RecordSide::fillTab(int index)
{
    if (index < 1 || m_id == RecordId::None)
        return;
    Tab &tab = m_panels[static_cast<std::size_t>(index - 1)];
    if (tab.isCurrent)
        return;
    tab.isCurrent = true;
    if (!tab.panel)
        makePanel(tab);
    tab.panel->setRecord(m_record);
    tab.panel->setSelection(m_selection);
}

void RecordSide::follow(const ChangeSet &changes)
{
    m_countTimer->start();
    for (const Change &change : changes.changes()) {
        if (&change.type() != &m_type)
            continue;
        const bool isStoredDraft = m_id == RecordId::None && m_form->edited().id == change.id();
        if (change.id() != m_id && !isStoredDraft)
            continue;
        if (!change.after) {
            m_form->setDraft(Record(m_type));
            setSelection({});
            return;
        }
        m_id = change.id();
        m_record = *change.after;
        if (isStoredDraft) {
            m_unfinished.reset();
            m_selection = {m_id};
            setTabsEnabled(true);
            forgetPanels();
        }
        showTitle();
    }
}

void RecordSide::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RecordSide::retranslate()
{
    m_tabs->setTabText(0, tr("Details"));
    int place = 0;
    for (const Tab &tab : m_panels) {
        const QString title = tab.kind.title.text();
        const int count = countOf(tab);
        m_tabs->setTabText(++place, count <= 0 ? title : tr("%1 (%2)").arg(title).arg(count));
    }
    showTitle();
}

int RecordSide::countOf(const Tab &tab) const
{
    return m_id != RecordId::None && tab.kind.count ? tab.kind.count(m_context, m_record) : -1;
}

void RecordSide::showTitle()
{
    m_title->setTitle(LiveText([this] {
        const QString title = m_record.title(m_context.language.wording(), &m_context.session.titles());
        if (!title.isEmpty())
            return title;
        return tr("New: %1").arg(m_type.singularLabel(m_context.language.wording()));
    }));
}

QString RecordSide::stateKey() const
{
    return u"pages/"_s + m_type.code() + u"/tab"_s;
}

} // namespace klankbord
