// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/contentrewriter.h"
#include "reports/paperstyle.h"
#include "reports/structuretree.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace klankbord
{

/// The pages being painted, and beside them what each stroke means.
class PaperCanvas final
{
public:
    explicit PaperCanvas(const PaperFonts &fonts);

    const PaperStyle &style() const { return m_style; }
    QPainter &painter() { return m_painter; }
    StructureTree &structure() { return m_structure; }
    const StructureTree &structure() const { return m_structure; }

    int page() const { return m_page; } ///< from 0

    /// What is painted from now on belongs to @p element.
    void enter(StructureTree::Id element);
    /// What is painted from now on has no meaning: a line, a repeated header, a page's furniture.
    void enterDecoration();
    void enterFurniture();

    void line(qreal left, qreal right, qreal y, qreal thickness, const QColor &colour);

    void nextPage();

    /// Begins the sheet of slips behind the last page: what is painted after `enterSlip` moves to the page
    /// of that number. So a page's footer can name the number of pages, which only the end knows.
    void beginSlips();
    void enterSlip(int page);

    /// Ends the painting. The result still has to be tagged.
    QByteArray finished();

private:
    void mark(ContentRewriter::Marker marker, int number = 0);

    PaperStyle m_style;
    StructureTree m_structure;
    QByteArray m_pdf;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
    int m_page = 0;
};

} // namespace klankbord
