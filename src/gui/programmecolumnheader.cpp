// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/programmecolumnheader.h"

#include "gui/colours.h"
#include "gui/fonts.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int side = 8;

} // namespace

ProgrammeColumnHeader::ProgrammeColumnHeader(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"programmeColumns"_s);
}

void ProgrammeColumnHeader::setColumns(const ProgrammeScale &scale, const QStringList &names,
                                       const QStringList &notes)
{
    m_scale = scale;
    m_names = names;
    m_notes = notes;
    setAccessibleName(names.join(u", "_s));
    update();
}

void ProgrammeColumnHeader::setScale(const ProgrammeScale &scale)
{
    m_scale = scale;
    update();
}

void ProgrammeColumnHeader::setOffset(int offset)
{
    m_offset = offset;
    update();
}

bool ProgrammeColumnHeader::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int column = m_scale.columnAt(help->x() + m_offset);
    QToolTip::showText(help->globalPos(), m_names.value(column), this);
    return true;
}

void ProgrammeColumnHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = coloursOf(palette());
    painter.fillRect(rect(), colours.window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
    const QFont nameFont = sectionFont(font());
    const QFontMetrics nameMetrics(nameFont);
    for (int column = 0; column < m_scale.columnCount(); ++column) {
        const QRect cell(m_scale.leftOf(column) - m_offset, 0, m_scale.widthOf(column), height());
        if (!cell.intersects(rect()))
            continue;
        painter.fillRect(QRect(cell.right(), 8, 1, height() - 16), colours.line);
        const QRect text = cell.adjusted(side, 0, -side, -1);
        const QString name = nameMetrics.elidedText(m_names.value(column), Qt::ElideRight, text.width());
        painter.setFont(nameFont);
        painter.setPen(colours.text);
        painter.drawText(text, Qt::AlignVCenter | Qt::TextSingleLine, name);
        const QRect rest = text.adjusted(nameMetrics.horizontalAdvance(name) + side, 0, 0, 0);
        const QString note = m_notes.value(column);
        const QFont noteFont = smallFont(font());
        if (note.isEmpty() || QFontMetrics(noteFont).horizontalAdvance(note) > rest.width())
            continue;
        painter.setFont(noteFont);
        painter.setPen(colours.muted);
        painter.drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine, note);
    }
}

} // namespace klankbord
