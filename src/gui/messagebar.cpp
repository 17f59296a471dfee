// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/messagebar.h"

#include "gui/fonts.h"
#include "gui/icons.h"
#include "gui/stylepaint.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int pictureSize = 20;

Tone toneOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Info:
        break;
    case MessageBar::Kind::Good:
        return Tone::Good;
    case MessageBar::Kind::Warning:
        return Tone::Warning;
    case MessageBar::Kind::Error:
        return Tone::Danger;
    }
    return Tone::Accent;
}

QString pictureOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Info:
        break;
    case MessageBar::Kind::Good:
        return u"done"_s;
    case MessageBar::Kind::Warning:
        return u"warning"_s;
    case MessageBar::Kind::Error:
        return u"error"_s;
    }
    return u"info"_s;
}

QLabel *textLabel(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent),
      m_picture(new QLabel(this)),
      m_headline(textLabel(this, u"messageHeadline"_s)),
      m_details(textLabel(this, u"messageDetails"_s)),
      m_buttons(new QHBoxLayout),
      m_close(new QToolButton(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(u"close"_s, Tone::Muted));
    m_headline->setFont(sectionFont(font()));

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addStretch();
    texts->addWidget(m_headline);
    texts->addWidget(m_details);
    texts->addStretch();
    m_buttons->setSpacing(8);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(12);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addLayout(m_buttons);
    row->setAlignment(m_buttons, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_picture->setFixedHeight(m_close->sizeHint().height());

    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    retranslate();
    hide();
}

void MessageBar::announce(Kind kind, const LiveText &headline, const LiveText &details,
                          std::vector<Action> actions)
{
    m_kind = kind;
    m_headlineText = headline;
    m_detailsText = details;
    m_actions = std::move(actions);
    m_showing = true;
    rebuildActions();
    redraw();
    retranslate();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::showError(const Error &error, std::vector<Action> actions)
{
    const Error details{.kind = error.kind, .what = {}, .why = error.why, .remedy = error.remedy};
    const bool stopped = error.kind == Error::Kind::Cancelled;
    announce(stopped ? Kind::Warning : Kind::Error, LiveText::fixed(error.what),
             details.text().isEmpty() ? LiveText() : LiveText::fixed(details.text()), std::move(actions));
}

void MessageBar::dismiss()
{
    if (!m_showing)
        return;
    m_showing = false;
    hide();
    Q_EMIT dismissed();
}

QString MessageBar::headline() const
{
    return m_headline->text();
}

QString MessageBar::details() const
{
    return m_details->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        redraw();
    else if (event->type() == QEvent::FontChange)
        m_headline->setFont(sectionFont(font()));
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_showing)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = coloursOf(palette());
    const QColor ink = colours.of(toneOf(m_kind));
    stylepaint::box(painter, rect(), stylepaint::cardRadius, colours.tint(ink),
                    mixed(colours.base, ink, 0.35));
}

void MessageBar::rebuildActions()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        // The button may be the one whose click brought us here.
        if (QWidget *button = item->widget()) {
            button->hide();
            button->deleteLater();
        }
        delete item;
    }
    for (std::size_t index = 0; index < m_actions.size(); ++index) {
        auto *button = new QPushButton(this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, index] { act(index); });
        m_buttons->addWidget(button);
    }
}

void MessageBar::retranslate()
{
    m_headline->setText(m_headlineText.text());
    m_details->setText(m_detailsText.text());
    m_details->setVisible(!m_details->text().isEmpty());
    setAccessibleName(m_headline->text());
    setAccessibleDescription(m_details->text());
    for (std::size_t index = 0; index < m_actions.size(); ++index) {
        if (auto *button = qobject_cast<QPushButton *>(m_buttons->itemAt(int(index))->widget()))
            button->setText(m_actions[index].label.text());
    }
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
}

void MessageBar::redraw()
{
    m_picture->setPixmap(
        icon(pictureOf(m_kind), toneOf(m_kind)).pixmap({pictureSize, pictureSize}, devicePixelRatioF()));
    update();
}

void MessageBar::act(std::size_t index)
{
    if (index >= m_actions.size())
        return;
    const std::function<void()> run = m_actions[index].run;
    dismiss();
    if (run)
        run();
}

} // namespace klankbord
