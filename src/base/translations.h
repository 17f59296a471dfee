// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QStringList>
#include <QTranslator>

namespace klankbord
{

/// The program's texts in one language, and Qt's own beside them.
class Translations final
{
public:
    explicit Translations(Language language);
    Q_DISABLE_COPY_MOVE(Translations)

    /// Makes the whole application speak it, until uninstall() or this ends: a translator takes itself out.
    void install();
    void uninstall();
    /// Its words without installing anything: for reading what is typed in the other language.
    Wording wording() const { return Wording(m_language, m_own); }

private:
    Language m_language;
    QTranslator m_own;
    QTranslator m_qt;
};

/// Dutch or English, as the environment asks: LC_ALL, else LC_MESSAGES, else LANG; English for any other.
Language languageOfEnvironment();

} // namespace klankbord
