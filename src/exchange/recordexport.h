// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <span>

class QIODevice;

namespace klankbord
{

/// Writes records of one type in some format, block by block, so that a long table needs little memory.
///
/// Each function answers false when the device did not take everything; its errorString() says why.
class RecordExport
{
public:
    RecordExport() = default;
    virtual ~RecordExport() = default;
    Q_DISABLE_COPY_MOVE(RecordExport)

    virtual bool begin() = 0;
    virtual bool write(std::span<const Record> records) = 0;
    virtual bool end() = 0;
};

/// Whether the device took all of @p bytes.
bool writeAll(QIODevice &device, const QByteArray &bytes);

} // namespace klankbord
