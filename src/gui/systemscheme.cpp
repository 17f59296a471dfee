// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/systemscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

const auto portal = u"org.freedesktop.portal.Desktop"_s;
const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
const auto settingsInterface = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;
const auto colourSchemeKey = u"color-scheme"_s;

/// The number inside a variant that may be wrapped in another one, as Read answers.
uint number(const QDBusVariant &value)
{
    const QVariant inner = value.variant();
    return inner.canConvert<QDBusVariant>() ? inner.value<QDBusVariant>().variant().toUInt() : inner.toUInt();
}

} // namespace

void SystemScheme::watch()
{
    const QString platform = QGuiApplication::platformName();
    if (platform != "xcb"_L1 && !platform.startsWith("wayland"_L1))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portal, portalPath, settingsInterface, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(portal, portalPath, settingsInterface, u"Read"_s);
    question << appearance << colourSchemeKey;
    auto *call = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, &SystemScheme::answered);
}

ColourScheme SystemScheme::fromPortal(uint value)
{
    return value == 1 ? ColourScheme::Dark : value == 2 ? ColourScheme::Light : ColourScheme::System;
}

void SystemScheme::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colourSchemeKey)
        tell(number(value));
}

void SystemScheme::answered(QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    const QDBusPendingReply<QDBusVariant> reply = *call;
    // No preference at the start leaves what the platform's own palette said.
    if (!reply.isError() && fromPortal(number(reply.value())) != ColourScheme::System)
        tell(number(reply.value()));
}

void SystemScheme::tell(uint value)
{
    // A desktop that goes back from dark says "no preference" rather than "light".
    Q_EMIT asked(fromPortal(value) == ColourScheme::Dark ? ColourScheme::Dark : ColourScheme::Light);
}

} // namespace klankbord
