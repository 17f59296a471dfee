// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papertext.h"

#include <QPainter>
#include <QTextLayout>
#include <QTextOption>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

PaperText::PaperText(const QString &text, const TextStyle &style, qreal width, PaperAlignment alignment)
    : m_layout(std::make_unique<QTextLayout>(printable(text), style.font)),
      m_colour(style.colour),
      m_pitch(style.pitch),
      m_width(width),
      m_alignment(alignment)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine())
        line.setLineWidth(width);
    m_layout->endLayout();
    m_lineCount = qMax(1, m_layout->lineCount());
}

PaperText::PaperText(PaperText &&other) noexcept = default;
PaperText &PaperText::operator=(PaperText &&other) noexcept = default;
PaperText::~PaperText() = default;

bool PaperText::isEmpty() const
{
    return m_layout->text().isEmpty();
}

void PaperText::paint(QPainter &painter, QPointF topLeft, int first, int count) const
{
    painter.setPen(m_colour);
    const int end = qMin(first + count, m_layout->lineCount());
    for (int index = first; index < end; ++index) {
        const QTextLine line = m_layout->lineAt(index);
        const qreal x = indent(line.naturalTextWidth());
        const qreal y = (index - first) * m_pitch + (m_pitch - line.height()) / 2;
        const QPointF place = topLeft + QPointF(x, y) - line.position();
        line.draw(&painter, place);
        const int last = line.textStart() + line.textLength() - 1;
        if (index + 1 < m_layout->lineCount() && last >= 0 && m_layout->text().at(last).isSpace()) {
            painter.setFont(m_layout->font());
            painter.drawText(topLeft + QPointF(x + line.naturalTextWidth(), y + line.ascent()), u" "_s);
        }
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

QString printable(const QString &text)
{
    const auto isPlain = [](QChar character) {
        return character.unicode() >= 0x20 && (character.unicode() < 0x7f || character.unicode() >= 0xa0);
    };
    if (std::all_of(text.cbegin(), text.cend(), isPlain))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text.at(at);
        if (isPlain(character))
            clean += character;
        else if (character == u'\r' && at + 1 < text.size() && text.at(at + 1) == u'\n')
            continue;
        else if (character == u'\n' || character == u'\r' || character == u'\v' || character == u'\f')
            clean += QChar(QChar::LineSeparator);
        else if (character == u'\t')
            clean += u' ';
    }
    return clean;
}

} // namespace klankbord
