// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/coreattendancetable.h"

#include "gui/emptystate.h"
#include "gui/flowlayout.h"
#include "gui/fonts.h"
#include "gui/icons.h"
#include "gui/tonedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int iconSize = 16;
constexpr int totalWidth = 96;
constexpr int sessionWidth = 96;
constexpr int memberWidth = 176;
constexpr int lowestWithLegend = 200;

struct SignLook {
    QString iconName; ///< empty: a dash
    Tone tone = Tone::Muted;
};

SignLook lookOf(CoreSign sign)
{
    switch (sign) {
    case CoreSign::NotMember:
    case CoreSign::NotInvited:
        break;
    case CoreSign::Unknown:
        return {u"help"_s, Tone::Muted};
    case CoreSign::Present:
        return {u"check"_s, Tone::Good};
    case CoreSign::Excused:
        return {u"info"_s, Tone::Warning};
    case CoreSign::Absent:
        return {u"close"_s, Tone::Danger};
    case CoreSign::Represented:
        return {u"forward"_s, Tone::Accent};
    }
    return {};
}

/// Draws a presence as its sign.
class SignDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QVariant value = index.data(CoreAttendanceModel::SignRole);
        const auto sign = static_cast<CoreSign>(value.toInt());
        if (!value.isValid() || sign == CoreSign::NotMember)
            return;
        const SignLook look = lookOf(sign);
        QRect place(0, 0, iconSize, iconSize);
        place.moveCenter(option.rect.center());
        if (!look.iconName.isEmpty()) {
            icon(look.iconName, look.tone).paint(painter, place);
            return;
        }
        painter->save();
        painter->setPen(coloursOf(option.palette).muted);
        painter->drawText(option.rect, Qt::AlignCenter, u"–"_s);
        painter->restore();
    }
};

} // namespace

CoreAttendanceTable::CoreAttendanceTable(SessionPlan &plan, const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_model(new CoreAttendanceModel(plan, context.session.titles(), this)),
      m_pages(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_table(new QTableView(this))
{
    setObjectName(u"coreAttendance"_s);
    m_table->setObjectName(u"coreAttendanceTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new SignDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setCornerButtonEnabled(false);
    m_table->setMinimumHeight(96);
    m_table->setFont(tabularFont(m_table->font()));
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->verticalHeader()->setFixedWidth(memberWidth);
    m_table->verticalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    m_table->horizontalHeader()->setDefaultSectionSize(sessionWidth);
    m_empty->setSentence(
        u"groups"_s, LiveText([] {
            return tr(
                "No fixed core yet: mark members of the network’s groups, or participants, as fixed core.");
        }));
    auto *shown = new QWidget(this);
    auto *column = new QVBoxLayout(shown);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_table, 1);
    m_legendBox = makeLegend();
    column->addWidget(m_legendBox);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(shown);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CoreAttendanceTable::fit);
    connect(m_table, &QTableView::activated, this, &CoreAttendanceTable::open);
    fit();
    drawLegend();
    retranslate();
}

QWidget *CoreAttendanceTable::makeLegend()
{
    auto *legend = new QWidget(this);
    legend->setObjectName(u"coreLegend"_s);
    auto *flow = new FlowLayout(legend, 12);
    for (const CoreSign sign : {CoreSign::Present, CoreSign::Represented, CoreSign::Excused, CoreSign::Absent,
                                CoreSign::Unknown, CoreSign::NotInvited}) {
        auto *entry = new QWidget(legend);
        auto *row = new QHBoxLayout(entry);
        row->setContentsMargins({});
        row->setSpacing(4);
        auto *picture = new TonedLabel(lookOf(sign).tone, entry);
        auto *word = new TonedLabel(Tone::Muted, entry);
        row->addWidget(picture);
        row->addWidget(word);
        flow->addWidget(entry);
        m_legend.append({.sign = sign, .picture = picture, .word = word});
    }
    return legend;
}

void CoreAttendanceTable::drawLegend()
{
    for (const LegendEntry &entry : std::as_const(m_legend)) {
        const SignLook look = lookOf(entry.sign);
        if (look.iconName.isEmpty())
            entry.picture->setText(u"–"_s);
        else
            entry.picture->setPixmap(icon(look.iconName, look.tone).pixmap(iconSize, iconSize));
    }
}

void CoreAttendanceTable::fit()
{
    m_table->setColumnWidth(CoreAttendanceModel::totalColumn, totalWidth);
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
}

void CoreAttendanceTable::open(const QModelIndex &index)
{
    if (const RecordId session = m_model->sessionAt(index.column()); session != RecordId::None)
        Q_EMIT openCardRequested(session);
}

void CoreAttendanceTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawLegend();
}

void CoreAttendanceTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Where there is hardly room for the table, its tooltips say what the signs mean.
    m_legendBox->setVisible(height() >= lowestWithLegend);
}

void CoreAttendanceTable::retranslate()
{
    m_table->setAccessibleName(tr("Attendance of the fixed core"));
    for (const LegendEntry &entry : std::as_const(m_legend))
        entry.word->setText(CoreAttendanceModel::signText(entry.sign, m_context.language.wording()));
}

} // namespace klankbord
