// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/figuretableview.h"

#include "gui/colours.h"
#include "gui/icons.h"
#include "gui/stylemeasures.h"
#include "models/figuretable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

using Mark = FigureTable::Mark;

Tone toneOf(Mark mark)
{
    switch (mark) {
    case Mark::None:
        return Tone::Text;
    case Mark::Muted:
        return Tone::Muted;
    case Mark::Good:
        return Tone::Good;
    case Mark::Warning:
        return Tone::Warning;
    case Mark::Danger:
        break;
    }
    return Tone::Danger;
}

QString iconOf(Mark mark)
{
    return mark == Mark::Danger ? u"error"_s : mark == Mark::Warning ? u"warning"_s : u"check"_s;
}

class FigureDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(FigureTable::SumRole).toBool())
            option->font.setWeight(QFont::DemiBold);
        const auto mark = index.data(FigureTable::MarkRole).value<Mark>();
        if (mark == Mark::None || option->text.isEmpty())
            return;
        option->palette.setColor(QPalette::Text, coloursOf(option->palette).of(toneOf(mark)));
        const bool isWords = option->displayAlignment & Qt::AlignLeft;
        if (mark != Mark::Muted && isWords) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = icon(iconOf(mark), toneOf(mark));
            option->decorationSize = QSize(16, 16);
        }
    }
};

} // namespace

FigureTableView::FigureTableView(FigureTable &table, QWidget *parent) : QTableView(parent), m_table(table)
{
    setModel(&table);
    setItemDelegate(new FigureDelegate(this));
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(&table, &QAbstractItemModel::modelReset, this, &FigureTableView::fit);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (m_table.rowAt(index.row()).type)
            Q_EMIT rowActivated(index.row());
    });
}

void FigureTableView::fit()
{
    // Figures in full; a long heading above them is cut, and is in its tooltip.
    constexpr int narrowest = 72;
    constexpr int widest = 240;
    for (int column = 0; column < m_table.columnCount(); ++column) {
        const int heading = horizontalHeader()->sectionSizeHint(column);
        const int cells = sizeHintForColumn(column) + 12;
        constexpr int widestHeading = 136;
        setColumnWidth(column,
                       std::clamp(std::max(cells, std::min(heading, widestHeading)), narrowest, widest));
    }
    updateGeometry();
}

QSize FigureTableView::sizeHint() const
{
    const int rows = std::max(1, m_table.rowCount());
    return {480, horizontalHeader()->sizeHint().height() + rows * stylemeasures::rowHeight +
                     2 * frameWidth() + horizontalScrollBar()->sizeHint().height()};
}

QSize FigureTableView::minimumSizeHint() const
{
    constexpr int most = 12;
    return {240, horizontalHeader()->sizeHint().height() +
                     std::clamp(m_table.rowCount(), 1, most) * stylemeasures::rowHeight + 2 * frameWidth() +
                     horizontalScrollBar()->sizeHint().height()};
}

void FigureTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(m_table.asText());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace klankbord
