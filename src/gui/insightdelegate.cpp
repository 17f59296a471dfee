// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/insightdelegate.h"

#include "domain/insight.h"
#include "gui/chip.h"
#include "gui/fonts.h"
#include "gui/statuslook.h"
#include "models/insightlist.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int margin = 8;
constexpr int gap = 4;
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

/// Where the parts of one insight are, all within the item; a part without a text has no height.
struct Places {
    QRect text;
    QRect chip;
    QRect outcome;
    QRect context;
    int height = 0;
};

Chip::Look lookOf(const QModelIndex &index)
{
    const StatusLook look =
        statusLook(Insight::type().verdict, index.data(InsightList::VerdictRole).toString())
            .value_or(StatusLook());
    return {.iconName = look.iconName,
            .word = index.data(InsightList::VerdictLabelRole).toString(),
            .tone = look.tone};
}

QString outcomeOf(const QModelIndex &index)
{
    const QString outcome = index.data(InsightList::OutcomeRole).toString();
    return outcome.isEmpty() ? QString() : QString(u'\u201c' + outcome + u'\u201d');
}

/// What somebody said stands in italics.
QFont spokenFont(QFont font)
{
    font.setItalic(true);
    return font;
}

QRect placeBelow(const QRect &above, int width, const QString &text, const QFont &font)
{
    const QPoint at(above.left(), above.bottom() + 1 + (text.isEmpty() ? 0 : gap));
    if (text.isEmpty())
        return {at, QSize(width, 0)};
    const int height =
        QFontMetrics(font).boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), wrapped, text).height();
    return {at, QSize(width, height)};
}

Places placesIn(const QPoint &corner, int width, const QFont &font, const QModelIndex &index)
{
    const QSize chip = Chip::sizeOf(lookOf(index), font);
    const int inner = std::max(width - 2 * margin, 40);
    const int textWidth = std::max(inner - chip.width() - 2 * margin, 40);
    const QPoint start = corner + QPoint(margin, margin);
    Places places;
    places.chip = QRect(QPoint(start.x() + inner - chip.width(), start.y()), chip);
    places.text =
        placeBelow(QRect(start - QPoint(0, gap + 1), QSize(1, 1)), textWidth, index.data().toString(), font);
    const QRect first(places.text.topLeft(), QSize(textWidth, std::max(places.text.height(), chip.height())));
    places.outcome = placeBelow(first, inner, outcomeOf(index), spokenFont(font));
    places.context =
        placeBelow(places.outcome, inner, index.data(InsightList::ContextRole).toString(), smallFont(font));
    places.height = places.context.bottom() + 1 + margin - corner.y();
    return places;
}

} // namespace

void InsightDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const Colours &colours = coloursOf(item.palette);
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const Places places = placesIn(item.rect.topLeft(), item.rect.width(), item.font, index);
    painter->save();
    painter->setFont(item.font);
    painter->setPen(isSelected ? colours.selectionText : colours.text);
    painter->drawText(places.text, wrapped, index.data().toString());
    painter->setFont(spokenFont(item.font));
    painter->drawText(places.outcome, wrapped, outcomeOf(index));
    painter->setFont(smallFont(item.font));
    painter->setPen(isSelected ? colours.selectionText : colours.muted);
    painter->drawText(places.context, wrapped, index.data(InsightList::ContextRole).toString());
    painter->restore();
    Chip::paint(*painter, places.chip, lookOf(index), item.font, item.palette);
}

QSize InsightDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, placesIn({}, width, option.font, index).height};
}

} // namespace klankbord
