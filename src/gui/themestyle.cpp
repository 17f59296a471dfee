// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/themestyle.h"

#include "gui/icons.h"
#include "gui/stylemeasures.h"
#include "gui/stylepaint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCalendarWidget>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>
#include <QTextCharFormat>
#include <QTreeView>
#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr const char *primaryProperty = "primary";

template <typename Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

QSize atLeast(QSize size, int width, int height)
{
    return size.expandedTo({width, height});
}

/// The heading of a column is read second, after what it heads.
template <typename Header>
Header quieter(const Header &option)
{
    Header copy(option);
    const Colours &colours = coloursOf(option.palette);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    if (option.state.testFlag(QStyle::State_Enabled))
        copy.palette.setColor(QPalette::ButtonText, sorted ? colours.text : colours.muted);
    copy.state &= ~QStyle::State_On;
    return copy;
}

/// Our own drawing for one of Qt's; null where there is none.
QIcon standardOf(QStyle::StandardPixmap which)
{
    switch (which) {
    case QStyle::SP_MessageBoxInformation:
        return icon(u"info"_s, Tone::Accent);
    case QStyle::SP_MessageBoxQuestion:
        return icon(u"help"_s, Tone::Accent);
    case QStyle::SP_MessageBoxWarning:
        return icon(u"warning"_s, Tone::Warning);
    case QStyle::SP_MessageBoxCritical:
        return icon(u"error"_s, Tone::Danger);
    case QStyle::SP_ArrowLeft:
    case QStyle::SP_ArrowBack:
        return icon(u"chevron-left"_s);
    case QStyle::SP_ArrowRight:
    case QStyle::SP_ArrowForward:
        return icon(u"chevron-right"_s);
    case QStyle::SP_LineEditClearButton:
        return icon(u"close"_s, Tone::Muted);
    default:
        return {};
    }
}

} // namespace

ThemeStyle::ThemeStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void ThemeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QTabBar *>(widget) ||
        qobject_cast<QHeaderView *>(widget) || qobject_cast<QScrollBar *>(widget) ||
        qobject_cast<QSplitterHandle *>(widget) || widget->inherits("QLineEdit"))
        widget->setAttribute(Qt::WA_Hover);
    // Fusion writes Saturday and Sunday in a red that cannot be read in the dark.
    if (auto *calendar = qobject_cast<QCalendarWidget *>(widget)) {
        for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
            calendar->setWeekdayTextFormat(day, {});
        calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    }
    // Rows are kept apart by hairlines, which viewItemPanel() draws; columns by the space between them.
    if (auto *table = qobject_cast<QTableView *>(widget))
        table->setShowGrid(false);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget); view && !qobject_cast<QHeaderView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const std::optional<int> ours = stylemeasures::metric(metric, widget);
    return ours ? *ours : QProxyStyle::pixelMetric(metric, option, widget);
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_Table_GridLineColor:
        return option ? int(coloursOf(option->palette).line.rgba())
                      : QProxyStyle::styleHint(hint, option, widget, returned);
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_Header_ArrowAlignment:
        return Qt::AlignRight | Qt::AlignVCenter;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QIcon ThemeStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    const QIcon ours = standardOf(which);
    return ours.isNull() ? QProxyStyle::standardIcon(which, option, widget) : ours;
}

