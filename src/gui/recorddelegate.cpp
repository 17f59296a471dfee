// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recorddelegate.h"

#include "gui/chip.h"
#include "gui/colours.h"
#include "gui/progressmark.h"
#include "gui/statuslook.h"
#include "models/recordtablemodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

const FieldInfo *fieldOf(const QModelIndex &index)
{
    return index.data(RecordTableModel::FieldRole).value<const FieldInfo *>();
}

/// The control inside an editor gets the keys; the editor is the one that the view knows.
ValueEditor *editorOf(QObject *object)
{
    for (QObject *each = object; each; each = each->parent()) {
        if (auto *editor = qobject_cast<ValueEditor *>(each))
            return editor;
    }
    return nullptr;
}

/// How a cell with @p value looks that is a status, or a deadline that is over; nothing for any other.
std::optional<StatusLook> statusOf(const QModelIndex &index, const QVariant &value)
{
    const FieldInfo *field = fieldOf(index);
    if (!field || !value.isValid())
        return std::nullopt;
    if (!index.data(RecordTableModel::LateRole).toString().isEmpty())
        return StatusLook{u"warning"_s, Tone::Danger};
    return statusLook(*field, value.toString());
}

} // namespace

RecordDelegate::RecordDelegate(const EditorContext &context, QObject *parent)
    : QStyledItemDelegate(parent), m_context(context)
{
}

QWidget *RecordDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    const FieldInfo *field = fieldOf(index);
    if (!field)
        return nullptr;
    ValueEditor *editor = createValueEditor(*field, m_context, EditorPlace::Cell, parent);
    editor->setAutoFillBackground(true);
    auto *self = const_cast<RecordDelegate *>(this);
    if (QWidget *control = editor->focusProxy())
        control->installEventFilter(self);
    // A choice is made with one click: nothing more to confirm.
    const ValueKind kind = field->kind();
    if (kind == ValueKind::Choice || kind == ValueKind::YesNo || kind == ValueKind::Reference)
        connect(editor, &ValueEditor::edited, self, [self, editor] { self->finish(*editor, NoHint); });
    return editor;
}

void RecordDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *valueEditor = qobject_cast<ValueEditor *>(editor))
        valueEditor->setValue(index.data(RecordTableModel::ValueRole));
}

void RecordDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *valueEditor = qobject_cast<ValueEditor *>(editor);
    const Result<QVariant> value = valueEditor ? valueEditor->value() : QVariant();
    if (value && *value != index.data(RecordTableModel::ValueRole))
        model->setData(index, *value, Qt::EditRole);
}

void RecordDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    QRect place = option.rect;
    // Room to type in a narrow column, to the right as far as the view goes.
    const int wanted = std::max(place.width(), editor->minimumSizeHint().width());
    const int room = editor->parentWidget() ? editor->parentWidget()->width() - place.left() : wanted;
    place.setWidth(std::min(std::max(wanted, 160), std::max(room, place.width())));
    editor->setGeometry(place);
}

void RecordDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // One line per row: line breaks of long texts become spaces.
    option->text.replace(QChar::LineSeparator, u' ').replace(u'\n', u' ');
    if (index.data(RecordTableModel::FallbackRole).toBool())
        option->font.setItalic(true);
    // The rest of a row of which a cell is selected is tinted: it is the record that stands beside the table.
    const auto *view = qobject_cast<const QAbstractItemView *>(option->widget);
    const QItemSelectionModel *selection = view ? view->selectionModel() : nullptr;
    if (selection && selection->rowIntersectsSelection(index.row(), index.parent())) {
        const Colours &colours = coloursOf(option->palette);
        option->backgroundBrush = mixed(colours.base, colours.selection, 0.5);
    }
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const FieldInfo *field = fieldOf(index);
    const bool repeats = index.data(RecordTableModel::RepeatsRole).toBool(); // said by the row above
    const QVariant value = field && !repeats ? index.data(RecordTableModel::ValueRole) : QVariant();
    const std::optional<StatusLook> look = statusOf(index, value);
    const auto progress = field && isProgress(*field) ? value.value<std::optional<Share>>() : std::nullopt;
    if (!look && !progress) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString late = index.data(RecordTableModel::LateRole).toString();
    const QString word = late.isEmpty() ? cell.text : QString(late + u" · "_s + cell.text);
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const QRect inside = cell.rect.adjusted(6, 0, -6, 0);
    if (look) {
        Chip::paint(*painter, inside, {look->iconName, word, look->tone}, cell.font, cell.palette);
        return;
    }
    const Colours &colours = coloursOf(cell.palette);
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setPen(isSelected ? colours.selectionText : colours.text);
    progressmark::paint(*painter, inside, progress->basisPoints / 100, cell.font, colours);
    painter->restore();
}

bool RecordDelegate::isAcceptable(ValueEditor &editor) const
{
    const Result<QVariant> value = editor.value();
    QString text = value ? QString() : value.error().text();
    if (value) {
        if (const std::optional<Problem> problem =
                editor.field().problemWith(*value, m_context.language.wording()))
            text = problem->text;
    }
    editor.setProblem(text);
    if (text.isEmpty())
        return true;
    QToolTip::showText(editor.mapToGlobal(editor.rect().bottomLeft()), text, &editor);
    return false;
}

void RecordDelegate::finish(ValueEditor &editor, EndEditHint hint)
{
    // An editor that is closed loses the keyboard, and would be finished once more.
    constexpr const char *finished = "finished";
    if (editor.property(finished).toBool() || !isAcceptable(editor))
        return;
    editor.setProperty(finished, true);
    Q_EMIT commitData(&editor);
    Q_EMIT closeEditor(&editor, hint);
}

bool RecordDelegate::eventFilter(QObject *object, QEvent *event)
{
    ValueEditor *editor = editorOf(object);
    if (!editor || (event->type() != QEvent::KeyPress && event->type() != QEvent::FocusOut))
        return false;
    if (event->type() == QEvent::FocusOut) {
        const QWidget *focus = QApplication::focusWidget();
        const bool isInside = QApplication::activePopupWidget() || (focus && editor->isAncestorOf(focus));
        if (!isInside && isAcceptable(*editor))
            finish(*editor, NoHint);
        return false;
    }
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        Q_EMIT closeEditor(editor, RevertModelCache);
        return true;
    case Qt::Key_Tab:
        finish(*editor, EditNextItem);
        return true;
    case Qt::Key_Backtab:
        finish(*editor, EditPreviousItem);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finish(*editor, SubmitModelCache);
        return true;
    default:
        return false;
    }
}

} // namespace klankbord
