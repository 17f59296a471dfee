// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/documentinfo.h"
#include "reports/paintscript.h"
#include "reports/structuretree.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace klankbord
{

/// A heading in the list that a reader can open beside the pages.
struct OutlineEntry {
    QString title;
    int level = 1;   ///< from 1; a level left out is closed up
    int page = 0;    ///< from 0
    qreal top = 0.0; ///< points from the page's lower edge
};

/// A document as it was painted, with what the painting means.
struct PaintedDocument {
    QByteArray pdf; ///< as QPdfWriter wrote it; the last page is the sheet of characters, which goes
    const StructureTree &structure;
    const PaintScript &script;
    QList<int> footers; ///< of each page: the stretch of the script
    QList<OutlineEntry> outline;
    DocumentInfo info;
};

} // namespace klankbord
