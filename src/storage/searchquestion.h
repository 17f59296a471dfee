// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace klankbord
{

/// The references of @p layout along which a word is looked for, @p depth references away from the record
/// that is asked for: those that are searched, then those that the record is called after.
QList<const FieldInfo *> searchedReferences(const TableLayout &layout, int depth);

/// What is typed in a search field, turned into SELECTs of ids.
///
/// A word is found in the record's own words or in those of a record that it refers to through a
/// Rule::Searchable field; that one may in turn be called after others.
class SearchQuestion final
{
public:
    /// Looks which words the targets of references have, so that the usual question stays one look in one
    /// index.
    static Result<SearchQuestion> ask(Database &database, const TableLayout &layout, const QString &text);

    /// A SELECT of ids.
    struct Part {
        QString sql;
        int parameters = 0;
    };

    /// Nothing was asked: everything answers.
    bool isEmpty() const { return m_parts.isEmpty(); }
    /// What is in all of them answers.
    const QList<Part> &parts() const { return m_parts; }
    /// Whether no word is looked for along a reference.
    bool isInOneIndex() const { return m_values.size() == 1; }
    /// The parameters of all parts, in order.
    const QVariantList &values() const { return m_values; }

private:
    QList<Part> m_parts;
    QVariantList m_values;
};

} // namespace klankbord
