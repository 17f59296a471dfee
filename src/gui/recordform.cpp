// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recordform.h"

#include "gui/sectionheading.h"
#include "gui/tonedlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int widestForm = 720;
constexpr int widestLabel = 176;

} // namespace

RecordForm::RecordForm(const RecordType &type, const EditorContext &context, QWidget *parent)
    : QScrollArea(parent), m_type(type), m_context(context), m_beginning(type), m_edited(type)
{
    setObjectName(u"form"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *sheet = new QWidget(this);
    sheet->setObjectName(u"sheet"_s);
    sheet->setMaximumWidth(widestForm);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(8);
    m_note = new TonedLabel(Tone::Warning, sheet);
    m_note->setObjectName(u"note"_s);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addStretch();
    for (int section = 0; section < type.sectionCount(); ++section)
        addSection(section, grid);
    addRow(type.tags, grid);
    setWidget(sheet);
    connect(&context.session.store(), &RecordStore::changed, this, &RecordForm::follow);
    retranslate();
}

RecordForm::~RecordForm()
{
    // The editor that has the keyboard loses it when the window goes, and tells of an edit that nobody can
    // take.
    for (const Row &row : std::as_const(m_rows))
        row.editor->disconnect(this);
}

void RecordForm::addSection(int section, QGridLayout *grid)
{
    const LiveText title(
        [this, section] { return m_type.sectionLabel(section, m_context.language.wording()); });
    grid->addWidget(new SectionHeading(SectionHeading::Level::Section, title), grid->rowCount(), 0, 1, 2);
    for (const FieldInfo *field : m_type.fields()) {
        if (field->section() == section)
            addRow(*field, grid);
    }
}

void RecordForm::addRow(const FieldInfo &field, QGridLayout *grid)
{
    const int line = grid->rowCount();
    Row row{&field, new TonedLabel(Tone::Muted), createValueEditor(field, m_context, EditorPlace::Form, this),
            new TonedLabel(Tone::Danger)};
    row.label->setWordWrap(true);
    row.label->setAlignment(Qt::AlignTop | Qt::AlignRight);
    row.label->setBuddy(row.editor);
    row.label->setContentsMargins(0, 5, 0, 0);
    row.problem->setObjectName(field.name() + "_problem"_L1);
    row.problem->setWordWrap(true);
    row.problem->hide();
    row.editor->setEditable(!m_context.session.store().isReadOnly());
    auto *cell = new QVBoxLayout;
    cell->setSpacing(4);
    cell->addWidget(row.editor);
    cell->addWidget(row.problem);
    grid->addWidget(row.label, line, 0, Qt::AlignTop);
    grid->addLayout(cell, line, 1);
    connect(row.editor, &ValueEditor::edited, this, [this, &field] { take(rowOf(field)); });
    connect(row.editor, &ValueEditor::openRequested, this, &RecordForm::openRequested);
    m_rows.append(row);
}

void RecordForm::setRecord(const Record &record)
{
    m_stored = record;
    m_edited = record;
    showValues();
}

void RecordForm::setDraft(const Record &draft)
{
    m_stored.reset();
    m_beginning = draft;
    m_edited = draft;
    showValues();
}

void RecordForm::showValues()
{
    for (const Row &row : std::as_const(m_rows)) {
        row.editor->setValue(m_edited.value(*row.field));
        showProblem(row, {});
    }
    showNote();
}

void RecordForm::showProblem(const Row &row, const QString &text)
{
    row.problem->setText(text);
    row.problem->setVisible(!text.isEmpty());
    row.editor->setProblem(text);
}

void RecordForm::showNote()
{
    QStringList sentences;
    const bool hasEdits = m_stored && !m_edited.differingFields(*m_stored).isEmpty();
    if (isDraft() || hasEdits) {
        const Wording wording = m_context.language.wording();
        QStringList missing;
        const QList<Record::FieldProblem> problems = m_edited.problems(wording);
        for (const Record::FieldProblem &each : problems) {
            if (each.field)
                missing.append(each.field->label(wording));
            else
                sentences.append(each.problem.text);
        }
        if (!missing.isEmpty())
            sentences.prepend(tr("Still to fill in: %1.").arg(missing.join(u", "_s)));
        if (!sentences.isEmpty())
            sentences.prepend(isDraft() ? tr("New, not stored yet.") : tr("Not stored yet."));
    }
    m_note->setText(sentences.join(u' '));
    m_note->setVisible(!sentences.isEmpty());
}

void RecordForm::take(const Row &row)
{
    const Result<QVariant> value = row.editor->value();
    if (!value) {
        showProblem(row, value.error().text());
        return;
    }
    const Wording wording = m_context.language.wording();
    const std::optional<Problem> problem = row.field->problemWith(*value, wording);
    if (problem && m_stored) {
        showProblem(row, problem->text);
        return;
    }
    showProblem(row, problem && !row.field->isEmpty(*value) ? problem->text : QString());
    if (*value == m_edited.value(*row.field))
        return;
    m_edited.setValue(*row.field, *value);
    row.editor->setValue(m_edited.value(*row.field));
    store();
}

void RecordForm::store()
{
    if (m_edited.id == RecordId::None)
        m_edited.id = newRecordId();
    const EditSession::Findings findings =
        m_context.session.findings(m_stored ? Change::edit(*m_stored, m_edited) : Change::add(m_edited));
    showFindings(findings);
    const bool isRefused =
        std::any_of(findings.problems.cbegin(), findings.problems.cend(), [](const FieldProblem &each) {
            return each.problem.severity == Problem::Severity::Error;
        });
    if (!isRefused && (!m_stored || !m_edited.differingFields(*m_stored).isEmpty())) {
        // follow() hears of the write and takes over the signed record.
        const ChangeSet changes =
            m_stored ? ChangeSet::editing(*m_stored, m_edited) : ChangeSet::adding(m_edited);
        const Result<> written = m_context.session.commit(changes);
        if (!written) {
            m_isSettling = written.error().kind == Error::Kind::Conflict;
            Q_EMIT failed(written.error());
            m_isSettling = false;
        } else {
            Q_EMIT stored(m_edited.id);
        }
    }
    showNote();
}

void RecordForm::showFindings(const EditSession::Findings &findings)
{
    for (const Row &row : std::as_const(m_rows)) {
        const QVariant whole = findings.change.after->value(*row.field);
        if (whole != m_edited.value(*row.field)) {
            m_edited.setValue(*row.field, whole);
            row.editor->setValue(whole);
        }
        if (!row.editor->value() || m_edited.isEmpty(*row.field))
            continue; // what was typed cannot be read, or is still to come: it says so already
        const auto problem =
            std::find_if(findings.problems.cbegin(), findings.problems.cend(),
                         [&row](const FieldProblem &each) { return each.field == row.field; });
        showProblem(row, problem == findings.problems.cend() ? QString() : problem->problem.text);
    }
}

void RecordForm::follow(const ChangeSet &changes)
{
    for (const Change &change : changes.changes()) {
        if (&change.type() != &m_type || change.id() != m_edited.id || !change.after)
            continue;
        const Record shown = m_edited;
        const QList<const FieldInfo *> unstored =
            m_stored && !m_isSettling ? m_edited.differingFields(*m_stored) : QList<const FieldInfo *>();
        m_stored = *change.after;
        m_edited = *change.after;
        for (const FieldInfo *field : unstored)
            m_edited.setValue(*field, shown.value(*field));
        for (const Row &row : std::as_const(m_rows)) {
            // An editor in which something else is being typed keeps it.
            if (shown.value(*row.field) == m_edited.value(*row.field))
                continue;
            row.editor->setValue(m_edited.value(*row.field));
            showProblem(row, {});
        }
        showNote();
    }
}

QList<const FieldInfo *> RecordForm::unstoredFields() const
{
    QList<const FieldInfo *> fields = m_edited.differingFields(m_stored ? *m_stored : m_beginning);
    for (const Row &row : m_rows) {
        if (row.problem->isVisibleTo(this) && !fields.contains(row.field))
            fields.append(row.field);
    }
    return fields;
}

void RecordForm::finishEdit()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.editor->isAncestorOf(focusWidget()))
            take(row);
    }
}

