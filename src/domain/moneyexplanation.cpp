// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/moneyexplanation.h"

#include "domain/amount.h"
#include "domain/moneyarithmetic.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

__extension__ typedef __int128 WideInteger;

constexpr auto context = "MoneyExplanation";

/// Writes the sentences of one explanation.
class Explainer final
{
public:
    Explainer(const QString &currency, const Wording &wording) : m_currency(currency), m_wording(wording) {}

    QString say(const char *source) const { return m_wording.text(context, source); }
    QString money(qint64 cents) const
    {
        return formatAmount({.cents = cents, .currency = m_currency}, m_wording.language());
    }
    QString percent(Share rate) const { return formatShare(rate, m_wording.language()); }
    /// Cents with the fraction that was met before the cent: "1.278,7065".
    QString precise(qint64 cents, int tenThousandths) const
    {
        QString fraction = QString::number(tenThousandths).rightJustified(4, u'0');
        while (fraction.endsWith(u'0'))
            fraction.chop(1);
        return money(cents) + fraction;
    }

    /// "Base: staff € 8.524,71 + travel € 1.278,70 = € 9.803,41."
    void addBase(const QList<PartnerBudget::BasePart> &parts)
    {
        QStringList named;
        for (const PartnerBudget::BasePart &part : parts)
            named.append(costCategoryLabel(part.category, m_wording) + u' ' + money(part.cents));
        const QString sum = money(sumOf(parts));
        m_lines.append(parts.size() == 1
                           ? say(QT_TRANSLATE_NOOP("MoneyExplanation", "Base: %1.")).arg(named.first())
                           : say(QT_TRANSLATE_NOOP("MoneyExplanation", "Base: %1 = %2."))
                                 .arg(named.join(u" + "_s), sum));
    }

    /// "15 % of € 8.524,71 is € 1.278,7065 (Regulation …)." and what the cent makes of it.
    void addCutShare(qint64 base, Share rate, const QString &legalBasis)
    {
        const std::optional<CutShare> part = cutShareOf(base, rate);
        if (!part)
            return;
        const QString product = precise(part->cents, part->cutOff);
        m_lines.append((legalBasis.isEmpty()
                            ? say(QT_TRANSLATE_NOOP("MoneyExplanation", "%1 of %2 is %3."))
                                  .arg(percent(rate), money(base), product)
                            : say(QT_TRANSLATE_NOOP("MoneyExplanation", "%1 of %2 is %3 (%4)."))
                                  .arg(percent(rate), money(base), product, legalBasis)));
        addCut(part->cents, part->cutOff);
    }

    void addCut(qint64 cents, int tenThousandths)
    {
        constexpr int half = 5'000;
        if (tenThousandths == 0) {
            m_lines.append(
                say(QT_TRANSLATE_NOOP("MoneyExplanation", "That is a whole cent: %1.")).arg(money(cents)));
            return;
        }
        m_lines.append(
            say(QT_TRANSLATE_NOOP("MoneyExplanation", "Cut down to the cent: %1.")).arg(money(cents)));
        if (tenThousandths >= half)
            m_lines.append(say(QT_TRANSLATE_NOOP("MoneyExplanation", "Rounding would give another cent: %1."))
                               .arg(money(cents + 1)));
    }

    /// A quotient that is rounded half up; what cutting would give where that is another cent.
    void addRounded(qint64 rounded, qint64 cut)
    {
        m_lines.append(say(QT_TRANSLATE_NOOP("MoneyExplanation", "Rounded half up to the cent: %1."))
                           .arg(money(rounded)));
        if (rounded != cut)
            m_lines.append(say(QT_TRANSLATE_NOOP("MoneyExplanation", "Cutting would give another cent: %1."))
                               .arg(money(cut)));
    }

    void add(const QString &line) { m_lines.append(line); }
    const QStringList &lines() const { return m_lines; }

    static qint64 sumOf(const QList<PartnerBudget::BasePart> &parts)
    {
        qint64 sum = 0;
        for (const PartnerBudget::BasePart &part : parts)
            sum += part.cents;
        return sum;
    }

private:
    QString m_currency;
    const Wording &m_wording;
    QStringList m_lines;
};

/// The last column with a base, which takes the rest of the whole figure; −1 when there is none.
int lastColumnWithBase(const PartnerBudget &budget, CostCategory category)
{
    for (int column = budget.columns() - 1; column >= 0; --column) {
        if (Explainer::sumOf(budget.base(category, column)) > 0)
            return column;
    }
    return -1;
}

} // namespace

QStringList explainFlatFigure(const PartnerBudget &budget, CostCategory category, const QString &currency,
                              const Wording &wording)
{
    const FlatRate *rate = budget.flatRate(category);
    if (!rate)
        return {};
    Explainer explainer(currency, wording);
    const QList<PartnerBudget::BasePart> base = budget.base(category);
    explainer.addBase(base);
    explainer.addCutShare(Explainer::sumOf(base), rate->rate, rate->legalBasis);
    if (const qint64 parked = budget.parked(category); parked > 0)
        explainer.add(explainer
                          .say(QT_TRANSLATE_NOOP("MoneyExplanation",
                                                 "Real costs of %1 are parked: kept, and not counted."))
                          .arg(explainer.money(parked)));
    return explainer.lines();
}

