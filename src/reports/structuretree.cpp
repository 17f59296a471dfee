// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/structuretree.h"

#include <array>

namespace klankbord
{

StructureTree::Id StructureTree::add(Role role, Id parent)
{
    const Id id = elementCount();
    m_elements.push_back({.role = role, .parent = parent});
    Element &above = m_elements[size_t(parent)];
    if (above.lastChild == nothing)
        above.firstChild = id;
    else
        m_elements[size_t(above.lastChild)].nextSibling = id;
    above.lastChild = id;
    return id;
}

int StructureTree::mark(Id element)
{
    const qint32 index = qint32(m_marks.size());
    m_marks.push_back({.element = element, .page = pageCount() - 1});
    Element &owner = m_elements[size_t(element)];
    if (owner.lastMark == nothing)
        owner.firstMark = index;
    else
        m_marks[size_t(owner.lastMark)].next = index;
    owner.lastMark = index;
    return index - m_pageStart.back();
}

void StructureTree::nextPage()
{
    m_pageStart.push_back(qint32(m_marks.size()));
}

int StructureTree::markCount(int page) const
{
    const size_t following = size_t(page) + 1;
    const qint32 end = following < m_pageStart.size() ? m_pageStart[following] : qint32(m_marks.size());
    return end - m_pageStart[size_t(page)];
}

const char *StructureTree::name(Role role)
{
    static constexpr std::array names{"Document", "Sect",  "Title", "H1",    "H2",    "H3",      "P",
                                      "L",        "LI",    "Lbl",   "LBody", "Table", "Caption", "THead",
                                      "TBody",    "TFoot", "TR",    "TH",    "TH",    "TD",      "Figure",
                                      "TOC",      "TOCI",  "Link",  "Note"};
    static_assert(names.size() == size_t(Role::Note) + 1);
    return names[size_t(role)];
}

} // namespace klankbord
