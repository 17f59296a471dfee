// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/author.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

QString currentAuthor()
{
    for (const char *name : {"USER", "LOGNAME", "USERNAME"}) {
        const QString user = qEnvironmentVariable(name);
        if (!user.isEmpty())
            return user;
    }
    return u"Klankbord"_s;
}

} // namespace klankbord
