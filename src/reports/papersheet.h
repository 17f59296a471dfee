// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <QPageSize>
#include <QRectF>
#include <QSizeF>

namespace klankbord
{

/// Lengths on paper are in tenths of a point (1/720 inch): fine enough for glyphs, and whole font sizes.
constexpr qreal pt(qreal points)
{
    return points * 10;
}

/// Sheets of paper that a document can be made for.
enum class PaperSize { A4, A5, A3, Letter };
enum class PaperTurn { Portrait, Landscape };

/// One page: its size, where its text stands, its running head and its foot.
struct PaperSheet {
    QSizeF page;
    QRectF body;
    qreal headerTop = 0;
    qreal footerTop = 0;

    /// A4 unless told otherwise; in whole points, as QPdfWriter rounds it.
    static PaperSheet of(PaperSize size, PaperTurn turn);
    /// Page and body the same, to the edges: for cards and labels, which bring their own margins. @p size is
    /// in points.
    static PaperSheet bare(const QSizeF &size);

    /// The same paper with its other side up, and as much margin.
    PaperSheet turned() const;
    bool isWide() const { return page.width() > page.height(); }

    /// For QPdfWriter.
    QPageLayout layout() const;

    friend bool operator==(const PaperSheet &a, const PaperSheet &b)
    {
        return a.page == b.page && a.body == b.body;
    }
};

QPageSize::PageSizeId pageSizeId(PaperSize size);

} // namespace klankbord
