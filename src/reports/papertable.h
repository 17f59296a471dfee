// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/papercolumns.h"
#include "reports/paperrow.h"
#include "reports/paperstyle.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace klankbord
{

class Paper;

/// A table on paper, row by row: but for the first rows, from which the widths of the columns follow, what is
/// added is painted at once, so that a long one needs no memory. It ends with the life of this object; until
/// then nothing else may be added to the paper.
///
/// The header is repeated on every page; a row is split only if it is higher than a page. A table too wide
/// for the page stands on turned ones; one too wide for those too continues on the next page, with its first
/// column again. A column without anything in it is left out, where all rows are known in time.
class PaperTable final
{
    Q_DISABLE_COPY_MOVE(PaperTable)

public:
    /// @p caption, if there is one, stands above the table.
    PaperTable(Paper &paper, const QList<PaperColumn> &columns, const QString &caption = {});
    ~PaperTable();

    /// Missing cells are empty, and there is no room for more cells than columns. Cells may have line feeds.
    void addRow(const QStringList &cells) { add(Kind::Row, cells); }

    /// A heading over the rows that follow, across all columns; on the same page as the next row.
    void addGroup(const QString &title) { add(Kind::Group, {title}); }

    /// A row in bold, on the same page as the row before it.
    void addSubtotal(const QStringList &cells) { add(Kind::Subtotal, cells); }
    /// A row in bold under a stronger line, on the same page as the row before it.
    void addTotal(const QStringList &cells) { add(Kind::Total, cells); }

private:
    enum class Kind { Row, Group, Subtotal, Total };

    struct Entry {
        Kind kind = Kind::Row;
        QStringList cells;
    };
    struct Line {
        PaperRow row;
        Kind kind = Kind::Row;
        PaperRow::Elements elements{};
    };

    void add(Kind kind, const QStringList &cells);
    void layOut();
    void dropEmptyColumns(QList<Entry> &entries);
    void take(const Entry &entry);
    Line lineOf(const Entry &entry) const;
    PaperRow rowOf(const QStringList &cells, const TextStyle &look, StructureTree::Role role) const;
    void begin(qreal firstRows, quint64 notes);
    void paintHeaderRule();
    void repeatHeader(int part = 0);
    void placeUnit();
    void placeLine(const Line &line, qreal needed);
    void placeBand();
    void paintRuleOver(const Line &line);
    qreal roomForRows() const { return m_flow.body().height() - m_header.height(); }
    StructureTree::Id parentOf(Kind kind);
    StructureTree::Id body();

    PaperFlow &m_flow;
    const PaperSheet m_sheet; ///< to return to
    QList<PaperColumn> m_titles;
    QString m_captionText;
    std::optional<QList<Entry>> m_waiting{std::in_place}; ///< rows whose columns have no width yet
    PaperColumns m_columns;
    PaperRow m_header;
    std::optional<PaperText> m_caption;
    std::vector<Line> m_unit; ///< what must stay together, until it is known that nothing joins it
    std::vector<Line> m_band; ///< of a table in parts: the rows of one page
    qreal m_bandHeight = 0;
    StructureTree::Id m_table = StructureTree::nothing;
    StructureTree::Id m_body = StructureTree::nothing;
    int m_rowsInBody = 0;
};

} // namespace klankbord
