// SPDX-License-Identifier: GPL-3.0-or-later

// Makes the kept file of this version, tests/data/version-<n>.klankbord, from one sample record of every
// type. Run once, when a version is released; the file is never made again.

#include "storage/recordstore.h"
#include "storage/samples.h"
#include "storage/workspace.h"

#include <QCoreApplication>
#include <cstdio>

using namespace klankbord;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: klankbord_make_version_file FILE\n", stderr);
        return 2;
    }
    auto workspace = Workspace::create(QString::fromLocal8Bit(argv[1]));
    if (!workspace) {
        std::fputs(qPrintable(workspace.error().text()), stderr);
        return 1;
    }
    return (*workspace)->store().apply(addition(oneOfEachType())) ? 0 : 1;
}
