// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forgetdialog.h"

#include "domain/foldedtext.h"
#include "domain/person.h"
#include "storage/backup.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int dialogWidth = 520;

} // namespace

ForgetDialog::ForgetDialog(const Record &person, const PageContext &context, QWidget *parent)
    : QDialog(parent),
      m_person(person),
      m_context(context),
      m_question(new QLabel(this)),
      m_goes(new QLabel(this)),
      m_stays(new QLabel(this)),
      m_kept(new QLabel(this)),
      m_deleteBackups(new QCheckBox(this)),
      m_instruction(new QLabel(this)),
      m_name(new QLineEdit(this))
{
    setObjectName(u"forgetDialog"_s);
    const QList<Backup> backups = backupsOf(context.workspace.location());
    m_backupCount = static_cast<int>(backups.size());
    if (!backups.isEmpty())
        m_backupFolder = QDir::toNativeSeparators(QFileInfo(backups.first().path).absolutePath());
    addControls();
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_forget->setEnabled(isConfirmed()); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_forget, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    m_name->setFocus();
}

void ForgetDialog::addControls()
{
    setFixedWidth(dialogWidth);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_question->setFont(strong);
    m_name->setObjectName(u"lastName"_s);
    m_deleteBackups->setObjectName(u"deleteBackups"_s);
    m_kept->setObjectName(u"backups"_s);
    m_instruction->setBuddy(m_name);
    auto *buttons = new QDialogButtonBox(this);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_forget = buttons->addButton(QString(), QDialogButtonBox::DestructiveRole);
    m_forget->setObjectName(u"forget"_s);
    m_forget->setEnabled(false);
    m_forget->setAutoDefault(false);
    m_cancel->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    for (QLabel *label : {m_question, m_goes, m_stays, m_kept}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    column->addWidget(m_deleteBackups);
    column->addWidget(m_instruction);
    column->addWidget(m_name);
    column->addWidget(buttons);
    m_instruction->setTextFormat(Qt::PlainText);
    m_instruction->setWordWrap(true);
}

ForgetDialog::Backups ForgetDialog::backups() const
{
    return m_deleteBackups->isChecked() ? Backups::Delete : Backups::Keep;
}

std::optional<ForgetDialog::Backups> ForgetDialog::ask(const Record &person, const PageContext &context,
                                                       QWidget *parent)
{
    ForgetDialog dialog(person, context, parent);
    return dialog.exec() == Accepted ? std::optional(dialog.backups()) : std::nullopt;
}

bool ForgetDialog::isConfirmed() const
{
    // Capitals and accents are no proof of anything.
    return foldedText(m_name->text().simplified()) ==
           foldedText(m_person.get(Person::type().lastName).simplified());
}

QString ForgetDialog::backupText() const
{
    if (m_context.workspace.isOnServer())
        return tr("Backups of the server still know this person: ask whoever keeps the server.");
    if (m_backupCount == 0)
        return tr("Copies of the workspace that you made yourself still know this person.");
    return tr("%n backup(s) in “%1” still know this person, and so do copies that you made yourself.",
              nullptr, m_backupCount)
        .arg(m_backupFolder);
}

void ForgetDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ForgetDialog::retranslate()
{
    const QString title = m_person.title(m_context.language.wording(), &m_context.session.titles());
    setWindowTitle(tr("Forget this person"));
    m_question->setText(tr("Forget “%1” for good? This cannot be undone.").arg(title));
    m_goes->setText(tr("This goes, in the history as well: names, contacts, needs, diet and tags; functions; "
                       "codes and needs at "
                       "events; quotes that were not approved, and the name behind those that were; "
                       "documents that belong to "
                       "nobody else, with their files."));
    m_stays->setText(
        tr("This stays, without a name: in how many events and groups the person took part, in which role "
           "and for "
           "which organisation. What others wrote is not read: look for the name afterwards in summaries, "
           "descriptions and shared documents."));
    m_kept->setText(backupText());
    m_deleteBackups->setText(tr("Delete these backups as well"));
    m_deleteBackups->setVisible(m_backupCount > 0);
    m_instruction->setText(
        tr("Type the last name, %1, to confirm:").arg(m_person.get(Person::type().lastName)));
    m_name->setAccessibleName(tr("Last name of the person to forget"));
    m_forget->setText(tr("Forget for good"));
    m_forget->setToolTip(tr("Type the last name first"));
    resize(dialogWidth, layout()->totalHeightForWidth(dialogWidth)); // wrapped texts would spread over more
}

} // namespace klankbord
