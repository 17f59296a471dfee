// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/attendanceboard.h"

#include "gui/chartview.h"
#include "gui/fonts.h"
#include "reports/attendancechart.h"
#include "reports/workspacecharts.h"
#include "storage/workspace.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QSettings>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

using Dimension = EventParticipants::Dimension;

constexpr std::array dimensions{Dimension::Kind,   Dimension::Organisation, Dimension::Sector,
                                Dimension::Status, Dimension::Presence,     Dimension::Role};
constexpr int narrowest = 540; ///< in which the table and the chart stand beside each other
constexpr int lowest = 320;    ///< in which they stand above each other
constexpr auto stateKey = "participants/countedBy";

ChartPalette paletteOf(Dimension dimension, const PageContext &context)
{
    if (const CodedField *field = EventParticipants::fieldOf(dimension)) {
        QList<QVariant> codes;
        for (const Option &option : field->options())
            codes.append(QString::fromLatin1(option.code));
        return ChartPalette(codes);
    }
    const WorkspaceCharts charts(context.session.store(), context.workspace.statistics());
    return charts.paletteOf(dimension == Dimension::Sector ? static_cast<const RecordType &>(Sector::type())
                                                           : Organisation::type());
}

} // namespace

AttendanceBoard::AttendanceBoard(const EventParticipants &list, const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_list(list),
      m_halves(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_dimension(new QComboBox(this)),
      m_table(new QTableWidget(0, 3, this)),
      m_chart(new ChartView(this)),
      m_timer(new QTimer(this))
{
    setObjectName(u"attendance"_s);
    m_dimension->setObjectName(u"countBy"_s);
    for (const Dimension dimension : dimensions)
        m_dimension->addItem(QString(), static_cast<int>(dimension));
    m_table->setObjectName(u"counts"_s);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_chart->setObjectName(u"attendanceChart"_s);
    m_chart->setEmptyText(LiveText([] { return tr("Nobody is on the list yet."); }));
    m_chart->setMinimumHeight(120);
    m_table->setMinimumSize(240, 72);
    setMinimumHeight(160);
    auto *counts = new QVBoxLayout;
    counts->setSpacing(8);
    counts->addWidget(m_dimension, 0, Qt::AlignLeft);
    counts->addWidget(m_table, 1);
    m_halves->setContentsMargins(16, 8, 16, 8);
    m_halves->setSpacing(16);
    m_halves->addLayout(counts, 5);
    m_halves->addWidget(m_chart, 4);
    setLayout(m_halves);
    setDimension(static_cast<Dimension>(
        context.settings.value(QLatin1StringView(stateKey), static_cast<int>(Dimension::Kind)).toInt()));
    // Many changes in a row are drawn once.
    m_timer->setSingleShot(true);
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, &AttendanceBoard::refresh);
    connect(&list, &EventParticipants::changed, m_timer, qOverload<>(&QTimer::start));
    connect(m_dimension, &QComboBox::currentIndexChanged, this, [this] {
        m_context.settings.setValue(QLatin1StringView(stateKey), static_cast<int>(dimension()));
        refresh();
    });
    connect(m_table, &QTableWidget::cellActivated, this,
            [this](int row) { choose({m_shares.value(row).key}); });
    connect(m_table, &QTableWidget::cellClicked, this,
            [this](int row) { choose({m_shares.value(row).key}); });
    connect(m_chart, &ChartView::partClicked, this, [this](const ChartPart &part) {
        choose(part.isOther() ? QVariantList(part.otherKeys) : QVariantList{part.key});
    });
    retranslate();
}

Dimension AttendanceBoard::dimension() const
{
    return static_cast<Dimension>(m_dimension->currentData().toInt());
}

void AttendanceBoard::setDimension(Dimension dimension)
{
    m_dimension->setCurrentIndex(std::max(0, m_dimension->findData(static_cast<int>(dimension))));
}

void AttendanceBoard::choose(const QVariantList &keys)
{
    QList<RecordId> participations;
    for (const QVariant &key : keys)
        participations += m_list.participationsIn(dimension(), key);
    Q_EMIT chosen(participations);
}

void AttendanceBoard::refresh()
{
    // What nobody sees is counted when somebody looks.
    m_isStale = !isVisible();
    if (!m_isStale)
        fill();
}

void AttendanceBoard::fill()
{
    m_isStale = false;
    m_shares = m_list.shares(dimension(), m_context.language.wording());
    fillTable();
    fillChart();
}

void AttendanceBoard::fillTable()
{
    const QLocale locale = m_context.language.wording().locale();
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(
            (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    m_table->setRowCount(static_cast<int>(m_shares.size()));
    const auto put = [this](int row, int column, const QString &text, Qt::Alignment alignment) {
        QTableWidgetItem *item = m_table->item(row, column);
        if (!item) {
            item = new QTableWidgetItem;
            item->setTextAlignment(alignment);
            m_table->setItem(row, column, item);
        }
        if (item->text() != text) {
            item->setText(text);
            item->setToolTip(text);
        }
    };
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const AttendanceShare &share = m_shares.at(row);
        put(row, 0, share.label, Qt::AlignLeft | Qt::AlignVCenter);
        put(row, 1, locale.toString(share.present), Qt::AlignRight | Qt::AlignVCenter);
        put(row, 2, locale.toString(share.listed), Qt::AlignRight | Qt::AlignVCenter);
    }
}

void AttendanceBoard::fillChart()
{
    m_chart->setChart(attendanceChart(m_shares, labelOf(dimension()), paletteOf(dimension(), m_context),
                                      m_context.language.wording()));
}

QString AttendanceBoard::labelOf(Dimension dimension) const
{
    const Wording wording = m_context.language.wording();
    switch (dimension) {
    case Dimension::Kind:
        return tr("Kind of organisation");
    case Dimension::Organisation:
        return Organisation::type().singularLabel(wording);
    case Dimension::Sector:
        return Sector::type().singularLabel(wording);
    case Dimension::Status:
    case Dimension::Presence:
    case Dimension::Role:
        break;
    }
    return EventParticipants::fieldOf(dimension)->label(wording);
}

void AttendanceBoard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AttendanceBoard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void AttendanceBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Beside each other where the board is low and wide; above each other where it is a column.
    const bool isColumn = height() >= lowest && (width() < narrowest || height() > width());
    m_halves->setDirection(isColumn ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Where there is no room for both, the figures themselves.
    m_chart->setVisible(height() >= lowest || width() >= narrowest);
}

void AttendanceBoard::retranslate()
{
    for (int i = 0; i < m_dimension->count(); ++i)
        m_dimension->setItemText(i, labelOf(static_cast<Dimension>(m_dimension->itemData(i).toInt())));
    m_dimension->setAccessibleName(tr("Count by"));
    m_dimension->setToolTip(tr("By what the participants are counted"));
    m_table->setAccessibleName(tr("Participants in figures"));
    m_table->setToolTip(tr("Choose a row to select these participants in the list"));
    m_table->setHorizontalHeaderLabels({QString(), tr("Present"), tr("On the list")});
    // What was filled already speaks the language of now, whether somebody looks or not.
    if (m_shares.isEmpty())
        refresh();
    else
        fill();
}

} // namespace klankbord
