// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recentfiles.h"

#include "base/setting.h"

#include <QFileInfo>
#include <QTimer>

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

RecentFiles::RecentFiles(QSettings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_locations(stored(settings).get()), m_keeping(new QTimer(this))
{
    constexpr int pause = 500;
    m_keeping->setSingleShot(true);
    m_keeping->setInterval(pause);
    connect(m_keeping, &QTimer::timeout, this, &RecentFiles::keep);
}

RecentFiles::~RecentFiles()
{
    if (m_keeping->isActive())
        keep();
}

QStringList RecentFiles::locations() const
{
    QStringList there = m_locations;
    there.removeIf([](const QString &location) { return !isThere(location); });
    return there;
}

void RecentFiles::add(const QString &location)
{
    const QString absolute = location.contains(u"://"_s) ? location : QFileInfo(location).absoluteFilePath();
    QStringList next = locations();
    next.removeAll(absolute);
    next.prepend(absolute);
    set(next.mid(0, mostFiles));
}

void RecentFiles::remove(const QString &location)
{
    QStringList next = m_locations;
    next.removeAll(location);
    set(next);
}

void RecentFiles::set(const QStringList &locations)
{
    if (locations == m_locations)
        return;
    m_locations = locations;
    m_keeping->start();
    Q_EMIT changed();
}

void RecentFiles::keep()
{
    stored(m_settings).set(m_locations);
}

} // namespace klankbord
