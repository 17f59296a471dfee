// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/documentspanel.h"

#include "domain/document.h"
#include "gui/filedrop.h"
#include "gui/fileintake.h"
#include "gui/icons.h"
#include "gui/relatedpanel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

DocumentsPanel::DocumentsPanel(const RelatedRecords &documents, const PageContext &context, QWidget *parent)
    : RecordPanel(parent),
      m_documents(documents),
      m_context(context),
      m_chooser(FileChooser::ofDesktop()),
      m_list(new RelatedPanel(documents, context, this)),
      m_add(new QPushButton(icon(u"documents"_s), {}, this)),
      m_drop(new FileDrop(*this, FileDrop::Takes::ManyFiles))
{
    setObjectName(u"documents"_s);
    m_add->setObjectName(u"addFiles"_s);
    m_list->addTool(m_add);
    m_list->setEmptySentence(u"documents"_s, LiveText([&store = context.session.store()] {
                                 return store.isReadOnly()
                                            ? tr("No documents yet.")
                                            : tr("No documents yet. Drop files here to add them.");
                             }));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list);
    connect(m_list, &RecordPanel::openRequested, this, &RecordPanel::openRequested);
    connect(m_list, &RecordPanel::filterRequested, this, &RecordPanel::filterRequested);
    connect(m_list, &RecordPanel::failed, this, &RecordPanel::failed);
    connect(m_add, &QPushButton::clicked, this, &DocumentsPanel::choose);
    connect(m_drop, &FileDrop::dropped, this, &DocumentsPanel::addFiles);
    setRecord(Record(*documents.field->target()));
    retranslate();
}

void DocumentsPanel::setRecord(const Record &record)
{
    m_id = record.id;
    m_list->setRecord(record);
    const bool isWelcome = m_id != RecordId::None && !m_context.session.store().isReadOnly();
    m_add->setEnabled(isWelcome);
    m_drop->setEnabled(isWelcome);
}

int DocumentsPanel::countFor(const Record &record) const
{
    return m_list->countFor(record);
}

void DocumentsPanel::choose()
{
    const QStringList paths = m_chooser.toOpenMany(this, tr("Add files"), tr("All files (*)"), {});
    if (!paths.isEmpty())
        addFiles(paths);
}

void DocumentsPanel::addFiles(const QStringList &paths)
{
    const RecordId owner = m_id; // another record may be chosen while large files are read
    const QList<KeptFile> kept = takeIn(m_context.workspace.files(), paths, this);
    if (wasStopped(kept))
        return;
    ChangeSet changes(ChangeSet::Kind::Add, {});
    for (const KeptFile &each : kept) {
        if (!each.file)
            continue;
        Record document = documentWith(*each.file, m_context.language.language());
        document.setValue(*m_documents.field, m_documents.newRecord(owner).value(*m_documents.field));
        changes.append(Change::add(document));
    }
    if (const Result<> done = m_context.session.commit(changes); !done)
        Q_EMIT failed(done.error());
    else if (const std::optional<Error> problem = problemsIn(kept))
        Q_EMIT failed(*problem);
}

void DocumentsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    RecordPanel::changeEvent(event);
}

void DocumentsPanel::retranslate()
{
    m_add->setText(tr("Add files…"));
    m_add->setToolTip(tr("Make a document of each file that you choose; you can also drop files here"));
}

} // namespace klankbord
