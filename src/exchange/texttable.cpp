// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/texttable.h"

#include <QList>
#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int widestCell = 44;
constexpr int narrowestCell = 14;
constexpr int narrowestTitle = 24;
const QString gap = u"  "_s;

bool isNumeric(ValueKind kind)
{
    return kind == ValueKind::Amount || kind == ValueKind::Count || kind == ValueKind::Share ||
           kind == ValueKind::Number || kind == ValueKind::Decimal;
}

int signWidth(char32_t sign)
{
    switch (QChar::category(sign)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const bool isWide = (sign >= 0x1100 && sign <= 0x115f) || (sign >= 0x2e80 && sign <= 0xa4cf) ||
                        (sign >= 0xac00 && sign <= 0xd7a3) || (sign >= 0xf900 && sign <= 0xfaff) ||
                        (sign >= 0xfe30 && sign <= 0xfe6f) || (sign >= 0xff00 && sign <= 0xff60) ||
                        (sign >= 0xffe0 && sign <= 0xffe6) || (sign >= 0x1f300 && sign <= 0x1f64f) ||
                        (sign >= 0x1f900 && sign <= 0x1f9ff) || (sign >= 0x20000 && sign <= 0x3fffd);
    return isWide ? 2 : 1;
}

} // namespace

int terminalWidth(QStringView text)
{
    int width = 0;
    const QList<uint> signs = text.toUcs4();
    for (const uint sign : signs)
        width += signWidth(sign);
    return width;
}

QString terminalText(const QString &text, int width)
{
    QString line;
    for (const QChar sign : text) {
        const QChar::Category category = sign.category();
        const bool isInvisible = category == QChar::Other_Control || category == QChar::Other_Format;
        line += isInvisible ? QChar(u' ') : sign;
    }
    line = line.simplified();
    if (terminalWidth(line) <= width)
        return line;

    QString cut;
    int taken = 0;
    const QList<uint> signs = line.toUcs4();
    for (const char32_t sign : signs) {
        taken += signWidth(sign);
        if (taken > width - 1)
            break;
        cut += QString::fromUcs4(&sign, 1);
    }
    return cut + u'…';
}

TextTableExport::TextTableExport(QIODevice &device, const RecordType &type, const Wording &wording,
                                 const TitleSource &titles, int columns, Needs needs)
    : RecordExport(type, needs), m_device(device), m_wording(wording), m_titles(titles), m_columns(columns)
{
    for (const FieldInfo *field : fields()) {
        if (field->is(Rule::InTable) || field->is(Rule::Sensitive))
            m_fields.append(field);
    }
}

bool TextTableExport::begin()
{
    m_widths.clear();
    return true;
}

bool TextTableExport::writeOutgoing(std::span<const Record> records)
{
    QList<QStringList> rows;
    for (const Record &record : records)
        rows.append(cellsOf(record));
    if (m_widths.empty() && !writeHeading(rows))
        return false;
    QString text;
    for (const QStringList &row : std::as_const(rows))
        text += lineOf(row);
    return writeAll(m_device, text.toUtf8());
}

bool TextTableExport::end()
{
    QList<QStringList> none;
    return !m_widths.empty() || writeHeading(none);
}

QStringList TextTableExport::cellsOf(const Record &record) const
{
    QStringList cells;
    for (const FieldInfo *field : m_fields)
        cells.append(terminalText(field->display(record.value(*field), m_wording, &m_titles), widestCell));
    return cells;
}

QString TextTableExport::lineOf(const QStringList &cells) const
{
    QString line;
    const auto shown = std::min(cells.size(), static_cast<qsizetype>(m_widths.size()));
    for (qsizetype i = 0; i < shown; ++i) {
        const int width = m_widths[static_cast<std::size_t>(i)];
        const QString cell = terminalText(cells.at(i), width);
        const QString space(std::max(0, width - terminalWidth(cell)), u' ');
        line += i > 0 ? gap : QString();
        line += isNumeric(m_fields.at(i)->kind()) ? QString(space + cell) : QString(cell + space);
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

bool TextTableExport::writeHeading(QList<QStringList> &rows)
{
    if (m_columns > 0)
        leaveOutEmptyFields(rows);
    QStringList headings;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        headings.append(m_fields.at(i)->label(m_wording));
        int width = terminalWidth(headings.last());
        for (const QStringList &row : std::as_const(rows))
            width = std::max(width, terminalWidth(row.at(i)));
        m_widths.push_back(width);
    }
    if (m_columns > 0)
        fitToTerminal();
    QStringList rules;
    for (const int width : m_widths)
        rules.append(QString(width, u'─'));
    return writeAll(m_device, QString(lineOf(headings) + lineOf(rules)).toUtf8());
}

/// A terminal has little room: what no record of the first block has does not get any.
void TextTableExport::leaveOutEmptyFields(QList<QStringList> &rows)
{
    for (qsizetype i = m_fields.size() - 1; i > 0 && !rows.isEmpty(); --i) {
        const bool isEmpty = std::all_of(rows.cbegin(), rows.cend(),
                                         [i](const QStringList &row) { return row.at(i).isEmpty(); });
        if (!isEmpty)
            continue;
        m_fields.removeAt(i);
        for (QStringList &row : rows)
            row.removeAt(i);
    }
}

/// Takes from the widest columns until the line fits, and leaves each enough to be recognised; what has no
/// room even then is left out from the end.
void TextTableExport::fitToTerminal()
{
    const auto excess = [this] {
        const auto gaps = static_cast<int>(gap.size()) * (static_cast<int>(m_widths.size()) - 1);
        return std::accumulate(m_widths.cbegin(), m_widths.cend(), gaps) - m_columns;
    };
    // A figure that is cut would be another figure.
    const auto widestText = [this] {
        std::size_t widest = 0;
        for (std::size_t i = 1; i < m_widths.size(); ++i) {
            const bool isText = !isNumeric(m_fields.at(static_cast<qsizetype>(i))->kind());
            if (isText && (widest == 0 || m_widths[i] > m_widths[widest]))
                widest = i;
        }
        return widest;
    };
    while (excess() > 0) {
        const std::size_t widest = widestText();
        if (widest > 0 && m_widths[widest] > narrowestCell && m_widths[widest] * 2 > m_widths.front())
            --m_widths[widest];
        else if (m_widths.front() > narrowestTitle)
            --m_widths.front();
        else if (m_widths.size() > 1)
            m_widths.pop_back();
        else
            break;
    }
}

} // namespace klankbord
