// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gotolist.h"

#include "domain/event.h"
#include "domain/foldedtext.h"
#include "domain/goodpractice.h"
#include "domain/recommendation.h"
#include "models/editsession.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int mostOfAType = 8;

/// How well a title answers; smaller is better.
enum class Fit { Same, Begins, Words, Elsewhere, None };

bool isWordStart(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

/// Where @p word begins a word of @p text, both folded; −1 when nowhere.
qsizetype placeOf(const QString &word, const QString &text)
{
    qsizetype at = text.indexOf(word);
    while (at >= 0 && !isWordStart(text, at))
        at = text.indexOf(word, at + 1);
    return at;
}

Fit fitOf(const QString &foldedTitle, const QString &foldedText)
{
    if (foldedTitle == foldedText)
        return Fit::Same;
    if (foldedTitle.startsWith(foldedText))
        return Fit::Begins;
    const QStringList words = foldedText.split(u' ', Qt::SkipEmptyParts);
    const bool hasAll = std::all_of(words.cbegin(), words.cend(), [&foldedTitle](const QString &word) {
        return placeOf(word, foldedTitle) >= 0;
    });
    return hasAll ? Fit::Words : Fit::None;
}

/// Whether records of the type are what people look for, rather than what ties these together.
bool isSought(const RecordType &type)
{
    static const QList<const RecordType *> sought{
        &Project::type(), &Organisation::type(), &Person::type(),        &Network::type(),
        &Event::type(),   &GoodPractice::type(), &Recommendation::type()};
    return sought.contains(&type);
}

/// One answer with what it is ordered by.
struct Ranked {
    Fit fit;
    bool isRecord;
    bool isLess; ///< a record that ties others together
    GotoEntry entry;

    std::tuple<Fit, bool, bool> order() const { return {fit, isRecord, isLess}; }
};

} // namespace

GotoList::GotoList(QObject *parent) : QAbstractListModel(parent)
{
}

void GotoList::setText(const QString &text)
{
    const QString plain = foldedText(text).simplified();
    beginResetModel();
    m_text = plain;
    m_shown = plain.isEmpty() ? m_recent : answers(text);
    endResetModel();
}

QList<GotoEntry> GotoList::records(const QString &text) const
{
    QList<GotoEntry> found;
    if (!m_session)
        return found;
    const Result<QList<FoundRecord>> records = m_session->store().findAny(text, mostOfAType);
    if (!records)
        return found;
    const Wording &wording = m_session->wording();
    QHash<const RecordType *, QList<RecordId>> wanted;
    for (const FoundRecord &each : *records)
        wanted[each.type].append(each.id);
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        m_session->titles().prepare(*it.key(), it.value(), wording);
    for (const FoundRecord &each : *records) {
        const QString title = m_session->titles().title(*each.type, each.id, wording).simplified();
        // A title in the other language answers as well as the one that is shown.
        found.append({.kind = GotoEntry::Kind::Record,
                      .key = {},
                      .title = title,
                      .other = each.by == FoundRecord::By::Title ? m_text : QString(),
                      .what = each.type->singularLabel(wording),
                      .iconName = {},
                      .shortcut = {},
                      .record = {each.type, each.id, title}});
    }
    return found;
}

QList<GotoEntry> GotoList::answers(const QString &text) const
{
    QList<Ranked> ranked;
    const auto add = [this, &ranked](const GotoEntry &entry) {
        const bool isRecord = entry.kind == GotoEntry::Kind::Record;
        Fit fit = fitOf(foldedText(entry.title), m_text);
        if (isRecord) {
            if (fit == Fit::None)
                fit = entry.other.isEmpty() ? Fit::Elsewhere : Fit::Begins;
        } else if (fit == Fit::None && !entry.other.isEmpty()) {
            fit = fitOf(foldedText(entry.other), m_text);
        }
        if (fit != Fit::None)
            ranked.append({fit, isRecord, isRecord && !isSought(*entry.record.type), entry});
    };
    std::for_each(m_entries.cbegin(), m_entries.cend(), add);
    const QList<GotoEntry> found = records(text);
    std::for_each(found.cbegin(), found.cend(), add);
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const Ranked &a, const Ranked &b) { return a.order() < b.order(); });
    QList<GotoEntry> shown;
    for (const Ranked &each : ranked.mid(0, most))
        shown.append(each.entry);
    return shown;
}

QList<QPair<int, int>> GotoList::matchesIn(const QString &title) const
{
    QList<QPair<int, int>> matches;
    const QStringList typed = m_text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype start = 0; start < title.size(); ++start) {
        if (!title.at(start).isLetterOrNumber())
            continue;
        qsizetype end = start;
        while (end < title.size() && title.at(end).isLetterOrNumber())
            ++end;
        const QString word = foldedText(title.mid(start, end - start));
        for (const QString &each : typed) {
            if (!word.startsWith(each))
                continue;
            matches.append({static_cast<int>(start), static_cast<int>(std::min(each.size(), end - start))});
            break;
        }
        start = end;
    }
    return matches;
}

int GotoList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant GotoList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GotoEntry &entry = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case WhatRole:
        return entry.what;
    case ShortcutRole:
        return entry.shortcut;
    case MatchesRole:
        return QVariant::fromValue(matchesIn(entry.title));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{entry.title, entry.what, entry.shortcut};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace klankbord
