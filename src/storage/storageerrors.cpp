// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storageerrors.h"

#include <QCoreApplication>

namespace klankbord
{

namespace
{

QString say(const char *source)
{
    return QCoreApplication::translate("Storage", source);
}

/// What the reader is told about a fault; the texts are sources, collected by QT_TRANSLATE_NOOP.
struct Sentences {
    Error::Kind kind;
    const char *what;
    const char *why;
    const char *remedy;
};

Sentences sentencesFor(StorageFault fault)
{
    switch (fault) {
    case StorageFault::Busy:
        return {Error::Kind::Busy, QT_TRANSLATE_NOOP("Storage", "The workspace is busy."),
                QT_TRANSLATE_NOOP("Storage", "Another program is writing in it at this moment."),
                QT_TRANSLATE_NOOP("Storage", "Wait a moment and try again.")};
    case StorageFault::ReadOnly:
        return {Error::Kind::ReadOnly, QT_TRANSLATE_NOOP("Storage", "Nothing was saved."),
                QT_TRANSLATE_NOOP("Storage", "The workspace may be read but not written."),
                QT_TRANSLATE_NOOP("Storage", "Save a copy in a folder where you may write.")};
    case StorageFault::DiskFull:
        return {Error::Kind::System, QT_TRANSLATE_NOOP("Storage", "Nothing was saved."),
                QT_TRANSLATE_NOOP("Storage", "The disk is full."),
                QT_TRANSLATE_NOOP("Storage", "Make room on the disk and try again.")};
    case StorageFault::Disk:
        return {Error::Kind::System, QT_TRANSLATE_NOOP("Storage", "The disk could not be read or written."),
                QT_TRANSLATE_NOOP("Storage", "The disk, or the network in between, gave an error."),
                QT_TRANSLATE_NOOP("Storage", "Check the disk and the connection, and try again.")};
    case StorageFault::Damaged:
        return {Error::Kind::Damaged, QT_TRANSLATE_NOOP("Storage", "The workspace is damaged."),
                QT_TRANSLATE_NOOP("Storage", "Part of the file is not what was written."),
                QT_TRANSLATE_NOOP("Storage", "Restore a backup.")};
    case StorageFault::Foreign:
        return {Error::Kind::Foreign, QT_TRANSLATE_NOOP("Storage", "This is not a workspace of Klankbord."),
                nullptr, QT_TRANSLATE_NOOP("Storage", "Choose a file with the ending .klankbord.")};
    case StorageFault::Cancelled:
        return {Error::Kind::Cancelled, QT_TRANSLATE_NOOP("Storage", "This was stopped."), nullptr, nullptr};
    case StorageFault::Constraint:
        return {Error::Kind::Invalid, QT_TRANSLATE_NOOP("Storage", "Nothing was saved."),
                QT_TRANSLATE_NOOP("Storage", "A record refers to another one that does not exist."),
                QT_TRANSLATE_NOOP("Storage", "Choose another record in that field, or leave it empty.")};
    case StorageFault::CannotOpen:
        return {Error::Kind::System, QT_TRANSLATE_NOOP("Storage", "The file could not be opened."),
                QT_TRANSLATE_NOOP("Storage", "The folder is missing or may not be written."),
                QT_TRANSLATE_NOOP("Storage", "Choose another folder.")};
    case StorageFault::NoServer:
        return {Error::Kind::System, QT_TRANSLATE_NOOP("Storage", "The database server does not answer."),
                nullptr, QT_TRANSLATE_NOOP("Storage", "Check the address and the network, and try again.")};
    case StorageFault::Refused:
        return {Error::Kind::System, QT_TRANSLATE_NOOP("Storage", "The database server does not let you in."),
                nullptr, QT_TRANSLATE_NOOP("Storage", "Check the user name and the password.")};
    case StorageFault::TooBig:
        return {Error::Kind::System, QT_TRANSLATE_NOOP("Storage", "There is not enough memory for this."),
                nullptr, QT_TRANSLATE_NOOP("Storage", "Do it in smaller parts.")};
    case StorageFault::Other:
        break;
    }
    return {Error::Kind::System, QT_TRANSLATE_NOOP("Storage", "The database refused."),
            QT_TRANSLATE_NOOP("Storage", "The log has the details."), nullptr};
}

} // namespace

Error storageError(StorageFault fault)
{
    const Sentences sentences = sentencesFor(fault);
    return {sentences.kind, say(sentences.what), sentences.why ? say(sentences.why) : QString(),
            sentences.remedy ? say(sentences.remedy) : QString()};
}

} // namespace klankbord
