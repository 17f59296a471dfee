// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columntotal.h"

#include <limits>

namespace klankbord
{

bool ColumnTotal::adds(const FieldInfo &field)
{
    return field.kind() == ValueKind::Amount || field.kind() == ValueKind::Count ||
           field.kind() == ValueKind::Number;
}

void ColumnTotal::add(const QVariant &value)
{
    if (m_field.isEmpty(value)) {
        ++m_unspecified;
        return;
    }
    ++m_counted;
    switch (m_field.kind()) {
    case ValueKind::Amount: {
        const auto amount = value.value<std::optional<Amount>>();
        if (m_currency.isEmpty())
            m_currency = amount->currency;
        m_isBroken = m_isBroken || m_currency != amount->currency;
        addNumber(amount->cents, amount->qualifier == Qualifier::Exact);
        break;
    }
    case ValueKind::Count: {
        const auto count = value.value<std::optional<Count>>();
        addNumber(count->number, count->qualifier == Qualifier::Exact);
        break;
    }
    case ValueKind::Number:
        addNumber(*value.value<std::optional<int>>(), true);
        break;
    default:
        m_isBroken = true;
        break;
    }
}

void ColumnTotal::addNumber(qint64 number, bool isExact)
{
    m_isExact = m_isExact && isExact;
    constexpr qint64 largest = std::numeric_limits<qint64>::max();
    constexpr qint64 smallest = std::numeric_limits<qint64>::min();
    if ((number > 0 && m_sum > largest - number) || (number < 0 && m_sum < smallest - number))
        m_isBroken = true;
    else
        m_sum += number;
}

QString ColumnTotal::text(const Wording &wording) const
{
    if (m_counted == 0 || m_isBroken)
        return {};
    const Qualifier qualifier = m_isExact ? Qualifier::Exact : Qualifier::Approximately;
    if (m_field.kind() == ValueKind::Amount) {
        return formatAmount({.cents = m_sum, .currency = m_currency, .qualifier = qualifier},
                            wording.language());
    }
    return formatCount({.number = m_sum, .qualifier = qualifier}, wording.language());
}

} // namespace klankbord
