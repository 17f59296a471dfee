// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "gui/filechooser.h"

#include <QImage>
#include <QToolButton>

class QAction;

namespace klankbord
{

/// Takes what a panel draws out of the program: copied, or saved as PNG or SVG.
class KeepPictureButton final : public QToolButton
{
    Q_OBJECT

public:
    /// What is drawn, asked when it is wanted.
    struct Picture {
        std::function<QString()> name; ///< without an ending; also the title of the drawing
        std::function<QSize()> size;   ///< empty while there is nothing to keep
        std::function<void(QPainter &)> paint;
    };

    explicit KeepPictureButton(const Picture &picture, QWidget *parent = nullptr);

    /// Offers the same with a right click on @p drawn, which is borrowed.
    void offerOn(QWidget &drawn);
    void setFileChooser(const FileChooser &chooser) { m_files = chooser; }

Q_SIGNALS:
    void failed(const klankbord::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Twice as sharp as on the screen.
    QImage image() const;
    QByteArray png() const;
    QByteArray svg() const;
    /// On the colour that it is drawn for: dark words would not be read on a dark page, nor light ones on
    /// paper.
    void paint(QPainter &painter) const;
    /// Asks where to, and writes the whole file or nothing.
    void save(const QString &suffix, const QString &filter, const QByteArray &bytes);
    void retranslate();

    const Picture m_picture;
    FileChooser m_files;
    QAction *m_copy;
    QAction *m_savePng;
    QAction *m_saveSvg;
};

} // namespace klankbord
