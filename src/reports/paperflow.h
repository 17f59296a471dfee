// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/painteddocument.h"
#include "reports/papercanvas.h"
#include "reports/papernotes.h"
#include "reports/papertext.h"

#include <QHash>
#include <QList>
#include <QString>
#include <memory>
#include <vector>

namespace klankbord
{

/// A column of blocks running down the pages: knows where the next one begins and turns the page in time.
class PaperFlow final
{
public:
    struct Settings {
        PaperSheet sheet; ///< of the first page, and of every page unless a block asks for another
        QColor brand;
        QString header;                    ///< at the head of every page but the first; none when empty
        std::shared_ptr<PaperNotes> notes; ///< never null
    };

    PaperFlow(const PaperFonts &fonts, const Settings &settings);

    PaperCanvas &canvas() { return m_canvas; }
    const PaperCanvas &canvas() const { return m_canvas; }
    const PaperStyle &style() const { return m_canvas.style(); }
    const QList<OutlineEntry> &outline() const { return m_outline; }

    /// Where the text of the page stands that the next block goes to.
    const QRectF &body() const { return m_sheet.body; }
    const PaperSheet &sheet() const { return m_sheet; }
    qreal y() const { return m_y; }
    bool isAtTop() const { return !m_mustBreak && m_y <= m_sheet.body.top(); }
    /// Left on this page for a block whose footnotes are @p notes.
    qreal room(quint64 notes = 0) const;

    /// The element that the next block belongs to.
    StructureTree::Id section();
    /// The next block begins another section.
    void endSection() { m_section = 0; }

    /// At least @p height of nothing before the next block; none at the top of a page.
    void addGap(qreal height) { m_gap = qMax(m_gap, height); }
    void advance(qreal height) { m_y += height; }

    /// Makes sure that @p height can be painted from y() on, with the footnotes @p notes under it, on a new
    /// page if need be; a block higher than a page gets one from its top. Headings that were held are painted
    /// above it.
    void require(qreal height, quint64 notes = 0);
    /// The same for the beginning of a text: as many lines of it as may not stand alone.
    void requireBeginning(const PaperText &text);
    void breakPage();
    /// What follows stands on pages of @p sheet. The very first page stays what it is.
    void turn(const PaperSheet &sheet);
    /// Nothing is placed in the lowest @p height of this page.
    void reserveFoot(qreal height) { m_reserved = height; }

    /// The marks of @p notes were painted on this page.
    void addNotes(quint64 notes) { m_notes |= notes; }

    /// Keeps a heading until the block after it is there, so that they stand on one page.
    void hold(int level, const QString &text);

    /// Paints a text as @p element over as many pages as it takes, never one line of it alone.
    void place(const PaperText &text, StructureTree::Id element, qreal left);
    /// Paints @p count lines of a text from @p first as @p element, with its footnotes and its link.
    void paintLines(const PaperText &text, StructureTree::Id element, QPointF topLeft, int first, int count);

    /// What is painted from now on, in @p area of the page, is a figure that says @p alternative to those who
    /// do not see it; decoration when that is empty.
    void enterFigure(const QRectF &area, const QString &alternative);

    /// Paints a line over the whole width where the next block begins.
    void paintRule(qreal thickness, const QColor &colour);

    /// Paints the headings that nothing came after, and the last page's footnotes.
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
    void paintNotes();
    PaperText noteText(int note) const;
    qreal notesHeight(quint64 notes) const;
    qreal heldHeight() const;

    PaperSheet m_sheet;
    PaperCanvas m_canvas;
    QString m_header;
    std::shared_ptr<PaperNotes> m_texts;
    QList<OutlineEntry> m_outline;
    std::vector<Heading> m_held;
    StructureTree::Id m_section = 0;
    int m_blocksInSection = 0;
    qreal m_y = 0;
    qreal m_gap = 0;
    qreal m_reserved = 0;
    bool m_mustBreak = false; ///< the next block wants another sheet
    quint64 m_notes = 0;      ///< of this page
    quint64 m_saidNotes = 0;  ///< of the pages before
};

} // namespace klankbord
