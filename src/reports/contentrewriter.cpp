// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/contentrewriter.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstring>
#include <optional>
#include <utility>

namespace klankbord
{

namespace
{

// Far outside any page, and apart from anything a chart would paint.
constexpr int markerX = -30000;
constexpr int markerY = -40000;
constexpr int markerHeight = 3;

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
    double dx = 0;
    double dy = 0;
    unsigned index = 0;
};

/// `12.5 0 Td <0041> Tj`: as Qt places a glyph.
std::optional<Glyph> glyphOf(QByteArrayView line)
{
    if (!line.endsWith("> Tj"))
        return {};
    Glyph glyph;
    Scanner scan(line);
    if (scan.number(glyph.dx) && scan.literal(" ") && scan.number(glyph.dy) && scan.literal(" Td <") &&
        scan.hexadecimal(glyph.index) && scan.literal("> Tj") && scan.atEnd())
        return glyph;
    return {};
}

struct MarkerFound {
    ContentRewriter::Marker marker = ContentRewriter::Marker::Body;
    int number = 0;
};

std::optional<MarkerFound> markerOf(QByteArrayView line)
{
    if (!line.startsWith("-3000") || !line.endsWith(" re"))
        return {};
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    Scanner scan(line);
    if (!scan.number(x) || !scan.literal(" ") || !scan.number(y) || !scan.literal(" ") ||
        !scan.number(width) || !scan.literal(" ") || !scan.number(height) || y != markerY ||
        height != markerHeight)
        return {};
    const int kind = markerX - x;
    if (kind < 0 || kind > int(ContentRewriter::Marker::Slip))
        return {};
    return MarkerFound{ContentRewriter::Marker(kind), width - 1};
}

QByteArray numeral(double value)
{
    std::array<char, 32> digits{};
    const auto [end, error] =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, 3);
    if (error != std::errc())
        return "0";
    QByteArrayView text(digits.data(), end - digits.data());
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == QByteArrayView("-0") ? QByteArray("0") : text.toByteArray();
}

/// The glyphs of a text that stand on one line, gathered until they can be written as one instruction.
class TextLine
{
public:
    TextLine(const ContentRewriter::Widths &widths, QByteArray &out) : m_widths(widths), m_out(out) {}

    /// A text begins: glyphs are placed from the origin again.
    void begin()
    {
        flush();
        m_written = {};
        m_last = {};
        m_font = nullptr;
    }

    /// `/F11 95 Tf …`: the font and size of what follows.
    void setFont(QByteArrayView line)
    {
        flush();
        const qsizetype space = line.indexOf(' ');
        const auto font = m_widths.constFind(QByteArray::fromRawData(line.data(), space < 0 ? 0 : space));
        m_font = font == m_widths.constEnd() ? nullptr : &*font;
        Scanner scan(line.sliced(space + 1));
        if (!scan.number(m_size) || m_size <= 0)
            m_font = nullptr;
    }

    /// False if the glyph cannot be gathered: then the line is to be copied, which moves the origin too.
    bool add(const Glyph &glyph)
    {
        m_last += QPointF(glyph.dx, glyph.dy);
        if (!m_font || glyph.index >= m_font->size()) {
            flush();
            // What is copied is placed from the last glyph, so the origin has to be there.
            const QPointF before = m_last - QPointF(glyph.dx, glyph.dy);
            if (before != m_written)
                m_out += move(before);
            m_written = m_last;
            return false;
        }
        if (!m_glyphs.isEmpty() && glyph.dy != 0)
            flush();
        if (m_glyphs.isEmpty()) {
            m_start = m_last;
            m_pen = m_last.x();
            m_glyphs = "<";
        }
        // Thousandths of the font size; the rest is carried, so that a long line does not drift.
        const double adjustment = std::round((m_pen - m_last.x()) * 1000 / m_size);
        if (adjustment != 0) {
            m_glyphs += "> " + QByteArray::number(qint64(adjustment)) + " <";
            m_pen -= adjustment * m_size / 1000;
            m_adjusted = true;
        }
        static constexpr char digits[] = "0123456789abcdef";
        for (int shift = 12; shift >= 0; shift -= 4)
            m_glyphs += digits[(glyph.index >> shift) & 0xf];
        m_pen += double((*m_font)[glyph.index]) * m_size / 1000;
        return true;
    }

