// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace klankbord
{

class TimelineView;

/// The axis of a timeline: years or months above, months, weeks or days below, and today.
class TimelineHeader final : public QHeaderView
{
    Q_OBJECT

public:
    /// @p view is borrowed.
    TimelineHeader(const TimelineView &view, QWidget *parent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    void paintAxis(QPainter &painter, const QRect &rect) const;

    const TimelineView &m_view;
};

} // namespace klankbord
