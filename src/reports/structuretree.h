// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRectF>
#include <QString>
#include <vector>

namespace klankbord
{

/// What the painted things mean: the headings, tables and figures of a document, and on which page the
/// strokes of each stand.
///
/// It is kept small on purpose (28 bytes an element): a table of sixty thousand rows has half a million.
class StructureTree final
{
public:
    enum class Role : quint8 {
        Document,
        Sect,
        Title,
        H1,
        H2,
        H3,
        P,
        L,
        LI,
        Lbl,
        LBody,
        Table,
        Caption,
        THead,
        TBody,
        TFoot,
        TR,
        ColumnHeader, ///< TH with the scope Column
        RowHeader,    ///< TH with the scope Row
        TD,
        Figure,
        TOC,
        TOCI,
        Link,
        Note,
    };

    using Id = qint32; ///< index of an element; 0 is the document

    static constexpr Id nothing = -1;

    /// One stretch of painting on one page that belongs to one element.
    struct Mark {
        Id element = nothing;
        qint32 page = 0;
        qint32 next = nothing; ///< the same element's next mark
    };

    struct Element {
        Role role = Role::Document;
        Id parent = nothing;
        Id firstChild = nothing;
        Id lastChild = nothing;
        Id nextSibling = nothing;
        qint32 firstMark = nothing;
        qint32 lastMark = nothing;
    };

    /// What a figure says to those who do not see it; the box is in points from the page's lower left corner.
    struct Alternative {
        QString text;
        QRectF box;
    };

    StructureTree() : m_elements(1), m_pageStart(1) {}

    /// A new element, the last among its parent's children.
    Id add(Role role, Id parent);

    void describe(Id figure, const Alternative &alternative) { m_alternatives.insert(figure, alternative); }
    /// The cell @p id covers so many @p columns.
    void span(Id id, int columns) { m_spans.insert(id, columns); }

    /// Painting that follows belongs to @p element; returns its number on the current page (the MCID).
    int mark(Id element);

    /// What is marked from now on stands on the next page.
    void nextPage();

    int elementCount() const { return int(m_elements.size()); }
    int pageCount() const { return int(m_pageStart.size()); }
    int markCount(int page) const;

    const Element &element(Id id) const { return m_elements[size_t(id)]; }
    const Mark &mark(int page, int number) const
    {
        return m_marks[size_t(m_pageStart[size_t(page)] + number)];
    }
    const Mark &markAt(qint32 index) const { return m_marks[size_t(index)]; }
    /// The number on its page (MCID) of the mark at @p index.
    int numberOnPage(qint32 index) const { return index - m_pageStart[size_t(markAt(index).page)]; }
    const QHash<Id, Alternative> &alternatives() const { return m_alternatives; }
    int spanOf(Id id) const { return m_spans.value(id, 1); }

    /// The name in the PDF: "H1", "TD".
    static const char *name(Role role);

private:
    std::vector<Element> m_elements;
    std::vector<Mark> m_marks;
    std::vector<qint32> m_pageStart; ///< of each page, its first index in m_marks
    QHash<Id, Alternative> m_alternatives;
    QHash<Id, int> m_spans;
};

} // namespace klankbord
