// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recentfiles.h"

#include "base/setting.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr qsizetype mostFiles = 10;

Setting<QStringList> stored(QSettings &settings)
{
    return {settings, u"recentFiles"_s};
}

bool isThere(const QString &location)
{
    // A server is not asked before it is chosen.
    return location.contains(u"://"_s) || QFileInfo::exists(location);
}

} // namespace

RecentFiles::RecentFiles(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
}

QStringList RecentFiles::locations() const
{
    QStringList there = stored(m_settings).get();
    there.removeIf([](const QString &location) { return !isThere(location); });
    return there;
}

void RecentFiles::add(const QString &location)
{
    const QString absolute = location.contains(u"://"_s) ? location : QFileInfo(location).absoluteFilePath();
    QStringList next = locations();
    // Settings are flushed to the disk, for which the window would wait at each start.
    if (next.value(0) == absolute && next.size() == stored(m_settings).get().size())
        return;
    next.removeAll(absolute);
    next.prepend(absolute);
    stored(m_settings).set(next.mid(0, mostFiles));
    Q_EMIT changed();
}

void RecentFiles::remove(const QString &location)
{
    QStringList next = stored(m_settings).get();
    if (next.removeAll(location) == 0)
        return;
    stored(m_settings).set(next);
    Q_EMIT changed();
}

} // namespace klankbord
