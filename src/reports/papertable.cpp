// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papertable.h"

#include "reports/paper.h"

#include <algorithm>
#include <utility>

namespace klankbord
{

namespace
{

constexpr qreal padding = pt(3.2);
constexpr qreal gapUnderCaption = pt(3);
constexpr qreal gapAround = pt(12);
constexpr qreal roomForNotes = pt(45); ///< under a table in parts
// PDF 1.4 readers may refuse an element with more than 8191 children.
constexpr int rowsPerBody = 4000;
/// Rows from which the widths follow. Later ones seldom ask for more, and then their words are broken.
constexpr qsizetype rowsMeasured = 1000;

} // namespace

PaperTable::PaperTable(Paper &paper, const QList<PaperColumn> &columns, const QString &caption)
    : m_flow(paper.m_flow),
      m_sheet(paper.m_flow.sheet()),
      m_titles(columns),
      m_captionText(caption),
      m_header(padding)
{
    m_flow.addGap(gapAround);
}

PaperTable::~PaperTable()
{
    if (m_waiting)
        dropEmptyColumns(*m_waiting);
    layOut();
    if (!m_unit.empty())
        placeUnit();
    if (!m_band.empty())
        placeBand();
    if (m_table == StructureTree::nothing)
        begin(0, 0);
    m_flow.addGap(gapAround);
    m_flow.turn(m_sheet);
}

void PaperTable::add(Kind kind, const QStringList &cells)
{
    if (!m_waiting) {
        take({.kind = kind, .cells = cells});
        return;
    }
    m_waiting->append({.kind = kind, .cells = cells});
    if (m_waiting->size() >= rowsMeasured)
        layOut();
}

void PaperTable::dropEmptyColumns(QList<Entry> &entries)
{
    const bool hasRows = std::any_of(entries.cbegin(), entries.cend(),
                                     [](const Entry &entry) { return entry.kind == Kind::Row; });
    for (qsizetype column = m_titles.size() - 1; hasRows && column >= 0; --column) {
        const bool isUsed = std::any_of(entries.cbegin(), entries.cend(), [column](const Entry &entry) {
            return entry.kind != Kind::Group && !entry.cells.value(column).isEmpty();
        });
        if (isUsed || m_titles.at(column).staysEmpty || m_titles.size() == 1)
            continue;
        m_titles.removeAt(column);
        for (Entry &entry : entries) {
            if (entry.kind != Kind::Group && column < entry.cells.size())
                entry.cells.removeAt(column);
        }
    }
}

void PaperTable::layOut()
{
    if (!m_waiting)
        return;
    const QList<Entry> entries = *std::exchange(m_waiting, std::nullopt);
    m_columns.begin(m_titles, m_flow.style().strongCell);
    for (const Entry &entry : entries) {
        if (entry.kind == Kind::Group)
            continue;
        const TextStyle &look = entry.kind == Kind::Row ? m_flow.style().cell : m_flow.style().strongCell;
        for (int column = 0; column < int(qMin(m_titles.size(), entry.cells.size())); ++column)
            m_columns.measure(column, entry.cells.at(column), look);
    }
    if (m_columns.comfortableWidth() > m_flow.body().width() && !m_flow.sheet().isWide())
        m_flow.turn(m_flow.sheet().turned());
    m_columns.divide(m_flow.body());
    QStringList titles;
    for (const PaperColumn &column : std::as_const(m_titles))
        titles.append(column.title);
    m_header = rowOf(titles, m_flow.style().strongCell, StructureTree::Role::ColumnHeader);
    if (!m_captionText.isEmpty())
        m_caption.emplace(m_captionText, m_flow.style().note, m_flow.body().width());
    for (const Entry &entry : entries)
        take(entry);
}

PaperRow PaperTable::rowOf(const QStringList &cells, const TextStyle &look, StructureTree::Role role) const
{
    PaperRow row(padding);
    const QList<PaperColumns::Column> &columns = m_columns.columns();
    for (qsizetype index = 0; index < columns.size(); ++index) {
        const PaperColumns::Column &column = columns.at(index);
        const bool isKey = index == 0 && m_columns.parts() > 1;
        row.add(PaperText(cells.value(index), look, column.width, column.alignment), column.left, role,
                isKey ? PaperRow::everyPart : column.part);
    }
    return row;
}

PaperTable::Line PaperTable::lineOf(const Entry &entry) const
{
    const PaperStyle &style = m_flow.style();
    switch (entry.kind) {
    case Kind::Group: {
        PaperRow row(padding);
        const QRectF body = m_flow.body();
        row.add(PaperText(entry.cells.value(0), style.group, body.width()), body.left(),
                StructureTree::Role::RowHeader, PaperRow::everyPart, int(m_titles.size()));
        return {.row = std::move(row), .kind = entry.kind};
    }
    case Kind::Subtotal:
    case Kind::Total:
        return {.row = rowOf(entry.cells, style.strongCell, StructureTree::Role::TD), .kind = entry.kind};
    case Kind::Row:
        break;
    }
    return {.row = rowOf(entry.cells, style.cell, StructureTree::Role::TD), .kind = entry.kind};
}

void PaperTable::take(const Entry &entry)
{
    const bool isHead = entry.kind == Kind::Row || entry.kind == Kind::Group;
    // Groups wait for a row; a row waits for its total.
    if (isHead && !m_unit.empty() && m_unit.back().kind != Kind::Group)
        placeUnit();
    m_unit.push_back(lineOf(entry));
}

void PaperTable::begin(qreal firstRows, quint64 notes)
{
    using Role = StructureTree::Role;
    const qreal caption = m_caption ? m_caption->height() + gapUnderCaption : 0;
    m_flow.require(caption + m_header.height() + firstRows, notes);
    StructureTree &structure = m_flow.canvas().structure();
    m_table = structure.add(Role::Table, m_flow.section());
    if (m_caption) {
        m_flow.place(*m_caption, structure.add(Role::Caption, m_table), m_flow.body().left());
        m_flow.advance(gapUnderCaption);
    }
    if (m_columns.parts() == 1) {
        m_header.place(m_flow, structure.add(Role::THead, m_table), [] {});
        paintHeaderRule();
    }
}

void PaperTable::paintHeaderRule()
{
    m_flow.paintRule(pt(1), m_flow.style().accent);
}

void PaperTable::repeatHeader(int part)
{
    m_header.repeat(m_flow, part);
    paintHeaderRule();
}

void PaperTable::placeUnit()
{
    std::vector<Line> unit = std::exchange(m_unit, {});
    qreal height = 0;
    quint64 notes = 0;
    for (const Line &line : unit) {
        height += line.row.height();
        notes |= line.row.notes();
    }
    if (m_columns.parts() > 1) {
        if (!m_band.empty() && m_bandHeight + height > roomForRows() - roomForNotes)
            placeBand();
        m_bandHeight += height;
        std::move(unit.begin(), unit.end(), std::back_inserter(m_band));
        return;
    }
    if (m_table == StructureTree::nothing)
        begin(height, notes);
    // What is higher than a page is not kept together.
    const bool isKept = height <= roomForRows();
    for (size_t index = 0; index < unit.size(); ++index) {
        placeLine(unit[index], isKept && index == 0 ? height : unit[index].row.height());
    }
}

void PaperTable::placeLine(const Line &line, qreal needed)
{
    const qreal room = m_flow.room(line.row.notes());
    const bool isTooHigh = needed > roomForRows();
    // Even a row that will be split begins on a new page if little is left of this one.
    if (needed > room && (!isTooHigh || room < m_flow.body().height() / 4)) {
        m_flow.breakPage();
        repeatHeader();
    }
    paintRuleOver(line);
    line.row.place(m_flow, parentOf(line.kind), [this] { repeatHeader(); });
    m_flow.paintRule(pt(0.5), m_flow.style().hairline);
}

void PaperTable::paintRuleOver(const Line &line)
{
    if (line.kind == Kind::Total)
        m_flow.paintRule(pt(0.8), m_flow.style().text);
    else if (line.kind == Kind::Subtotal)
        m_flow.paintRule(pt(0.5), m_flow.style().muted);
}

void PaperTable::placeBand()
{
    std::vector<Line> band = std::exchange(m_band, {});
    const qreal height = std::exchange(m_bandHeight, 0);
    const bool isFirst = m_table == StructureTree::nothing;
    PaperRow::Elements header;
    if (isFirst) {
        begin(height, 0);
        header = m_header.addElements(m_flow,
                                      m_flow.canvas().structure().add(StructureTree::Role::THead, m_table));
    }
    for (Line &line : band)
        line.elements = line.row.addElements(m_flow, parentOf(line.kind));
    for (int part = 0; part < m_columns.parts(); ++part) {
        if (part > 0 || !isFirst)
            m_flow.breakPage();
        if (isFirst) {
            m_header.placePart(m_flow, header, part, [] {});
            paintHeaderRule();
        } else {
            repeatHeader(part);
        }
        for (const Line &line : band) {
            paintRuleOver(line);
            line.row.placePart(m_flow, line.elements, part, [this, part] { repeatHeader(part); });
            m_flow.paintRule(pt(0.5), m_flow.style().hairline);
        }
    }
}

StructureTree::Id PaperTable::parentOf(Kind kind)
{
    if (kind == Kind::Total)
        return m_flow.canvas().structure().add(StructureTree::Role::TFoot, m_table);
    return body();
}

StructureTree::Id PaperTable::body()
{
    if (m_body == StructureTree::nothing || ++m_rowsInBody > rowsPerBody) {
        m_body = m_flow.canvas().structure().add(StructureTree::Role::TBody, m_table);
        m_rowsInBody = 1;
    }
    return m_body;
}

} // namespace klankbord
