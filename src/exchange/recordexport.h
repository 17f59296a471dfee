// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QList>
#include <span>

class QIODevice;

namespace klankbord
{

/// Writes records of one type in some format, block by block, so that a long table needs little memory.
///
/// Every format leaves out what may not leave the workspace: a record without permission (see outgoing()),
/// and needs and diet unless they are asked for. Each function answers false when the device did not take
/// everything; its errorString() says why.
class RecordExport
{
public:
    /// Whether the fields with Rule::Sensitive are written.
    enum class Needs { LeftOut, Included };

    virtual ~RecordExport() = default;
    Q_DISABLE_COPY_MOVE(RecordExport)

    virtual bool begin() = 0;
    /// Writes those of @p records that may leave.
    bool write(std::span<const Record> records);
    virtual bool end() = 0;

    /// How many records were left out until now.
    qsizetype heldBack() const { return m_heldBack; }

protected:
    RecordExport(const RecordType &type, Needs needs);

    /// The fields that are written, in the type's order.
    const QList<const FieldInfo *> &fields() const { return m_fields; }
    virtual bool writeOutgoing(std::span<const Record> records) = 0;

private:
    QList<const FieldInfo *> m_fields;
    qsizetype m_heldBack = 0;
};

/// Whether the device took all of @p bytes.
bool writeAll(QIODevice &device, const QByteArray &bytes);

} // namespace klankbord
