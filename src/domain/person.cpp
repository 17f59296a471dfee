// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/person.h"

#include "domain/record.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

QString Person::title(const Record &record, const Wording &, const TitleSource *) const
{
    const QString first = record.get(firstName);
    const QString last = record.get(lastName);
    return first.isEmpty() ? last : QString(first + u' ' + last);
}

} // namespace klankbord
