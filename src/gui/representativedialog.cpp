// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/representativedialog.h"

#include "domain/person.h"
#include "gui/referencecompleter.h"
#include "gui/tonedlabel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

RepresentativeDialog::RepresentativeDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_question(new QLabel(this)),
      m_line(new QLineEdit(this)),
      m_problem(new TonedLabel(Tone::Danger, this)),
      m_completer(new ReferenceCompleter(Person::type(), context.editors(), *m_line))
{
    setObjectName(u"representativeDialog"_s);
    setMinimumWidth(440);
    m_line->setObjectName(u"representative"_s);
    m_question->setBuddy(m_line);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    column->addWidget(m_question);
    column->addWidget(m_line);
    column->addWidget(m_problem);
    column->addSpacing(8);
    column->addWidget(buttons);
    connect(m_completer, &ReferenceCompleter::chosen, this, [this](RecordId id) {
        m_person = id;
        m_chosenName = m_context.session.titles().title(Person::type(), id, m_context.language.wording());
        m_line->setText(m_chosenName);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &RepresentativeDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

std::optional<RecordId> RepresentativeDialog::ask(const PageContext &context, QWidget *parent)
{
    RepresentativeDialog dialog(context, parent);
    return dialog.exec() == Accepted ? std::optional(dialog.m_person) : std::nullopt;
}

void RepresentativeDialog::finish()
{
    const QString typed = m_line->text().trimmed();
    if (m_person == RecordId::None || typed != m_chosenName) {
        m_person = RecordId::None;
        if (!typed.isEmpty()) {
            const Result<RecordId> meant = m_completer->recordMeant(typed);
            if (!meant) {
                m_problem->setText(meant.error().text());
                m_problem->show();
                m_line->setFocus();
                return;
            }
            m_person = *meant;
        }
    }
    accept();
}

void RepresentativeDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void RepresentativeDialog::retranslate()
{
    setWindowTitle(tr("Represented"));
    m_question->setText(tr("By whom? Leave it empty when that is not known."));
    m_line->setPlaceholderText(tr("type a person's name"));
    m_line->setAccessibleName(tr("Represented by"));
}

} // namespace klankbord
