// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessionplan.h"

#include "domain/membership.h"
#include "models/sessionplanreader.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr auto context = "SessionPlan";

/// The provinces of Flanders, which are asked after even before one has a session.
bool isProvince(QStringView code)
{
    constexpr qsizetype provinceSize = 4; // NUTS level 2
    return code.size() == provinceSize;
}

QString dayAndMonth(const PartialDate &date, Language language)
{
    return QString::number(date.firstDay().day()) + u' ' +
           monthName(date.month(), language, DateStyle::Short);
}

} // namespace

QString SessionCard::spoken() const
{
    QStringList parts{title};
    for (const QString &part : {date, row, status, attendance}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u" · "_s);
}

SessionPlan::SessionPlan(EditSession &session, QObject *parent)
    : QAbstractTableModel(parent),
      m_session(session),
      m_wording(session.wording()),
      m_network(Network::type())
{
    rebuild();
}

Result<> SessionPlan::setNetwork(const Record &network)
{
    if (network.id != m_network.id) {
        m_wanted.reset();
        m_openMonth.reset();
    }
    m_network = network;
    return refresh();
}

Result<> SessionPlan::refresh()
{
    if (m_network.id == RecordId::None) {
        beginResetModel();
        rebuild();
        endResetModel();
        return ok();
    }
    const Result<std::optional<Record>> network = m_session.store().find(Network::type(), m_network.id);
    if (network && *network)
        m_network = **network; // its period may be another one
    Result<SeriesReading> reading = readSeries(m_session.store(), m_network.id, m_wording.language());
    if (!reading)
        return reading.error();
    m_session.titles().prepare(Sector::type(), reading->sectors, m_wording);
    beginResetModel();
    m_sessions = std::move(reading->sessions);
    m_sectors = std::move(reading->sectors);
    m_core = std::move(reading->core);
    m_placeOf.clear();
    for (qsizetype i = 0; i < m_sessions.size(); ++i)
        m_placeOf.insert(m_sessions.at(i).id, i);
    rebuild();
    endResetModel();
    return ok();
}

bool SessionPlan::isConcernedBy(const ChangeSet &changes)
{
    static const std::array<const RecordType *, 8> types{
        &Event::type(),      &Sector::type(), &Network::type(), &Participation::type(),
        &Membership::type(), &Group::type(),  &Person::type(),  &Organisation::type()};
    return std::any_of(changes.changes().cbegin(), changes.changes().cend(), [](const Change &change) {
        return std::find(types.begin(), types.end(), &change.type()) != types.end();
    });
}

Result<> SessionPlan::setWording(const Wording &wording)
{
    m_wording = wording;
    return refresh(); // another language has another order
}

void SessionPlan::setRowKind(PlanRows rows)
{
    beginResetModel();
    m_rowKind = rows;
    rebuild();
    endResetModel();
}

void SessionPlan::extend(Side side, int months)
{
    const int room = std::clamp(mostPlanMonths - m_range.size(), 0, months);
    beginResetModel();
    m_wanted = m_range;
    if (side == Side::Earlier)
        m_wanted->first = monthAfter(m_range.first, -room);
    else
        m_wanted->last = monthAfter(m_range.last, room);
    rebuild();
    endResetModel();
}

bool SessionPlan::include(const PartialDate &month)
{
    const int before = std::max(monthsBetween(month, m_range.first), 0);
    const int after = std::max(monthsBetween(m_range.last, month), 0);
    if (m_range.size() + before + after > mostPlanMonths)
        return false;
    if (before > 0)
        extend(Side::Earlier, before);
    if (after > 0)
        extend(Side::Later, after);
    return true;
}

void SessionPlan::openDays(const std::optional<PartialDate> &month)
{
    beginResetModel();
    m_openMonth = month;
    rebuild();
    endResetModel();
}

int SessionPlan::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SessionPlan::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant SessionPlan::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    QStringList lines;
    const QList<RecordId> sessions = sessionsAt(index);
    for (const RecordId id : sessions)
        lines.append(role == Qt::DisplayRole ? card(id).title : card(id).spoken());
    if (role == Qt::AccessibleTextRole && lines.isEmpty())
        return m_wording.text(context, QT_TRANSLATE_NOOP("SessionPlan", "No session"));
    return lines.join(u'\n');
}

QVariant SessionPlan::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isHorizontal = orientation == Qt::Horizontal;
    if (section < 0 || (role != Qt::DisplayRole && (isHorizontal || role != Qt::ToolTipRole)))
        return {};
    if (isHorizontal)
        return section < m_columns.size() ? columnText(section) : QVariant();
    return section < m_rows.size() ? m_rows.at(section).title : QVariant();
}

