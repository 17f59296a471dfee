// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/practicecoach.h"
#include "gui/languageswitch.h"

#include <QWidget>

class QPushButton;

namespace klankbord
{

class Chip;
class TonedLabel;

/// The way of a good practice from draft to validated: each step with who took it and when, and a button for
/// each step that can be taken next.
class PracticeStatusBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PracticeStatusBar(const LanguageSwitch &language, QWidget *parent = nullptr);

    /// @p steps: those that stand, see practiceSteps().
    void setStatus(PracticeStatus status, const QList<PracticeStep> &steps);
    void setEditable(bool editable);

Q_SIGNALS:
    void stepChosen(klankbord::PracticeStatus next);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Stop {
        PracticeStatus status;
        Chip *chip;
        TonedLabel *who;
        QPushButton *button; ///< takes this step
    };

    QWidget *makeStop(Stop &stop);
    void showStop(const Stop &stop);
    void showAll();
    QString statusCode(PracticeStatus status) const;

    const LanguageSwitch &m_language;
    PracticeStatus m_status = PracticeStatus::Draft;
    QList<PracticeStep> m_steps;
    QList<Stop> m_stops;
    bool m_isEditable = true;
};

} // namespace klankbord
