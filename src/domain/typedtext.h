// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QString>

namespace klankbord
{

/// What a person typed or pasted, made plain: every kind of space one space, none at the ends, no invisible
/// marks (byte order, text direction, soft hyphen) and one sign for the minus.
QString typedText(const QString &text);

/// The text as an error repeats it: made plain and at most forty characters long.
QString shortenedText(const QString &text);

/// Why a text is not a number.
enum class NumberFault { None, NotANumber, TooManyDecimals, Unclear, WrongGroups, TooLarge };

/// How a number may be written.
struct NumberForm {
    /// Which separator groups digits where one alone could do either: the reader's own, any, or none at all.
    enum class Grouping { ByLanguage, Any, None };

    int decimals = 0; ///< at most so many, 0 to 6
    Grouping grouping = Grouping::ByLanguage;
};

/// A number times ten to the power of the form's decimals, or why there is none.
struct NumberReading {
    qint64 scaled = 0;
    NumberFault fault = NumberFault::None;
};

/// Reads digits with an optional sign before them, in the result of typedText().
NumberReading readNumber(QStringView text, NumberForm form, Language language);

/// One sentence about the fault in the reader's language; empty for NotANumber, where there is nothing to
/// add.
/// @p decimals is how many decimals the number may have.
QString numberFaultText(NumberFault fault, int decimals);

/// The digits of a number in groups of three: "1.312.872" in Dutch, "1,312,872" in English.
QString groupedDigits(quint64 number, Language language);

/// "," in Dutch and "." in English.
QChar decimalSign(Language language);

/// The size of a number without its sign, also of the smallest one.
constexpr quint64 magnitude(qint64 number)
{
    return number < 0 ? quint64(0) - static_cast<quint64>(number) : static_cast<quint64>(number);
}

} // namespace klankbord
