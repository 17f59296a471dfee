// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rosterchips.h"

#include "gui/chip.h"
#include "gui/flowlayout.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

RosterChips::RosterChips(const LanguageSwitch &language, QWidget *parent)
    : QWidget(parent),
      m_language(language),
      m_members(new Chip(this)),
      m_core(new Chip(this)),
      m_changing(new Chip(this)),
      m_quorum(new Chip(this)),
      m_vacant(new Chip(this))
{
    setObjectName(u"rosterChips"_s);
    m_members->setObjectName(u"memberCount"_s);
    m_core->setObjectName(u"coreCount"_s);
    m_changing->setObjectName(u"changingCount"_s);
    m_quorum->setObjectName(u"quorum"_s);
    m_vacant->setObjectName(u"vacant"_s);
    auto *row = new FlowLayout(this);
    for (Chip *chip : {m_members, m_core, m_changing, m_quorum, m_vacant})
        row->addWidget(chip);
}

void RosterChips::setRoster(const GroupRoster &roster, std::optional<int> quorum)
{
    const auto &constancy = Membership::type().constancy;
    const auto counted = [this, &constancy](MemberConstancy which, int count) {
        return LiveText([this, &constancy, which, count] {
            return tr("%1: %2")
                .arg(constancy.optionLabel(constancy.pack(which).toString(), m_language.wording()))
                .arg(count);
        });
    };
    const int present = roster.presentCount();
    m_members->setStatus(u"people"_s, LiveText([present] { return tr("Members: %1").arg(present); }),
                         Tone::Accent);
    m_core->setStatus(u"star"_s, counted(MemberConstancy::Core, roster.coreCount()), Tone::Muted);
    m_changing->setStatus(u"refresh"_s, counted(MemberConstancy::Changing, roster.changingCount()),
                          Tone::Muted);
    m_core->setVisible(roster.coreCount() > 0);
    m_changing->setVisible(roster.changingCount() > 0);

    const int needed = quorum.value_or(0);
    const int counting = roster.quorumCount();
    const bool isReachable = counting >= needed;
    m_quorum->setStatus(isReachable ? u"check"_s : u"warning"_s, LiveText([needed, counting, isReachable] {
                            return isReachable ? tr("Quorum: %1 of %2 needed").arg(needed).arg(counting)
                                               : tr("Quorum: %1 needed, only %2").arg(needed).arg(counting);
                        }),
                        isReachable ? Tone::Good : Tone::Warning);
    m_quorum->setVisible(needed > 0);

    const QList<MemberRole> vacant = roster.vacantRoles();
    m_vacant->setStatus(u"warning"_s,
                        LiveText([this, vacant] { return tr("Vacant: %1").arg(rolesText(vacant)); }),
                        Tone::Warning);
    m_vacant->setVisible(!vacant.isEmpty());
    updateGeometry();
}

QString RosterChips::rolesText(const QList<MemberRole> &roles) const
{
    const auto &field = Membership::type().role;
    QStringList labels;
    for (const MemberRole role : roles)
        labels.append(field.optionLabel(field.pack(role).toString(), m_language.wording()));
    return labels.join(u", "_s);
}

} // namespace klankbord
