// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paper.h"
#include "storage/storedtitles.h"

#include <QDateTime>

namespace klankbord
{

/// Where the facts of a document come from, in whose words they are said, and as they may leave the
/// workspace: what every document has in common.
class ReportSource final
{
public:
    /// Both are borrowed and outlive this.
    ReportSource(const RecordStore &store, const Wording &wording)
        : m_store(store), m_titles(store), m_wording(wording)
    {
    }

    const RecordStore &store() const { return m_store; }
    const Wording &wording() const { return m_wording; }
    Language language() const { return m_wording.language(); }

    /// The records of @p type whose @p field holds one of @p values, in the order of @p order. None when
    /// they cannot be read: a document leaves out what it does not have.
    QList<Record> find(const RecordType &type, const FieldInfo &field, const QList<RecordId> &values,
                       const FieldInfo &order) const;

    /// The value as a reader sees it; empty when there is none.
    QString shown(const Record &record, const FieldInfo &field) const;
    /// A text without the mark of a missing translation: a document says that in a note.
    QString text(const Record &record, const Field<LocalizedText> &field) const;
    /// Label and value.
    PaperFact fact(const Record &record, const FieldInfo &field) const;
    /// The facts of those @p fields that say something.
    QList<PaperFact> facts(const Record &record, const QList<const FieldInfo *> &fields) const;

    /// "not specified", where a reader looks for a value.
    QString notSpecified() const;
    QString orNotSpecified(const QString &value) const { return value.isEmpty() ? notSpecified() : value; }

    /// The properties, running head and foot of a document called @p title, made at @p now.
    PaperSettings settings(const QString &title, const QString &subject, const QDateTime &now) const;

private:
    const RecordStore &m_store;
    StoredTitles m_titles;
    const Wording &m_wording;
};

/// @p name as a part of a file's name, without signs that a file system refuses; @p otherwise when nothing
/// is left.
QString fileNamePart(const QString &name, const QString &otherwise);

} // namespace klankbord
