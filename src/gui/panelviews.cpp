// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panelviews.h"

#include "gui/icons.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace klankbord
{

PanelViews::PanelViews(QWidget *parent)
    : QWidget(parent),
      m_row(new QHBoxLayout),
      m_buttons(new QButtonGroup(this)),
      m_pages(new QStackedWidget(this))
{
    m_row->setContentsMargins(16, 8, 16, 8);
    m_row->setSpacing(4);
    m_row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(m_row);
    column->addWidget(m_pages, 1);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) { showView(m_pages->widget(id)); });
}

void PanelViews::addView(const QString &name, const QString &iconName, const LiveText &title, QWidget *view)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setAutoRaise(true);
    const int id = m_pages->addWidget(view);
    button->setChecked(id == 0);
    m_buttons->addButton(button, id);
    m_row->insertWidget(id, button);
    m_titles.append(title);
    retranslate();
}

void PanelViews::addTool(QWidget *tool)
{
    m_row->addWidget(tool);
}

QWidget *PanelViews::current() const
{
    return m_pages->currentWidget();
}

void PanelViews::showView(QWidget *view)
{
    const int id = m_pages->indexOf(view);
    if (id < 0)
        return;
    m_buttons->button(id)->setChecked(true);
    if (id == m_pages->currentIndex())
        return;
    m_pages->setCurrentIndex(id);
    Q_EMIT currentChanged();
}

void PanelViews::retranslate()
{
    for (int id = 0; id < m_titles.size(); ++id) {
        QAbstractButton *button = m_buttons->button(id);
        button->setText(m_titles.at(id).text());
        button->setToolTip(button->text());
    }
}

void PanelViews::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace klankbord
