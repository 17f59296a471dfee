// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/growingtextedit.h"

#include <QTextBlock>
#include <QtMath>
#include <algorithm>

namespace klankbord
{

namespace
{

constexpr int fewestLines = 2;
constexpr int mostLines = 12;

} // namespace

GrowingTextEdit::GrowingTextEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document(), &QTextDocument::contentsChanged, this, &GrowingTextEdit::grow);
}

QSize GrowingTextEdit::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), shownHeight()};
}

QSize GrowingTextEdit::minimumSizeHint() const
{
    return {120, shownHeight()};
}

void GrowingTextEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    // A context menu takes the focus for a moment; that is no end of editing.
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT editingFinished();
}

void GrowingTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        grow();
}

void GrowingTextEdit::grow()
{
    // A bar that comes and goes would break the lines anew each time.
    setVerticalScrollBarPolicy(textHeight() > highest() ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

qreal GrowingTextEdit::textHeight() const
{
    // As the lines are laid out, which can be higher than the font says.
    qreal height = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && height <= highest(); block = block.next())
        height += blockBoundingRect(block).height();
    return height;
}

int GrowingTextEdit::highest() const
{
    return mostLines * fontMetrics().lineSpacing();
}

int GrowingTextEdit::shownHeight() const
{
    const int spacing = fontMetrics().lineSpacing();
    const qreal text = std::clamp(textHeight(), qreal(fewestLines * spacing), qreal(mostLines * spacing));
    const int frame = 2 * frameWidth() + contentsMargins().top() + contentsMargins().bottom();
    return qCeil(text + 2 * document()->documentMargin()) + frame + 4;
}

} // namespace klankbord
