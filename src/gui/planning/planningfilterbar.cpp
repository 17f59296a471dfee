// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/planningfilterbar.h"

#include "gui/flowlayout.h"
#include "gui/icons.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QMenu>
#include <QSettings>
#include <QToolButton>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr auto hiddenKey = "planning/hidden"_L1;
constexpr auto stateKey = "planning/state"_L1;
constexpr auto ownerKey = "planning/owner"_L1;
constexpr int kindCount = 6;

} // namespace

PlanningFilterBar::PlanningFilterBar(bool asksOwner, const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_asksOwner(asksOwner),
      m_context(context),
      m_kinds(new QToolButton(this)),
      m_state(new QComboBox(this)),
      m_owner(new QComboBox(this))
{
    m_kinds->setObjectName(u"planningKinds"_s);
    m_kinds->setIcon(icon(u"filter"_s));
    m_kinds->setAutoRaise(true);
    m_kinds->setFocusPolicy(Qt::TabFocus);
    m_state->setObjectName(u"planningState"_s);
    m_state->addItems({{}, {}, {}});
    m_state->setCurrentIndex(std::clamp(m_context.settings.value(stateKey).toInt(), 0, 2));
    m_owner->setObjectName(u"planningOwner"_s);
    m_owner->setProperty("content", true);
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_owner->setVisible(asksOwner);
    makeKinds();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    for (QWidget *each : std::initializer_list<QWidget *>{m_kinds, m_state, m_owner})
        row->addWidget(each);
    for (QComboBox *choice : {m_state, m_owner}) {
        connect(choice, &QComboBox::activated, this, [this] {
            keep();
            Q_EMIT changed();
        });
    }
    retranslate();
}

void PlanningFilterBar::makeKinds()
{
    auto *menu = new QMenu(m_kinds);
    const QStringList hidden = m_context.settings.value(hiddenKey).toStringList();
    for (int kind = 0; kind < kindCount; ++kind) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        action->setChecked(!hidden.contains(QString::number(kind)));
        connect(action, &QAction::toggled, this, [this] {
            keep();
            Q_EMIT changed();
        });
        m_kindActions.append(action);
    }
    m_kinds->setMenu(menu);
    m_kinds->setPopupMode(QToolButton::InstantPopup);
    m_kinds->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

PlanningFilter PlanningFilterBar::filter() const
{
    PlanningFilter filter;
    for (int kind = 0; kind < kindCount; ++kind) {
        if (!m_kindActions.at(kind)->isChecked())
            filter.hidden.append(static_cast<PlanningKind>(kind));
    }
    filter.state = static_cast<PlanningFilter::State>(m_state->currentIndex());
    filter.owner = recordIdFromText(m_owner->currentData().toString()).value_or(RecordId::None);
    return filter;
}

void PlanningFilterBar::keep() const
{
    QStringList hidden;
    for (const PlanningKind kind : filter().hidden)
        hidden.append(QString::number(static_cast<int>(kind)));
    m_context.settings.setValue(hiddenKey, hidden);
    m_context.settings.setValue(stateKey, m_state->currentIndex());
    if (m_asksOwner)
        m_context.settings.setValue(ownerKey, m_owner->currentData());
}

void PlanningFilterBar::setOwners(const QHash<RecordId, QString> &owners)
{
    if (!m_asksOwner)
        return;
    const QVariant chosen =
        m_owner->count() > 0 ? m_owner->currentData() : m_context.settings.value(ownerKey);
    QList<std::pair<QString, QString>> names;
    for (auto owner = owners.cbegin(); owner != owners.cend(); ++owner)
        names.append({owner.value(), recordIdToText(owner.key())});
    std::sort(names.begin(), names.end(),
              [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    m_owner->clear();
    m_owner->addItem(tr("All projects and networks"), QString());
    for (const auto &[name, id] : std::as_const(names))
        m_owner->addItem(name, id);
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(chosen)));
}

void PlanningFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PlanningFilterBar::retranslate()
{
    const Wording wording = m_context.language.wording();
    for (int kind = 0; kind < kindCount; ++kind)
        m_kindActions.at(kind)->setText(planningKindLabel(static_cast<PlanningKind>(kind), wording));
    m_kinds->setText(tr("Kinds"));
    m_kinds->setToolTip(tr("Which kinds are shown"));
    m_state->setItemText(0, tr("All"));
    m_state->setItemText(1, tr("Not finished"));
    m_state->setItemText(2, tr("Late"));
    m_state->setAccessibleName(tr("State"));
    m_owner->setAccessibleName(tr("Project or network"));
}

} // namespace klankbord