QStringList explainFlatCell(const PartnerBudget &budget, CostCategory category, int column,
                            const QString &currency, const Wording &wording)
{
    const FlatRate *rate = budget.flatRate(category);
    if (!rate)
        return {};
    Explainer explainer(currency, wording);
    const QList<PartnerBudget::BasePart> base = budget.base(category, column);
    if (column != lastColumnWithBase(budget, category)) {
        explainer.addBase(base);
        explainer.addCutShare(Explainer::sumOf(base), rate->rate, rate->legalBasis);
        return explainer.lines();
    }
    const qint64 whole = budget.category(category);
    const qint64 own = budget.cell(category, column);
    explainer.addBase(base);
    explainer.add(
        explainer
            .say(QT_TRANSLATE_NOOP("MoneyExplanation",
                                   "The last period with costs takes the rest: %1 in all, less %2 in "
                                   "the other periods, is %3."))
            .arg(explainer.money(whole), explainer.money(whole - own), explainer.money(own)));
    return explainer.lines();
}

QStringList explainFund(qint64 total, Share rate, const QString &currency, const Wording &wording)
{
    Explainer explainer(currency, wording);
    explainer.addCutShare(total, rate, {});
    return explainer.lines();
}

QStringList explainContribution(qint64 total, const QList<qint64> &funds, const QString &currency,
                                const Wording &wording)
{
    Explainer explainer(currency, wording);
    QStringList parts{explainer.money(total)};
    qint64 rest = total;
    for (const qint64 fund : funds) {
        parts.append(explainer.money(fund));
        rest -= fund;
    }
    explainer.add(
        explainer
            .say(QT_TRANSLATE_NOOP("MoneyExplanation",
                                   "The contribution is the remainder, so that the parts make the whole: "
                                   "%1 = %2."))
            .arg(parts.join(u" − "_s), explainer.money(rest)));
    return explainer.lines();
}

QStringList explainLine(Quantity units, qint64 price, const QString &currency, const Wording &wording)
{
    const std::optional<qint64> total = lineTotal(units, price);
    if (!total)
        return {};
    constexpr int hundredths = 100;
    Explainer explainer(currency, wording);
    const WideInteger product = WideInteger(units.scaled) * price;
    const auto cut = static_cast<qint64>(product / hundredths);
    const int fraction = static_cast<int>(product % hundredths) * hundredths;
    explainer.add(explainer.say(QT_TRANSLATE_NOOP("MoneyExplanation", "%1 × %2 is %3."))
                      .arg(formatDecimal(units, wording.language()), explainer.money(price),
                           explainer.precise(cut, fraction)));
    if (fraction > 0)
        explainer.addRounded(*total, cut);
    return explainer.lines();
}

QStringList explainHourlyRate(qint64 yearlyCents, int hours, const QString &legalBasis,
                              const QString &currency, const Wording &wording)
{
    const std::optional<qint64> rate = hourlyRate(yearlyCents, hours);
    if (!rate)
        return {};
    constexpr int tenThousand = 10'000;
    Explainer explainer(currency, wording);
    const auto fraction = static_cast<int>(WideInteger(yearlyCents % hours) * tenThousand / hours);
    explainer.add(explainer.say(QT_TRANSLATE_NOOP("MoneyExplanation", "%1 ÷ %2 hours is about %3 (%4)."))
                      .arg(explainer.money(yearlyCents),
                           formatDecimal(Quantity{qint64(hours) * 100}, wording.language()),
                           explainer.precise(*rate, fraction), legalBasis));
    explainer.addCut(*rate, yearlyCents % hours == 0 ? 0 : std::max(fraction, 1));
    return explainer.lines();
}

QStringList explainConversion(qint64 cents, const QString &from, ConversionRate unitsForOneEuro,
                              const QString &month, const QString &to, const Wording &wording)
{
    const std::optional<qint64> converted = convertedCents(cents, unitsForOneEuro);
    if (!converted)
        return {};
    constexpr int millionths = 1'000'000;
    Explainer explainer(to, wording);
    const auto cut = static_cast<qint64>(WideInteger(cents) * millionths / unitsForOneEuro.scaled);
    explainer.add(explainer.say(QT_TRANSLATE_NOOP("MoneyExplanation", "%1 at %2 %3 for one %4 (%5)."))
                      .arg(formatAmount({.cents = cents, .currency = from}, wording.language()),
                           formatDecimal(unitsForOneEuro, wording.language()), from, to, month));
    explainer.addRounded(*converted, cut);
    return explainer.lines();
}

} // namespace klankbord
