// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace klankbord
{

/// A page that scrolls up and down where there is less room than its widget needs, so that no work place
/// decides how low the window can be. Empty until it has a widget.
class ScrollingPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollingPage(QWidget *parent = nullptr);

    /// @p page becomes the page's own.
    void setPage(QWidget &page);

    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace klankbord
