// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <array>
#include <charconv>
#include <concepts>
#include <string>
#include <string_view>

namespace klankbord
{

/// What is written into a PDF file, word by word and number by number: millions of them in a long document,
/// so that none may cost a temporary or more than a copy.
class PdfText final
{
public:
    PdfText &operator<<(std::string_view text)
    {
        m_bytes.append(text);
        return *this;
    }
    PdfText &operator<<(const char *text) { return *this << std::string_view(text); }
    PdfText &operator<<(const QByteArray &text) { return *this << QByteArrayView(text); }
    PdfText &operator<<(QByteArrayView text)
    {
        return *this << std::string_view(text.data(), size_t(text.size()));
    }
    PdfText &operator<<(char letter)
    {
        m_bytes.push_back(letter);
        return *this;
    }
    template <std::integral Number>
    requires(!std::same_as<Number, char> && !std::same_as<Number, bool>) PdfText &operator<<(Number number)
    {
        std::array<char, 24> digits{};
        const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
        m_bytes.append(digits.data(), size_t(end - digits.data()));
        return *this;
    }

    /// @p number with so many @p decimals, and never with an exponent.
    template <std::floating_point Number>
    PdfText &addFixed(Number number, int decimals)
    {
        std::array<char, 64> digits{};
        const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number,
                                                std::chars_format::fixed, decimals);
        m_bytes.append(digits.data(), size_t(end - digits.data()));
        return *this;
    }

    void reserve(size_t bytes) { m_bytes.reserve(bytes); }
    size_t size() const { return m_bytes.size(); }
    const std::string &bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

} // namespace klankbord
