// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/practicesectionview.h"

#include "gui/bilingualedit.h"
#include "gui/sectionheading.h"
#include "gui/tonedlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int labelWidth = 136;

} // namespace

PracticeSectionView::PracticeSectionView(const PracticeSection &section, const EditorContext &context,
                                         QWidget *parent)
    : QWidget(parent),
      m_section(section),
      m_context(context),
      m_shown(GoodPractice::type()),
      m_problem(new TonedLabel(Tone::Danger, this)),
      m_hints(new TonedLabel(Tone::Warning, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(new SectionHeading(
        SectionHeading::Level::Section,
        LiveText([this] { return m_section.titleText(m_context.language.wording()); }), this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    for (const FieldInfo *field : section.fields) {
        if (field != section.text()) {
            addRow(*field, grid);
            continue;
        }
        m_text = new BilingualEdit(*field, GoodPractice::type().limitOf(*field), context.language, this);
        column->addWidget(m_text);
        connect(m_text, &BilingualEdit::textChanged, this, &PracticeSectionView::textChanged);
        connect(m_text, &BilingualEdit::editingFinished, this, &PracticeSectionView::finishEdit);
    }
    column->addLayout(grid);
    m_problem->setObjectName(u"problem"_s);
    m_hints->setObjectName(u"hints"_s);
    for (TonedLabel *label : {m_problem, m_hints}) {
        label->setWordWrap(true);
        label->hide();
        column->addWidget(label);
    }
    retranslate();
}

void PracticeSectionView::addRow(const FieldInfo &field, QGridLayout *grid)
{
    const int line = grid->rowCount();
    const Row row{new TonedLabel(Tone::Muted, this),
                  createValueEditor(field, m_context, EditorPlace::Form, this)};
    row.label->setWordWrap(true);
    row.label->setFixedWidth(labelWidth);
    row.label->setContentsMargins(0, 5, 0, 0);
    row.label->setBuddy(row.editor);
    grid->addWidget(row.label, line, 0, Qt::AlignTop);
    grid->addWidget(row.editor, line, 1, Qt::AlignTop);
    connect(row.editor, &ValueEditor::edited, this, [this, editor = row.editor] { take(*editor); });
    connect(row.editor, &ValueEditor::openRequested, this, &PracticeSectionView::openRequested);
    m_rows.append(row);
}

void PracticeSectionView::reset(const Record &practice)
{
    m_shown = practice;
    if (m_text)
        m_text->reset(practice.value(*m_section.text()).value<LocalizedText>());
    for (const Row &row : std::as_const(m_rows))
        row.editor->setValue(practice.value(row.editor->field()));
    showProblem({});
}

void PracticeSectionView::follow(const Record &practice)
{
    const Record before = std::exchange(m_shown, practice);
    if (m_text)
        m_text->follow(practice.value(*m_section.text()).value<LocalizedText>());
    for (const Row &row : std::as_const(m_rows)) {
        // An editor in which something else is being typed keeps it.
        const FieldInfo &field = row.editor->field();
        if (before.value(field) != practice.value(field))
            row.editor->setValue(practice.value(field));
    }
}

void PracticeSectionView::applyTyped(Record &practice) const
{
    if (m_text)
        practice.setValue(*m_section.text(), QVariant::fromValue(m_text->typed()));
}

void PracticeSectionView::showHints(const Record &practice)
{
    QStringList sentences;
    const QList<PracticeHint> hints = practiceHints(practice, m_section);
    for (const PracticeHint &hint : hints)
        sentences.append(hint.text(practice, m_context.language.wording()));
    m_hints->setText(sentences.join(u'\n'));
    m_hints->setVisible(!sentences.isEmpty());
}

void PracticeSectionView::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void PracticeSectionView::setEditable(bool editable)
{
    if (m_text)
        m_text->setEditable(editable);
    for (const Row &row : std::as_const(m_rows))
        row.editor->setEditable(editable);
}

void PracticeSectionView::focusFirst()
{
    QWidget *first = m_text ? static_cast<QWidget *>(m_text) : m_rows.first().editor;
    first->setFocus(Qt::OtherFocusReason);
}

void PracticeSectionView::finishEdit()
{
    if (m_text && m_text->isEdited())
        Q_EMIT edited(*m_section.text(), QVariant::fromValue(m_text->typed()));
}

void PracticeSectionView::take(const ValueEditor &editor)
{
    const Result<QVariant> value = editor.value();
    if (!value) {
        showProblem(value.error().text());
        return;
    }
    showProblem({});
    if (*value != m_shown.value(editor.field()))
        Q_EMIT edited(editor.field(), *value);
}

void PracticeSectionView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PracticeSectionView::retranslate()
{
    for (const Row &row : std::as_const(m_rows))
        row.label->setText(row.editor->field().label(m_context.language.wording()));
    // Why a value was refused was said in the other language; the next try says it anew.
    showProblem({});
}

} // namespace klankbord
