// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/conditionedit.h"

#include "domain/partialdate.h"
#include "domain/recordtype.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

using Test = Condition::Test;

bool isDated(const FieldInfo &field)
{
    return field.kind() == ValueKind::Date || field.kind() == ValueKind::Period ||
           field.kind() == ValueKind::TimeSlot;
}

/// Whether a few values are all there is to choose from, so that "is" says something.
bool isChosen(const FieldInfo &field)
{
    switch (field.kind()) {
    case ValueKind::Choice:
    case ValueKind::Code:
    case ValueKind::YesNo:
    case ValueKind::Reference:
    case ValueKind::ChoiceList:
    case ValueKind::ReferenceList:
    case ValueKind::TextList:
    case ValueKind::Text:
        return true;
    default:
        return false;
    }
}

bool isTranslated(const FieldInfo &field)
{
    return field.kind() == ValueKind::LocalizedText || field.kind() == ValueKind::LongLocalizedText;
}

/// What a test is called; source text in the context "ConditionEdit".
const char *nameOf(Test test, bool isDutchMissing)
{
    switch (test) {
    case Test::AnyOf:
        return QT_TRANSLATE_NOOP("ConditionEdit", "is");
    case Test::NoneOf:
        return QT_TRANSLATE_NOOP("ConditionEdit", "is not");
    case Test::IsEmpty:
        return QT_TRANSLATE_NOOP("ConditionEdit", "is not specified");
    case Test::IsNotEmpty:
        return QT_TRANSLATE_NOOP("ConditionEdit", "is specified");
    case Test::During:
        return QT_TRANSLATE_NOOP("ConditionEdit", "is in");
    case Test::Before:
        return QT_TRANSLATE_NOOP("ConditionEdit", "is over before");
    case Test::From:
        return QT_TRANSLATE_NOOP("ConditionEdit", "is then or later");
    case Test::AtLeast:
        return QT_TRANSLATE_NOOP("ConditionEdit", "is at least");
    case Test::AtMost:
        return QT_TRANSLATE_NOOP("ConditionEdit", "is at most");
    case Test::LacksLanguage:
        return isDutchMissing ? QT_TRANSLATE_NOOP("ConditionEdit", "has no Dutch text")
                              : QT_TRANSLATE_NOOP("ConditionEdit", "has no English text");
    default:
        return QT_TRANSLATE_NOOP("ConditionEdit", "occur");
    }
}

/// A test, and for a missing translation the language, as one entry of the list.
QVariant entryOf(Test test, Language language = Language::English)
{
    const int which = static_cast<int>(test) * 2;
    return which + (test == Test::LacksLanguage && language == Language::Dutch ? 1 : 0);
}

Test testOf(const QVariant &entry)
{
    return static_cast<Test>(entry.toInt() / 2);
}

Language languageOf(const QVariant &entry)
{
    return entry.toInt() % 2 == 1 ? Language::Dutch : Language::English;
}

} // namespace

ConditionEdit::ConditionEdit(const RecordType &type, const EditorContext &context, QWidget *parent)
    : QWidget(parent),
      m_type(type),
      m_context(context),
      m_field(new QComboBox(this)),
      m_test(new QComboBox(this)),
      m_value(new QStackedWidget(this)),
      m_line(new QLineEdit(this))
{
    m_field->setObjectName(u"conditionField"_s);
    m_test->setObjectName(u"conditionTest"_s);
    m_line->setObjectName(u"conditionValue"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_field);
    row->addWidget(m_test);
    row->addWidget(m_value, 1);
    m_value->addWidget(new QWidget(this)); // where nothing is asked
    m_value->addWidget(m_line);
    m_field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_field->setFixedWidth(184);
    m_test->setFixedWidth(152);
    fillFields();
    fillTests();
    makeEditor();
    retranslate();
    connect(m_field, &QComboBox::activated, this, [this] {
        fillTests();
        makeEditor();
        Q_EMIT changed();
    });
    connect(m_test, &QComboBox::activated, this, [this] {
        makeEditor();
        Q_EMIT changed();
    });
    connect(m_line, &QLineEdit::textChanged, this, &ConditionEdit::changed);
}

const FieldInfo *ConditionEdit::field() const
{
    return m_type.field(m_field->currentData().toString());
}

Condition::Test ConditionEdit::test() const
{
    return testOf(m_test->currentData());
}

QList<Condition::Test> ConditionEdit::tests() const
{
    const FieldInfo *asked = field();
    if (!asked)
        return {Test::Words};
    QList<Test> all;
    if (isChosen(*asked))
        all += {Test::AnyOf, Test::NoneOf};
    if (isDated(*asked))
        all += {Test::During, Test::Before, Test::From};
    if (isFigure(asked->kind()))
        all += {Test::AtLeast, Test::AtMost};
    all += {Test::IsNotEmpty, Test::IsEmpty};
    if (isTranslated(*asked))
        all.append(Test::LacksLanguage);
    return all;
}

