// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace klankbord
{

/// The text as search knows it: no accents, no case, every sign that is neither letter nor digit a space, one
/// space between words. "Élan-vital, ŒUVRE ß" → "elan vital oeuvre ss". The same for SQLite and PostgreSQL.
QString foldedText(const QString &text);

/// The words of foldedText(), without duplicates, in the order they came.
QStringList foldedWords(const QString &text);

} // namespace klankbord
