// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace klankbord
{

/// The footnotes of one document. What is said twice is one note, with one number throughout; it stands at
/// the foot of every page that has its mark.
class PaperNotes final
{
public:
    /// Notes that a document can have; what follows is left out.
    static constexpr int most = 60;

    /// What to put behind the words that the note @p text is about. It is printed as a raised number.
    QString mark(const QString &text);

    int count() const { return int(m_texts.size()); }
    QString text(int number) const { return m_texts.value(number); }

    /// The number of the note, from 0, whose mark @p character is; -1 when it is none.
    static int numberOf(QChar character)
    {
        const int number = int(character.unicode()) - firstMark;
        return number >= 0 && number < most ? number : -1;
    }
    /// "¹", "¹²": how the note is numbered.
    static QString raised(int number);

private:
    // A private character, so that a text can carry it through every hand.
    static constexpr int firstMark = 0xe000;

    QStringList m_texts;
};

/// @p text without marks, for where nothing can be raised: a file's name, a property, an alternative text.
QString withoutMarks(const QString &text);

} // namespace klankbord
