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

    void setFileChooser(const FileChooser &chooser) { m_files = chooser; }

Q_SIGNALS:
    void failed(const klankbord::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Twice as sharp as on the screen, on the colour of a page.
    QImage image() const;
    QByteArray png() const;
    QByteArray svg() const;
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
