// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papercanvas.h"
#include "reports/paperstyle.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QVarLengthArray>
#include <memory>
#include <utility>

class QTextLayout;

namespace klankbord
{

/// A text broken into the lines of a column, to be painted line by line on one page or more.
///
/// Plain text is measured here; text that needs shaping (see Typeface) goes through QTextLayout.
class PaperText final
{
public:
    /// Line feeds in @p text are kept; words longer than @p width are broken. @p look outlives it.
    PaperText(const QString &text, const TextStyle &look, qreal width,
              PaperAlignment alignment = PaperAlignment::Left);
    /// Set in the largest of @p looks, from large to small, in which it takes no more than @p lines; in the
    /// last one when it does in none.
    static PaperText fitted(const QString &text, const QList<const TextStyle *> &looks, qreal width,
                            int lines, PaperAlignment alignment);
    PaperText(PaperText &&other) noexcept;
    PaperText &operator=(PaperText &&other) noexcept;
    ~PaperText();

    bool isEmpty() const { return m_text.isEmpty(); }
    int lineCount() const { return qMax(1, int(m_lines.size())); }
    qreal pitch() const { return m_look->pitch; }
    qreal height() const { return lineCount() * pitch(); }
    /// Of the longest line, without the space it ends with.
    qreal inkWidth() const;

    /// The footnotes, a bit for each, whose marks stand in @p count lines from @p first.
    quint64 notes(int first, int count) const;
    quint64 notes() const { return m_marks.isEmpty() ? 0 : notes(0, lineCount()); }

    /// Where the text leads, if it is an address as a whole: "https:…", or "mailto:…" of an e-mail address.
    QString address() const;
    /// Where the ink of @p count lines from @p first is, as paint() puts it.
    QRectF inkArea(QPointF topLeft, int first, int count) const;

    /// Paints @p count lines from @p first, the first of them with its upper edge at @p topLeft. Where the
    /// text was broken, a space is painted too: else the words grow together when it is copied or read aloud.
    void paint(PaperCanvas &canvas, QPointF topLeft, int first, int count) const;
    void paint(PaperCanvas &canvas, QPointF topLeft) const { paint(canvas, topLeft, 0, lineCount()); }

private:
    struct Line {
        int start = 0;
        int length = 0;        ///< with the spaces at its end
        qreal inkWidth = 0;    ///< without them
        bool isForced = false; ///< a line feed follows
    };

    void raiseMarks();
    void breakPlain();
    void breakShaped();
    bool mayBreakAfter(int at) const;
    void paintPlain(PaperCanvas &canvas, const Line &line, QPointF topLeft) const;
    void paintShaped(PaperCanvas &canvas, int index, QPointF topLeft) const;
    qreal indent(qreal lineWidth) const;

    QString m_text;
    const TextStyle *m_look = nullptr;
    qreal m_width = 0;
    PaperAlignment m_alignment = PaperAlignment::Left;
    QVarLengthArray<Line, 2> m_lines;
    QList<std::pair<int, int>> m_marks;    ///< where the mark of which footnote stands
    std::unique_ptr<QTextLayout> m_layout; ///< of text that is not plain
};

/// How wide a text is without any line broken, and its longest word alone.
struct TextExtent {
    qreal line = 0;
    qreal word = 0;
};
TextExtent extentOf(const QString &text, const TextStyle &look);

/// @p text as it can be printed: line feeds as line separators, other control characters gone.
QString printable(const QString &text);

} // namespace klankbord
