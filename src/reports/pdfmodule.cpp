// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdfmodule.h"

#include "base/module.h"

#include <QCoreApplication>

namespace klankbord
{

Result<QByteArray> PdfModule::taggedPdf(PaintedDocument document)
{
    using Door = void (*)(PaintedDocument & document, Result<QByteArray> & result);
    static const auto door = reinterpret_cast<Door>(moduleDoor("pdf", "klankbordTaggedPdf"));
    Result<QByteArray> result =
        Error{.kind = Error::Kind::System,
              .what = QCoreApplication::translate("TaggedPdf", "The document could not be made."),
              .why = QCoreApplication::translate("TaggedPdf", "A part of Klankbord is missing."),
              .remedy = QCoreApplication::translate("TaggedPdf", "Install Klankbord again.")};
    if (door)
        door(document, result);
    return result;
}

} // namespace klankbord
