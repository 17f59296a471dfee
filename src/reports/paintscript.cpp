// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paintscript.h"

#include <algorithm>

namespace klankbord
{

namespace
{

constexpr size_t longestText = 0xffff;

} // namespace

/// Writes entries as instructions, and a font or colour only when it changes.
class PaintScript::Writer
{
public:
    Writer(const PaintScript &script, const std::array<EmbeddedFace, 2> &faces, bool isOpen, PdfText &out)
        : m_script(script), m_faces(faces), m_out(out), m_isOpen(isOpen)
    {
        m_out << "q\n";
    }

    void write(const Entry &entry)
    {
        switch (entry.kind) {
        case Kind::Content:
            close();
            m_out << '/' << StructureTree::name(StructureTree::Role(entry.detail)) << " <</MCID "
                  << entry.value << ">> BDC\n";
            m_isOpen = true;
            break;
        case Kind::Decoration:
        case Kind::Furniture:
            close();
            m_out << (entry.kind == Kind::Furniture ? "/Artifact <</Type /Pagination>> BDC\n"
                                                    : "/Artifact <</Type /Layout>> BDC\n");
            m_isOpen = true;
            break;
        case Kind::Line:
            line(entry);
            break;
        case Kind::Text:
            text(entry);
            break;
        }
    }

    void finish() { m_out << "Q\n"; }

    bool isOpen() const { return m_isOpen; }

private:
    void close()
    {
        if (m_isOpen)
            m_out << "EMC\n";
    }

    void setColour(quint16 colour)
    {
        if (m_colour == colour)
            return;
        m_colour = colour;
        const QColor &value = m_script.m_colours.at(colour);
        for (const double part : {value.redF(), value.greenF(), value.blueF()})
            m_out.addFixed(part, 4) << ' ';
        m_out << "rg\n";
    }

    void line(const Entry &entry)
    {
        // A filled rectangle: it has no ends to think of.
        setColour(entry.colour);
        m_out.addFixed(entry.x, 2) << ' ';
        m_out.addFixed(entry.y - float(entry.size) / 2, 2)
            << ' ' << entry.value << ' ' << entry.size << " re f\n";
    }

    void text(const Entry &entry)
    {
        const EmbeddedFace &face = m_faces[entry.detail];
        setColour(entry.colour);
        m_out << "BT ";
        if (m_face != entry.detail || m_size != entry.size) {
            m_face = entry.detail;
            m_size = entry.size;
            m_out << face.name << ' ' << entry.size << " Tf ";
        }
        m_out << "1 0 0 -1 ";
        m_out.addFixed(entry.x, 2) << ' ';
        m_out.addFixed(entry.y, 2) << " Tm ";
        glyphs(entry, face);
        m_out << " ET\n";
    }

    void glyphs(const Entry &entry, const EmbeddedFace &face)
    {
        static constexpr char digits[] = "0123456789abcdef";
        const std::u16string_view text(m_script.m_characters.data() + entry.value, entry.length);
        const Typeface &typeface = *m_script.m_faces[entry.detail];
        m_out << "[<";
        for (size_t at = 0; at < text.size(); ++at) {
            if (const int kerning = at > 0 ? typeface.kerning(text[at - 1], text[at]) : 0; kerning != 0)
                m_out << '>' << -kerning << '<';
            const quint16 glyph = face.glyphs[text[at]];
            const std::array<char, 4> code{digits[glyph >> 12], digits[glyph >> 8 & 0xf],
                                           digits[glyph >> 4 & 0xf], digits[glyph & 0xf]};
            m_out << std::string_view(code.data(), code.size());
        }
        m_out << ">] TJ";
    }

    const PaintScript &m_script;
    const std::array<EmbeddedFace, 2> &m_faces;
    PdfText &m_out;
    bool m_isOpen;
    int m_colour = -1;
    int m_face = -1;
    int m_size = -1;
};

void PaintScript::enter(StructureTree::Role role, int mark)
{
    m_entries.push_back({.kind = Kind::Content, .detail = quint8(role), .value = quint32(mark)});
}

void PaintScript::enterDecoration()
{
    m_entries.push_back({.kind = Kind::Decoration});
}

void PaintScript::enterFurniture()
{
    m_entries.push_back({.kind = Kind::Furniture});
}

void PaintScript::addText(QStringView text, QPointF baseline, Face face, int size, const QColor &colour)
{
    const size_t length = std::min(size_t(text.size()), longestText);
    if (length == 0)
        return;
    m_entries.push_back({.kind = Kind::Text,
                         .detail = quint8(face),
                         .size = quint16(size),
                         .value = quint32(m_characters.size()),
                         .length = quint16(length),
                         .colour = colourNumber(colour),
                         .x = float(baseline.x()),
                         .y = float(baseline.y())});
    m_characters.append(text.utf16(), length);
}

void PaintScript::addLine(QPointF left, qreal length, qreal thickness, const QColor &colour)
{
    m_entries.push_back({.kind = Kind::Line,
                         .size = quint16(qRound(thickness)),
                         .value = quint32(qRound(length)),
                         .colour = colourNumber(colour),
                         .x = float(left.x()),
                         .y = float(left.y())});
}

int PaintScript::cut()
{
    m_cuts.push_back(int(m_entries.size()));
    return int(m_cuts.size()) - 2;
}

std::u16string PaintScript::repertoire(Face face) const
{
    std::vector<bool> isUsed(0x10000);
    for (const Entry &entry : m_entries) {
        if (entry.kind != Kind::Text || Face(entry.detail) != face)
            continue;
        for (const char16_t unit : std::u16string_view(m_characters).substr(entry.value, entry.length))
            isUsed[unit] = true;
    }
    std::u16string used;
    for (size_t code = 0; code < isUsed.size(); ++code) {
        if (isUsed[code])
            used += char16_t(code);
    }
    return used;
}

void PaintScript::write(int stretch, const std::array<EmbeddedFace, 2> &faces, bool &isOpen,
                        PdfText &out) const
{
    if (stretch < 0 || size_t(stretch) + 1 >= m_cuts.size())
        return;
    Writer writer(*this, faces, isOpen, out);
    for (int index = m_cuts[size_t(stretch)]; index < m_cuts[size_t(stretch) + 1]; ++index)
        writer.write(m_entries[size_t(index)]);
    isOpen = writer.isOpen();
    writer.finish();
}

quint16 PaintScript::colourNumber(const QColor &colour)
{
    const qsizetype known = m_colours.indexOf(colour);
    if (known >= 0)
        return quint16(known);
    m_colours.append(colour);
    return quint16(m_colours.size() - 1);
}

} // namespace klankbord
