// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/viewnamedialog.h"

#include "domain/savedview.h"
#include "gui/themestyle.h"
#include "gui/valueeditor.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

ViewNameDialog::ViewNameDialog(const LocalizedText &name, const PageContext &context, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_sentence(new QLabel(this)),
      m_name(createValueEditor(SavedView::type().name,
                               {.session = context.session, .language = context.language, .files = nullptr},
                               EditorPlace::Form, this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"viewNameDialog"_s);
    setMinimumWidth(420);
    m_name->setValue(QVariant::fromValue(name));
    m_sentence->setBuddy(m_name);
    makePrimary(*m_buttons->button(QDialogButtonBox::Ok));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    column->addWidget(m_sentence);
    column->addWidget(m_name);
    column->addStretch();
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const QList<QLineEdit *> lines = m_name->findChildren<QLineEdit *>();
    for (QLineEdit *line : lines) {
        connect(line, &QLineEdit::textChanged, this, &ViewNameDialog::follow);
        if (line->objectName() == languageCode(context.language.language()))
            line->setFocus();
    }
    retranslate();
    follow();
}

LocalizedText ViewNameDialog::name() const
{
    const Result<QVariant> value = m_name->value();
    return value ? value->value<LocalizedText>() : LocalizedText();
}

void ViewNameDialog::follow()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!name().isEmpty());
}

void ViewNameDialog::retranslate()
{
    setWindowTitle(tr("Name of the view"));
    m_sentence->setText(tr("What is this view called?"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Save"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

void ViewNameDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace klankbord
