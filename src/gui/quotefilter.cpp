// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/quotefilter.h"

#include "gui/flowlayout.h"
#include "gui/icons.h"
#include "gui/quotecard.h"

#include <QButtonGroup>
#include <QEvent>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

int buttonOf(Approval approval)
{
    return 1 + static_cast<int>(approval);
}

} // namespace

QuoteFilter::QuoteFilter(const LanguageSwitch &language, QWidget *parent)
    : QWidget(parent), m_language(language), m_buttons(new QButtonGroup(this))
{
    setObjectName(u"filter"_s);
    auto *row = new FlowLayout(this, 4);
    const qsizetype states = Quote::type().approval.options().size();
    for (int id = 0; id <= states; ++id) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"filter%1"_s.arg(id));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        if (id > 0)
            button->setIcon(icon(approvalLook(static_cast<Approval>(id - 1)).iconName));
        m_buttons->addButton(button, id);
        row->addWidget(button);
    }
    m_counts.resize(states + 1);
    m_buttons->button(0)->setChecked(true);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (isOn)
            Q_EMIT changed();
    });
    retranslate();
}

void QuoteFilter::count(std::span<const Record> quotes)
{
    m_counts.fill(0);
    for (const Record &quote : quotes) {
        ++m_counts[0];
        ++m_counts[buttonOf(approvalOf(quote))];
    }
    retranslate();
}

bool QuoteFilter::accepts(const Record &quote) const
{
    const int chosen = m_buttons->checkedId();
    return chosen <= 0 || chosen == buttonOf(approvalOf(quote));
}

void QuoteFilter::showAll()
{
    m_buttons->button(0)->setChecked(true);
}

void QuoteFilter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void QuoteFilter::retranslate()
{
    const QList<Option> &options = Quote::type().approval.options();
    for (int id = 0; id < m_counts.size(); ++id) {
        const QString state =
            id == 0 ? tr("All")
                    : Quote::type().approval.optionLabel(QString::fromLatin1(options.at(id - 1).code),
                                                         m_language.wording());
        QAbstractButton *button = m_buttons->button(id);
        button->setText(tr("%1 (%2)").arg(state).arg(m_counts.at(id)));
        button->setToolTip(tr("Show: %1").arg(state));
        button->setAccessibleName(button->text());
    }
}

} // namespace klankbord
