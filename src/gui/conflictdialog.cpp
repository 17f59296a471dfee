// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conflictdialog.h"

#include "domain/change.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

enum Side { Mine = 0, Theirs = 1 };

} // namespace

ConflictDialog::ConflictDialog(const Conflict &conflict, const PageContext &context, QWidget *parent)
    : QDialog(parent),
      m_conflict(conflict),
      m_context(context),
      m_explanation(new QLabel(this)),
      m_mine(new QLabel(this)),
      m_theirs(new QLabel(this))
{
    setObjectName(u"conflictDialog"_s);
    setMinimumWidth(560);
    m_explanation->setWordWrap(true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_mine, 0, 1);
    grid->addWidget(m_theirs, 0, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const QList<const FieldInfo *> fields = conflict.mine.differingFields(*conflict.theirs);
    for (const FieldInfo *field : fields)
        addField(*field, grid);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addWidget(m_explanation);
    column->addLayout(grid);
    column->addStretch();
    column->addWidget(buttons);
    retranslate();
}

void ConflictDialog::addField(const FieldInfo &field, QGridLayout *grid)
{
    const int line = grid->rowCount();
    Row row{&field, new QLabel(this), new QButtonGroup(this)};
    grid->addWidget(row.label, line, 0, Qt::AlignRight | Qt::AlignTop);
    for (const int side : {Mine, Theirs}) {
        auto *button = new QRadioButton(this);
        button->setObjectName(field.name() + (side == Mine ? "_mine"_L1 : "_theirs"_L1));
        button->setChecked(side == Mine);
        row.sides->addButton(button, side);
        grid->addWidget(button, line, 1 + side, Qt::AlignTop);
    }
    m_rows.append(row);
}

Record ConflictDialog::chosen() const
{
    Record record = *m_conflict.theirs;
    for (const Row &row : m_rows) {
        if (row.sides->checkedId() == Mine)
            record.setValue(*row.field, m_conflict.mine.value(*row.field));
    }
    return record;
}

bool ConflictDialog::resolve(const PageContext &context, QWidget *parent)
{
    const QList<Conflict> conflicts = context.session.store().lastConflicts();
    if (conflicts.size() != 1 || !conflicts.first().theirs)
        return false;
    if (conflicts.first().mine.differingFields(*conflicts.first().theirs).isEmpty())
        return false;
    ConflictDialog dialog(conflicts.first(), context, parent);
    if (dialog.exec() != QDialog::Accepted)
        return true;
    return bool(context.session.commit(ChangeSet::editing(*conflicts.first().theirs, dialog.chosen())));
}

void ConflictDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ConflictDialog::retranslate()
{
    const Wording wording = m_context.language.wording();
    const TitleSource *titles = &m_context.session.titles();
    const Signature &theirs = m_conflict.theirs->changed;
    setWindowTitle(tr("Two versions"));
    m_explanation->setText(
        tr("%1 changed “%2” while you were working on it. Choose for each field which version stays.")
            .arg(theirs.by.isEmpty() ? tr("Somebody else") : theirs.by,
                 m_conflict.theirs->title(wording, titles)));
    m_mine->setText(tr("Mine"));
    m_theirs->setText(tr("Theirs"));
    for (const Row &row : std::as_const(m_rows)) {
        row.label->setText(row.field->label(wording));
        for (const auto &[side, record] :
             {std::pair(Mine, &m_conflict.mine), std::pair(Theirs, &*m_conflict.theirs)}) {
            const QString text = row.field->display(record->value(*row.field), wording, titles);
            row.sides->button(side)->setText(text.isEmpty() ? tr("not specified") : text);
        }
    }
}

} // namespace klankbord
