// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace klankbord
{

/// A plain text field that is as high as its text, between two and twelve lines, and says when editing ended.
class GrowingTextEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit GrowingTextEdit(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The focus left, after the text was changed by the user.
    void editingFinished();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void grow();
    qreal textHeight() const;
    /// What text is shown without a scroll bar.
    int highest() const;
    /// What its text takes, between the fewest and the most lines that are shown.
    int shownHeight() const;
};

} // namespace klankbord
