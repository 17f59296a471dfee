// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "reports/painteddocument.h"

namespace klankbord
{

/// The part of the program that finishes PDF files. It stands in a library of its own, which is loaded with
/// the first document: the libraries behind it would make each start an eighth longer.
class PdfModule final
{
public:
    /// The finished file: tagged, with outline, language and properties, in the form of PDF/A-1b. Error:
    /// System, when it cannot be made or the library is not there.
    static Result<QByteArray> taggedPdf(PaintedDocument document);
};

} // namespace klankbord