QPixmap ThemeStyle::standardPixmap(StandardPixmap which, const QStyleOption *option,
                                   const QWidget *widget) const
{
    const QIcon ours = standardOf(which);
    if (ours.isNull())
        return QProxyStyle::standardPixmap(which, option, widget);
    const int size = pixelMetric(PM_LargeIconSize, option, widget);
    return ours.pixmap({size, size}, widget ? widget->devicePixelRatioF() : 1.0);
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    const auto base = [&] { return QProxyStyle::sizeFromContents(type, option, size, widget); };
    switch (type) {
    case CT_PushButton: {
        const auto *button = as<QStyleOptionButton>(option);
        const int narrowest = button && button->text.isEmpty() ? stylemeasures::rowHeight : 72;
        const int sides = button && button->text.isEmpty() ? 12 : 24;
        return atLeast({size.width() + sides, size.height() + 8}, narrowest, stylemeasures::rowHeight);
    }
    case CT_ToolButton:
        return atLeast({size.width() + 8 + stylemeasures::menuArrowWidth(option), size.height() + 8},
                       stylemeasures::rowHeight, stylemeasures::rowHeight);
    case CT_ComboBox:
        return atLeast({size.width() + stylemeasures::comboArrowWidth + 12, size.height() + 6}, 0,
                       stylemeasures::rowHeight);
    case CT_SpinBox:
        return atLeast({size.width() + 12, size.height()}, 0, stylemeasures::rowHeight);
    case CT_LineEdit:
        return atLeast(base() + QSize(8, 0), 0, stylemeasures::rowHeight);
    case CT_CheckBox:
    case CT_RadioButton:
        return atLeast(base(), 0, 24);
    case CT_HeaderSection:
        return atLeast(base() - QSize(0, 4), 0, 32);
    case CT_ItemViewItem:
        return atLeast(base(), 0, stylemeasures::rowHeight);
    case CT_TabBarTab:
        return atLeast(base(), 0, 36);
    case CT_MenuBarItem:
        return {size.width() + 16, std::max(stylemeasures::rowHeight, size.height() + 8)};
    case CT_MenuItem: {
        const auto *item = as<QStyleOptionMenuItem>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty())
            return {8, 9};
        return {size.width() + stylemeasures::menuSideWidth,
                std::max(stylemeasures::rowHeight, size.height() + 8)};
    }
    case CT_GroupBox: {
        const auto *group = as<QStyleOptionGroupBox>(option);
        return size + QSize(2, group ? stylemeasures::groupTitleHeight(*group) + 2 : 2);
    }
    default:
        return base();
    }
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (const auto *field = as<QStyleOptionFrame>(option)) {
            // The field adds 2 itself: text begins 8 from the edge, in a cell as in a form.
            const bool inControl = field->lineWidth <= 0 && widget && widget->parentWidget() &&
                                   (qobject_cast<QComboBox *>(widget->parentWidget()) ||
                                    qobject_cast<QAbstractSpinBox *>(widget->parentWidget()));
            const int side = inControl ? 5 : 6;
            const int edge = field->lineWidth > 0 ? 1 : 0;
            return visualRect(option->direction, option->rect,
                              option->rect.adjusted(side, edge, -side, -edge));
        }
        break;
    case SE_ItemViewItemFocusRect:
        return option->rect;
    case SE_ItemViewItemText:
        return stylemeasures::cellText(option, QProxyStyle::subElementRect(element, option, widget));
    case SE_HeaderLabel:
    case SE_HeaderArrow:
        if (const auto *header = as<QStyleOptionHeader>(option))
            return stylemeasures::headerPart(*header, element);
        break;
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
    case SE_ProgressBarLabel:
        if (const auto *bar = as<QStyleOptionProgressBar>(option)) {
            const int label = bar->textVisible ? stylemeasures::progressLabelWidth : 0;
            const QRect &rect = option->rect;
            const QRect part = element == SE_ProgressBarLabel
                                   ? QRect(rect.right() + 1 - label, rect.top(), label, rect.height())
                                   : rect.adjusted(0, 0, -label, 0);
            return visualRect(option->direction, rect, part);
        }
        break;
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
        return QProxyStyle::subElementRect(element, option, widget)
            .adjusted(-4, 0, 4, 0)
            .intersected(option->rect);
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = as<QStyleOptionComboBox>(option))
            return stylemeasures::comboBoxPart(*combo, part);
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = as<QStyleOptionSpinBox>(option))
            return stylemeasures::spinBoxPart(*spin, part);
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = as<QStyleOptionSlider>(option))
            return stylemeasures::scrollBarPart(*bar, part,
                                                proxy()->pixelMetric(PM_ScrollBarSliderMin, option, widget));
    }
    if (control == CC_GroupBox) {
        if (const auto *group = as<QStyleOptionGroupBox>(option))
            return stylemeasures::groupBoxPart(*group, part);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = as<QStyleOptionButton>(option)) {
            stylepaint::pushButton(*painter, *button, widget);
            return;
        }
        break;
    case PE_PanelButtonTool:
    case PE_IndicatorButtonDropDown:
        stylepaint::toolButtonPanel(*painter, *option);
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        stylepaint::fieldPanel(*painter, *option, widget);
        return;
    case PE_PanelItemViewItem:
        stylepaint::viewItemPanel(*painter, *option, widget);
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget))
            stylepaint::viewItemFocus(*painter, *option, widget);
        else
            stylepaint::focusRing(*painter, option->rect, coloursOf(option->palette));
        return;
    case PE_Frame:
        if (stylepaint::isTextArea(widget))
            stylepaint::fieldFrame(*painter, *option);
        else
            stylepaint::edge(*painter, *option, QColor(), coloursOf(option->palette).line);
        return;
    case PE_IndicatorBranch:
        // The hairline below a row begins at the edge of the tree.
        if (qobject_cast<const QTreeView *>(widget))
            stylepaint::hairline(
                *painter, {option->rect.left(), option->rect.bottom(), option->rect.width(), 1}, *option);
        stylepaint::drawMark(element, *option, *painter);
        return;
    case PE_PanelScrollAreaCorner:
        stylepaint::scrollCorner(*painter, *option, widget);
        return;
    default:
        if (stylepaint::drawFrame(element, *option, *painter) ||
            stylepaint::drawMark(element, *option, *painter))
            return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (stylepaint::drawSurface(element, *option, *painter) || drawButton(element, option, painter, widget) ||
        drawHeading(element, option, painter, widget) || drawEntry(element, option, painter, widget))
        return;
    QProxyStyle::drawControl(element, option, painter, widget);
}

