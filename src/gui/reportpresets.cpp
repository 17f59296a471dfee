// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reportpresets.h"

#include <QJsonDocument>

namespace klankbord
{

QJsonObject ReportPresets::all() const
{
    return QJsonDocument::fromJson(m_stored.get()).object();
}

void ReportPresets::store(const QJsonObject &presets)
{
    m_stored.set(QJsonDocument(presets).toJson(QJsonDocument::Compact));
}

void ReportPresets::keep(const QString &name, const QJsonObject &choices)
{
    QJsonObject presets = all();
    presets.insert(name, choices);
    store(presets);
}

void ReportPresets::forget(const QString &name)
{
    QJsonObject presets = all();
    presets.remove(name);
    store(presets);
}

} // namespace klankbord
