// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/emptystate.h"

#include "gui/icons.h"
#include "gui/themestyle.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int pictureSize = 48;
constexpr int sentenceWidth = 400;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_picture(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_button(new QPushButton(this))
{
    m_picture->setAlignment(Qt::AlignCenter);
    m_sentence->setObjectName(u"emptySentence"_s);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setMaximumWidth(sentenceWidth);
    m_sentence->setMinimumWidth(sentenceWidth / 2);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_button->setObjectName(u"emptyButton"_s);
    makePrimary(*m_button);
    m_picture->hide();
    m_button->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_sentence, 1);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);
}

void EmptyState::setSentence(const QString &iconName, const LiveText &sentence)
{
    m_pictureName = iconName;
    m_sentenceText = sentence;
    redraw();
    retranslate();
}

void EmptyState::setButton(const QString &iconName, const LiveText &label)
{
    m_buttonText = label;
    m_button->setIcon(icon(iconName, Tone::AccentText));
    m_button->setVisible(!label.isEmpty());
    retranslate();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        redraw();
}

void EmptyState::retranslate()
{
    m_sentence->setText(m_sentenceText.text());
    m_button->setText(m_buttonText.text());
}

void EmptyState::redraw()
{
    const QIcon picture = icon(m_pictureName, Tone::Muted);
    m_picture->setVisible(!picture.isNull());
    if (!picture.isNull())
        m_picture->setPixmap(picture.pixmap({pictureSize, pictureSize}, devicePixelRatioF()));
}

} // namespace klankbord
