// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/icons.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

const auto folder = u":/icons"_s;
const auto applicationName = u"klankbord"_s;

QString pathOf(const QString &name)
{
    return folder + u'/' + name + u".svg"_s;
}

/// Draws one outline drawing in the colour that the palette gives at that moment; read only when drawn.
class OutlineIconEngine : public QIconEngine
{
public:
    OutlineIconEngine(QString name, Tone tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double scale = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        const QSize size = rect.size() * scale;
        QPixmap picture = pixmap(size, mode, state);
        picture.setDevicePixelRatio(scale);
        painter->drawPixmap(rect, picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        if (size.isEmpty())
            return {};
        const QColor colour = iconColour(m_tone, mode, state, QGuiApplication::palette());
        const QString key =
            u"klankbord-icon/%1/%2/%3x%4"_s.arg(m_name, colour.name()).arg(size.width()).arg(size.height());
        QPixmap picture;
        if (QPixmapCache::find(key, &picture))
            return picture;
        picture = QPixmap::fromImage(drawn(size, colour));
        QPixmapCache::insert(key, picture);
        return picture;
    }

    QString key() const override { return u"klankbord-outline"_s; }
    QString iconName() override { return m_name; }
    QIconEngine *clone() const override { return new OutlineIconEngine(m_name, m_tone); }

private:
    QImage drawn(const QSize &size, const QColor &colour) const
    {
        QFile file(pathOf(m_name));
        QByteArray drawing = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        drawing.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer renderer(drawing);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter, QRectF({0, 0}, QSizeF(size)));
        return image;
    }

    QString m_name;
    Tone m_tone;
};

/// The program's own drawing, which has colours of its own.
class ProgramIconEngine final : public OutlineIconEngine
{
public:
    ProgramIconEngine() : OutlineIconEngine(applicationName, Tone::Text) {}

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        QList<QSize> sizes;
        for (const int size : {16, 22, 24, 32, 48, 64, 128, 256})
            sizes.append(QSize(size, size));
        return sizes;
    }
    QIconEngine *clone() const override { return new ProgramIconEngine; }
};

} // namespace

QColor iconColour(Tone tone, QIcon::Mode mode, QIcon::State state, const QPalette &palette)
{
    const Colours &colours = coloursOf(palette);
    if (mode == QIcon::Disabled)
        return mixed(colours.base, colours.disabled, 0.65);
    if (mode == QIcon::Selected && (tone == Tone::Text || tone == Tone::Muted))
        return colours.selectionText;
    if (state == QIcon::On && tone == Tone::Text)
        return colours.accent;
    return colours.of(tone);
}

QIcon icon(const QString &name, Tone tone)
{
    if (name.isEmpty() || name == applicationName || !QFile::exists(pathOf(name)))
        return {};
    return QIcon(new OutlineIconEngine(name, tone));
}

QIcon applicationIcon()
{
    return QIcon(new ProgramIconEngine);
}

QStringList iconNames()
{
    QStringList names;
    for (const QString &file : QDir(folder).entryList({u"*.svg"_s}, QDir::Files, QDir::Name))
        names += file.chopped(4);
    names.removeOne(applicationName);
    return names;
}

} // namespace klankbord