QString SessionPlan::columnText(int column) const
{
    const PartialDate &date = m_columns.at(column);
    const QString name = formatDate(date, m_wording.language());
    if (date.precision() == PartialDate::Precision::Day)
        return m_wording.text(context, QT_TRANSLATE_NOOP("SessionPlan", "Sessions on %1")).arg(name);
    if (m_series.isGap(date))
        return m_wording.text(context, QT_TRANSLATE_NOOP("SessionPlan", "No session in %1")).arg(name);
    return m_wording
        .text(context, QT_TRANSLATE_N_NOOP("SessionPlan", "%n session(s) in %1"), nullptr,
              m_series.sessionsIn(date))
        .arg(name);
}

int SessionPlan::rowGaps() const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) {
        return !row.key.isEmpty() && row.state == SessionSeries::RowState::Empty;
    }));
}

QList<RecordId> SessionPlan::sessionsAt(const QModelIndex &cell) const
{
    return m_cells.value({cell.row(), cell.column()});
}

QModelIndex SessionPlan::cellOf(RecordId id) const
{
    const auto cell = m_cellOf.constFind(id);
    return cell == m_cellOf.cend() ? QModelIndex() : index(cell->first, cell->second);
}

SessionCard SessionPlan::card(RecordId id) const
{
    const Record *session = find(id);
    if (!session)
        return {};
    const Event &event = Event::type();
    SessionCard card;
    card.id = id;
    card.title = session->title(m_wording, &m_session.titles());
    if (const std::optional<PartialDate> date = session->get(event.when).date) {
        if (!m_cellOf.contains(id))
            card.date = formatDate(*date, m_wording.language(), DateStyle::Short);
        else if (date->precision() == PartialDate::Precision::Day)
            card.date = dayAndMonth(*date, m_wording.language());
    }
    if (const int row = rowOf(keyOf(*session)); row >= 0 && !m_rows.at(row).key.isEmpty())
        card.row = m_rows.at(row).title;
    card.statusCode = session->value(event.status).toString();
    if (!card.statusCode.isEmpty())
        card.status = event.status.optionLabel(card.statusCode, m_wording);
    const CoreAttendance::Tally tally = m_core.ofSession(id);
    if (tally.isKnown())
        card.attendance = QString::number(tally.there) + u'/' + QString::number(tally.all);
    card.isCancelled = session->get(event.status) == EventStatus::Cancelled;
    return card;
}

TimeSlot SessionPlan::whenAt(const TimeSlot &when, int column) const
{
    const PartialDate &date = m_columns.at(column);
    if (date.precision() == PartialDate::Precision::Day)
        return movedToDay(when, date.firstDay());
    // Beside its open days, a month means: no day yet.
    return movedToMonth(
        m_openMonth == date ? TimeSlot{.date = {}, .start = {}, .end = {}, .zone = when.zone} : when, date);
}

Result<> SessionPlan::moveTo(RecordId id, const QModelIndex &cell)
{
    const Record *before = find(id);
    if (!before || !cell.isValid())
        return ok();
    const Event &event = Event::type();
    Record after = *before;
    after.set(event.when, whenAt(before->get(event.when), cell.column()));
    setKey(after, m_rows.at(cell.row()).key);
    return commit(*before, after);
}

Result<> SessionPlan::moveToColumn(RecordId id, int column)
{
    const Record *session = find(id);
    if (!session || column < 0 || column >= m_columns.size())
        return ok();
    return moveTo(id, index(rowOf(keyOf(*session)), column));
}

Result<> SessionPlan::moveToTray(RecordId id)
{
    const Record *before = find(id);
    if (!before)
        return ok();
    Record after = *before;
    after.set(Event::type().when, TimeSlot());
    return commit(*before, after);
}

Result<> SessionPlan::shiftMonths(RecordId id, int months)
{
    const Record *before = find(id);
    const TimeSlot when = before ? before->get(Event::type().when) : TimeSlot();
    const std::optional<PartialDate> month = monthOf(when);
    if (!month)
        return ok();
    Record after = *before;
    after.set(Event::type().when, movedToMonth(when, monthAfter(*month, months)));
    return commit(*before, after);
}

Result<> SessionPlan::shiftRows(RecordId id, int rows)
{
    const Record *before = find(id);
    if (!before)
        return ok();
    const int to = std::clamp(rowOf(keyOf(*before)) + rows, 0, rowCount() - 1);
    Record after = *before;
    setKey(after, m_rows.at(to).key);
    return commit(*before, after);
}

Record SessionPlan::newSession(const QModelIndex &cell) const
{
    const Event &event = Event::type();
    Record session(event);
    session.set(event.network, m_network.id);
    if (!cell.isValid())
        return session;
    session.set(event.when, whenAt({}, cell.column()));
    setKey(session, m_rows.at(cell.row()).key);
    return session;
}

QString SessionPlan::keyOf(const Record &session) const
{
    if (m_rowKind == PlanRows::Regions)
        return session.get(Event::type().region);
    const RecordId sector = session.get(Event::type().sector);
    return sector == RecordId::None ? u""_s : recordIdToText(sector);
}

void SessionPlan::setKey(Record &session, const QString &key) const
{
    if (m_rowKind == PlanRows::Regions)
        session.set(Event::type().region, key);
    else
        session.set(Event::type().sector, recordIdFromText(key).value_or(RecordId::None));
}

