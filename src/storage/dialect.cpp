// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dialect.h"

namespace klankbord
{

QString quoted(QStringView name)
{
    QString text = name.toString();
    text.replace(u'"', QLatin1StringView("\"\""));
    return QChar(u'"') + text + QChar(u'"');
}

} // namespace klankbord
