// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QFont>
#include <QHash>
#include <QRawFont>
#include <QStringView>
#include <memory>
#include <vector>

namespace klankbord
{

/// The measures of one font, at any size: how far each character advances, and how pairs of them are drawn
/// together or apart.
///
/// Text in Latin, Greek and Cyrillic letters needs no more than that, and measuring it here is ten times as
/// fast as laying it out with QTextLayout. What needs more (Arabic, Hindi, emoji) is not plain. Lengths are
/// in thousandths of the font size. Not to be shared between threads.
class Typeface final
{
public:
    explicit Typeface(const QFont &font);

    QFont font(int pixels) const;

    qreal ascent() const { return m_ascent; }
    qreal height() const { return m_ascent + m_descent; }

    /// True if every character of @p text has a glyph of its own in this font, and none changes another.
    bool isPlain(QStringView text) const;

    /// Of a plain character.
    qreal advance(QChar character) const { return m_advances[character.unicode()]; }

    /// What two plain characters stand further apart (or, below zero, closer) than their advances say.
    int kerning(QChar left, QChar right) const;

private:
    qint16 measuredKerning(QChar left, QChar right) const;
    float measuredAdvance(QChar character) const;

    static constexpr int tableSize = 0x180; // Latin-1 and Latin Extended-A

    QFont m_font;
    QRawFont m_raw;
    qreal m_ascent = 0;
    qreal m_descent = 0;
    mutable std::vector<float> m_advances;       ///< by UTF-16 code; below zero: unknown or not plain
    mutable std::vector<qint16> m_kerning;       ///< of pairs within the table
    mutable QHash<quint32, qint16> m_farKerning; ///< of the others
};

} // namespace klankbord
