// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contentrewriter.h"

#include <charconv>
#include <cstring>
#include <optional>
#include <utility>

namespace klankbord
{

namespace
{

/// Takes numbers and words from the front of a line.
class Scanner
{
public:
    explicit Scanner(QByteArrayView line) : m_at(line.begin()), m_end(line.end()) {}

    template <typename Number>
    bool number(Number &value)
    {
        const auto [next, error] = std::from_chars(m_at, m_end, value);
        if (error != std::errc())
            return false;
        m_at = next;
        return true;
    }

    bool hexadecimal(unsigned &value)
    {
        const auto [next, error] = std::from_chars(m_at, m_end, value, 16);
        if (error != std::errc() || next - m_at != 4)
            return false;
        m_at = next;
        return true;
    }

    bool literal(QByteArrayView text)
    {
        if (m_end - m_at < text.size() || std::memcmp(m_at, text.data(), size_t(text.size())) != 0)
            return false;
        m_at += text.size();
        return true;
    }

    bool atEnd() const { return m_at == m_end; }

private:
    const char *m_at;
    const char *m_end;
};

struct Glyph {
    int x = 0;
    int y = 0;
    unsigned index = 0;
};

/// `12 -100 Td <0041> Tj`: as Qt places a glyph.
std::optional<Glyph> glyphOf(QByteArrayView line)
{
    Glyph glyph;
    Scanner scan(line);
    if (scan.number(glyph.x) && scan.literal(" ") && scan.number(glyph.y) && scan.literal(" Td <") &&
        scan.hexadecimal(glyph.index) && scan.literal("> Tj") && scan.atEnd())
        return glyph;
    return {};
}

/// `-30000 -40000 5 3 re`: the stretch whose marker it is.
std::optional<int> stretchOf(QByteArrayView line)
{
    int width = 0;
    Scanner scan(line);
    if (scan.literal("-30000 -40000 ") && scan.number(width) && scan.literal(" 3 re") && scan.atEnd())
        return width - 1;
    return {};
}

template <typename Take>
void eachLine(QByteArrayView text, Take take)
{
    const char *at = text.begin();
    while (at < text.end()) {
        const void *newline = std::memchr(at, '\n', size_t(text.end() - at));
        const char *end = newline ? static_cast<const char *>(newline) : text.end();
        take(QByteArrayView(at, end));
        at = end + 1;
    }
}

} // namespace

QRectF ContentRewriter::marker(int stretch)
{
    // Far outside any page, and apart from anything a chart would paint.
    return QRectF(-30000, -40000, stretch + 1, 3);
}

QPointF ContentRewriter::placeOnSheet(Face face, int index)
{
    return QPointF(index, 100 * (int(face) + 1));
}

ContentRewriter::ContentRewriter(const PaintScript &script, QByteArrayView sheet) : m_script(script)
{
    readSheet(sheet);
}

void ContentRewriter::readSheet(QByteArrayView sheet)
{
    const std::array<std::u16string, 2> repertoires{m_script.repertoire(Face::Regular),
                                                    m_script.repertoire(Face::Bold)};
    for (EmbeddedFace &face : m_faces)
        face.glyphs.resize(0x10000);
    QByteArray font;
    eachLine(sheet, [&](QByteArrayView line) {
        if (line.startsWith("/F") && line.contains(" Tf "))
            font = line.first(line.indexOf(' ')).toByteArray();
        const auto glyph = glyphOf(line);
        if (!glyph || glyph->y > -100 || glyph->y < -200 || glyph->x < 0)
            return;
        const size_t number = size_t(-glyph->y / 100 - 1);
        if (size_t(glyph->x) >= repertoires[number].size())
            return;
        m_faces[number].name = font;
        m_faces[number].glyphs[repertoires[number][size_t(glyph->x)]] = quint16(glyph->index);
    });
}

std::string ContentRewriter::rewritten(QByteArrayView content, int footer) const
{
    PdfText out;
    bool isOpen = false;
    bool dropStroke = false;
    eachLine(content, [&](QByteArrayView line) {
        if (std::exchange(dropStroke, false) && line == QByteArrayView("S"))
            return;
        if (const auto stretch = stretchOf(line)) {
            m_script.write(*stretch, m_faces, isOpen, out);
            dropStroke = true;
            return;
        }
        out << line << '\n';
    });
    m_script.write(footer, m_faces, isOpen, out);
    if (isOpen)
        out << "EMC\n";
    return out.bytes();
}

} // namespace klankbord
