// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shownpdf.h"

#include <QPainter>
#include <QPdfView>
#include <QPrintDialog>
#include <QPrinter>

namespace klankbord
{

ShownPdf::ShownPdf(QWidget *parent) : m_document(nullptr), m_view(new QPdfView(parent))
{
    m_view->setDocument(&m_document);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
}

ShownPdf::~ShownPdf()
{
    // The view looks at the document, and that one at the buffer.
    m_view->setDocument(nullptr);
    m_document.close();
}

QWidget *ShownPdf::widget() const
{
    return m_view;
}

void ShownPdf::show(const QByteArray &document)
{
    m_document.close();
    m_buffer.close();
    m_bytes = document;
    if (m_bytes.isEmpty())
        return;
    m_buffer.setData(m_bytes);
    m_buffer.open(QIODevice::ReadOnly);
    m_document.load(&m_buffer);
}

void ShownPdf::print(const QString &name)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(name);
    QPrintDialog dialog(&printer, m_view->window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPainter painter(&printer);
    for (int page = 0; page < m_document.pageCount(); ++page) {
        if (page > 0)
            printer.newPage();
        const QSize size = printer.pageLayout().fullRectPixels(printer.resolution()).size();
        const QImage image = m_document.render(page, size);
        painter.drawImage(QRect(-printer.pageLayout().paintRectPixels(printer.resolution()).topLeft(), size),
                          image);
    }
}

} // namespace klankbord

klankbord::PdfPages *klankbordPdfPages(QWidget *parent)
{
    return new klankbord::ShownPdf(parent);
}
