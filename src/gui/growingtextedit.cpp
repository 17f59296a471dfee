// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/growingtextedit.h"

#include <QTextBlock>
#include <QTextLayout>
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
    connect(document(), &QTextDocument::contentsChanged, this, [this] { updateGeometry(); });
}

QSize GrowingTextEdit::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), heightFor(shownLines())};
}

QSize GrowingTextEdit::minimumSizeHint() const
{
    return {120, heightFor(shownLines())};
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
        updateGeometry();
}

int GrowingTextEdit::heightFor(int lines) const
{
    const int frame = 2 * frameWidth() + contentsMargins().top() + contentsMargins().bottom();
    const int margin = static_cast<int>(2 * document()->documentMargin());
    return lines * fontMetrics().lineSpacing() + margin + frame + 4;
}

int GrowingTextEdit::shownLines() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < mostLines; block = block.next())
        lines += std::max(1, block.layout() ? block.layout()->lineCount() : 1);
    return std::clamp(lines, fewestLines, mostLines);
}

} // namespace klankbord
