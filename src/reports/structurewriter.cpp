// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/structurewriter.h"

#include "reports/sidebyside.h"

#include <QCryptographicHash>
#include <algorithm>
#include <cstring>
#include <qpdf/QPDFObjectHandle.hh>

namespace klankbord
{

namespace
{

// PDF 1.4 readers may refuse arrays of more than 8191 items (PDF Reference 1.4, appendix C).
constexpr int keysPerLeaf = 1000;
constexpr qsizetype roomSize = 200;
constexpr int elementsOfPart = 8'192;
constexpr int pagesOfPart = 256;
constexpr size_t partsForThread = 3; ///< fewer are done before a thread has begun

/// What a footnote is called among the elements; in the order of their numbers.
QByteArray noteName(StructureTree::Id id)
{
    return "(note-" + QByteArray::number(id).rightJustified(9, '0') + ")";
}

QByteArray pdfText(const QString &text)
{
    return QByteArray::fromStdString(QPDFObjectHandle::newUnicodeString(text.toStdString()).unparse());
}

} // namespace

StructureWriter::StructureWriter(const StructureTree &structure, PlainPdf pdf)
    : m_structure(structure), m_pdf(std::move(pdf)), m_out(m_pdf.bytes)
{
    // Everything from the cross-reference table on is written anew.
    const qsizetype start = m_out.lastIndexOf("startxref");
    const qsizetype table = start < 0 ? 0 : m_out.mid(start + 9).trimmed().split('\n').value(0).toLongLong();
    if (table > 0 && table < m_out.size())
        m_out.truncate(table);
    m_firstElement = nextNumber();
    m_firstParents = elementNumber(m_structure.elementCount());
    for (size_t index = 0; index < m_pdf.links.size(); ++index)
        m_linkOf.insert(m_pdf.links[index].element, index);
}

QByteArray StructureWriter::roomForRoot()
{
    return "<< /Room (" + QByteArray(roomSize, '.') + ") >>";
}

qsizetype StructureWriter::roomFor(const StructureTree &structure)
{
    constexpr qsizetype bytesOfElement = 110; // its object, its place in the table and among the parents
    constexpr qsizetype bytesOfPage = 100;
    constexpr qsizetype bytesOfEnd = 4'096;
    return structure.elementCount() * bytesOfElement + structure.pageCount() * bytesOfPage + bytesOfEnd;
}

QByteArray StructureWriter::written()
{
    const int elements = m_structure.elementCount();
    const int pages = m_structure.pageCount();
    const auto elementParts = size_t((elements + elementsOfPart - 1) / elementsOfPart);
    const auto pageParts = size_t((pages + pagesOfPart - 1) / pagesOfPart);
    std::vector<Part> parts(elementParts + pageParts);
    QByteArray fingerprint;
    // The fingerprint takes longest of all, so it goes first.
    sideBySide(1 + parts.size(), partsForThread, [&](size_t turn) {
        if (turn == 0) {
            fingerprint = QCryptographicHash::hash(m_out, QCryptographicHash::Md5).toHex();
            return;
        }
        Part &part = parts[turn - 1];
        if (turn <= elementParts) {
            const int first = int(turn - 1) * elementsOfPart;
            for (int id = first; id < std::min(first + elementsOfPart, elements); ++id)
                writeElement(part, id);
        } else {
            const int first = int(turn - 1 - elementParts) * pagesOfPart;
            for (int page = first; page < std::min(first + pagesOfPart, pages); ++page)
                writeParents(part, page);
        }
    });
    QList<StructureTree::Id> notes;
    for (Part &part : parts) {
        const Part taken = std::exchange(part, {}); // its memory is not needed longer than it takes to copy
        append(taken);
        notes += taken.notes;
    }
    const int parentTree = writeParentTree();
    writeRoot(parentTree, notes.isEmpty() ? 0 : writeIdTree(notes));
    writeEnd(fingerprint);
    return std::move(m_pdf.bytes);
}

void StructureWriter::beginObject(Part &part, int number)
{
    part.offsets.push_back(part.text.size());
    part.text << number << " 0 obj\n";
}

void StructureWriter::append(const Part &part)
{
    for (const size_t offset : part.offsets)
        m_pdf.offsets.push_back(m_out.size() + qint64(offset));
    m_out.append(part.text.bytes().data(), qsizetype(part.text.size()));
}

void StructureWriter::writeElement(Part &part, StructureTree::Id id) const
{
    const StructureTree::Element &element = m_structure.element(id);
    beginObject(part, elementNumber(id));
    PdfText &out = part.text;
    out << "<</S/" << StructureTree::name(element.role) << "/P "
        << (element.parent < 0 ? m_pdf.structureRoot : elementNumber(element.parent)) << " 0 R";
    if (element.firstMark >= 0)
        out << "/Pg " << m_pdf.pages[size_t(m_structure.markAt(element.firstMark).page)] << " 0 R";
    writeKids(out, id);
    writeAttributes(out, id);
    if (element.role == StructureTree::Role::Note) {
        part.notes.append(id);
        out << "/ID" << noteName(id);
    }
    out << ">>\nendobj\n";
}

void StructureWriter::writeKids(PdfText &out, StructureTree::Id id) const
{
    const StructureTree::Element &element = m_structure.element(id);
    const auto link =
        element.role == StructureTree::Role::Link ? m_linkOf.constFind(id) : m_linkOf.constEnd();
    const bool isSingle = link == m_linkOf.constEnd() && element.firstMark == element.lastMark &&
                          element.firstChild == element.lastChild &&
                          (element.firstMark < 0) != (element.firstChild < 0);
    out << (isSingle ? "/K " : "/K[");
    int firstPage = -1;
    for (qint32 index = element.firstMark; index >= 0; index = m_structure.markAt(index).next) {
        const int page = m_structure.markAt(index).page;
        if (firstPage < 0)
            firstPage = page;
        const int number = m_structure.numberOnPage(index);
        if (page == firstPage)
            out << number << (isSingle ? "" : " ");
        else
            out << "<</Type/MCR/Pg " << m_pdf.pages[size_t(page)] << " 0 R/MCID " << number << ">>";
    }
    if (link != m_linkOf.constEnd()) {
        const PlainPdf::Link &target = m_pdf.links[*link];
        out << "<</Type/OBJR/Pg " << target.page << " 0 R/Obj " << target.object << " 0 R>>";
    }
    for (StructureTree::Id child = element.firstChild; child >= 0;
         child = m_structure.element(child).nextSibling)
        out << elementNumber(child) << " 0 R" << (isSingle ? "" : " ");
    out << (isSingle ? "" : "]");
}

void StructureWriter::writeAttributes(PdfText &out, StructureTree::Id id) const
{
    switch (m_structure.element(id).role) {
    case StructureTree::Role::ColumnHeader:
        out << "/A<</O/Table/Scope/Column>>";
        return;
    case StructureTree::Role::RowHeader:
        out << "/A<</O/Table/Scope/Row";
        if (const int span = m_structure.spanOf(id); span > 1)
            out << "/ColSpan " << span;
        out << ">>";
        return;
    default:
        break;
    }
    const auto alternative = m_structure.alternatives().constFind(id);
    if (alternative == m_structure.alternatives().constEnd())
        return;
    const QRectF box = alternative->box;
    out << "/Alt " << pdfText(alternative->text) << "/A<</O/Layout/Placement/Block/BBox["
        << qRound(box.left()) << " " << qRound(box.top()) << " " << qRound(box.right()) << " "
        << qRound(box.bottom()) << "]>>";
}

/// The elements of a page's marks, in the order of their numbers.
void StructureWriter::writeParents(Part &part, int page) const
{
    beginObject(part, m_firstParents + page);
    part.text << "[";
    for (int mark = 0; mark < m_structure.markCount(page); ++mark)
        part.text << elementNumber(m_structure.mark(page, mark).element) << " 0 R ";
    part.text << "]\nendobj\n";
}

int StructureWriter::writeParentTree()
{
    const int firstLeaf = nextNumber();
    const int pages = m_structure.pageCount();
    const int keys = pages + int(m_pdf.links.size());
    Part part;
    int number = firstLeaf;
    for (int from = 0; from < keys; from += keysPerLeaf) {
        const int last = std::min(from + keysPerLeaf, keys) - 1;
        beginObject(part, number++);
        part.text << "<</Limits[" << from << " " << last << "]/Nums[";
        for (int key = from; key <= last; ++key) {
            const int object =
                key < pages ? m_firstParents + key : elementNumber(m_pdf.links[size_t(key - pages)].element);
            part.text << key << " " << object << " 0 R ";
        }
        part.text << "]>>\nendobj\n";
    }
    const int tree = number;
    beginObject(part, tree);
    part.text << "<</Kids[";
    for (int leaf = firstLeaf; leaf < tree; ++leaf)
        part.text << leaf << " 0 R ";
    part.text << "]>>\nendobj\n";
    append(part);
    return tree;
}

int StructureWriter::writeIdTree(const QList<StructureTree::Id> &notes)
{
    const int tree = nextNumber();
    Part part;
    beginObject(part, tree);
    part.text << "<</Names[";
    for (const StructureTree::Id note : notes)
        part.text << noteName(note) << elementNumber(note) << " 0 R ";
    part.text << "]>>\nendobj\n";
    append(part);
    return tree;
}

void StructureWriter::writeRoot(int parentTree, int idTree)
{
    PdfText root;
    root << "<< /Type /StructTreeRoot /RoleMap << /Title /P >> /K " << elementNumber(0) << " 0 R /ParentTree "
         << parentTree << " 0 R /ParentTreeNextKey " << m_structure.pageCount() + int(m_pdf.links.size())
         << " ";
    if (idTree > 0)
        root << "/IDTree " << idTree << " 0 R ";
    const qsizetype begin = m_out.indexOf("<<", m_pdf.offsets[size_t(m_pdf.structureRoot)]);
    const qsizetype size = m_out.indexOf(">>", begin) - begin;
    Q_ASSERT(qsizetype(root.size()) <= size);
    m_out.replace(begin, size, QByteArray::fromStdString(root.bytes()).leftJustified(size, ' '));
}

void StructureWriter::writeEnd(const QByteArray &fingerprint)
{
    const qsizetype table = m_out.size();
    const qsizetype count = qsizetype(m_pdf.offsets.size());
    constexpr qsizetype bytesOfEntry = 20;
    PdfText start;
    start << "xref\n0 " << count << "\n0000000000 65535 f \n";
    m_out.append(start.bytes().data(), qsizetype(start.size()));
    m_out.resize(m_out.size() + (count - 1) * bytesOfEntry);
    char *entry = m_out.data() + m_out.size() - (count - 1) * bytesOfEntry;
    for (qsizetype number = 1; number < count; ++number, entry += bytesOfEntry) {
        std::memcpy(entry, "0000000000 00000 n \n", bytesOfEntry);
        char *digit = entry + 10;
        for (qint64 rest = m_pdf.offsets[size_t(number)]; rest > 0; rest /= 10)
            *--digit = char('0' + rest % 10);
    }
    PdfText end;
    end << "trailer\n<< /Size " << count << " /Root " << m_pdf.root << " 0 R /Info " << m_pdf.info
        << " 0 R /ID [ <" << fingerprint << "> <" << fingerprint << "> ] >>\nstartxref\n"
        << table << "\n%%EOF\n";
    m_out.append(end.bytes().data(), qsizetype(end.size()));
}

} // namespace klankbord
