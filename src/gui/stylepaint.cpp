// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stylepaint.h"

#include "gui/icons.h"
#include "gui/themestyle.h"

#include <QAbstractItemView>
#include <QIcon>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QPlainTextEdit>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QStyleOptionSpinBox>
#include <QStyleOptionToolButton>
#include <QTextEdit>
#include <QWidget>
#include <cmath>

namespace klankbord::stylepaint
{

namespace
{

/// Keeps the painter's pen, brush and hints as they were.
class Saved final
{
public:
    explicit Saved(QPainter &painter) : m_painter(painter)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter &m_painter;
};

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool hasVisibleFocus(const QStyleOption &option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

/// Whether @p widget is the editor of a cell, so that it has no frame of its own.
bool isCellEditor(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    const auto *view = parent ? qobject_cast<const QAbstractItemView *>(parent->parentWidget()) : nullptr;
    return view && view->viewport() == parent;
}

/// The frame of a line edit, combo box or spin box.
void fieldBox(QPainter &painter, const QStyleOption &option, const QColor &fill)
{
    const Colours &colours = coloursOf(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool isRefused = option.styleObject && option.styleObject->property("problem").toBool();
    const QColor edge = isRefused                              ? colours.danger
                        : !enabled                             ? colours.line
                        : has(option, QStyle::State_MouseOver) ? colours.muted
                                                               : colours.outline;
    box(painter, option.rect, controlRadius, fill, edge, isRefused ? focusWidth : 1);
    if (isRefused)
        return; // its edge is as wide as the ring, which would cover it; the caret shows the keyboard
    if (enabled && has(option, QStyle::State_HasFocus))
        focusRing(painter, option.rect, colours);
}

QColor arrowColour(const QStyleOption &option, const Colours &colours)
{
    return has(option, QStyle::State_Enabled) ? colours.muted : colours.line;
}

void primaryButton(QPainter &painter, const QStyleOptionButton &option, const Colours &colours)
{
    QColor fill = colours.accent;
    if (has(option, QStyle::State_Sunken))
        fill = mixed(colours.accent, colours.text, 0.2);
    else if (has(option, QStyle::State_MouseOver))
        fill = mixed(colours.accent, colours.text, 0.1);
    box(painter, option.rect, controlRadius, fill, QColor());
    if (!hasVisibleFocus(option))
        return;
    // The accent cannot show on the accent: a line of the ground in between.
    focusRing(painter, option.rect, colours);
    box(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), controlRadius - 1, QColor(), colours.accentText);
}

} // namespace

void box(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &edge,
         double width)
{
    const Saved saved(painter);
    const double inset = edge.isValid() ? width / 2 : 0;
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void focusRing(QPainter &painter, const QRectF &rect, const Colours &colours, double radius)
{
    box(painter, rect, radius, QColor(), colours.accent, focusWidth);
}

void chevron(QPainter &painter, const QRect &rect, Qt::ArrowType direction, const QColor &colour)
{
    const Saved saved(painter);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(QRectF(rect).center());
    const double turn = direction == Qt::DownArrow   ? 0
                        : direction == Qt::LeftArrow ? 90
                        : direction == Qt::UpArrow   ? 180
                                                     : 270;
    painter.rotate(turn);
    const QPointF points[]{{-3.5, -1.75}, {0, 1.75}, {3.5, -1.75}};
    painter.drawPolyline(points, 3);
}

void tick(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    const Saved saved(painter);
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(rect.center());
    painter.scale(rect.width() / 16, rect.height() / 16);
    const QPointF points[]{{-3.75, 0.25}, {-1.25, 2.75}, {3.75, -2.75}};
    painter.drawPolyline(points, 3);
}

QColor buttonFill(const QStyleOption &option, const Colours &colours, const QColor &resting)
{
    if (!has(option, QStyle::State_Enabled))
        return resting;
    if (has(option, QStyle::State_Sunken))
        return colours.pressed;
    if (has(option, QStyle::State_On))
        return colours.tint(colours.accent);
    if (has(option, QStyle::State_MouseOver))
        return colours.hover;
    return resting;
}

void pushButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const Colours &colours = coloursOf(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    if (option.features.testFlag(QStyleOptionButton::Flat)) {
        const QColor fill = buttonFill(option, colours, QColor());
        box(painter, option.rect, controlRadius, fill, QColor());
    } else if (enabled && isPrimary(widget)) {
        primaryButton(painter, option, colours);
        return;
    } else {
        const bool marked = enabled && (has(option, QStyle::State_On) ||
                                        option.features.testFlag(QStyleOptionButton::DefaultButton));
        const QColor fill = buttonFill(option, colours, enabled ? colours.base : colours.window);
        box(painter, option.rect, controlRadius, fill,
            marked    ? colours.accent
            : enabled ? mixed(colours.line, colours.outline, 0.5)
                      : colours.line);
    }
    if (hasVisibleFocus(option))
        focusRing(painter, option.rect, colours);
}

void pushButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    // Asked for only when the button is primary and enabled: all of it in the colour that reads on the
    // accent.
    const Colours &colours = coloursOf(option.palette);
    const Saved saved(painter);
    painter.setPen(colours.accentText);
    const QFontMetrics metrics = option.fontMetrics;
    const int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine;
    const int textWidth = metrics.size(flags, option.text).width();
    const int gap = option.icon.isNull() || option.text.isEmpty() ? 0 : 6;
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    const int width = std::min(iconWidth + gap + textWidth, option.rect.width() - 8);
    const QRect content =
        QStyle::alignedRect(option.direction, Qt::AlignCenter, {width, option.rect.height()}, option.rect);
    if (iconWidth > 0) {
        const double scale = widget ? widget->devicePixelRatioF() : 1.0;
        QPixmap picture = option.icon.pixmap(option.iconSize, scale);
        QPainter tinting(&picture);
        tinting.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tinting.fillRect(picture.rect(), colours.accentText);
        tinting.end();
        painter.drawPixmap(
            QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, option.iconSize, content),
            picture);
    }
    const QRect text = option.direction == Qt::LeftToRight ? content.adjusted(iconWidth + gap, 0, 0, 0)
                                                           : content.adjusted(0, 0, -iconWidth - gap, 0);
    painter.drawText(text, flags, option.text);
}

void toolButtonPanel(QPainter &painter, const QStyleOption &option)
{
    const Colours &colours = coloursOf(option.palette);
    const bool flat = has(option, QStyle::State_AutoRaise);
    const QColor fill = buttonFill(option, colours, flat ? QColor() : colours.base);
    const QColor edge = flat ? QColor() : mixed(colours.line, colours.outline, 0.5);
    box(painter, option.rect, controlRadius, fill, edge);
    if (hasVisibleFocus(option))
        focusRing(painter, option.rect, colours);
}

bool hasMenuArrow(const QStyleOptionToolButton &option)
{
    return option.features.testFlag(QStyleOptionToolButton::HasMenu) &&
           !option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

void toolButton(QPainter &painter, const QStyleOptionToolButton &option, const QStyle &style,
                const QWidget *widget)
{
    const Colours &colours = coloursOf(option.palette);
    const bool split = option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
    toolButtonPanel(painter, option);

    QStyleOptionToolButton label(option);
    label.rect = style.subControlRect(QStyle::CC_ToolButton, &option, QStyle::SC_ToolButton, widget);
    QRect arrow;
    if (split) {
        arrow = style.subControlRect(QStyle::CC_ToolButton, &option, QStyle::SC_ToolButtonMenu, widget);
        painter.fillRect(QRect(option.direction == Qt::LeftToRight ? arrow.left() : arrow.right(),
                               arrow.top() + 6, 1, arrow.height() - 12),
                         colours.line);
    } else if (hasMenuArrow(option) && label.rect.width() > 2 * toolArrowWidth) {
        const QRect end(label.rect.right() + 1 - toolArrowWidth - 2, label.rect.top(), toolArrowWidth,
                        label.rect.height());
        arrow = QStyle::visualRect(option.direction, option.rect, end);
        label.rect =
            QStyle::visualRect(option.direction, option.rect, label.rect.adjusted(0, 0, -toolArrowWidth, 0));
    }
    style.drawControl(QStyle::CE_ToolButtonLabel, &label, &painter, widget);
    if (arrow.isValid())
        chevron(painter, arrow, Qt::DownArrow, arrowColour(option, colours));
}

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

void fieldFrame(QPainter &painter, const QStyleOption &option)
{
    fieldBox(painter, option, option.palette.color(QPalette::Base));
}

void fieldPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    const QColor fill = option.palette.color(QPalette::Base);
    if (frame && frame->lineWidth > 0) {
        fieldBox(painter, option, fill);
        return;
    }
    if (!isCellEditor(widget))
        return;
    painter.fillRect(option.rect, fill);
    const Colours &colours = coloursOf(option.palette);
    if (widget->property("problem").toBool())
        box(painter, option.rect, 1, QColor(), colours.danger, focusWidth);
    else
        focusRing(painter, option.rect, colours, 1);
}

void checkIndicator(QPainter &painter, const QStyleOption &option)
{
    const Colours &colours = coloursOf(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool partly = has(option, QStyle::State_NoChange);
    const bool filled = partly || has(option, QStyle::State_On);
    const QRectF rect = QRectF(option.rect).adjusted(1, 1, -1, -1);
    if (!filled) {
        const QColor edge = !enabled                               ? colours.line
                            : has(option, QStyle::State_MouseOver) ? colours.muted
                                                                   : colours.outline;
        box(painter, rect, 3, option.palette.color(QPalette::Base), edge, 1.25);
        return;
    }
    box(painter, rect, 3, enabled ? colours.accent : colours.disabled, QColor());
    const QColor mark = enabled ? colours.accentText : colours.base;
    if (partly)
        box(painter, {rect.center().x() - 3.5, rect.center().y() - 1, 7, 2}, 1, mark, QColor());
    else
        tick(painter, rect.adjusted(-1, -1, 1, 1), mark);
}

void radioIndicator(QPainter &painter, const QStyleOption &option)
{
    const Colours &colours = coloursOf(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRectF rect = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const double radius = rect.width() / 2;
    if (!has(option, QStyle::State_On)) {
        box(painter, rect, radius, option.palette.color(QPalette::Base),
            enabled ? colours.outline : colours.line, 1.25);
        return;
    }
    box(painter, rect, radius, enabled ? colours.accent : colours.disabled, QColor());
    const QPointF centre = rect.center();
    box(painter, {centre.x() - 2.5, centre.y() - 2.5, 5, 5}, 2.5, enabled ? colours.accentText : colours.base,
        QColor());
}

void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QStyle &style,
              const QWidget *widget)
{
    const Colours &colours = coloursOf(option.palette);
    if (option.frame) {
        const bool pressed = !option.editable && has(option, QStyle::State_Sunken);
        fieldBox(painter, option, pressed ? colours.pressed : option.palette.color(QPalette::Base));
    } else {
        painter.fillRect(option.rect, option.palette.color(QPalette::Base));
        if (isCellEditor(widget))
            focusRing(painter, option.rect, colours, 1);
    }
    const QRect arrow = style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
    chevron(painter, arrow, Qt::DownArrow, arrowColour(option, colours));
}

void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QStyle &style, const QWidget *widget)
{
    const Colours &colours = coloursOf(option.palette);
    if (option.frame) {
        fieldBox(painter, option, option.palette.color(QPalette::Base));
    } else {
        painter.fillRect(option.rect, option.palette.color(QPalette::Base));
        if (isCellEditor(widget))
            focusRing(painter, option.rect, colours, 1);
    }
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](QStyle::SubControl part, Qt::ArrowType direction, bool possible) {
        const QRect rect = style.subControlRect(QStyle::CC_SpinBox, &option, part, widget);
        const bool hot =
            possible && option.activeSubControls.testFlag(part) && has(option, QStyle::State_Enabled);
        if (hot && (has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken)))
            box(painter, QRectF(rect).adjusted(0, 1, -1, -1), 2,
                has(option, QStyle::State_Sunken) ? colours.pressed : colours.hover, QColor());
        chevron(painter, rect, direction, possible ? arrowColour(option, colours) : colours.line);
    };
    arrow(QStyle::SC_SpinBoxUp, Qt::UpArrow, option.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
    arrow(QStyle::SC_SpinBoxDown, Qt::DownArrow,
          option.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
}

} // namespace klankbord::stylepaint
