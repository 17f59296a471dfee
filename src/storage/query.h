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
        During,  ///< a date, period or time slot that touches values.first(), a PartialDate: "2014-10" finds
                 ///< the days of October and the month itself
        Before,  ///< a date, period or time slot that is over when values.first(), a PartialDate, begins
        From,    ///< a date, period or time slot that is not over then
        AtLeast, ///< a figure that is not under values.first(); of an amount in the same currency
        AtMost,  ///< a figure that is not over values.first(); of an amount in the same currency
        LacksLanguage, ///< a LocalizedText that has one language and misses the one in values.first() (a
                       ///< code)
        Words,         ///< the record has all words of values.first(), a QString; no field
        AllParts,      ///< every one of parts holds; no field
        AnyPart,       ///< at least one of parts holds; no field
        NoPart,        ///< none of parts holds; no field
        Related,       ///< there is a record on the other side of the reference field for which all of parts
                       ///< hold: a target of ours, or one that refers to ours
    };

    const FieldInfo *field = nullptr;
    Test test = Test::AnyOf;
    /// Of the field's value type, packed by the field, unless the test says otherwise.
    QVariantList values;
    QList<Condition> parts = {};

    friend bool operator==(const Condition &a, const Condition &b);
};

inline bool operator==(const Condition &a, const Condition &b)
{
    return a.field == b.field && a.test == b.test && a.values == b.values && a.parts == b.parts;
}

/// Whose records Test::Related asks through @p reference of a record of @p type: the target's where the field
/// is one of @p type, else those of the field's own type.
const RecordType &otherSide(const FieldInfo &reference, const RecordType &type);
/// Whether @p conditions ask for the value of @p field, or for related records by it.
bool dependsOn(const QList<Condition> &conditions, const FieldInfo &field);
/// The types of the related records that @p conditions look at.
QList<const RecordType *> relatedTypes(const QList<Condition> &conditions);

/// Some text of a record of @p type is there in one language only: one question for all of its texts, which
/// the database has an index for. Without parts, and so never true, where the type has no text in two
/// languages.
Condition lacksTranslation(const RecordType &type);

/// One step of an order; the fields after the first decide between equals, and the id at last.
struct SortStep {
    const FieldInfo *field = nullptr;
    Qt::SortOrder order = Qt::AscendingOrder;
    enum class By {
        Value,
        End, ///< the last day of a period; any other field is ordered by its value
    };
    By by = By::Value;

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
