// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QVariant>
#include <utility>

namespace klankbord
{

/// One remembered setting with its type, its key and what it is when nobody set it.
///
/// Holds no copy: every read asks @p settings, which the caller owns and keeps alive.
template <typename T>
class Setting final
{
public:
    Setting(QSettings &settings, QString key, T fallback = {})
        : m_settings(&settings), m_key(std::move(key)), m_fallback(std::move(fallback))
    {
    }

    T get() const
    {
        const QVariant stored = m_settings->value(m_key);
        return stored.canConvert<T>() ? stored.template value<T>() : m_fallback;
    }
    void set(const T &value) { m_settings->setValue(m_key, QVariant::fromValue(value)); }
    void reset() { m_settings->remove(m_key); }

private:
    QSettings *m_settings;
    QString m_key;
    T m_fallback;
};

} // namespace klankbord
