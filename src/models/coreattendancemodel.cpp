// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coreattendancemodel.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr auto context = "CoreAttendanceModel";

} // namespace

CoreAttendanceModel::CoreAttendanceModel(SessionPlan &plan, TitleCache &titles, QObject *parent)
    : QAbstractTableModel(parent), m_plan(plan), m_titles(titles)
{
    connect(&plan, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&plan, &QAbstractItemModel::modelReset, this, [this] { endResetModel(); });
}

int CoreAttendanceModel::rowCount(const QModelIndex &parent) const
{
    const auto members = static_cast<int>(core().members().size());
    return parent.isValid() || members == 0 ? 0 : members + 1; // and the sessions' totals
}

int CoreAttendanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(core().sessions().size()) + 1;
}

bool CoreAttendanceModel::isTotal(const QModelIndex &index) const
{
    return index.column() == totalColumn || index.row() == core().members().size();
}

CoreAttendance::Tally CoreAttendanceModel::tallyOf(const QModelIndex &index) const
{
    const bool isOfSession = index.row() == core().members().size();
    if (!isOfSession)
        return core().ofMember(index.row());
    if (index.column() != totalColumn)
        return core().ofSession(index.column() - 1);
    CoreAttendance::Tally all;
    for (qsizetype member = 0; member < core().members().size(); ++member) {
        const CoreAttendance::Tally one = core().ofMember(member);
        all.there += one.there;
        all.all += one.all;
    }
    return all;
}

QVariant CoreAttendanceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (!isTotal(index)) {
        const CoreSign sign = core().at(index.row(), index.column() - 1);
        if (role == SignRole)
            return static_cast<int>(sign);
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return signText(sign, m_plan.wording());
        return {};
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(index.column() == totalColumn
                                       ? Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)
                                       : Qt::Alignment(Qt::AlignCenter));
    const CoreAttendance::Tally tally = tallyOf(index);
    const Wording &wording = m_plan.wording();
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        if (!tally.isKnown())
            return wording.text(context, QT_TRANSLATE_NOOP("CoreAttendanceModel", "No presence noted yet"));
        return wording.text(context, QT_TRANSLATE_NOOP("CoreAttendanceModel", "%1 of %2 were there"))
            .arg(tally.there)
            .arg(tally.all);
    }
    if (role != Qt::DisplayRole)
        return {};
    if (!tally.isKnown())
        return u"–"_s;
    return QString(wording.locale().toString(tally.percent()) + u"\u00a0%"_s);
}

QVariant CoreAttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!isText || section < 0)
        return {};
    if (orientation == Qt::Horizontal)
        return section < columnCount() ? sessionHeader(section, role) : QVariant();
    if (section < core().members().size())
        return memberTitle(core().members().at(section));
    return m_plan.wording().text(context,
                                 QT_TRANSLATE_NOOP("CoreAttendanceModel", "Fixed core, per session"));
}

QString CoreAttendanceModel::sessionHeader(int column, int role) const
{
    const Wording &wording = m_plan.wording();
    if (column == totalColumn)
        return wording.text(context, QT_TRANSLATE_NOOP("CoreAttendanceModel", "Attendance"));
    const CoreSession &session = core().sessions().at(column - 1);
    if (role == Qt::ToolTipRole)
        return m_plan.card(session.id).title;
    if (!session.date)
        return wording.text(context, QT_TRANSLATE_NOOP("CoreAttendanceModel", "Session,\nnot dated"));
    return wording.text(context, QT_TRANSLATE_NOOP("CoreAttendanceModel", "Session\n%1"))
        .arg(formatDate(*session.date, wording.language(), DateStyle::Short));
}

RecordId CoreAttendanceModel::sessionAt(int column) const
{
    const qsizetype session = column - 1;
    return session >= 0 && session < core().sessions().size() ? core().sessions().at(session).id
                                                              : RecordId::None;
}

QString CoreAttendanceModel::memberTitle(const CoreMember &member) const
{
    if (member.person != RecordId::None)
        return m_titles.title(Person::type(), member.person, m_plan.wording());
    return m_titles.title(Organisation::type(), member.organisation, m_plan.wording());
}

QString CoreAttendanceModel::signText(CoreSign sign, const Wording &wording)
{
    const Participation &part = Participation::type();
    const auto presence = [&](Presence value) {
        return part.presence.optionLabel(part.presence.pack(value).toString(), wording);
    };
    switch (sign) {
    case CoreSign::NotMember:
        return wording.text(context, QT_TRANSLATE_NOOP("CoreAttendanceModel", "Not of the core then"));
    case CoreSign::NotInvited:
        return wording.text(context, QT_TRANSLATE_NOOP("CoreAttendanceModel", "Not invited"));
    case CoreSign::Unknown:
        break;
    case CoreSign::Present:
        return presence(Presence::Present);
    case CoreSign::Excused:
        return presence(Presence::Excused);
    case CoreSign::Absent:
        return presence(Presence::Absent);
    case CoreSign::Represented:
        return presence(Presence::Represented);
    }
    return wording.text(context, QT_TRANSLATE_NOOP("CoreAttendanceModel", "Invited, presence not noted"));
}

} // namespace klankbord
