// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pdftext.h"
#include "reports/structuretree.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <vector>

namespace klankbord
{

/// A finished PDF file without its structure: what is needed to write that behind it.
struct PlainPdf {
    QByteArray bytes;            ///< a whole file with a classic cross-reference table
    std::vector<qint64> offsets; ///< of each object, by number; 0 is not used
    std::vector<int> pages;      ///< the object numbers of the pages
    /// An annotation that leads elsewhere, the element that it belongs to and the page that it is on.
    struct Link {
        StructureTree::Id element = StructureTree::nothing;
        int page = 0;   ///< object number
        int object = 0; ///< object number
    };
    std::vector<Link> links; ///< the n-th has the key pageCount() + n among the structure's parents
    int root = 0;            ///< the object number of the catalogue
    int info = 0;            ///< the object number of the Info dictionary
    int structureRoot = 0;   ///< the object number of the room kept for the structure's root
};

/// Writes the structure tree into a PDF file: one object an element, the table from marks back to elements,
/// and the file's new end. Written as bytes, because half a million elements as objects of a PDF library
/// take ten times the memory; in parts side by side, because their numbers are known before their places.
class StructureWriter final
{
public:
    StructureWriter(const StructureTree &structure, PlainPdf pdf);

    /// The whole file. Call it once.
    QByteArray written();

    /// About how many bytes the structure adds to a file.
    static qsizetype roomFor(const StructureTree &structure);

    /// What to put where the structure's root will be.
    static QByteArray roomForRoot();

private:
    /// Objects that follow each other, before it is known where in the file.
    struct Part {
        PdfText text;
        std::vector<size_t> offsets;         ///< of each object in the text
        QList<StructureTree::Id> notes = {}; ///< elements among them that have an identifier
    };

    int elementNumber(StructureTree::Id id) const { return m_firstElement + id; }
    int nextNumber() const { return int(m_pdf.offsets.size()); }
    static void beginObject(Part &part, int number);
    void append(const Part &part);

    void writeElement(Part &part, StructureTree::Id id) const;
    void writeKids(PdfText &out, StructureTree::Id id) const;
    void writeAttributes(PdfText &out, StructureTree::Id id) const;
    void writeParents(Part &part, int page) const;
    /// These return the number of the tree that they wrote.
    int writeParentTree();
    int writeIdTree(const QList<StructureTree::Id> &notes);
    void writeRoot(int parentTree, int idTree);
    void writeEnd(const QByteArray &fingerprint);

    const StructureTree &m_structure;
    PlainPdf m_pdf;
    QByteArray &m_out;
    QHash<StructureTree::Id, size_t> m_linkOf; ///< element to its index in m_pdf.links
    int m_firstElement = 0;
    int m_firstParents = 0; ///< the number of the first page's list of parents
};

} // namespace klankbord
