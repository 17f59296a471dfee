// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/painteddocument.h"
#include "reports/paintscript.h"
#include "reports/paperstyle.h"
#include "reports/structuretree.h"

#include <QBuffer>
#include <QList>
#include <QPainter>
#include <QPdfWriter>

namespace klankbord
{

/// The pages being painted, and beside them what each stroke means.
class PaperCanvas final
{
public:
    /// Begins with a page of @p sheet.
    PaperCanvas(const PaperFonts &fonts, const QColor &brand, const PaperSheet &sheet);

    const PaperStyle &style() const { return m_style; }
    StructureTree &structure() { return m_structure; }
    const StructureTree &structure() const { return m_structure; }
    const PaintScript &script() const { return m_script; }
    const QList<int> &footers() const { return m_footers; }

    int page() const { return int(m_sheets.size()) - 1; } ///< from 0
    const PaperSheet &sheet(int page) const { return m_sheets.at(page); }
    const PaperSheet &sheet() const { return m_sheets.last(); }
    const QList<DocumentLink> &links() const { return m_links; }

    /// What is painted in @p area of this page as @p element, a Link, leads to @p address.
    void addLink(StructureTree::Id element, const QRectF &area, const QString &address);
    /// The same, to a place in the document.
    void addLink(StructureTree::Id element, const QRectF &area, const OutlineEntry &target);

    /// What is painted from now on belongs to @p element.
    void enter(StructureTree::Id element);
    /// What is painted from now on has no meaning: a line, a repeated header.
    void enterDecoration() { m_script.enterDecoration(); }
    /// What is painted from now on is the page's header or footer.
    void enterFurniture() { m_script.enterFurniture(); }

    void paintLine(QPointF left, qreal length, qreal thickness, const QColor &colour);
    /// @p text must be plain in the style's typeface.
    void paintText(QStringView text, QPointF baseline, const TextStyle &look);
    /// For what is neither of these. Leave it as it was, and ask for it anew after painting with the canvas.
    QPainter &painter();

    void nextPage(const PaperSheet &sheet);

    /// Ends the painting of pages: what is painted until the next call goes to the foot of @p page, when it
    /// is known how many there are. To be called for every page in turn.
    void beginFooter(int page);

    /// Ends the painting. The result still has to be rewritten.
    QByteArray finished();

private:
    void flush();
    void paintSheet();
    QRectF pdfArea(const QRectF &area) const;

    PaperStyle m_style;
    StructureTree m_structure;
    PaintScript m_script;
    QList<int> m_footers;
    QByteArray m_pdf;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
    QList<PaperSheet> m_sheets;
    QList<DocumentLink> m_links;
};

} // namespace klankbord
