// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paperstyle.h"

#include <QPointF>
#include <QString>
#include <memory>

class QPainter;
class QTextLayout;

namespace klankbord
{

/// A text broken into the lines of a column: shaped once, and painted line by line on one page or more.
class PaperText final
{
public:
    /// Line feeds in @p text are kept; words longer than @p width are broken.
    PaperText(const QString &text, const TextStyle &style, qreal width,
              PaperAlignment alignment = PaperAlignment::Left);
    PaperText(PaperText &&other) noexcept;
    PaperText &operator=(PaperText &&other) noexcept;
    ~PaperText();

    bool isEmpty() const;
    int lineCount() const { return m_lineCount; }
    qreal pitch() const { return m_pitch; }
    qreal height() const { return m_lineCount * m_pitch; }

    /// Paints @p count lines from @p first, the first of them with its upper edge at @p topLeft. Where the
    /// text was broken at a space, the space is painted too: else the words grow together when it is copied
    /// or read aloud.
    void paint(QPainter &painter, QPointF topLeft, int first, int count) const;
    void paint(QPainter &painter, QPointF topLeft) const { paint(painter, topLeft, 0, m_lineCount); }

private:
    qreal indent(qreal lineWidth) const;

    std::unique_ptr<QTextLayout> m_layout;
    QColor m_colour;
    qreal m_pitch = 0;
    qreal m_width = 0;
    PaperAlignment m_alignment = PaperAlignment::Left;
    int m_lineCount = 0;
};

/// @p text as it can be printed: line feeds as line separators, other control characters gone.
QString printable(const QString &text);

} // namespace klankbord
