// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/privacypanel.h"

#include "domain/person.h"
#include "gui/chip.h"
#include "gui/forgetdialog.h"
#include "gui/icons.h"
#include "gui/sectionheading.h"
#include "gui/tonedlabel.h"
#include "storage/backup.h"

#include <QApplication>
#include <QEvent>
#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

const Person &person = Person::type();
constexpr int widest = 720;

Chip::Look lookOf(std::optional<Consent> consent)
{
    switch (consent.value_or(Consent::Unknown)) {
    case Consent::Yes:
        return {u"check"_s, {}, Tone::Good};
    case Consent::No:
        return {u"close"_s, {}, Tone::Danger};
    case Consent::Unknown:
        break;
    }
    return {u"help"_s, {}, Tone::Muted};
}

} // namespace

PrivacyPanel::PrivacyPanel(const PageContext &context, QWidget *parent)
    : RecordPanel(parent),
      m_context(context),
      m_person(person),
      m_content(new QWidget(this)),
      m_warning(new Chip(m_content)),
      m_where(new QLabel(m_content)),
      m_explanation(new QLabel(m_content)),
      m_forget(new QPushButton(icon(u"delete"_s, Tone::Danger), {}, m_content))
{
    setObjectName(u"privacy"_s);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(8);
    m_content->setMaximumWidth(widest);
    addConsents();
    addKeeping();
    addForgetting();
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
    connect(m_forget, &QPushButton::clicked, this, &PrivacyPanel::forget);
    connect(&context.session.store(), &RecordStore::changed, this, &PrivacyPanel::follow);
    retranslate();
}

void PrivacyPanel::addHeading(const char *title)
{
    m_content->layout()->addWidget(
        new SectionHeading(SectionHeading::Level::Section, LiveText("PrivacyPanel", title), m_content));
}

void PrivacyPanel::addRow(QFormLayout &form, const FieldInfo &field)
{
    Row row{&field, new TonedLabel(Tone::Muted, m_content), nullptr, nullptr};
    QWidget *shown = nullptr;
    if (field.kind() == ValueKind::Choice) {
        shown = row.answer = new Chip(m_content);
    } else {
        shown = row.text = new QLabel(m_content);
        row.text->setTextFormat(Qt::PlainText);
        row.text->setWordWrap(true);
    }
    shown->setObjectName(field.name());
    form.addRow(row.label, shown);
    m_rows.append(row);
}

