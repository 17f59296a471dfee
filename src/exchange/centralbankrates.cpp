// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/centralbankrates.h"

#include <QCoreApplication>
#include <QMap>
#include <QXmlStreamReader>
#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr qsizetype largestFile = qsizetype(32) * 1024 * 1024;

Error noRates()
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate("CentralBankRates", "This file has no reference rates in it."),
            {},
            QCoreApplication::translate(
                "CentralBankRates", "Choose a CSV or XML file of the European Central Bank’s euro foreign "
                                    "exchange reference rates.")};
}

bool isCurrency(QStringView code)
{
    return code.size() == 3 &&
           std::all_of(code.begin(), code.end(), [](QChar sign) { return sign >= u'A' && sign <= u'Z'; });
}

/// The cells of one line; the bank quotes none that holds a separator but in series of the data portal.
QStringList cellsOf(const QString &line)
{
    QStringList cells;
    QString cell;
    bool isQuoted = false;
    for (const QChar sign : line) {
        if (sign == u'"')
            isQuoted = !isQuoted;
        else if (sign == u',' && !isQuoted)
            cells.append(std::exchange(cell, {}).trimmed());
        else
            cell += sign;
    }
    cells.append(cell.trimmed());
    return cells;
}

/// Takes rates in and names what cannot be read.
class RateReading final
{
public:
    void take(const QString &currency, const QString &date, const QString &rate, const QString &place)
    {
        if (rate.isEmpty() || rate == "N/A"_L1)
            return;
        const Result<PartialDate> day = parseDate(date, Language::English);
        const Result<ConversionRate> number = decimalFromText<6>(rate);
        if (!isCurrency(currency))
            complain(
                place,
                QCoreApplication::translate("CentralBankRates", "“%1” is not a currency.").arg(currency));
        else if (!day || day->precision() == PartialDate::Precision::Year)
            complain(place, QCoreApplication::translate("CentralBankRates", "“%1” is not a day.").arg(date));
        else if (!number || number->scaled <= 0)
            complain(place, QCoreApplication::translate("CentralBankRates", "“%1” is not a rate.").arg(rate));
        else
            m_found.rates.append({currency, *day, *number});
    }

    void complain(const QString &place, const QString &why)
    {
        constexpr qsizetype most = 100;
        if (m_found.problems.size() < most)
            m_found.problems.append(place + u": "_s + why);
    }

    Result<PublishedRates> done() const
    {
        if (m_found.rates.isEmpty())
            return noRates();
        return m_found;
    }

private:
    PublishedRates m_found;
};

QString lineName(int line)
{
    return QCoreApplication::translate("CentralBankRates", "line %1").arg(line);
}

Result<PublishedRates> readTable(const QStringList &lines, const QStringList &header, RateReading &reading)
{
    for (int i = 1; i < lines.size(); ++i) {
        if (lines.at(i).trimmed().isEmpty())
            continue;
        const QStringList cells = cellsOf(lines.at(i));
        for (int column = 1; column < header.size(); ++column) {
            if (!header.at(column).isEmpty())
                reading.take(header.at(column), cells.first(), cells.value(column), lineName(i + 1));
        }
    }
    return reading.done();
}

Result<PublishedRates> readSeries(const QStringList &lines, const QStringList &header, RateReading &reading)
{
    const qsizetype currency = header.indexOf("CURRENCY"_L1);
    const qsizetype time = header.indexOf("TIME_PERIOD"_L1);
    const qsizetype value = header.indexOf("OBS_VALUE"_L1);
    for (int i = 1; i < lines.size(); ++i) {
        if (lines.at(i).trimmed().isEmpty())
            continue;
        const QStringList cells = cellsOf(lines.at(i));
        reading.take(cells.value(currency), cells.value(time), cells.value(value), lineName(i + 1));
    }
    return reading.done();
}

Result<PublishedRates> readCsv(const QByteArray &content, RateReading &reading)
{
    QString text = QString::fromUtf8(content);
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    const QStringList lines = text.split(u'\n');
    const QStringList header = cellsOf(lines.first());
    if (header.contains("TIME_PERIOD"_L1) && header.contains("OBS_VALUE"_L1) &&
        header.contains("CURRENCY"_L1))
        return readSeries(lines, header, reading);
    if (header.first().compare("Date"_L1, Qt::CaseInsensitive) != 0)
        return noRates();
    return readTable(lines, header, reading);
}

Result<PublishedRates> readXml(const QByteArray &content, RateReading &reading)
{
    QXmlStreamReader xml(content);
    QString day;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::DTD)
            return noRates(); // the bank's files have none: nothing is expanded
        if (!xml.isStartElement() || xml.name() != "Cube"_L1)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (attributes.hasAttribute("time"_L1))
            day = attributes.value("time"_L1).toString();
        if (attributes.hasAttribute("currency"_L1))
            reading.take(attributes.value("currency"_L1).toString(), day,
                         attributes.value("rate"_L1).toString(),
                         lineName(static_cast<int>(xml.lineNumber())));
    }
    if (xml.hasError())
        reading.complain(lineName(static_cast<int>(xml.lineNumber())), xml.errorString());
    return reading.done();
}

PartialDate monthOf(const PartialDate &date)
{
    return PartialDate::fromMonth(date.year(), date.month()).value_or(date);
}

using Days = QMap<PartialDate, ConversionRate>;

ConversionRate averageOf(const Days &days)
{
    qint64 sum = 0;
    for (const ConversionRate &rate : days)
        sum += rate.scaled;
    const auto count = static_cast<qint64>(days.size());
    return ConversionRate{(2 * sum + count) / (2 * count)};
}

} // namespace

Result<PublishedRates> readCentralBankRates(const QByteArray &content)
{
    if (content.size() > largestFile || content.trimmed().isEmpty())
        return noRates();
    RateReading reading;
    return content.trimmed().startsWith('<') ? readXml(content, reading) : readCsv(content, reading);
}

QList<PublishedRate> monthlyRates(const QList<PublishedRate> &published, MonthlyRule rule)
{
    QMap<std::pair<QString, PartialDate>, Days> months;
    QMap<std::pair<QString, PartialDate>, ConversionRate> rates;
    for (const PublishedRate &each : published) {
        if (each.date.precision() == PartialDate::Precision::Month)
            rates.insert({each.currency, each.date}, each.rate);
        else
            months[{each.currency, monthOf(each.date)}].insert(each.date, each.rate);
    }
    for (auto month = months.cbegin(); month != months.cend(); ++month) {
        std::pair<QString, PartialDate> key = month.key();
        const Days &days = month.value();
        if (rule == MonthlyRule::AccountingRate) {
            if (days.size() < 2)
                continue;
            const QDate next = key.second.firstDay().addMonths(1);
            key.second = PartialDate::fromMonth(next.year(), next.month()).value_or(key.second);
            rates.insert(key, std::prev(days.cend(), 2).value());
        } else {
            rates.insert(key, averageOf(days));
        }
    }
    QList<PublishedRate> found;
    for (auto rate = rates.cbegin(); rate != rates.cend(); ++rate)
        found.append({rate.key().first, rate.key().second, rate.value()});
    return found;
}

} // namespace klankbord
