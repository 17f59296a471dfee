// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <functional>
#include <utility>

namespace klankbord
{

/// A text that is asked for again when the language changes: its source is kept, never its translation.
class LiveText final
{
public:
    /// No text.
    LiveText() = default;
    /// The translation of @p source in @p context, both literals: LiveText("Sidebar",
    /// QT_TRANSLATE_NOOP("Sidebar", "Projects")).
    LiveText(const char *context, const char *source)
        : m_ask([context, source] { return QCoreApplication::translate(context, source); })
    {
    }
    /// Whatever @p ask answers at that moment; what it captures must outlive this text.
    LiveText(std::function<QString()> ask) : m_ask(std::move(ask)) {}
    /// A text that is the same in every language, such as a name.
    static LiveText fixed(const QString &text)
    {
        return LiveText([text] { return text; });
    }

    bool isEmpty() const { return !m_ask; }
    QString text() const { return m_ask ? m_ask() : QString(); }

private:
    std::function<QString()> m_ask;
};

} // namespace klankbord
