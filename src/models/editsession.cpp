// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editsession.h"

#include "models/deletion.h"
#include "storage/changedrecords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// Whether an error means that the step itself can never be done any more.
bool isLasting(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Conflict:
    case Error::Kind::InUse:
    case Error::Kind::Invalid:
    case Error::Kind::NotFound:
        return true;
    case Error::Kind::Foreign:
    case Error::Kind::Newer:
    case Error::Kind::Damaged:
    case Error::Kind::ReadOnly:
    case Error::Kind::Busy:
    case Error::Kind::System:
    case Error::Kind::Cancelled:
        break;
    }
    return false;
}

bool changesNothing(const Change &change)
{
    return change.before && change.after && change.after->differingFields(*change.before).isEmpty();
}

ChangeSet withoutEmptyEdits(const ChangeSet &changes)
{
    QList<Change> kept;
    kept.reserve(changes.changes().size());
    for (const Change &change : changes.changes()) {
        if (!changesNothing(change))
            kept.append(change);
    }
    return {changes.kind(), kept};
}

/// The first thing wrong with what a change leaves behind that was not wrong before.
std::optional<QString> newProblem(const Change &change, const Wording &wording)
{
    if (!change.after)
        return std::nullopt;
    QStringList known;
    const QList<Record::FieldProblem> found = change.after->problems(wording);
    for (const Record::FieldProblem &each : found) {
        if (each.problem.severity != Problem::Severity::Error)
            continue;
        if (known.isEmpty() && change.before) {
            const QList<Record::FieldProblem> earlier = change.before->problems(wording);
            for (const Record::FieldProblem &one : earlier)
                known.append(one.problem.text);
        }
        const bool isTouched = each.field && (!change.before || change.before->value(*each.field) !=
                                                                    change.after->value(*each.field));
        if (isTouched || !known.contains(each.problem.text))
            return each.problem.text;
    }
    return std::nullopt;
}

/// The first thing wrong with a change among other records.
std::optional<QString> problemAmong(const Change &change, const RecordSource &others, const Wording &wording)
{
    const QList<FieldProblem> found = change.type().problemsAmong(change, others, wording);
    for (const FieldProblem &each : found) {
        if (each.problem.severity == Problem::Severity::Error)
            return each.problem.text;
    }
    return std::nullopt;
}

/// The field that a copy is told apart by: the last text of the title that is filled in.
const FieldInfo *markedField(const Record &record)
{
    const QList<const FieldInfo *> titles = record.type().titleFields();
    const auto found = std::find_if(titles.crbegin(), titles.crend(), [&record](const FieldInfo *field) {
        const bool isText = field->kind() == ValueKind::Text || field->kind() == ValueKind::LocalizedText;
        return isText && !record.isEmpty(*field);
    });
    return found == titles.crend() ? nullptr : *found;
}

// Content and no labels: stored in the language of the text they stand behind.
QString copyMark(Language language)
{
    return language == Language::Dutch ? u" (kopie)"_s : u" (copy)"_s;
}

} // namespace

EditSession::EditSession(RecordStore &store, TitleCache &titles, QString author, QObject *parent)
    : QObject(parent), m_store(store), m_titles(titles), m_author(std::move(author))
{
    m_store.setAuthor(m_author);
    connect(&store, &RecordStore::forgotten, this, &EditSession::forgetSteps);
    // A step is called after its records, whose titles may be made of others' titles.
    connect(&titles, &TitleCache::titlesChanged, this, &EditSession::historyChanged);
}

EditSession::~EditSession() = default;

Result<> EditSession::commit(const ChangeSet &changes)
{
    const ChangedRecords others(&m_store, changes);
    ChangeSet step = withoutEmptyEdits(completed(changes, others));
    if (step.isEmpty())
        return ok();
    if (const std::optional<Error> problem = problemIn(step, others))
        return *problem;
    if (m_confirm && step.changes().size() == 1) {
        const Change &change = step.changes().first();
        const QStringList warnings = change.type().warningsAmong(change, others, m_wording);
        if (!warnings.isEmpty() && !m_confirm(warnings))
            return Error{Error::Kind::Cancelled, tr("Not stored."), warnings.join(u' '), {}};
    }
    step.sign(m_author, QDateTime::currentDateTimeUtc());
    if (Result<> written = m_store.apply(step); !written)
        return written;
    remember(step);
    return ok();
}

