// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recordwindow.h"

#include "gui/conflictdialog.h"
#include "gui/messagebar.h"
#include "gui/recordform.h"
#include "gui/recordside.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

RecordWindow::RecordWindow(const RecordType &type, const PageContext &context, QWidget *parent)
    : QDialog(parent),
      m_type(type),
      m_context(context),
      m_messages(new MessageBar(this)),
      m_side(new RecordSide(type, context, this))
{
    setObjectName(u"recordWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(720, 640);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_close = buttons->button(QDialogButtonBox::Close);
    m_close->setAutoDefault(false); // Enter finishes an edit, it does not close
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 8, 16, 12);
    foot->addWidget(m_messages);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_side, 1);
    column->addLayout(foot);
    connect(buttons, &QDialogButtonBox::rejected, this, &RecordWindow::reject);
    connect(m_side, &RecordSide::failed, this, [this](const Error &error) {
        if (error.kind != Error::Kind::Conflict || !ConflictDialog::resolve(m_context, this))
            m_messages->showError(error);
    });
    connect(m_side, &RecordSide::stored, this, &RecordWindow::retranslate);
    connect(m_side, &RecordSide::openRequested, this, &RecordWindow::openRequested);
    connect(&context.session.store(), &RecordStore::changed, this, &RecordWindow::follow);
}

RecordWindow::~RecordWindow()
{
    m_side->form().finishEdit();
}

RecordWindow *RecordWindow::open(const RecordType &type, RecordId id, const PageContext &context,
                                 QWidget *parent)
{
    auto *window = new RecordWindow(type, context, parent);
    window->m_side->setSelection({id});
    window->m_isStored = true;
    window->retranslate();
    window->show();
    return window;
}

RecordWindow *RecordWindow::openDraft(const Record &draft, const PageContext &context, QWidget *parent)
{
    auto *window = new RecordWindow(draft.type(), context, parent);
    window->setWindowModality(Qt::WindowModal);
    window->m_side->setDraft(draft);
    window->retranslate();
    window->show();
    window->m_side->form().focusFirst();
    return window;
}

void RecordWindow::reject()
{
    RecordForm &form = m_side->form();
    form.finishEdit();
    if (form.hasUnstored()) {
        const auto answer =
            QMessageBox::question(this, tr("Not stored yet"),
                                  tr("Something in this record is missing or not valid, and is not stored "
                                     "yet. Throw away what you typed?"),
                                  QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Cancel);
        if (answer != QMessageBox::Discard)
            return;
    }
    QDialog::reject();
}

void RecordWindow::follow()
{
    const bool wasStored = std::exchange(m_isStored, m_side->currentRecord() != RecordId::None);
    if (wasStored && !m_isStored)
        close(); // deleted meanwhile: there is nothing left to show
    else
        retranslate();
}

void RecordWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void RecordWindow::retranslate()
{
    const Wording wording = m_context.language.wording();
    const QString title = m_side->form().edited().title(wording, &m_context.session.titles());
    const QString type = m_type.singularLabel(wording);
    setWindowTitle(m_side->form().isDraft() ? tr("New: %1").arg(type) : tr("%1 – %2").arg(title, type));
}

} // namespace klankbord
