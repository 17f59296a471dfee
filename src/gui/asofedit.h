// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partialdate.h"
#include "gui/languageswitch.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace klankbord
{

/// Chooses the date on which something is looked at: today, or a day, a month or a year of one's own.
class AsOfEdit final : public QWidget
{
    Q_OBJECT

public:
    /// @p language is borrowed and outlives this.
    explicit AsOfEdit(const LanguageSwitch &language, QWidget *parent = nullptr);

    /// The date that was chosen; while none is, today.
    PartialDate date() const;
    bool isToday() const { return !m_date; }
    /// Chooses @p date; nothing means today, whichever day that is.
    void setDate(const std::optional<PartialDate> &date);

Q_SIGNALS:
    void dateChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void step(int by);
    void showProblem(const QString &problem);
    void retranslate();

    const LanguageSwitch &m_language;
    std::optional<PartialDate> m_date;
    QLabel *m_label;
    QToolButton *m_back;
    QLineEdit *m_line;
    QToolButton *m_forward;
    QPushButton *m_today;
};

} // namespace klankbord
