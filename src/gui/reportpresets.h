// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/setting.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace klankbord
{

/// The choices for documents that this user keeps under a name.
class ReportPresets final
{
public:
    /// @p settings is borrowed and outlives this.
    explicit ReportPresets(QSettings &settings) : m_stored(settings, QStringLiteral("documents/presets")) {}

    /// By name, as a list shows them.
    QStringList names() const { return all().keys(); }
    /// Empty when there is none of that name.
    QJsonObject choices(const QString &name) const { return all().value(name).toObject(); }
    /// Takes the place of one with the same name.
    void keep(const QString &name, const QJsonObject &choices);
    void forget(const QString &name);

private:
    QJsonObject all() const;
    void store(const QJsonObject &presets);

    Setting<QByteArray> m_stored;
};

} // namespace klankbord
