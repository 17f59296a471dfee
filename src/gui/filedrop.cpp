// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filedrop.h"

#include "gui/colours.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// Lies over the target while files hover, and lets everything through.
class HoverFrame final : public QWidget
{
public:
    explicit HoverFrame(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &colours = coloursOf(palette());
        QColor veil = colours.accent;
        veil.setAlphaF(0.08F);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(veil);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 6, 6);
    }
};

} // namespace

FileDrop::FileDrop(QWidget &target, Takes takes)
    : QObject(&target), m_target(target), m_frame(new HoverFrame(&target)), m_takes(takes)
{
    target.setAcceptDrops(true);
    target.installEventFilter(this);
}

void FileDrop::setEnabled(bool isEnabled)
{
    m_target.setAcceptDrops(isEnabled);
}

QStringList FileDrop::welcome(const QMimeData &data) const
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    const bool isWorkspace = paths.size() == 1 && paths.first().endsWith(".klankbord"_L1);
    const bool isTooMany = m_takes == Takes::OneFile && paths.size() > 1;
    return isWorkspace || isTooMany ? QStringList() : paths;
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_target || !m_target.acceptDrops())
        return false;
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDropEvent *>(event);
        if (welcome(*drag->mimeData()).isEmpty())
            return false;
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        showHover(true);
        return true;
    }
    case QEvent::DragLeave:
        showHover(false);
        return true;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        showHover(false);
        const QStringList paths = welcome(*drop->mimeData());
        if (paths.isEmpty())
            return false;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        QMetaObject::invokeMethod(
            this, [this, paths] { Q_EMIT dropped(paths); }, Qt::QueuedConnection);
        return true;
    }
    default:
        return false;
    }
}

void FileDrop::showHover(bool isHovering)
{
    m_frame->setGeometry(m_target.rect());
    m_frame->raise();
    m_frame->setVisible(isHovering);
}

} // namespace klankbord