int SessionPlan::rowOf(const QString &key) const
{
    const auto row =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&key](const Row &each) { return each.key == key; });
    return row == m_rows.cend() ? static_cast<int>(m_rows.size()) - 1
                                : static_cast<int>(row - m_rows.cbegin());
}

const Record *SessionPlan::find(RecordId id) const
{
    const auto place = m_placeOf.constFind(id);
    return place == m_placeOf.cend() ? nullptr : &m_sessions.at(*place);
}

Result<> SessionPlan::commit(const Record &before, const Record &after)
{
    if (after.differingFields(before).isEmpty())
        return ok();
    const QString title = before.title(m_wording, &m_session.titles());
    // Copied: what is stored is read again, and the old reading is gone.
    const std::optional<PartialDate> old = before.get(Event::type().when).date;
    Result<> done = m_session.commit(ChangeSet::editing(before, after));
    const auto now = after.get(Event::type().when).date;
    const bool hadDay = old && old->precision() == PartialDate::Precision::Day;
    if (done && hadDay && now && now->precision() == PartialDate::Precision::Month)
        Q_EMIT dayDropped(title, *now);
    return done;
}

void SessionPlan::rebuild()
{
    const Event &event = Event::type();
    QList<SeriesSession> sessions;
    sessions.reserve(m_sessions.size());
    for (const Record &session : std::as_const(m_sessions)) {
        sessions.append({.when = session.get(event.when),
                         .row = keyOf(session),
                         .isCancelled = session.get(event.status) == EventStatus::Cancelled});
    }
    m_series = SessionSeries(sessions, m_rowKind);
    rebuildRows();
    rebuildColumns();
    rebuildCells();
}

void SessionPlan::rebuildRows()
{
    QStringList keys;
    if (m_rowKind == PlanRows::Regions) {
        for (const Option &region : Event::type().region.options()) {
            const QString code = QString::fromLatin1(region.code);
            if (isProvince(code) && code.startsWith(u"BE2"))
                keys.append(code);
        }
        for (const Record &session : std::as_const(m_sessions))
            keys.append(keyOf(session));
        keys.removeAll(u""_s);
        std::sort(keys.begin(), keys.end());
        keys.removeDuplicates();
    } else {
        for (const RecordId sector : std::as_const(m_sectors))
            keys.append(recordIdToText(sector));
    }
    m_rows.clear();
    for (const QString &key : std::as_const(keys)) {
        const QString title =
            m_rowKind == PlanRows::Regions
                ? Event::type().region.optionLabel(key, m_wording)
                : m_session.titles().title(Sector::type(), recordIdFromText(key).value_or(RecordId::None),
                                           m_wording);
        m_rows.append({.key = key, .title = title, .state = m_series.stateOf(key)});
    }
    const char *none = m_rowKind == PlanRows::Regions ? QT_TRANSLATE_NOOP("SessionPlan", "No region")
                                                      : QT_TRANSLATE_NOOP("SessionPlan", "No sector");
    m_rows.append({.key = u""_s, .title = m_wording.text(context, none), .state = m_series.stateOf(u""_s)});
}

void SessionPlan::rebuildColumns()
{
    m_range = planRange(m_series, m_network.get(Network::type().period), QDate::currentDate());
    if (m_wanted) {
        m_range.first = std::min(m_range.first, m_wanted->first);
        m_range.last = std::max(m_range.last, m_wanted->last);
        m_range.last = std::min(m_range.last, monthAfter(m_range.first, mostPlanMonths - 1));
    }
    m_columns.clear();
    const int months = m_range.size();
    for (int i = 0; i < months; ++i) {
        const PartialDate month = monthAfter(m_range.first, i);
        m_columns.append(month);
        if (m_openMonth != month)
            continue;
        for (QDate day = month.firstDay(); day <= month.lastDay(); day = day.addDays(1))
            m_columns.append(PartialDate::fromDay(day).value_or(month));
    }
}

void SessionPlan::rebuildCells()
{
    QMap<PartialDate, int> columns;
    for (int i = 0; i < m_columns.size(); ++i)
        columns.insert(m_columns.at(i), i);
    QHash<QString, int> rows;
    for (int i = 0; i < m_rows.size(); ++i)
        rows.insert(m_rows.at(i).key, i);
    m_cells.clear();
    m_cellOf.clear();
    m_tray.clear();
    for (const Record &session : std::as_const(m_sessions)) {
        const TimeSlot when = session.get(Event::type().when);
        const std::optional<PartialDate> month = monthOf(when);
        const PartialDate date = month && m_openMonth == month ? *when.date : month.value_or(PartialDate());
        const auto column = columns.constFind(date);
        if (!month || column == columns.cend()) {
            m_tray.append(session.id);
            continue;
        }
        const std::pair<int, int> cell{rows.value(keyOf(session), rowCount() - 1), *column};
        m_cells[cell].append(session.id);
        m_cellOf.insert(session.id, cell);
    }
}

} // namespace klankbord
