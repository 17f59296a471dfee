// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recordside.h"

#include "gui/emptystate.h"
#include "gui/icons.h"
#include "gui/recordform.h"
#include "gui/recordpanel.h"
#include "gui/sectionheading.h"

#include <QEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord {

RecordSide::RecordSide(const RecordType &type, const PageContext &context, QWidget *parent)
    : QWidget(parent), m_type(type), m_context(context), m_pages(new QStackedWidget(this)),
      m_nothing(new EmptyState(this)), m_title(new SectionHeading(SectionHeading::Level::Page, this)),
      m_tabs(new QTabWidget(this)), m_form(new RecordForm(type, context.editors(), this)), m_record(type)
{
    setObjectName(u"side"_s);
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->addTab(m_form, icon(u"edit"_s), QString());
    addPanels();
    m_nothing->setSentence(u"info"_s, LiveText("RecordSide", QT_TRANSLATE_NOOP("RecordSide", "Choose a record to see it here.")));
    auto *record = new QWidget(this);
    auto *column = new QVBoxLayout(record);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_title->setContentsMargins(16, 12, 16, 4);
    column->addWidget(m_title);
    column->addWidget(m_tabs, 1);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(record);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
    m_tabs->setCurrentIndex(std::clamp(context.settings.value(stateKey()).toInt(), 0, m_tabs->count() - 1));
    connect(m_tabs, &QTabWidget::currentChanged, this, &RecordSide::fillTab);
    connect(m_form, &RecordForm::stored, this, [this](RecordId id) {
        m_id = id;
        Q_EMIT stored(id);
    });
    connect(m_form, &RecordForm::failed, this, &RecordSide::failed);
    connect(m_form, &RecordForm::openRequested, this, &RecordSide::openRequested);
    connect(&context.session.store(), &RecordStore::changed, this, &RecordSide::follow);
    retranslate();
}

RecordSide::~RecordSide()
{
    m_context.settings.setValue(stateKey(), m_tabs->currentIndex());
}

void RecordSide::addPanels()
{
    const QList<PanelKind> kinds = panelsFor(m_type, m_context.language);
    for (const PanelKind &kind : kinds) {
        RecordPanel *panel = kind.make(m_context, this);
        const int index = m_tabs->addTab(panel, icon(kind.iconName), QString());
        panel->setProperty("title", QVariant::fromValue(kind.title));
        m_panels.append({panel, -1, false});
        connect(panel, &RecordPanel::openRequested, this, &RecordSide::openRequested);
        connect(panel, &RecordPanel::filterRequested, this, &RecordSide::filterRequested);
        connect(panel, &RecordPanel::failed, this, &RecordSide::failed);
        connect(panel, &RecordPanel::countChanged, this, [this, index](int count) {
            m_panels[index - 1].count = count;
            retranslate();
        });
    }
}

void RecordSide::setSelection(const QList<RecordId> &ids)
{
    m_form->finishEdit();
    m_selection = ids;
    const RecordId id = ids.value(0, RecordId::None);
    const Result<std::optional<Record>> found =
        id == RecordId::None ? std::optional<Record>() : m_context.session.store().find(m_type, id);
    if (!found)
        Q_EMIT failed(found.error());
    if (!found || !*found) {
        m_id = RecordId::None;
        m_pages->setCurrentIndex(0);
        return;
    }
    m_id = id;
    showRecord(**found);
}

void RecordSide::setDraft(const Record &draft)
{
    m_form->finishEdit();
    m_id = RecordId::None;
    m_selection.clear();
    m_record = draft;
    m_form->setDraft(draft);
    m_pages->setCurrentIndex(1);
    m_tabs->setCurrentIndex(0);
    for (int tab = 1; tab < m_tabs->count(); ++tab)
        m_tabs->setTabEnabled(tab, false);
    showTitle();
}

void RecordSide::showRecord(const Record &record)
{
    m_record = record;
    m_form->setRecord(record);
    for (int tab = 1; tab < m_tabs->count(); ++tab)
        m_tabs->setTabEnabled(tab, true);
    for (Tab &tab : m_panels)
        tab.isCurrent = false;
    m_pages->setCurrentIndex(1);
    fillTab(m_tabs->currentIndex());
    showTitle();
}

void RecordSide::fillTab(int index)
{
    if (index < 1 || m_id == RecordId::None)
        return;
    Tab &tab = m_panels[index - 1];
    if (tab.isCurrent)
        return;
    tab.isCurrent = true;
    tab.panel->setRecord(m_record);
    tab.panel->setSelection(m_selection);
}

void RecordSide::follow(const ChangeSet &changes)
{
    for (const Change &change : changes.changes()) {
        if (&change.type() != &m_type || !change.after)
            continue;
        const bool isStoredDraft = m_form->edited().id == change.id() && m_id == RecordId::None;
        if (change.id() != m_id && !isStoredDraft)
            continue;
        m_id = change.id();
        m_record = *change.after;
        if (isStoredDraft) {
            m_selection = {m_id};
            for (int tab = 1; tab < m_tabs->count(); ++tab)
                m_tabs->setTabEnabled(tab, true);
            for (Tab &tab : m_panels)
                tab.isCurrent = false;
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
    for (int i = 0; i < m_panels.size(); ++i) {
        const Tab &tab = m_panels.at(i);
        const QString title = tab.panel->property("title").value<LiveText>().text();
        m_tabs->setTabText(i + 1, tab.count < 0 ? title : tr("%1 (%2)").arg(title).arg(tab.count));
    }
    showTitle();
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
