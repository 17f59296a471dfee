// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "reports/chartscene.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace klankbord
{

/// The chart as a picture of @p size times @p scale pixels; 2 is sharp in a document and on a dense screen.
/// The picture knows its scale. A null image when there is no memory for it.
QImage chartImage(const Chart &chart, const ChartStyle &style, QSize size, qreal scale = 2);

/// The chart as an SVG document: shapes and text, no pictures; with title, description and language.
QByteArray chartSvg(const Chart &chart, const ChartStyle &style, QSize size);

/// Writes the picture to @p path: the whole file, or none and what was there before. Error: System.
Result<> saveChartPng(const QString &path, const Chart &chart, const ChartStyle &style, QSize size,
                      qreal scale = 2);

/// Writes the SVG document to @p path: the whole file, or none and what was there before. Error: System.
Result<> saveChartSvg(const QString &path, const Chart &chart, const ChartStyle &style, QSize size);

/// Writes the chart to @p path as a page of its own in PDF (A-1b), its fonts embedded and its lines vectors:
/// the whole file, or none and what was there before. @p size in pixels of 1/96 inch. Error: System.
Result<> saveChartPdf(const QString &path, const Chart &chart, const ChartStyle &style, QSize size);

} // namespace klankbord
