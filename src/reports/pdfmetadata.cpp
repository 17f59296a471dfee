// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdfmetadata.h"

#include <QXmlStreamWriter>
#include <cstdlib>
#include <qpdf/QPDF.hh>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr auto dublinCore = "http://purl.org/dc/elements/1.1/"_L1;
constexpr auto resourceDescription = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1;
constexpr auto adobePdf = "http://ns.adobe.com/pdf/1.3/"_L1;
constexpr auto adobeXap = "http://ns.adobe.com/xap/1.0/"_L1;
constexpr auto pdfaId = "http://www.aiim.org/pdfa/ns/id/"_L1;
constexpr auto xmlNamespace = "http://www.w3.org/XML/1998/namespace"_L1;

QString offsetText(const QDateTime &moment, QLatin1StringView between, QLatin1StringView after)
{
    const int minutes = moment.offsetFromUtc() / 60;
    const int whole = std::abs(minutes);
    return (minutes < 0 ? u"-"_s : u"+"_s) + u"%1"_s.arg(whole / 60, 2, 10, QLatin1Char('0')) + between +
           u"%1"_s.arg(whole % 60, 2, 10, QLatin1Char('0')) + after;
}

QString xmpDate(const QDateTime &moment)
{
    return moment.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + offsetText(moment, ":"_L1, ""_L1);
}

/// dc:title and dc:description are lists of languages, dc:creator one of people.
void writeList(QXmlStreamWriter &xml, const QString &name, const QString &container, const QString &text)
{
    if (text.isEmpty())
        return;
    xml.writeStartElement(dublinCore, name);
    xml.writeStartElement(resourceDescription, container);
    xml.writeStartElement(resourceDescription, u"li"_s);
    if (container == "Alt"_L1)
        xml.writeAttribute(xmlNamespace, u"lang"_s, u"x-default"_s);
    xml.writeCharacters(text);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeProperties(QXmlStreamWriter &xml, const DocumentInfo &info)
{
    writeList(xml, u"title"_s, u"Alt"_s, info.title);
    writeList(xml, u"creator"_s, u"Seq"_s, info.author);
    writeList(xml, u"description"_s, u"Alt"_s, info.subject);
    xml.writeTextElement(adobePdf, u"Producer"_s, pdfProducer());
    xml.writeTextElement(adobeXap, u"CreatorTool"_s, pdfCreator());
    xml.writeTextElement(adobeXap, u"CreateDate"_s, xmpDate(info.created));
    xml.writeTextElement(adobeXap, u"ModifyDate"_s, xmpDate(info.created));
    xml.writeTextElement(pdfaId, u"part"_s, u"1"_s);
    xml.writeTextElement(pdfaId, u"conformance"_s, u"B"_s);
}

} // namespace

QByteArray pdfDate(const QDateTime &moment)
{
    const QString text = u"D:"_s + moment.toString(u"yyyyMMddHHmmss"_s) + offsetText(moment, "'"_L1, "'"_L1);
    return text.toLatin1();
}

QString pdfProducer()
{
    return u"Qt %1, qpdf %2"_s.arg(QLatin1StringView(qVersion()),
                                   QString::fromStdString(QPDF::QPDFVersion()));
}

QString pdfCreator()
{
    return u"Klankbord "_s + QLatin1StringView(KLANKBORD_VERSION);
}

QByteArray xmpPacket(const DocumentInfo &info)
{
    QByteArray packet;
    QXmlStreamWriter xml(&packet);
    xml.writeProcessingInstruction(u"xpacket"_s, u"begin='\uFEFF' id='W5M0MpCehiHzreSzNTczkc9d'"_s);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeNamespace(resourceDescription, u"rdf"_s);
    xml.writeStartElement(resourceDescription, u"RDF"_s);
    xml.writeNamespace(dublinCore, u"dc"_s);
    xml.writeNamespace(adobePdf, u"pdf"_s);
    xml.writeNamespace(adobeXap, u"xmp"_s);
    xml.writeNamespace(pdfaId, u"pdfaid"_s);
    xml.writeStartElement(resourceDescription, u"Description"_s);
    xml.writeAttribute(resourceDescription, u"about"_s, QString());
    writeProperties(xml, info);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(u"xpacket"_s, u"end='w'"_s);
    return packet;
}

} // namespace klankbord
