// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/themestyle.h"

#include "gui/icons.h"
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

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr const char *primaryProperty = "primary";

/// The height of a control and of a table's row.
constexpr int rowHeight = 28;
constexpr int comboArrowWidth = 24;
constexpr int spinButtonWidth = 20;
constexpr int menuSideWidth = 32 + 24 + 12;
constexpr int progressLabelWidth = 44;

template <typename Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

QSize atLeast(QSize size, int width, int height)
{
    return size.expandedTo({width, height});
}

/// The room for the arrow of a tool button that opens a menu as a whole.
int menuArrowWidth(const QStyleOption *option)
{
    const auto *button = as<QStyleOptionToolButton>(option);
    return button && stylepaint::hasMenuArrow(*button) ? stylepaint::toolArrowWidth - 8 : 0;
}

int groupTitleHeight(const QStyleOptionGroupBox &option)
{
    const bool checkable = option.subControls.testFlag(QStyle::SC_GroupBoxCheckBox);
    if (option.text.isEmpty() && !checkable)
        return 0;
    return std::max(option.fontMetrics.height(), checkable ? 16 : 0) + 4;
}

QRect groupBoxPart(const QStyleOptionGroupBox &option, QStyle::SubControl part)
{
    const int title = groupTitleHeight(option);
    const QRect frame = option.rect.adjusted(0, title, 0, 0);
    const bool checkable = option.subControls.testFlag(QStyle::SC_GroupBoxCheckBox);
    const QRect line(option.rect.left(), option.rect.top(), option.rect.width(), title - 4);
    switch (part) {
    case QStyle::SC_GroupBoxFrame:
        return frame;
    case QStyle::SC_GroupBoxContents:
        return option.features.testFlag(QStyleOptionFrame::Flat) ? frame : frame.adjusted(1, 1, -1, -1);
    case QStyle::SC_GroupBoxCheckBox: {
        const QRect mark(line.left(), line.top() + (line.height() - 16) / 2, 16, 16);
        return QStyle::visualRect(option.direction, option.rect, mark);
    }
    default:
        return QStyle::visualRect(option.direction, option.rect, line.adjusted(checkable ? 24 : 0, 0, 0, 0));
    }
}

QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    const QRect &rect = option.rect;
    switch (part) {
    case QStyle::SC_ComboBoxEditField: {
        const QRect field = option.editable ? rect.adjusted(1, 1, -comboArrowWidth, -1)
                                            : rect.adjusted(7, 1, -comboArrowWidth, -1);
        return QStyle::visualRect(option.direction, rect, field);
    }
    case QStyle::SC_ComboBoxArrow: {
        const QRect arrow(rect.right() + 1 - comboArrowWidth, rect.top(), comboArrowWidth, rect.height());
        return QStyle::visualRect(option.direction, rect, arrow);
    }
    default:
        return rect;
    }
}

QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const bool buttons = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int width = buttons ? spinButtonWidth : 1;
    const QRect &rect = option.rect;
    const QRect side(rect.right() + 1 - width, rect.top() + 1, width, rect.height() - 2);
    QRect place = rect;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        place = buttons ? side.adjusted(0, 0, 0, -side.height() / 2) : QRect();
        break;
    case QStyle::SC_SpinBoxDown:
        place = buttons ? side.adjusted(0, side.height() / 2, 0, 0) : QRect();
        break;
    case QStyle::SC_SpinBoxEditField:
        place = rect.adjusted(1, 1, -width, -1);
        break;
    default:
        break;
    }
    return QStyle::visualRect(option.direction, rect, place);
}

/// The name of a column, and the arrow of its order at the other side.
QRect headerPart(const QStyleOptionHeader &option, QStyle::SubElement part)
{
    constexpr int margin = 8;
    constexpr int arrow = 12;
    const bool right = option.textAlignment.testFlag(Qt::AlignRight);
    const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
    if (part == QStyle::SE_HeaderArrow) {
        const int left = right ? inner.left() : inner.right() + 1 - arrow;
        return QStyle::visualRect(option.direction, option.rect,
                                  {left, inner.top() + (inner.height() - arrow) / 2, arrow, arrow});
    }
    const int room = option.sortIndicator == QStyleOptionHeader::None ? 0 : arrow + 4;
    return QStyle::visualRect(option.direction, option.rect,
                              inner.adjusted(right ? room : 0, 0, right ? 0 : -room, 0));
}

