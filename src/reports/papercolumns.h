// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paperstyle.h"
#include "reports/papertext.h"

#include <QList>
#include <QString>

namespace klankbord
{

/// One column of a table on paper.
struct PaperColumn {
    QString title;
    PaperAlignment alignment = PaperAlignment::Left; ///< amounts and counts to the right
    bool staysEmpty = false;                         ///< is there even when no row has anything in it
    qreal least = 0;                                 ///< points: room to write by hand
};

/// Where the columns of a table stand: as wide as what is in them asks for, and the table as wide as the
/// page.
///
/// Text may be broken into lines, if not so narrow that it cannot be read; figures stay whole.
class PaperColumns final
{
public:
    static constexpr qreal gap = pt(10); ///< between two columns

    struct Column {
        qreal left = 0;
        qreal width = 0;
        PaperAlignment alignment = PaperAlignment::Left;
        int part = 0; ///< on which page of the width it stands; the first of a table in parts: on each
    };

    /// The first row's columns and what is in the header.
    void begin(const QList<PaperColumn> &columns, const TextStyle &header);
    /// Takes account of the cell @p text in @p column.
    void measure(int column, const QString &text, const TextStyle &look);

    /// What the columns need to be read with ease.
    qreal comfortableWidth() const;

    /// Divides @p body; beyond what it can hold, in parts.
    void divide(const QRectF &body);

    const QList<Column> &columns() const { return m_columns; }
    int parts() const { return m_parts; }

private:
    struct Need {
        qreal least = 0;       ///< its longest word, or figure
        qreal comfortable = 0; ///< not less than some words beside each other
        qreal natural = 0;     ///< its longest line
    };

    QList<Need> needs() const;
    void divideInParts(const QRectF &body, const QList<Need> &needs);
    /// Gives the columns from @p first until @p end the widths that fill @p room.
    QList<qreal> widths(const QList<Need> &needs, const QList<int> &columns, qreal room) const;

    QList<Column> m_columns;
    QList<TextExtent> m_extents;
    QList<qreal> m_hand; ///< the least that a hand needs
    int m_parts = 1;
};

} // namespace klankbord