void PrivacyPanel::addConsents()
{
    addHeading(QT_TRANSLATE_NOOP("PrivacyPanel", "Consents"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    for (const FieldInfo *field : std::initializer_list<const FieldInfo *>{
             &person.publication, &person.photo, &person.mailing, &person.consentDate, &person.consentSource})
        addRow(*form, *field);
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(form);
}

void PrivacyPanel::addKeeping()
{
    addHeading(QT_TRANSLATE_NOOP("PrivacyPanel", "How long"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    addRow(*form, person.keepUntil);
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(form);
    m_warning->setObjectName(u"keptTooLong"_s);
    m_warning->setStatus(
        u"warning"_s,
        LiveText(
            "PrivacyPanel",
            QT_TRANSLATE_NOOP("PrivacyPanel", "This date is over: ask the person again, or forget them")),
        Tone::Warning);
    m_content->layout()->addWidget(m_warning);
}

void PrivacyPanel::addForgetting()
{
    addHeading(QT_TRANSLATE_NOOP("PrivacyPanel", "Where this person appears"));
    m_where->setObjectName(u"places"_s);
    addHeading(QT_TRANSLATE_NOOP("PrivacyPanel", "Forget"));
    m_explanation->setObjectName(u"explanation"_s);
    m_forget->setObjectName(u"forgetPerson"_s);
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    for (QLabel *label : {m_where, m_explanation}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    column->insertWidget(column->count() - 1, m_where);
    column->addWidget(m_explanation);
    column->addWidget(m_forget, 0, Qt::AlignLeft);
}

void PrivacyPanel::setRecord(const Record &record)
{
    m_person = record;
    m_isStale = true;
    readPlaces();
    retranslate();
}

void PrivacyPanel::follow(const ChangeSet &changes)
{
    m_isStale = true;
    for (const Change &change : changes.changes()) {
        if (change.after && change.id() == m_person.id)
            m_person = *change.after;
    }
    readPlaces();
    retranslate();
}

void PrivacyPanel::showEvent(QShowEvent *event)
{
    RecordPanel::showEvent(event);
    readPlaces();
    retranslate();
}

void PrivacyPanel::readPlaces()
{
    if (!m_isStale || !isVisible())
        return;
    m_isStale = false;
    m_places.clear();
    if (m_person.id == RecordId::None)
        return;
    const auto found = m_context.session.store().dependents(person, std::span(&m_person.id, 1));
    if (found)
        m_places = *found;
    else
        Q_EMIT failed(found.error());
}

void PrivacyPanel::forget()
{
    const std::optional<ForgetDialog::Backups> backups = ForgetDialog::ask(m_person, m_context, this);
    if (!backups)
        return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    Result<> done = m_context.workspace.forgetPerson(m_person.id);
    if (done && *backups == ForgetDialog::Backups::Delete)
        done = removeBackups(m_context.workspace.location());
    QApplication::restoreOverrideCursor();
    if (!done)
        Q_EMIT failed(done.error());
}

void PrivacyPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    RecordPanel::changeEvent(event);
}

void PrivacyPanel::showRow(const Row &row)
{
    const Wording wording = m_context.language.wording();
    row.label->setText(row.field->label(wording));
    const QVariant &value = m_person.value(*row.field);
    if (row.text) {
        row.text->setProperty("tag", !row.field->isEmpty(value)); // what users wrote
        row.text->setText(row.field->isEmpty(value) ? tr("Not specified")
                                                    : row.field->display(value, wording, nullptr));
        return;
    }
    const auto code = value.toString();
    const auto &choice = static_cast<const ChoiceField<Consent> &>(*row.field);
    const Chip::Look look = lookOf(m_person.get(choice));
    row.answer->setStatus(look.iconName, LiveText([field = row.field, code, this] {
                              return code.isEmpty() ? tr("Unknown")
                                                    : field->optionLabel(code, m_context.language.wording());
                          }),
                          look.tone);
    row.answer->setAccessibleName(u"%1: %2"_s.arg(row.label->text(), row.answer->word()));
}

void PrivacyPanel::retranslate()
{
    const Wording wording = m_context.language.wording();
    for (const Row &row : std::as_const(m_rows))
        showRow(row);
    m_warning->setVisible(isKeptTooLong(m_person, QDate::currentDate()));
    QStringList lines;
    for (const Dependents &place : std::as_const(m_places))
        lines.append(tr("%1 (%2): %3")
                         .arg(place.type->pluralLabel(wording), place.field->label(wording),
                              wording.locale().toString(place.ids.size())));
    m_where->setText(lines.isEmpty() ? tr("In no other record.") : lines.join(u'\n'));
    const bool isGone = isForgotten(m_person);
    const bool mayForget = !isGone && !m_context.session.store().isReadOnly();
    if (isGone)
        m_explanation->setText(
            tr("This person was forgotten on %1.")
                .arg(person.anonymisedOn.display(m_person.value(person.anonymisedOn), wording, nullptr)));
    else
        m_explanation->setText(
            mayForget
                ? tr("When somebody asks to be forgotten, their names, contacts and needs are taken away "
                     "everywhere, in the history as well; what can be counted stays. This cannot be undone.")
                : tr("This workspace may only be read: nobody can be forgotten in it."));
    m_forget->setVisible(mayForget);
    m_forget->setEnabled(m_person.id != RecordId::None);
    m_forget->setText(tr("Forget this person…"));
    m_forget->setToolTip(tr("Take away for good what the workspace knows about this person"));
}

} // namespace klankbord
