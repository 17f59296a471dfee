// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/localizedtexteditor.h"

#include "gui/growingtextedit.h"
#include "gui/tonedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

LocalizedTextEditor::LocalizedTextEditor(const FieldInfo &field, const EditorContext &context,
                                         QWidget *parent)
    : ValueEditor(field, context, parent)
{
    auto *both = new QWidget(this);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->setSpacing(4);
    for (const Language language : allLanguages)
        column->addWidget(makeSide(language));
    const Side &first = m_sides.front();
    setFocusProxy(first.line ? static_cast<QWidget *>(first.line) : first.text);
    fill(both);
    retranslate();
}

QWidget *LocalizedTextEditor::makeSide(Language language)
{
    Side &side = m_sides.at(static_cast<std::size_t>(language));
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    side.mark = new TonedLabel(Tone::Muted, row);
    side.mark->setText(languageCode(language).toUpper());
    side.mark->setFixedWidth(24);
    side.mark->setAlignment(Qt::AlignLeft | (field().is(Rule::Long) ? Qt::AlignTop : Qt::AlignVCenter));
    layout->addWidget(side.mark);
    if (field().is(Rule::Long)) {
        side.text = new GrowingTextEdit(row);
        side.text->setObjectName(languageCode(language));
        connect(side.text, &GrowingTextEdit::editingFinished, this, &LocalizedTextEditor::edited);
        layout->addWidget(side.text);
    } else {
        side.line = new QLineEdit(row);
        side.line->setObjectName(languageCode(language));
        connect(side.line, &QLineEdit::editingFinished, this, &LocalizedTextEditor::edited);
        layout->addWidget(side.line);
    }
    return row;
}

void LocalizedTextEditor::setValue(const QVariant &value)
{
    m_value = value.value<LocalizedText>();
    for (const Language language : allLanguages) {
        const Side &side = m_sides.at(static_cast<std::size_t>(language));
        const QString &text = m_value.in(language);
        if (side.text) {
            if (side.text->toPlainText() != text)
                side.text->setPlainText(text);
        } else if (side.line->text() != text) {
            side.line->setText(text);
            side.line->setCursorPosition(0);
        }
    }
}

Result<QVariant> LocalizedTextEditor::value() const
{
    LocalizedText edited = m_value;
    for (const Language language : allLanguages) {
        const QString text = textOf(m_sides.at(static_cast<std::size_t>(language)));
        if (text != m_value.in(language))
            edited.set(language, text.trimmed());
    }
    return QVariant::fromValue(edited);
}

void LocalizedTextEditor::retranslate()
{
    const QString label = field().label(wording());
    const std::array names{tr("%1 in Dutch").arg(label), tr("%1 in English").arg(label)};
    for (const Language language : allLanguages) {
        const auto index = static_cast<std::size_t>(language);
        const Side &side = m_sides.at(index);
        QWidget *control = side.text ? static_cast<QWidget *>(side.text) : side.line;
        control->setAccessibleName(names.at(index));
        side.mark->setToolTip(names.at(index));
    }
}

void LocalizedTextEditor::setEditable(bool editable)
{
    for (const Side &side : m_sides) {
        if (side.text)
            side.text->setReadOnly(!editable);
        else
            side.line->setReadOnly(!editable);
    }
}

QString LocalizedTextEditor::textOf(const Side &side) const
{
    return side.text ? side.text->toPlainText() : side.line->text();
}

} // namespace klankbord
