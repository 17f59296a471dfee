// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papertext.h"

#include "reports/papernotes.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>
#include <QTextOption>
#include <QUrl>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

PaperText::PaperText(const QString &text, const TextStyle &look, qreal width, PaperAlignment alignment)
    : m_text(printable(text)), m_look(&look), m_width(width), m_alignment(alignment)
{
    bool isPlain = m_look->typeface->isPlain(m_text);
    if (!isPlain) {
        raiseMarks();
        isPlain = !m_marks.isEmpty() && m_look->typeface->isPlain(m_text);
    }
    if (isPlain)
        breakPlain();
    else
        breakShaped();
}

PaperText PaperText::fitted(const QString &text, const QList<const TextStyle *> &looks, qreal width,
                            int lines, PaperAlignment alignment)
{
    for (const TextStyle *look : looks) {
        PaperText set(text, *look, width, alignment);
        // A word that was broken is no name any more.
        if (set.lineCount() <= lines && (look == looks.last() || extentOf(text, *look).word <= width))
            return set;
    }
    return PaperText(text, *looks.last(), width, alignment);
}

PaperText::PaperText(PaperText &&other) noexcept = default;
PaperText &PaperText::operator=(PaperText &&other) noexcept = default;
PaperText::~PaperText() = default;

qreal PaperText::inkWidth() const
{
    qreal width = 0;
    for (const Line &line : m_lines)
        width = qMax(width, line.inkWidth);
    return width;
}

void PaperText::raiseMarks()
{
    QString text;
    for (const QChar character : std::as_const(m_text)) {
        const int note = PaperNotes::numberOf(character);
        if (note < 0) {
            text += character;
            continue;
        }
        m_marks.append({int(text.size()), note});
        text += PaperNotes::raised(note);
    }
    m_text = text;
}

quint64 PaperText::notes(int first, int count) const
{
    quint64 notes = 0;
    const int end = qMin(first + count, int(m_lines.size()));
    for (int index = first; index < end; ++index) {
        const Line &line = m_lines[index];
        for (const auto &[place, note] : m_marks) {
            if (place >= line.start && place < line.start + line.length)
                notes |= quint64(1) << note;
        }
    }
    return notes;
}

QString PaperText::address() const
{
    if (m_text.size() < 6 || m_text.contains(u' ') || m_text.contains(QChar(QChar::LineSeparator)))
        return {};
    if (m_text.startsWith("https://"_L1) || m_text.startsWith("http://"_L1))
        return QString::fromLatin1(QUrl(m_text).toEncoded());
    const qsizetype at = m_text.indexOf(u'@');
    if (at > 0 && at + 1 < m_text.size() && m_text.indexOf(u'.', at) > 0)
        return u"mailto:"_s + QString::fromLatin1(QUrl::toPercentEncoding(m_text, "@"));
    return {};
}

QRectF PaperText::inkArea(QPointF topLeft, int first, int count) const
{
    QRectF area;
    const int end = qMin(first + count, int(m_lines.size()));
    for (int index = first; index < end; ++index) {
        const qreal width = m_lines[index].inkWidth;
        area |= QRectF(topLeft.x() + indent(width), topLeft.y() + (index - first) * m_look->pitch, width,
                       m_look->pitch);
    }
    return area;
}

void PaperText::paint(PaperCanvas &canvas, QPointF topLeft, int first, int count) const
{
    const int end = qMin(first + count, int(m_lines.size()));
    for (int index = first; index < end; ++index) {
        const QPointF place =
            topLeft + QPointF(indent(m_lines[index].inkWidth), (index - first) * m_look->pitch);
        if (m_layout)
            paintShaped(canvas, index, place);
        else
            paintPlain(canvas, m_lines[index], place);
    }
}

void PaperText::breakPlain()
{
    const Typeface &typeface = *m_look->typeface;
    const qreal scale = m_look->size / 1000.0;
    const qreal limit = m_width / scale + 0.5;
    struct {
        qreal pen = 0;   ///< where the next character stands
        qreal ink = 0;   ///< where the last one that is seen ends
        int breakAt = 0; ///< where the next line would begin
        qreal inkAtBreak = 0;
    } at;
    int start = 0;
    const auto addLine = [&](int end, qreal ink, int next, bool isForced) {
        m_lines.append(
            {.start = start, .length = end - start, .inkWidth = ink * scale, .isForced = isForced});
        start = next;
        at = {.breakAt = next};
    };
    for (int index = 0; index < int(m_text.size()); ++index) {
        const QChar character = m_text.at(index);
        if (character == QChar::LineSeparator) {
            addLine(index, at.ink, index + 1, true);
            continue;
        }
        qreal end = at.pen + typeface.advance(character);
        if (index > start)
            end += typeface.kerning(m_text.at(index - 1), character);
        if (end > limit && character != u' ' && index > start) {
            if (at.breakAt > start)
                addLine(at.breakAt, at.inkAtBreak, at.breakAt, false);
            else
                addLine(index, at.ink, index, false);
            index = start - 1;
            continue;
        }
        at.pen = end;
        if (character != u' ')
            at.ink = end;
        if (mayBreakAfter(index)) {
            at.breakAt = index + 1;
            at.inkAtBreak = at.ink;
        }
    }
    addLine(int(m_text.size()), at.ink, int(m_text.size()), false);
}

