// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/quotecard.h"

#include "gui/chip.h"
#include "gui/icons.h"
#include "gui/stylepaint.h"
#include "gui/tonedlabel.h"

#include <QBoxLayout>
#include <QDate>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int wideEnough = 520;

const Quote &type()
{
    return Quote::type();
}

} // namespace

StatusLook approvalLook(Approval approval)
{
    switch (approval) {
    case Approval::NotAsked:
        return {u"help"_s, Tone::Muted};
    case Approval::Asked:
        return {u"clock"_s, Tone::Accent};
    case Approval::Approved:
        return {u"check"_s, Tone::Good};
    case Approval::Refused:
        return {u"close"_s, Tone::Danger};
    }
    return {};
}

QuoteCard::QuoteCard(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_quote(Quote::type()),
      m_chip(new Chip(this)),
      m_date(createValueEditor(Quote::type().approvedOn, context.editors(), EditorPlace::Form, this)),
      m_sides(new QBoxLayout(QBoxLayout::TopToBottom)),
      m_original(addWords(u"original"_s)),
      m_translation(addWords(u"translation"_s)),
      m_who(new TonedLabel(Tone::Text, this)),
      m_reason(new TonedLabel(Tone::Warning, this)),
      m_ask(new QPushButton(icon(approvalLook(Approval::Asked).iconName), {}, this)),
      m_approve(new QPushButton(icon(approvalLook(Approval::Approved).iconName), {}, this)),
      m_refuse(new QPushButton(icon(approvalLook(Approval::Refused).iconName), {}, this)),
      m_open(new QToolButton(this)),
      m_delete(new QToolButton(this))
{
    setObjectName(u"quoteCard"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_chip->setObjectName(u"approval"_s);
    m_date->setObjectName(u"approvedOn"_s);
    m_who->setObjectName(u"who"_s);
    m_reason->setObjectName(u"reason"_s);
    for (QLabel *label : {static_cast<QLabel *>(m_who), static_cast<QLabel *>(m_reason)}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_sides->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(makeTop());
    column->addLayout(m_sides);
    column->addWidget(m_who);
    column->addWidget(m_reason);
    column->addWidget(makeTools());
    makeButtons();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    retranslate();
}

QuoteCard::Words QuoteCard::addWords(const QString &name)
{
    auto *place = new QWidget(this);
    const Words words{new TonedLabel(Tone::Muted, place), new QLabel(place)};
    words.text->setObjectName(name);
    words.text->setWordWrap(true);
    // Nothing in a quote is markup.
    words.text->setTextFormat(Qt::PlainText);
    // Its own guess at a height is for a narrow column; the layout asks for the one that fits the width.
    words.text->setMinimumHeight(1);
    words.text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(words.caption);
    column->addWidget(words.text, 1);
    m_sides->addWidget(place, 1);
    return words;
}

QWidget *QuoteCard::makeTop()
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins({});
    row->setSpacing(8);
    m_date->setMaximumWidth(160);
    row->addWidget(m_chip);
    row->addWidget(m_date);
    row->addStretch();
    for (QToolButton *button : {m_open, m_delete}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    m_open->setIcon(icon(u"open-window"_s));
    m_open->setObjectName(u"open"_s);
    m_delete->setIcon(icon(u"delete"_s));
    m_delete->setObjectName(u"delete"_s);
    return top;
}

QWidget *QuoteCard::makeTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    row->setSpacing(8);
    m_ask->setObjectName(u"ask"_s);
    m_approve->setObjectName(u"approve"_s);
    m_refuse->setObjectName(u"refuse"_s);
    for (QPushButton *button : {m_ask, m_approve, m_refuse})
        row->addWidget(button);
    row->addStretch();
    return tools;
}

void QuoteCard::makeButtons()
{
    const bool isEditable = !m_context.session.store().isReadOnly();
    for (QWidget *each : {static_cast<QWidget *>(m_ask), static_cast<QWidget *>(m_approve),
                          static_cast<QWidget *>(m_refuse), static_cast<QWidget *>(m_delete)})
        each->setEnabled(isEditable);
    m_date->setEditable(isEditable);
    connect(m_ask, &QPushButton::clicked, this, [this] { setApproval(Approval::Asked); });
    connect(m_approve, &QPushButton::clicked, this, [this] { setApproval(Approval::Approved); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { setApproval(Approval::Refused); });
    connect(m_open, &QToolButton::clicked, this, [this] { Q_EMIT openRequested(m_quote.id); });
    connect(m_delete, &QToolButton::clicked, this, [this] { Q_EMIT deleteRequested(m_quote.id); });
    connect(m_date, &ValueEditor::edited, this, &QuoteCard::takeDate);
}

void QuoteCard::setQuote(const Record &quote)
{
    const bool isOther = quote.id != m_quote.id;
    const QVariant before = m_quote.value(type().approvedOn);
    m_quote = quote;
    // A date that is being typed stays until it is another quote's, or another date.
    if (isOther || before != quote.value(type().approvedOn))
        m_date->setValue(quote.value(type().approvedOn));
    retranslate();
}

void QuoteCard::setApproval(Approval approval)
{
    if (m_context.session.store().isReadOnly() || approvalOf(m_quote) == approval)
        return;
    if (const auto today = PartialDate::fromDay(QDate::currentDate()))
        Q_EMIT edited(withApproval(m_quote, approval, *today));
}

void QuoteCard::takeDate()
{
    const Result<QVariant> date = m_date->value();
    m_date->setProblem(date ? QString() : date.error().text());
    if (!date) {
        Q_EMIT failed(date.error());
        return;
    }
    Record after = m_quote;
    after.setValue(type().approvedOn, *date);
    if (!after.differingFields(m_quote).isEmpty())
        Q_EMIT edited(after);
}

void QuoteCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Question:
        return setApproval(Approval::Asked);
    case Qt::Key_Plus:
        return setApproval(Approval::Approved);
    case Qt::Key_Minus:
        return setApproval(Approval::Refused);
    case Qt::Key_Up:
        return Q_EMIT leftBy(-1);
    case Qt::Key_Down:
        return Q_EMIT leftBy(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT openRequested(m_quote.id);
    case Qt::Key_Delete:
        if (m_delete->isEnabled())
            Q_EMIT deleteRequested(m_quote.id);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void QuoteCard::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void QuoteCard::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void QuoteCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = coloursOf(palette());
    const QRectF card = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    stylepaint::box(painter, card, stylepaint::cardRadius, colours.base, colours.line);
    if (hasFocus())
        stylepaint::focusRing(painter, QRectF(rect()), colours, stylepaint::cardRadius);
}

void QuoteCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sides->setDirection(width() < wideEnough ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void QuoteCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

Language QuoteCard::translationLanguage() const
{
    const std::optional<Language> own = languageFromCode(m_quote.value(type().language).toString());
    const Language reader = m_context.language.language();
    return own == reader ? otherLanguage(reader) : reader;
}

void QuoteCard::showWords()
{
    const Wording wording = m_context.language.wording();
    const QString language = type().language.display(m_quote.value(type().language), wording, nullptr);
    m_original.caption->setText(language.isEmpty() ? tr("Original") : tr("Original: %1").arg(language));
    m_original.text->setText(u'“' + m_quote.get(type().text) + u'”');
    const Language other = translationLanguage();
    const QString translated = m_quote.get(type().translation).in(other);
    m_translation.caption->setText(other == Language::Dutch ? tr("Translation: Dutch")
                                                            : tr("Translation: English"));
    m_translation.text->setText(translated.isEmpty() ? tr("Not translated yet.")
                                                     : QString(u'“' + translated + u'”'));
    // What somebody said is nobody's to translate but theirs: a mark for whoever looks through the texts.
    m_original.text->setProperty("content", true);
    m_translation.text->setProperty("content", !translated.isEmpty());
    const QString who = attributionText(m_quote, wording, &m_context.session.titles());
    m_who->setText(who.isEmpty() ? tr("— nobody named") : tr("— %1").arg(who));
}

void QuoteCard::showPermission()
{
    const Wording wording = m_context.language.wording();
    const Approval approval = approvalOf(m_quote);
    const StatusLook look = approvalLook(approval);
    m_chip->setStatus(look.iconName, LiveText([this, approval] {
                          const QList<Option> &options = type().approval.options();
                          const char *code = options.at(static_cast<qsizetype>(approval)).code;
                          return type().approval.optionLabel(QString::fromLatin1(code),
                                                             m_context.language.wording());
                      }),
                      look.tone);
    const QString reason = reasonToStay(m_quote, wording);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_date->setVisible(approval == Approval::Approved);
    m_ask->setVisible(approval != Approval::Asked && approval != Approval::Approved);
    m_approve->setVisible(approval != Approval::Approved);
    m_refuse->setVisible(approval != Approval::Refused);
    setAccessibleName(m_original.text->text() + u' ' + m_who->text());
    setAccessibleDescription(m_chip->word() + u". "_s + reason);
}

void QuoteCard::retranslate()
{
    const auto name = [](QAbstractButton *button, const QString &text, const QString &tip) {
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(text);
    };
    name(m_ask, tr("Ask for approval"), tr("The approval was asked (?)"));
    name(m_approve, tr("Approve"), tr("The approval was given today (+)"));
    name(m_refuse, tr("Refuse"), tr("The approval was refused (-)"));
    name(m_open, tr("Open the quote"), tr("Open the quote in a window of its own (Enter)"));
    name(m_delete, tr("Delete the quote"), tr("Delete the quote (Delete)"));
    m_date->setToolTip(tr("When the approval was given"));
    showWords();
    showPermission();
}

} // namespace klankbord
