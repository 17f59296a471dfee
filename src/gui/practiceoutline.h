// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/practicecoach.h"
#include "gui/languageswitch.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace klankbord
{

/// How far a good practice is told, at a glance, and a button for each section that leads to it.
class PracticeOutline final : public QWidget
{
    Q_OBJECT

public:
    explicit PracticeOutline(const LanguageSwitch &language, QWidget *parent = nullptr);

    void showProgress(const Record &practice);
    QString summary() const;

Q_SIGNALS:
    /// Index into practiceSections().
    void sectionChosen(int section);

private:
    void showSection(int section, const Record &practice);

    const LanguageSwitch &m_language;
    QLabel *m_summary;
    QProgressBar *m_bar;
    QList<QToolButton *> m_buttons;
};

} // namespace klankbord
