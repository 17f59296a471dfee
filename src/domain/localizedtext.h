// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QMetaType>
#include <QString>

namespace klankbord
{

/// A text in Dutch and in English; either may be empty. Never null.
struct LocalizedText {
    QString nl = QStringLiteral("");
    QString en = QStringLiteral("");

    /// The text in @p language alone; empty where it is not translated.
    const QString &in(Language language) const { return language == Language::Dutch ? nl : en; }
    void set(Language language, const QString &text);

    /// What a reader of @p language is shown: that language's text, else the other one.
    const QString &shown(Language language) const;
    /// Whether shown() had to fall back on the other language.
    bool isFallback(Language language) const;

    bool isEmpty() const { return nl.isEmpty() && en.isEmpty(); }

    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;
};

/// shown(), with the mark of a missing translation behind a fallback: "Samen werken [nl]".
QString formatLocalizedText(const LocalizedText &text, Language language);

} // namespace klankbord

Q_DECLARE_METATYPE(klankbord::LocalizedText)
