// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papernotes.h"

namespace klankbord
{

QString PaperNotes::mark(const QString &text)
{
    qsizetype number = m_texts.indexOf(text);
    if (number < 0) {
        if (count() == most)
            return {};
        number = m_texts.size();
        m_texts.append(text);
    }
    return QString(QChar(char16_t(firstMark + number)));
}

QString PaperNotes::raised(int number)
{
    static constexpr char16_t digits[] = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    QString text;
    for (const QChar digit : QString::number(number + 1))
        text += QChar(digits[digit.digitValue()]);
    return text;
}

QString withoutMarks(const QString &text)
{
    QString plain = text;
    plain.removeIf([](QChar character) { return PaperNotes::numberOf(character) >= 0; });
    return plain;
}

} // namespace klankbord
