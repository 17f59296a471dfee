// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/document.h"

#include "domain/record.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

DocumentKind documentKindOf(QStringView mediaType)
{
    const QString type = mediaType.toString().toLower();
    if (type.startsWith(u"image/"_s))
        return DocumentKind::Photo;
    if (type.startsWith(u"video/"_s))
        return DocumentKind::Video;
    if (type.contains(u"presentation"_s) || type.contains(u"powerpoint"_s) || type.contains(u"keynote"_s))
        return DocumentKind::Presentation;
    if (type.contains(u"wordprocessing"_s) || type.contains(u"msword"_s) ||
        type.contains(u"opendocument.text"_s) || type == u"application/pdf"_s)
        return DocumentKind::Report;
    return DocumentKind::Other;
}

Record documentWith(const StoredFile &file, Language language)
{
    const Document &document = Document::type();
    const qsizetype dot = file.name.lastIndexOf(u'.');
    QString name = dot > 0 ? file.name.left(dot) : file.name;
    LocalizedText title;
    title.set(language, name.replace(u'_', u' ').simplified());
    Record record(document);
    record.set(document.name, title);
    record.set(document.kind, documentKindOf(file.mediaType));
    record.set(document.file, file);
    return record;
}

QList<const FieldInfo *> documentOwners()
{
    QList<const FieldInfo *> owners;
    for (const FieldInfo *field : Document::type().fields()) {
        if (field->kind() == ValueKind::Reference)
            owners.append(field);
    }
    return owners;
}

} // namespace klankbord
