// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "domain/period.h"
#include "domain/qualifier.h"
#include "reports/chartpalette.h"

#include <QDate>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QVariant>
#include <optional>

namespace klankbord
{

enum class ChartKind {
    Donut,          ///< parts of a whole, in a ring
    ShareBar,       ///< parts of a whole, in one bar: 60/40
    HorizontalBars, ///< a bar for each part; with categories a bar for each category, its parts one after
                    ///< another
    StackedColumns, ///< a column for each category (a month), its parts on top of each other
    TimeSpans,      ///< Chart::spans as bars along a calendar, a row for each of whom or what they are
};

/// What a chart's figures count.
enum class ChartUnit {
    Money, ///< cents of Chart::currency
    Count, ///< people or things
};

/// One figure of a chart: what it stands for, how much, and how sure that is.
struct ChartPart {
    QVariant key{};  ///< of the partner, fund or sector: decides the colour, and filters after a click
    QString label{}; ///< in the reader's language
    std::optional<qint64> value{}; ///< cents or a count; nothing = known to be there, but not how much
    Qualifier qualifier = Qualifier::Exact;
    bool isUnspecified = false;  ///< belongs to nobody in particular: hatched grey, and always last
    QVariant category{};         ///< the key of the ChartCategory it belongs to, if the chart has categories
    QString categoryLabel{};     ///< filled in by the chart when it hands a part out
    QList<QVariant> otherKeys{}; ///< filled in by the chart: the keys that "other" takes together
    QList<QVariant> otherCategories{}; ///< filled in by the chart: the same for a row that stands for several

    bool isOther() const { return !otherKeys.isEmpty(); }

    friend bool operator==(const ChartPart &, const ChartPart &) = default;
};

/// One row or column of a chart with two dimensions: a month, a partner.
struct ChartCategory {
    QVariant key{};
    QString label{};      ///< in full: "October 2014"
    QString shortLabel{}; ///< where room is short: "Oct"; the label when empty
    QString group{};      ///< written once under the neighbours that share it: "2014"

    friend bool operator==(const ChartCategory &, const ChartCategory &) = default;
};

/// One bar along a calendar: what happened from when to when. An open side becomes an arrow.
struct ChartSpan {
    QVariant key{};      ///< what is handed out as the part's key after a click; each span has its own
    QVariant row{};      ///< whose bar it is: spans of one row stand beside each other under one label
    QString label{};     ///< of the row: "vzw Velo"
    QString note{};      ///< in words on the bar or beside it: "Lead"
    QVariant colorKey{}; ///< gives the colour in Chart::palette; what has none is grey
    Period period{};     ///< empty: not specified, and hatched

    friend bool operator==(const ChartSpan &, const ChartSpan &) = default;
};

/// A chart as a value: what is to be shown, in whose words, and not how it is drawn.
struct Chart {
    ChartKind kind = ChartKind::Donut;
    QString title{};    ///< says the finding: "13.63 % goes to Flanders"
    QString subtitle{}; ///< says what is shown
    QString footnote{}; ///< says what is missing, or where the figures come from
    ChartUnit unit = ChartUnit::Count;
    QString currency = QStringLiteral("EUR");
    QList<ChartCategory> categories{};
    QList<ChartPart> parts{};
    QList<ChartSpan> spans{}; ///< of a chart of time spans, instead of parts
    QDate today{};            ///< where such a chart draws a line; none when invalid
    ChartPalette palette{};
    Wording wording{Language::Dutch}; ///< the language of figures and of the few words the chart adds itself
    QString partTitle{};              ///< heads the parts in the table: "Partner"
    QString categoryTitle{};          ///< heads the categories in the table: "Month"
    QString figureTitle{};            ///< heads the figures: "Sessions"; "Amount" or "Number" when empty

    /// Is there nothing to draw: no part with a figure other than zero, and no span?
    bool isEmpty() const;
};

/// The key of a month in monthCategories(): its first day.
QVariant monthKey(QDate date);

/// Every month from @p first to @p last, those without a figure too, so that time runs evenly. Nothing where
/// either date is invalid or the last comes first; at most 600 months.
QList<ChartCategory> monthCategories(QDate first, QDate last, Language language);

} // namespace klankbord

Q_DECLARE_METATYPE(klankbord::ChartPart)
