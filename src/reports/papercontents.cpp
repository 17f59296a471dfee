// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papercontents.h"

#include "reports/paperflow.h"

namespace klankbord
{

PaperContents::PaperContents(PaperFlow &flow, const QString &title, int deepest)
    : m_title(title), m_deepest(deepest), m_sheet(flow.sheet())
{
    flow.endSection();
    m_section = flow.canvas().structure().add(StructureTree::Role::Sect, 0);
    m_pages.before = flow.canvas().page();
}

void PaperContents::paint(PaperFlow &flow)
{
    using Role = StructureTree::Role;
    const PaperStyle &style = flow.style();
    StructureTree &structure = flow.canvas().structure();
    QList<OutlineEntry> entries = flow.outline();
    entries.removeIf([this](const OutlineEntry &entry) { return entry.level > m_deepest; });
    if (entries.isEmpty())
        return;
    flow.turn(m_sheet);
    flow.breakPage();
    m_pages.first = flow.canvas().page();
    const QRectF area = flow.body();
    const PaperText title(m_title, style.headings[0], area.width());
    flow.place(title, structure.add(Role::H1, m_section), area.left());
    flow.advance(pt(10));
    const StructureTree::Id list = structure.add(Role::TOC, m_section);
    constexpr qreal numberWidth = pt(34);
    // How many pages the list takes is known before any number in it is painted.
    qreal height = title.height() + pt(10);
    int pages = 1;
    std::vector<PaperText> texts;
    for (const OutlineEntry &entry : entries) {
        const qreal indent = pt(14) * qMin(2, entry.level - 1);
        texts.emplace_back(entry.title, entry.level == 1 ? style.strongCell : style.cell,
                           area.width() - indent - numberWidth - pt(8));
        const qreal needed = texts.back().height() + pt(4);
        if (height + needed > area.height()) {
            ++pages;
            height = 0;
        }
        height += needed;
    }
    for (size_t index = 0; index < texts.size(); ++index) {
        const OutlineEntry &entry = entries.at(qsizetype(index));
        const PaperText &text = texts[index];
        if (text.height() + pt(4) > flow.room())
            flow.breakPage();
        const qreal left = area.left() + pt(14) * qMin(2, entry.level - 1);
        const int number = entry.page + 1 + (entry.page >= m_pages.before ? pages : 0);
        const PaperText page(QString::number(number), style.cell, numberWidth, PaperAlignment::Right);
        const StructureTree::Id link = structure.add(Role::Link, structure.add(Role::TOCI, list));
        PaperCanvas &canvas = flow.canvas();
        canvas.enter(link);
        text.paint(canvas, QPointF(left, flow.y()));
        const qreal last = flow.y() + text.height() - text.pitch();
        page.paint(canvas, QPointF(area.right() - numberWidth, last));
        canvas.addLink(link, QRectF(left, flow.y(), area.right() - left, text.height()), entry);
        canvas.enterDecoration();
        canvas.paintLine(QPointF(left, flow.y() + text.height() + pt(1.5)), area.right() - left, pt(0.5),
                         style.hairline);
        flow.advance(text.height() + pt(4));
    }
}

int PaperContents::finalPage(int painted, int pages) const
{
    if (m_pages.first == 0 || painted < m_pages.before)
        return painted;
    const int moved = pages - m_pages.first;
    return painted >= m_pages.first ? painted - m_pages.first + m_pages.before : painted + moved;
}

} // namespace klankbord
