// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papercanvas.h"

#include <QMarginsF>
#include <QPageSize>

namespace klankbord
{

PaperCanvas::PaperCanvas(const PaperFonts &fonts) : m_style(fonts), m_buffer(&m_pdf), m_writer(&m_buffer)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    m_writer.setPageSize(QPageSize(QPageSize::A4));
    m_writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    m_writer.setResolution(PaperStyle::resolution);
    m_painter.begin(&m_writer);
    m_painter.setPen(m_style.text);
    enterDecoration();
}

void PaperCanvas::enter(StructureTree::Id element)
{
    mark(ContentRewriter::Marker::Content, m_structure.mark(element));
}

void PaperCanvas::enterDecoration()
{
    mark(ContentRewriter::Marker::Body);
}

void PaperCanvas::enterFurniture()
{
    mark(ContentRewriter::Marker::Furniture);
}

void PaperCanvas::line(qreal left, qreal right, qreal y, qreal thickness, const QColor &colour)
{
    m_painter.setPen(QPen(colour, thickness, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(QPointF(left, y), QPointF(right, y));
}

void PaperCanvas::nextPage()
{
    m_writer.newPage();
    m_structure.nextPage();
    ++m_page;
    enterDecoration();
}

void PaperCanvas::beginSlips()
{
    m_writer.newPage();
}

void PaperCanvas::enterSlip(int page)
{
    // The marker comes first: what the slip needs of pen and colour has to be painted after it.
    m_painter.setPen(m_style.text);
    mark(ContentRewriter::Marker::Slip, page);
}

QByteArray PaperCanvas::finished()
{
    if (m_painter.isActive()) {
        enterDecoration();
        m_painter.end();
        m_buffer.close();
    }
    return std::move(m_pdf);
}

void PaperCanvas::mark(ContentRewriter::Marker marker, int number)
{
    m_painter.drawRect(ContentRewriter::rectangle(marker, number));
}

} // namespace klankbord
