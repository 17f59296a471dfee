// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/painteddocument.h"
#include "reports/papersheet.h"

#include <QString>

namespace klankbord
{

class PaperFlow;

/// The list of headings with their pages, at the place in a document where it was begun. It is painted last,
/// when the pages are known, and its pages move to that place.
class PaperContents final
{
public:
    /// Begins where @p flow stands, at the top of a page; headings down to level @p deepest are in it.
    PaperContents(PaperFlow &flow, const QString &title, int deepest);

    /// Paints it on pages of its own, each line a link. Nothing when there are no headings.
    void paint(PaperFlow &flow);

    /// Where its pages go.
    const MovedPages &pages() const { return m_pages; }
    /// Where, counted from 0, the page painted as @p painted stands among @p pages.
    int finalPage(int painted, int pages) const;

private:
    QString m_title;
    int m_deepest = 1;
    PaperSheet m_sheet;
    StructureTree::Id m_section = StructureTree::nothing;
    MovedPages m_pages;
};

} // namespace klankbord
