// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/colours.h"
#include "gui/livetext.h"

#include <QWidget>

class QPainter;

namespace klankbord
{

/// A status as an icon and a word in a pill: never a colour alone.
class Chip final : public QWidget
{
    Q_OBJECT

public:
    /// What a chip shows: an icon's name (may be empty), a word, and what it says with its colour.
    struct Look {
        QString iconName;
        QString word;
        Tone tone = Tone::Muted;
    };

    explicit Chip(QWidget *parent = nullptr);

    /// Shows @p word, which follows the language.
    void setStatus(const QString &iconName, const LiveText &word, Tone tone);
    QString word() const { return m_look.word; }
    Tone tone() const { return m_look.tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// The size of @p look beside text in @p font, for a delegate.
    static QSize sizeOf(const Look &look, const QFont &font);
    /// Draws @p look at the left of @p rect, in its vertical middle, cut to its width with an ellipsis; for a
    /// delegate.
    static void paint(QPainter &painter, const QRect &rect, const Look &look, const QFont &font,
                      const QPalette &palette);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    LiveText m_word;
    Look m_look;
};

} // namespace klankbord
