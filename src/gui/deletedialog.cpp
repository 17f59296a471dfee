// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/deletedialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

DeleteDialog::DeleteDialog(const QList<Record> &records, const PageContext &context, QWidget *parent)
    : QDialog(parent),
      m_records(records),
      m_context(context),
      m_question(new QLabel(this)),
      m_list(new QLabel(this))
{
    setObjectName(u"deleteDialog"_s);
    setMinimumWidth(440);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_question->setFont(strong);
    m_question->setWordWrap(true);
    m_list->setWordWrap(true);
    m_list->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(this);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_unlink = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_delete = buttons->addButton(QString(), QDialogButtonBox::DestructiveRole);
    m_unlink->setObjectName(u"unlink"_s);
    m_delete->setObjectName(u"deleteAlong"_s);
    m_cancel->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addWidget(m_question);
    column->addWidget(m_list);
    column->addWidget(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_unlink, &QPushButton::clicked, this, [this] { choose(EditSession::DeletePolicy::Unlink); });
    connect(m_delete, &QPushButton::clicked, this,
            [this] { choose(EditSession::DeletePolicy::DeleteAlong); });
    readDependents();
    retranslate();
}

std::optional<EditSession::DeletePolicy> DeleteDialog::ask(const QList<Record> &records,
                                                           const PageContext &context, QWidget *parent)
{
    DeleteDialog dialog(records, context, parent);
    dialog.exec();
    return dialog.policy();
}

void DeleteDialog::readDependents()
{
    if (m_records.isEmpty())
        return;
    QList<RecordId> ids;
    for (const Record &record : m_records)
        ids.append(record.id);
    if (const auto dependents = m_context.session.store().dependents(m_records.first().type(), ids))
        m_dependents = *dependents;
    m_dependents.removeIf([](const Dependents &each) { return each.ids.isEmpty(); });
}

void DeleteDialog::choose(EditSession::DeletePolicy policy)
{
    m_policy = policy;
    accept();
}

void DeleteDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void DeleteDialog::retranslate()
{
    const Wording wording = m_context.language.wording();
    setWindowTitle(tr("Delete"));
    if (m_records.size() == 1)
        m_question->setText(
            tr("Delete “%1”?").arg(m_records.first().title(wording, &m_context.session.titles())));
    else
        m_question->setText(tr("Delete %n record(s)?", nullptr, static_cast<int>(m_records.size())));
    QStringList lines;
    bool mustGoAlong = false;
    for (const Dependents &each : std::as_const(m_dependents)) {
        lines.append(tr("• %1 (%2): %3")
                         .arg(each.type->pluralLabel(wording), each.field->label(wording),
                              wording.locale().toString(each.ids.size())));
        mustGoAlong = mustGoAlong || each.field->is(Rule::Required);
    }
    if (lines.isEmpty()) {
        m_list->setText(tr("Nothing else refers to it. You can undo this."));
    } else {
        lines.prepend(tr("These records refer to it:"));
        lines.append(mustGoAlong
                         ? tr("Unlinking empties the reference where a record can stand without, and deletes "
                              "the others. You can undo either.")
                         : tr("Unlinking keeps them and empties the reference. You can undo either."));
        m_list->setText(lines.join(u'\n'));
    }
    m_unlink->setVisible(!lines.isEmpty() && !m_dependents.isEmpty());
    m_unlink->setText(tr("Unlink and delete"));
    m_delete->setText(m_dependents.isEmpty() ? tr("Delete") : tr("Delete all of it"));
}

} // namespace klankbord
