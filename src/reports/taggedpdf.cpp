// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/taggedpdf.h"

#include "base/heapreserve.h"
#include "reports/contentrewriter.h"
#include "reports/pdfmetadata.h"
#include "reports/sidebyside.h"
#include "reports/structurewriter.h"
#include "reports/tounicodemap.h"

#include <QCoreApplication>
#include <exception>
#include <qpdf/Buffer.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <qpdf/QPDFXRefEntry.hh>
#include <set>
#include <utility>

namespace klankbord
{

namespace
{

using Object = QPDFObjectHandle;

// A third of the time of a long table went into the last few per cent of its size.
constexpr int fastCompression = 1;   ///< of zlib's 1 to 9
constexpr size_t pagesForThread = 8; ///< fewer are done before a thread has begun

/// Gathers what qpdf writes.
class ByteArrayPipeline final : public Pipeline
{
public:
    explicit ByteArrayPipeline(QByteArray &out) : Pipeline("document", nullptr), m_out(out) {}

    void write(const unsigned char *data, size_t size) override
    {
        m_out.append(reinterpret_cast<const char *>(data), qsizetype(size));
    }
    void finish() override {}

private:
    QByteArray &m_out;
};

QByteArray decoded(Object stream)
{
    const auto buffer = stream.getStreamData(qpdf_dl_generalized);
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

/// What a page is painted with, between the library and the thread that rewrites it.
class PageContent final
{
public:
    explicit PageContent(Object stream) : m_isDeflated(isDeflated(stream.getDict()))
    {
        const auto buffer =
            m_isDeflated ? stream.getRawStreamData() : stream.getStreamData(qpdf_dl_generalized);
        m_bytes =
            QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    }

    /// For any thread, one page each.
    void rewrite(const ContentRewriter &rewriter, int footer)
    {
        // Qt's compression is zlib's with the size in front: a guess when it is read.
        constexpr qsizetype sizeBytes = 4;
        const QByteArray plain =
            m_isDeflated ? qUncompress(QByteArray("\0\1\0\0", sizeBytes) + m_bytes) : m_bytes;
        const std::string written = rewriter.rewritten(plain, footer);
        m_bytes = qCompress(reinterpret_cast<const uchar *>(written.data()), qsizetype(written.size()),
                            fastCompression);
        m_bytes.remove(0, sizeBytes);
    }

    Object takeStream(QPDF &pdf)
    {
        Object stream = Object::newStream(&pdf);
        stream.replaceStreamData(std::exchange(m_bytes, {}).toStdString(), Object::newName("/FlateDecode"),
                                 Object::newNull());
        return stream;
    }

private:
    static bool isDeflated(Object dictionary)
    {
        Object filter = dictionary.getKey("/Filter");
        return filter.isName() && filter.getName() == "/FlateDecode" && !dictionary.hasKey("/DecodeParms");
    }

    bool m_isDeflated;
    QByteArray m_bytes;
};

Object text(const QString &value)
{
    return Object::newUnicodeString(value.toStdString());
}

void setText(Object dictionary, const std::string &key, const QString &value)
{
    if (value.isEmpty())
        dictionary.removeKey(key);
    else
        dictionary.replaceKey(key, text(value));
}

/// One rewriting of a painted document.
class Rewriting
{
public:
    explicit Rewriting(PaintedDocument document) : m_document(std::move(document))
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("painting", m_document.pdf.constData(), size_t(m_document.pdf.size()));
        m_pages = QPDFPageDocumentHelper(m_pdf).getAllPages();
    }

    PlainPdf run()
    {
        QPDFPageObjectHelper sheet = m_pages.back();
        m_pages.pop_back();
        repairFonts(sheet.getObjectHandle());
        for (auto &page : m_pages)
            repairFonts(page.getObjectHandle());
        rewritePages(sheet.getObjectHandle());
        QPDFPageDocumentHelper(m_pdf).removePage(sheet);
        addLinks();
        movePages();
        setCatalogue();
        setOutline();
        setProperties();
        return write();
    }

private:
    /// Makes each font's texts readable, once.
    void repairFonts(Object page)
    {
        Object fonts = page.getKey("/Resources").getKey("/Font");
        if (!fonts.isDictionary())
            return;
        for (const std::string &name : fonts.getKeys()) {
            Object font = fonts.getKey(name);
            Object descendants = font.getKey("/DescendantFonts");
            const bool isNew = m_fonts.insert(font.getObjGen()).second;
            if (!isNew || !descendants.isArray() || descendants.getArrayNItems() == 0)
                continue;
            Object descendant = descendants.getArrayItem(0);
            Object map = font.getKey("/ToUnicode");
            if (map.isStream()) {
                map.replaceStreamData(readableToUnicodeMap(decoded(map)).toStdString(), Object::newNull(),
                                      Object::newNull());
            }
            nameSubset(font, descendant);
        }
    }

    /// A subset is named "ABCDEF+Font" wherever it is named (ISO 32000-1, 9.6.4). Qt's six letters differ
    /// from run to run; these follow from the document.
    void nameSubset(const Object &font, Object descendant) const
    {
        Object descriptor = descendant.getKey("/FontDescriptor");
        if (!descriptor.isDictionary() || !descriptor.getKey("/FontName").isName())
            return;
        std::string tag(6, 'A');
        size_t number = m_fonts.size() - 1;
        for (auto letter = tag.rbegin(); letter != tag.rend(); ++letter, number /= 26)
            *letter = char('A' + number % 26);
        const std::string known = descriptor.getKey("/FontName").getName();
        const size_t plus = known.find('+');
        const std::string family = plus == std::string::npos ? known.substr(1) : known.substr(plus + 1);
        const Object name = Object::newName("/" + tag + "+" + family);
        for (Object owner : {font, descendant})
            owner.replaceKey("/BaseFont", name);
        descriptor.replaceKey("/FontName", name);
    }

    void rewritePages(Object sheet)
    {
        const ContentRewriter rewriter(m_document.script, decoded(sheet.getKey("/Contents")));
        // The library is not for several threads, but what takes the time is outside it.
        std::vector<PageContent> contents;
        contents.reserve(m_pages.size());
        for (auto &page : m_pages)
            contents.emplace_back(page.getObjectHandle().getKey("/Contents"));
        sideBySide(contents.size(), pagesForThread, [&](size_t number) {
            contents[number].rewrite(rewriter, m_document.footers.value(qsizetype(number), -1));
        });
        Object sheetFonts = sheet.getKey("/Resources").getKey("/Font");
        for (int number = 0; number < int(m_pages.size()); ++number) {
            Object page = m_pages[size_t(number)].getObjectHandle();
            page.replaceKey("/Contents", contents[size_t(number)].takeStream(m_pdf));
            page.replaceKey("/StructParents", Object::newInteger(number));
            page.removeKey("/Annots");
            Object fonts = page.getKey("/Resources").getKey("/Font");
            for (const std::string &name : sheetFonts.getKeys()) {
                if (!fonts.hasKey(name))
                    fonts.replaceKey(name, sheetFonts.getKey(name));
            }
        }
    }

    void addLinks()
    {
        int key = m_document.structure.pageCount();
        for (const DocumentLink &link : std::as_const(m_document.links)) {
            Object annotation = m_pdf.makeIndirectObject(
                Object::parse("<< /Type /Annot /Subtype /Link /F 4 /Border [ 0 0 0 ] >>"));
            Object area = Object::newArray();
            for (const qreal edge :
                 {link.area.left(), link.area.top(), link.area.right(), link.area.bottom()})
                area.appendItem(Object::newReal(edge, 2));
            annotation.replaceKey("/Rect", area);
            annotation.replaceKey("/Contents", text(link.description));
            annotation.replaceKey("/StructParent", Object::newInteger(key++));
            if (link.address.isEmpty()) {
                annotation.replaceKey("/Dest", destination(link.targetPage, link.targetTop));
            } else {
                Object action = Object::parse("<< /S /URI >>");
                action.replaceKey("/URI", Object::newString(link.address.toStdString()));
                annotation.replaceKey("/A", action);
            }
            Object page = m_pages[size_t(link.page)].getObjectHandle();
            if (!page.hasKey("/Annots"))
                page.replaceKey("/Annots", Object::newArray());
            page.getKey("/Annots").appendItem(annotation);
            m_links.push_back(annotation);
        }
    }

    /// The numbers of pages in marks, links and outline are those of the painting, wherever they stand.
    void movePages()
    {
        const MovedPages &moved = m_document.moved;
        if (moved.first <= moved.before || moved.first >= int(m_pages.size()))
            return;
        QPDFPageDocumentHelper pages(m_pdf);
        const QPDFPageObjectHelper before = m_pages[size_t(moved.before)];
        for (size_t number = size_t(moved.first); number < m_pages.size(); ++number) {
            pages.removePage(m_pages[number]);
            pages.addPageAt(m_pages[number], true, before);
        }
    }

    Object destination(int page, qreal top)
    {
        Object destination = Object::newArray();
        destination.appendItem(m_pages[size_t(page)].getObjectHandle());
        destination.appendItem(Object::newName("/XYZ"));
        destination.appendItem(Object::newInteger(0));
        destination.appendItem(Object::newReal(top, 1));
        destination.appendItem(Object::newNull());
        return destination;
    }

    void setCatalogue()
    {
        Object root = m_pdf.getRoot();
        root.replaceKey("/Lang", Object::newString(m_document.info.language.toStdString()));
        root.replaceKey("/MarkInfo", Object::parse("<< /Marked true >>"));
        root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
        m_structureRoot =
            m_pdf.makeIndirectObject(Object::parse(StructureWriter::roomForRoot().toStdString()));
        root.replaceKey("/StructTreeRoot", m_structureRoot);
    }

    void setOutline()
    {
        if (m_document.outline.isEmpty())
            return;
        Object root = m_pdf.makeIndirectObject(Object::parse("<< /Type /Outlines >>"));
        QList<std::pair<int, Object>> path{{0, root}}; // from the root to the entry last added
        for (const OutlineEntry &entry : std::as_const(m_document.outline)) {
            while (path.size() > 1 && path.last().first >= entry.level)
                path.removeLast();
            Object item = m_pdf.makeIndirectObject(Object::newDictionary());
            item.replaceKey("/Title", text(entry.title));
            item.replaceKey("/Dest", destination(entry.page, entry.top));
            append(path.last().second, item);
            for (auto &[level, ancestor] : path)
                ancestor.replaceKey("/Count", Object::newInteger(countOf(ancestor) + 1));
            path.append({entry.level, item});
        }
        m_pdf.getRoot().replaceKey("/Outlines", root);
        m_pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
    }

    static qint64 countOf(Object item)
    {
        return item.hasKey("/Count") ? item.getKey("/Count").getIntValue() : 0;
    }

    static void append(Object parent, Object item)
    {
        item.replaceKey("/Parent", parent);
        if (parent.hasKey("/Last")) {
            Object previous = parent.getKey("/Last");
            previous.replaceKey("/Next", item);
            item.replaceKey("/Prev", previous);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
    }

    void setProperties()
    {
        const DocumentInfo &info = m_document.info;
        m_info = m_pdf.makeIndirectObject(Object::newDictionary());
        setText(m_info, "/Title", info.title);
        setText(m_info, "/Author", info.author);
        setText(m_info, "/Subject", info.subject);
        setText(m_info, "/Creator", pdfCreator());
        setText(m_info, "/Producer", pdfProducer());
        const Object date = Object::newString(pdfDate(info.created).toStdString());
        m_info.replaceKey("/CreationDate", date);
        m_info.replaceKey("/ModDate", date);
        m_pdf.getTrailer().replaceKey("/Info", m_info);

        Object metadata = Object::newStream(&m_pdf, xmpPacket(info).toStdString());
        metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
        metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
        m_pdf.getRoot().replaceKey("/Metadata", metadata);
    }

    PlainPdf write()
    {
        PlainPdf plain;
        plain.bytes.reserve(m_document.pdf.size() + StructureWriter::roomFor(m_document.structure));
        preferLargePages(plain.bytes.data(), plain.bytes.capacity());
        ByteArrayPipeline pipeline(plain.bytes);
        QPDFWriter writer(m_pdf);
        writer.setOutputPipeline(&pipeline);
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setStreamDataMode(qpdf_s_compress);
        Pl_Flate::setCompressionLevel(fastCompression);
        writer.forcePDFVersion("1.4");
        writer.setStaticID(true); // the real one is written with the structure
        writer.write();

        const auto table = writer.getWrittenXRefTable();
        plain.offsets.resize(table.size() + 1);
        for (const auto &[object, entry] : table) {
            if (size_t(object.getObj()) >= plain.offsets.size())
                plain.offsets.resize(size_t(object.getObj()) + 1);
            plain.offsets[size_t(object.getObj())] = entry.getOffset();
        }
        const auto numberOf = [&writer](const Object &object) {
            return writer.getRenumberedObjGen(object.getObjGen()).getObj();
        };
        for (auto &page : m_pages)
            plain.pages.push_back(numberOf(page.getObjectHandle()));
        for (size_t index = 0; index < m_links.size(); ++index) {
            const DocumentLink &link = m_document.links.at(qsizetype(index));
            plain.links.push_back({.element = link.element,
                                   .page = plain.pages[size_t(link.page)],
                                   .object = numberOf(m_links[index])});
        }
        plain.root = numberOf(m_pdf.getRoot());
        plain.info = numberOf(m_info);
        plain.structureRoot = numberOf(m_structureRoot);
        return plain;
    }

    PaintedDocument m_document;
    QPDF m_pdf;
    std::vector<QPDFPageObjectHelper> m_pages;
    std::set<QPDFObjGen> m_fonts;
    std::vector<Object> m_links; ///< in the order of the document's
    Object m_structureRoot;
    Object m_info;
};

} // namespace

Result<QByteArray> taggedPdf(PaintedDocument document)
{
    const StructureTree &structure = document.structure;
    try {
        PlainPdf plain = Rewriting(std::move(document)).run();
        return StructureWriter(structure, std::move(plain)).written();
    } catch (const std::exception &problem) {
        return Error{.kind = Error::Kind::System,
                     .what = QCoreApplication::translate("TaggedPdf", "The document could not be made."),
                     .why = QString::fromUtf8(problem.what()),
                     .remedy = {}};
    }
}

} // namespace klankbord

void klankbordTaggedPdf(klankbord::PaintedDocument &document, klankbord::Result<QByteArray> &result)
{
    result = klankbord::taggedPdf(std::move(document));
}
