// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"
#include "exchange/recordexport.h"

namespace klankbord
{

/// Reads a JSON array of objects keyed by field name, as JsonExport writes it.
///
/// Beside the fields an object may have "key" (a name by which other records of the import refer to it), "id"
/// (kept when the record is new), "created" and "changed" (left aside). A reference is written as `"serv"`,
/// `{"key": "serv"}`, `"4711"` or `{"id": "4711"}`, a list of them as an array. What is wrong becomes a
/// problem with file and record number; a record with a problem in it is left out.
ImportDrafts readJsonRecords(const RecordType &type, const QByteArray &json, const QString &fileName,
                             const Wording &wording);

/// Reads every `<plural>.json` of a folder (also one in the program: ":/sample"). A file with another name is
/// a problem. Errors: NotFound when there is none.
Result<ImportDrafts> readJsonFolder(const QString &folder, const Wording &wording);

/// Writes records as a JSON array of objects keyed by field name, one field a line, in the fields' order.
class JsonExport final : public RecordExport
{
public:
    /// All are borrowed and outlive this.
    JsonExport(QIODevice &device, const RecordType &type, const Wording &wording, const TitleSource &titles,
               Needs needs = Needs::LeftOut);

    bool begin() override;
    bool end() override;

protected:
    bool writeOutgoing(std::span<const Record> records) override;

private:
    QByteArray objectText(const Record &record) const;

    QIODevice &m_device;
    const Wording &m_wording;
    const TitleSource &m_titles;
    bool m_isFirst = true;
};

} // namespace klankbord
