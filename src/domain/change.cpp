// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/change.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// A label inside a sentence: "Period" becomes "period", "NUTS region" stays.
QString midSentence(QString label)
{
    if (label.size() > 1 && !label.at(1).isUpper())
        label[0] = label.at(0).toLower();
    return label;
}

QString describeOne(const Change &change, const Wording &wording, const TitleSource *titles)
{
    const QString title = change.subject().title(wording, titles);
    const QString type = midSentence(change.type().singularLabel(wording));
    if (!change.before)
        return wording.text("ChangeSet", QT_TRANSLATE_NOOP("ChangeSet", "add %1 “%2”")).arg(type, title);
    if (!change.after)
        return wording.text("ChangeSet", QT_TRANSLATE_NOOP("ChangeSet", "delete %1 “%2”")).arg(type, title);
    const QList<const FieldInfo *> fields = change.after->differingFields(*change.before);
    if (fields.size() == 1) {
        return wording.text("ChangeSet", QT_TRANSLATE_NOOP("ChangeSet", "change %1 of %2"))
            .arg(midSentence(fields.first()->label(wording)), title);
    }
    return wording
        .text("ChangeSet", QT_TRANSLATE_N_NOOP("ChangeSet", "change %n field(s) of %1"), nullptr,
              static_cast<int>(fields.size()))
        .arg(title);
}

} // namespace

Change Change::add(Record record)
{
    if (record.id == RecordId::None)
        record.id = newRecordId();
    return {std::nullopt, std::move(record)};
}

Change Change::edit(Record before, Record after)
{
    Q_ASSERT(before.id == after.id && &before.type() == &after.type());
    return {std::move(before), std::move(after)};
}

Change Change::remove(Record record)
{
    return {std::move(record), std::nullopt};
}

ChangeSet ChangeSet::adding(Record record)
{
    return {Kind::Add, {Change::add(std::move(record))}};
}

ChangeSet ChangeSet::editing(Record before, Record after)
{
    return {Kind::Edit, {Change::edit(std::move(before), std::move(after))}};
}

ChangeSet ChangeSet::reversed() const
{
    ChangeSet back(m_kind, {});
    back.m_changes.reserve(m_changes.size());
    std::transform(m_changes.crbegin(), m_changes.crend(), std::back_inserter(back.m_changes),
                   [](const Change &change) { return change.reversed(); });
    return back;
}

void ChangeSet::sign(const QString &author, const QDateTime &now)
{
    // The database keeps milliseconds; what is signed must read back the same.
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(now.toMSecsSinceEpoch(), Qt::UTC);
    for (Change &change : m_changes) {
        if (!change.after)
            continue;
        change.after->stamp = newStamp();
        change.after->changed = {utc, author};
        change.after->created = change.before ? change.before->created : change.after->changed;
    }
}

QString ChangeSet::describe(const Wording &wording, const TitleSource *titles) const
{
    if (m_changes.isEmpty())
        return {};
    const int others = static_cast<int>(m_changes.size()) - 1;
    if (others == 0 && m_kind != Kind::Import && m_kind != Kind::Paste)
        return describeOne(m_changes.first(), wording, titles);
    switch (m_kind) {
    case Kind::Import:
        return wording.text("ChangeSet", QT_TRANSLATE_N_NOOP("ChangeSet", "import %n record(s)"), nullptr,
                            others + 1);
    case Kind::Paste:
        return wording.text("ChangeSet", QT_TRANSLATE_N_NOOP("ChangeSet", "paste into %n record(s)"), nullptr,
                            others + 1);
    case Kind::Duplicate:
        return wording.text("ChangeSet", QT_TRANSLATE_N_NOOP("ChangeSet", "duplicate %n record(s)"), nullptr,
                            others + 1);
    case Kind::Delete: {
        // What was asked for is deleted last: what hangs on it goes first.
        const Change &asked = m_changes.last().after ? m_changes.first() : m_changes.last();
        return wording
            .text("ChangeSet",
                  QT_TRANSLATE_N_NOOP("ChangeSet", "delete “%1” and change %n record(s) that hang on it"),
                  nullptr, others)
            .arg(asked.subject().title(wording, titles));
    }
    case Kind::Add:
    case Kind::Edit:
        break;
    }
    return wording.text("ChangeSet", QT_TRANSLATE_N_NOOP("ChangeSet", "change %n record(s)"), nullptr,
                        others + 1);
}

} // namespace klankbord
