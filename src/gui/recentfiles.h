// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QSettings;

namespace klankbord
{

/// The workspaces that were open before, newest first; those that have vanished are left out.
class RecentFiles final : public QObject
{
    Q_OBJECT

public:
    /// @p settings is borrowed and outlives this.
    explicit RecentFiles(QSettings &settings, QObject *parent = nullptr);

    QStringList locations() const;
    void add(const QString &location);
    void remove(const QString &location);

Q_SIGNALS:
    void changed();

private:
    QSettings &m_settings;
};

} // namespace klankbord
