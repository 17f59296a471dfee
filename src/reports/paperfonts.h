// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFont>
#include <QString>
#include <utility>

namespace klankbord
{

/// The typeface of what Klankbord prints. It is compiled in, so that a document looks the same everywhere
/// and needs no font of the machine.
class PaperFonts final
{
public:
    /// Fails where the platform cannot load fonts (QT_QPA_PLATFORM=minimal). Needs a QGuiApplication.
    static Result<PaperFonts> load();

    /// @p pixels high: the unit of whatever it is painted on.
    QFont regular(int pixels) const;
    QFont bold(int pixels) const;

private:
    explicit PaperFonts(QString family) : m_family(std::move(family)) {}

    QString m_family;
};

} // namespace klankbord
