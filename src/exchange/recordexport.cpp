// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recordexport.h"

#include <QIODevice>

namespace klankbord
{

bool writeAll(QIODevice &device, const QByteArray &bytes)
{
    return device.write(bytes) == bytes.size();
}

} // namespace klankbord
