// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recordexport.h"

#include <QStringList>

namespace klankbord
{

/// Writes records as comma-separated values (RFC 4180, UTF-8) for programs and spreadsheets.
///
/// Headings are field names; a value of several parts has a column for each ("title_nl",
/// "total_cost_currency", "project" and "project_id"). Choices are codes, dates ISO texts, amounts have a
/// decimal point. A text that a spreadsheet would run as a formula gets a "'" before it.
class DelimitedTextExport final : public RecordExport
{
public:
    /// All are borrowed and outlive this.
    DelimitedTextExport(QIODevice &device, const RecordType &type, const Wording &wording,
                        const TitleSource &titles, QChar separator = u',', Needs needs = Needs::LeftOut);

    bool begin() override;
    bool end() override;

protected:
    bool writeOutgoing(std::span<const Record> records) override;

private:
    QIODevice &m_device;
    const Wording &m_wording;
    const TitleSource &m_titles;
    QChar m_separator;
};

/// One line with its line end; a cell is quoted where it must be.
QString delimitedLine(const QStringList &cells, QChar separator = u',');

/// The text with a "'" before it when a spreadsheet would take it for a formula.
QString withoutFormula(const QString &text);

} // namespace klankbord