bool PaperText::mayBreakAfter(int at) const
{
    const QChar character = m_text.at(at);
    if (character == u' ')
        return true;
    if (character != u'-' && character != u'/' && character != u'–')
        return false;
    return at > 0 && m_text.at(at - 1).isLetter() && at + 1 < m_text.size() && m_text.at(at + 1).isLetter();
}

void PaperText::breakShaped()
{
    m_layout = std::make_unique<QTextLayout>(m_text, m_look->typeface->font(m_look->size));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(m_width);
        m_lines.append({.start = line.textStart(),
                        .length = line.textLength(),
                        .inkWidth = line.naturalTextWidth(),
                        .isForced = false});
    }
    m_layout->endLayout();
}

void PaperText::paintPlain(PaperCanvas &canvas, const Line &line, QPointF topLeft) const
{
    const Typeface &typeface = *m_look->typeface;
    const qreal scale = m_look->size / 1000.0;
    const qreal above = (m_look->pitch - typeface.height() * scale) / 2 + typeface.ascent() * scale;
    const QPointF baseline = topLeft + QPointF(0, above);
    canvas.paintText(QStringView(m_text).mid(line.start, line.length), baseline, *m_look);
    if (line.isForced)
        canvas.paintText(u" ", baseline + QPointF(line.inkWidth, 0), *m_look);
}

void PaperText::paintShaped(PaperCanvas &canvas, int index, QPointF topLeft) const
{
    QPainter &painter = canvas.painter();
    const QTextLine line = m_layout->lineAt(index);
    const qreal above = (m_look->pitch - line.height()) / 2;
    painter.setPen(m_look->colour);
    line.draw(&painter, topLeft + QPointF(0, above) - line.position());
    const int last = line.textStart() + line.textLength() - 1;
    if (index + 1 < m_layout->lineCount() && last >= 0 && m_text.at(last).isSpace()) {
        painter.setFont(m_layout->font());
        painter.drawText(topLeft + QPointF(line.naturalTextWidth(), above + line.ascent()), u" "_s);
    }
}

qreal PaperText::indent(qreal lineWidth) const
{
    switch (m_alignment) {
    case PaperAlignment::Centre:
        return (m_width - lineWidth) / 2;
    case PaperAlignment::Right:
        return m_width - lineWidth;
    case PaperAlignment::Left:
        break;
    }
    return 0;
}

TextExtent extentOf(const QString &text, const TextStyle &look)
{
    constexpr qreal unbounded = 1e6;
    TextExtent extent;
    extent.line = PaperText(text, look, unbounded).inkWidth();
    static const QRegularExpression gaps(u"[ \\n\\x{2028}]+"_s);
    const QStringList words = text.split(gaps, Qt::SkipEmptyParts);
    if (words.size() == 1) {
        extent.word = extent.line;
        return extent;
    }
    for (const QString &word : words)
        extent.word = qMax(extent.word, PaperText(word, look, unbounded).inkWidth());
    return extent;
}

QString printable(const QString &text)
{
    const auto isPlain = [](QChar character) {
        const char16_t unit = character.unicode();
        return (unit >= 0x20 && unit < 0x7f) || (unit >= 0xa0 && unit < 0xd800);
    };
    if (std::all_of(text.cbegin(), text.cend(), isPlain))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text.at(at);
        const QChar next = at + 1 < text.size() ? text.at(at + 1) : QChar();
        if (character == u'\r' && next == u'\n')
            continue;
        if (character.isHighSurrogate() && next.isLowSurrogate()) {
            clean += character;
            clean += next;
            ++at;
        } else if (character.isSurrogate()) {
            clean += QChar(QChar::ReplacementCharacter);
        } else if (character == u'\n' || character == u'\r' || character == u'\v' || character == u'\f') {
            clean += QChar(QChar::LineSeparator);
        } else if (character == u'\t') {
            clean += u' ';
        } else if (isPlain(character) || (character.unicode() >= 0xe000 && character.unicode() < 0xfffe)) {
            clean += character;
        }
    }
    return clean;
}

} // namespace klankbord
