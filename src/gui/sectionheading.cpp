// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sectionheading.h"

#include "gui/colours.h"
#include "gui/fonts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

SectionHeading::SectionHeading(Level level, QWidget *parent)
    : QWidget(parent),
      m_level(level),
      m_title(new QLabel(this)),
      m_note(new QLabel(this)),
      m_row(new QHBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    for (QLabel *label : {m_title, m_note})
        label->setTextFormat(Qt::PlainText);
    m_title->setObjectName(u"headingTitle"_s);
    m_title->setWordWrap(level == Level::Page);
    m_note->setObjectName(u"headingNote"_s);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->hide();
    m_row->setContentsMargins(0, level == Level::Page ? 8 : 4, 0, level == Level::Page ? 8 : 5);
    m_row->setSpacing(8);
    m_row->addWidget(m_title, level == Level::Page ? 1 : 0);
    m_row->addWidget(m_note);
    m_row->addStretch(level == Level::Section ? 1 : 0);
    refont();
}

SectionHeading::SectionHeading(Level level, const LiveText &title, QWidget *parent)
    : SectionHeading(level, parent)
{
    setTitle(title);
}

void SectionHeading::setTitle(const LiveText &title)
{
    m_titleText = title;
    retranslate();
}

void SectionHeading::setNote(const LiveText &note)
{
    m_noteText = note;
    m_note->setVisible(!note.isEmpty());
    if (m_level == Level::Page) {
        // A note stands close behind a title of one line; a title without one has all the room, and wraps.
        m_title->setWordWrap(note.isEmpty());
        m_row->setStretch(0, note.isEmpty() ? 1 : 0);
        m_row->setStretch(2, note.isEmpty() ? 0 : 1);
    }
    retranslate();
}

void SectionHeading::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

QString SectionHeading::title() const
{
    return m_title->text();
}

void SectionHeading::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        refont();
}

void SectionHeading::paintEvent(QPaintEvent *)
{
    if (m_level != Level::Section)
        return;
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, coloursOf(palette()).line);
}

void SectionHeading::retranslate()
{
    m_title->setText(m_titleText.text());
    m_note->setText(m_noteText.text());
}

void SectionHeading::refont()
{
    m_title->setFont(m_level == Level::Page ? titleFont(font()) : sectionFont(font()));
}

} // namespace klankbord
