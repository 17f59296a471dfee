// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pdfpreview.h"

#include "domain/project.h"
#include "domain/record.h"
#include "gui/icons.h"
#include "gui/messagebar.h"
#include "gui/pdfpages.h"
#include "gui/themestyle.h"
#include "reports/projectsummary.h"
#include "storage/workspace.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

PdfPreview::PdfPreview(const PageContext &context, RecordId project, const FileChooser &files,
                       QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_files(files),
      m_view(PdfPages::make(this)),
      m_messages(new MessageBar(this)),
      m_projectLabel(new QLabel(this)),
      m_project(new QComboBox(this)),
      m_languageLabel(new QLabel(this)),
      m_language(new QComboBox(this)),
      m_save(new QPushButton(icon(u"save-as"_s, Tone::AccentText), {}, this)),
      m_print(new QPushButton(icon(u"print"_s), {}, this)),
      m_close(new QPushButton(this))
{
    setObjectName(u"pdfPreview"_s);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(840, 720);
    layOut();
    m_language->addItem(u"Nederlands"_s, static_cast<int>(Language::Dutch));
    m_language->addItem(u"English"_s, static_cast<int>(Language::English));
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(context.language.language())));
    fillProjects(project);
    connect(m_project, &QComboBox::activated, this, &PdfPreview::refresh);
    connect(m_language, &QComboBox::activated, this, &PdfPreview::refresh);
    connect(m_save, &QPushButton::clicked, this, &PdfPreview::save);
    connect(m_print, &QPushButton::clicked, this, [this] { m_view->print(m_project->currentText()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    refresh();
}

PdfPreview::~PdfPreview() = default;

void PdfPreview::layOut()
{
    m_project->setObjectName(u"project"_s);
    m_language->setObjectName(u"language"_s);
    m_save->setObjectName(u"save"_s);
    m_print->setObjectName(u"print"_s);
    m_close->setObjectName(u"close"_s);
    m_project->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_project->setMinimumContentsLength(32);
    m_projectLabel->setBuddy(m_project);
    m_languageLabel->setBuddy(m_language);
    makePrimary(*m_save);
    m_save->setDefault(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_projectLabel);
    head->addWidget(m_project, 1);
    head->addSpacing(8);
    head->addWidget(m_languageLabel);
    head->addWidget(m_language);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch();
    foot->addWidget(m_close);
    foot->addWidget(m_print);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_messages);
    column->addWidget(m_view ? m_view->widget() : new QWidget(this), 1);
    column->addLayout(foot);
}

void PdfPreview::fillProjects(RecordId project)
{
    Query query(Project::type());
    query.language = m_context.language.language();
    query.order = {{&Project::type().acronym, Qt::AscendingOrder}};
    constexpr qint64 most = 500; // a longer list is no list to choose from: the table is
    query.limit = most;
    RecordStore &store = m_context.session.store();
    const Result<QList<RecordId>> ids = store.ids(query);
    QList<RecordId> listed = ids ? *ids : QList<RecordId>();
    if (project != RecordId::None && !listed.contains(project))
        listed.prepend(project);
    const auto records = store.load(Project::type(), listed);
    if (!records)
        return;
    for (const Record &record : *records)
        m_project->addItem(record.title(m_context.language.wording()), static_cast<qlonglong>(record.id));
    if (project != RecordId::None)
        m_project->setCurrentIndex(m_project->findData(static_cast<qlonglong>(project)));
}

RecordId PdfPreview::project() const
{
    return RecordId{m_project->currentData().toLongLong()};
}

Language PdfPreview::language() const
{
    return static_cast<Language>(m_language->currentData().toInt());
}

void PdfPreview::refresh()
{
    m_bytes.clear();
    const Result<QByteArray> made =
        projectSummary(m_context.session.store(), m_context.workspace.statistics(), project(),
                       m_context.language.wordingIn(language()), QDateTime::currentDateTime());
    m_save->setEnabled(bool(made));
    m_print->setEnabled(made && m_view);
    if (made)
        m_bytes = *made;
    if (m_view)
        m_view->show(m_bytes);
    if (!made)
        m_messages->showError(made.error());
    else if (!m_view)
        m_messages->showError({Error::Kind::System, tr("The document cannot be shown here."),
                               tr("A part of Klankbord is missing."), tr("Install Klankbord again.")});
    else
        m_messages->dismiss();
}

void PdfPreview::save()
{
    const auto record = m_context.session.store().find(Project::type(), project());
    if (!record || !*record)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString suggestion = QDir(folder).filePath(projectSummaryFileName(**record, language()));
    const QString path =
        m_files.toSave(this, tr("Save the summary"), tr("PDF documents (*.pdf)"), suggestion);
    if (!path.isEmpty())
        write(path.endsWith(".pdf"_L1, Qt::CaseInsensitive) ? path : QString(path + ".pdf"_L1));
}

void PdfPreview::write(const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_bytes) != m_bytes.size() || !file.commit()) {
        m_messages->showError({Error::Kind::System, tr("“%1” could not be written.").arg(path),
                               file.errorString(), tr("Choose another folder or name.")});
        return;
    }
    m_messages->announce(MessageBar::Kind::Good, LiveText([path] { return tr("Saved as “%1”.").arg(path); }),
                         {}, {{LiveText("PdfPreview", QT_TRANSLATE_NOOP("PdfPreview", "Open it")), [path] {
                                   QDesktopServices::openUrl(QUrl::fromLocalFile(path));
                               }}});
}

void PdfPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PdfPreview::retranslate()
{
    setWindowTitle(tr("PDF summary"));
    m_projectLabel->setText(tr("&Project"));
    m_languageLabel->setText(tr("&Language"));
    m_save->setText(tr("Save as…"));
    m_print->setText(tr("Print…"));
    m_close->setText(tr("Close"));
    if (m_view)
        m_view->widget()->setAccessibleName(tr("Preview"));
}

} // namespace klankbord
