// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/linktreedelegate.h"

#include "domain/recordtype.h"
#include "gui/colours.h"
#include "gui/fonts.h"
#include "gui/icons.h"
#include "gui/progressmark.h"
#include "gui/stylemeasures.h"
#include "gui/typeicon.h"
#include "models/linktree.h"

#include <QApplication>
#include <QPainter>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int margin = 4;
constexpr int gap = 8;
constexpr int iconSize = 16;

using Kind = LinkTree::Kind;

QFont fontOf(Kind kind, const QFont &base)
{
    switch (kind) {
    case Kind::Origin:
        return sectionFont(base);
    case Kind::Heading:
    case Kind::Group:
        return smallFont(sectionFont(base));
    case Kind::Record:
    case Kind::More:
        break;
    }
    return base;
}

/// Writes from the left of what is left of the line, and takes off what it used.
class LineWriter final
{
public:
    LineWriter(QPainter &painter, const QRect &line) : m_painter(painter), m_left(line) {}

    /// Leaves @p kept pixels for what follows.
    void write(const QString &text, const QFont &font, const QColor &colour, int kept = 0)
    {
        if (text.isEmpty() || m_left.width() <= kept)
            return;
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, m_left.width() - kept);
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(m_left, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        m_left.setLeft(m_left.left() + metrics.horizontalAdvance(shown) + gap);
    }
    int room() const { return m_left.width(); }
    void draw(const QIcon &icon)
    {
        const QRect place(m_left.left(), m_left.center().y() - iconSize / 2 + 1, iconSize, iconSize);
        icon.paint(&m_painter, place);
        m_left.setLeft(place.right() + 1 + gap);
    }

    /// A bar with the percentage beside it, at the right end.
    void drawProgress(int hundredths, const QFont &font, const QColor &colour, const Colours &colours)
    {
        m_painter.setPen(colour);
        m_left.setRight(progressmark::paint(m_painter, m_left, hundredths, font, colours) - gap);
    }

private:
    QPainter &m_painter;
    QRect m_left;
};

/// The icon and the tone of what presses; no icon where nothing does.
std::pair<QString, Tone> lookOf(LinkTree::Mark mark)
{
    switch (mark) {
    case LinkTree::Mark::Danger:
        return {u"error"_s, Tone::Danger};
    case LinkTree::Mark::Warning:
        return {u"warning"_s, Tone::Warning};
    case LinkTree::Mark::None:
        break;
    }
    return {{}, Tone::Muted};
}

} // namespace

void LinkTreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto *tree = qobject_cast<const LinkTree *>(index.model());
    Q_ASSERT(tree);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const Kind kind = tree->kindOf(index);
    const Colours &colours = coloursOf(item.palette);
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const bool isHeading = kind == Kind::Heading || kind == Kind::Group;
    const QColor second = isSelected ? colours.selectionText : colours.muted;
    QColor first = isSelected ? colours.selectionText : isHeading ? colours.muted : colours.text;
    if (kind == Kind::More && !isSelected)
        first = colours.accent;
    QFont font = fontOf(kind, item.font);
    const bool leads = kind == Kind::Record || kind == Kind::More;
    if (leads && item.state.testFlag(QStyle::State_MouseOver))
        font.setUnderline(true);

    painter->save();
    LineWriter line(*painter, item.rect.adjusted(margin, 0, -margin, 0));
    if (const int progress = index.data(LinkTree::ProgressRole).toInt(); progress >= 0)
        line.drawProgress(progress, smallFont(item.font), second, colours);
    const auto [pressing, tone] = lookOf(index.data(LinkTree::MarkRole).value<LinkTree::Mark>());
    if (!pressing.isEmpty())
        line.draw(icon(pressing, tone));
    if (const RecordLink record = tree->record(index); record.type)
        line.draw(icon(typeIcon(*record.type), kind == Kind::Origin ? Tone::Accent : Tone::Muted));
    line.write(index.data(LinkTree::LeadRole).toString(), smallFont(item.font), second);
    // A long title leaves the reason readable, and a long reason the title.
    const QString facts = index.data(LinkTree::FactsRole).toString();
    const int factsWidth = QFontMetrics(smallFont(item.font)).horizontalAdvance(facts) + gap;
    line.write(index.data().toString(), font, first,
               facts.isEmpty() ? 0 : std::min(factsWidth, line.room() / 2));
    line.write(facts, smallFont(item.font), second);
    painter->restore();
}

QSize LinkTreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    // As wide as the view: what does not fit is cut there, and told in the tooltip.
    return {0, std::max(QFontMetrics(option.font).height() + gap, stylemeasures::rowHeight)};
}

} // namespace klankbord