bool ThemeStyle::drawButton(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const auto *button = as<QStyleOptionButton>(option);
    if (!button)
        return false;
    if (element == CE_PushButton) { // the ring of the focus is part of the bevel
        proxy()->drawControl(CE_PushButtonBevel, option, painter, widget);
        QStyleOptionButton label(*button);
        label.rect = subElementRect(SE_PushButtonContents, option, widget);
        proxy()->drawControl(CE_PushButtonLabel, &label, painter, widget);
        return true;
    }
    if (element == CE_PushButtonLabel && isPrimary(widget) && option->state.testFlag(State_Enabled)) {
        stylepaint::pushButtonLabel(*painter, *button, widget);
        return true;
    }
    return false;
}

bool ThemeStyle::drawHeading(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (const auto *tab = as<QStyleOptionTab>(option)) {
        if (element == CE_TabBarTabShape) {
            stylepaint::tabShape(*painter, *tab);
            return true;
        }
        if (element != CE_TabBarTabLabel)
            return false;
        QStyleOptionTab quiet(*tab);
        quiet.state &= ~State_HasFocus; // the shape has the ring
        if (tab->state.testFlag(State_Enabled) && !tab->state.testFlag(State_Selected))
            quiet.palette.setColor(QPalette::WindowText, coloursOf(option->palette).muted);
        QProxyStyle::drawControl(element, &quiet, painter, widget);
        return true;
    }
    if (element == CE_Header) {
        drawHeader(option, painter, widget);
        return true;
    }
    if (element == CE_HeaderSection) {
        stylepaint::headerSection(*painter, *option, widget);
        return true;
    }
    if (element != CE_HeaderLabel)
        return false;
    if (const auto *wide = as<QStyleOptionHeaderV2>(option)) {
        const QStyleOptionHeaderV2 quiet = quieter(*wide);
        QProxyStyle::drawControl(element, &quiet, painter, widget);
        return true;
    }
    if (const auto *header = as<QStyleOptionHeader>(option)) {
        const QStyleOptionHeader quiet = quieter(*header);
        QProxyStyle::drawControl(element, &quiet, painter, widget);
        return true;
    }
    return false;
}

void ThemeStyle::drawHeader(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    proxy()->drawControl(CE_HeaderSection, option, painter, widget);
    const auto *header = as<QStyleOptionHeader>(option);
    if (!header)
        return;
    const auto *wide = as<QStyleOptionHeaderV2>(option);
    QStyleOptionHeaderV2 label;
    if (wide)
        label = *wide;
    else
        static_cast<QStyleOptionHeader &>(label) = *header;
    label.rect = subElementRect(SE_HeaderLabel, option, widget);
    proxy()->drawControl(CE_HeaderLabel, &label, painter, widget);
    if (header->sortIndicator == QStyleOptionHeader::None)
        return;
    label.rect = subElementRect(SE_HeaderArrow, option, widget);
    proxy()->drawPrimitive(PE_IndicatorHeaderArrow, &label, painter, widget);
}

bool ThemeStyle::drawEntry(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    if (const auto *item = as<QStyleOptionMenuItem>(option)) {
        if (element == CE_MenuItem)
            stylepaint::menuItem(*painter, *item, *proxy());
        else if (element == CE_MenuBarItem)
            stylepaint::menuBarItem(*painter, *item, *proxy());
        return element == CE_MenuItem || element == CE_MenuBarItem;
    }
    const auto *bar = as<QStyleOptionProgressBar>(option);
    if (!bar || element != CE_ProgressBar || !option->state.testFlag(State_Horizontal))
        return false;
    QStyleOptionProgressBar part(*bar);
    part.rect = subElementRect(SE_ProgressBarContents, option, widget);
    stylepaint::progress(*painter, part);
    if (bar->textVisible) {
        painter->setPen(coloursOf(option->palette).muted);
        painter->drawText(subElementRect(SE_ProgressBarLabel, option, widget),
                          Qt::AlignRight | Qt::AlignVCenter, bar->text);
    }
    return true;
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = as<QStyleOptionComboBox>(option)) {
            stylepaint::comboBox(*painter, *combo, *proxy(), widget);
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto *spin = as<QStyleOptionSpinBox>(option)) {
            stylepaint::spinBox(*painter, *spin, *proxy(), widget);
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto *bar = as<QStyleOptionSlider>(option)) {
            stylepaint::scrollBar(*painter, *bar, *proxy(), widget);
            return;
        }
        break;
    case CC_GroupBox:
        if (const auto *group = as<QStyleOptionGroupBox>(option)) {
            stylepaint::groupBox(*painter, *group, *proxy(), widget);
            return;
        }
        break;
    case CC_ToolButton:
        if (const auto *button = as<QStyleOptionToolButton>(option)) {
            stylepaint::toolButton(*painter, *button, *proxy(), widget);
            return;
        }
        break;
    case CC_Slider:
        if (const auto *slider = as<QStyleOptionSlider>(option)) {
            stylepaint::slider(*painter, *slider, *proxy(), widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void makePrimary(QAbstractButton &button)
{
    button.setProperty(primaryProperty, true);
    button.update();
}

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property(primaryProperty).toBool();
}

} // namespace klankbord
