// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/livetext.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace klankbord
{

/// The title of a page or of a section, with a note after it and room for buttons at its end.
class SectionHeading final : public QWidget
{
    Q_OBJECT

public:
    enum class Level {
        Page,    ///< 1.4 times the font
        Section, ///< semibold, with a hairline below
    };

    explicit SectionHeading(Level level, QWidget *parent = nullptr);
    SectionHeading(Level level, const LiveText &title, QWidget *parent = nullptr);

    /// The title, which follows the language; a record's name goes in as LiveText::fixed().
    void setTitle(const LiveText &title);
    /// A muted text after the title, such as a count; an empty one hides it.
    void setNote(const LiveText &note);
    /// Puts @p widget at the end of the heading, and owns it.
    void addWidget(QWidget *widget);

    QString title() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void refont();

    Level m_level;
    QLabel *m_title;
    QLabel *m_note;
    QHBoxLayout *m_row;
    LiveText m_titleText;
    LiveText m_noteText;
};

} // namespace klankbord
