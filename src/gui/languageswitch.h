// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/translations.h"

#include <QObject>
#include <array>

namespace klankbord
{

/// The language of the window, switched live: installs our translations and Qt's own, sets the locale on the
/// windows that are open, and tells who asks which words to use now.
///
/// Widgets hear of a switch by their LanguageChange event, others by languageChanged(), which comes after it.
class LanguageSwitch final : public QObject
{
    Q_OBJECT

public:
    explicit LanguageSwitch(Language language, QObject *parent = nullptr);

    Language language() const { return m_language; }
    /// Speaks through the installed translators; valid for as long as the language stays.
    Wording wording() const { return Wording(m_language); }
    /// Speaks @p language, whatever the window speaks: for a report in the other language.
    Wording wordingIn(Language language) const;

    void setLanguage(Language language);
    void toggle() { setLanguage(otherLanguage(m_language)); }

Q_SIGNALS:
    void languageChanged(klankbord::Language language);

private:
    void install();

    Language m_language;
    std::array<Translations, allLanguages.size()> m_translations;
};

} // namespace klankbord
