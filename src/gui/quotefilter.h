// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quote.h"
#include "gui/languageswitch.h"

#include <QWidget>
#include <span>

class QButtonGroup;

namespace klankbord
{

/// How many quotes there are of each approval, and which of them are shown.
class QuoteFilter final : public QWidget
{
    Q_OBJECT

public:
    explicit QuoteFilter(const LanguageSwitch &language, QWidget *parent = nullptr);

    void count(std::span<const Record> quotes);
    bool accepts(const Record &quote) const;
    void showAll();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const LanguageSwitch &m_language;
    QButtonGroup *m_buttons; ///< id 0: all, else 1 + Approval
    QList<int> m_counts;     ///< by the ids of the buttons
};

} // namespace klankbord
