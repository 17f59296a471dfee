// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papercards.h"

#include "reports/paperflow.h"

#include <QPainter>
#include <QPen>

namespace klankbord
{

namespace
{

void paintCard(PaperFlow &flow, const PaperCard &card, const QRectF &area)
{
    using Role = StructureTree::Role;
    PaperCanvas &canvas = flow.canvas();
    const PaperStyle &style = flow.style();
    if (area.size() != flow.sheet().page) {
        QPainter &painter = canvas.painter();
        painter.setPen(QPen(style.hairline, pt(0.5)));
        painter.drawRect(area);
        painter.fillRect(QRectF(area.left(), area.top(), area.width(), pt(5)), style.accent);
        painter.setPen(style.text);
    }
    const QRectF inner = area.adjusted(pt(10), pt(13), -pt(10), -pt(9));
    const auto set = [&](const QString &text, const QList<const TextStyle *> &looks, int lines) {
        return PaperText::fitted(text, looks, inner.width(), lines, PaperAlignment::Centre);
    };
    const PaperText head = set(card.head, {&style.note, &style.furniture}, 2);
    // Two lines of a large name, or three of a smaller one.
    PaperText name = set(card.name, {&style.title, &style.name}, 2);
    if (name.lineCount() > 2)
        name = set(card.name, {&style.smallName, &style.headings[2]}, 3);
    const PaperText under = set(card.under, {&style.subtitle, &style.note, &style.furniture}, 2);
    const PaperText foot = set(card.foot, {&style.note, &style.furniture}, 1);
    const StructureTree::Id element = canvas.structure().add(Role::Sect, flow.section());
    const auto paint = [&](const PaperText &text, qreal top, int most) {
        if (text.isEmpty())
            return;
        canvas.enter(canvas.structure().add(Role::P, element));
        text.paint(canvas, QPointF(inner.left(), top), 0, qMin(most, text.lineCount()));
        canvas.enterDecoration();
    };
    paint(head, inner.top(), 2);
    const qreal footTop = inner.bottom() - foot.pitch();
    paint(foot, footTop, 1);
    const qreal headBottom = inner.top() + (head.isEmpty() ? 0 : qMin(2, head.lineCount()) * head.pitch());
    const int nameLines = qMin(3, name.lineCount());
    const int underLines = under.isEmpty() ? 0 : qMin(2, under.lineCount());
    const qreal middle = nameLines * name.pitch() + pt(3) + underLines * under.pitch();
    const qreal top =
        headBottom + qMax(0.0, ((foot.isEmpty() ? inner.bottom() : footTop) - headBottom - middle) / 2);
    paint(name, top, nameLines);
    paint(under, top + nameLines * name.pitch() + pt(3), underLines);
}

} // namespace

void paintCards(PaperFlow &flow, const QList<PaperCard> &cards, const PaperCardGrid &grid)
{
    const QSizeF card(pt(grid.card.width()), pt(grid.card.height()));
    const QSizeF page = flow.sheet().page;
    const QPointF corner((page.width() - card.width() * grid.columns) / 2,
                         (page.height() - card.height() * grid.rows) / 2);
    const int perPage = grid.columns * grid.rows;
    for (int index = 0; index < int(cards.size()); ++index) {
        const int place = index % perPage;
        if (place == 0 && index > 0)
            flow.breakPage();
        const QPointF topLeft =
            corner + QPointF(place % grid.columns * card.width(), int(place / grid.columns) * card.height());
        paintCard(flow, cards.at(index), QRectF(topLeft, card));
        flow.advance(pt(1)); // the page is no longer empty
    }
}

} // namespace klankbord