void RecordForm::focusFirst()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.field->is(Rule::Required) && m_edited.isEmpty(*row.field)) {
            focusField(*row.field);
            return;
        }
    }
    focusField(*m_rows.first().field);
}

void RecordForm::focusField(const FieldInfo &field)
{
    const Row &row = rowOf(field);
    ensureWidgetVisible(row.editor);
    row.editor->setFocus(Qt::OtherFocusReason);
}

RecordForm::Row &RecordForm::rowOf(const FieldInfo &field)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&field](const Row &each) { return each.field == &field; });
    Q_ASSERT(row != m_rows.end());
    return *row;
}

void RecordForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void RecordForm::retranslate()
{
    const Wording wording = m_context.language.wording();
    for (const Row &row : std::as_const(m_rows)) {
        const QString label = row.field->label(wording);
        row.label->setText(row.field->is(Rule::Required) ? tr("%1 *").arg(label) : label);
        if (row.problem->isVisibleTo(this)) {
            const Result<QVariant> value = row.editor->value();
            const std::optional<Problem> problem =
                value ? row.field->problemWith(*value, wording) : std::nullopt;
            showProblem(row, value ? (problem ? problem->text : QString()) : value.error().text());
        }
    }
    fitLabels();
    showNote();
}

void RecordForm::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitLabels();
}

void RecordForm::fitLabels()
{
    // A quarter of the form, and never less than the longest word.
    int width = viewport()->width() / 4;
    for (const Row &row : std::as_const(m_rows)) {
        const QStringList words = row.label->text().split(u' ');
        for (const QString &word : words)
            width = std::max(width, row.label->fontMetrics().horizontalAdvance(word) + 2);
    }
    for (const Row &row : std::as_const(m_rows))
        row.label->setFixedWidth(std::min(width, widestLabel));
}

} // namespace klankbord
