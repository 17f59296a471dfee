// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paperhouse.h"

#include "reports/paperflow.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPainter>

namespace klankbord
{

namespace
{

constexpr qreal pictureHeight = pt(36); ///< of a logo; an emblem is never lower
constexpr qreal pictureWidth = pt(190);

/// As large as it may be in @p room, with its proportions.
QSizeF fitted(const QSizeF &picture, const QSizeF &room)
{
    return picture.scaled(room, Qt::KeepAspectRatio);
}

/// The picture in a file, on white: PDF/A-1 knows no transparency. Null when it cannot be read.
QImage opaquePicture(const QByteArray &file)
{
    if (file.isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    // Drawings have no pixels: enough of them for 300 dpi at the size of a logo.
    if (reader.format() == "svg" || reader.format() == "svgz")
        reader.setScaledSize(reader.size().scaled(1600, 400, Qt::KeepAspectRatio));
    const QImage read = reader.read();
    if (read.isNull())
        return {};
    QImage opaque(read.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, read);
    return opaque;
}

void paintPicture(PaperFlow &flow, const QImage &picture, const QRectF &area, const QString &alternative)
{
    flow.enterFigure(area, alternative);
    flow.canvas().painter().drawImage(area, picture);
    flow.canvas().enterDecoration();
}

} // namespace

void paintHouse(PaperFlow &flow, const PaperHouse &house)
{
    const QRectF body = flow.body();
    if (const QImage logo = opaquePicture(house.logo); !logo.isNull()) {
        const QSizeF size = fitted(logo.size(), QSizeF(pictureWidth, pictureHeight));
        paintPicture(flow, logo,
                     QRectF(QPointF(body.right() - size.width(), body.top() - pt(14) - size.height()), size),
                     house.organisation);
    }
    const QImage emblem = opaquePicture(house.emblem);
    if (emblem.isNull() && house.mention.isEmpty())
        return;
    const QSizeF size =
        emblem.isNull() ? QSizeF() : fitted(emblem.size(), QSizeF(body.width(), pictureHeight));
    const qreal left = emblem.isNull() ? 0 : size.width() + pt(12);
    const bool isBeside = body.width() - left > pt(120);
    const PaperText mention(house.mention, flow.style().note, isBeside ? body.width() - left : body.width());
    const qreal text = mention.isEmpty() ? 0 : mention.height();
    const qreal height = isBeside ? qMax(size.height(), text) : size.height() + pt(4) + text;
    const qreal top = body.bottom() - height;
    if (!emblem.isNull())
        paintPicture(flow, emblem, QRectF(QPointF(body.left(), top), size),
                     house.mention.isEmpty() ? house.organisation : house.mention);
    if (!mention.isEmpty()) {
        const QPointF place = isBeside ? QPointF(body.left() + left, top + (height - text) / 2)
                                       : QPointF(body.left(), top + size.height() + pt(4));
        flow.paintLines(mention, flow.canvas().structure().add(StructureTree::Role::P, flow.section()), place,
                        0, mention.lineCount());
    }
    flow.reserveFoot(height + pt(12));
    flow.canvas().enterDecoration();
}

} // namespace klankbord
