// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/structurewriter.h"

#include <QCryptographicHash>
#include <algorithm>
#include <array>
#include <charconv>
#include <qpdf/QPDFObjectHandle.hh>

namespace klankbord
{

namespace
{

// PDF 1.4 readers may refuse arrays of more than 8191 items (PDF Reference 1.4, appendix C).
constexpr int keysPerLeaf = 1000;
constexpr qsizetype roomSize = 200;

/// Appends numbers and texts without a temporary for each: there are millions.
QByteArray &operator<<(QByteArray &out, const char *text)
{
    return out.append(text);
}

QByteArray &operator<<(QByteArray &out, qint64 number)
{
    std::array<char, 24> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    return out.append(digits.data(), end - digits.data());
}

QByteArray &operator<<(QByteArray &out, int number)
{
    return out << qint64(number);
}

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
    m_firstElement = int(m_pdf.offsets.size());
    for (size_t index = 0; index < m_pdf.links.size(); ++index)
        m_linkOf.insert(m_pdf.links[index].element, index);
}

QByteArray StructureWriter::roomForRoot()
{
    return "<< /Room (" + QByteArray(roomSize, '.') + ") >>";
}

QByteArray StructureWriter::written()
{
    const qsizetype objects = m_structure.elementCount() + m_structure.pageCount();
    m_out.reserve(m_out.size() + objects * 90);
    for (StructureTree::Id id = 0; id < m_structure.elementCount(); ++id)
        writeElement(id);
    const int parentTree = writeParentTree();
    writeRoot(parentTree, m_notes.isEmpty() ? 0 : writeIdTree());
    writeEnd();
    return std::move(m_pdf.bytes);
}

void StructureWriter::beginObject(int number)
{
    Q_ASSERT(number == int(m_pdf.offsets.size()));
    m_pdf.offsets.push_back(m_out.size());
    m_out << number << " 0 obj\n";
}

void StructureWriter::writeElement(StructureTree::Id id)
{
    const StructureTree::Element &element = m_structure.element(id);
    beginObject(elementNumber(id));
    m_out << "<</S/" << StructureTree::name(element.role) << "/P ";
    m_out << (element.parent < 0 ? m_pdf.structureRoot : elementNumber(element.parent)) << " 0 R";
    if (element.firstMark >= 0)
        m_out << "/Pg " << m_pdf.pages[size_t(m_structure.markAt(element.firstMark).page)] << " 0 R";
    writeKids(id);
    writeAttributes(id);
    if (element.role == StructureTree::Role::Note) {
        m_notes.append(id);
        m_out << "/ID" << noteName(id).constData();
    }
    m_out << ">>\nendobj\n";
}

void StructureWriter::writeKids(StructureTree::Id id)
{
    const StructureTree::Element &element = m_structure.element(id);
    const auto link =
        element.role == StructureTree::Role::Link ? m_linkOf.constFind(id) : m_linkOf.constEnd();
    const bool isSingle = link == m_linkOf.constEnd() && element.firstMark == element.lastMark &&
                          element.firstChild == element.lastChild &&
                          (element.firstMark < 0) != (element.firstChild < 0);
    m_out << (isSingle ? "/K " : "/K[");
    int firstPage = -1;
    for (qint32 index = element.firstMark; index >= 0; index = m_structure.markAt(index).next) {
        const int page = m_structure.markAt(index).page;
        if (firstPage < 0)
            firstPage = page;
        const int number = m_structure.numberOnPage(index);
        if (page == firstPage)
            m_out << number << (isSingle ? "" : " ");
        else
            m_out << "<</Type/MCR/Pg " << m_pdf.pages[size_t(page)] << " 0 R/MCID " << number << ">>";
    }
    if (link != m_linkOf.constEnd()) {
        const PlainPdf::Link &target = m_pdf.links[*link];
        m_out << "<</Type/OBJR/Pg " << target.page << " 0 R/Obj " << target.object << " 0 R>>";
    }
    for (StructureTree::Id child = element.firstChild; child >= 0;
         child = m_structure.element(child).nextSibling)
        m_out << elementNumber(child) << " 0 R" << (isSingle ? "" : " ");
    m_out << (isSingle ? "" : "]");
}

void StructureWriter::writeAttributes(StructureTree::Id id)
{
    switch (m_structure.element(id).role) {
    case StructureTree::Role::ColumnHeader:
        m_out << "/A<</O/Table/Scope/Column>>";
        return;
    case StructureTree::Role::RowHeader:
        m_out << "/A<</O/Table/Scope/Row";
        if (const int span = m_structure.spanOf(id); span > 1)
            m_out << "/ColSpan " << span;
        m_out << ">>";
        return;
    default:
        break;
    }
    const auto alternative = m_structure.alternatives().constFind(id);
    if (alternative == m_structure.alternatives().constEnd())
        return;
    m_out << "/Alt ";
    m_out += pdfText(alternative->text);
    const QRectF box = alternative->box;
    m_out << "/A<</O/Layout/Placement/Block/BBox[" << qRound(box.left()) << " " << qRound(box.top()) << " "
          << qRound(box.right()) << " " << qRound(box.bottom()) << "]>>";
}

int StructureWriter::writeParentTree()
{
    const int firstList = int(m_pdf.offsets.size());
    for (int page = 0; page < m_structure.pageCount(); ++page) {
        beginObject(firstList + page);
        m_out << "[";
        for (int mark = 0; mark < m_structure.markCount(page); ++mark)
            m_out << elementNumber(m_structure.mark(page, mark).element) << " 0 R ";
        m_out << "]\nendobj\n";
    }
    const int firstLeaf = int(m_pdf.offsets.size());
    const int pages = m_structure.pageCount();
    const int keys = pages + int(m_pdf.links.size());
    for (int from = 0; from < keys; from += keysPerLeaf) {
        const int last = std::min(from + keysPerLeaf, keys) - 1;
        beginObject(int(m_pdf.offsets.size()));
        m_out << "<</Limits[" << from << " " << last << "]/Nums[";
        for (int key = from; key <= last; ++key) {
            const int object =
                key < pages ? firstList + key : elementNumber(m_pdf.links[size_t(key - pages)].element);
            m_out << key << " " << object << " 0 R ";
        }
        m_out << "]>>\nendobj\n";
    }
    const int tree = int(m_pdf.offsets.size());
    beginObject(tree);
    m_out << "<</Kids[";
    for (int leaf = firstLeaf; leaf < tree; ++leaf)
        m_out << leaf << " 0 R ";
    m_out << "]>>\nendobj\n";
    return tree;
}

int StructureWriter::writeIdTree()
{
    const int tree = int(m_pdf.offsets.size());
    beginObject(tree);
    m_out << "<</Names[";
    for (const StructureTree::Id note : std::as_const(m_notes))
        m_out << noteName(note).constData() << elementNumber(note) << " 0 R ";
    m_out << "]>>\nendobj\n";
    return tree;
}

void StructureWriter::writeRoot(int parentTree, int idTree)
{
    QByteArray root = "<< /Type /StructTreeRoot /RoleMap << /Title /P >> /K ";
    root << elementNumber(0) << " 0 R /ParentTree " << parentTree << " 0 R /ParentTreeNextKey "
         << m_structure.pageCount() + int(m_pdf.links.size()) << " ";
    if (idTree > 0)
        root << "/IDTree " << idTree << " 0 R ";
    const qsizetype begin = m_out.indexOf("<<", m_pdf.offsets[size_t(m_pdf.structureRoot)]);
    const qsizetype size = m_out.indexOf(">>", begin) - begin;
    Q_ASSERT(root.size() <= size);
    m_out.replace(begin, size, root.leftJustified(size, ' '));
}

void StructureWriter::writeEnd()
{
    const QByteArray id = QCryptographicHash::hash(m_out, QCryptographicHash::Md5).toHex();
    const qsizetype table = m_out.size();
    const qsizetype count = qsizetype(m_pdf.offsets.size());
    m_out.reserve(m_out.size() + count * 20 + 200);
    m_out << "xref\n0 " << count << "\n0000000000 65535 f \n";
    for (qsizetype number = 1; number < count; ++number) {
        std::array<char, 21> line{};
        std::snprintf(line.data(), line.size(), "%010lld 00000 n \n",
                      qlonglong(m_pdf.offsets[size_t(number)]));
        m_out.append(line.data(), 20);
    }
    m_out << "trailer\n<< /Size " << count << " /Root " << m_pdf.root << " 0 R /Info " << m_pdf.info
          << " 0 R /ID [ <" << id.constData() << "> <" << id.constData() << "> ] >>\nstartxref\n"
          << table << "\n%%EOF\n";
}

} // namespace klankbord
