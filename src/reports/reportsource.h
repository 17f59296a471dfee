// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paper.h"
#include "storage/storedtitles.h"

#include <QDateTime>
#include <memory>

namespace klankbord
{

/// Where the facts of a document come from, in whose words they are said, and as they may leave the
/// workspace: what every document has in common.
class ReportSource final
{
public:
    /// Both are borrowed and outlive this.
    ReportSource(const RecordStore &store, const Wording &wording)
        : m_store(store), m_titles(store), m_wording(wording), m_notes(std::make_shared<PaperNotes>())
    {
    }

    /// Looks up at once what @p records refer to.
    void prepare(const QList<Record> &records) { m_titles.prepare(records, m_wording); }

    /// The mark of a footnote that says @p text.
    QString noteMark(const QString &text) const { return m_notes->mark(text); }

    const RecordStore &store() const { return m_store; }
    const Wording &wording() const { return m_wording; }
    Language language() const { return m_wording.language(); }

    /// The records of @p type whose @p field holds one of @p values, in the order of @p order. None when
    /// they cannot be read: a document leaves out what it does not have.
    QList<Record> find(const RecordType &type, const FieldInfo &field, const QList<RecordId> &values,
                       const FieldInfo &order) const;

    /// What others are called, as they may leave the workspace.
    const TitleSource &titles() const { return m_titles; }

    /// The value as a reader sees it, with the mark of a footnote where a figure is not exact; empty when
    /// there is none.
    QString shown(const Record &record, const FieldInfo &field) const;
    /// A text without the mark of a missing translation: a document says that in a note.
    QString text(const Record &record, const Field<LocalizedText> &field) const;
    /// Label and value.
    PaperFact fact(const Record &record, const FieldInfo &field) const;
    /// The facts of those @p fields that say something.
    QList<PaperFact> facts(const Record &record, const QList<const FieldInfo *> &fields) const;

    /// "not specified", where a reader looks for a value, with the mark of its footnote.
    QString notSpecified() const;
    QString orNotSpecified(const QString &value) const { return value.isEmpty() ? notSpecified() : value; }

    /// The properties, running head and foot of a document called @p title, made at @p now.
    PaperSettings settings(const QString &title, const QString &subject, const QDateTime &now) const;

private:
    /// Of the footnote that says what the sign before such a figure means; none for an exact one.
    QString mark(Qualifier qualifier) const;

    const RecordStore &m_store;
    StoredTitles m_titles;
    const Wording &m_wording;
    std::shared_ptr<PaperNotes> m_notes;
};

/// @p name as a part of a file's name, without signs that a file system refuses; @p otherwise when nothing
/// is left.
QString fileNamePart(const QString &name, const QString &otherwise);

} // namespace klankbord
