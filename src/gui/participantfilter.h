// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attendance.h"
#include "gui/languageswitch.h"
#include "storage/query.h"

#include <QWidget>

class QToolButton;

namespace klankbord
{

/// Which of an event's participants are listed: all, those of one status, the fixed core or those who change.
/// Each button says how many there are.
class ParticipantFilter final : public QWidget
{
    Q_OBJECT

public:
    /// @p language is borrowed and outlives this.
    explicit ParticipantFilter(const LanguageSwitch &language, QWidget *parent = nullptr);

    void setCount(const AttendanceCount &count);
    QList<Condition> conditions() const;
    void clear();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Choice {
        std::optional<ParticipationStatus> status{};
        std::optional<ParticipationRole> role{};
        QToolButton *button = nullptr;
    };

    void addChoice(const QString &name, const Choice &choice);
    void choose(const Choice &choice);
    void showChoice();
    void keepRoom();
    void retranslate();
    QString textOf(const Choice &choice) const;

    const LanguageSwitch &m_language;
    QList<Choice> m_choices; ///< the first one is "all"
    AttendanceCount m_count;
    std::optional<ParticipationStatus> m_status;
    std::optional<ParticipationRole> m_role;
};

} // namespace klankbord
