// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/viewmenu.h"

#include "gui/icons.h"
#include "gui/views/filterdialog.h"
#include "gui/views/viewnamedialog.h"
#include "gui/windowactions.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// Whether records with the same value say something together.
bool isGroupable(const FieldInfo &field)
{
    switch (field.kind()) {
    case ValueKind::Choice:
    case ValueKind::Code:
    case ValueKind::YesNo:
    case ValueKind::Reference:
    case ValueKind::Date:
        return true;
    default:
        return false;
    }
}

} // namespace

ViewMenu::ViewMenu(const RecordType &type, const PageContext &context, Table table, QWidget *parent)
    : QToolButton(parent), m_type(type), m_context(context), m_table(std::move(table))
{
    setObjectName(u"views"_s);
    setIcon(klankbord::icon(u"filter"_s));
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"viewMenu"_s);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(*menu); });
    retranslate();
}

void ViewMenu::fill(QMenu &menu)
{
    menu.clear();
    qDeleteAll(menu.findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // what they name may have changed
    connect(menu.addAction(klankbord::icon(u"filter"_s), tr("Filter…")), &QAction::triggered, this,
            &ViewMenu::editFilter);
    fillGroups(*menu.addMenu(klankbord::icon(u"lists"_s), tr("Group by")));
    fillViews(menu);
}

void ViewMenu::fillGroups(QMenu &menu)
{
    menu.setObjectName(u"groupMenu"_s);
    const FieldInfo *current = m_table.view().grouping;
    auto *choices = new QActionGroup(&menu);
    const auto offer = [this, &menu, choices, current](const QString &name, const FieldInfo *field) {
        QAction *action = menu.addAction(menuText(name));
        action->setCheckable(true);
        action->setChecked(field == current);
        choices->addAction(action);
        connect(action, &QAction::triggered, this, [this, field] {
            TableView view = m_table.view();
            view.grouping = field;
            m_table.setView(view);
        });
    };
    offer(tr("No groups"), nullptr);
    menu.addSeparator();
    for (const FieldInfo *field : m_type.fields()) {
        if (isGroupable(*field))
            offer(field->label(m_context.language.wording()), field);
    }
}

void ViewMenu::fillViews(QMenu &menu)
{
    const Wording wording = m_context.language.wording();
    const QList<Record> views = savedViews();
    const bool isEditable = !m_context.session.store().isReadOnly();
    menu.addSeparator();
    for (const Record &view : views) {
        connect(menu.addAction(klankbord::icon(u"table"_s), menuText(view.title(wording))),
                &QAction::triggered, this, [this, view] { open(view); });
    }
    menu.addSeparator();
    QAction *keep = menu.addAction(klankbord::icon(u"save"_s), tr("Save this view…"));
    keep->setObjectName(u"saveView"_s);
    keep->setEnabled(isEditable);
    connect(keep, &QAction::triggered, this, &ViewMenu::save);
    if (views.isEmpty())
        return;
    QMenu &replaced = *menu.addMenu(klankbord::icon(u"refresh"_s), tr("Replace by this view"));
    replaced.setObjectName(u"replaceMenu"_s);
    QMenu &renamed = *menu.addMenu(klankbord::icon(u"edit"_s), tr("Rename a view"));
    renamed.setObjectName(u"renameMenu"_s);
    QMenu &removed = *menu.addMenu(klankbord::icon(u"delete"_s), tr("Delete a view"));
    removed.setObjectName(u"deleteMenu"_s);
    replaced.setEnabled(isEditable);
    renamed.setEnabled(isEditable);
    removed.setEnabled(isEditable);
    for (const Record &view : views) {
        const QString name = menuText(view.title(wording));
        connect(replaced.addAction(name), &QAction::triggered, this, [this, view] { replace(view); });
        connect(renamed.addAction(name), &QAction::triggered, this, [this, view] { rename(view); });
        connect(removed.addAction(name), &QAction::triggered, this, [this, view] { remove(view); });
    }
}

QList<Record> ViewMenu::savedViews() const
{
    const SavedView &type = SavedView::type();
    Query query(type);
    query.conditions = {{&type.recordType, Condition::Test::AnyOf, {QString(m_type.code())}}};
    query.order = {{&type.name, Qt::AscendingOrder}};
    query.language = m_context.language.language();
    const Result<QList<RecordId>> ids = m_context.session.store().ids(query);
    if (!ids)
        return {};
    const Result<QList<Record>> records = m_context.session.store().load(type, *ids);
    return records ? *records : QList<Record>();
}

void ViewMenu::open(const Record &savedView)
{
    const Result<TableView> view = keptView(savedView, m_context.language.wording());
    if (view)
        m_table.setView(*view);
    else
        Q_EMIT failed(view.error());
}

void ViewMenu::editFilter()
{
    TableView view = m_table.view();
    FilterDialog dialog(m_type, view.conditions, m_context, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    view.conditions = dialog.conditions();
    m_table.setView(view);
}

void ViewMenu::save()
{
    ViewNameDialog dialog({}, m_context, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Record record(SavedView::type());
    record.set(SavedView::type().name, dialog.name());
    keepView(m_table.view(), m_type, record);
    commit(ChangeSet::adding(record));
}

void ViewMenu::replace(const Record &savedView)
{
    Record after = savedView;
    keepView(m_table.view(), m_type, after);
    commit(ChangeSet::editing(savedView, after));
}

void ViewMenu::rename(const Record &savedView)
{
    ViewNameDialog dialog(savedView.get(SavedView::type().name), m_context, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Record after = savedView;
    after.set(SavedView::type().name, dialog.name());
    commit(ChangeSet::editing(savedView, after));
}

void ViewMenu::remove(const Record &savedView)
{
    const Result<ChangeSet> deletion =
        m_context.session.deletion({savedView}, EditSession::DeletePolicy::Unlink);
    if (deletion)
        commit(*deletion);
    else
        Q_EMIT failed(deletion.error());
}

void ViewMenu::commit(const ChangeSet &changes)
{
    if (const Result<> done = m_context.session.commit(changes);
        !done && done.error().kind != Error::Kind::Cancelled)
        Q_EMIT failed(done.error());
}

void ViewMenu::retranslate()
{
    setText(tr("Filter and views"));
    setToolTip(text());
    setAccessibleName(text());
}

void ViewMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

} // namespace klankbord
