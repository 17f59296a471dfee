// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referencelookup.h"

namespace klankbord
{

/// A value as it is copied to a spreadsheet, such that parsedCell() reads the same value back: figures
/// without grouping, days as ISO dates, a text in two languages as the reader sees it, references by title.
QString cellText(const FieldInfo &field, const QVariant &value, const Wording &wording,
                 const TitleSource &titles);

/// Whether the value is a figure that spreadsheets should read as one, rather than as text.
bool isFigure(const FieldInfo &field, const QVariant &value);

/// Reads what cellText() or a person wrote. A plain figure is in EUR, whatever the cell held before; where
/// the text is what the cell shows for want of a translation, it stays untranslated. References are found by
/// title. Error: Invalid or NotFound, with the accepted forms.
Result<QVariant> parsedCell(const FieldInfo &field, const QString &text, const Wording &wording,
                            const QVariant &current, ReferenceLookup &lookup);

/// A text that a spreadsheet would take for a formula gets an apostrophe in front; unguarded() takes it off.
QString guarded(const QString &text);
QString unguarded(const QString &text);

} // namespace klankbord
