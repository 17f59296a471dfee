// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    explicit PaperCanvas(const PaperFonts &fonts);

    const PaperStyle &style() const { return m_style; }
    StructureTree &structure() { return m_structure; }
    const StructureTree &structure() const { return m_structure; }
    const PaintScript &script() const { return m_script; }
    const QList<int> &footers() const { return m_footers; }

    int page() const { return m_page; } ///< from 0

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

    void nextPage();

    /// Ends the painting of pages: what is painted until the next call goes to the foot of @p page, when it
    /// is known how many there are. To be called for every page in turn.
    void beginFooter(int page);

    /// Ends the painting. The result still has to be rewritten.
    QByteArray finished();

private:
    void flush();
    void paintSheet();

    PaperStyle m_style;
    StructureTree m_structure;
    PaintScript m_script;
    QList<int> m_footers;
    QByteArray m_pdf;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
    int m_page = 0;
};

} // namespace klankbord
