// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/documentinfo.h"

#include <QByteArray>

namespace klankbord
{

/// `D:20250214093000+01'00'`, the form of the Info dictionary; always with the offset from UTC.
QByteArray pdfDate(const QDateTime &moment);

/// Who made the file: the program, the Qt and the qpdf that it ran with.
QString pdfProducer();

/// What is written as the creating tool.
QString pdfCreator();

/// The XMP packet, which says the same as the Info dictionary (ISO 19005-1, 6.7.3) and claims
/// PDF/A-1b: the tags are there, but level A also asks for what only people can vouch for.
QByteArray xmpPacket(const DocumentInfo &info);

} // namespace klankbord
