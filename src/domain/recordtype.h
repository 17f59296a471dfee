// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/choicefield.h"
#include "domain/field.h"
#include "domain/referencefield.h"

namespace klankbord
{

class Record;
class RecordSource;
struct Change;

/// One kind of record, described once: what it is called and which fields it has.
///
/// Each type is a struct with one typed member per field; the members register themselves in the order in
/// which they stand. There is one constant object of each (`Event::type()`).
class RecordType
{
public:
    struct Names {
        const char *code;     ///< table and JSON name: "event"
        const char *plural;   ///< on the command line and as file name: "events"
        const char *context;  ///< the translation context of all its labels: "Event"
        const char *singular; ///< source text of what one is called
        const char *several;  ///< source text of what many are called
    };

    RecordType(const RecordType &) = delete;
    RecordType &operator=(const RecordType &) = delete;

    QLatin1StringView code() const { return QLatin1StringView(m_names.code); }
    QLatin1StringView plural() const { return QLatin1StringView(m_names.plural); }
    const char *context() const { return m_names.context; }
    QString singularLabel(const Wording &wording) const;
    QString pluralLabel(const Wording &wording) const;

    const QList<const FieldInfo *> &fields() const { return m_fields; }
    /// Null when there is no field of that name.
    const FieldInfo *field(QStringView name) const;
    /// Those with Rule::Title, in order; the first one is what records are ordered by.
    QList<const FieldInfo *> titleFields() const;

    int sectionCount() const { return static_cast<int>(m_sections.size()); }
    QString sectionLabel(int section, const Wording &wording) const;

    /// What the record is called in lists, tabs and messages: its title fields, a long text cut to one line,
    /// unless a type knows better.
    virtual QString title(const Record &record, const Wording &wording, const TitleSource *titles) const;
    /// What is wrong between the fields of one record; each field's own problems are not repeated.
    virtual QList<Problem> problems(const Record &record, const Wording &wording) const;
    /// Fills in what follows from the record's other fields and from the records that it refers to, such as a
    /// total. Called before each write of a user or an import, and safe to call again.
    virtual void complete(Record &record, const RecordSource &others) const;
    /// What is wrong with an addition, an edit or a deletion among the records around it.
    virtual QList<FieldProblem> problemsAmong(const Change &change, const RecordSource &others,
                                              const Wording &wording) const;
    /// What a user should know before a change is stored that is in order: asked for one record at a time.
    virtual QStringList warningsAmong(const Change &change, const RecordSource &others,
                                      const Wording &wording) const;

private:
    friend class FieldInfo;
    // Before the first field: a field registers itself in them.
    Names m_names;
    QList<const FieldInfo *> m_fields;
    QList<const char *> m_sections;

public:
    /// Free words by which a user groups records; every type has them.
    Field<QStringList> tags;

protected:
    explicit RecordType(const Names &names);
    virtual ~RecordType() = default;

    /// Begins a section of the form: the fields that stand after it belong to it.
    struct Section {
        Section(RecordType *owner, const char *label) { owner->m_sections.append(label); }
    };
};

} // namespace klankbord
