// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pdfpreview.h"

#include "domain/project.h"
#include "domain/record.h"
#include "gui/icons.h"
#include "gui/messagebar.h"
#include "gui/themestyle.h"
#include "reports/projectsummary.h"
#include "storage/workspace.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfView>
#include <QPrintDialog>
#include <QPrinter>
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
      m_document(new QPdfDocument(this)),
      m_view(new QPdfView(this)),
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
    connect(m_print, &QPushButton::clicked, this, &PdfPreview::print);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    refresh();
}

PdfPreview::~PdfPreview()
{
    // The view and the document look at the buffer until they are gone.
    m_document->close();
}

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
    m_view->setDocument(m_document);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
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
    column->addWidget(m_view, 1);
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
    m_document->close();
    m_buffer.close();
    m_bytes.clear();
    const Result<QByteArray> made =
        projectSummary(m_context.session.store(), m_context.workspace.statistics(), project(),
                       m_context.language.wordingIn(language()), QDateTime::currentDateTime());
    m_save->setEnabled(bool(made));
    m_print->setEnabled(bool(made));
    if (!made) {
        m_messages->showError(made.error());
        return;
    }
    m_messages->dismiss();
    m_bytes = *made;
    m_buffer.setData(m_bytes);
    m_buffer.open(QIODevice::ReadOnly);
    m_document->load(&m_buffer);
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

void PdfPreview::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_project->currentText());
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPainter painter(&printer);
    for (int page = 0; page < m_document->pageCount(); ++page) {
        if (page > 0)
            printer.newPage();
        const QSize size = printer.pageLayout().fullRectPixels(printer.resolution()).size();
        const QImage image = m_document->render(page, size);
        painter.drawImage(QRect(-printer.pageLayout().paintRectPixels(printer.resolution()).topLeft(), size),
                          image);
    }
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
    m_view->setAccessibleName(tr("Preview"));
}

} // namespace klankbord
