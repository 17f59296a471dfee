// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "gui/livetext.h"
#include "reports/chart.h"

#include <QWidget>
#include <functional>

class QAction;
class QLabel;
class QMenu;
class QStackedLayout;
class QTableWidget;
class QToolButton;

namespace klankbord
{

class ChartCanvas;
class EmptyState;

/// A chart in the window: hover gives figures, a click or Return tells which part, and a menu copies it,
/// saves it or shows its figures as a table.
///
/// Texts of its own follow a live language switch. The chart's titles and labels are the caller's: set the
/// chart again when the language changes. Pictures that leave the program are light, whatever the window is:
/// they go into documents.
class ChartView final : public QWidget
{
    Q_OBJECT

public:
    /// Asks for the file to write: gets a name to suggest and a filter ("PNG (*.png)"), gives a path, empty
    /// to stop.
    using AskFileName = std::function<QString(const QString &suggestion, const QString &filter)>;
    /// Tells the user what went wrong.
    using TellError = std::function<void(const Error &error)>;

    explicit ChartView(QWidget *parent = nullptr);

    /// What is shown; an empty chart before the first setChart().
    const Chart &chart() const;
    /// Shows @p chart, or the empty text when it has nothing to draw.
    void setChart(const Chart &chart);

    /// What stands here when there is nothing to draw: one sentence.
    void setEmptyText(const LiveText &sentence);

    /// Is the table of figures shown instead of the drawing?
    bool isTableShown() const;
    void showTable();
    void showDrawing();

    /// Replaces the file dialog and the message box, for a test.
    void setAskFileName(AskFileName ask) { m_askFileName = std::move(ask); }
    void setTellError(TellError tell) { m_tellError = std::move(tell); }

Q_SIGNALS:
    /// A part of the drawing, or its row in the table, was chosen. It may be "other" (otherKeys) or not
    /// specified.
    void partClicked(const klankbord::ChartPart &part);
    /// The chart was written to @p path.
    void saved(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    enum class Format { Png, Svg, Pdf };

    void makeActions();
    void makeTable();
    void retranslate();
    void fillTable();
    void showPage();
    void placeButton();
    void copyImage();
    void copyFigures();
    void save(Format format);
    QSize exportSize() const;
    QString suggestedName(const QString &suffix) const;
    QString askWithDialog(const QString &suggestion, const QString &filter);

    ChartCanvas *m_canvas;
    QWidget *m_tablePage;
    QLabel *m_tableTitle;
    QTableWidget *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_pages;
    QToolButton *m_button;
    QMenu *m_menu;
    QAction *m_copyImage;
    QAction *m_copyFigures;
    QAction *m_savePng;
    QAction *m_saveSvg;
    QAction *m_savePdf;
    QAction *m_asTable;
    AskFileName m_askFileName;
    TellError m_tellError;
};

} // namespace klankbord
