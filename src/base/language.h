// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <array>
#include <optional>

class QTranslator;

namespace klankbord
{

/// The languages that Klankbord speaks and that content can be written in.
enum class Language { Dutch, English };

inline constexpr std::array allLanguages{Language::Dutch, Language::English};

/// "nl" or "en" (ISO 639-1).
QString languageCode(Language language);

/// The language of an ISO 639-1 code or a locale name ("nl_BE.UTF-8"); nothing for any other.
std::optional<Language> languageFromCode(const QString &code);

/// The one that is not this one.
constexpr Language otherLanguage(Language language)
{
    return language == Language::Dutch ? Language::English : Language::Dutch;
}

/// The locale in which dates and numbers are written: Dutch as in Belgium, English as in Great Britain.
QLocale localeOf(Language language);

/// The words of one language: translates source texts and knows the locale.
///
/// The window uses the application's installed translators, so that labels follow a live switch. A report
/// in another language than the window's uses a translator of its own, which is never installed.
class Wording final
{
public:
    /// Speaks @p language through whatever translators the application has installed.
    explicit Wording(Language language) : m_language(language) {}

    /// Speaks @p language through @p translator alone, which the caller owns and keeps alive.
    Wording(Language language, const QTranslator &translator)
        : m_language(language), m_translator(&translator)
    {
    }

    Language language() const { return m_language; }
    QLocale locale() const { return localeOf(m_language); }

    /// The translation of @p source in @p context; the source text itself where there is none.
    /// @p count picks the plural form and fills `%n`.
    QString text(const char *context, const char *source, const char *disambiguation = nullptr,
                 int count = -1) const;

private:
    Language m_language;
    const QTranslator *m_translator = nullptr;
};

} // namespace klankbord
