// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/colours.h"

#include <QLabel>

namespace klankbord
{

/// A label in one of the theme's tones; follows a live change of theme.
class TonedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit TonedLabel(Tone tone, QWidget *parent = nullptr);

    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolour();

    Tone m_tone;
};

} // namespace klankbord
