// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/asofedit.h"

#include "gui/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

PartialDate today()
{
    return *PartialDate::fromDay(QDate::currentDate());
}

/// The day, month or year that lies @p by further; nothing where the calendar ends.
std::optional<PartialDate> moved(const PartialDate &date, int by)
{
    switch (date.precision()) {
    case PartialDate::Precision::Year:
        return PartialDate::fromYear(date.year() + by);
    case PartialDate::Precision::Month: {
        const QDate first = date.firstDay().addMonths(by);
        return PartialDate::fromMonth(first.year(), first.month());
    }
    case PartialDate::Precision::Day:
        break;
    }
    return PartialDate::fromDay(date.firstDay().addDays(by));
}

} // namespace

AsOfEdit::AsOfEdit(const LanguageSwitch &language, QWidget *parent)
    : QWidget(parent),
      m_language(language),
      m_label(new QLabel(this)),
      m_back(new QToolButton(this)),
      m_line(new QLineEdit(this)),
      m_forward(new QToolButton(this)),
      m_today(new QPushButton(this))
{
    m_back->setObjectName(u"earlier"_s);
    m_line->setObjectName(u"asOf"_s);
    m_forward->setObjectName(u"later"_s);
    m_today->setObjectName(u"today"_s);
    m_label->setBuddy(m_line);
    m_line->setFixedWidth(152);
    m_back->setIcon(icon(u"chevron-left"_s));
    m_forward->setIcon(icon(u"chevron-right"_s));
    m_today->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(4);
    row->addWidget(m_label);
    row->addSpacing(4);
    row->addWidget(m_back);
    row->addWidget(m_line);
    row->addWidget(m_forward);
    row->addWidget(m_today);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (QToolButton *button : {m_back, m_forward})
        button->setAutoRaise(true);
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_today, &QPushButton::clicked, this, [this] { setDate(std::nullopt); });
    connect(m_line, &QLineEdit::editingFinished, this, &AsOfEdit::read);
    retranslate();
}

PartialDate AsOfEdit::date() const
{
    return m_date.value_or(today());
}

void AsOfEdit::setDate(const std::optional<PartialDate> &date)
{
    const bool isOther = date != m_date;
    m_date = date;
    showProblem({});
    if (isOther)
        Q_EMIT dateChanged();
}

void AsOfEdit::read()
{
    const QString text = m_line->text().trimmed();
    if (text == formatDate(date(), m_language.language())) {
        showProblem({});
        return;
    }
    if (text.isEmpty()) {
        setDate(std::nullopt);
        return;
    }
    const Result<PartialDate> typed = parseDate(text, m_language.language());
    if (typed) {
        setDate(*typed == today() ? std::nullopt : std::optional(*typed));
        return;
    }
    // What was typed stays, to be mended.
    showProblem(typed.error().text());
}

void AsOfEdit::step(int by)
{
    if (const std::optional<PartialDate> next = moved(date(), by))
        setDate(*next == today() ? std::nullopt : next);
}

void AsOfEdit::showProblem(const QString &problem)
{
    m_line->setProperty("problem", !problem.isEmpty());
    m_line->update();
    m_line->setAccessibleDescription(problem);
    m_line->setToolTip(problem.isEmpty() ? tr("A day, a month or a year") : problem);
    if (problem.isEmpty()) {
        m_line->setText(formatDate(date(), m_language.language()));
        m_line->setCursorPosition(0);
        m_today->setEnabled(m_date.has_value());
    } else {
        QToolTip::showText(m_line->mapToGlobal(m_line->rect().bottomLeft()), problem, m_line);
    }
}

void AsOfEdit::retranslate()
{
    m_label->setText(tr("On"));
    m_line->setAccessibleName(tr("Date"));
    m_today->setText(tr("Today"));
    m_today->setToolTip(tr("Who sits there today"));
    m_back->setToolTip(tr("Earlier"));
    m_forward->setToolTip(tr("Later"));
    for (QToolButton *button : {m_back, m_forward})
        button->setAccessibleName(button->toolTip());
    showProblem({});
}

void AsOfEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace klankbord
