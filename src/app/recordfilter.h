// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/query.h"
#include "storage/recordstore.h"

#include <functional>

namespace klankbord
{

/// What `--where FIELD=VALUE` asks: conditions for the store, and what only a look at the record can tell.
class RecordFilter final
{
public:
    /// @p store is borrowed and outlives this.
    RecordFilter(const RecordStore &store, const RecordType &type) : m_store(store), m_type(type) {}

    /// Adds one "FIELD=VALUE". The value is read as its field reads it: a code or a label, a date ("2014-10"
    /// is all of October), an amount or a count (any qualifier unless one is given), another record's title,
    /// acronym or id, a text; empty asks for what is not specified. Labels and dates of either language will
    /// do. Errors: Invalid, NotFound, and what the store answers.
    Result<> add(const QString &where, const Wording &wording);

    const QList<Condition> &conditions() const { return m_conditions; }
    bool accepts(const Record &record) const;

private:
    Result<> addValue(const FieldInfo &field, const QString &text, const Wording &wording);
    Result<> addReference(const FieldInfo &field, const QString &text, const Wording &wording);
    void addText(const FieldInfo &field, const QString &text);

    const RecordStore &m_store;
    const RecordType &m_type;
    QList<Condition> m_conditions;
    QList<std::function<bool(const Record &)>> m_tests;
};

} // namespace klankbord
