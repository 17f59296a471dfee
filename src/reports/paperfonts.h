// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFont>
#include <QString>

namespace klankbord
{

/// The typeface of what Klankbord prints. It is compiled in, so that a document looks the same everywhere
/// and needs no font of the machine.
class PaperFonts final
{
public:
    /// Loads the fonts, once for all. Needs a QGuiApplication.
    PaperFonts();

    /// An error where the platform cannot load fonts (QT_QPA_PLATFORM=minimal); whatever it has is used then.
    Result<> loaded() const;

    /// @p pixels high: the unit of whatever it is painted on.
    QFont regular(int pixels) const;
    QFont bold(int pixels) const;

private:
    QString m_family;
};

} // namespace klankbord
