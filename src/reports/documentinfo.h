// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace klankbord
{

/// What a document says of itself in its properties.
struct DocumentInfo {
    QString title;
    QString author;    ///< may be empty
    QString subject;   ///< may be empty
    QString language;  ///< "nl-BE" (RFC 3066): what a screen reader speaks
    QDateTime created; ///< with its offset from UTC; the same moment makes the same file
};

} // namespace klankbord
