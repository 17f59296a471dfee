// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/setting.h"
#include "reports/paperhouse.h"

namespace klankbord
{

/// How this user's documents look, as it is remembered: set once, for the window and the command line.
class HouseStyle final
{
public:
    /// A picture file that is larger is refused: it would be in every document.
    static constexpr qint64 largestPicture = qint64(4) * 1024 * 1024;

    /// @p settings is borrowed and outlives this.
    explicit HouseStyle(QSettings &settings);

    PaperHouse house() const;
    void setHouse(const PaperHouse &house);

    /// The picture in a file, as it is kept. Errors: System when it cannot be read, Invalid when it is no
    /// picture or too large.
    static Result<QByteArray> pictureIn(const QString &path);

private:
    Setting<QString> m_brand;
    Setting<QString> m_organisation;
    Setting<QByteArray> m_logo;
    Setting<QString> m_mention;
    Setting<QByteArray> m_emblem;
};

} // namespace klankbord
