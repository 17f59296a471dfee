// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/filechooser.h"
#include "reports/paperhouse.h"

#include <QDialog>
#include <array>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace klankbord
{

class MessageBar;

/// Asks once how documents look: colour, logo, and what a funder wants to see.
class HouseDialog final : public QDialog
{
    Q_OBJECT

public:
    HouseDialog(const PaperHouse &house, const FileChooser &files, QWidget *parent = nullptr);

    PaperHouse house() const;

private:
    /// A picture that can be chosen and taken away again.
    struct Picture {
        QLabel *shown = nullptr;
        QPushButton *choose = nullptr;
        QPushButton *clear = nullptr;
        QByteArray PaperHouse::*bytes = nullptr;
    };

    Picture makePicture(const QString &name, QByteArray PaperHouse::*bytes);
    void choosePicture(const Picture &picture);
    void chooseColour();
    void showPicture(const Picture &picture);
    void showColour();

    PaperHouse m_house;
    const FileChooser m_files;
    MessageBar *m_messages;
    QLineEdit *m_organisation;
    QPushButton *m_colour;
    QPushButton *m_noColour;
    std::array<Picture, 2> m_pictures;
    QPlainTextEdit *m_mention;
};

} // namespace klankbord
