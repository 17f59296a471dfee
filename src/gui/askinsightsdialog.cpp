// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/askinsightsdialog.h"

#include "domain/insight.h"
#include "gui/themestyle.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

AskInsightsDialog::AskInsightsDialog(const QList<Record> &insights, const PageContext &context,
                                     QWidget *parent)
    : QDialog(parent),
      m_insights(insights),
      m_context(context),
      m_sentence(new QLabel(this)),
      m_filter(new QLineEdit(this)),
      m_all(new QCheckBox(this)),
      m_list(new QListWidget(this))
{
    setObjectName(u"askInsights"_s);
    resize(640, 480);
    m_filter->setObjectName(u"filter"_s);
    m_all->setObjectName(u"all"_s);
    m_all->setTristate(true);
    m_sentence->setWordWrap(true);
    m_filter->setClearButtonEnabled(true);
    auto *buttons = new QDialogButtonBox(this);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_ask = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_ask->setObjectName(u"ask"_s);
    makePrimary(*m_ask);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    column->addWidget(m_sentence);
    column->addWidget(m_filter);
    column->addWidget(m_all);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    for (QWidget *each :
         {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_all), static_cast<QWidget *>(m_list)})
        each->setVisible(!insights.isEmpty());
    makeList();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_filter, &QLineEdit::textChanged, this, &AskInsightsDialog::filter);
    connect(m_list, &QListWidget::itemChanged, this, &AskInsightsDialog::follow);
    connect(m_all, &QCheckBox::clicked, this,
            [this] { tickShown(m_all->checkState() == Qt::Unchecked ? Qt::Unchecked : Qt::Checked); });
    retranslate();
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_list->setFocus();
}

void AskInsightsDialog::makeList()
{
    m_list->setObjectName(u"choices"_s);
    m_list->setWordWrap(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_context.session.titles().prepare(m_insights, m_context.language.wording());
    for (qsizetype row = 0; row < m_insights.size(); ++row) {
        auto *item = new QListWidgetItem(m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
}

QList<Record> AskInsightsDialog::chosen() const
{
    QList<Record> found;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            found.append(m_insights.at(row));
    }
    return found;
}

void AskInsightsDialog::filter(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(text.trimmed(), Qt::CaseInsensitive));
    }
    follow();
}

void AskInsightsDialog::tickShown(Qt::CheckState state)
{
    {
        const QSignalBlocker blocker(m_list);
        for (int row = 0; row < m_list->count(); ++row) {
            if (!m_list->item(row)->isHidden())
                m_list->item(row)->setCheckState(state);
        }
    }
    follow();
}

void AskInsightsDialog::follow()
{
    int shown = 0;
    int ticked = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->isHidden())
            continue;
        ++shown;
        ticked += m_list->item(row)->checkState() == Qt::Checked ? 1 : 0;
    }
    m_all->setCheckState(ticked == 0 ? Qt::Unchecked : ticked == shown ? Qt::Checked : Qt::PartiallyChecked);
    const int count = static_cast<int>(chosen().size());
    m_ask->setText(count > 0 ? tr("Ask (%1)").arg(count) : tr("Ask"));
    m_ask->setEnabled(count > 0);
}

void AskInsightsDialog::fill()
{
    const QSignalBlocker blocker(m_list);
    const Insight &type = Insight::type();
    const Wording wording = m_context.language.wording();
    for (int row = 0; row < m_list->count(); ++row) {
        const Record &insight = m_insights.at(row);
        QString text = type.text.display(insight.value(type.text), wording, nullptr);
        QStringList about;
        for (const FieldInfo *field :
             {static_cast<const FieldInfo *>(&type.theme), static_cast<const FieldInfo *>(&type.sector),
              static_cast<const FieldInfo *>(&type.event)}) {
            about.append(field->display(insight.value(*field), wording, &m_context.session.titles()));
        }
        about.removeAll(QString());
        if (!about.isEmpty())
            text += u'\n' + about.join(u"  \u00b7  "_s);
        m_list->item(row)->setText(text);
    }
}

void AskInsightsDialog::retranslate()
{
    setWindowTitle(tr("Ask this group"));
    m_sentence->setText(
        m_insights.isEmpty()
            ? tr("There is nothing to ask: each insight from the sessions of this network or project was "
                 "asked of a group already, or none was noted yet.")
            : tr("Which insights should this group test? They came up in the sessions of its network or "
                 "project, and no group was asked yet."));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_all->setText(tr("All"));
    m_list->setAccessibleName(tr("Insights"));
    m_cancel->setText(tr("Cancel"));
    fill();
    follow();
}

void AskInsightsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace klankbord
