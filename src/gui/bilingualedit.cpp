// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bilingualedit.h"

#include "gui/growingtextedit.h"
#include "gui/tonedlabel.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// From here on two texts beside each other have lines that are long enough to read.
constexpr int wideEnough = 560;

} // namespace

BilingualEdit::BilingualEdit(const FieldInfo &field, std::optional<int> limit, const LanguageSwitch &language,
                             QWidget *parent)
    : QWidget(parent),
      m_field(field),
      m_limit(limit),
      m_language(language),
      m_row(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    setObjectName(field.name());
    m_row->setContentsMargins({});
    m_row->setSpacing(8);
    for (const Language each : allLanguages)
        m_row->addWidget(makeSide(each), 1, Qt::AlignTop);
    setFocusProxy(m_sides.front().text);
    retranslate();
}

QWidget *BilingualEdit::makeSide(Language language)
{
    auto *column = new QWidget(this);
    const QString code = languageCode(language);
    Side &made = side(language);
    made.text = new GrowingTextEdit(column);
    made.text->setObjectName(code);
    made.name = new TonedLabel(Tone::Muted, column);
    made.counter = new TonedLabel(Tone::Muted, column);
    made.counter->setObjectName(code + u"_counter"_s);
    made.name->setBuddy(made.text);
    auto *above = new QHBoxLayout;
    above->addWidget(made.name);
    above->addStretch();
    above->addWidget(made.counter);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(above);
    layout->addWidget(made.text);
    column->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(made.text, &QPlainTextEdit::textChanged, this, [this, language] {
        count(language);
        Q_EMIT textChanged();
    });
    connect(made.text, &GrowingTextEdit::editingFinished, this, &BilingualEdit::editingFinished);
    return column;
}

void BilingualEdit::reset(const LocalizedText &value)
{
    m_value = value;
    for (const Language language : allLanguages) {
        if (side(language).text->toPlainText() != value.in(language))
            side(language).text->setPlainText(value.in(language));
    }
}

void BilingualEdit::follow(const LocalizedText &value)
{
    const LocalizedText before = m_value;
    const LocalizedText now = typed();
    m_value = value;
    for (const Language language : allLanguages) {
        const bool isTyping = now.in(language) != before.in(language);
        if (!isTyping && now.in(language) != value.in(language))
            side(language).text->setPlainText(value.in(language));
    }
}

LocalizedText BilingualEdit::typed() const
{
    LocalizedText text = m_value;
    for (const Language language : allLanguages)
        text.set(language, typedIn(language));
    return text;
}

QString BilingualEdit::typedIn(Language language) const
{
    const QString text = side(language).text->toPlainText();
    // A blank that was stored once is not an edit of who only looks at it.
    if (text == m_value.in(language))
        return text;
    return m_field.is(Rule::Long) ? text.trimmed() : text.simplified();
}

void BilingualEdit::setEditable(bool editable)
{
    for (const Side &each : m_sides)
        each.text->setReadOnly(!editable);
}

QString BilingualEdit::counterText(Language language) const
{
    return side(language).counter->text();
}

void BilingualEdit::count(Language language)
{
    const QLocale locale = m_language.wording().locale();
    const qsizetype length = typedIn(language).size();
    TonedLabel *counter = side(language).counter;
    if (!m_limit) {
        counter->setText(locale.toString(length));
        return;
    }
    const bool isOver = length > *m_limit;
    const QString counted = tr("%1 / %2").arg(locale.toString(length), locale.toString(*m_limit));
    counter->setText(isOver ? tr("%1: %2 too many").arg(counted, locale.toString(length - *m_limit))
                            : counted);
    counter->setTone(isOver ? Tone::Warning : Tone::Muted);
}

void BilingualEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BilingualEdit::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_row->setDirection(width() < wideEnough ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void BilingualEdit::retranslate()
{
    const QString label = m_field.label(m_language.wording());
    const std::array shown{tr("Dutch"), tr("English")};
    const std::array names{tr("%1 in Dutch").arg(label), tr("%1 in English").arg(label)};
    for (const Language language : allLanguages) {
        const auto index = static_cast<std::size_t>(language);
        side(language).name->setText(shown.at(index));
        side(language).text->setAccessibleName(names.at(index));
        count(language);
    }
}

} // namespace klankbord
