// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QSettings;
class QTimer;

namespace klankbord
{

/// The workspaces that were open before, newest first; those that have vanished are left out.
///
/// They are kept a moment after they change, and when this ends: keeping them waits for the disk, and the
/// page of what was just opened is painted first.
class RecentFiles final : public QObject
{
    Q_OBJECT

public:
    /// @p settings is borrowed and outlives this.
    explicit RecentFiles(QSettings &settings, QObject *parent = nullptr);
    ~RecentFiles() override;

    QStringList locations() const;
    void add(const QString &location);
    void remove(const QString &location);

Q_SIGNALS:
    void changed();

private:
    void set(const QStringList &locations);
    void keep();

    QSettings &m_settings;
    QStringList m_locations;
    QTimer *m_keeping;
};

} // namespace klankbord
