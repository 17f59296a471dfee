// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pdftext.h"
#include "reports/structuretree.h"
#include "reports/typeface.h"

#include <QByteArray>
#include <QColor>
#include <QList>
#include <QPointF>
#include <QStringView>
#include <array>
#include <string>
#include <vector>

namespace klankbord
{

/// Which of a document's two fonts a text is set in.
enum class Face : quint8 { Regular, Bold };

/// A font as a PDF knows it: its name among a page's resources, and the number of each character's glyph.
struct EmbeddedFace {
    QByteArray name;             ///< "/F11"
    std::vector<quint16> glyphs; ///< by UTF-16 code
};

/// Texts, lines and their meaning, noted in the order of painting and written as PDF instructions at the end:
/// only then is it known which glyph has which number, and how many pages there are.
///
/// Lengths are in the canvas's unit. It holds twenty bytes an entry and two a character.
class PaintScript final
{
public:
    using Faces = std::array<const Typeface *, 2>;

    explicit PaintScript(const Faces &faces) : m_faces(faces) {}

    /// What follows belongs to this mark of an element (`/TD <</MCID 4>> BDC`).
    void enter(StructureTree::Role role, int mark);
    /// What follows has no meaning, or is a page's header or footer.
    void enterDecoration();
    void enterFurniture();

    /// @p text must be plain in that face; @p baseline is where it begins.
    void addText(QStringView text, QPointF baseline, Face face, int size, const QColor &colour);
    void addLine(QPointF left, qreal length, qreal thickness, const QColor &colour);

    /// Ends a stretch of entries, which belongs in one place among other painting; returns its number.
    int cut();
    bool hasUncut() const { return size_t(m_cuts.back()) < m_entries.size(); }

    /// The characters used of a face, each once.
    std::u16string repertoire(Face face) const;

    /// Writes the instructions of a stretch to @p out. @p isOpen says whether marked content is open before
    /// them, and then whether it is after them. They leave no other state behind.
    void write(int stretch, const std::array<EmbeddedFace, 2> &faces, bool &isOpen, PdfText &out) const;

private:
    enum class Kind : quint8 { Content, Decoration, Furniture, Text, Line };

    struct Entry {
        Kind kind = Kind::Decoration;
        quint8 detail = 0;  ///< role, or face
        quint16 size = 0;   ///< of the font, or the line's thickness
        quint32 value = 0;  ///< mark, or where the text begins; a line's length
        quint16 length = 0; ///< of the text
        quint16 colour = 0;
        float x = 0;
        float y = 0;
    };

    class Writer;

    quint16 colourNumber(const QColor &colour);

    Faces m_faces;
    std::vector<Entry> m_entries;
    std::vector<int> m_cuts{0}; ///< where each stretch begins, and the last one ends
    std::u16string m_characters;
    QList<QColor> m_colours;
};

} // namespace klankbord
