// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paperrow.h"
#include "reports/paperstyle.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace klankbord
{

class Paper;

/// One column of a table on paper.
struct PaperColumn {
    QString title;
    qreal share = 1;                                 ///< of the width, compared with the other columns
    PaperAlignment alignment = PaperAlignment::Left; ///< amounts and counts to the right
};

/// A table on paper, row by row: what is added is painted at once, so that a long one needs no memory. It
/// ends with the life of this object; until then nothing else may be added to the paper.
///
/// The header is repeated on every page; a row is split only if it is higher than a page.
class PaperTable final
{
    Q_DISABLE_COPY_MOVE(PaperTable)

public:
    /// @p caption, if there is one, stands above the table.
    PaperTable(Paper &paper, const QList<PaperColumn> &columns, const QString &caption = {});
    ~PaperTable();

    /// Missing cells are empty, and there is no room for more cells than columns. Cells may have line feeds.
    void addRow(const QStringList &cells);

    /// A row in bold under a stronger line, on the same page as the row before it.
    void addTotal(const QStringList &cells);

private:
    struct Column {
        qreal left = 0;
        qreal width = 0;
        PaperAlignment alignment = PaperAlignment::Left;
    };

    void setColumns(const QList<PaperColumn> &columns);
    PaperRow rowOf(const QStringList &cells, const TextStyle &look, StructureTree::Role role) const;
    void begin(qreal firstRows);
    void paintHeaderRule();
    void repeatHeader();
    void placeHeld(qreal keptWith);
    void placeRow(const PaperRow &row, StructureTree::Id group, qreal keptWith);
    StructureTree::Id body();

    PaperFlow &m_flow;
    QList<Column> m_columns;
    PaperRow m_header;
    std::optional<PaperText> m_caption;
    std::optional<PaperRow> m_held; ///< the last row, until it is known whether a total follows
    StructureTree::Id m_table = StructureTree::nothing;
    StructureTree::Id m_body = StructureTree::nothing;
    int m_rowsInBody = 0;
};

} // namespace klankbord