/// The margin of a cell stands beside its text twice when an icon comes before it; once is enough.
QRect closerText(const QStyleOption *option, const QRect &text)
{
    const auto *item = as<QStyleOptionViewItem>(option);
    const QStyleOptionViewItem::ViewItemFeatures beside =
        QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::HasCheckIndicator;
    if (!item || !(item->features & beside) || item->decorationPosition != QStyleOptionViewItem::Left)
        return text;
    return option->direction == Qt::LeftToRight ? text.adjusted(-8, 0, 0, 0) : text.adjusted(0, 0, 8, 0);
}

/// A scroll bar without arrow buttons: the slider has the whole length.
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part, int shortest)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? option.rect.width() : option.rect.height();
    int slider = length;
    if (option.maximum > option.minimum) {
        const qint64 range = qint64(option.maximum) - option.minimum;
        const qint64 wanted = qint64(option.pageStep) * length / std::max<qint64>(1, range + option.pageStep);
        slider = std::min(length, std::max(shortest, int(wanted)));
    }
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - slider, option.upsideDown);
    int from = 0;
    int size = length;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        from = start;
        size = slider;
        break;
    case QStyle::SC_ScrollBarSubPage:
        size = start;
        break;
    case QStyle::SC_ScrollBarAddPage:
        from = start + slider;
        size = length - from;
        break;
    case QStyle::SC_ScrollBarGroove:
        break;
    default:
        return {};
    }
    const QRect rect =
        horizontal ? QRect(from, 0, size, option.rect.height()) : QRect(0, from, option.rect.width(), size);
    return QStyle::visualRect(option.direction, option.rect, rect.translated(option.rect.topLeft()));
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

void line(QPainter &painter, const QRect &rect, const QStyleOption &option)
{
    painter.fillRect(rect, coloursOf(option.palette).line);
}

void frame(QPainter &painter, const QStyleOption &option, const QColor &fill, const QColor &edge)
{
    if (fill.isValid())
        painter.fillRect(option.rect, fill);
    painter.save();
    painter.setPen(edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void closeMark(QPainter &painter, const QStyleOption &option)
{
    const Colours &colours = coloursOf(option.palette);
    stylepaint::box(painter, option.rect, stylepaint::controlRadius,
                    stylepaint::buttonFill(option, colours, QColor()), QColor());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.muted, 1.5, Qt::SolidLine, Qt::RoundCap));
    const QPointF centre = QRectF(option.rect).center();
    painter.drawLine(centre + QPointF(-3.5, -3.5), centre + QPointF(3.5, 3.5));
    painter.drawLine(centre + QPointF(-3.5, 3.5), centre + QPointF(3.5, -3.5));
    painter.restore();
}

/// What surrounds and separates; true when it drew @p element.
bool drawFrame(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    const Colours &colours = coloursOf(option.palette);
    const QRect &rect = option.rect;
    switch (element) {
    case QStyle::PE_FrameMenu:
        frame(painter, option, QColor(), colours.line);
        return true;
    case QStyle::PE_PanelMenu:
        painter.fillRect(rect, colours.base);
        return true;
    case QStyle::PE_PanelTipLabel:
        frame(painter, option, colours.base, mixed(colours.line, colours.outline, 0.5));
        return true;
    case QStyle::PE_FrameTabWidget:
        line(painter, QRect(rect.left(), rect.top(), rect.width(), 1), option);
        return true;
    case QStyle::PE_FrameTabBarBase:
        line(painter, QRect(rect.left(), rect.bottom(), rect.width(), 1), option);
        return true;
    case QStyle::PE_PanelStatusBar:
        painter.fillRect(rect, colours.window);
        line(painter, QRect(rect.left(), rect.top(), rect.width(), 1), option);
        return true;
    case QStyle::PE_PanelToolBar:
    case QStyle::PE_PanelMenuBar:
        painter.fillRect(rect, colours.window);
        return true;
    case QStyle::PE_IndicatorToolBarSeparator:
        if (option.state.testFlag(QStyle::State_Horizontal))
            line(painter, QRect(rect.center().x(), rect.top() + 6, 1, rect.height() - 12), option);
        else
            line(painter, QRect(rect.left() + 6, rect.center().y(), rect.width() - 12, 1), option);
        return true;
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_FrameDefaultButton:
    case QStyle::PE_PanelItemViewRow:
        return true;
    default:
        return false;
    }
}

