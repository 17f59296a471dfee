// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presencebar.h"

#include "gui/flowlayout.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QToolButton>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// The first letter of a text that a translator may have put between marks.
QString firstLetter(const QString &text)
{
    const auto letter =
        std::find_if(text.cbegin(), text.cend(), [](QChar sign) { return sign.isLetterOrNumber(); });
    return letter == text.cend() ? QString() : QString(letter->toUpper());
}

} // namespace

PresenceBar::PresenceBar(const LanguageSwitch &language, QWidget *parent)
    : QWidget(parent), m_language(language)
{
    auto *row = new FlowLayout(this, 4);
    for (const Presence presence :
         {Presence::Present, Presence::Excused, Presence::Absent, Presence::Represented, Presence::Unknown}) {
        auto *button = new QToolButton(this);
        button->setObjectName(Participation::type().presence.pack(presence).toString());
        connect(button, &QToolButton::clicked, this, [this, presence] { Q_EMIT chosen(presence); });
        row->addWidget(button);
        m_keys.append({presence, button});
    }
    retranslate();
}

void PresenceBar::listenTo(QAbstractItemView *list)
{
    list->installEventFilter(this);
}

void PresenceBar::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    for (const Key &key : std::as_const(m_keys))
        key.button->setEnabled(isEditable);
}

QString PresenceBar::keyOf(Presence presence)
{
    // Each translation chooses letters of its own words, all five different.
    switch (presence) {
    case Presence::Present:
        return firstLetter(tr("P", "the key that notes somebody as present"));
    case Presence::Excused:
        return firstLetter(tr("E", "the key that notes somebody as excused"));
    case Presence::Absent:
        return firstLetter(tr("A", "the key that notes somebody as absent"));
    case Presence::Represented:
        return firstLetter(tr("R", "the key that notes somebody as represented"));
    case Presence::Unknown:
        break;
    }
    return firstLetter(tr("U", "the key that notes a presence as unknown"));
}

bool PresenceBar::eventFilter(QObject *watched, QEvent *event)
{
    // An editor inside the list hands on what it has no use for: that is not meant for us.
    if (event->type() != QEvent::KeyPress || !m_isEditable || QApplication::focusWidget() != watched)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const Qt::KeyboardModifiers others = press->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    const QString typed = press->text().toUpper();
    if (others != Qt::NoModifier || typed.isEmpty())
        return QWidget::eventFilter(watched, event);
    for (const Key &key : std::as_const(m_keys)) {
        if (keyOf(key.presence) != typed)
            continue;
        Q_EMIT chosen(key.presence);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PresenceBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PresenceBar::retranslate()
{
    setAccessibleName(tr("Note the presence of who is selected"));
    for (const Key &key : std::as_const(m_keys)) {
        const Participation &type = Participation::type();
        const QString word =
            type.presence.display(type.presence.pack(key.presence), m_language.wording(), nullptr);
        const QString letter = keyOf(key.presence);
        key.button->setText(tr("%1  %2", "a key and what it notes").arg(letter, word));
        key.button->setAccessibleName(word);
        key.button->setToolTip(tr("%1: press %2 in the list. It goes on to the next row.").arg(word, letter));
    }
}

} // namespace klankbord
