// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/livetext.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace klankbord
{

/// What a page shows when it has nothing: one sentence and one button that does something about it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Shows the icon @p iconName (may be empty) above @p sentence.
    void setSentence(const QString &iconName, const LiveText &sentence);
    /// Shows a primary button; an empty @p label hides it. Pressing it sends activated().
    void setButton(const QString &iconName, const LiveText &label);

Q_SIGNALS:
    /// The button was pressed.
    void activated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void redraw();

    QLabel *m_picture;
    QLabel *m_sentence;
    QPushButton *m_button;
    QString m_pictureName;
    LiveText m_sentenceText;
    LiveText m_buttonText;
};

} // namespace klankbord
