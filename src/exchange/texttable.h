// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recordexport.h"

#include <QStringList>
#include <vector>

namespace klankbord
{

/// Writes records as an aligned table for a terminal: the fields with Rule::InTable, as a reader sees them,
/// and needs and diet where they are asked for.
///
/// The first block decides how wide the columns are; what is longer is cut with "…". Control characters are
/// not passed on, so that no text can speak to the terminal.
class TextTableExport final : public RecordExport
{
public:
    /// All are borrowed and outlive this. @p columns is how wide the terminal is; 0: as wide as the table.
    TextTableExport(QIODevice &device, const RecordType &type, const Wording &wording,
                    const TitleSource &titles, int columns = 0, Needs needs = Needs::LeftOut);

    bool begin() override;
    bool end() override;

protected:
    bool writeOutgoing(std::span<const Record> records) override;

private:
    QStringList cellsOf(const Record &record) const;
    QString lineOf(const QStringList &cells) const;
    bool writeHeading(QList<QStringList> &rows);
    void leaveOutEmptyFields(QList<QStringList> &rows);
    void fitToTerminal();

    QIODevice &m_device;
    const Wording &m_wording;
    const TitleSource &m_titles;
    QList<const FieldInfo *> m_fields;
    int m_columns;
    std::vector<int> m_widths; ///< of the columns that are shown; empty until the heading is written
};

/// How many columns of a terminal the text takes: none for a combining mark, two for a wide sign.
int terminalWidth(QStringView text);

/// The text on one line without control characters, cut with "…" to at most @p width columns.
QString terminalText(const QString &text, int width);

} // namespace klankbord
