// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/chartview.h"

#include "gui/chartcanvas.h"
#include "gui/emptystate.h"
#include "gui/fonts.h"
#include "gui/icons.h"
#include "reports/chartexport.h"
#include "reports/charttable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QRegularExpression>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int buttonSide = 28;
constexpr int buttonMargin = 8;
// Smaller than this, a picture would leave out words that a document has room for.
constexpr QSize smallestExport(720, 440);

} // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent),
      m_canvas(new ChartCanvas),
      m_tablePage(new QWidget),
      m_tableTitle(new QLabel),
      m_table(new QTableWidget),
      m_empty(new EmptyState),
      m_pages(new QStackedLayout(this)),
      m_button(new QToolButton(this)),
      m_menu(new QMenu(this))
{
    m_canvas->setObjectName(u"chartCanvas"_s);
    m_table->setObjectName(u"chartTable"_s);
    m_empty->setObjectName(u"chartEmpty"_s);
    m_pages->setContentsMargins(0, 0, 0, 0);
    m_pages->addWidget(m_canvas);
    m_pages->addWidget(m_tablePage);
    m_pages->addWidget(m_empty);
    setFocusProxy(m_canvas);

    m_askFileName = [this](const QString &suggestion, const QString &filter) {
        return askWithDialog(suggestion, filter);
    };
    m_tellError = [this](const Error &error) { QMessageBox::warning(this, tr("Save chart"), error.text()); };

    makeActions();
    makeTable();
    m_button->setObjectName(u"chartMenuButton"_s);
    m_button->setAutoRaise(true);
    m_button->setIcon(icon(u"more"_s, Tone::Muted));
    // Not setMenu(): the style would squeeze an arrow into the icon.
    connect(m_button, &QToolButton::clicked, this, [this] {
        const QPoint corner = m_button->mapToGlobal(m_button->rect().bottomRight());
        m_menu->popup(corner - QPoint(m_menu->sizeHint().width(), 0));
    });
    m_canvas->setCornerRoom(buttonSide + buttonMargin);
    connect(m_canvas, &ChartCanvas::partClicked, this, &ChartView::partClicked);
    retranslate();
    showPage();
}

void ChartView::makeActions()
{
    const auto add = [this](const QString &name, const QString &iconName) {
        QAction *action = m_menu->addAction(icon(iconName), QString());
        action->setObjectName(name);
        return action;
    };
    m_menu->setObjectName(u"chartMenu"_s);
    m_copyImage = add(u"copyChartImage"_s, u"copy"_s);
    m_copyFigures = add(u"copyChartFigures"_s, u"copy"_s);
    m_menu->addSeparator();
    m_savePng = add(u"saveChartPng"_s, u"image"_s);
    m_saveSvg = add(u"saveChartSvg"_s, u"save-as"_s);
    m_savePdf = add(u"saveChartPdf"_s, u"pdf"_s);
    m_menu->addSeparator();
    m_asTable = add(u"showChartTable"_s, u"table"_s);
    m_asTable->setCheckable(true);
    connect(m_copyImage, &QAction::triggered, this, &ChartView::copyImage);
    connect(m_copyFigures, &QAction::triggered, this, &ChartView::copyFigures);
    connect(m_savePng, &QAction::triggered, this, [this] { save(Format::Png); });
    connect(m_saveSvg, &QAction::triggered, this, [this] { save(Format::Svg); });
    connect(m_savePdf, &QAction::triggered, this, [this] { save(Format::Pdf); });
    connect(m_asTable, &QAction::toggled, this, &ChartView::showPage);
}

void ChartView::makeTable()
{
    auto *column = new QVBoxLayout(m_tablePage);
    column->setContentsMargins(0, 0, 0, 0);
    m_tablePage->setAutoFillBackground(true);
    m_tablePage->setBackgroundRole(QPalette::Base);
    column->setSpacing(buttonMargin);
    column->addWidget(m_tableTitle);
    column->addWidget(m_table, 1);
    m_tableTitle->setContentsMargins(12, 12, buttonSide + 2 * buttonMargin, 0);
    m_tableTitle->setWordWrap(true);
    m_tableTitle->setFont(sectionFont(font()));
    m_tableTitle->setBuddy(m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setContextMenuPolicy(Qt::NoContextMenu); // the view's own menu opens instead
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) {
        const QVariant part = m_table->item(row, 0)->data(Qt::UserRole);
        if (part.isValid())
            Q_EMIT partClicked(part.value<ChartPart>());
    });
    auto *copy = new QAction(m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &ChartView::copyFigures);
    m_table->addAction(copy);
}

const Chart &ChartView::chart() const
{
    return m_canvas->chart();
}

void ChartView::setChart(const Chart &chart)
{
    m_canvas->setChart(chart);
    fillTable();
    showPage();
}

void ChartView::setEmptyText(const LiveText &sentence)
{
    m_empty->setSentence(u"chart"_s, sentence);
}

bool ChartView::isTableShown() const
{
    return m_asTable->isChecked();
}

void ChartView::showTable()
{
    m_asTable->setChecked(true);
}

void ChartView::showDrawing()
{
    m_asTable->setChecked(false);
}

