// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paperflow.h"

#include <algorithm>

namespace klankbord
{

namespace
{

constexpr qreal gapUnderHeading = pt(5);
constexpr qreal gapOverNotes = pt(13);
// PDF 1.4 readers may refuse an element with more than 8191 children.
constexpr int blocksPerSection = 4000;

qreal gapOverHeading(int level)
{
    return level == 1 ? pt(24) : level == 2 ? pt(16) : pt(11);
}

} // namespace

PaperFlow::PaperFlow(const PaperFonts &fonts, const Settings &settings)
    : m_sheet(settings.sheet),
      m_canvas(fonts, settings.brand, settings.sheet),
      m_header(withoutMarks(printable(settings.header)).replace(QChar(QChar::LineSeparator), u' ')),
      m_texts(settings.notes),
      m_y(settings.sheet.body.top())
{
}

qreal PaperFlow::room(quint64 notes) const
{
    return m_mustBreak ? 0 : m_sheet.body.bottom() - m_reserved - m_y - notesHeight(m_notes | notes);
}

void PaperFlow::turn(const PaperSheet &sheet)
{
    if (sheet == m_sheet || (isAtTop() && m_canvas.page() == 0))
        return;
    m_sheet = sheet;
    m_mustBreak = !(m_canvas.sheet() == sheet);
}

StructureTree::Id PaperFlow::section()
{
    if (m_section == 0 || ++m_blocksInSection > blocksPerSection) {
        m_section = m_canvas.structure().add(StructureTree::Role::Sect, 0);
        m_blocksInSection = 1;
    }
    return m_section;
}

void PaperFlow::require(qreal height, quint64 notes)
{
    const qreal gap = isAtTop() ? 0 : m_gap;
    const qreal needed = gap + heldHeight() + height;
    // A block that would not fit under its heading even on a page of its own begins where it is.
    const bool fitsPage = heldHeight() + height <= m_sheet.body.height() - notesHeight(notes);
    if (m_mustBreak ||
        (!isAtTop() && needed > room(notes) && (fitsPage || room(notes) < m_sheet.body.height() / 2)))
        breakPage();
    else
        m_y += gap;
    m_gap = 0;
    paintHeadings();
}

void PaperFlow::requireBeginning(const PaperText &text)
{
    // Two, and of three lines all: the third would stand alone on the next page.
    const int count = text.lineCount();
    require(qMin(count, count == 3 ? 3 : 2) * text.pitch(), text.notes());
}

void PaperFlow::breakPage()
{
    paintNotes();
    m_canvas.nextPage(m_sheet);
    m_y = m_sheet.body.top();
    m_gap = 0;
    m_reserved = 0;
    m_mustBreak = false;
    paintHeader();
}

void PaperFlow::hold(int level, const QString &text)
{
    const TextStyle &look = style().headings[size_t(level - 1)];
    if (m_held.empty())
        addGap(gapOverHeading(level));
    m_held.push_back({.level = level,
                      .title = withoutMarks(printable(text)).replace(QChar(QChar::LineSeparator), u' '),
                      .text = PaperText(text, look, m_sheet.body.width()),
                      .gap = m_held.empty() ? 0 : gapOverHeading(level) / 2});
}

void PaperFlow::place(const PaperText &text, StructureTree::Id element, qreal left)
{
    const int count = text.lineCount();
    requireBeginning(text);
    for (int first = 0; first < count;) {
        int fitting = qBound(1, int(room(text.notes()) / text.pitch() + 1e-6), count - first);
        if (count - first - fitting == 1 && fitting > 2)
            --fitting; // two go over, rather than one
        paintLines(text, element, QPointF(left, m_y), first, fitting);
        first += fitting;
        advance(fitting * text.pitch());
        if (first < count)
            breakPage();
    }
    m_canvas.enterDecoration();
}

void PaperFlow::paintLines(const PaperText &text, StructureTree::Id element, QPointF topLeft, int first,
                           int count)
{
    const QString address = text.address();
    if (!address.isEmpty()) {
        element = m_canvas.structure().add(StructureTree::Role::Link, element);
        m_canvas.addLink(element, text.inkArea(topLeft, first, count), address);
    }
    m_canvas.enter(element);
    text.paint(m_canvas, topLeft, first, count);
    addNotes(text.notes(first, count));
}

void PaperFlow::enterFigure(const QRectF &area, const QString &alternative)
{
    if (alternative.isEmpty()) {
        m_canvas.enterDecoration();
        return;
    }
    StructureTree &structure = m_canvas.structure();
    const StructureTree::Id element = structure.add(StructureTree::Role::Figure, section());
    structure.describe(
        element, {.text = withoutMarks(alternative),
                  .box = QRectF(area.left() / pt(1), (m_canvas.sheet().page.height() - area.bottom()) / pt(1),
                                area.width() / pt(1), area.height() / pt(1))});
    m_canvas.enter(element);
}

void PaperFlow::paintRule(qreal thickness, const QColor &colour)
{
    m_canvas.paintLine(QPointF(m_sheet.body.left(), m_y), m_sheet.body.width(), thickness, colour);
}

void PaperFlow::finish()
{
    if (!m_held.empty())
        require(0);
    paintNotes();
}

PaperText PaperFlow::noteText(int note) const
{
    return PaperText(PaperNotes::raised(note) + u' ' + m_texts->text(note), style().note,
                     m_canvas.sheet().body.width());
}

qreal PaperFlow::notesHeight(quint64 notes) const
{
    if (notes == 0)
        return 0;
    qreal height = gapOverNotes;
    for (int note = 0; note < m_texts->count(); ++note) {
        if (notes >> note & 1)
            height += noteText(note).height();
    }
    return height;
}

void PaperFlow::paintNotes()
{
    if (m_notes == 0)
        return;
    const QRectF body = m_canvas.sheet().body;
    qreal top = body.bottom() - m_reserved - notesHeight(m_notes) + gapOverNotes;
    m_canvas.enterDecoration();
    m_canvas.paintLine(QPointF(body.left(), top - pt(5)), pt(60), pt(0.5), style().muted);
    for (int note = 0; note < m_texts->count(); ++note) {
        if ((m_notes >> note & 1) == 0)
            continue;
        // Said once: on the pages after, the mark's number leads back to it.
        if (m_saidNotes >> note & 1)
            m_canvas.enterFurniture();
        else
            m_canvas.enter(m_canvas.structure().add(StructureTree::Role::Note, section()));
        const PaperText text = noteText(note);
        text.paint(m_canvas, QPointF(body.left(), top));
        top += text.height();
    }
    m_canvas.enterDecoration();
    m_saidNotes |= m_notes;
    m_notes = 0;
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
                          .top = (m_sheet.page.height() - m_y) / pt(1)});
        place(heading.text, element, m_sheet.body.left());
        m_y += gapUnderHeading;
    }
}

void PaperFlow::paintHeader()
{
    if (m_header.isEmpty())
        return;
    const QRectF body = m_sheet.body;
    const PaperText header(m_header, style().furniture, body.width());
    m_canvas.enterFurniture();
    header.paint(m_canvas, QPointF(body.left(), m_sheet.headerTop), 0, 1);
    m_canvas.paintLine(QPointF(body.left(), m_sheet.headerTop + pt(17)), body.width(), pt(0.5),
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
