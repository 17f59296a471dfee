// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/chart.h"

namespace klankbord::samples
{

/// What a project and a learning network have to show, as charts: the shapes that every drawing must cope
/// with.
inline QString either(Language language, const QString &dutch, const QString &english)
{
    return language == Language::Dutch ? dutch : english;
}

/// A known part, and the rest that nobody published.
inline Chart partnerShare(Language language)
{
    Chart chart;
    chart.kind = ChartKind::Donut;
    chart.wording = Wording(language);
    chart.unit = ChartUnit::Money;
    chart.title = either(language, QStringLiteral("13,63 % van de steun gaat naar Vlaanderen"),
                         QStringLiteral("13.63% of the support goes to Flanders"));
    chart.subtitle = either(language, QStringLiteral("DIALOG: INTERREG-steun per partner"),
                            QStringLiteral("DIALOG: INTERREG support by partner"));
    chart.footnote =
        either(language, QStringLiteral("De bedragen van de andere partners zijn niet gepubliceerd."),
               QStringLiteral("The amounts of the other partners have not been published."));
    chart.parts = {
        {.key = qint64(1),
         .label = either(language, QStringLiteral("ESF Vlaanderen"), QStringLiteral("ESF Flanders")),
         .value = 17891600},
        {.label = either(language, QStringLiteral("andere partners, niet gespecificeerd"),
                         QStringLiteral("other partners, not specified")),
         .value = 113395600,
         .isUnspecified = true}};
    chart.partTitle = QStringLiteral("Partner");
    return chart;
}

/// 150 000 of about 250 000.
inline Chart sixtyForty(Language language)
{
    Chart chart;
    chart.kind = ChartKind::ShareBar;
    chart.wording = Wording(language);
    chart.unit = ChartUnit::Money;
    chart.title = either(language, QStringLiteral("ESF Vlaanderen draagt ongeveer 60 %"),
                         QStringLiteral("ESF Flanders carries about 60%"));
    chart.parts = {
        {.key = qint64(1), .label = QStringLiteral("ESF Vlaanderen"), .value = 15000000},
        {.key = qint64(7),
         .label = either(language, QStringLiteral("andere middelen"), QStringLiteral("other means")),
         .value = 10000000,
         .qualifier = Qualifier::Approximately}};
    return chart;
}

/// Six months, six sectors, and sessions that have no sector yet.
inline Chart sessionsByMonth(Language language)
{
    Chart chart;
    chart.kind = ChartKind::StackedColumns;
    chart.wording = Wording(language);
    chart.title = either(language, QStringLiteral("Elke maand een sector, van oktober tot maart"),
                         QStringLiteral("One sector a month, from October to March"));
    chart.subtitle = either(language, QStringLiteral("Regionale sessies per maand en sector"),
                            QStringLiteral("Regional sessions by month and sector"));
    chart.categories = monthCategories(QDate(2014, 10, 14), QDate(2015, 3, 1), language);
    const QStringList sectors{
        either(language, QStringLiteral("Voeding en horeca"), QStringLiteral("Food and hospitality")),
        either(language, QStringLiteral("Groen"), QStringLiteral("Greenery")),
        either(language, QStringLiteral("Uitzendarbeid"), QStringLiteral("Temporary work")),
        either(language, QStringLiteral("Dienstencheques"), QStringLiteral("Service vouchers")),
        either(language, QStringLiteral("Lokale besturen"), QStringLiteral("Local authorities")),
        either(language, QStringLiteral("Metaal en logistiek"), QStringLiteral("Metal and logistics"))};
    for (int i = 0; i < 6; ++i) {
        chart.parts.append({.key = qint64(10 + i),
                            .label = sectors.at(i),
                            .value = 1 + i % 3,
                            .category = chart.categories.at(i).key});
    }
    chart.parts.append(
        {.key = qint64(10), .label = sectors.at(0), .value = 2, .category = chart.categories.at(3).key});
    chart.parts.append({.label = either(language, QStringLiteral("geen sector"), QStringLiteral("no sector")),
                        .value = 2,
                        .isUnspecified = true,
                        .category = chart.categories.at(4).key});
    chart.categoryTitle = either(language, QStringLiteral("Maand"), QStringLiteral("Month"));
    chart.partTitle = QStringLiteral("Sector");
    return chart;
}

/// Three sources, one with a long name.
inline Chart fundingBySource(Language language)
{
    Chart chart;
    chart.kind = ChartKind::HorizontalBars;
    chart.wording = Wording(language);
    chart.unit = ChartUnit::Money;
    chart.title = either(language, QStringLiteral("Drie bronnen, INTERREG veruit de grootste"),
                         QStringLiteral("Three sources, INTERREG by far the largest"));
    chart.parts = {
        {.key = qint64(1), .label = QStringLiteral("INTERREG"), .value = 131287200},
        {.key = qint64(2),
         .label = either(language, QStringLiteral("Vlaamse overheid, Departement Werk en Sociale Economie"),
                         QStringLiteral("Flemish government, Department of Work and Social Economy")),
         .value = 25000000,
         .qualifier = Qualifier::Approximately},
        {.key = qint64(3),
         .label = either(language, QStringLiteral("Eigen bijdrage"), QStringLiteral("Own contribution")),
         .value = 3157200}};
    return chart;
}

/// More parts than there are colours; the largest come first.
inline Chart elevenPartners(Language language)
{
    Chart chart;
    chart.kind = ChartKind::Donut;
    chart.wording = Wording(language);
    chart.unit = ChartUnit::Money;
    chart.title =
        either(language, QStringLiteral("Twee partners dragen samen meer dan een derde van de begroting"),
               QStringLiteral("Two partners together carry more than a third of the budget"));
    const QStringList names{QStringLiteral("vzw Velo"),
                            QStringLiteral("IGO"),
                            QStringLiteral("Binario"),
                            QStringLiteral("Departement Werk en Sociale Economie"),
                            QStringLiteral("SERV"),
                            QStringLiteral("Stad Gent"),
                            QStringLiteral("Provincie Vlaams-Brabant"),
                            QStringLiteral("VDAB"),
                            QStringLiteral("Hogeschool Gent"),
                            QStringLiteral("UNIZO"),
                            QStringLiteral("Verso")};
    for (qsizetype i = 0; i < names.size(); ++i)
        chart.parts.append({.key = qint64(i + 1), .label = names.at(i), .value = 12000000 - i * i * 90000});
    return chart;
}

/// Rows that are divided.
inline Chart costsByPartner(Language language)
{
    Chart chart;
    chart.kind = ChartKind::HorizontalBars;
    chart.wording = Wording(language);
    chart.unit = ChartUnit::Money;
    chart.title = QStringLiteral("Begroting per partner");
    const QStringList partners{QStringLiteral("ESF Vlaanderen"), QStringLiteral("Baden-Württemberg"),
                               QStringLiteral("Andalucía")};
    const QStringList costs{QStringLiteral("Personeel"), QStringLiteral("Reis en verblijf"),
                            QStringLiteral("Externe expertise")};
    for (qsizetype i = 0; i < partners.size(); ++i) {
        chart.categories.append({.key = qint64(i), .label = partners.at(i)});
        for (qsizetype k = 0; k < costs.size(); ++k) {
            chart.parts.append({.key = qint64(100 + k),
                                .label = costs.at(k),
                                .value = (12000000 - i * 1900000) / (1 + k),
                                .category = qint64(i)});
        }
    }
    return chart;
}

/// Under and over the plan.
inline Chart differences(Language language)
{
    Chart chart = fundingBySource(language);
    chart.title = QStringLiteral("Verschil met het plan");
    chart.parts[1].value = -9005000;
    chart.parts[0].value = 12500000;
    return chart;
}

} // namespace klankbord::samples
