// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMimeData;

namespace klankbord
{

/// Lets a widget take files that are dropped on it from the desktop, and shows that it would while they
/// hover.
///
/// A workspace alone is left to the window, which opens it.
class FileDrop final : public QObject
{
    Q_OBJECT

public:
    enum class Takes { OneFile, ManyFiles };

    /// Owned by @p target.
    FileDrop(QWidget &target, Takes takes);

    void setEnabled(bool isEnabled);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Files were dropped; sent when the desktop has its answer, so that it does not wait for what is done
    /// with them.
    void dropped(const QStringList &paths);

private:
    /// The files that would be taken; empty when these are not welcome.
    QStringList welcome(const QMimeData &data) const;
    void showHover(bool isHovering);

    QWidget &m_target;
    QWidget *m_frame;
    Takes m_takes;
};

} // namespace klankbord
