// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/graphlayout.h"

#include <QMetaObject>
#include <QProcess>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// Graphviz measures in inches of 72 points; a pixel is taken for a point.
constexpr double pointsPerInch = 72;
/// Few boxes are laid out by their distances, many by forces that take less time (Graphviz manual,
/// "layouts").
constexpr qsizetype mostByDistance = 80;

/// The graph in the DOT language, with numbers for names, so that nothing has to be quoted.
QByteArray dotOf(const Graph &graph)
{
    QByteArray dot("graph g { graph [overlap=prism, sep=\"+12\", start=7, splines=line];"
                   " node [shape=box, fixedsize=true, label=\"\"];\n");
    for (qsizetype i = 0; i < graph.nodes.size(); ++i) {
        const QSizeF size = graph.nodes.at(i) / pointsPerInch;
        dot += 'n' + QByteArray::number(i) + " [width=" + QByteArray::number(size.width(), 'f', 4) +
               ", height=" + QByteArray::number(size.height(), 'f', 4) + "];\n";
    }
    for (const auto &[from, to] : graph.edges)
        dot += 'n' + QByteArray::number(from) + " -- n" + QByteArray::number(to) + " [len=1.2];\n";
    return dot + "}\n";
}

} // namespace

GraphLayout::GraphLayout(QObject *parent) : QObject(parent)
{
}

GraphLayout::~GraphLayout()
{
    giveUp();
}

void GraphLayout::giveUp()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->kill();
    m_process->waitForFinished();
    delete m_process;
    m_process = nullptr;
}

void GraphLayout::ask(const Graph &graph)
{
    giveUp();
    if (graph.nodes.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT laidOut({}); }, Qt::QueuedConnection);
        return;
    }
    m_process = new QProcess(this);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart) // any other one ends it, and is seen then
            return;
        m_process->deleteLater();
        m_process = nullptr;
        fail();
    });
    connect(m_process, &QProcess::finished, this, [this, nodes = graph.nodes.size()] {
        const QByteArray answer = m_process->readAllStandardOutput();
        m_process->deleteLater();
        m_process = nullptr;
        take(answer, nodes);
    });
    const bool isSmall = graph.nodes.size() <= mostByDistance;
    m_process->start(isSmall ? u"neato"_s : u"sfdp"_s, {u"-Tplain"_s});
    if (!m_process) // it failed at once
        return;
    m_process->write(dotOf(graph));
    m_process->closeWriteChannel();
}

void GraphLayout::fail()
{
    Q_EMIT failed({Error::Kind::System, tr("The picture cannot be laid out."),
                   tr("The program Graphviz did not answer."), tr("Install the package “graphviz”.")});
}

void GraphLayout::take(const QByteArray &answer, qsizetype nodes)
{
    // "node n3 x y width height …", in inches, up from the bottom (Graphviz manual, "plain").
    QList<QPointF> centres(nodes);
    qsizetype found = 0;
    for (const QByteArray &line : answer.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() < 4 || words.first() != "node")
            continue;
        const int at = words.at(1).mid(1).toInt();
        if (at < 0 || at >= nodes)
            continue;
        centres[at] = QPointF(words.at(2).toDouble(), -words.at(3).toDouble()) * pointsPerInch;
        ++found;
    }
    if (found != nodes) {
        fail();
        return;
    }
    QPointF corner = centres.first();
    for (const QPointF &centre : std::as_const(centres))
        corner = {std::min(corner.x(), centre.x()), std::min(corner.y(), centre.y())};
    for (QPointF &centre : centres)
        centre -= corner;
    Q_EMIT laidOut(centres);
}

} // namespace klankbord
