// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace klankbord
{

/// What has no date yet, to be dragged to a day.
class PlanningTray final : public QListWidget
{
    Q_OBJECT

public:
    explicit PlanningTray(QWidget *parent = nullptr);

    /// Whether what is dragged comes from a tray of this program.
    static bool isSourceOf(const QMimeData &dragged);

protected:
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override;
    void startDrag(Qt::DropActions actions) override;
};

} // namespace klankbord
