// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "reports/documentinfo.h"
#include "reports/paperflow.h"

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

class QPainter;

namespace klankbord
{

/// A label and what it says: "Budget", "€ 12.500,00".
struct PaperFact {
    QString label;
    QString value;
};

/// What stands at the head of the first page.
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
};

/// A document on A4 paper, from the top down: what is added is painted at once, in the order of the calls.
///
/// The result is a tagged PDF in the form of PDF/A-1b that can be read aloud, searched and printed. It needs
/// a QGuiApplication and may be used on any one thread. The texts are taken as they are: whoever fills it
/// translates.
class Paper final
{
    Q_DISABLE_COPY_MOVE(Paper)

public:
    explicit Paper(PaperSettings settings);

    void addTitle(const PaperTitle &title);
    /// @p level from 1 to 3; it also stands in the outline, and on the same page as what follows it.
    void addHeading(int level, const QString &text);
    /// Line feeds are kept; an empty line begins another paragraph.
    void addParagraph(const QString &text);
    /// Smaller and muted: a source, a remark.
    void addNote(const QString &text);
    void addList(const QStringList &items);
    /// Labels in a column, and beside them what they say.
    void addFacts(const QList<PaperFact> &facts);
    void addFigure(const PaperFigure &figure);
    void addPageBreak();

    int pageCount() const;

    /// Ends the document and hands it out; only the first call does. Fails if the fonts cannot be loaded.
    Result<QByteArray> finish();

    /// Ends the document and writes it to @p path, all or nothing: a file that was there is replaced only
    /// when the new one is complete.
    Result<> save(const QString &path);

private:
    friend class PaperTable;

    void addText(const QString &text, const TextStyle &look);
    void addTitleFacts(const QList<PaperFact> &facts);
    void paintFigure(const PaperFigure &figure, qreal height, StructureTree::Id element);
    void paintFooters();

    PaperSettings m_settings;
    std::optional<Error> m_error;
    PaperFlow m_flow;
};

} // namespace klankbord
