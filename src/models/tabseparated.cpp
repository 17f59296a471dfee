// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabseparated.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

QString quotedWhereNeeded(QString cell)
{
    const bool isPlain = !cell.startsWith(u'"') && std::none_of(cell.cbegin(), cell.cend(), [](QChar sign) {
        return sign == u'\t' || sign == u'\n' || sign == u'\r';
    });
    if (isPlain)
        return cell;
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

/// Steps through the text and hands out one cell after the other.
class CellReader final
{
public:
    explicit CellReader(const QString &text) : m_text(text) {}

    bool atEnd() const { return m_at >= m_text.size(); }

    QString cell()
    {
        if (!atEnd() && m_text.at(m_at) == u'"' && hasClosingQuote())
            return quotedCell();
        QString cell;
        while (!atEnd() && !isSeparator(m_text.at(m_at)))
            cell += m_text.at(m_at++);
        return cell;
    }

    /// Steps over a tab; false when the row is at its end.
    bool nextCell()
    {
        if (atEnd() || m_text.at(m_at) != u'\t')
            return false;
        ++m_at;
        return true;
    }

    void nextRow()
    {
        if (!atEnd() && m_text.at(m_at) == u'\r')
            ++m_at;
        if (!atEnd() && m_text.at(m_at) == u'\n')
            ++m_at;
    }

private:
    static bool isSeparator(QChar sign) { return sign == u'\t' || sign == u'\n' || sign == u'\r'; }

    /// Where the quote that opens here is closed by one before a separator; −1 when it is not.
    qsizetype closingQuote() const
    {
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            if (m_text.at(at) != u'"')
                continue;
            if (at + 1 < m_text.size() && m_text.at(at + 1) == u'"') {
                ++at;
                continue;
            }
            return at + 1 == m_text.size() || isSeparator(m_text.at(at + 1)) ? at : -1;
        }
        return -1;
    }

    bool hasClosingQuote() const { return closingQuote() >= 0; }

    QString quotedCell()
    {
        const qsizetype end = closingQuote();
        QString cell = m_text.mid(m_at + 1, end - m_at - 1);
        cell.replace(u"\"\""_s, u"\""_s).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
        m_at = end + 1;
        return cell;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

QString toTabSeparated(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        for (qsizetype at = 0; at < row.size(); ++at) {
            if (at > 0)
                text += u'\t';
            text += quotedWhereNeeded(row.at(at));
        }
        text += u'\n';
    }
    return text;
}

QList<QStringList> fromTabSeparated(const QString &text)
{
    QList<QStringList> rows;
    CellReader reader(text);
    while (!reader.atEnd()) {
        QStringList row{reader.cell()};
        while (reader.nextCell())
            row.append(reader.cell());
        rows.append(row);
        reader.nextRow();
    }
    return rows;
}

} // namespace klankbord
