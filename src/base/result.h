// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <utility>
#include <variant>

namespace klankbord
{

/// Why something could not be done: what failed, why, and what the reader can do about it.
///
/// The texts are in the reader's language already. Only `gui/` shows them and only `app/` prints them.
struct Error {
    enum class Kind {
        Invalid,   ///< the input is wrong; it can be corrected and tried again
        NotFound,  ///< there is no such file, record or name
        Conflict,  ///< somebody else changed or removed it in the meantime
        InUse,     ///< other records hang on it
        Foreign,   ///< the file is something else than a workspace
        Newer,     ///< the file was written by a newer Klankbord
        Damaged,   ///< the file is truncated or corrupt
        ReadOnly,  ///< it may be read and not written
        Busy,      ///< another program holds it
        System,    ///< the disk, the network or the database server refused
        Cancelled, ///< the user stopped it
    };

    Kind kind = Kind::Invalid;
    QString what;   ///< one sentence: what failed
    QString why;    ///< one sentence, may be empty: the cause
    QString remedy; ///< one sentence, may be empty: what to do

    /// The sentences after each other, for a message box or a line on standard error.
    QString text() const
    {
        QString all = what;
        for (const QString &sentence : {why, remedy}) {
            if (!sentence.isEmpty())
                all += (all.isEmpty() ? QString() : QStringLiteral(" ")) + sentence;
        }
        return all;
    }

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value, or the error that took its place. No exception crosses a folder.
template <typename T = std::monostate>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// The result of an action that has nothing to hand back: `return ok();`
inline Result<> ok()
{
    return std::monostate{};
}

} // namespace klankbord
