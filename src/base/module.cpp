// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/module.h"

#include "base/log.h"

#include <QByteArray>
#include <dlfcn.h>

namespace klankbord
{

QFunctionPointer moduleDoor(const char *name, const char *door)
{
    // Not by QLibrary, which would look beside Qt's libraries instead of along the program's own path.
    const QByteArray file = QByteArray(KLANKBORD_MODULE_PREFIX "klankbord_") + name + KLANKBORD_MODULE_SUFFIX;
    void *const library = dlopen(file.constData(), RTLD_NOW | RTLD_LOCAL);
    void *const found = library ? dlsym(library, door) : nullptr;
    if (!found)
        qCWarning(appLog, "%s", dlerror());
    return reinterpret_cast<QFunctionPointer>(found);
}

} // namespace klankbord
