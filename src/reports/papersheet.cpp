// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papersheet.h"

#include <QMarginsF>

namespace klankbord
{

namespace
{

QSizeF sheetOf(PaperSize size, PaperTurn turn)
{
    const QSizeF upright = QPageSize(pageSizeId(size)).sizePoints();
    const QSizeF points = turn == PaperTurn::Landscape ? upright.transposed() : upright;
    return {pt(points.width()), pt(points.height())};
}

} // namespace

PaperSheet PaperSheet::of(PaperSize size, PaperTurn turn)
{
    const QSizeF page = sheetOf(size, turn);
    // As on A4 upright, where lines of 471 points hold some ninety characters; smaller paper has less room.
    const qreal side = size == PaperSize::A5 ? pt(40) : pt(62);
    return {.page = page,
            .body = QRectF(side, pt(70), page.width() - 2 * side, page.height() - pt(146)),
            .headerTop = pt(34),
            .footerTop = page.height() - pt(47)};
}

PaperSheet PaperSheet::bare(const QSizeF &size)
{
    const QSizeF page(pt(size.width()), pt(size.height()));
    return {.page = page, .body = QRectF(QPointF(0, 0), page), .headerTop = 0, .footerTop = page.height()};
}

PaperSheet PaperSheet::turned() const
{
    const QSizeF other = page.transposed();
    const qreal right = page.width() - body.right();
    const qreal bottom = page.height() - body.bottom();
    return {.page = other,
            .body = QRectF(body.topLeft(), QPointF(other.width() - right, other.height() - bottom)),
            .headerTop = headerTop,
            .footerTop = other.height() - (page.height() - footerTop)};
}

QPageLayout PaperSheet::layout() const
{
    const QSizeF points = page / pt(1);
    const bool isWide = points.width() > points.height();
    // Given upright and turned by the layout: QPageSize swaps the sides of a wide size.
    const QPageSize size(isWide ? points.transposed() : points, QPageSize::Point, {}, QPageSize::ExactMatch);
    return QPageLayout(size, isWide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
}

QPageSize::PageSizeId pageSizeId(PaperSize size)
{
    switch (size) {
    case PaperSize::A5:
        return QPageSize::A5;
    case PaperSize::A3:
        return QPageSize::A3;
    case PaperSize::Letter:
        return QPageSize::Letter;
    case PaperSize::A4:
        break;
    }
    return QPageSize::A4;
}

} // namespace klankbord
