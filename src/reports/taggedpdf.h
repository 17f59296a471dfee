// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "reports/painteddocument.h"

namespace klankbord
{

/// The finished file: tagged, with outline, language and properties, in the form of PDF/A-1b. Part of the
/// module that PdfModule loads; whoever makes a document asks that one.
Result<QByteArray> taggedPdf(PaintedDocument document);

} // namespace klankbord

/// The module's door: taggedPdf() under a name that can be looked up.
extern "C" Q_DECL_EXPORT void klankbordTaggedPdf(klankbord::PaintedDocument &document,
                                                 klankbord::Result<QByteArray> &result);
