// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace klankbord::bench
{

/// One measured figure beside its yardstick of the same run.
struct Figure {
    /// What the bar is for.
    enum class Bar {
        None,
        Value,      ///< the figure itself
        Ratio,      ///< the figure divided by its yardstick
        Difference, ///< the figure less its yardstick
    };

    int row = 0; ///< the number of the question it belongs to
    QString what;
    double value = 0;
    QString unit;
    QString yardstick;         ///< what it is compared with; empty without one
    double yardstickValue = 0; ///< in the same unit
    Bar bar = Bar::None;
    double limit = 0;

    /// What the bar is held against.
    double compared() const;
    bool isMet() const { return bar == Bar::None || compared() <= limit; }
};

/// What a run found: printed line by line as it comes, kept for the report.
class Figures final
{
public:
    /// @p heading says what was measured on; printed at once.
    explicit Figures(QString heading);

    void add(const Figure &figure);
    /// The whole as Markdown.
    QString markdown() const;

private:
    QString m_heading;
    QList<Figure> m_figures;
};

} // namespace klankbord::bench
