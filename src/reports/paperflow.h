// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/painteddocument.h"
#include "reports/papercanvas.h"
#include "reports/papertext.h"

#include <QList>
#include <QString>
#include <vector>

namespace klankbord
{

/// A column of blocks running down the pages: knows where the next one begins and turns the page in time.
class PaperFlow final
{
public:
    PaperFlow(const PaperFonts &fonts, const QString &header);

    PaperCanvas &canvas() { return m_canvas; }
    const PaperCanvas &canvas() const { return m_canvas; }
    const PaperStyle &style() const { return m_canvas.style(); }
    const QList<OutlineEntry> &outline() const { return m_outline; }

    qreal y() const { return m_y; }
    qreal room() const { return PaperStyle::body.bottom() - m_y; } ///< left on this page

    /// The element that the next block belongs to.
    StructureTree::Id section();

    /// At least @p height of nothing before the next block; none at the top of a page.
    void addGap(qreal height) { m_gap = qMax(m_gap, height); }
    void advance(qreal height);

    /// Makes sure that @p height can be painted from y() on, on a new page if need be; a block higher than a
    /// page gets one from its top. Headings that were held are painted above it.
    void require(qreal height);
    void breakPage();

    /// Keeps a heading until the block after it is there, so that they stand on one page.
    void hold(int level, const QString &text);

    /// Paints a text as @p element over as many pages as it takes, never one line of it alone.
    void place(const PaperText &text, StructureTree::Id element, qreal left);

    /// Paints a line over the whole width where the next block begins.
    void paintRule(qreal thickness, const QColor &colour);

    /// Paints the headings that nothing came after.
    void finish();

private:
    struct Heading {
        int level = 1;
        QString title;
        PaperText text;
        qreal gap = 0; ///< before it, if another stands above
    };

    void paintHeadings();
    void paintHeader();
    qreal heldHeight() const;

    PaperCanvas m_canvas;
    QString m_header;
    QList<OutlineEntry> m_outline;
    std::vector<Heading> m_held;
    StructureTree::Id m_section = 0;
    int m_blocksInSection = 0;
    qreal m_y = PaperStyle::body.top();
    qreal m_gap = 0;
};

} // namespace klankbord
