// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lineeditor.h"

#include "domain/fieldtraits.h"
#include "gui/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

bool isDated(ValueKind kind)
{
    return kind == ValueKind::Date || kind == ValueKind::TimeSlot;
}

} // namespace

LineEditor::LineEditor(const FieldInfo &field, const EditorContext &context, EditorPlace place,
                       QWidget *parent)
    : ValueEditor(field, context, parent), m_value(field.normalized({})), m_line(new QLineEdit(this))
{
    m_line->setObjectName(u"line"_s);
    if (isFigure(field.kind()) && place == EditorPlace::Cell)
        m_line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (isDated(field.kind())) {
        m_calendar = m_line->addAction(icon(u"calendar"_s), QLineEdit::TrailingPosition);
        connect(m_calendar, &QAction::triggered, this, &LineEditor::chooseDay);
    }
    connect(m_line, &QLineEdit::editingFinished, this, &LineEditor::edited);
    fill(m_line);
    retranslate();
}

void LineEditor::setValue(const QVariant &value)
{
    m_value = field().normalized(value);
    m_shown = field().editText(m_value, wording());
    m_line->setText(m_shown);
    m_line->setCursorPosition(0);
}

Result<QVariant> LineEditor::value() const
{
    // What was not touched is not read again: a form's round trip makes no false changes.
    if (m_line->text() == m_shown)
        return m_value;
    return field().parse(m_line->text(), wording(), m_value);
}

void LineEditor::retranslate()
{
    const bool isTouched = m_line->text() != m_shown;
    m_shown = field().editText(m_value, wording());
    if (!isTouched)
        m_line->setText(m_shown);
    m_line->setPlaceholderText(example());
    m_line->setAccessibleName(field().label(wording()));
    if (m_calendar) {
        m_calendar->setText(tr("Choose a day"));
        m_calendar->setToolTip(m_calendar->text());
    }
}

void LineEditor::setEditable(bool editable)
{
    m_line->setReadOnly(!editable);
    if (m_calendar)
        m_calendar->setEnabled(editable);
}

void LineEditor::chooseDay()
{
    QMenu menu(this);
    auto *calendar = new QCalendarWidget(&menu);
    calendar->setLocale(wording().locale());
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    if (const Result<PartialDate> current =
            parseDate(m_line->text().section(u',', 0, 0), wording().language()))
        calendar->setSelectedDate(current->firstDay());
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    const auto take = [this, &menu](const QDate &day) {
        const std::optional<PartialDate> date = PartialDate::fromDay(day);
        const QString hours = m_line->text().section(u',', 1);
        m_line->setText(formatDate(*date, wording().language()) +
                        (hours.isEmpty() ? QString() : QString(u',' + hours)));
        menu.close();
        Q_EMIT edited();
    };
    connect(calendar, &QCalendarWidget::clicked, &menu, take);
    connect(calendar, &QCalendarWidget::activated, &menu, take);
    menu.exec(m_line->mapToGlobal(m_line->rect().bottomLeft()));
}

QString LineEditor::example() const
{
    const Language language = wording().language();
    switch (field().kind()) {
    case ValueKind::Amount:
        return tr("for example %1")
            .arg(formatAmount({25'000'000, u"EUR"_s, Qualifier::Approximately}, language));
    case ValueKind::Count:
        return tr("for example %1").arg(formatCount({350, Qualifier::MoreThan}, language));
    case ValueKind::Share:
        return tr("for example %1").arg(formatShare({1363}, language));
    case ValueKind::Date:
        return tr("for example %1").arg(formatDate(*PartialDate::fromMonth(2019, 10), language));
    case ValueKind::Period:
        return tr("for example %1")
            .arg(formatPeriod({PartialDate::fromMonth(2019, 8), PartialDate::fromYear(2023)}, language));
    case ValueKind::TimeSlot:
        return tr("for example %1")
            .arg(formatTimeSlot({PartialDate::fromIso(u"2023-06-13"), QTime(10, 0), QTime(16, 0)}, language));
    case ValueKind::Place:
        return tr("for example %1").arg(formatGeoPoint({50'965'300, 5'500'100}, language));
    case ValueKind::TextList:
        return tr("separated by a semicolon");
    default:
        return {};
    }
}

} // namespace klankbord
