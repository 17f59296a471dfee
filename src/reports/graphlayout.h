// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QObject>
#include <QPointF>
#include <QSizeF>

class QProcess;

namespace klankbord
{

/// What is to be laid out: boxes of a size, and lines between them.
struct Graph {
    QList<QSizeF> nodes;              ///< in pixels
    QList<std::pair<int, int>> edges; ///< indexes in nodes
};

/// Lays graphs out so that no box lies on another, in a process of its own, since the Graphviz library is
/// neither quick nor safe in a thread. The same graph always gets the same layout.
class GraphLayout final : public QObject
{
    Q_OBJECT

public:
    explicit GraphLayout(QObject *parent = nullptr);
    ~GraphLayout() override;

    /// Begins; a layout that is still in the making is given up.
    void ask(const Graph &graph);
    bool isBusy() const { return m_process != nullptr; }

Q_SIGNALS:
    /// The middle of each box, in pixels, from the top left of all of them.
    void laidOut(const QList<QPointF> &centres);
    /// Graphviz is not installed, or did not answer.
    void failed(const klankbord::Error &error);

private:
    void giveUp();
    void take(const QByteArray &answer, qsizetype nodes);
    void fail();

    QProcess *m_process = nullptr;
};

} // namespace klankbord
