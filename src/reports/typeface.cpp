// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/typeface.h"

#include <QGlyphRun>
#include <QList>
#include <QPointF>
#include <QTextLayout>
#include <QTextOption>
#include <limits>

namespace klankbord
{

namespace
{

constexpr float unknown = -1;
constexpr float notPlain = -2;
constexpr qint16 unmeasured = std::numeric_limits<qint16>::min();

bool isSimpleScript(QChar character)
{
    switch (character.script()) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
        return character.isLetter();
    case QChar::Script_Common:
        return character.isPunct() || character.isSymbol() || character.isNumber() || character == u' ' ||
               character == QChar::Nbsp;
    default:
        return false;
    }
}

} // namespace

Typeface::Typeface(const QFont &font)
    : m_font(font), m_advances(0x10000, unknown), m_kerning(size_t(tableSize * tableSize), unmeasured)
{
    m_font.setPixelSize(1000);
    m_raw = QRawFont::fromFont(m_font);
    m_ascent = m_raw.ascent();
    m_descent = m_raw.descent();
}

QFont Typeface::font(int pixels) const
{
    QFont font = m_font;
    font.setPixelSize(pixels);
    return font;
}

bool Typeface::isPlain(QStringView text) const
{
    for (const QChar character : text) {
        float &advance = m_advances[character.unicode()];
        if (advance == unknown)
            advance = measuredAdvance(character);
        if (advance == notPlain)
            return false;
    }
    return true;
}

int Typeface::kerning(QChar left, QChar right) const
{
    if (left.unicode() < tableSize && right.unicode() < tableSize) {
        qint16 &known = m_kerning[size_t(left.unicode() * tableSize + right.unicode())];
        if (known == unmeasured)
            known = measuredKerning(left, right);
        return known;
    }
    const quint32 pair = quint32(left.unicode()) << 16 | right.unicode();
    const auto known = m_farKerning.constFind(pair);
    if (known != m_farKerning.constEnd())
        return *known;
    const qint16 kerning = measuredKerning(left, right);
    m_farKerning.insert(pair, kerning);
    return kerning;
}

float Typeface::measuredAdvance(QChar character) const
{
    if (character == QChar::LineSeparator)
        return 0;
    const QList<quint32> glyphs = m_raw.glyphIndexesForString(QString(character));
    if (!isSimpleScript(character) || glyphs.size() != 1 || glyphs.first() == 0)
        return notPlain;
    return float(m_raw.advancesForGlyphIndexes(glyphs).value(0).x());
}

qint16 Typeface::measuredKerning(QChar left, QChar right) const
{
    QTextLayout layout(QString(left) + right, m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    // A ligature is one glyph: such pairs are set as two, apart as they are.
    if (runs.size() != 1 || runs.first().positions().size() != 2)
        return 0;
    const QList<QPointF> places = runs.first().positions();
    return qint16(qRound(places.last().x() - places.first().x() - advance(left)));
}

} // namespace klankbord
