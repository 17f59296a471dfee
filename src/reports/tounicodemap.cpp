// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/tounicodemap.h"

#include <QByteArrayView>
#include <QMap>
#include <QString>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr auto rangesBegin = "beginbfrange";
constexpr auto rangesEnd = "endbfrange";

/// Reads `<0041>`, `[` and `]` from the ranges of a map.
class Tokens
{
public:
    explicit Tokens(QByteArrayView text) : m_text(text) {}

    char peek()
    {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\r'))
            ++m_at;
        return m_at < m_text.size() ? m_text[m_at] : '\0';
    }

    void skip() { ++m_at; }

    std::optional<uint> code()
    {
        if (peek() != '<')
            return {};
        const qsizetype end = m_text.indexOf('>', m_at);
        if (end != m_at + 5)
            return {};
        bool valid = false;
        const uint value = m_text.sliced(m_at + 1, 4).toByteArray().toUInt(&valid, 16);
        m_at = end + 1;
        return valid ? std::optional(value) : std::nullopt;
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

QString readable(uint code)
{
    const QChar character(static_cast<char16_t>(code));
    if (code == 0x09 || code == 0x0d || code == 0xa0)
        return u" "_s;
    if (code == 0xad)
        return u"-"_s;
    if (code >= 0xfb00 && code <= 0xfb06)
        return QString(character).normalized(QString::NormalizationForm_KC);
    return character;
}

/// Adds one range of glyphs; false if it is not of the form that Qt writes.
bool readRange(Tokens &tokens, QMap<uint, QString> &texts)
{
    const auto first = tokens.code();
    const auto last = tokens.code();
    if (!first || !last || *last < *first)
        return false;
    if (tokens.peek() != '[') {
        const auto code = tokens.code();
        for (uint glyph = *first; code && glyph <= *last; ++glyph)
            texts.insert(glyph, readable(*code + (glyph - *first)));
        return code.has_value();
    }
    tokens.skip();
    for (uint glyph = *first; tokens.peek() == '<'; ++glyph) {
        const auto code = tokens.code();
        if (!code)
            return false;
        texts.insert(glyph, readable(*code));
    }
    const bool closed = tokens.peek() == ']';
    tokens.skip();
    return closed;
}

std::optional<QMap<uint, QString>> textsOf(QByteArrayView map)
{
    QMap<uint, QString> texts;
    for (qsizetype at = map.indexOf(rangesBegin); at >= 0; at = map.indexOf(rangesBegin, at)) {
        at += qstrlen(rangesBegin);
        const qsizetype end = map.indexOf(rangesEnd, at);
        if (end < 0)
            return {};
        Tokens tokens(map.sliced(at, end - at));
        while (tokens.peek() != '\0') {
            if (!readRange(tokens, texts))
                return {};
        }
        at = end;
    }
    return texts;
}

QByteArray hexadecimal(uint code)
{
    return QByteArray::number(code, 16).rightJustified(4, '0').toUpper();
}

} // namespace

QByteArray readableToUnicodeMap(const QByteArray &map)
{
    const qsizetype begin = map.indexOf("endcodespacerange");
    const qsizetype end = map.lastIndexOf("endcmap");
    const auto texts = textsOf(map);
    if (begin < 0 || end < begin || !texts || texts->isEmpty())
        return map;

    QByteArray readableMap = map.left(begin) + "endcodespacerange\n";
    constexpr qsizetype sectionSize = 100; // a section may not hold more
    qsizetype left = texts->size();
    qsizetype inSection = 0;
    for (auto text = texts->cbegin(); text != texts->cend(); ++text, --left) {
        if (inSection == 0) {
            inSection = qMin(left, sectionSize);
            readableMap += QByteArray::number(inSection) + " beginbfchar\n";
        }
        readableMap += '<' + hexadecimal(text.key()) + "> <";
        for (const QChar unit : *text)
            readableMap += hexadecimal(unit.unicode());
        readableMap += ">\n";
        if (--inSection == 0)
            readableMap += "endbfchar\n";
    }
    return readableMap + map.sliced(end);
}

} // namespace klankbord
