// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/documentinfo.h"
#include "reports/paintscript.h"
#include "reports/structuretree.h"

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

namespace klankbord
{

/// A heading in the list that a reader can open beside the pages.
struct OutlineEntry {
    QString title;
    int level = 1;   ///< from 1; a level left out is closed up
    int page = 0;    ///< from 0, in the order of painting
    qreal top = 0.0; ///< points from the page's lower edge
};

/// A place that leads elsewhere when it is clicked.
struct DocumentLink {
    StructureTree::Id element = StructureTree::nothing; ///< of the role Link
    int page = 0;                                       ///< from 0, in the order of painting
    QRectF area;                                        ///< points from the page's lower left corner
    QString description;                                ///< where it leads, read aloud
    QString address;                                    ///< "https:", "mailto:"; empty: within the document
    int targetPage = 0;
    qreal targetTop = 0;
};

/// Pages that were painted last and stand before others.
struct MovedPages {
    int first = 0;  ///< of them, in the order of painting; all that follow go with it
    int before = 0; ///< the page that they come to stand before
};

/// A document as it was painted, with what the painting means.
struct PaintedDocument {
    QByteArray pdf; ///< as QPdfWriter wrote it; the last page is the sheet of characters, which goes
    const StructureTree &structure;
    const PaintScript &script;
    QList<int> footers; ///< of each page: the stretch of the script
    QList<OutlineEntry> outline;
    QList<DocumentLink> links;
    MovedPages moved;
    DocumentInfo info;
};

} // namespace klankbord
