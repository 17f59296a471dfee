// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
/// take ten times the memory.
class StructureWriter final
{
public:
    StructureWriter(const StructureTree &structure, PlainPdf pdf);

    /// The whole file. Call it once.
    QByteArray written();

    /// What to put where the structure's root will be.
    static QByteArray roomForRoot();

private:
    int elementNumber(StructureTree::Id id) const { return m_firstElement + id; }
    void beginObject(int number);
    void writeElement(StructureTree::Id id);
    void writeKids(StructureTree::Id id);
    void writeAttributes(StructureTree::Id id);
    int writeParentTree();
    int writeIdTree();
    void writeRoot(int parentTree, int idTree);
    void writeEnd();

    const StructureTree &m_structure;
    PlainPdf m_pdf;
    QByteArray &m_out;
    QHash<StructureTree::Id, size_t> m_linkOf; ///< element to its index in m_pdf.links
    QList<StructureTree::Id> m_notes;          ///< elements that have an identifier
    int m_firstElement = 0;
};

} // namespace klankbord
