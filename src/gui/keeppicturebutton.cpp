// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keeppicturebutton.h"

#include "base/wholefile.h"
#include "domain/storedfile.h"
#include "gui/colours.h"
#include "gui/icons.h"

#include <QBuffer>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QSvgGenerator>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

KeepPictureButton::KeepPictureButton(const Picture &picture, QWidget *parent)
    : QToolButton(parent), m_picture(picture), m_files(FileChooser::ofDesktop())
{
    setIcon(klankbord::icon(u"save-as"_s));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(InstantPopup);
    auto *actions = new QMenu(this);
    m_copy = actions->addAction(klankbord::icon(u"copy"_s), QString());
    m_savePng = actions->addAction(klankbord::icon(u"image"_s), QString());
    m_saveSvg = actions->addAction(klankbord::icon(u"save-as"_s), QString());
    m_copy->setObjectName(u"copyPicture"_s);
    m_savePng->setObjectName(u"savePicturePng"_s);
    m_saveSvg->setObjectName(u"savePictureSvg"_s);
    setMenu(actions);
    connect(actions, &QMenu::aboutToShow, this, [this] {
        for (QAction *action : {m_copy, m_savePng, m_saveSvg})
            action->setEnabled(!m_picture.size().isEmpty());
    });
    connect(m_copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setImage(image()); });
    connect(m_savePng, &QAction::triggered, this, [this] { save(u"png"_s, tr("PNG image (*.png)"), png()); });
    connect(m_saveSvg, &QAction::triggered, this,
            [this] { save(u"svg"_s, tr("SVG drawing (*.svg)"), svg()); });
    retranslate();
}

void KeepPictureButton::offerOn(QWidget &drawn)
{
    drawn.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&drawn, &QWidget::customContextMenuRequested, this,
            [this, &drawn](const QPoint &place) { menu()->popup(drawn.mapToGlobal(place)); });
}

void KeepPictureButton::paint(QPainter &painter) const
{
    painter.fillRect(QRect(QPoint(), m_picture.size()), coloursOf(palette()).base);
    m_picture.paint(painter);
}

QImage KeepPictureButton::image() const
{
    constexpr int sharp = 2;
    QImage image(m_picture.size() * sharp, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(sharp, sharp);
    paint(painter);
    return image;
}

QByteArray KeepPictureButton::png() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image().save(&buffer, "PNG");
    return bytes;
}

QByteArray KeepPictureButton::svg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(m_picture.size());
    generator.setViewBox(QRect(QPoint(), m_picture.size()));
    generator.setTitle(m_picture.name().toHtmlEscaped());
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return bytes;
}

void KeepPictureButton::save(const QString &suffix, const QString &filter, const QByteArray &bytes)
{
    const QString ending = u'.' + suffix;
    const QString chosen =
        m_files.toSave(this, tr("Save the picture"), filter, safeFileName(m_picture.name() + ending));
    if (chosen.isEmpty())
        return;
    const bool isWhole = chosen.endsWith(ending, Qt::CaseInsensitive);
    // Whether another file may be replaced was asked for the name that was chosen, and no other.
    const Result<> saved = saveWholeFile(bytes, isWhole ? chosen : QString(chosen + ending), isWhole);
    if (!saved)
        Q_EMIT failed(saved.error());
}

void KeepPictureButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void KeepPictureButton::retranslate()
{
    setToolTip(tr("Keep the picture"));
    setAccessibleName(toolTip());
    m_copy->setText(tr("Copy image"));
    m_savePng->setText(tr("Save as PNG…"));
    m_saveSvg->setText(tr("Save as SVG…"));
}

} // namespace klankbord
