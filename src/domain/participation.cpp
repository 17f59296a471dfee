// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/participation.h"

#include "domain/record.h"

#include <QRandomGenerator>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int shortestCode = 6;
constexpr int longestCode = 8;

} // namespace

QList<Problem> Participation::problems(const Record &record, const Wording &wording) const
{
    QList<Problem> found;
    if (record.isEmpty(person) && record.isEmpty(organisation))
        found.append({wording.text(
            "Participation",
            QT_TRANSLATE_NOOP("Participation", "Choose the person or the organisation that takes part."))});
    if (!record.isEmpty(representedBy) && record.get(presence) != Presence::Represented)
        found.append({wording.text(
            "Participation",
            QT_TRANSLATE_NOOP(
                "Participation",
                "Only who is represented has a representative: set the presence to “represented”."))});
    return found;
}

QString participationCodeSigns()
{
    return u"ABCDEFGHJKMNPQRSTUVWXYZ23456789"_s;
}

const char *participationCodeProblem(const QString &code)
{
    const QString signs = participationCodeSigns();
    const bool isKnown =
        std::all_of(code.cbegin(), code.cend(), [&signs](QChar sign) { return signs.contains(sign); });
    if (code.size() >= shortestCode && code.size() <= longestCode && isKnown)
        return nullptr;
    return QT_TRANSLATE_NOOP("Check", "A code has 6 to 8 capitals and digits, without 0, O, 1, I and L.");
}

QString newParticipationCode()
{
    const QString signs = participationCodeSigns();
    QString code;
    for (int i = 0; i < shortestCode; ++i)
        code.append(signs.at(QRandomGenerator::global()->bounded(static_cast<int>(signs.size()))));
    return code;
}

} // namespace klankbord
