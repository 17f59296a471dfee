// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papercanvas.h"

#include "reports/contentrewriter.h"

namespace klankbord
{

PaperCanvas::PaperCanvas(const PaperFonts &fonts, const QColor &brand, const PaperSheet &sheet)
    : m_style(fonts, brand),
      m_script({&m_style.typeface(Face::Regular), &m_style.typeface(Face::Bold)}),
      m_buffer(&m_pdf),
      m_writer(&m_buffer),
      m_sheets{sheet}
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    m_writer.setPageLayout(sheet.layout());
    m_writer.setResolution(PaperStyle::resolution);
    m_painter.begin(&m_writer);
    m_painter.setPen(m_style.text);
    enterDecoration();
}

void PaperCanvas::enter(StructureTree::Id element)
{
    m_script.enter(m_structure.element(element).role, m_structure.mark(element));
}

void PaperCanvas::paintLine(QPointF left, qreal length, qreal thickness, const QColor &colour)
{
    m_script.addLine(left, length, thickness, colour);
}

void PaperCanvas::paintText(QStringView text, QPointF baseline, const TextStyle &look)
{
    m_script.addText(text, baseline, look.face, look.size, look.colour);
}

QPainter &PaperCanvas::painter()
{
    flush();
    return m_painter;
}

QRectF PaperCanvas::pdfArea(const QRectF &area) const
{
    return QRectF(area.left() / pt(1), (sheet().page.height() - area.bottom()) / pt(1), area.width() / pt(1),
                  area.height() / pt(1));
}

void PaperCanvas::addLink(StructureTree::Id element, const QRectF &area, const QString &address)
{
    m_links.append({.element = element,
                    .page = page(),
                    .area = pdfArea(area),
                    .description = address,
                    .address = address});
}

void PaperCanvas::addLink(StructureTree::Id element, const QRectF &area, const OutlineEntry &target)
{
    m_links.append({.element = element,
                    .page = page(),
                    .area = pdfArea(area),
                    .description = target.title,
                    .address = {},
                    .targetPage = target.page,
                    .targetTop = target.top});
}

void PaperCanvas::nextPage(const PaperSheet &sheet)
{
    flush();
    if (sheet.page != m_sheets.last().page)
        m_writer.setPageLayout(sheet.layout());
    m_writer.newPage();
    m_structure.nextPage();
    m_sheets.append(sheet);
    enterDecoration();
}

void PaperCanvas::beginFooter(int page)
{
    if (page == 0)
        flush();
    else
        m_footers.append(m_script.cut());
    enterFurniture();
}

QByteArray PaperCanvas::finished()
{
    if (m_painter.isActive()) {
        m_footers.append(m_script.cut());
        paintSheet();
        m_painter.end();
        m_buffer.close();
    }
    return std::move(m_pdf);
}

void PaperCanvas::flush()
{
    if (m_script.hasUncut())
        m_painter.drawRect(ContentRewriter::marker(m_script.cut()));
}

void PaperCanvas::paintSheet()
{
    m_writer.newPage();
    for (const Face face : {Face::Regular, Face::Bold}) {
        const std::u16string repertoire = m_script.repertoire(face);
        m_painter.setFont(m_style.typeface(face).font(100));
        for (int index = 0; index < int(repertoire.size()); ++index) {
            m_painter.drawText(ContentRewriter::placeOnSheet(face, index),
                               QString(QChar(repertoire[size_t(index)])));
        }
    }
}

} // namespace klankbord
