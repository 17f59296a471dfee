// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/colours.h"

#include <QRect>
#include <QStyle>
#include <Qt>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionComplex;
class QStyleOptionGroupBox;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QWidget;

/// The strokes that ThemeStyle is made of. All rectangles are in device independent pixels, and every
/// function leaves the painter as it found it.
namespace klankbord::stylepaint
{

/// The radius of a control's corner.
inline constexpr double controlRadius = 4;
/// The radius of a card, a menu or a message.
inline constexpr double cardRadius = 6;
/// How wide the ring around what has the keyboard is.
inline constexpr double focusWidth = 2;
/// The room for the arrow of a tool button's menu.
inline constexpr int toolArrowWidth = 16;

/// A rounded rectangle with an edge of @p width; either colour may be invalid, for none.
void box(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &edge,
         double width = 1);
/// The ring that shows where the keyboard is, inside @p rect.
void focusRing(QPainter &painter, const QRectF &rect, const Colours &colours, double radius = controlRadius);
/// A small arrow head in the middle of @p rect that points to @p direction.
void chevron(QPainter &painter, const QRect &rect, Qt::ArrowType direction, const QColor &colour);
/// A tick in @p rect, of 16 by 16 at its best.
void tick(QPainter &painter, const QRectF &rect, const QColor &colour);

/// Fills @p rect with the colour of lines.
void hairline(QPainter &painter, const QRect &rect, const QStyleOption &option);
/// A square edge of one pixel in @p colour, around @p fill (invalid for none).
void edge(QPainter &painter, const QStyleOption &option, const QColor &fill, const QColor &colour);

// What surrounds and separates, surfaces without contents, and arrows and marks: each answers whether it
// drew @p element.
bool drawFrame(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter);
bool drawSurface(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter);
bool drawMark(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter);

/// What a control is filled with, by its state; @p resting when nothing happens to it.
QColor buttonFill(const QStyleOption &option, const Colours &colours, const QColor &resting);

void pushButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void pushButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void toolButtonPanel(QPainter &painter, const QStyleOption &option);
void toolButton(QPainter &painter, const QStyleOptionToolButton &option, const QStyle &style,
                const QWidget *widget);
/// Whether the whole button opens a menu, which an arrow at its end tells.
bool hasMenuArrow(const QStyleOptionToolButton &option);
/// Whether @p widget, which may be null, is for typing several lines.
bool isTextArea(const QWidget *widget);
void fieldFrame(QPainter &painter, const QStyleOption &option);
void fieldPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void checkIndicator(QPainter &painter, const QStyleOption &option);
void radioIndicator(QPainter &painter, const QStyleOption &option);
void viewItemPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void viewItemFocus(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void tabShape(QPainter &painter, const QStyleOptionTab &option);
void headerSection(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void menuItem(QPainter &painter, const QStyleOptionMenuItem &option, const QStyle &style);
void menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option, const QStyle &style);
void progress(QPainter &painter, const QStyleOptionProgressBar &option);
void splitter(QPainter &painter, const QStyleOption &option);
void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QStyle &style,
              const QWidget *widget);
void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QStyle &style,
             const QWidget *widget);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QStyle &style,
               const QWidget *widget);
void slider(QPainter &painter, const QStyleOptionSlider &option, const QStyle &style, const QWidget *widget);
void scrollCorner(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void groupBox(QPainter &painter, const QStyleOptionGroupBox &option, const QStyle &style,
              const QWidget *widget);

} // namespace klankbord::stylepaint
