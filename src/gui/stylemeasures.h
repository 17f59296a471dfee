// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStyle>
#include <optional>

class QStyleOptionComboBox;
class QStyleOptionGroupBox;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionSpinBox;

/// The measures of ThemeStyle, all on a grid of 8 pixels, 4 inside a control.
namespace klankbord::stylemeasures
{

/// The height of a control and of a table's row.
inline constexpr int rowHeight = 28;
/// The room for the arrow of a combo box.
inline constexpr int comboArrowWidth = 24;
/// What a menu's entry has beside its text: its icon, its arrow and the space before its keys.
inline constexpr int menuSideWidth = 32 + 24 + 12;
/// The room for the percentage after a progress bar.
inline constexpr int progressLabelWidth = 44;

/// The style's own answer for @p metric; nothing where Fusion's will do.
std::optional<int> metric(QStyle::PixelMetric metric, const QWidget *widget);
/// The room for the arrow of a tool button that opens a menu as a whole; 0 for any other.
int menuArrowWidth(const QStyleOption *option);
/// The height of the line with the title; 0 where there is none.
int groupTitleHeight(const QStyleOptionGroupBox &option);

// Where the parts of a control are.
QRect groupBoxPart(const QStyleOptionGroupBox &option, QStyle::SubControl part);
QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part);
QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part);
/// The name of a column, and the arrow of its order at the other side.
QRect headerPart(const QStyleOptionHeader &option, QStyle::SubElement part);
/// A scroll bar without arrow buttons, whose slider has the whole length and is never under @p shortest.
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part, int shortest);
/// Where the text of a cell is, which is at @p text in Fusion.
QRect cellText(const QStyleOption *option, const QRect &text);

} // namespace klankbord::stylemeasures
