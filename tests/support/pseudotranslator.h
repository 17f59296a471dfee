// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace klankbord
{

/// A language in which every text stands in guillemets, so that a test sees each label that does not follow
/// a language switch. Place markers (%1, %n) stay; names of keys stay too, or no shortcut would be readable.
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    bool isEmpty() const override;
    QString translate(const char *context, const char *sourceText, const char *disambiguation = nullptr,
                      int n = -1) const override;

    /// Whether @p text, as it is shown, came through this translator; a text without any letter passes,
    /// since nobody translates "3 / 12".
    static bool isTranslated(const QString &text);
};

} // namespace klankbord
