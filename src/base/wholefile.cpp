// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

Result<> saveWholeFile(const QByteArray &bytes, const QString &path, bool mayReplace)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (!mayReplace && QFileInfo::exists(path)) {
        return Error{.kind = Error::Kind::Conflict,
                     .what = QCoreApplication::translate("WholeFile", "“%1” is there already.").arg(shown),
                     .why = {},
                     .remedy =
                         QCoreApplication::translate("WholeFile", "Give another name, or say that it may be "
                                                                  "replaced.")};
    }
    // What is no file, a device or a folder, is not put aside for one.
    const bool isFile = !QFileInfo::exists(path) || QFileInfo(path).isFile();
    QSaveFile file(path);
    if (isFile && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return ok();
    return Error{.kind = Error::Kind::System,
                 .what = QCoreApplication::translate("WholeFile", "“%1” could not be written.").arg(shown),
                 .why = isFile ? file.errorString()
                               : QCoreApplication::translate("WholeFile", "What has that name is no file."),
                 .remedy = QCoreApplication::translate("WholeFile", "Choose a folder with room that you may "
                                                                    "write in.")};
}

} // namespace klankbord
