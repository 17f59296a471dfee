// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/windowtheme.h"

#include <QObject>

class QDBusPendingCallWatcher;
class QDBusVariant;

namespace klankbord
{

/// Asks the desktop whether it is light or dark, and tells when that changes.
///
/// Speaks to the settings portal of freedesktop, because Qt 6.4 does not pass its answer on. Where there is
/// no portal it keeps silent.
class SystemScheme final : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr) : QObject(parent) {}

    /// Asks now, without waiting for the answer, and keeps listening. Does nothing where no desktop is.
    void watch();

    /// What the portal's number for "color-scheme" asks for: 1 is dark, 2 is light, 0 is no preference.
    static ColourScheme fromPortal(uint value);

Q_SIGNALS:
    /// The desktop asks for @p scheme, Light or Dark. Not sent while it has no preference.
    void asked(klankbord::ColourScheme scheme);

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void answered(QDBusPendingCallWatcher *call);
    void tell(uint value);
};

} // namespace klankbord