/// Surfaces without contents; true when it drew @p element.
bool drawSurface(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter)
{
    const QRect &rect = option.rect;
    switch (element) {
    case QStyle::CE_HeaderEmptyArea:
        painter.fillRect(rect, coloursOf(option.palette).window);
        line(painter, QRect(rect.left(), rect.bottom(), rect.width(), 1), option);
        return true;
    case QStyle::CE_MenuBarEmptyArea:
    case QStyle::CE_ToolBar:
        painter.fillRect(rect, coloursOf(option.palette).window);
        return true;
    case QStyle::CE_Splitter:
        stylepaint::splitter(painter, option);
        return true;
    case QStyle::CE_ShapedFrame: {
        const auto *shape = as<QStyleOptionFrame>(&option);
        if (!shape || (shape->frameShape != QFrame::HLine && shape->frameShape != QFrame::VLine))
            return false;
        line(painter,
             shape->frameShape == QFrame::HLine ? QRect(rect.left(), rect.center().y(), rect.width(), 1)
                                                : QRect(rect.center().x(), rect.top(), 1, rect.height()),
             option);
        return true;
    }
    default:
        return false;
    }
}

/// Arrows and marks; true when it drew @p element.
bool drawMark(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    const Colours &colours = coloursOf(option.palette);
    const QColor colour = option.state.testFlag(QStyle::State_Enabled) ? colours.muted : colours.line;
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp:
        stylepaint::chevron(painter, option.rect, Qt::UpArrow, colour);
        return true;
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorSpinDown:
        stylepaint::chevron(painter, option.rect, Qt::DownArrow, colour);
        return true;
    case QStyle::PE_IndicatorArrowLeft:
        stylepaint::chevron(painter, option.rect, Qt::LeftArrow, colour);
        return true;
    case QStyle::PE_IndicatorArrowRight:
        stylepaint::chevron(painter, option.rect, Qt::RightArrow, colour);
        return true;
    case QStyle::PE_IndicatorHeaderArrow:
        if (const auto *header = as<QStyleOptionHeader>(&option)) {
            const bool ascending = header->sortIndicator == QStyleOptionHeader::SortDown;
            stylepaint::chevron(painter, option.rect, ascending ? Qt::UpArrow : Qt::DownArrow,
                                colours.accent);
        }
        return true;
    case QStyle::PE_IndicatorBranch:
        if (option.state.testFlag(QStyle::State_Children))
            stylepaint::chevron(painter, option.rect,
                                option.state.testFlag(QStyle::State_Open) ? Qt::DownArrow
                                : option.direction == Qt::LeftToRight     ? Qt::RightArrow
                                                                          : Qt::LeftArrow,
                                colours.muted);
        return true;
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        stylepaint::checkIndicator(painter, option);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        stylepaint::radioIndicator(painter, option);
        return true;
    case QStyle::PE_IndicatorTabClose:
        closeMark(painter, option);
        return true;
    default:
        return false;
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
    switch (metric) {
    case PM_HeaderDefaultSectionSizeVertical:
        return std::max(rowHeight, widget ? widget->fontMetrics().height() + 8 : 0);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_TreeViewIndentation:
        return 16;
    case PM_ToolBarIconSize:
        return 20;
    case PM_HeaderMargin: { // above and below a row's number, and beside a column's name
        const auto *header = qobject_cast<const QHeaderView *>(widget);
        return header && header->orientation() == Qt::Vertical ? 4 : 8;
    }
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_SplitterWidth:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_FocusFrameHMargin: // one less than the space beside a cell's text, which matches its header's
        return 7;
    case PM_ScrollBarExtent:
    case PM_HeaderMarkSize:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ToolBarItemSpacing:
    case PM_ToolBarItemMargin:
    case PM_MenuHMargin:
    case PM_MenuVMargin:
    case PM_MenuBarHMargin:
    case PM_ToolTipLabelFrameWidth:
        return 4;
    case PM_ToolBarFrameWidth:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? 16 : 8;
    case PM_DefaultFrameWidth: // a text's frame turns into the ring of the focus
        return stylepaint::isTextArea(widget) ? 2 : 1;
    case PM_MenuPanelWidth:
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
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
        const int narrowest = button && button->text.isEmpty() ? rowHeight : 72;
        const int sides = button && button->text.isEmpty() ? 12 : 24;
        return atLeast({size.width() + sides, size.height() + 8}, narrowest, rowHeight);
    }
    case CT_ToolButton:
        return atLeast({size.width() + 8 + menuArrowWidth(option), size.height() + 8}, rowHeight, rowHeight);
    case CT_ComboBox:
        return atLeast({size.width() + comboArrowWidth + 12, size.height() + 6}, 0, rowHeight);
    case CT_SpinBox:
        return atLeast({size.width() + 12, size.height()}, 0, rowHeight);
    case CT_LineEdit:
        return atLeast(base() + QSize(8, 0), 0, rowHeight);
    case CT_CheckBox:
    case CT_RadioButton:
        return atLeast(base(), 0, 24);
    case CT_HeaderSection:
        return atLeast(base() - QSize(0, 4), 0, 32);
    case CT_ItemViewItem:
        return atLeast(base(), 0, rowHeight);
    case CT_TabBarTab:
        return atLeast(base(), 0, 36);
    case CT_MenuBarItem:
        return {size.width() + 16, std::max(rowHeight, size.height() + 8)};
    case CT_MenuItem: {
        const auto *item = as<QStyleOptionMenuItem>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty())
            return {8, 9};
        return {size.width() + menuSideWidth, std::max(rowHeight, size.height() + 8)};
    }
    case CT_GroupBox: {
        const auto *group = as<QStyleOptionGroupBox>(option);
        return size + QSize(2, group ? groupTitleHeight(*group) + 2 : 2);
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
        return closerText(option, QProxyStyle::subElementRect(element, option, widget));
    case SE_HeaderLabel:
    case SE_HeaderArrow:
        if (const auto *header = as<QStyleOptionHeader>(option))
            return headerPart(*header, element);
        break;
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
    case SE_ProgressBarLabel:
        if (const auto *bar = as<QStyleOptionProgressBar>(option)) {
            const int label = bar->textVisible ? progressLabelWidth : 0;
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
            return comboBoxPart(*combo, part);
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = as<QStyleOptionSpinBox>(option))
            return spinBoxPart(*spin, part);
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = as<QStyleOptionSlider>(option))
            return scrollBarPart(*bar, part, proxy()->pixelMetric(PM_ScrollBarSliderMin, option, widget));
    }
    if (control == CC_GroupBox) {
        if (const auto *group = as<QStyleOptionGroupBox>(option))
            return groupBoxPart(*group, part);
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
            frame(*painter, *option, QColor(), coloursOf(option->palette).line);
        return;
    case PE_IndicatorBranch:
        // The hairline below a row begins at the edge of the tree.
        if (qobject_cast<const QTreeView *>(widget))
            line(*painter, {option->rect.left(), option->rect.bottom(), option->rect.width(), 1}, *option);
        drawMark(element, *option, *painter);
        return;
    case PE_PanelScrollAreaCorner:
        stylepaint::scrollCorner(*painter, *option, widget);
        return;
    default:
        if (drawFrame(element, *option, *painter) || drawMark(element, *option, *painter))
            return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (drawSurface(element, *option, *painter) || drawButton(element, option, painter, widget) ||
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
        if (element != CE_TabBarTabLabel || tab->state.testFlag(State_Selected))
            return false;
        QStyleOptionTab quiet(*tab);
        if (tab->state.testFlag(State_Enabled))
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