void ChartView::showPage()
{
    const bool isEmpty = chart().isEmpty();
    QWidget *page = isEmpty ? static_cast<QWidget *>(m_empty) : isTableShown() ? m_tablePage : m_canvas;
    const bool hadFocus = m_canvas->hasFocus() || m_table->hasFocus();
    m_pages->setCurrentWidget(page);
    QWidget *reader = isTableShown() ? static_cast<QWidget *>(m_table) : m_canvas;
    setFocusProxy(isEmpty ? nullptr : reader);
    if (hadFocus && !isEmpty)
        reader->setFocus();
    m_button->setVisible(!isEmpty);
    for (QAction *action : m_menu->actions())
        action->setEnabled(!isEmpty);
    placeButton();
}

void ChartView::fillTable()
{
    const ChartTable table = chartTable(chart());
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(table.headers.size()));
    m_table->setRowCount(static_cast<int>(table.rows.size()));
    m_table->setHorizontalHeaderLabels(table.headers);
    m_table->setAccessibleName(chart().title);
    m_tableTitle->setText(chart().title);
    m_tableTitle->setTextFormat(Qt::PlainText);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const Qt::Alignment side = column < table.firstFigure ? Qt::AlignLeft : Qt::AlignRight;
        m_table->horizontalHeaderItem(column)->setTextAlignment(side | Qt::AlignVCenter);
        for (int row = 0; row < m_table->rowCount(); ++row) {
            const ChartTable::Row &content = table.rows.at(row);
            auto *item = new QTableWidgetItem(content.cells.value(column));
            item->setTextAlignment(side | Qt::AlignVCenter);
            item->setToolTip(content.cells.value(column));
            if (content.isTotal) {
                QFont bold = item->font();
                bold.setBold(true);
                item->setFont(bold);
            } else {
                item->setData(Qt::UserRole, QVariant::fromValue(content.part));
            }
            m_table->setItem(row, column, item);
        }
    }
    for (int column = 0; column < m_table->columnCount(); ++column) {
        m_table->horizontalHeader()->setSectionResizeMode(
            column, column < table.firstFigure ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
}

void ChartView::retranslate()
{
    m_copyImage->setText(tr("Copy image"));
    m_copyFigures->setText(tr("Copy figures"));
    m_savePng->setText(tr("Save as PNG\u2026"));
    m_saveSvg->setText(tr("Save as SVG\u2026"));
    m_savePdf->setText(tr("Save as PDF\u2026"));
    m_asTable->setText(tr("Show as table"));
    m_button->setToolTip(tr("Copy, save or show as a table"));
    m_button->setAccessibleName(tr("Chart menu"));
}

void ChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillTable();
    }
    if (event->type() == QEvent::FontChange)
        m_tableTitle->setFont(sectionFont(font()));
    QWidget::changeEvent(event);
}

void ChartView::placeButton()
{
    m_button->setGeometry(width() - buttonSide - buttonMargin, buttonMargin, buttonSide, buttonSide);
    m_button->raise();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    placeButton();
    QWidget::resizeEvent(event);
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    if (chart().isEmpty())
        return;
    m_menu->popup(event->globalPos());
    event->accept();
}

QSize ChartView::exportSize() const
{
    return m_canvas->size().expandedTo(smallestExport);
}

void ChartView::copyImage()
{
    QApplication::clipboard()->setImage(chartImage(chart(), {.font = font()}, exportSize()));
}

void ChartView::copyFigures()
{
    QApplication::clipboard()->setText(chartTable(chart()).toTabbedText());
}

QString ChartView::suggestedName(const QString &suffix) const
{
    // What no file system takes, and dots that would hide the file or lead elsewhere.
    static const QRegularExpression unusable(u"[\\x00-\\x1f\\x7f<>:\"/\\\\|?*%]+"_s);
    static const QRegularExpression edges(u"^[. ]+|[. ]+$"_s);
    QString name = chart().title;
    name = name.replace(unusable, u" "_s).simplified().left(80).remove(edges);
    return (name.isEmpty() ? tr("chart") : name) + u'.' + suffix;
}

QString ChartView::askWithDialog(const QString &suggestion, const QString &filter)
{
    QFileDialog dialog(this, tr("Save chart"),
                       QStandardPaths::writableLocation(QStandardPaths::PicturesLocation), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QFileInfo(suggestion).suffix());
    dialog.selectFile(suggestion);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

void ChartView::save(Format format)
{
    using Save = Result<> (*)(const QString &, const Chart &, const ChartStyle &, QSize);
    struct Way {
        QString suffix;
        QString filter;
        Save save;
    };
    const std::array ways{Way{u"png"_s, tr("PNG image (*.png)"),
                              [](const QString &path, const Chart &chart, const ChartStyle &style,
                                 QSize size) { return saveChartPng(path, chart, style, size); }},
                          Way{u"svg"_s, tr("SVG drawing (*.svg)"), saveChartSvg},
                          Way{u"pdf"_s, tr("PDF document (*.pdf)"), saveChartPdf}};
    const auto &[suffix, filter, write] = ways.at(static_cast<std::size_t>(format));
    QString path = m_askFileName(suggestedName(suffix), filter);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + suffix;
    const ChartStyle style{.font = font()};
    const Result<> result = write(path, chart(), style, exportSize());
    if (result)
        Q_EMIT saved(path);
    else
        m_tellError(result.error());
}

} // namespace klankbord
