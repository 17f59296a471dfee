// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/filterdialog.h"

#include "domain/recordtype.h"
#include "gui/fonts.h"
#include "gui/views/filterbuilder.h"
#include "models/filtersentence.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

FilterDialog::FilterDialog(const RecordType &type, const QList<Condition> &conditions,
                           const PageContext &context, QWidget *parent)
    : QDialog(parent),
      m_type(type),
      m_context(context),
      m_conditions(conditions),
      m_builder(new FilterBuilder(type, context.editors(), this)),
      m_sentence(new QLabel(this)),
      m_found(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"filterDialog"_s);
    resize(720, 480);
    m_builder->setConditions(conditions);
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_found->setObjectName(u"found"_s);
    m_found->setFont(smallFont(font()));
    auto *inside = new QWidget(this);
    auto *top = new QVBoxLayout(inside);
    top->addWidget(m_builder);
    top->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(inside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(area, 1);
    column->addWidget(m_sentence);
    column->addWidget(m_found);
    column->addWidget(m_buttons);
    connect(m_builder, &FilterBuilder::changed, this, &FilterDialog::showMeaning);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    showMeaning();
}

void FilterDialog::showMeaning()
{
    const Wording wording = m_context.language.wording();
    const Result<QList<Condition>> built = m_builder->conditions();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(static_cast<bool>(built));
    if (!built) {
        m_sentence->setText(built.error().text());
        m_found->setText(tr("A condition is not complete."));
        return;
    }
    m_conditions = *built;
    m_sentence->setText(filterSentence(m_type, m_conditions, wording, m_context.session.titles()) + u'.');
    Query query(m_type);
    query.conditions = m_conditions;
    const Result<qint64> found = m_context.session.store().count(query);
    m_found->setText(found ? tr("%n record(s) found", nullptr, static_cast<int>(*found))
                           : found.error().text());
}

void FilterDialog::retranslate()
{
    setWindowTitle(tr("Filter: %1").arg(m_type.pluralLabel(m_context.language.wording())));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Filter"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

void FilterDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showMeaning();
    }
    QDialog::changeEvent(event);
}

} // namespace klankbord