EditSession::Findings EditSession::findings(const Change &change) const
{
    const ChangeSet changes(ChangeSet::Kind::Edit, {change});
    const ChangedRecords others(&m_store, changes);
    const ChangeSet step = completed(changes, others);
    const Change &whole = step.changes().first();
    Findings found{.change = whole, .problems = {}, .warnings = {}};
    if (whole.after)
        found.problems = whole.after->problems(m_wording);
    found.problems += whole.type().problemsAmong(whole, others, m_wording);
    found.warnings = whole.type().warningsAmong(whole, others, m_wording);
    return found;
}

std::optional<Error> EditSession::problemIn(const ChangeSet &changes, const RecordSource &others) const
{
    for (const Change &change : changes.changes()) {
        std::optional<QString> problem = newProblem(change, m_wording);
        if (!problem)
            problem = problemAmong(change, others, m_wording);
        if (!problem)
            continue;
        if (changes.changes().size() == 1)
            return Error{Error::Kind::Invalid, *problem, {}, {}};
        // One of many: the reader needs to know which.
        const QString title = change.subject().title(m_wording, &m_titles);
        return Error{Error::Kind::Invalid, tr("“%1”: %2").arg(title, *problem), tr("Nothing was saved."), {}};
    }
    return std::nullopt;
}

void EditSession::remember(const ChangeSet &step)
{
    m_steps.resize(m_position);
    m_steps.append(step);
    m_position = m_steps.size();
    forgetOldSteps();
    Q_EMIT historyChanged();
}

void EditSession::forgetOldSteps()
{
    qsizetype kept = 0;
    qsizetype changes = 0;
    while (kept < m_steps.size() && kept < mostSteps) {
        changes += m_steps.at(m_steps.size() - 1 - kept).changes().size();
        if (kept > 0 && changes > mostChanges)
            break;
        ++kept;
    }
    m_steps.remove(0, m_steps.size() - kept);
    m_position = m_steps.size();
}

void EditSession::forgetSteps(const QSet<RecordId> &records)
{
    const auto touches = [&records](const ChangeSet &step) {
        return std::any_of(step.changes().cbegin(), step.changes().cend(),
                           [&records](const Change &change) { return records.contains(change.id()); });
    };
    m_position -= std::count_if(m_steps.cbegin(), m_steps.cbegin() + m_position, touches);
    m_steps.removeIf(touches);
    Q_EMIT historyChanged();
}

Result<> EditSession::undo()
{
    if (!canUndo())
        return ok();
    if (const Result<> written = m_store.apply(m_steps.at(m_position - 1).reversed()); !written)
        return refused(written.error(), m_position - 1);
    --m_position;
    Q_EMIT historyChanged();
    return ok();
}

Result<> EditSession::redo()
{
    if (!canRedo())
        return ok();
    if (const Result<> written = m_store.apply(m_steps.at(m_position)); !written)
        return refused(written.error(), m_position);
    ++m_position;
    Q_EMIT historyChanged();
    return ok();
}

Result<> EditSession::refused(const Error &error, qsizetype step)
{
    if (isLasting(error.kind)) {
        m_steps.removeAt(step);
        m_position = std::min(m_position, step);
        Q_EMIT historyChanged();
    }
    Q_EMIT failed(error);
    return error;
}

QString EditSession::undoText(const Wording &wording) const
{
    return canUndo() ? m_steps.at(m_position - 1).describe(wording, &m_titles) : QString();
}

QString EditSession::redoText(const Wording &wording) const
{
    return canRedo() ? m_steps.at(m_position).describe(wording, &m_titles) : QString();
}

Result<ChangeSet> EditSession::deletion(const QList<Record> &records, DeletePolicy policy) const
{
    return Deletion(m_store, policy, m_wording).of(records);
}

Record EditSession::duplicateOf(const Record &record) const
{
    Record copy = record;
    copy.id = RecordId::None;
    copy.stamp = 0;
    copy.created = {};
    copy.changed = {};
    const FieldInfo *field = markedField(record);
    if (!field)
        return copy;
    if (field->kind() == ValueKind::Text) {
        copy.setValue(*field, QString(record.value(*field).toString() + copyMark(m_wording.language())));
        return copy;
    }
    auto text = record.value(*field).value<LocalizedText>();
    for (const Language language : allLanguages) {
        if (!text.in(language).isEmpty())
            text.set(language, text.in(language) + copyMark(language));
    }
    copy.setValue(*field, QVariant::fromValue(text));
    return copy;
}

} // namespace klankbord
