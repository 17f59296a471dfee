// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stylepaint.h"

#include <QPainter>
#include <QPen>
#include <QStyleOption>

namespace klankbord::stylepaint
{

namespace
{

void closeMark(QPainter &painter, const QStyleOption &option)
{
    const Colours &colours = coloursOf(option.palette);
    box(painter, option.rect, controlRadius, buttonFill(option, colours, QColor()), QColor());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.muted, 1.5, Qt::SolidLine, Qt::RoundCap));
    const QPointF centre = QRectF(option.rect).center();
    painter.drawLine(centre + QPointF(-3.5, -3.5), centre + QPointF(3.5, 3.5));
    painter.drawLine(centre + QPointF(-3.5, 3.5), centre + QPointF(3.5, -3.5));
    painter.restore();
}

} // namespace

void hairline(QPainter &painter, const QRect &rect, const QStyleOption &option)
{
    painter.fillRect(rect, coloursOf(option.palette).line);
}

void edge(QPainter &painter, const QStyleOption &option, const QColor &fill, const QColor &colour)
{
    if (fill.isValid())
        painter.fillRect(option.rect, fill);
    painter.save();
    painter.setPen(colour);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

bool drawFrame(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    const Colours &colours = coloursOf(option.palette);
    const QRect &rect = option.rect;
    switch (element) {
    case QStyle::PE_FrameMenu:
        edge(painter, option, QColor(), colours.line);
        return true;
    case QStyle::PE_PanelMenu:
        painter.fillRect(rect, colours.base);
        return true;
    case QStyle::PE_PanelTipLabel:
        edge(painter, option, colours.base, mixed(colours.line, colours.outline, 0.5));
        return true;
    case QStyle::PE_FrameTabWidget:
        hairline(painter, QRect(rect.left(), rect.top(), rect.width(), 1), option);
        return true;
    case QStyle::PE_FrameTabBarBase:
        hairline(painter, QRect(rect.left(), rect.bottom(), rect.width(), 1), option);
        return true;
    case QStyle::PE_PanelStatusBar:
        painter.fillRect(rect, colours.window);
        hairline(painter, QRect(rect.left(), rect.top(), rect.width(), 1), option);
        return true;
    case QStyle::PE_PanelToolBar:
    case QStyle::PE_PanelMenuBar:
        painter.fillRect(rect, colours.window);
        return true;
    case QStyle::PE_IndicatorToolBarSeparator:
        if (option.state.testFlag(QStyle::State_Horizontal))
            hairline(painter, QRect(rect.center().x(), rect.top() + 6, 1, rect.height() - 12), option);
        else
            hairline(painter, QRect(rect.left() + 6, rect.center().y(), rect.width() - 12, 1), option);
        return true;
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_FrameDefaultButton:
    case QStyle::PE_PanelItemViewRow:
        return true;
    default:
        return false;
    }
}

bool drawSurface(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter)
{
    const QRect &rect = option.rect;
    switch (element) {
    case QStyle::CE_HeaderEmptyArea:
        painter.fillRect(rect, coloursOf(option.palette).window);
        hairline(painter, QRect(rect.left(), rect.bottom(), rect.width(), 1), option);
        return true;
    case QStyle::CE_MenuBarEmptyArea:
    case QStyle::CE_ToolBar:
        painter.fillRect(rect, coloursOf(option.palette).window);
        return true;
    case QStyle::CE_Splitter:
        splitter(painter, option);
        return true;
    case QStyle::CE_ShapedFrame: {
        const auto *shape = qstyleoption_cast<const QStyleOptionFrame *>(&option);
        if (!shape || (shape->frameShape != QFrame::HLine && shape->frameShape != QFrame::VLine))
            return false;
        hairline(painter,
                 shape->frameShape == QFrame::HLine ? QRect(rect.left(), rect.center().y(), rect.width(), 1)
                                                    : QRect(rect.center().x(), rect.top(), 1, rect.height()),
                 option);
        return true;
    }
    default:
        return false;
    }
}

bool drawMark(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    const Colours &colours = coloursOf(option.palette);
    const QColor colour = option.state.testFlag(QStyle::State_Enabled) ? colours.muted : colours.line;
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp:
        chevron(painter, option.rect, Qt::UpArrow, colour);
        return true;
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorSpinDown:
        chevron(painter, option.rect, Qt::DownArrow, colour);
        return true;
    case QStyle::PE_IndicatorArrowLeft:
        chevron(painter, option.rect, Qt::LeftArrow, colour);
        return true;
    case QStyle::PE_IndicatorArrowRight:
        chevron(painter, option.rect, Qt::RightArrow, colour);
        return true;
    case QStyle::PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option)) {
            const bool ascending = header->sortIndicator == QStyleOptionHeader::SortDown;
            chevron(painter, option.rect, ascending ? Qt::UpArrow : Qt::DownArrow, colours.accent);
        }
        return true;
    case QStyle::PE_IndicatorBranch:
        if (option.state.testFlag(QStyle::State_Children))
            chevron(painter, option.rect,
                    option.state.testFlag(QStyle::State_Open) ? Qt::DownArrow
                    : option.direction == Qt::LeftToRight     ? Qt::RightArrow
                                                              : Qt::LeftArrow,
                    colours.muted);
        return true;
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        checkIndicator(painter, option);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        radioIndicator(painter, option);
        return true;
    case QStyle::PE_IndicatorTabClose:
        closeMark(painter, option);
        return true;
    default:
        return false;
    }
}

} // namespace klankbord::stylepaint
