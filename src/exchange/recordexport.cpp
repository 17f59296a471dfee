// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recordexport.h"

#include "domain/permission.h"

#include <QIODevice>

namespace klankbord
{

RecordExport::RecordExport(const RecordType &type, Needs needs)
{
    for (const FieldInfo *field : type.fields()) {
        if (needs == Needs::Included || !field->is(Rule::Sensitive))
            m_fields.append(field);
    }
}

bool RecordExport::write(std::span<const Record> records)
{
    QList<Record> leaving;
    leaving.reserve(static_cast<qsizetype>(records.size()));
    for (const Record &record : records) {
        if (const std::optional<Record> allowed = outgoing(record))
            leaving.append(*allowed);
        else
            ++m_heldBack;
    }
    return writeOutgoing(leaving);
}

bool writeAll(QIODevice &device, const QByteArray &bytes)
{
    return device.write(bytes) == bytes.size();
}

} // namespace klankbord
