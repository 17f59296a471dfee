// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/grouproster.h"
#include "gui/languageswitch.h"

#include <QWidget>

namespace klankbord
{

class Chip;

/// What a roster comes down to, in chips: how many members, how many of the fixed core, whether a quorum can
/// be reached, and which leading role nobody has.
class RosterChips final : public QWidget
{
    Q_OBJECT

public:
    /// @p language is borrowed and outlives this.
    explicit RosterChips(const LanguageSwitch &language, QWidget *parent = nullptr);

    /// @p quorum of the group; nothing when it has none.
    void setRoster(const GroupRoster &roster, std::optional<int> quorum);

private:
    QString rolesText(const QList<MemberRole> &roles) const;

    const LanguageSwitch &m_language;
    Chip *m_members;
    Chip *m_core;
    Chip *m_changing;
    Chip *m_quorum;
    Chip *m_vacant;
};

} // namespace klankbord
