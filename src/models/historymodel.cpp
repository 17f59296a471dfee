// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historymodel.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr qsizetype longestValue = 80;

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestValue ? line : QString(line.left(longestValue - 1) + u'…');
}

bool touches(const ChangeSet &changes, const RecordType &type, RecordId id)
{
    return std::any_of(changes.changes().cbegin(), changes.changes().cend(),
                       [&](const Change &change) { return change.id() == id && &change.type() == &type; });
}

} // namespace

HistoryModel::HistoryModel(EditSession &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_wording(session.wording())
{
    connect(&session.store(), &RecordStore::changed, this, &HistoryModel::onChanged);
    connect(&session.titles(), &TitleCache::titlesChanged, this, &HistoryModel::repaint);
}

void HistoryModel::setRecord(const RecordType &type, RecordId id)
{
    beginResetModel();
    m_type = &type;
    m_id = id;
    m_lines = readLines().value_or(QList<Line>());
    endResetModel();
}

void HistoryModel::setWording(const Wording &wording)
{
    m_wording = wording;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    repaint();
}

std::optional<QList<HistoryModel::Line>> HistoryModel::readLines()
{
    m_lastError.reset();
    if (!m_type || m_id == RecordId::None)
        return QList<Line>();
    const Result<QList<HistoryEntry>> entries = m_session.store().history(*m_type, m_id);
    if (!entries) {
        m_lastError = entries.error();
        return std::nullopt;
    }
    return linesOf(*entries);
}

QList<HistoryModel::Line> HistoryModel::linesOf(const QList<HistoryEntry> &entries)
{
    QList<Line> lines;
    for (const HistoryEntry &entry : entries) {
        Line line{entry.sequence, entry.changeSet, entry.action, entry.signature, std::nullopt, true};
        // What a new or deleted record held is on its page; here it would bury the changes.
        if (entry.action != HistoryEntry::Action::Changed || entry.fields.isEmpty()) {
            lines.append(line);
            continue;
        }
        for (const HistoryEntry::FieldChange &change : entry.fields) {
            line.change = change;
            lines.append(line);
            line.isFirst = false;
        }
    }
    return lines;
}

void HistoryModel::onChanged(const ChangeSet &changes)
{
    if (m_type && touches(changes, *m_type, m_id))
        addNewLines();
    else
        repaint(); // a record that is named here may have been deleted, or be back
}

void HistoryModel::addNewLines()
{
    const std::optional<QList<Line>> lines = readLines();
    if (!lines)
        return;
    const qint64 newest = m_lines.isEmpty() ? -1 : m_lines.first().sequence;
    const auto known = std::find_if(lines->cbegin(), lines->cend(),
                                    [newest](const Line &line) { return line.sequence <= newest; });
    const auto count = static_cast<int>(known - lines->cbegin());
    if (lines->size() - count !=
        m_lines.size()) { // a person was forgotten, and with them a part of the history
        beginResetModel();
        m_lines = *lines;
        endResetModel();
        return;
    }
    if (count == 0)
        return;
    beginInsertRows({}, 0, count - 1);
    m_lines = lines->first(count) + m_lines;
    endInsertRows();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : WhatColumn + 1;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column(), Length::Short);
    case Qt::ToolTipRole:
        return text(line, index.column(), Length::Full);
    case Qt::AccessibleTextRole: {
        const QString label = headerData(index.column(), Qt::Horizontal).toString();
        return QString(label + u": "_s + text(line, index.column(), Length::Full));
    }
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case FieldRole:
        return QVariant::fromValue(line.change ? line.change->field : nullptr);
    case BeforeRole:
        return line.change ? line.change->before : QVariant();
    case AfterRole:
        return line.change ? line.change->after : QVariant();
    case ChangeSetRole:
        return line.changeSet;
    case FirstOfSetRole:
        return line.isFirst;
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who");
    case WhatColumn:
        return tr("What");
    default:
        return {};
    }
}

QString HistoryModel::text(const Line &line, int column, Length length) const
{
    switch (column) {
    case WhenColumn:
        return when(line);
    case WhoColumn:
        return line.signature.by;
    default:
        return what(line, length);
    }
}

QString HistoryModel::when(const Line &line) const
{
    const QDateTime local = line.signature.at.toLocalTime();
    const std::optional<PartialDate> day = PartialDate::fromDay(local.date());
    if (!day)
        return {};
    return formatDate(*day, m_wording.language(), DateStyle::Short) + u' ' +
           local.time().toString(u"HH:mm"_s);
}

QString HistoryModel::what(const Line &line, Length length) const
{
    if (line.action == HistoryEntry::Action::Added)
        return tr("Added");
    if (line.action == HistoryEntry::Action::Deleted)
        return tr("Deleted");
    if (!line.change || !line.change->field)
        return tr("A field that is no longer kept was changed");
    const FieldInfo &field = *line.change->field;
    return tr("%1: %2 → %3")
        .arg(field.label(m_wording), valueText(field, line.change->before, length),
             valueText(field, line.change->after, length));
}

QString HistoryModel::valueText(const FieldInfo &field, const QVariant &value, Length length) const
{
    const QVariant known = field.normalized(value);
    if (field.isEmpty(known))
        return tr("not specified");
    const QString shown = field.display(known, m_wording, &m_session.titles());
    if (shown.isEmpty())
        return tr("a record that was deleted");
    return length == Length::Short ? shortened(shown) : shown;
}

void HistoryModel::repaint()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace klankbord
