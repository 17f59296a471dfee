// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordtype.h"

namespace klankbord
{

/// A table as somebody likes to see it, under a name and for everybody who works in the workspace: which
/// records, which columns, in which order and groups.
struct SavedView final : RecordType {
    SavedView()
        : RecordType({"saved_view", "saved_views", "SavedView", QT_TRANSLATE_NOOP("SavedView", "Saved view"),
                      QT_TRANSLATE_NOOP("SavedView", "Saved views")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("SavedView", "Description")};
    Field<LocalizedText> name{this, "name", QT_TRANSLATE_NOOP("SavedView", "Name"),
                              Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title};
    /// The code of the record type whose table it is.
    Field<QString> recordType{this, "record_type", QT_TRANSLATE_NOOP("SavedView", "Table"),
                              Rule::Required | Rule::InTable};
    Field<QString> words{this, "words", QT_TRANSLATE_NOOP("SavedView", "Words")};
    /// The conditions as storage/conditionjson.h writes them; empty for all records.
    Field<QString> conditions{this, "conditions", QT_TRANSLATE_NOOP("SavedView", "Filter"), Rule::Long};
    /// Names of fields, from left to right; empty for the table's usual ones.
    Field<QStringList> columns{this, "columns", QT_TRANSLATE_NOOP("SavedView", "Columns")};
    /// Names of fields, the first decides first; "-" in front for the other way round.
    Field<QStringList> sorting{this, "sorting", QT_TRANSLATE_NOOP("SavedView", "Order")};
    /// The name of the field whose equals stand together; empty for none.
    Field<QString> grouping{this, "grouping", QT_TRANSLATE_NOOP("SavedView", "Grouping")};

    static const SavedView &type()
    {
        static const SavedView savedView;
        return savedView;
    }
};

} // namespace klankbord
