// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chartexport.h"

#include "base/wholefile.h"
#include "reports/charttable.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageWriter>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// At 96 dots an inch a unit of an SVG document is a pixel.
constexpr int svgResolution = 96;

Error paintError(const QString &why)
{
    return {.kind = Error::Kind::System,
            .what = QCoreApplication::translate("ChartExport", "The chart could not be drawn."),
            .why = why,
            .remedy = {}};
}

/// What QSvgGenerator cannot say: the language, that it is one picture, and a font for where ours is missing.
QByteArray completed(const QByteArray &svg, const Chart &chart)
{
    static const QRegularExpression family(u"font-family=\"([^\"]*)\""_s);
    QString text = QString::fromUtf8(svg);
    text.replace(family, u"font-family=\"\\1, sans-serif\""_s);
    const qsizetype root = text.indexOf(u"<svg "_s);
    if (root >= 0)
        text.insert(root + 5, u"role=\"img\" xml:lang=\"%1\" "_s.arg(languageCode(chart.wording.language())));
    return text.toUtf8();
}

} // namespace

QImage chartImage(const Chart &chart, const ChartStyle &style, QSize size, qreal scale)
{
    const qreal factor = std::isfinite(scale) ? std::clamp(scale, 0.1, 8.0) : 1.0;
    const ChartScene scene(chart, style, size);
    QImage image((scene.size() * factor).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.fill(Qt::transparent);
    QPainter painter(&image);
    scene.paint(painter, QRectF(QPointF(), QSizeF(image.size())));
    painter.end();
    image.setDevicePixelRatio(factor);
    return image;
}

QByteArray chartSvg(const Chart &chart, const ChartStyle &style, QSize size)
{
    const ChartScene scene(chart, style, size);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(svgResolution);
    generator.setSize(scene.size().toSize());
    generator.setViewBox(QRectF(QPointF(), scene.size()));
    generator.setTitle(chart.title.toHtmlEscaped());
    generator.setDescription(chartDescription(chart).toHtmlEscaped());
    QPainter painter(&generator);
    scene.paint(painter, QRectF(QPointF(), scene.size()));
    painter.end();
    return completed(bytes, chart);
}

Result<> saveChartPng(const QString &path, const Chart &chart, const ChartStyle &style, QSize size,
                      qreal scale)
{
    const QImage image = chartImage(chart, style, size, scale);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "png");
    writer.setText(u"Title"_s, chart.title);
    writer.setText(u"Description"_s, chartDescription(chart));
    if (image.isNull() || !writer.write(image))
        return paintError(writer.errorString());
    return saveWholeFile(bytes, path, true);
}

Result<> saveChartSvg(const QString &path, const Chart &chart, const ChartStyle &style, QSize size)
{
    return saveWholeFile(chartSvg(chart, style, size), path, true);
}

Result<> saveChartPdf(const QString &path, const Chart &chart, const ChartStyle &style, QSize size)
{
    constexpr qreal pointsInPixel = 72.0 / svgResolution;
    const ChartScene scene(chart, style, size);
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&bytes);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setTitle(chart.title);
        writer.setCreator(u"Klankbord"_s);
        const QSizeF page = scene.size() * pointsInPixel;
        writer.setPageSize(QPageSize(page, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins({});
        QPainter painter(&writer);
        if (!painter.isActive())
            return paintError({});
        scene.paint(painter, QRectF(QPointF(), QSizeF(writer.width(), writer.height())));
    }
    return saveWholeFile(bytes.data(), path, true);
}

} // namespace klankbord
