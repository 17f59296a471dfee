// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stylemeasures.h"

#include "gui/stylepaint.h"

#include <QAbstractSpinBox>
#include <QHeaderView>
#include <QStyleOption>
#include <algorithm>

namespace klankbord::stylemeasures
{

namespace
{

constexpr int spinButtonWidth = 20;

} // namespace

int menuArrowWidth(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
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

// The margin of a cell stands beside its text twice when an icon comes before it; once is enough.
QRect cellText(const QStyleOption *option, const QRect &text)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    const QStyleOptionViewItem::ViewItemFeatures beside =
        QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::HasCheckIndicator;
    if (!item || !(item->features & beside) || item->decorationPosition != QStyleOptionViewItem::Left)
        return text;
    return option->direction == Qt::LeftToRight ? text.adjusted(-8, 0, 0, 0) : text.adjusted(0, 0, 8, 0);
}

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

std::optional<int> metric(QStyle::PixelMetric metric, const QWidget *widget)
{
    switch (metric) {
    case QStyle::PM_HeaderDefaultSectionSizeVertical:
        return std::max(rowHeight, widget ? widget->fontMetrics().height() + 8 : 0);
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_ListViewIconSize:
    case QStyle::PM_TabBarIconSize:
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
    case QStyle::PM_TreeViewIndentation:
        return 16;
    case QStyle::PM_ToolBarIconSize:
        return 20;
    case QStyle::PM_HeaderMargin: { // above and below a row's number, and beside a column's name
        const auto *header = qobject_cast<const QHeaderView *>(widget);
        return header && header->orientation() == Qt::Vertical ? 4 : 8;
    }
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
    case QStyle::PM_SplitterWidth:
    case QStyle::PM_LayoutHorizontalSpacing:
    case QStyle::PM_LayoutVerticalSpacing:
        return 8;
    case QStyle::PM_FocusFrameHMargin: // one less than the space beside a cell's text, which matches its
                                       // header's
        return 7;
    case QStyle::PM_ScrollBarExtent:
    case QStyle::PM_HeaderMarkSize:
        return 12;
    case QStyle::PM_ScrollBarSliderMin:
        return 32;
    case QStyle::PM_ToolBarItemSpacing:
    case QStyle::PM_ToolBarItemMargin:
    case QStyle::PM_MenuHMargin:
    case QStyle::PM_MenuVMargin:
    case QStyle::PM_MenuBarHMargin:
    case QStyle::PM_ToolTipLabelFrameWidth:
        return 4;
    case QStyle::PM_ToolBarFrameWidth:
    case QStyle::PM_MenuBarPanelWidth:
    case QStyle::PM_MenuBarVMargin:
    case QStyle::PM_MenuBarItemSpacing:
    case QStyle::PM_TabBarBaseOverlap:
    case QStyle::PM_TabBarTabOverlap:
    case QStyle::PM_TabBarTabShiftVertical:
    case QStyle::PM_TabBarTabShiftHorizontal:
    case QStyle::PM_ButtonShiftHorizontal:
    case QStyle::PM_ButtonShiftVertical:
    case QStyle::PM_ScrollView_ScrollBarSpacing:
    case QStyle::PM_ScrollView_ScrollBarOverlap:
        return 0;
    case QStyle::PM_TabBarTabHSpace:
        return 24;
    case QStyle::PM_LayoutLeftMargin:
    case QStyle::PM_LayoutTopMargin:
    case QStyle::PM_LayoutRightMargin:
    case QStyle::PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? 16 : 8;
    case QStyle::PM_DefaultFrameWidth: // a text's frame turns into the ring of the focus
        return stylepaint::isTextArea(widget) ? 2 : 1;
    case QStyle::PM_MenuPanelWidth:
    case QStyle::PM_ComboBoxFrameWidth:
    case QStyle::PM_SpinBoxFrameWidth:
        return 1;
    default:
        return std::nullopt;
    }
}

} // namespace klankbord::stylemeasures