void ConditionEdit::fillFields()
{
    const QVariant before = m_field->currentData();
    m_field->clear();
    m_field->addItem(tr("The words"), QString());
    for (const FieldInfo *each : m_type.fields())
        m_field->addItem(each->label(wording()), QString(each->name()));
    m_field->setCurrentIndex(std::max(m_field->findData(before.isValid() ? before : QVariant(QString())), 0));
}

void ConditionEdit::fillTests()
{
    const QVariant before = m_test->currentData();
    m_test->clear();
    const QList<Test> all = tests();
    for (const Test each : all) {
        if (each == Test::LacksLanguage)
            m_test->addItem(wording().text("ConditionEdit", nameOf(each, true)),
                            entryOf(each, Language::Dutch));
        m_test->addItem(wording().text("ConditionEdit", nameOf(each, false)), entryOf(each));
    }
    m_test->setCurrentIndex(std::max(m_test->findData(before), 0));
}

bool ConditionEdit::takesDay() const
{
    return test() == Test::During || test() == Test::Before || test() == Test::From;
}

bool ConditionEdit::takesOwnValue() const
{
    return test() == Test::AnyOf || test() == Test::NoneOf;
}

void ConditionEdit::makeEditor()
{
    delete m_editor;
    m_editor = nullptr;
    const FieldInfo *asked = field();
    if (asked && takesOwnValue()) {
        m_editor = createValueEditor(*asked, m_context, EditorPlace::Cell, m_value);
        connect(m_editor, &ValueEditor::edited, this, &ConditionEdit::changed);
        m_value->addWidget(m_editor);
        m_value->setCurrentWidget(m_editor);
        return;
    }
    const bool takesLine =
        takesDay() || test() == Test::AtLeast || test() == Test::AtMost || test() == Test::Words;
    m_value->setCurrentIndex(takesLine ? 1 : 0);
}

void ConditionEdit::setCondition(const Condition &condition)
{
    m_field->setCurrentIndex(
        m_field->findData(condition.field ? QString(condition.field->name()) : QString()));
    fillTests();
    const Language language =
        languageFromCode(condition.values.value(0).toString()).value_or(Language::English);
    m_test->setCurrentIndex(std::max(m_test->findData(entryOf(condition.test, language)), 0));
    makeEditor();
    const QVariant value = condition.values.value(0);
    if (m_editor) {
        // A list's condition may hold a single target.
        const bool isTarget = condition.field->kind() == ValueKind::ReferenceList &&
                              value.metaType() == QMetaType::fromType<RecordId>();
        m_editor->setValue(isTarget ? QVariant::fromValue(QList{value.value<RecordId>()})
                                    : condition.field->normalized(value));
    } else if (takesDay()) {
        m_line->setText(formatDate(value.value<PartialDate>(), wording().language()));
    } else if (condition.test == Test::Words) {
        m_line->setText(value.toString());
    } else if (condition.field && isFigure(condition.field->kind())) {
        m_line->setText(condition.field->editText(value, wording()));
    }
}

Result<QVariant> ConditionEdit::typed() const
{
    if (m_editor)
        return m_editor->value();
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return Error{Error::Kind::Invalid, tr("Say what to compare with."), {}, {}};
    if (test() == Test::Words)
        return QVariant(text);
    if (!takesDay())
        return field()->parse(text, wording(), field()->emptyValue());
    const Result<PartialDate> date = parseDate(text, wording().language());
    if (!date)
        return date.error();
    return QVariant::fromValue(*date);
}

Result<Condition> ConditionEdit::condition() const
{
    Condition condition{.field = field(), .test = test(), .values = {}};
    if (condition.test == Test::LacksLanguage) {
        condition.values = {languageCode(languageOf(m_test->currentData()))};
        return condition;
    }
    if (m_value->currentIndex() == 0 && !m_editor)
        return condition;
    const Result<QVariant> value = typed();
    if (!value)
        return value.error();
    condition.values = {*value};
    // A choice that is empty is one that is not specified.
    if (m_editor && condition.field->isEmpty(*value))
        return Condition{.field = condition.field,
                         .test = condition.test == Test::AnyOf ? Test::IsEmpty : Test::IsNotEmpty,
                         .values = {}};
    return condition;
}

void ConditionEdit::retranslate()
{
    fillFields();
    fillTests();
    m_field->setAccessibleName(tr("Field"));
    m_test->setAccessibleName(tr("Comparison"));
    m_line->setAccessibleName(tr("Value"));
    m_line->setPlaceholderText(takesDay() ? tr("2026, May 2026 or 3 May 2026") : QString());
}

void ConditionEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace klankbord
