// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/foldedtext.h"

#include <QSet>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr char16_t space = u' ';

/// What each ASCII sign becomes: a lower-case letter, a digit or a space.
constexpr std::array<char16_t, 128> foldedAscii = [] {
    std::array<char16_t, 128> table{};
    for (char16_t sign = 0; sign < 128; ++sign) {
        const bool isLower = sign >= u'a' && sign <= u'z';
        const bool isDigit = sign >= u'0' && sign <= u'9';
        const bool isUpper = sign >= u'A' && sign <= u'Z';
        table[sign] = isUpper              ? static_cast<char16_t>(sign + (u'a' - u'A'))
                      : isLower || isDigit ? sign
                                           : space;
    }
    return table;
}();

/// Letters that Unicode does not take apart, and how one types them without.
QStringView plainLetter(char32_t letter)
{
    switch (letter) {
    case U'œ':
        return u"oe";
    case U'æ':
        return u"ae";
    case U'ß':
        return u"ss";
    case U'ø':
        return u"o";
    case U'ł':
        return u"l";
    case U'đ':
    case U'ð':
        return u"d";
    case U'þ':
        return u"th";
    case U'ħ':
        return u"h";
    case U'ı':
        return u"i";
    case U'ŋ':
        return u"n";
    case U'ŧ':
        return u"t";
    case U'ĸ':
        return u"k";
    default:
        return {};
    }
}

/// Writes folded text, one space between words and none at the ends.
class FoldedWriter final
{
public:
    explicit FoldedWriter(qsizetype expected) { m_text.reserve(expected); }

    void letter(char32_t sign)
    {
        gap();
        if (QChar::requiresSurrogates(sign)) {
            m_text += QChar(QChar::highSurrogate(sign));
            m_text += QChar(QChar::lowSurrogate(sign));
        } else {
            m_text += QChar(static_cast<char16_t>(sign));
        }
    }
    void letters(QStringView signs)
    {
        gap();
        m_text += signs;
    }
    void space() { m_hasGap = true; }
    const QString &text() const { return m_text; }

private:
    void gap()
    {
        if (m_hasGap && !m_text.isEmpty())
            m_text += QChar(klankbord::space);
        m_hasGap = false;
    }

    QString m_text;
    bool m_hasGap = false;
};

bool isLetterMark(QChar::Category category)
{
    // An accent falls away; the vowel signs of the Indic scripts take room and are letters to their readers.
    return category == QChar::Mark_SpacingCombining;
}

bool fallsAway(QChar::Category category)
{
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
           category == QChar::Other_Format;
}

/// One sign that cannot be taken apart further, or an ASCII sign.
void foldSign(char32_t sign, FoldedWriter &writer)
{
    if (sign < foldedAscii.size()) {
        const char16_t plain = foldedAscii[sign];
        plain == space ? writer.space() : writer.letter(plain);
        return;
    }
    const QChar::Category category = QChar::category(sign);
    if (fallsAway(category))
        return;
    if (const int digit = QChar::digitValue(sign); digit >= 0) {
        writer.letter(U'0' + static_cast<char32_t>(digit));
        return;
    }
    const bool isModifier = sign >= 0x2B0 && sign <= 0x2FF; // ʼ and its like: apostrophes
    if (isModifier || (!QChar::isLetterOrNumber(sign) && !isLetterMark(category))) {
        writer.space();
        return;
    }
    const char32_t lower = sign == U'ẞ' ? U'ß' : QChar::toCaseFolded(sign);
    if (const QStringView plain = plainLetter(lower); !plain.isEmpty())
        writer.letters(plain);
    else
        writer.letter(lower);
}

/// Takes a sign apart as NFKD does and folds the parts. Their order does not matter, as accents fall away;
/// and taking apart sign by sign costs less than QString::normalized(), which moves the rest of the text each
/// time.
void foldWhole(char32_t sign, FoldedWriter &writer)
{
    if (QChar::decompositionTag(sign) == QChar::NoDecomposition) {
        foldSign(sign, writer);
        return;
    }
    const QList<uint> parts = QChar::decomposition(sign).toUcs4();
    for (const uint part : parts)
        foldWhole(part, writer);
}

QString foldedUnicode(const QString &text)
{
    FoldedWriter writer(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar sign = text.at(at);
        if (sign.unicode() < foldedAscii.size()) {
            foldSign(sign.unicode(), writer);
        } else if (sign.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
            foldWhole(QChar::surrogateToUcs4(sign, text.at(at + 1)), writer);
            ++at;
        } else {
            // Half a pair is no letter and becomes a space.
            foldWhole(sign.unicode(), writer);
        }
    }
    return writer.text();
}

} // namespace

QString foldedText(const QString &text)
{
    // Most texts are ASCII only, and an import folds every one: no sign makes more than one.
    QString folded(text.size(), Qt::Uninitialized);
    QChar *out = folded.data();
    const QChar *const begin = out;
    bool hasGap = false;
    for (const QChar sign : text) {
        if (sign.unicode() >= foldedAscii.size())
            return foldedUnicode(text);
        const char16_t plain = foldedAscii[sign.unicode()];
        if (plain == space) {
            hasGap = out != begin;
            continue;
        }
        if (hasGap)
            *out++ = QChar(space);
        hasGap = false;
        *out++ = QChar(plain);
    }
    folded.truncate(out - begin);
    return folded;
}

QStringList foldedWords(const QString &text)
{
    QStringList words;
    QSet<QString> seen;
    const QStringList all = foldedText(text).split(QChar(space), Qt::SkipEmptyParts);
    for (const QString &word : all) {
        if (!seen.contains(word)) {
            seen.insert(word);
            words.append(word);
        }
    }
    return words;
}

} // namespace klankbord
