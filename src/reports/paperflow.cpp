// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paperflow.h"

#include <algorithm>

namespace klankbord
{

namespace
{

constexpr qreal gapUnderHeading = pt(5);
// PDF 1.4 readers may refuse an element with more than 8191 children.
constexpr int blocksPerSection = 4000;

qreal gapOverHeading(int level)
{
    return level == 1 ? pt(24) : level == 2 ? pt(16) : pt(11);
}

} // namespace

PaperFlow::PaperFlow(const PaperFonts &fonts, const QString &header)
    : m_canvas(fonts), m_header(printable(header).replace(QChar(QChar::LineSeparator), u' '))
{
}

StructureTree::Id PaperFlow::section()
{
    if (m_section == 0 || ++m_blocksInSection > blocksPerSection) {
        m_section = m_canvas.structure().add(StructureTree::Role::Sect, 0);
        m_blocksInSection = 1;
    }
    return m_section;
}

void PaperFlow::advance(qreal height)
{
    m_y += height;
}

void PaperFlow::require(qreal height)
{
    const bool isAtTop = m_y <= PaperStyle::body.top();
    const qreal gap = isAtTop ? 0 : m_gap;
    const qreal needed = gap + heldHeight() + height;
    // A block that would not fit under its heading even on a page of its own begins where it is.
    const bool fitsPage = heldHeight() + height <= PaperStyle::body.height();
    if (!isAtTop && needed > room() && (fitsPage || room() < PaperStyle::body.height() / 2))
        breakPage();
    else
        m_y += gap;
    m_gap = 0;
    paintHeadings();
}

void PaperFlow::breakPage()
{
    m_canvas.nextPage();
    m_y = PaperStyle::body.top();
    m_gap = 0;
    paintHeader();
}

void PaperFlow::hold(int level, const QString &text)
{
    const TextStyle &look = style().headings[size_t(level - 1)];
    if (m_held.empty())
        addGap(gapOverHeading(level));
    m_held.push_back({.level = level,
                      .title = printable(text).replace(QChar(QChar::LineSeparator), u' '),
                      .text = PaperText(text, look, PaperStyle::body.width()),
                      .gap = m_held.empty() ? 0 : gapOverHeading(level) / 2});
}

void PaperFlow::place(const PaperText &text, StructureTree::Id element, qreal left)
{
    const int count = text.lineCount();
    require(qMin(count, count == 3 ? 3 : 2) * text.pitch());
    for (int first = 0; first < count;) {
        int fitting = qBound(1, int(room() / text.pitch() + 1e-6), count - first);
        if (count - first - fitting == 1 && fitting > 2)
            --fitting; // two go over, rather than one
        m_canvas.enter(element);
        text.paint(m_canvas, QPointF(left, m_y), first, fitting);
        first += fitting;
        advance(fitting * text.pitch());
        if (first < count)
            breakPage();
    }
    m_canvas.enterDecoration();
}

void PaperFlow::paintRule(qreal thickness, const QColor &colour)
{
    m_canvas.paintLine(QPointF(PaperStyle::body.left(), m_y), PaperStyle::body.width(), thickness, colour);
}

void PaperFlow::finish()
{
    if (!m_held.empty())
        require(0);
}

void PaperFlow::paintHeadings()
{
    using Role = StructureTree::Role;
    // Painting a heading may turn the page, which must not paint it again.
    const std::vector<Heading> held = std::move(m_held);
    m_held.clear();
    for (const Heading &heading : held) {
        m_y += heading.gap;
        if (heading.level == 1)
            m_section = 0;
        const Role role = heading.level == 1 ? Role::H1 : heading.level == 2 ? Role::H2 : Role::H3;
        const StructureTree::Id element = m_canvas.structure().add(role, section());
        m_outline.append({.title = heading.title,
                          .level = heading.level,
                          .page = m_canvas.page(),
                          .top = (PaperStyle::page.height() - m_y) / pt(1)});
        place(heading.text, element, PaperStyle::body.left());
        m_y += gapUnderHeading;
    }
}

void PaperFlow::paintHeader()
{
    const QRectF body = PaperStyle::body;
    const PaperText header(m_header, style().furniture, body.width());
    m_canvas.enterFurniture();
    header.paint(m_canvas, QPointF(body.left(), PaperStyle::headerTop), 0, 1);
    m_canvas.paintLine(QPointF(body.left(), PaperStyle::headerTop + pt(17)), body.width(), pt(0.5),
                       style().hairline);
    m_canvas.enterDecoration();
}

qreal PaperFlow::heldHeight() const
{
    qreal height = 0;
    for (const Heading &heading : m_held)
        height += heading.gap + heading.text.height() + gapUnderHeading;
    return height;
}

} // namespace klankbord
