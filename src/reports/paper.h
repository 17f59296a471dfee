// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "reports/documentinfo.h"
#include "reports/papercards.h"
#include "reports/papercontents.h"
#include "reports/paperflow.h"
#include "reports/paperhouse.h"

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

class QPainter;

namespace klankbord
{

/// A label and what it says: "Budget", "€ 12.500,00".
struct PaperFact {
    QString label;
    QString value;
};

/// What stands at the head of the first page, or on a page of its own before it.
struct PaperTitle {
    QString title;
    QString subtitle;         ///< may be empty
    QList<PaperFact> facts{}; ///< the few that matter most, side by side
};

/// A drawing among the texts.
struct PaperFigure {
    qreal height = 0; ///< points
    /// Paints into the rectangle, which is in points, from (0, 0); so one pixel of a font or pen is a point.
    /// Vectors only: PDF/A-1 knows no transparency.
    std::function<void(QPainter &painter, const QRectF &area)> paint;
    QString alternative; ///< what it shows, for who cannot see it
    QString caption;     ///< under it; may be empty
};

/// What is set once for a whole document.
struct PaperSettings {
    DocumentInfo info;
    QString header; ///< at the head of every page but the first; the document's title when empty
    QString asOf;   ///< at the left of every page's foot: "As of 14 February 2025"
    std::function<QString(int page, int pages)> pageLabel; ///< at the right: "page 2 of 3"
    PaperHouse house{};
    PaperSize size = PaperSize::A4;
    PaperTurn turn = PaperTurn::Portrait;
    std::shared_ptr<PaperNotes> notes{}; ///< whose marks stand in the texts
    /// Points: a sheet without margins, for cards; one of @ref size when empty.
    QSizeF bareSheet{};
    bool hasFurniture = true; ///< head, foot and page numbers
};

/// One of the texts in the middle of a card or a certificate.
enum class PaperVoice { Plain, Strong, Name, Title };

/// A document on paper, from the top down: what is added is painted at once, in the order of the calls.
///
/// The result is a tagged PDF in the form of PDF/A-1b that can be read aloud, searched and printed. It needs
/// a QGuiApplication and may be used on any one thread. The texts are taken as they are: whoever fills it
/// translates.
class Paper final
{
    Q_DISABLE_COPY_MOVE(Paper)

public:
    explicit Paper(PaperSettings settings);

    /// A page of its own for the title, with the house's logo and the funder's mention; to come first.
    void addCover(const PaperTitle &title);
    void addTitle(const PaperTitle &title);
    /// Here comes, on pages of its own, the list of the headings that follow, down to level @p deepest, under
    /// @p title.
    void addContents(const QString &title, int deepest);
    /// @p level from 1 to 3; it also stands in the outline, and on the same page as what follows it.
    void addHeading(int level, const QString &text);
    /// Line feeds are kept; an empty line begins another paragraph.
    void addParagraph(const QString &text);
    /// Smaller and muted: a source, a remark.
    void addNote(const QString &text);
    void addList(const QStringList &items);
    /// The same said twice, in two columns: pair by pair.
    void addParallel(const QList<std::pair<QString, QString>> &pairs);
    /// Labels in a column, and beside them what they say.
    void addFacts(const QList<PaperFact> &facts);
    /// Somebody's own words, and under them who said it.
    void addQuote(const QString &text, const QString &attribution);
    void addFigure(const PaperFigure &figure);
    /// A text in the middle of the width.
    void addCentred(const QString &text, PaperVoice voice);
    /// Lines to sign on, beside each other, with what stands under each.
    void addSignatures(const QStringList &labels);
    /// So many points of nothing.
    void addSpace(qreal points);
    /// Cards, on a bare paper; as many pages as they take.
    void addCards(const QList<PaperCard> &cards, const PaperCardGrid &grid);
    void addPageBreak();

    int pageCount() const;
    /// Points left on this page.
    qreal room() const { return m_flow.room() / pt(1); }

    /// Ends the document and hands it out; only the first call does. Fails if the fonts cannot be loaded.
    Result<QByteArray> finish();

private:
    friend class PaperTable;

    void addText(const QString &text, const TextStyle &look);
    void addTitleFacts(const QList<PaperFact> &facts);
    void placeTitle(const PaperTitle &title, const TextStyle &look, qreal gap);
    QRectF area() const { return m_flow.body(); }
    void paintFigure(const PaperFigure &figure, qreal height);
    void paintFooters();

    PaperSettings m_settings;
    std::optional<Error> m_error;
    PaperFlow m_flow;
    std::optional<PaperContents> m_contents;
};

} // namespace klankbord
