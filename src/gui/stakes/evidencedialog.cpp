// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stakes/evidencedialog.h"

#include "gui/icons.h"
#include "gui/themestyle.h"
#include "gui/typeicon.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

enum Column { What, Note };

constexpr int fieldRole = Qt::UserRole; ///< of a line: the place of its field in evidenceFields()
constexpr int idRole = Qt::UserRole + 1;

const ManyReferencesField &fieldOf(const QTreeWidgetItem &line)
{
    return *evidenceFields().at(static_cast<std::size_t>(line.data(What, fieldRole).toInt()));
}

RecordId idOf(const QTreeWidgetItem &line)
{
    return static_cast<RecordId>(line.data(What, idRole).toLongLong());
}

} // namespace

EvidenceDialog::EvidenceDialog(const Record &recommendation, const PageContext &context, QWidget *parent)
    : QDialog(parent),
      m_recommendation(recommendation),
      m_context(context),
      m_sentence(new QLabel(this)),
      m_words(new QLineEdit(this)),
      m_choices(new QTreeWidget(this)),
      m_ticked(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"evidenceDialog"_s);
    resize(760, 560);
    m_sentence->setWordWrap(true);
    m_words->setObjectName(u"words"_s);
    m_words->setClearButtonEnabled(true);
    m_choices->setObjectName(u"choices"_s);
    m_choices->setColumnCount(2);
    m_choices->setHeaderHidden(true);
    m_choices->header()->setStretchLastSection(false);
    m_choices->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_choices->header()->setSectionResizeMode(Note, QHeaderView::ResizeToContents);
    m_ticked->setObjectName(u"ticked"_s);
    makePrimary(*m_buttons->button(QDialogButtonBox::Ok));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_ticked, 1);
    foot->addWidget(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    column->addWidget(m_sentence);
    column->addWidget(m_words);
    column->addWidget(m_choices, 1);
    column->addLayout(foot);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_words, &QLineEdit::textChanged, this, &EvidenceDialog::offer);
    connect(m_choices, &QTreeWidget::itemChanged, this, &EvidenceDialog::tick);
    retranslate();
    m_words->setFocus();
}

void EvidenceDialog::offer()
{
    const Result<QList<EvidenceChoices>> choices =
        evidenceChoices(m_recommendation, m_words->text(), mostOfAKind, m_context.session.store());
    if (!choices) {
        m_ticked->setText(choices.error().text());
        return;
    }
    const QSignalBlocker blocker(m_choices);
    m_choices->clear();
    for (const EvidenceChoices &kind : *choices)
        offerKind(kind);
    m_choices->expandAll();
    count();
}

void EvidenceDialog::offerKind(const EvidenceChoices &choices)
{
    const Wording wording = m_context.language.wording();
    auto *heading = new QTreeWidgetItem(m_choices, {choices.field->label(wording)});
    heading->setFlags(Qt::ItemIsEnabled);
    heading->setIcon(What, icon(typeIcon(*choices.field->target())));
    heading->setFirstColumnSpanned(true);
    const auto say = [heading](const QString &text) {
        auto *line = new QTreeWidgetItem(heading, {text});
        line->setFlags(Qt::NoItemFlags);
        line->setFirstColumnSpanned(true);
    };
    const std::array<const ManyReferencesField *, 4> fields = evidenceFields();
    const auto place = std::find(fields.cbegin(), fields.cend(), choices.field) - fields.cbegin();
    const QList<RecordId> named = choices.field->unpack(m_recommendation.value(*choices.field));
    m_context.session.titles().prepare(choices.records, wording);
    for (const Record &record : choices.records) {
        const QString title = record.title(wording, &m_context.session.titles());
        auto *line =
            new QTreeWidgetItem(heading, {title, evidenceNote(record, wording, m_context.session.titles())});
        line->setToolTip(What, title);
        line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        line->setData(What, fieldRole, static_cast<int>(place));
        line->setData(What, idRole, static_cast<qlonglong>(record.id));
        line->setCheckState(What, named.contains(record.id) ? Qt::Checked : Qt::Unchecked);
    }
    if (choices.isCut)
        say(tr("There are more: type a few letters to find them."));
    else if (choices.records.isEmpty())
        say(m_words->text().trimmed().isEmpty()
                ? tr("None in this project. Type a few letters to find those of others.")
                : tr("None has these words."));
}

void EvidenceDialog::tick(QTreeWidgetItem *item)
{
    if (idOf(*item) == RecordId::None)
        return;
    const ManyReferencesField &field = fieldOf(*item);
    QList<RecordId> named = field.unpack(m_recommendation.value(field));
    named.removeAll(idOf(*item));
    if (item->checkState(What) == Qt::Checked)
        named.append(idOf(*item));
    m_recommendation.setValue(field, field.pack(named));
    count();
}

void EvidenceDialog::count()
{
    qsizetype named = 0;
    for (const ManyReferencesField *field : evidenceFields())
        named += field->unpack(m_recommendation.value(*field)).size();
    m_ticked->setText(tr("%n chosen", nullptr, static_cast<int>(named)));
}

void EvidenceDialog::retranslate()
{
    const Recommendation &type = Recommendation::type();
    setWindowTitle(tr("Evidence"));
    m_sentence->setText(tr("What is “%1” based on?")
                            .arg(type.text.display(m_recommendation.value(type.text),
                                                   m_context.language.wording(), nullptr)));
    m_words->setPlaceholderText(tr("Find in every project"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_choices->setAccessibleName(windowTitle());
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Apply"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    offer();
}

void EvidenceDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace klankbord
