// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

namespace klankbord
{

/// Adds up the values of one numeric field: amounts of one currency, numbers of people, whole numbers.
///
/// What is not specified is counted and never taken for zero.
class ColumnTotal final
{
public:
    explicit ColumnTotal(const FieldInfo &field) : m_field(field) {}

    /// Whether a sum of this field says anything: not so for shares, dates and words.
    static bool adds(const FieldInfo &field);

    void add(const QVariant &value);

    /// False when currencies differ or the sum is too large.
    bool isKnown() const { return !m_isBroken; }
    /// "€ 1.462.872,00", with "~" when some figure is not exact; empty when nothing was specified.
    QString text(const Wording &wording) const;
    int counted() const { return m_counted; }
    int unspecified() const { return m_unspecified; }

private:
    void addNumber(qint64 number, bool isExact);

    const FieldInfo &m_field;
    qint64 m_sum = 0;
    QString m_currency;
    int m_counted = 0;
    int m_unspecified = 0;
    bool m_isExact = true;
    bool m_isBroken = false;
};

} // namespace klankbord
