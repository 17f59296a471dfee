// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordtype.h"

#include <Qt>

namespace klankbord
{

/// One thing that the records of a query have in common.
struct Condition {
    enum class Test {
        AnyOf,      ///< the field equals one of values (a list field contains one of them)
        NoneOf,     ///< the opposite: also what is not specified
        IsEmpty,    ///< not specified
        IsNotEmpty, ///< specified
        During, ///< a date, period or time slot that touches values.first(), a PartialDate: "2014-10" finds
                ///< the days of October and the month itself
        Before, ///< a date, period or time slot that is over when values.first(), a PartialDate, begins
        From,   ///< a date, period or time slot that is not over then
        LacksLanguage, ///< a LocalizedText that has one language and misses the one in values.first() (a
                       ///< code)
    };

    const FieldInfo *field = nullptr;
    Test test = Test::AnyOf;
    QVariantList values; ///< of the field's value type, packed by the field, unless the test says otherwise

    friend bool operator==(const Condition &, const Condition &) = default;
};

/// One step of an order; the fields after the first decide between equals, and the id at last.
struct SortStep {
    const FieldInfo *field = nullptr;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const SortStep &, const SortStep &) = default;
};

/// Which records of a type, in which order. Words are ordered by the rules of Dutch in both databases, what
/// is not specified comes last (first when descending), a reference by its target's title.
struct Query {
    explicit Query(const RecordType &recordType) : type(&recordType) {}

    const RecordType *type;
    QString search;              ///< every word must occur, as the beginning of a word, in either language
    QList<Condition> conditions; ///< all must hold
    QList<SortStep> order;       ///< by id (in order of creation) when empty
    Language language = Language::Dutch; ///< whose texts decide the order
    qint64 limit = -1;                   ///< at most so many; all when negative

    friend bool operator==(const Query &, const Query &) = default;
};

} // namespace klankbord