    void flush()
    {
        if (m_glyphs.isEmpty())
            return;
        m_out += move(m_start);
        if (m_adjusted)
            m_out += '[' + m_glyphs + ">] TJ\n";
        else
            m_out += m_glyphs + "> Tj\n";
        m_written = m_start;
        m_glyphs.clear();
        m_adjusted = false;
    }

private:
    QByteArray move(QPointF to) const
    {
        return numeral(to.x() - m_written.x()) + ' ' + numeral(to.y() - m_written.y()) + " Td ";
    }

    const ContentRewriter::Widths &m_widths;
    QByteArray &m_out;
    const std::vector<float> *m_font = nullptr;
    double m_size = 0;
    QPointF m_written; ///< the origin after what was written
    QPointF m_last;    ///< the last glyph's place
    QPointF m_start;   ///< the first gathered glyph's place
    double m_pen = 0;  ///< where the gathered glyphs end by their own widths
    QByteArray m_glyphs;
    bool m_adjusted = false;
};

/// One pass over a page's instructions, line by line as Qt writes them.
class Pass
{
public:
    Pass(const StructureTree &structure, const ContentRewriter::Widths &widths, int page)
        : m_structure(structure), m_page(page), m_text(widths, m_out)
    {
    }

    void run(QByteArrayView content)
    {
        m_out.reserve(content.size() / 3);
        const char *at = content.begin();
        while (at < content.end()) {
            const void *newline = std::memchr(at, '\n', size_t(content.end() - at));
            const char *end = newline ? static_cast<const char *>(newline) : content.end();
            take(QByteArrayView(at, end));
            at = end + 1;
        }
        m_text.flush();
        close();
    }

    QByteArray out() const { return m_out; }
    QHash<int, QByteArray> slips() const { return m_slips; }

private:
    void take(QByteArrayView line)
    {
        if (std::exchange(m_dropStroke, false) && line == QByteArrayView("S"))
            return;
        if (const auto glyph = glyphOf(line)) {
            if (m_text.add(*glyph))
                return;
        } else if (const auto marker = markerOf(line)) {
            m_text.flush();
            close();
            open(*marker);
            m_dropStroke = true;
            return;
        } else if (line == QByteArrayView("BT")) {
            m_text.begin();
        } else if (line.startsWith("/F") && line.contains(" Tf ")) {
            m_text.setFont(line);
        } else {
            m_text.flush();
        }
        m_out.append(line.data(), line.size());
        m_out += '\n';
    }

    void open(const MarkerFound &found)
    {
        using Marker = ContentRewriter::Marker;
        m_open = true;
        if (found.marker == Marker::Slip) {
            m_slip = found.number;
            m_out = "q\n";
        }
        if (found.marker == Marker::Content && found.number < m_structure.markCount(m_page)) {
            const StructureTree::Mark &mark = m_structure.mark(m_page, found.number);
            m_out += '/' + QByteArray(StructureTree::name(m_structure.element(mark.element).role)) +
                     " <</MCID " + QByteArray::number(found.number) + ">> BDC\n";
        } else if (found.marker == Marker::Furniture || found.marker == Marker::Slip) {
            m_out += "/Artifact <</Type /Pagination>> BDC\n";
        } else {
            m_out += "/Artifact <</Type /Layout>> BDC\n";
        }
    }

    void close()
    {
        if (std::exchange(m_open, false))
            m_out += "EMC\n";
        if (m_slip >= 0)
            m_slips.insert(std::exchange(m_slip, -1), m_out + "Q\n");
    }

    const StructureTree &m_structure;
    int m_page;
    QByteArray m_out;
    TextLine m_text;
    QHash<int, QByteArray> m_slips;
    bool m_open = false;
    bool m_dropStroke = false;
    int m_slip = -1; ///< the page of the slip at hand
};

} // namespace

QRectF ContentRewriter::rectangle(Marker marker, int number)
{
    return QRectF(markerX - int(marker), markerY, number + 1, markerHeight);
}

ContentRewriter::ContentRewriter(const StructureTree &structure, const Widths &widths)
    : m_structure(structure), m_widths(widths)
{
}

QByteArray ContentRewriter::marked(QByteArrayView content, int page) const
{
    Pass pass(m_structure, m_widths, page);
    pass.run(content);
    return pass.out();
}

QHash<int, QByteArray> ContentRewriter::slips(QByteArrayView sheet) const
{
    Pass pass(m_structure, m_widths, 0);
    pass.run(sheet);
    return pass.slips();
}

} // namespace klankbord
